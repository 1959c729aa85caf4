// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.assessment.ItemResult;
import org.plumbline.report.ReportFormat;
import org.plumbline.standard.Language;

class CsvReportTest {

    /** Reads what RFC 4180 allows. */
    static List<List<String>> parse(String csv) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < csv.length(); i++) {
            char c = csv.charAt(i);
            if (quoted && c == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == ',') {
                row.add(cell.toString());
                cell.setLength(0);
            } else if (!quoted && c == '\r' && csv.charAt(i + 1) == '\n') {
                row.add(cell.toString());
                cell.setLength(0);
                rows.add(row);
                row = new ArrayList<>();
                i++;
            } else {
                cell.append(c);
            }
        }
        assertFalse(quoted, "a quote is not closed");
        assertTrue(row.isEmpty() && cell.isEmpty(), "the last row is not ended");
        return rows;
    }

    private static List<List<String>> rows(AssessmentResult result, Language language) {
        String csv = Sample.text(ReportFormat.CSV, result, language);
        assertEquals('\uFEFF', csv.charAt(0), "without a byte order mark spreadsheets mistake Chinese");
        return parse(csv.substring(1));
    }

    @ParameterizedTest
    @EnumSource
    void hasARowForEachItemWithItsNumberFirst(Language language) {
        AssessmentResult result = Sample.ordinary();
        List<List<String>> rows = rows(result, language);
        assertEquals(201, rows.size());
        for (int i = 1; i < rows.size(); i++) {
            ItemResult item = result.items().get(i - 1);
            assertEquals(item.item().number(), rows.get(i).get(0));
            assertEquals(item.item().statement().in(language), rows.get(i).get(1));
            assertEquals(item.verdict().name(), rows.get(i).get(3));
            assertEquals(String.valueOf(item.findings().size()), rows.get(i).get(10));
        }
    }

    @ParameterizedTest
    @EnumSource
    void noCellIsAFormulaAndNoNameBreaksTheTable(Hostile name) {
        List<List<String>> rows = rows(Sample.hostile(name), Language.ZH);
        assertEquals(201, rows.size());
        for (List<String> row : rows) {
            assertEquals(18, row.size());
            for (String cell : row) {
                assertTrue(cell.isEmpty() || "=+-@\t\r＝＋－＠".indexOf(cell.charAt(0)) < 0, cell);
            }
        }
    }

    @Test
    void keepsTheTextOfAFormula() {
        List<String> row = rows(Sample.hostile(Hostile.FORMULA), Language.EN).get(2);
        assertEquals("'=cmd|'/C calc'!A0", row.get(14));
    }
}
