// SPDX-License-Identifier: EPL-2.0
package org.plumbline.office.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PaneType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.StyleSheetDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;
import org.plumbline.office.sheet.Cell;
import org.plumbline.office.sheet.Sheet;
import org.plumbline.office.sheet.Style;
import org.plumbline.office.sheet.Workbook;

/** What we write, as Apache POI reads it. */
class WorkbookTest {

    static byte[] bytes(Workbook workbook) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            workbook.write(out);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return out.toByteArray();
    }

    private static Workbook table(String... texts) {
        Workbook workbook = new Workbook("题目 <&>", "Plumbline");
        Sheet sheet = workbook.sheet("检查表").widths(10, 20);
        sheet.row(new Cell("题目", Style.TITLE));
        sheet.row(Cell.heading("条款"), Cell.heading("数")).heading(1, true);
        for (String text : texts) {
            sheet.row(Cell.of(text), Cell.of(7));
        }
        return workbook;
    }

    private static XSSFWorkbook read(Workbook workbook) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes(workbook)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "=cmd|' /C calc'!A0",
                "\t=1",
                "{=1}",
                "_x0041_",
                "_x000D_x",
                "<b>&amp;\"'</b>",
                "  spaces  ",
                "两行\n文字",
                "𠮷😀",
                "=HYPERLINK(\"http://example.org\")"
            })
    void aTextStaysTheTextItIs(String text) throws IOException {
        try (XSSFWorkbook read = read(table(text))) {
            XSSFCell cell = read.getSheetAt(0).getRow(2).getCell(0);
            assertEquals(CellType.STRING, cell.getCellType());
            assertEquals(text, cell.getStringCellValue());
            assertEquals(
                    text.strip().matches("(?s)[=+@-].*"), cell.getCellStyle().getQuotePrefixed());
            assertEquals(7, read.getSheetAt(0).getRow(2).getCell(1).getNumericCellValue());
        }
    }

    @Test
    void whatXmlCannotHoldIsReplaced() throws IOException {
        try (XSSFWorkbook read = read(table("a\u0000b\uD800c\uFFFFd"))) {
            assertEquals(
                    "a\uFFFDb\uFFFDc\uFFFDd",
                    read.getSheetAt(0).getRow(2).getCell(0).getStringCellValue());
        }
    }

    @Test
    void aTextLongerThanACellIsCut() throws IOException {
        try (XSSFWorkbook read = read(table("长".repeat(40_000)))) {
            String text = read.getSheetAt(0).getRow(2).getCell(0).getStringCellValue();
            assertEquals(32_767, text.length());
            assertTrue(text.endsWith("长…"));
        }
    }

    @Test
    void theHeadingStaysInSightFiltersAndIsRepeatedOnPaper() throws IOException {
        try (XSSFWorkbook read = read(table("a", "b"))) {
            XSSFSheet sheet = read.getSheetAt(0);
            assertTrue(sheet.getPaneInformation().isFreezePane());
            assertEquals(2, sheet.getPaneInformation().getHorizontalSplitPosition());
            assertEquals(1, sheet.getPaneInformation().getVerticalSplitPosition());
            assertEquals(PaneType.LOWER_RIGHT, sheet.getPaneInformation().getActivePaneType());
            assertEquals("A2:B4", sheet.getCTWorksheet().getAutoFilter().getRef());
            assertEquals("$2:$2", sheet.getRepeatingRows().formatAsString().replaceAll("(\\d)", "\\$$1"));
            assertTrue(sheet.getPrintSetup().getLandscape());
            assertTrue(sheet.getFitToPage());
            assertEquals(1, sheet.getPrintSetup().getFitWidth());
            assertEquals(0, sheet.getPrintSetup().getFitHeight());
            assertEquals(20 * 256, sheet.getColumnWidth(1), 256);
            assertTrue(sheet.getRow(2).getCell(0).getCellStyle().getWrapText());
        }
    }

    @Test
    void listsAreOfferedFromAnotherSheet() throws IOException {
        Workbook workbook = new Workbook("t", "a");
        workbook.sheet("名册")
                .row(Cell.heading("状态"))
                .heading(0, false)
                .expect(0, new Sheet.Source("选项", 0, 2), "状态".repeat(30), "说明".repeat(200));
        workbook.sheet("选项").row(Cell.heading("状态")).row(Cell.of("启用")).row(Cell.of("注销"));
        try (XSSFWorkbook read = read(workbook)) {
            XSSFDataValidation list = read.getSheetAt(0).getDataValidations().get(0);
            assertEquals("'选项'!$A$2:$A$3", list.getValidationConstraint().getFormula1());
            assertEquals("A2:A2000", list.getRegions().getCellRangeAddress(0).formatAsString());
            assertTrue(list.getPromptBoxTitle().length() <= 32, "longer ones make Excel repair the file");
            assertTrue(list.getPromptBoxText().length() <= 255, "longer ones make Excel repair the file");
        }
    }

    @Test
    void stylesSheetsAndWorkbookFollowTheirSchema() throws IOException, XmlException {
        Workbook workbook = table("a", "=1+1");
        Sheet sheet = workbook.sheet("样式").widths(10, 20).large();
        sheet.footer("页脚 & 部门");
        for (Style.Font font : Style.Font.values()) {
            for (Style.Alignment alignment : Style.Alignment.values()) {
                Style style = Style.CELL.with(font).at(alignment);
                sheet.row(
                        new Cell("文字", style), new Cell("=1", style.in("1E7145", "E2EFDA")), new Cell("x", Style.BARE));
            }
        }
        sheet.row(Cell.heading("状态")).heading(0, false).expect(0, new Sheet.Source("选项", 0, 2), "状态", "说明");
        workbook.sheet("选项").row(Cell.of("启用")).row(Cell.of("注销"));
        List<XmlObject> parts = new ArrayList<>();
        // texts have xml:space, as Excel writes it, which the schema does not know
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes(workbook)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                InputStream part = new ByteArrayInputStream(zip.readAllBytes());
                if (entry.getName().equals("xl/styles.xml")) {
                    parts.add(StyleSheetDocument.Factory.parse(part));
                } else if (entry.getName().equals("xl/workbook.xml")) {
                    parts.add(WorkbookDocument.Factory.parse(part));
                } else if (entry.getName().startsWith("xl/worksheets/")) {
                    parts.add(WorksheetDocument.Factory.parse(part));
                }
            }
        }
        assertEquals(5, parts.size());
        List<XmlError> wrong = new ArrayList<>();
        parts.forEach(part -> part.validate(new XmlOptions().setErrorListener(wrong)));
        assertEquals(List.of(), wrong);
    }

    @Test
    void theSameWorkbookGivesTheSameBytesAndTellsNoTime() throws IOException {
        byte[] once = bytes(table("a"));
        assertArrayEquals(once, bytes(table("a")));
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(once))) {
            int parts = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertEquals(1980, entry.getTimeLocal().getYear());
                assertFalse(
                        new String(zip.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).contains("dcterms"));
                parts++;
            }
            assertEquals(8, parts);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a/b", "a:b", "[a]", "it's", "检查表", "0123456789012345678901234567890123456789"})
    void aSheetNeedsANameOfItsOwn(String name) {
        Workbook workbook = table();
        assertThrows(IllegalArgumentException.class, () -> workbook.sheet(name));
    }

    @Test
    void everyCellReferenceIsWhereItStands() throws IOException {
        Workbook workbook = new Workbook("t", "a");
        List<Cell> cells =
                java.util.stream.IntStream.range(0, 800).mapToObj(Cell::of).toList();
        workbook.sheet("breit").row(cells);
        try (XSSFWorkbook read = read(workbook)) {
            for (int i = 0; i < 800; i++) {
                assertEquals(i, read.getSheetAt(0).getRow(0).getCell(i).getNumericCellValue());
            }
        }
    }
}
