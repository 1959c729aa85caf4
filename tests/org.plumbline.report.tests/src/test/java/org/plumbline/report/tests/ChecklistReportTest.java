// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.assessment.Finding;
import org.plumbline.assessment.ItemResult;
import org.plumbline.assessment.Verdict;
import org.plumbline.report.ReportContext;
import org.plumbline.report.ReportFormat;
import org.plumbline.standard.Language;

/** The checklist as Apache POI reads it. */
class ChecklistReportTest {

    private static final int FIRST = 3;

    private static XSSFWorkbook read(AssessmentResult result, Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportFormat.XLSX.writer(ReportContext.of("1.0.0")).write(result, language, out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    private static Map<String, Integer> columns(Sheet sheet) {
        Map<String, Integer> columns = new HashMap<>();
        sheet.getRow(FIRST - 1).forEach(cell -> columns.put(cell.getStringCellValue(), cell.getColumnIndex()));
        return columns;
    }

    @ParameterizedTest
    @EnumSource
    void hasEveryItemWithItsVerdictAndEveryFinding(Language language) throws IOException {
        AssessmentResult result = Sample.ordinary();
        boolean zh = language == Language.ZH;
        try (XSSFWorkbook read = read(result, language)) {
            Sheet sheet = read.getSheetAt(0);
            Map<String, Integer> columns = columns(sheet);
            assertEquals(14, columns.size());
            assertEquals(result.items().size() + FIRST, sheet.getLastRowNum() + 1);
            for (ItemResult item : result.items()) {
                Row row = sheet.getRow(FIRST + item.item().position());
                assertEquals(item.item().number(), row.getCell(0).getStringCellValue());
                assertEquals(
                        item.item().statement().in(language), row.getCell(1).getStringCellValue());
                String verdict = row.getCell(columns.get(zh ? "结论" : "Verdict")).getStringCellValue();
                assertTrue(verdict.equalsIgnoreCase(item.verdict().label(language)));
                String missing =
                        row.getCell(columns.get(zh ? "缺什么" : "What is missing")).getStringCellValue();
                for (Finding finding : item.findings()) {
                    assertTrue(missing.contains(finding.message().in(language)), missing);
                }
            }
        }
    }

    @Test
    void everyVerdictHasAColourOfItsOwnBesideItsWord() throws IOException {
        AssessmentResult result = Sample.ordinary();
        Map<Verdict, Set<String>> colours = new HashMap<>();
        try (XSSFWorkbook read = read(result, Language.ZH)) {
            int column = columns(read.getSheetAt(0)).get("结论");
            for (ItemResult item : result.items()) {
                XSSFCell cell = read.getSheetAt(0)
                        .getRow(FIRST + item.item().position())
                        .getCell(column);
                assertFalse(cell.getStringCellValue().isEmpty());
                colours.computeIfAbsent(item.verdict(), any -> new HashSet<>())
                        .add(cell.getCellStyle().getFillForegroundXSSFColor().getARGBHex());
            }
        }
        assertTrue(colours.size() > 3, "the sample has several verdicts");
        colours.values().forEach(of -> assertEquals(1, of.size()));
        assertEquals(
                colours.size(),
                colours.values().stream().flatMap(Set::stream).distinct().count());
    }

    @ParameterizedTest
    @EnumSource
    void noNameBecomesAFormula(Hostile name) throws IOException {
        try (XSSFWorkbook read = read(Sample.hostile(name), Language.EN)) {
            for (Sheet sheet : read) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        assertTrue(cell.getCellType() != CellType.FORMULA);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void itIsValidAgainstTheSchemaOfTheStandard(Language language) throws IOException {
        try (XSSFWorkbook read = read(Sample.ordinary(), language)) {
            assertTrue(read.getCTWorkbook().validate());
            assertTrue(read.getSheetAt(0).getCTWorksheet().validate());
            assertTrue(read.getSheetAt(1).getCTWorksheet().validate());
        }
    }

    @Test
    void theScoresAreThoseOfTheResult() throws IOException {
        AssessmentResult result = Sample.ordinary();
        try (XSSFWorkbook read = read(result, Language.EN)) {
            Sheet sheet = read.getSheetAt(1);
            List<Integer> all = new ArrayList<>();
            Row row = sheet.getRow(FIRST);
            for (int i = 2; i <= 9; i++) {
                all.add((int) row.getCell(i).getNumericCellValue());
            }
            var score = result.score();
            assertEquals(
                    List.of(
                            score.due(),
                            score.satisfied(),
                            score.partial(),
                            score.gap(),
                            score.notDue(),
                            score.notApplicable(),
                            score.undecided(),
                            score.error()),
                    all);
            // all, three headings, the sections that have items, four phases and three roles
            long sections = result.catalogue().allSections().stream()
                    .filter(section -> !section.items().isEmpty())
                    .count();
            assertEquals(FIRST + 1 + 3 + sections + 4 + 3, sheet.getLastRowNum() + 1);
        }
    }
}
