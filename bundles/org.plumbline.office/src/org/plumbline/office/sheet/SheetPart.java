// SPDX-License-Identifier: EPL-2.0
package org.plumbline.office.sheet;

import java.util.List;
import org.plumbline.office.Xml;
import org.plumbline.office.sheet.Style.Font;

/**
 * A sheet as a part of a workbook.
 *
 * @param sheet the sheet
 * @param texts takes its texts
 * @param styles takes its styles
 * @param first whether it is the one that shows when the workbook is opened
 */
record SheetPart(Sheet sheet, Texts texts, Styles styles, boolean first) {

    private static final int A3 = 8;
    private static final int A4 = 9;

    /** Height of a line of text in points. */
    private static final double LINE = 13.5;

    /** No row is higher. */
    private static final double HIGHEST = 409;

    Xml xml() {
        Xml xml = new Xml().open("worksheet").set("xmlns", "http://schemas.openxmlformats.org/spreadsheetml/2006/main");
        xml.open("sheetPr").empty("pageSetUpPr", "fitToPage", 1).close();
        view(xml);
        xml.empty("sheetFormatPr", "defaultRowHeight", 15);
        if (!sheet.widths.isEmpty()) {
            xml.open("cols");
            for (int i = 0; i < sheet.widths.size(); i++) {
                xml.empty("col", "min", i + 1, "max", i + 1, "width", sheet.widths.get(i), "customWidth", 1);
            }
            xml.close();
        }
        rows(xml);
        if (sheet.filtered) {
            xml.empty("autoFilter", "ref", filterRange(sheet, ""));
        }
        expectations(xml);
        xml.empty(
                "pageMargins",
                "left",
                "0.4",
                "right",
                "0.4",
                "top",
                "0.5",
                "bottom",
                "0.6",
                "header",
                "0.3",
                "footer",
                "0.3");
        int paper = sheet.large ? A3 : A4;
        xml.empty("pageSetup", "paperSize", paper, "orientation", "landscape", "fitToWidth", 1, "fitToHeight", 0);
        xml.open("headerFooter").open("oddFooter");
        xml.text("&L" + sheet.footer.replace("&", "&&") + "&R&P / &N").close().close();
        return xml.close();
    }

    private void view(Xml xml) {
        xml.open("sheetViews").open("sheetView").set("workbookViewId", 0).set("showGridLines", 0);
        if (first) {
            xml.set("tabSelected", 1);
        }
        if (sheet.heading > 0) {
            String below = Places.cell(sheet.heading + 1, sheet.fixedColumns);
            xml.open("pane");
            if (sheet.fixedColumns > 0) {
                xml.set("xSplit", sheet.fixedColumns);
            }
            xml.set("ySplit", sheet.heading).set("topLeftCell", below);
            String pane = sheet.fixedColumns > 0 ? "bottomRight" : "bottomLeft";
            xml.set("activePane", pane).set("state", "frozen").close();
            xml.empty("selection", "pane", pane, "activeCell", below, "sqref", below);
        }
        xml.close().close();
    }

    private void rows(Xml xml) {
        xml.open("sheetData");
        for (int r = 0; r < sheet.rows.size(); r++) {
            List<Cell> cells = sheet.rows.get(r);
            xml.open("row").set("r", r + 1).set("ht", height(cells)).set("customHeight", 1);
            for (int c = 0; c < cells.size(); c++) {
                cell(xml, Places.cell(r + 1, c), cells.get(c));
            }
            xml.close();
        }
        xml.close();
    }

    private void cell(Xml xml, String place, Cell cell) {
        xml.open("c").set("r", place).set("s", styles.place(cell.style(), cell.value()));
        if (cell.value() instanceof Integer number) {
            xml.open("v").text(number.toString()).close();
        } else if (!cell.value().equals("")) {
            xml.set("t", "s").open("v");
            xml.text(String.valueOf(texts.place((String) cell.value()))).close();
        }
        xml.close();
    }

    /** As high as its highest cell needs; not every program finds that out by itself. */
    private double height(List<Cell> cells) {
        double lines = 1;
        for (int c = 0; c < cells.size(); c++) {
            Cell cell = cells.get(c);
            if (cell.style().font() == Font.TITLE) {
                lines = Math.max(lines, 2);
            } else if (cell.value() instanceof String text && cell.style().bordered()) {
                lines = Math.max(lines, lines(text, c < sheet.widths.size() ? sheet.widths.get(c) : 9));
            }
        }
        return Math.min(HIGHEST, lines * LINE + 3);
    }

    private static int lines(String text, double width) {
        int lines = 0;
        for (String line : text.split("\n", -1)) {
            double columns =
                    line.codePoints().mapToDouble(c -> c < 0x1100 ? 0.95 : 1.95).sum();
            lines += Math.max(1, (int) Math.ceil(columns / Math.max(1, width - 0.5)));
        }
        return lines;
    }

    private void expectations(Xml xml) {
        if (sheet.expectations.isEmpty()) {
            return;
        }
        xml.open("dataValidations").set("count", sheet.expectations.size());
        for (Sheet.Expectation expectation : sheet.expectations) {
            xml.open("dataValidation");
            if (expectation.values() != null) {
                xml.set("type", "list").set("errorStyle", "warning").set("showErrorMessage", 1);
            }
            xml.set("allowBlank", 1).set("showInputMessage", 1);
            xml.set("promptTitle", expectation.title()).set("prompt", expectation.hint());
            int column = expectation.column();
            xml.set("sqref", Places.cell(sheet.heading + 1, column) + ":" + Places.cell(Sheet.ROWS_TO_FILL, column));
            if (expectation.values() != null) {
                Sheet.Source source = expectation.values();
                String letter = Places.column(source.column());
                xml.open("formula1")
                        .text(Workbook.quoted(source.sheet()) + "$" + letter + "$2:$" + letter + "$"
                                + (source.count() + 1));
                xml.close();
            }
            xml.close();
        }
        xml.close();
    }

    /** @param dollar {@code $} for a range that stays where it is, else empty */
    static String filterRange(Sheet sheet, String dollar) {
        int last = sheet.rows.get(sheet.heading - 1).size() - 1;
        return dollar + "A" + dollar + sheet.heading + ":" + dollar + Places.column(last) + dollar
                + Math.max(sheet.rows.size(), sheet.heading);
    }
}
