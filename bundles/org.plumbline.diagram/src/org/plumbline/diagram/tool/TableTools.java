// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.tool;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.diagram.expression.Interpreter;
import org.plumbline.diagram.expression.Variables;
import org.plumbline.diagram.expression.ViewElement;
import org.plumbline.diagram.specification.CrossTableDescription;
import org.plumbline.diagram.specification.CrossTableDescription.IntersectionMapping;
import org.plumbline.diagram.specification.EditionTableDescription;
import org.plumbline.diagram.specification.EditionTableDescription.FeatureColumnMapping;
import org.plumbline.diagram.specification.Expression;
import org.plumbline.diagram.specification.LineMapping;
import org.plumbline.diagram.specification.TableDescription;
import org.plumbline.diagram.specification.TableTool;
import org.plumbline.diagram.view.TableView;
import org.plumbline.diagram.view.TableView.Cell;
import org.plumbline.diagram.view.TableView.Column;
import org.plumbline.diagram.view.TableView.Line;

/**
 * The tools of a table. An empty result says that there is no tool, that its precondition does not hold, or that the text does
 * not fit it. Where a line is asked for, null is the table itself.
 */
public final class TableTools {

    private final TableDescription description;
    private final TableView view;
    private final Interpreter interpreter;
    private final ViewElement.Source table;
    private final Map<Line, Line> containers = new IdentityHashMap<>();

    /**
     * The tools of a table.
     *
     * @param view the table as it is shown
     */
    public TableTools(TableDescription description, TableView view, Interpreter interpreter) {
        this.description = description;
        this.view = view;
        this.interpreter = interpreter;
        this.table = new ViewElement.Source(view.semantic());
        view.lines().forEach(this::index);
    }

    private void index(Line line) {
        for (Line sub : line.lines()) {
            containers.put(sub, line);
            index(sub);
        }
    }

    /** Edits a cell, or fills an empty one. */
    public Optional<ToolCommand> edit(Line line, int column, String text) {
        Cell cell = line.cells().get(column).orElse(null);
        Map<String, Object> known =
                new HashMap<>(cellVariables(line, view.columns().get(column)));
        if (cell == null) {
            return Optional.ofNullable(filling(line, view.columns().get(column)))
                    .flatMap(tool -> command(tool, line.semantic(), known, text));
        }
        known.put("view", new ViewElement.Source(cell.semantic()));
        known.put("element", cell.semantic());
        TableTool tool;
        Expression canEdit;
        if (description instanceof EditionTableDescription edition) {
            FeatureColumnMapping mapping = edition.columns().get(column);
            tool = mapping.directEdit();
            canEdit = mapping.canEdit();
        } else {
            IntersectionMapping mapping = ((CrossTableDescription) description)
                    .intersections().stream()
                            .filter(m -> m.name().equals(cell.mapping()))
                            .findFirst()
                            .orElseThrow();
            tool = mapping.directEdit();
            canEdit = mapping.canEdit();
        }
        if (tool == null || canEdit != null && !interpreter.holds(canEdit, cell.semantic(), seen(known))) {
            return Optional.empty();
        }
        return command(tool, cell.semantic(), known, text);
    }

    private TableTool filling(Line line, Column column) {
        if (description instanceof CrossTableDescription cross) {
            for (IntersectionMapping mapping : cross.intersections()) {
                if (mapping.create() != null
                        && mapping.column().get().orElseThrow().name().equals(column.mapping())
                        && mapping.lines().stream().anyMatch(m -> m.name().equals(line.mapping()))) {
                    return mapping.create();
                }
            }
        }
        return null;
    }

    /** The tools that make lines beneath a line, or on top. */
    public List<TableTool> lineCreations(Line container) {
        return container == null
                ? description.createLine()
                : mapping(container.mapping()).create();
    }

    /** Makes a line beneath a line, or on top. */
    public Optional<ToolCommand> createLine(TableTool tool, Line container) {
        EObject self = container == null ? view.semantic() : container.semantic();
        Map<String, Object> known = container == null ? tableVariables() : lineVariables(container);
        return command(tool, self, known, null);
    }

    /** What makes lines beneath a line, or on top, ready to run, as far as it is possible now. */
    public List<ToolCommand> createLines(Line container) {
        return lineCreations(container).stream()
                .flatMap(tool -> createLine(tool, container).stream())
                .toList();
    }

    /** Deletes a line. */
    public Optional<ToolCommand> delete(Line line) {
        TableTool tool = mapping(line.mapping()).delete();
        return tool == null ? Optional.empty() : command(tool, line.semantic(), lineVariables(line), null);
    }

    private Map<String, Object> tableVariables() {
        Map<String, Object> known = new HashMap<>();
        known.put("table", table);
        known.put("root", view.semantic());
        known.put("view", table);
        known.put("element", view.semantic());
        known.put("containerView", table);
        known.put("container", view.semantic());
        return known;
    }

    private Map<String, Object> lineVariables(Line line) {
        Map<String, Object> known = tableVariables();
        known.put("view", new ViewElement.Source(line.semantic()));
        known.put("element", line.semantic());
        Line container = containers.get(line);
        if (container != null) {
            known.put("containerView", new ViewElement.Source(container.semantic()));
            known.put("container", container.semantic());
        }
        return known;
    }

    private Map<String, Object> cellVariables(Line line, Column column) {
        Map<String, Object> known = new HashMap<>();
        ViewElement.Source lineView = new ViewElement.Source(line.semantic());
        known.put("table", table);
        known.put("root", view.semantic());
        known.put("containerView", lineView);
        known.put("container", line.semantic());
        known.put("line", lineView);
        known.put("lineSemantic", line.semantic());
        known.put("column", new ViewElement.Source(column.semantic()));
        if (description instanceof CrossTableDescription) {
            known.put("columnSemantic", column.semantic());
        }
        return known;
    }

    private Optional<ToolCommand> command(TableTool tool, EObject self, Map<String, Object> known, String text) {
        return RepresentationTools.command(tool, interpreter, self, view.semantic(), known, text);
    }

    private static Variables seen(Map<String, Object> known) {
        return RepresentationTools.seen(known);
    }

    private LineMapping mapping(String name) {
        return find(description.allLineMappings(), name, new IdentityHashMap<>());
    }

    private static LineMapping find(List<LineMapping> mappings, String name, Map<LineMapping, Boolean> looked) {
        for (LineMapping mapping : mappings) {
            if (mapping.name().equals(name)) {
                return mapping;
            }
            if (looked.put(mapping, true) == null) {
                LineMapping found = find(mapping.allSubLines(), name, looked);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}
