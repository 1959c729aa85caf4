// SPDX-License-Identifier: EPL-2.0
package org.plumbline.roster;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.model.outsourcing.OutsourcingPackage.Literals;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.office.sheet.Cell;
import org.plumbline.office.sheet.CsvTable;
import org.plumbline.office.sheet.Sheet;
import org.plumbline.office.sheet.Style;
import org.plumbline.office.sheet.Style.Font;
import org.plumbline.office.sheet.Workbook;
import org.plumbline.roster.Column.Sort;
import org.plumbline.standard.Language;
import org.plumbline.standard.Text;

/** A roster as a table to fill in, or filled in with what a project has; {@link RosterImport} reads it. */
public final class RosterSheet {

    private static final Text EXPLANATION = new Text("填写说明", "How to fill in");
    private static final Text CHOICES = new Text("选项", "Choices");
    private static final Style EXAMPLE = Style.CELL.with(Font.ITALIC).in("6B7480", "F4F5F7");
    private static final Style REQUIRED = Style.HEADING.in("FFFFFF", "8A2B22");

    private final Roster roster;
    private final Language language;
    private final List<Column> columns;
    private final List<List<String>> rows;
    private final Style style;

    private RosterSheet(Roster roster, Language language, List<List<String>> rows, Style style) {
        this.roster = roster;
        this.language = language;
        this.columns = Columns.of(roster);
        this.rows = rows;
        this.style = style;
    }

    /** A table to fill in, with one row as an example, which is passed over when it is imported. */
    public static RosterSheet template(Roster roster, Language language) {
        List<String> example = Columns.of(roster).stream()
                .map(column -> column.example().in(language).replace("—", ""))
                .toList();
        return new RosterSheet(roster, language, List.of(example), EXAMPLE);
    }

    /** The table of what a project has; importing it changes nothing. */
    public static RosterSheet of(Roster roster, OutsourcingProject project, Language language) {
        Values values = new Values(new References(project));
        List<List<String>> rows = new ArrayList<>();
        for (Element element : elements(roster, project)) {
            List<String> row = new ArrayList<>();
            for (Column column : Columns.of(roster)) {
                row.add(
                        switch (column.sort()) {
                            case ID -> element.getId();
                            case CLASS -> Wording.label(element.eClass()).in(language);
                            default -> text(element, column.place(), values, language);
                        });
            }
            rows.add(row);
        }
        return new RosterSheet(roster, language, rows, Style.CELL);
    }

    private static String text(Element element, Place place, Values values, Language language) {
        return place.feature(element.eClass())
                .flatMap(feature ->
                        place.owner(element).map(owner -> values.shown(owner.eGet(feature), feature, language)))
                .orElse("");
    }

    /** What a project has of a roster, in the order of the model. */
    static List<? extends Element> elements(Roster roster, OutsourcingProject project) {
        return switch (roster) {
            case AGENCIES -> project.getAgencies();
            case PERSONNEL ->
                project.getAgencies().stream()
                        .flatMap(agency -> agency.getPersonnel().stream())
                        .toList();
            case ASSETS ->
                project.getEnvironment() == null
                        ? List.of()
                        : project.getEnvironment().getAssets();
            case ACCOUNTS ->
                project.getEnvironment() == null
                        ? List.of()
                        : project.getEnvironment().getAccounts();
        };
    }

    /** Whether a sheet of this name is one that we put beside a roster, with nothing to import. */
    static boolean isAside(String name) {
        return List.of(EXPLANATION, CHOICES).stream()
                .anyMatch(aside -> aside.zh().equals(name) || aside.en().equals(name));
    }

    private String say(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }

    /** Both languages, that of the table first. */
    private String both(Text text) {
        return language == Language.ZH ? text.zh() + "\n" + text.en() : text.en() + "\n" + text.zh();
    }

    /** Writes comma-separated values in UTF-8 with a byte order mark, which spreadsheet programs need. */
    public void writeCsv(OutputStream out) throws IOException {
        List<List<String>> table = new ArrayList<>();
        table.add(columns.stream().map(column -> column.heading().in(language)).toList());
        table.addAll(rows);
        out.write(("\uFEFF" + CsvTable.text(table)).getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** Writes a workbook with lists to choose from, and a sheet that explains the columns. */
    public void writeXlsx(OutputStream out) throws IOException {
        String name = roster.label().in(language);
        Workbook workbook = new Workbook(name, "Plumbline");
        Sheet sheet = workbook.sheet(name);
        sheet.widths(columns.stream().mapToDouble(RosterSheet::width).toArray());
        sheet.row(columns.stream().map(this::heading).toList());
        sheet.heading(1, style != EXAMPLE).footer(name).large();
        for (List<String> row : rows) {
            sheet.row(row.stream().map(text -> new Cell(text, style)).toList());
        }
        Map<Object, Integer> lists = lists();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            Integer list = lists.get(choice(column));
            Sheet.Source source = list == null
                    ? null
                    : new Sheet.Source(
                            CHOICES.in(language), list, choices(column).size());
            sheet.expect(i, source, column.heading().in(language), hint(column));
        }
        explain(workbook.sheet(EXPLANATION.in(language)));
        choices(workbook.sheet(CHOICES.in(language)), lists);
        workbook.write(out);
    }

    private Cell heading(Column column) {
        Style look = column.required() ? REQUIRED : Style.HEADING;
        return new Cell(both(column.heading()) + (column.required() ? " *" : ""), look);
    }

    private static double width(Column column) {
        boolean wide = column.sort() == Sort.ID
                || column.place() != null && column.place().feature() == Literals.ELEMENT__DESCRIPTION;
        return wide ? 40 : Math.max(14, Math.min(30, 2.2 * column.heading().zh().length()));
    }

    /** What tells the choices of a column: an enumeration, or the roster itself for classes; null if any text will do. */
    private static Object choice(Column column) {
        if (column.sort() == Sort.CLASS) {
            return Sort.CLASS;
        }
        return column.place() != null
                        && column.place().feature().getEType() instanceof EEnum type
                        && !column.place().feature().isMany()
                ? type
                : null;
    }

    private List<Text> choices(Column column) {
        if (column.sort() == Sort.CLASS) {
            return Columns.types(roster).stream().map(Wording::label).toList();
        }
        return column.place() != null && column.place().feature().getEType() instanceof EEnum type
                ? Values.choices(type)
                : List.of();
    }

    private Map<Object, Integer> lists() {
        Map<Object, Integer> lists = new LinkedHashMap<>();
        for (Column column : columns) {
            if (choice(column) != null) {
                lists.putIfAbsent(choice(column), lists.size());
            }
        }
        return lists;
    }

    private void choices(Sheet sheet, Map<Object, Integer> lists) {
        List<List<Text>> all = new ArrayList<>();
        List<Cell> headings = new ArrayList<>();
        for (Object choice : lists.keySet()) {
            Column column = columns.stream()
                    .filter(c -> choice.equals(choice(c)))
                    .findFirst()
                    .orElseThrow();
            all.add(choices(column));
            headings.add(Cell.heading(column.heading().in(language)));
        }
        double[] widths = new double[headings.size()];
        Arrays.fill(widths, 22);
        sheet.widths(widths).row(headings).heading(0, false);
        int most = all.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < most; i++) {
            List<Cell> row = new ArrayList<>();
            for (List<Text> list : all) {
                row.add(Cell.of(i < list.size() ? list.get(i).in(language) : ""));
            }
            sheet.row(row);
        }
    }

    private void explain(Sheet sheet) {
        sheet.widths(30, 30, 8, 70);
        sheet.row(new Cell(say("填写说明：", "How to fill in: ") + roster.label().in(language), Style.TITLE));
        for (String line : language == Language.ZH
                ? List.of(
                        "一行写一个。以“示例：”开头的行不导入。红色表头为必填。",
                        "空单元格表示不说明，不会改变项目中已有的内容；要清除已有内容，写“（清除）”。",
                        "再次导入同一张表不会有任何改变；已有的条目按名称识别，不会重复。",
                        "可以删去或调换不需要的列，可以在表头上方加标题行；请勿改动表头文字。")
                : List.of(
                        "One row for each. Rows that begin with \"Example:\" are not imported. Red headings are required.",
                        "An empty cell says nothing and changes nothing that the project has; to take a value away, write (clear).",
                        "Importing a table again changes nothing; what is there already is recognised by its name.",
                        "Columns may be left out or put in another order, and titles may stand above; please leave the headings"
                                + " as they are.")) {
            sheet.row(new Cell(line, Style.BARE));
        }
        sheet.row(
                Cell.heading(say("列", "Column")),
                Cell.heading(say("英文", "Chinese")),
                Cell.heading(say("必填", "Required")),
                Cell.heading(say("怎样填写", "What to fill in")));
        sheet.heading(0, false);
        for (Column column : columns) {
            sheet.row(
                    Cell.of(column.heading().in(language)),
                    Cell.of(column.heading().in(language == Language.ZH ? Language.EN : Language.ZH)),
                    Cell.of(column.required() ? say("是", "yes") : ""),
                    Cell.of(hint(column)));
        }
    }

    private String hint(Column column) {
        if (column.sort() == Sort.ID) {
            return say(
                    "由系统给出。新增时留空；只有名称分不清时才需要。",
                    "Given by the system. Leave it empty for something new; needed only where names do not tell.");
        }
        List<String> choices =
                choices(column).stream().map(text -> text.in(language)).toList();
        if (!choices.isEmpty()) {
            boolean many = column.place() != null && column.place().feature().isMany();
            return many
                    ? say("可选多项，用分号隔开：", "Several of these, separated by semicolons: ") + String.join("; ", choices)
                    : say("任选其一：", "One of: ") + String.join(say("、", ", "), choices);
        }
        EStructuralFeature feature = column.place().feature();
        if (feature instanceof EReference reference) {
            String type = Wording.label(reference.getEReferenceType()).in(language);
            return feature.isMany()
                    ? say(
                            type + "的名称，多个用分号隔开。",
                            "Names of elements of the class \"" + type + "\", separated by semicolons.")
                    : say(
                            type + "的名称，须在项目中已有或一并导入。",
                            "Name of an element of the class \"" + type
                                    + "\" that the project has or that is imported along.");
        }
        if (feature.getEType() == Literals.PARTIAL_DATE) {
            return say(
                    "日期，如 2026-03-01；只知年月时写 2026-03，只知年份时写 2026。",
                    "A date such as 2026-03-01; 2026-03 or 2026 if no more is known.");
        }
        return column.sort() == Sort.NAME
                ? say("名称，用以识别这一行。", "The name, by which the row is recognised.")
                : say("文字。", "Text.");
    }
}
