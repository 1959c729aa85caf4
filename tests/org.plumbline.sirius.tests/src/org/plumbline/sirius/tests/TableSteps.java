// SPDX-License-Identifier: EPL-2.0
package org.plumbline.sirius.tests;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.command.Command;
import org.eclipse.sirius.table.business.api.helper.TableToolHelper;
import org.eclipse.sirius.table.metamodel.table.DCell;
import org.eclipse.sirius.table.metamodel.table.DColumn;
import org.eclipse.sirius.table.metamodel.table.DFeatureColumn;
import org.eclipse.sirius.table.metamodel.table.DLine;
import org.eclipse.sirius.table.metamodel.table.DTable;
import org.eclipse.sirius.table.metamodel.table.DTargetColumn;
import org.eclipse.sirius.table.metamodel.table.LineContainer;
import org.eclipse.sirius.table.metamodel.table.description.CreateLineTool;
import org.eclipse.sirius.table.metamodel.table.description.DeleteTool;
import org.eclipse.sirius.table.tools.api.command.ITableCommandFactory;
import org.eclipse.sirius.table.tools.api.command.TableCommandFactoryService;
import org.eclipse.sirius.viewpoint.DSemanticDecorator;

/** Uses the tools of a table: for each kind of line and column the first cell that can be edited, and the tools of lines. */
final class TableSteps {

    /** What somebody may type: parts in an activity, marks, verdicts, nothing. */
    private static final List<String> TEXTS = List.of("R", "A", "P", "●", "gap", "satisfied", "");

    private final ToolRun run;
    private final DTable table;
    private final ITableCommandFactory factory;
    private final TableToolHelper tools;

    TableSteps(ToolRun run, DTable table) {
        this.run = run;
        this.table = table;
        this.factory = TableCommandFactoryService.getInstance()
                .getNewProvider()
                .getCommandFactory(run.project().domain());
        factory.setModelAccessor(run.project().session().getModelAccessor());
        this.tools = new TableToolHelper(run.project().session().getModelAccessor());
    }

    void run() {
        for (CreateLineTool tool : table.getDescription().getAllCreateLine()) {
            create(tool, "-", table);
        }
        for (Map.Entry<String, DLine> line : lines().entrySet()) {
            for (CreateLineTool tool : line.getValue().getOriginMapping().getCreate()) {
                create(tool, line.getKey(), line.getValue());
            }
            String mapping = line.getValue().getOriginMapping().getName();
            DeleteTool delete = line.getValue().getOriginMapping().getDelete();
            if (delete != null
                    && run.isOpen("delete line " + mapping)
                    && TableToolHelper.isAxisToolEnable(delete, line.getValue())) {
                run.use(
                        "delete line " + mapping,
                        "delete line | " + line.getKey(),
                        factory.buildDeleteTableElement(line.getValue()));
            }
            for (int i = 0; i < table.getColumns().size(); i++) {
                edit(line, i);
            }
        }
    }

    private Map<String, DLine> lines() {
        Map<String, DLine> lines = new LinkedHashMap<>();
        add(table, "", lines);
        return lines;
    }

    private static void add(LineContainer container, String within, Map<String, DLine> lines) {
        for (DLine line : new ArrayList<>(container.getLines())) {
            String path = within + line.getOriginMapping().getName() + ":" + GoldenText.key(line.getTarget());
            lines.putIfAbsent(path, line);
            add(line, path + "/", lines);
        }
    }

    private void create(CreateLineTool tool, String path, LineContainer container) {
        if (run.isOpen("new line " + tool.getName())
                && TableToolHelper.isAxisToolEnable(tool, (DSemanticDecorator) container)) {
            run.use(
                    "new line " + tool.getName(),
                    "new line | " + tool.getName() + " | " + path,
                    factory.buildCreateLineCommandFromTool(container, tool));
        }
    }

    private void edit(Map.Entry<String, DLine> line, int number) {
        DLine shown = line.getValue();
        DColumn column = table.getColumns().get(number);
        boolean editable = column instanceof DFeatureColumn feature
                ? tools.canEdit(shown, feature) && hasTool(shown, column)
                : tools.canEdit(shown, (DTargetColumn) column);
        if (!editable) {
            return;
        }
        DCell cell = cell(shown, column);
        for (String text : TEXTS) {
            String tool = (cell == null ? "fill cell " : "edit cell ")
                    + shown.getOriginMapping().getName() + " "
                    + column.getOriginMapping().getName() + " '" + text + "'";
            if (run.isOpen(tool)) {
                run.use(tool, "cell | " + line.getKey() + " | " + number + " | " + text, command(shown, column, text));
            }
        }
    }

    private Command command(DLine line, DColumn column, String text) {
        DCell cell = cell(line, column);
        return cell == null
                ? factory.buildCreateCellFromTool(line, (DTargetColumn) column, text)
                : factory.buildSetCellValueFromTool(cell, text);
    }

    private static boolean hasTool(DLine line, DColumn column) {
        DCell cell = cell(line, column);
        return cell != null && cell.getUpdater() != null && cell.getUpdater().getDirectEdit() != null;
    }

    private static DCell cell(DLine line, DColumn column) {
        return line.getCells().stream()
                .filter(c -> c.getColumn() == column)
                .findFirst()
                .orElse(null);
    }
}
