// SPDX-License-Identifier: EPL-2.0
package org.plumbline.office.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.plumbline.office.OfficeFileException;
import org.plumbline.office.PackageReader;

/** Reads the visible sheets of a workbook, whichever program wrote it. */
final class WorkbookReader {

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final PackageReader file;
    private final String workbook;
    private final List<String> texts = new ArrayList<>();
    private final Dates dates = new Dates();
    private int cells;

    WorkbookReader(PackageReader file) {
        this.file = file;
        workbook = file.relations("", "officeDocument").values().stream()
                .filter(part -> part.startsWith("xl/"))
                .findFirst()
                .orElseThrow(() -> OfficeFileException.of(
                        file.file(), "这不是 Excel 工作簿，应为 .xlsx。", "this is no workbook; expected .xlsx."));
    }

    List<Table> tables() {
        file.relations(workbook, "sharedStrings").values().forEach(part -> file.read(part, this::sharedText));
        file.relations(workbook, "styles").values().forEach(part -> file.read(part, dates::style));
        Map<String, String> sheets = new LinkedHashMap<>();
        file.read(workbook, xml -> {
            if (xml.getLocalName().equals("workbookPr")) {
                dates.from1904(isTrue(xml.getAttributeValue(null, "date1904")));
            }
            String state = xml.getAttributeValue(null, "state");
            if (xml.getLocalName().equals("sheet") && (state == null || state.equals("visible"))) {
                for (int i = 0; i < xml.getAttributeCount(); i++) {
                    if (xml.getAttributeLocalName(i).equals("id") && xml.getAttributeNamespace(i) != null) {
                        sheets.put(xml.getAttributeValue(i), xml.getAttributeValue(null, "name"));
                    }
                }
            }
        });
        Map<String, String> parts = file.relations(workbook, "worksheet");
        List<Table> tables = new ArrayList<>();
        sheets.forEach((id, name) -> {
            if (parts.containsKey(id)) { // charts are sheets too, with nothing to read
                tables.add(table(String.valueOf(name), parts.get(id)));
            }
        });
        return tables;
    }

    static boolean isTrue(String value) {
        return "1".equals(value) || "true".equals(value);
    }

    private void sharedText(XMLStreamReader xml) throws XMLStreamException {
        if (xml.getLocalName().equals("si")) {
            texts.add(text(xml));
        }
    }

    /** The text in an element, without how it is pronounced. */
    private static String text(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        int silent = 0;
        boolean inText = false;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                silent = silent > 0 || xml.getLocalName().equals("rPh") ? silent + 1 : 0;
                inText = xml.getLocalName().equals("t");
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                silent = Math.max(0, silent - 1);
                inText = false;
            } else if (inText && silent == 0 && xml.hasText()) {
                text.append(xml.getText());
            }
        }
        return unescaped(text.toString());
    }

    private static String unescaped(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        return ESCAPED.matcher(text)
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }

    private Table table(String name, String part) {
        SheetReader reader = new SheetReader(part);
        file.read(part, reader::read);
        return reader.table(name);
    }

    /** One sheet as it is read. */
    private final class SheetReader {

        private final String part;
        private final List<Table.Row> rows = new ArrayList<>();
        private final Map<Integer, List<int[]>> merged = new LinkedHashMap<>();
        private int number;
        private int column;

        SheetReader(String part) {
            this.part = part;
        }

        void read(XMLStreamReader xml) throws XMLStreamException {
            if (xml.getLocalName().equals("row")) {
                row(xml);
            } else if (xml.getLocalName().equals("mergeCell")) {
                merge(String.valueOf(xml.getAttributeValue(null, "ref")));
            }
        }

        private void row(XMLStreamReader xml) throws XMLStreamException {
            String stated = xml.getAttributeValue(null, "r");
            number = stated == null ? number + 1 : Integer.parseInt(stated);
            boolean hidden = isTrue(xml.getAttributeValue(null, "hidden"));
            List<String> values = new ArrayList<>();
            column = -1;
            while (xml.next() != XMLStreamConstants.END_ELEMENT
                    || !xml.getLocalName().equals("row")) {
                if (xml.isStartElement() && xml.getLocalName().equals("c")) {
                    cell(xml, values);
                }
            }
            rows.add(new Table.Row(number, hidden, values));
        }

        private void cell(XMLStreamReader xml, List<String> values) throws XMLStreamException {
            String place = xml.getAttributeValue(null, "r");
            column = place == null ? column + 1 : Places.columnOf(place);
            cells++;
            if (column < 0 || column > 16_383 || cells + column > TableReader.MOST_CELLS) {
                throw TableReader.tooMany(file.file());
            }
            String value = value(xml).strip();
            if (value.isEmpty()) {
                return;
            }
            while (values.size() <= column) {
                cells++;
                values.add("");
            }
            values.set(column, value);
        }

        private String value(XMLStreamReader xml) throws XMLStreamException {
            String type = String.valueOf(xml.getAttributeValue(null, "t"));
            String style = xml.getAttributeValue(null, "s");
            String value = "";
            boolean formula = false;
            while (xml.next() != XMLStreamConstants.END_ELEMENT
                    || !xml.getLocalName().equals("c")) {
                if (xml.isStartElement()) {
                    switch (xml.getLocalName()) {
                        case "v" -> value = xml.getElementText();
                        case "is" -> value = text(xml);
                        case "f" -> formula = true;
                        default -> {}
                    }
                }
            }
            if (formula && value.isEmpty() && !type.equals("str")) {
                throw OfficeFileException.of(
                        file.file(),
                        "单元格 " + Places.cell(number, column) + " 含有尚未计算的公式，应先在表格软件中打开并保存。",
                        "the cell " + Places.cell(number, column)
                                + " has a formula that was not calculated; open and save the file with a spreadsheet program.");
            }
            return switch (type) {
                case "s" -> shared(value);
                case "str", "inlineStr", "d" -> unescaped(value);
                case "b" -> value.equals("1") ? "TRUE" : "FALSE";
                case "e" ->
                    throw OfficeFileException.of(
                            file.file(),
                            "单元格 " + Places.cell(number, column) + " 的值为 " + value + "，应为文字、数字或日期。",
                            "the cell " + Places.cell(number, column) + " is " + value
                                    + "; expected a text, a number or a date.");
                default -> dates.shown(value, style == null ? 0 : Integer.parseInt(style));
            };
        }

        private String shared(String place) {
            int index = Integer.parseInt(place.strip());
            if (index < 0 || index >= texts.size()) {
                throw file.malformed(part, null);
            }
            return texts.get(index);
        }

        private void merge(String range) {
            String[] ends = range.split(":", -1);
            if (ends.length == 2) {
                int first = Places.rowOf(ends[0]);
                merged.computeIfAbsent(first, any -> new ArrayList<>())
                        .add(new int[] {Places.columnOf(ends[0]), Places.rowOf(ends[1])});
            }
        }

        /** The rows that hold something; what stands in cells merged over several rows, stands in each of them. */
        Table table(String name) {
            List<Table.Row> kept = new ArrayList<>();
            Map<Integer, Carried> carried = new LinkedHashMap<>();
            for (Table.Row row : rows) {
                for (int[] merge : merged.getOrDefault(row.number(), List.of())) {
                    carried.put(merge[0], new Carried(row.value(merge[0]), row.number(), merge[1]));
                }
                if (row.values().stream().anyMatch(value -> !value.isEmpty())) {
                    kept.add(filled(row, carried));
                }
            }
            return new Table(name, kept);
        }

        private static Table.Row filled(Table.Row row, Map<Integer, Carried> carried) {
            List<String> values = new ArrayList<>(row.values());
            carried.forEach((at, above) -> {
                if (row.number() > above.first && row.number() <= above.last) {
                    while (values.size() <= at) {
                        values.add("");
                    }
                    values.set(at, above.value);
                }
            });
            return new Table.Row(row.number(), row.hidden(), values);
        }
    }

    /** A value that counts for several rows. */
    private record Carried(String value, int first, int last) {}
}
