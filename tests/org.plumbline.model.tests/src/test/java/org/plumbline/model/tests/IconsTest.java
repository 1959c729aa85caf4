// SPDX-License-Identifier: EPL-2.0
package org.plumbline.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

class IconsTest {

    private static final Path FOLDER =
            Path.of(System.getProperty("plumbline.root"), "bundles/org.plumbline.model.edit/icons");

    private static final Set<String> SHAPES = Set.of("g", "path", "rect", "circle", "ellipse");

    private static final Set<String> ATTRIBUTES = Set.of(
            "d",
            "x",
            "y",
            "cx",
            "cy",
            "r",
            "rx",
            "ry",
            "width",
            "height",
            "transform",
            "fill",
            "fill-opacity",
            "stroke",
            "stroke-width",
            "stroke-linecap",
            "stroke-linejoin",
            "stroke-dasharray");

    private final Map<String, String> icons = read();

    @Test
    void everyConcreteClassHasOneIconAndNothingElseHas() {
        Set<String> classes = Metamodel.concreteClasses().stream()
                .map(EClass::getName)
                .map(name -> "full/obj16/" + name + ".svg")
                .collect(Collectors.toSet());
        assertEquals(new TreeSet<>(classes), new TreeSet<>(icons.keySet()));
    }

    @Test
    void noTwoClassesLookTheSame() {
        assertEquals(icons.size(), new HashSet<>(icons.values()).size());
    }

    @Test
    void everyIconIsDrawnOnTheSameGridOfPlainShapes() throws Exception {
        List<String> faults = new ArrayList<>();
        for (Map.Entry<String, String> icon : icons.entrySet()) {
            Element svg = parse(icon.getValue());
            if (!svg.getLocalName().equals("svg") || !"http://www.w3.org/2000/svg".equals(svg.getNamespaceURI())) {
                faults.add(icon.getKey() + ": no SVG");
            }
            for (String expected : List.of("width=16", "height=16", "viewBox=0 0 16 16")) {
                String[] parts = expected.split("=");
                if (!svg.getAttribute(parts[0]).equals(parts[1])) {
                    faults.add(icon.getKey() + ": " + parts[0]);
                }
            }
            checkShapes(svg, icon.getKey(), faults);
        }
        assertEquals(List.of(), faults);
    }

    /** Neither scripts, styles, text nor anything from elsewhere: an icon may end up inside a report. */
    private static void checkShapes(Element parent, String file, List<String> faults) {
        boolean empty = true;
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element shape) {
                empty = false;
                if (!SHAPES.contains(shape.getLocalName())) {
                    faults.add(file + ": <" + shape.getLocalName() + ">");
                }
                NamedNodeMap attributes = shape.getAttributes();
                for (int i = 0; i < attributes.getLength(); i++) {
                    Node attribute = attributes.item(i);
                    if (!ATTRIBUTES.contains(attribute.getNodeName())
                            || attribute.getNodeValue().contains("url(")) {
                        faults.add(file + ": " + attribute.getNodeName() + " of <" + shape.getLocalName() + ">");
                    }
                }
                if (shape.getLocalName().equals("g")) {
                    checkShapes(shape, file, faults);
                }
            } else if (node.getNodeType() != Node.TEXT_NODE
                    || !node.getNodeValue().isBlank()) {
                faults.add(file + ": " + node.getNodeName());
            }
        }
        if (empty) {
            faults.add(file + ": nothing drawn");
        }
    }

    /** WCAG 2.1, 1.4.11: graphics need a contrast of 3:1 with what they stand on, here white and the dark theme's grey. */
    @Test
    void everyIconIsReadableOnLightAndDark() throws Exception {
        List<String> faults = new ArrayList<>();
        for (Map.Entry<String, String> icon : icons.entrySet()) {
            Set<String> colours = new TreeSet<>();
            collectColours(parse(icon.getValue()), colours);
            colours.remove("none");
            colours.remove("#fff");
            if (colours.isEmpty() || colours.size() > 2) {
                faults.add(icon.getKey() + ": " + colours);
            }
            for (String colour : colours) {
                if (contrast(colour, "#ffffff") < 3 || contrast(colour, "#1e1e1e") < 3) {
                    faults.add(icon.getKey() + ": " + colour);
                }
            }
        }
        assertEquals(List.of(), faults);
    }

    private static void collectColours(Element element, Set<String> colours) {
        for (String name : List.of("fill", "stroke")) {
            if (element.hasAttribute(name)) {
                colours.add(element.getAttribute(name));
            }
        }
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                collectColours(child, colours);
            }
        }
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        assertTrue(colour.matches("#[0-9a-f]{6}"), colour);
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double part = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            sum += weights[i] * (part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return sum;
    }

    private static Element parse(String text) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(text)))
                .getDocumentElement();
    }

    private static Map<String, String> read() {
        Map<String, String> icons = new TreeMap<>();
        try (Stream<Path> files = Files.walk(FOLDER)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                icons.put(FOLDER.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return icons;
    }
}
