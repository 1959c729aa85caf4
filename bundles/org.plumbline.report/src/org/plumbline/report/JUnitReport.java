// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.assessment.Finding;
import org.plumbline.assessment.ItemResult;
import org.plumbline.assessment.Verdict;
import org.plumbline.standard.Item;
import org.plumbline.standard.Language;
import org.plumbline.standard.Section;
import org.plumbline.standard.Text;

/**
 * The verdicts as JUnit's XML: sections are test suites, items are test cases. What is not met has failed, a rule that
 * failed is an error, and what nothing can be said of yet was skipped.
 */
public final class JUnitReport implements ReportWriter {

    @Override
    public void write(AssessmentResult result, Language language, OutputStream out) throws IOException {
        try {
            // the JDK's writer writes every character through
            OutputStream buffered = new BufferedOutputStream(out, 1 << 16);
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(buffered, "UTF-8");
            new Document(xml, result, new Voice(language)).write();
            xml.flush();
            buffered.flush();
        } catch (XMLStreamException e) {
            throw new IOException("the JUnit report cannot be written", e);
        }
    }

    private record Document(XMLStreamWriter xml, AssessmentResult result, Voice voice) {

        void write() throws XMLStreamException {
            xml.writeStartDocument("UTF-8", "1.0");
            start("testsuites", 0);
            attribute(
                    "name",
                    result.catalogue().edition() + " "
                            + Fact.of(result.project(), voice).name());
            attribute("tests", result.items().size());
            attribute("failures", count(result.items(), Outcome.FAILURE));
            attribute("errors", count(result.items(), Outcome.ERROR));
            for (Section section : result.catalogue().allSections()) {
                List<ItemResult> items = new ArrayList<>();
                section.items().forEach(item -> collect(item, items));
                if (!items.isEmpty()) {
                    suite(section, items);
                }
            }
            end(0);
            xml.writeCharacters("\n");
            xml.writeEndDocument();
        }

        private void collect(Item item, List<ItemResult> items) {
            items.add(result.item(item));
            item.items().forEach(part -> collect(part, items));
        }

        private void suite(Section section, List<ItemResult> items) throws XMLStreamException {
            start("testsuite", 1);
            attribute("name", section.number() + " " + voice.of(section.title()));
            attribute("tests", items.size());
            attribute("failures", count(items, Outcome.FAILURE));
            attribute("errors", count(items, Outcome.ERROR));
            attribute("skipped", count(items, Outcome.SKIPPED));
            attribute("time", "0");
            start("properties", 2);
            property("standard", result.catalogue().edition());
            property("asOf", result.settings().asOf().toString());
            property("milestone", result.milestone().name());
            end(2);
            for (ItemResult item : items) {
                testCase(section, item);
            }
            end(1);
        }

        private void property(String name, String value) throws XMLStreamException {
            indent(3);
            xml.writeEmptyElement("property");
            attribute("name", name);
            attribute("value", value);
        }

        private void testCase(Section section, ItemResult item) throws XMLStreamException {
            start("testcase", 2);
            attribute("name", item.item().number() + " " + voice.of(item.item().statement()));
            // build servers take what stands before the last dot for a package
            attribute("classname", "GBT32926." + section.number().replace('.', '_'));
            attribute("time", "0");
            switch (Outcome.of(item.verdict())) {
                case PASSED -> {}
                case SKIPPED -> leaf("skipped", headline(item) + said(item.reason()));
                case ERROR -> {
                    start("error", 3);
                    attribute("type", item.item().ruleId());
                    attribute("message", headline(item));
                    xml.writeCharacters(said(item.reason()));
                    xml.writeEndElement();
                }
                case FAILURE -> failure(item);
            }
            leaf("system-out", voice.say("保证程度：", "Assurance: ") + voice.of(item.assurance()));
            end(2);
        }

        private void failure(ItemResult item) throws XMLStreamException {
            start("failure", 3);
            attribute("type", item.item().ruleId());
            attribute("message", headline(item));
            StringBuilder text = new StringBuilder();
            for (Finding finding : item.findings()) {
                text.append(voice.say(
                        "[{}] {}：{}\n    → {}\n",
                        "[{}] {}: {}\n    → {}\n",
                        voice.of(finding.severity()),
                        Fact.names(finding.elements(), voice),
                        voice.of(finding.message()),
                        voice.of(finding.remedy())));
            }
            if (item.findings().isEmpty()) {
                text.append(voice.say("见其下各项。", "See the items inside."));
            }
            xml.writeCharacters(text.toString());
            xml.writeEndElement();
        }

        private String headline(ItemResult item) {
            return voice.of(item.verdict());
        }

        private String said(Optional<Text> reason) {
            return reason.map(text -> voice.say("：", ": ") + voice.of(text)).orElse("");
        }

        private static String count(List<ItemResult> items, Outcome outcome) {
            return String.valueOf(items.stream()
                    .filter(item -> Outcome.of(item.verdict()) == outcome)
                    .count());
        }

        private void leaf(String name, String text) throws XMLStreamException {
            start(name, 3);
            xml.writeCharacters(text);
            xml.writeEndElement();
        }

        private void start(String name, int depth) throws XMLStreamException {
            indent(depth);
            xml.writeStartElement(name);
        }

        private void end(int depth) throws XMLStreamException {
            indent(depth);
            xml.writeEndElement();
        }

        private void indent(int depth) throws XMLStreamException {
            xml.writeCharacters("\n" + "  ".repeat(depth));
        }

        private void attribute(String name, Object value) throws XMLStreamException {
            xml.writeAttribute(name, Clean.line(value.toString()));
        }
    }

    /** What becomes of a test case. */
    private enum Outcome {
        PASSED,
        FAILURE,
        ERROR,
        SKIPPED;

        static Outcome of(Verdict verdict) {
            return switch (verdict) {
                case SATISFIED -> PASSED;
                case PARTIAL, GAP -> FAILURE;
                case ERROR -> ERROR;
                case UNDECIDED, NOT_DUE, NOT_APPLICABLE -> SKIPPED;
            };
        }
    }
}
