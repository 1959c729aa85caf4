// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.report.PortfolioEntry;
import org.plumbline.report.PortfolioReport;
import org.plumbline.report.ReportFormat;
import org.plumbline.standard.Language;
import org.w3c.dom.Element;

class PortfolioReportTest {

    private static final AssessmentResult RESULT = Sample.ordinary();

    private static List<PortfolioEntry> entries(String name) {
        return List.of(
                PortfolioEntry.of("甲.outsourcing", RESULT, "甲.html"),
                PortfolioEntry.of(name, Sample.named(name), ""),
                new PortfolioEntry.Failed("丙.outsourcing", "丙.outsourcing 第 3 行不是 XML：" + name));
    }

    private static byte[] write(String name, ReportFormat format, Language language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new PortfolioReport("1.0.0").write(entries(name), format, language, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String text(String name, ReportFormat format, Language language) {
        return new String(write(name, format, language), StandardCharsets.UTF_8);
    }

    @Test
    void jsonTellsVerdictsScoresShortfallsAndErrors() {
        JsonNode report = Schemas.tree(write("乙", ReportFormat.JSON, Language.ZH));
        JsonNode first = report.at("/projects/0");
        assertEquals("甲.outsourcing", first.get("file").asText());
        assertEquals(RESULT.verdict().name(), first.get("verdict").asText());
        assertEquals(RESULT.score().satisfied(), first.at("/score/satisfied").asInt());
        assertEquals(4, first.get("phases").size());
        assertEquals(RESULT.findings().size(), first.get("findings").asInt());
        assertEquals(
                RESULT.score().partial() + RESULT.score().gap(),
                first.get("shortfalls").size());
        assertEquals(2, report.at("/mostFrequentShortfalls/0/projects").asInt());
        assertEquals(first.at("/shortfalls/0"), report.at("/mostFrequentShortfalls/0/item"), "the standard's order");
        assertTrue(report.at("/projects/2/error").asText().contains("第 3 行不是 XML"));
    }

    @ParameterizedTest
    @EnumSource
    void pageTellsEachProjectAndLinksItsReport(Language language) throws Exception {
        String page = text("乙", ReportFormat.HTML, language);
        List<Element> rows = HtmlReportTest.elements(HtmlReportTest.parse(page), "tr");
        assertTrue(rows.get(1).getTextContent().contains("政务云平台运维"));
        assertEquals(
                "%E7%94%B2.html",
                HtmlReportTest.elements(rows.get(1), "a").get(0).getAttribute("href"));
        assertTrue(rows.get(3).getTextContent().contains("第 3 行不是 XML"));
    }

    @ParameterizedTest
    @EnumSource
    void noNameBreaksAnyFormat(Hostile name) throws Exception {
        HtmlReportTest.parse(text(name.text(), ReportFormat.HTML, Language.ZH));
        Schemas.tree(write(name.text(), ReportFormat.JSON, Language.ZH));
        List<List<String>> rows = CsvReportTest.parse(
                text(name.text(), ReportFormat.CSV, Language.EN).substring(1));
        assertEquals(4, rows.size());
        for (List<String> row : rows) {
            assertEquals(rows.get(0).size(), row.size());
            assertTrue(row.stream().allMatch(cell -> cell.isEmpty() || "=+-@\t\r＝＋－＠".indexOf(cell.charAt(0)) < 0));
        }
        String text = text(name.text(), ReportFormat.TEXT, Language.EN);
        assertTrue(text.codePoints().noneMatch(c -> c != '\n' && Character.getType(c) == Character.CONTROL));
    }

    @Test
    void textHasALineForEachFileAndTheMostFrequentShortfalls() {
        List<String> lines = text("乙", ReportFormat.TEXT, Language.ZH).lines().toList();
        assertTrue(lines.get(2).startsWith("政务云平台运维") && lines.get(2).contains("20%"), lines.get(2));
        assertTrue(lines.get(4).contains("丙.outsourcing") && lines.get(4).contains("第 3 行不是 XML"));
        assertTrue(lines.stream().anyMatch(line -> line.strip().startsWith("2/2  ")));
    }

    @Test
    void otherFormatsAreRefused() {
        PortfolioReport report = new PortfolioReport("1.0.0");
        for (ReportFormat format : ReportFormat.values()) {
            if (!PortfolioReport.FORMATS.contains(format)) {
                assertThrows(
                        IllegalArgumentException.class,
                        () -> report.write(List.of(), format, Language.EN, new ByteArrayOutputStream()));
            }
        }
    }
}
