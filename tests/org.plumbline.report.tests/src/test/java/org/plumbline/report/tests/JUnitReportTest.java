// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report.tests;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.assessment.ItemResult;
import org.plumbline.assessment.Verdict;
import org.plumbline.report.JUnitReport;
import org.plumbline.standard.Language;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

class JUnitReportTest {

    private static Schema schema;

    @BeforeAll
    static void readSchema() throws SAXException {
        schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(JUnitReportTest.class.getResource("junit.xsd"));
    }

    private static byte[] xml(AssessmentResult result, Language language) {
        return Sample.bytes(new JUnitReport(), result, language);
    }

    private static void validate(byte[] xml) throws Exception {
        schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(xml)));
    }

    private static Document parse(byte[] xml) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }

    @ParameterizedTest
    @EnumSource
    void isWhatBuildServersRead(Language language) {
        assertDoesNotThrow(() -> validate(xml(Sample.ordinary(), language)));
    }

    @ParameterizedTest
    @EnumSource
    void isWhatBuildServersReadWhateverTheNames(Hostile name) {
        assertDoesNotThrow(() -> validate(xml(Sample.hostile(name), Language.ZH)));
    }

    @Test
    void theSchemaRefusesOtherXml() {
        byte[] xml = "<testsuites><testcase name='x'/></testsuites>".getBytes(StandardCharsets.UTF_8);
        assertThrows(SAXException.class, () -> validate(xml));
    }

    @Test
    void eachVerdictBecomesItsOutcome() throws Exception {
        AssessmentResult result = Sample.ordinary();
        NodeList cases = parse(xml(result, Language.ZH)).getElementsByTagName("testcase");
        assertEquals(200, cases.getLength());
        Set<Verdict> seen = EnumSet.noneOf(Verdict.class);
        for (int i = 0; i < cases.getLength(); i++) {
            Element testCase = (Element) cases.item(i);
            ItemResult item = result.items().get(i);
            assertTrue(testCase.getAttribute("name").startsWith(item.item().number() + " "));
            Element first = (Element) testCase.getElementsByTagName("*").item(0);
            seen.add(item.verdict());
            assertEquals(outcome(item), first.getTagName(), item.item().number());
        }
        assertEquals(EnumSet.allOf(Verdict.class), seen);
    }

    private static String outcome(ItemResult item) {
        return switch (item.verdict()) {
            case SATISFIED -> "system-out";
            case PARTIAL, GAP -> "failure";
            case ERROR -> "error";
            case UNDECIDED, NOT_DUE, NOT_APPLICABLE -> "skipped";
        };
    }

    @Test
    void countsWhatItContains() throws Exception {
        Document document = parse(xml(Sample.ordinary(), Language.EN));
        NodeList suites = document.getElementsByTagName("testsuite");
        int tests = 0;
        for (int i = 0; i < suites.getLength(); i++) {
            Element suite = (Element) suites.item(i);
            tests += Integer.parseInt(suite.getAttribute("tests"));
            for (String kind : new String[] {"testcase tests", "failure failures", "error errors", "skipped skipped"}) {
                String[] names = kind.split(" ");
                assertEquals(
                        suite.getAttribute(names[1]),
                        String.valueOf(suite.getElementsByTagName(names[0]).getLength()),
                        suite.getAttribute("name"));
            }
        }
        assertEquals(200, tests);
        assertEquals(
                document.getDocumentElement().getAttribute("failures"),
                String.valueOf(document.getElementsByTagName("failure").getLength()));
    }
}
