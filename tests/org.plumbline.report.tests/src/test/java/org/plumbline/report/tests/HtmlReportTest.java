// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.assessment.Finding;
import org.plumbline.assessment.ItemResult;
import org.plumbline.assessment.Verdict;
import org.plumbline.report.ReportFormat;
import org.plumbline.standard.Language;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

class HtmlReportTest {

    private final AssessmentResult result = Sample.ordinary();

    static String page(AssessmentResult result, Language language) {
        return Sample.text(ReportFormat.HTML, result, language);
    }

    /** The page is well-formed XML too, apart from its DOCTYPE, which names no document type of XML. */
    static Document parse(String page) throws Exception {
        String xml = page.replace("<!DOCTYPE html>", "");
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    static List<Element> elements(Node parent, String tag) {
        NodeList found = parent instanceof Document document
                ? document.getElementsByTagName(tag)
                : ((Element) parent).getElementsByTagName(tag);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    @ParameterizedTest
    @EnumSource
    void tellsItsLanguage(Language language) throws Exception {
        String tag = language == Language.ZH ? "zh-CN" : "en";
        assertEquals(tag, parse(page(result, language)).getDocumentElement().getAttribute("lang"));
    }

    @ParameterizedTest
    @EnumSource
    void showsEachItemWithVerdictAssuranceFindingsAndReason(Language language) throws Exception {
        List<Element> articles = elements(parse(page(result, language)), "article");
        assertEquals(200, articles.size());
        Set<Verdict> seen = EnumSet.noneOf(Verdict.class);
        for (int i = 0; i < 200; i++) {
            ItemResult item = result.items().get(i);
            seen.add(item.verdict());
            String text = articles.get(i).getTextContent();
            assertEquals(item.verdict().name(), articles.get(i).getAttribute("data-verdict"));
            assertTrue(text.contains(item.item().number()));
            assertTrue(text.contains(item.item().statement().in(language)));
            assertTrue(text.toLowerCase(Locale.ROOT).contains(item.verdict().label(language)));
            assertTrue(text.toLowerCase(Locale.ROOT).contains(item.assurance().label(language)));
            for (Finding finding : item.findings()) {
                assertTrue(text.contains(finding.message().in(language)));
                assertTrue(text.contains(finding.remedy().in(language)));
            }
            item.reason().ifPresent(reason -> assertTrue(text.contains(reason.in(language))));
        }
        assertEquals(EnumSet.allOf(Verdict.class), seen);
    }

    @Test
    void showsEvidenceJudgementAndDisagreement() throws Exception {
        List<Element> articles = elements(parse(page(result, Language.ZH)), "article");
        String judged = articles.get(Sample.CATALOGUE.item("6.1 a)").position()).getTextContent();
        assertTrue(judged.contains("与规则的结论不一致，以规则为准"));
        String witnessed = articles.get(1).getTextContent();
        assertTrue(witnessed.contains("签订日期 2025-03-18"), witnessed);
        assertTrue(witnessed.contains("SHA-256 " + Sample.DIGEST));
        assertTrue(witnessed.contains("规则查看"));
    }

    @ParameterizedTest
    @EnumSource
    void noNameBecomesMarkup(Hostile name) throws Exception {
        for (Language language : Language.values()) {
            Document ordinary = parse(page(result, language));
            Document hostile = parse(page(Sample.hostile(name), language));
            assertEquals(shape(ordinary), shape(hostile));
        }
    }

    /** Every element with the names of its attributes; text aside. */
    private static List<String> shape(Document page) {
        List<String> shape = new ArrayList<>();
        for (Element element : elements(page, "*")) {
            NamedNodeMap attributes = element.getAttributes();
            StringBuilder line = new StringBuilder(element.getTagName());
            for (int i = 0; i < attributes.getLength(); i++) {
                line.append(' ').append(attributes.item(i).getNodeName());
            }
            shape.add(line.toString());
        }
        return shape;
    }

    @Test
    void noNameTurnsTheReadingDirectionOrControlsAnything() {
        String page = page(Sample.hostile(Hostile.DIRECTION), Language.EN)
                + page(Sample.hostile(Hostile.CONTROLS), Language.EN);
        assertFalse(page.codePoints()
                .anyMatch(c -> c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069 || c < ' ' && c != '\n'));
    }

    @Test
    void isSelfContained() throws Exception {
        Document page = parse(page(result, Language.EN));
        Set<String> ids = new HashSet<>();
        for (Element element : elements(page, "*")) {
            if (element.hasAttribute("id")) {
                assertTrue(ids.add(element.getAttribute("id")), element.getAttribute("id") + " is used twice");
            }
            assertFalse(element.hasAttribute("src") || element.hasAttribute("style"), element.getTagName());
        }
        for (Element element : elements(page, "*")) {
            if (element.hasAttribute("href")) {
                assertTrue(element.getAttribute("href").startsWith("#"));
                assertTrue(ids.contains(element.getAttribute("href").substring(1)), element.getAttribute("href"));
            }
        }
        assertEquals(0, elements(page, "link").size());
    }

    @Test
    void thePolicyAdmitsExactlyItsOwnStyleAndScript() throws Exception {
        Document page = parse(page(result, Language.EN));
        String policy = elements(page, "meta").stream()
                .filter(meta -> meta.getAttribute("http-equiv").equals("Content-Security-Policy"))
                .findFirst()
                .orElseThrow()
                .getAttribute("content");
        assertEquals(
                "default-src 'none'; style-src " + hash(page(result, Language.EN), "style") + "; script-src "
                        + hash(page(result, Language.EN), "script") + "; base-uri 'none'; form-action 'none'",
                policy);
    }

    private static String hash(String page, String tag) throws Exception {
        int from = page.indexOf("<" + tag + ">") + tag.length() + 2;
        String code = page.substring(from, page.indexOf("</" + tag + ">", from));
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    }
}
