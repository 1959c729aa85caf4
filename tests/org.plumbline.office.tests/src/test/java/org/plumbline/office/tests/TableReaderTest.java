// SPDX-License-Identifier: EPL-2.0
package org.plumbline.office.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.office.OfficeFileException;
import org.plumbline.office.sheet.Cell;
import org.plumbline.office.sheet.Table;
import org.plumbline.office.sheet.TableReader;
import org.plumbline.office.sheet.Workbook;
import org.plumbline.standard.Language;

/** Tables as Apache POI and others write them, and files that mean harm. */
class TableReaderTest {

    @TempDir
    Path folder;

    private List<Table> read(byte[] content, String name) throws IOException {
        Path file = folder.resolve(name);
        Files.write(file, content);
        return TableReader.read(file);
    }

    private List<Table> readWorkbook(Consumer<XSSFWorkbook> content) throws IOException {
        return read(poi(content), "t.xlsx");
    }

    private static byte[] poi(Consumer<XSSFWorkbook> content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            content.accept(workbook);
            workbook.write(out);
        }
        return out.toByteArray();
    }

    private String refusal(byte[] content, String name) {
        OfficeFileException refused = assertThrows(OfficeFileException.class, () -> read(content, name));
        assertTrue(refused.message(Language.ZH).startsWith(folder.resolve(name) + "："));
        return refused.message(Language.EN);
    }

    @Test
    void textsNumbersAndTruthsAreReadAsTheyShow() throws IOException {
        Table table = readWorkbook(workbook -> {
                    Row row = workbook.createSheet("一").createRow(4);
                    row.createCell(0).setCellValue("  张三　");
                    row.createCell(2).setCellValue(1234567890123.0);
                    row.createCell(3).setCellValue(0.5);
                    row.createCell(4).setCellValue(true);
                    row.createCell(5).setCellValue(-0.0);
                    XSSFRichTextString rich = new XSSFRichTextString();
                    rich.append("富");
                    rich.append("文本", workbook.createFont());
                    row.createCell(6).setCellValue(rich);
                })
                .get(0);
        assertEquals("一", table.name());
        assertEquals(
                List.of(new Table.Row(5, false, List.of("张三", "", "1234567890123", "0.5", "TRUE", "0", "富文本"))),
                table.rows());
    }

    @ParameterizedTest
    @CsvSource({
        "yyyy-mm-dd, 2026-03-01",
        "yyyy/m/d, 2026-03-01",
        "yyyy\"年\"m\"月\"d\"日\";@, 2026-03-01",
        "[$-804]yyyy\"年\"m\"月\", 2026-03",
        "mmm-yy, 2026-03",
        "yyyy, 2026",
        "0.00, 46082",
        "\"day\"0, 46082",
        "General, 46082"
    })
    void aNumberIsADateWhereItShowsOne(String format, String shown) throws IOException {
        List<Table> tables = readWorkbook(workbook -> {
            CellStyle style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
            org.apache.poi.ss.usermodel.Cell cell =
                    workbook.createSheet().createRow(0).createCell(0);
            cell.setCellValue(LocalDate.of(2026, 3, 1));
            cell.setCellStyle(style);
        });
        assertEquals(shown, tables.get(0).rows().get(0).value(0));
    }

    @ParameterizedTest
    @CsvSource({
        "14, 2026-03-01",
        "31, 2026-03-01",
        "27, 2026-03",
        "57, 2026-03",
        "58, 2026-03-01",
        "2, 46082",
        "20, 46082"
    })
    void formatsOfExcelItselfAreKnown(short format, String shown) throws IOException {
        List<Table> tables = readWorkbook(workbook -> {
            CellStyle style = workbook.createCellStyle();
            style.setDataFormat(format);
            org.apache.poi.ss.usermodel.Cell cell =
                    workbook.createSheet().createRow(0).createCell(0);
            cell.setCellValue(46082);
            cell.setCellStyle(style);
        });
        assertEquals(shown, tables.get(0).rows().get(0).value(0));
    }

    @Test
    void datesOfOldMacintoshWorkbooksAreTheSameDays() throws IOException {
        List<Table> tables = readWorkbook(workbook -> {
            workbook.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
            CellStyle style = workbook.createCellStyle();
            style.setDataFormat((short) 14);
            org.apache.poi.ss.usermodel.Cell cell =
                    workbook.createSheet().createRow(0).createCell(0);
            cell.setCellValue(46082 - 1462);
            cell.setCellStyle(style);
        });
        assertEquals("2026-03-01", tables.get(0).rows().get(0).value(0));
    }

    @Test
    void aFormulaCountsAsItsResult() throws IOException {
        List<Table> tables = readWorkbook(workbook -> {
            Row row = workbook.createSheet().createRow(0);
            row.createCell(0).setCellFormula("1+1");
            row.createCell(1).setCellFormula("\"甲\"&\"乙\"");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        });
        assertEquals(List.of("2", "甲乙"), tables.get(0).rows().get(0).values());
    }

    @Test
    void aFormulaThatFailedOrWasNeverCalculatedIsRefusedByItsPlace() throws IOException {
        assertTrue(refusal(
                        poi(workbook -> {
                            workbook.createSheet().createRow(2).createCell(1).setCellFormula("1/0");
                            workbook.getCreationHelper()
                                    .createFormulaEvaluator()
                                    .evaluateAll();
                        }),
                        "a.xlsx")
                .contains("cell B3 is #DIV/0!"));
        assertTrue(refusal(
                        parts(
                                Map.of(
                                        "xl/worksheets/sheet1.xml",
                                        "<worksheet xmlns='urn:x'><sheetData><row r='3'><c r='B3'><f>1+1</f></c></row></sheetData></worksheet>")),
                        "b.xlsx")
                .contains("cell B3 has a formula that was not calculated"));
    }

    @Test
    void mergedCellsCountForEachOfTheirRowsAndHiddenRowsAreTold() throws IOException {
        Table table = readWorkbook(workbook -> {
                    XSSFSheet sheet = workbook.createSheet();
                    for (int i = 0; i < 4; i++) {
                        sheet.createRow(i).createCell(1).setCellValue("人" + i);
                    }
                    sheet.getRow(1).createCell(0).setCellValue("云擎");
                    sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
                    sheet.getRow(2).setZeroHeight(true);
                    sheet.createRow(9);
                })
                .get(0);
        assertEquals(
                List.of(
                        new Table.Row(1, false, List.of("", "人0")),
                        new Table.Row(2, false, List.of("云擎", "人1")),
                        new Table.Row(3, true, List.of("云擎", "人2")),
                        new Table.Row(4, false, List.of("", "人3"))),
                table.rows());
    }

    @Test
    void hiddenSheetsAreNotRead() throws IOException {
        List<Table> tables = readWorkbook(workbook -> {
            workbook.createSheet("选项");
            workbook.createSheet("名册");
            workbook.setSheetHidden(0, true);
            workbook.setActiveSheet(1);
        });
        assertEquals(List.of("名册"), tables.stream().map(Table::name).toList());
    }

    @Test
    void whatWeWriteWeRead() throws IOException {
        Workbook workbook = new Workbook("t", "a");
        workbook.sheet("s").row(Cell.of("_x0041_ =1"), Cell.of(3)).row(Cell.of("两行\n文字"));
        assertEquals(
                List.of(
                        new Table.Row(1, false, List.of("_x0041_ =1", "3")),
                        new Table.Row(2, false, List.of("两行\n文字"))),
                read(WorkbookTest.bytes(workbook), "t.xlsx").get(0).rows());
    }

    /** A small workbook, some parts of which are others. */
    private static byte[] parts(Map<String, String> others) throws IOException {
        Workbook workbook = new Workbook("t", "a");
        workbook.sheet("s").row(Cell.of("x"));
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new java.io.ByteArrayInputStream(WorkbookTest.bytes(workbook)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        others.forEach((name, content) -> parts.put(name, content.getBytes(StandardCharsets.UTF_8)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return out.toByteArray();
    }

    @Test
    void documentTypesAndTheirEntitiesAreRefused() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "secret");
        for (String part :
                List.of("xl/workbook.xml", "xl/sharedStrings.xml", "xl/worksheets/sheet1.xml", "_rels/.rels")) {
            String hostile = "<!DOCTYPE x [<!ENTITY e SYSTEM '" + secret.toUri() + "'>]><x>&e;</x>";
            assertTrue(refusal(parts(Map.of(part, hostile)), "d.xlsx").contains("document type"), part);
        }
    }

    @Test
    void aBombIsNotUnpackedIntoMemory() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 300; i++) {
                zip.write(zeros);
            }
        }
        assertTrue(out.size() < 1 << 20);
        assertTrue(refusal(out.toByteArray(), "bomb.xlsx").contains("larger than 256 MiB"));
    }

    @Test
    void aFarAwayCellIsRefusedInsteadOfFillingMemory() throws IOException {
        StringBuilder rows = new StringBuilder("<worksheet xmlns='urn:x'><sheetData>");
        for (int i = 1; i <= 1000; i++) {
            rows.append("<row r='").append(i).append("'><c r='XFD").append(i).append("'><v>1</v></c></row>");
        }
        assertTrue(refusal(parts(Map.of("xl/worksheets/sheet1.xml", rows + "</sheetData></worksheet>")), "far.xlsx")
                .contains("more than 2000000 cells"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<v>1e999999999</v>", "<v>NaN</v>", "<v>-</v>", "<v>99999999999999</v>", "<v> </v>"})
    void strangeNumbersAreReadOrRefusedButNeverFatal(String value) throws IOException {
        byte[] file = parts(Map.of(
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns='urn:x'><sheetData><row><c>" + value + "</c></row></sheetData></worksheet>"));
        try {
            read(file, "n.xlsx");
        } catch (OfficeFileException refused) {
            assertTrue(refused.getMessage().contains("damaged"));
        }
    }

    @Test
    void aFileWithAPasswordAnEmptyOneAndOneOfAnotherKindAreRefused() throws IOException {
        byte[] ole = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1};
        assertTrue(refusal(ole, "old.xls").contains("password"));
        assertTrue(refusal(new byte[0], "e.csv").contains("empty"));
        assertTrue(refusal("text".getBytes(StandardCharsets.UTF_8), "t.xlsx").contains("damaged"));
        assertTrue(refusal(new byte[] {'a', 0, 'b'}, "z.csv").contains("neither"));
        assertThrows(OfficeFileException.class, () -> TableReader.read(folder));
        assertThrows(OfficeFileException.class, () -> TableReader.read(folder.resolve("none.xlsx")));
    }

    @Test
    void damageNeverLeadsToAnythingButARefusal() throws IOException {
        byte[] whole = poi(workbook -> {
            Row row = workbook.createSheet("一").createRow(0);
            row.createCell(0).setCellValue("张三");
            row.createCell(1).setCellValue(7);
        });
        Random random = new Random(32926);
        int refused = 0;
        for (int i = 0; i < 1500; i++) {
            byte[] damaged = whole.clone();
            damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            try {
                read(i % 3 == 0 ? java.util.Arrays.copyOf(damaged, random.nextInt(damaged.length)) : damaged, "f.xlsx");
            } catch (OfficeFileException expected) {
                refused++;
            }
        }
        assertTrue(refused > 500, "most damage is noticed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void csvIsReadInEitherEncoding(String charset) throws IOException {
        byte[] content = "姓名,说明\r\n 张三 ,\"他说：\"\"好\"\",\n第二行\"\r\n\r\n李四,㐀\n".getBytes(Charset.forName(charset));
        assertEquals(
                List.of(
                        new Table.Row(1, false, List.of("姓名", "说明")),
                        new Table.Row(2, false, List.of("张三", "他说：\"好\",\n第二行")),
                        new Table.Row(5, false, List.of("李四", "㐀"))),
                read(content, "t.csv").get(0).rows());
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void aByteOrderMarkIsNoTextAndOtherSeparatorsAreKnown(String separator) throws IOException {
        byte[] content = ("\uFEFF姓名" + separator + "职务\n张三" + separator + "工程师").getBytes(StandardCharsets.UTF_8);
        Table table = read(content, "t.csv").get(0);
        assertEquals(List.of("姓名", "职务"), table.rows().get(0).values());
        assertEquals(List.of("张三", "工程师"), table.rows().get(1).values());
    }

    @Test
    void aQuotationMarkThatIsNeverClosedIsToldByItsLine() {
        byte[] content = "a,b\nc,\"d\ne,f\n".getBytes(StandardCharsets.UTF_8);
        assertTrue(refusal(content, "q.csv").contains("line 2 is not closed"));
    }
}
