// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.assessment.Verdict;
import org.plumbline.report.FormReport;
import org.plumbline.report.PortfolioEntry;
import org.plumbline.report.PortfolioReport;
import org.plumbline.report.ReportFormat;
import org.plumbline.report.form.FormKind;
import org.plumbline.standard.Language;
import org.plumbline.standard.Phase;

/** Looks at the pages in a real browser: accessibility, the filter, and what is left without scripts and on paper. */
class BrowserTest {

    private static final String SHOWN = "document.querySelectorAll('article.item:not([hidden])').length";
    private static final String FORM = "document.getElementById('filter')";

    @TempDir
    private static Path folder;

    private static Chromium chromium;
    private static String axe;

    private final AssessmentResult result = Sample.ordinary();

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        chromium = new Chromium();
        try (InputStream in = BrowserTest.class.getResourceAsStream("/axe.min.js")) {
            axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @AfterAll
    static void stop() throws IOException, InterruptedException {
        if (chromium != null) {
            chromium.close();
        }
    }

    @AfterEach
    void nothingWentWrongOnThePage() {
        List<String> complaints = List.copyOf(chromium.complaints());
        chromium.complaints().clear();
        chromium.scripts(true);
        chromium.medium("screen");
        assertEquals(List.of(), complaints);
    }

    private void show(Language language) throws IOException {
        show(Sample.bytes(ReportFormat.HTML.writer(Sample.context()), result, language));
    }

    private static void show(byte[] page) throws IOException {
        chromium.show(Files.write(folder.resolve("报告 report.html"), page));
    }

    /** The violations of WCAG 2.1 A and AA and of axe's best practices, with the elements concerned. */
    private static List<String> violations() {
        chromium.evaluate(axe);
        JsonNode found =
                chromium.evaluate("axe.run(document, {resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa',"
                        + " 'wcag21a', 'wcag21aa', 'best-practice']}).then(r => r.violations.map(v => v.id + ': ' + v.help + ' '"
                        + " + v.nodes.slice(0, 3).map(n => n.html + ' ' + n.failureSummary).join(' | ')))");
        List<String> violations = new ArrayList<>();
        found.forEach(violation -> violations.add(violation.asText()));
        return violations;
    }

    @Test
    void axeFindsWhatIsWrong() throws IOException {
        show("<!DOCTYPE html><html><body><input><p style='color:#ccc'>pale text</p></body></html>"
                .getBytes(StandardCharsets.UTF_8));
        assertTrue(violations().stream().anyMatch(violation -> violation.startsWith("color-contrast:")));
    }

    @ParameterizedTest
    @CsvSource({"ZH, 1280, light", "ZH, 400, dark", "EN, 1280, dark", "EN, 400, light"})
    void isAccessible(Language language, int width, String scheme) throws IOException {
        chromium.prefer(width, scheme);
        show(language);
        // axe needs a minute for all items; the first ones show every verdict, and the others look the same
        chromium.evaluate("document.querySelectorAll('article.item').forEach((item, i) => i < 14 || item.remove())");
        assertEquals(List.of(), violations());
        chromium.evaluate(FORM + ".elements.expand.click(); " + FORM + ".elements.shortfalls.click()");
        assertEquals(List.of(), violations());
    }

    @ParameterizedTest
    @CsvSource({"ZH, 400", "EN, 400", "EN, 600"})
    void noDateOfAFactIsBrokenAtTheEndOfALine(Language language, int width) throws IOException {
        chromium.prefer(width, "light");
        show(language);
        chromium.evaluate("document.querySelectorAll('details').forEach(details => { details.open = true; })");
        String dates =
                "[...document.querySelectorAll('details td')].filter(td => /\\d{4}-\\d{2}/.test(td.textContent))";
        assertTrue(chromium.evaluate(dates + ".length").asInt() > 10, "there are dates");
        assertEquals(
                "",
                chromium.evaluate(dates + ".filter(td => !td.querySelector('time') || [...td.querySelectorAll('time')]"
                                + ".some(time => time.getClientRects().length > 1)).map(td => td.textContent).join()")
                        .asText());
    }

    @ParameterizedTest
    @CsvSource({"ZH, 1280, light", "EN, 400, dark"})
    void drawingsAreAccessibleAndLeadToTheItems(Language language, int width, String scheme) throws IOException {
        chromium.prefer(width, scheme);
        show(Sample.bytes(ReportFormat.HTML.writer(Sample.context(result, language)), result, language));
        assertTrue(
                chromium.evaluate("[...document.querySelectorAll('.drawing a')].length")
                                .asInt()
                        > 3,
                "no part of a drawing leads anywhere");
        assertEquals(
                "",
                chromium.evaluate(
                                "[...document.querySelectorAll('.drawing a, .elements a')].map(a =>"
                                        + " a.getAttribute('href')).filter(href => !document.getElementById(href.slice(1))).join()")
                        .asText());
        assertTrue(
                chromium.evaluate("document.fonts.check('12px \\'Plumbline Sans\\'')")
                        .asBoolean(),
                "the drawings are not shown in their own font");
        chromium.evaluate("document.querySelectorAll('article.item').forEach((item, i) => i < 2 || item.remove())");
        assertEquals(List.of(), violations());
    }

    @ParameterizedTest
    @EnumSource
    void portfolioIsAccessible(Language language) throws IOException {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        List<PortfolioEntry> entries = List.of(
                PortfolioEntry.of("a.outsourcing", result, "a.html"), new PortfolioEntry.Failed("b.outsourcing", "b"));
        new PortfolioReport("1.0.0").write(entries, ReportFormat.HTML, language, page);
        for (String scheme : List.of("light", "dark")) {
            chromium.prefer(1280, scheme);
            show(page.toByteArray());
            assertEquals(List.of(), violations());
        }
    }

    @ParameterizedTest
    @CsvSource({"ZH, 1280, light", "ZH, 400, dark", "EN, 1280, dark", "EN, 320, light"})
    void comparisonIsAccessibleWithoutScriptsAndSidewaysScrolling(Language language, int width, String scheme)
            throws IOException {
        chromium.prefer(width, scheme);
        show(ComparisonReportTest.write("政务云平台运维", ReportFormat.HTML, language));
        chromium.evaluate("document.querySelectorAll('details').forEach(details => { details.open = true; })");
        assertEquals(List.of(), violations());
        assertEquals("", tooWide());
    }

    @ParameterizedTest
    @CsvSource({
        "FILING, ZH, 1280, light",
        "EXIT, ZH, 400, dark",
        "CONFIDENTIALITY, EN, 1280, dark",
        "CONTRACT, EN, 400, light"
    })
    void papersAreAccessible(FormKind kind, Language language, int width, String scheme) throws IOException {
        chromium.prefer(width, scheme);
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        new FormReport(Sample.context()).write(kind, result, ReportFormat.HTML, language, page);
        show(page.toByteArray());
        assertEquals(List.of(), violations());
        assertEquals("", tooWide());
    }

    @ParameterizedTest
    @CsvSource({"1280", "400", "320"})
    void needsNoSidewaysScrolling(int width) throws IOException {
        chromium.prefer(width, "light");
        AssessmentResult longest = Sample.hostile(Hostile.LONG_WITHOUT_BREAKS);
        for (byte[] page : List.of(
                Sample.bytes(ReportFormat.HTML.writer(Sample.context()), result, Language.EN),
                Sample.bytes(ReportFormat.HTML.writer(Sample.context()), longest, Language.ZH))) {
            show(page);
            // a dozen items show everything, and the long name keeps the browser busy for minutes in all of them
            chromium.evaluate(
                    "document.querySelectorAll('article.item').forEach((item, i) => i < 14 || item.remove())");
            chromium.evaluate(FORM + ".elements.expand.click()");
            assertEquals("", tooWide());
        }
    }

    /** What stands out of the window on the right. */
    private static String tooWide() {
        return chromium.evaluate("[...document.querySelectorAll('main *, header *, nav *')].filter(e =>"
                        + " e.getBoundingClientRect().right > document.documentElement.clientWidth"
                        + " && !e.closest('.t')).slice(0, 3).map(e => e.outerHTML.slice(0, 200)).join()")
                .asText();
    }

    @Test
    void filterShowsWhatIsAskedFor() throws IOException {
        chromium.prefer(1280, "light");
        show(Language.EN);
        assertEquals(200, chromium.evaluate(SHOWN).asInt());

        chromium.evaluate(FORM + ".elements.shortfalls.click()");
        long shortfalls = result.items().stream()
                .filter(item -> item.verdict().isShortfall() || item.verdict() == Verdict.ERROR)
                .count();
        assertEquals(shortfalls, chromium.evaluate(SHOWN).asLong());
        assertEquals(
                shortfalls + " of 200 items shown",
                chromium.evaluate("document.getElementById('shown').textContent")
                        .asText());

        select("phase", "OPERATION");
        long inPhase = result.items().stream()
                .filter(item -> item.verdict().isShortfall() || item.verdict() == Verdict.ERROR)
                .filter(item -> item.item().phase() == Phase.OPERATION)
                .count();
        assertEquals(inPhase, chromium.evaluate(SHOWN).asLong());

        chromium.evaluate(FORM + ".reset()");
        chromium.evaluate("new Promise(done => setTimeout(done, 50))");
        assertEquals(200, chromium.evaluate(SHOWN).asInt());
    }

    private static void select(String name, String value) {
        chromium.evaluate(FORM + ".elements." + name + ".value = '" + value + "'; " + FORM + ".elements." + name
                + ".dispatchEvent(new Event('input', {bubbles: true}))");
    }

    @Test
    void filterIsUsedByKeyboardAlone() throws IOException {
        chromium.prefer(1280, "light");
        show(Language.EN);
        chromium.evaluate(FORM + ".elements.text.focus()");
        for (char c : "exit".toCharArray()) {
            chromium.press(String.valueOf(c), Character.toUpperCase(c), String.valueOf(c));
        }
        assertEquals(
                true,
                chromium.evaluate("[...document.querySelectorAll('article.item:not([hidden])')]"
                                + ".every(a => a.textContent.includes('exit'))")
                        .asBoolean());
        int found = chromium.evaluate(SHOWN).asInt();
        assertTrue(found > 0 && found < 100, found + " shown");
        for (int i = 0; i < 3; i++) {
            chromium.press("Tab", 9, ""); // over phase and role to the first verdict
        }
        assertEquals("verdict", chromium.evaluate("document.activeElement.name").asText());
        chromium.press(" ", 32, " ");
        assertEquals(false, chromium.evaluate("document.activeElement.checked").asBoolean());
        assertEquals(
                0,
                chromium.evaluate(
                                "document.querySelectorAll('article.item:not([hidden])[data-verdict=SATISFIED]').length")
                        .asInt());
    }

    @Test
    void aLinkToAHiddenItemShowsItAgain() throws IOException {
        show(Language.ZH);
        chromium.evaluate(FORM + ".elements.text.value = 'nothing has this text'; " + FORM
                + ".dispatchEvent(new Event('input'))");
        assertEquals(0, chromium.evaluate(SHOWN).asInt());
        chromium.evaluate("location.hash = '#item-6.2.2-b-3'");
        chromium.evaluate("new Promise(done => setTimeout(done, 100))");
        assertEquals(200, chromium.evaluate(SHOWN).asInt());
    }

    @Test
    void withoutScriptsEverythingIsReadable() throws IOException {
        chromium.scripts(false);
        show(Language.ZH);
        assertEquals(200, chromium.evaluate(SHOWN).asInt());
        assertEquals(0, chromium.evaluate(FORM + ".getClientRects().length").asInt());
    }

    @Test
    void onPaperEverythingIsOpenAndNothingFiltered() throws IOException {
        show(Language.ZH);
        chromium.evaluate(FORM + ".elements.shortfalls.click()");
        chromium.medium("print");
        assertEquals(
                200,
                chromium.evaluate("[...document.querySelectorAll('article.item')]"
                                + ".filter(a => a.getClientRects().length).length")
                        .asInt());
        assertEquals(0, chromium.evaluate(FORM + ".getClientRects().length").asInt());
        assertEquals(
                0,
                chromium.evaluate("[...document.querySelectorAll('details table')]"
                                + ".filter(t => !t.checkVisibility({contentVisibilityAuto: true})).length")
                        .asInt());
    }

    @ParameterizedTest
    @EnumSource(names = {"SCRIPT", "END_OF_SCRIPT", "QUOTES"})
    void noNameRunsAsAScript(Hostile name) throws IOException {
        show(Sample.bytes(ReportFormat.HTML.writer(Sample.context()), Sample.hostile(name), Language.ZH));
        assertEquals(
                0,
                chromium.evaluate("document.querySelectorAll('b, img, [onclick]').length")
                        .asInt());
        assertEquals(1, chromium.evaluate("document.scripts.length").asInt());
        assertEquals(200, chromium.evaluate(SHOWN).asInt());
    }
}
