// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.steps;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.plumbline.standard.Language;
import org.plumbline.standard.Phase;
import org.plumbline.standard.Text;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Something to do in a phase.
 *
 * @param title what is done
 * @param text what to record, and where
 * @param command that opens where it is done, with its parameters
 * @param clauses numbers of the items that it serves; may be empty
 */
record Step(Text title, Text text, String command, List<String> clauses) {

    /** The steps of a phase, in the order in which they are best done. */
    static List<Step> of(Phase phase) {
        List<Step> steps = new ArrayList<>();
        NodeList elements = read(phase).getElementsByTagName("step");
        for (int i = 0; i < elements.getLength(); i++) {
            Element step = (Element) elements.item(i);
            Element title = (Element) step.getElementsByTagName("title").item(0);
            String clauses = step.getAttribute("clauses");
            steps.add(new Step(
                    new Text(title.getAttribute("zh"), title.getAttribute("en")),
                    text(step),
                    step.getAttribute("command"),
                    clauses.isEmpty() ? List.of() : List.of(clauses.split(", "))));
        }
        return steps;
    }

    /** What a phase is about. */
    static Text about(Phase phase) {
        return text((Element) read(phase).getElementsByTagName("about").item(0));
    }

    private static Text text(Element element) {
        return new Text(content(element, Language.ZH), content(element, Language.EN));
    }

    private static String content(Element element, Language language) {
        String tag = language.name().toLowerCase(Locale.ROOT);
        return element.getElementsByTagName(tag).item(0).getTextContent();
    }

    private static Element read(Phase phase) {
        String name = phase.name().toLowerCase(Locale.ROOT) + ".xml";
        try (InputStream in = Step.class.getResourceAsStream(name)) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newDocumentBuilder().parse(in).getDocumentElement();
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException("the steps in " + name + " cannot be read", e);
        }
    }
}
