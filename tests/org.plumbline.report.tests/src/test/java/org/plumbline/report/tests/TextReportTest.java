// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.assessment.Finding;
import org.plumbline.report.ReportFormat;
import org.plumbline.report.TextReport;
import org.plumbline.standard.Language;
import org.plumbline.standard.ObligedRole;
import org.plumbline.standard.Phase;
import org.plumbline.standard.Section;

class TextReportTest {

    private final AssessmentResult result = Sample.ordinary();

    private static String coloured(AssessmentResult result, Language language) {
        return new String(
                Sample.bytes(new TextReport(Sample.context(), true), result, language), StandardCharsets.UTF_8);
    }

    /** Columns of a text of ASCII, Chinese characters and Chinese punctuation. */
    private static int columns(String text) {
        return text.codePoints().map(c -> c >= 0x2E80 ? 2 : 1).sum();
    }

    @ParameterizedTest
    @EnumSource
    void scoresOfAllSectionsStandInOneColumn(Language language) {
        List<String> lines =
                Sample.text(ReportFormat.TEXT, result, language).lines().toList();
        Set<Integer> widths = Sample.CATALOGUE.allSections().stream()
                .map(section -> line(lines, section))
                .map(TextReportTest::columns)
                .collect(Collectors.toSet());
        assertEquals(1, widths.size(), widths.toString());
    }

    private String line(List<String> lines, Section section) {
        String numbers =
                result.score(section).satisfied() + "/" + result.score(section).due();
        return lines.stream()
                .filter(line -> line.startsWith(section.number() + " ") && line.endsWith(" " + numbers))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no line for " + section));
    }

    @ParameterizedTest
    @EnumSource
    void tellsEachFindingWithItsRemedy(Language language) {
        String text = Sample.text(ReportFormat.TEXT, result, language).replaceAll("\\s+", "");
        for (Finding finding : result.findings()) {
            assertTrue(text.contains(finding.message().in(language).replaceAll("\\s+", "")));
            assertTrue(text.contains("->" + finding.remedy().in(language).replaceAll("\\s+", "")));
        }
    }

    @ParameterizedTest
    @EnumSource
    void tellsTheTotalsByPhaseAndRole(Language language) {
        String text = Sample.text(ReportFormat.TEXT, result, language).toLowerCase(Locale.ROOT);
        for (Phase phase : Phase.values()) {
            String score =
                    result.score(phase).satisfied() + "/" + result.score(phase).due();
            assertTrue(text.lines().anyMatch(l -> l.startsWith(phase.label(language)) && l.endsWith(" " + score)));
        }
        for (ObligedRole role : ObligedRole.values()) {
            String score =
                    result.score(role).satisfied() + "/" + result.score(role).due();
            assertTrue(text.lines().anyMatch(l -> l.startsWith(role.label(language)) && l.endsWith(" " + score)));
        }
    }

    @Test
    void coloursAddNothingButColour() {
        String plain = Sample.text(ReportFormat.TEXT, result, Language.ZH);
        String coloured = coloured(result, Language.ZH);
        assertFalse(plain.contains("\u001B"));
        assertTrue(coloured.contains("\u001B[31m"));
        assertEquals(plain, coloured.replaceAll("\u001B\\[[0-9;]*m", ""));
    }

    @ParameterizedTest
    @EnumSource
    void noNameReachesTheTerminalAsAControlSequence(Hostile name) {
        String text = Sample.text(ReportFormat.TEXT, Sample.hostile(name), Language.EN);
        assertFalse(text.codePoints().anyMatch(c -> c != '\n' && Character.getType(c) == Character.CONTROL));
        String coloured = coloured(Sample.hostile(name), Language.EN);
        assertEquals(text, coloured.replaceAll("\u001B\\[[0-9;]*m", ""));
    }

    @ParameterizedTest
    @EnumSource
    void linesAreNoLongerThanATerminalIsWide(Language language) {
        for (Hostile name : List.of(Hostile.LONG, Hostile.LONG_WITHOUT_BREAKS)) {
            Sample.text(ReportFormat.TEXT, Sample.hostile(name), language)
                    .lines()
                    .skip(2) // the name of the project and the title of the standard stay whole
                    .forEach(line -> assertTrue(columns(line) <= 100, line));
        }
    }
}
