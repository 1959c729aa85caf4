// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.tests.odesign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.plumbline.model.outsourcing.OutsourcingPackage;
import org.plumbline.viewpoint.requirements.RequirementsPackage;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** What can be checked of the viewpoint specification without running it. Sirius is mostly silent about such faults. */
class OdesignTest {

    private static final Path BUNDLE = Path.of("..", "..", "bundles", "org.plumbline.viewpoint");

    /** Features that Sirius itself knows on every element. */
    private static final Set<String> OF_EVERY_ELEMENT =
            Set.of("eContainer", "eContents", "eAllContents", "eClass", "eCrossReferences");

    /** Features of views, which tools look at. */
    private static final Set<String> OF_VIEWS = Set.of("target", "sourceNode", "targetNode", "eContainer");

    /** Edges with an end that cannot be moved, because it follows from something else. */
    private static final Map<String, String> FIXED = Map.of(
            "NextPhase", "the order of the phases",
            "Feedback", "the cycle of the phases",
            "NextActivity", "the order of the activities by date",
            "Inspection", "a project has one department",
            "MissingLeaderSignature", "a ghost belongs to what lacks it",
            "MissingUnitSignature", "a ghost belongs to what lacks it",
            "MissingPlanOf", "a ghost belongs to what lacks it",
            "MissingFilingOf", "a ghost belongs to what lacks it",
            "LacksAgreement", "a ghost belongs to what lacks it");

    private static Document odesign;

    @BeforeAll
    static void read() throws Exception {
        odesign = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(BUNDLE.resolve("description/plumbline.odesign").toFile());
    }

    private static List<Element> elements() {
        NodeList all = odesign.getElementsByTagName("*");
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            elements.add((Element) all.item(i));
        }
        return elements;
    }

    private static Stream<Element> named(String tag) {
        return elements().stream().filter(element -> element.getTagName().equals(tag));
    }

    /** Names of all attribute values that begin with a prefix, without it. */
    private static Set<String> expressions(String prefix) {
        Set<String> found = new TreeSet<>();
        for (Element element : elements()) {
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                String value = element.getAttributes().item(i).getNodeValue();
                if (value.startsWith(prefix)) {
                    found.add(value.substring(prefix.length()));
                }
            }
        }
        return found;
    }

    private static String place(Element element) {
        StringBuilder place = new StringBuilder();
        for (Node node = element; node instanceof Element e; node = node.getParentNode()) {
            place.insert(0, "/" + e.getTagName() + (e.hasAttribute("name") ? "[" + e.getAttribute("name") + "]" : ""));
        }
        return place.toString();
    }

    @Test
    void everyExpressionIsOfAKindThatSiriusEvaluatesItself() {
        List<String> others = new ArrayList<>();
        for (Element element : elements()) {
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                Node attribute = element.getAttributes().item(i);
                String value = attribute.getNodeValue();
                boolean expression = attribute.getNodeName().endsWith("Expression")
                        || List.of("precondition", "expression", "elementsToSelect")
                                .contains(attribute.getNodeName());
                if (expression && !value.matches("(feature|var):\\w+|service:\\w+(\\(\\w+(, ?\\w+)*\\))?|-?\\d+")) {
                    others.add(place(element) + " " + attribute);
                }
            }
        }
        assertEquals(List.of(), others);
    }

    @Test
    void everyServiceIsAPublicMethodOfAnExtensionWhoseFirstParameterIsAnElement() throws ClassNotFoundException {
        Set<String> services = new HashSet<>();
        for (Element extension : named("ownedJavaExtensions").toList()) {
            Class<?> type = Class.forName(extension.getAttribute("qualifiedClassName"));
            assertTrue(
                    Arrays.stream(type.getConstructors()).anyMatch(c -> c.getParameterCount() == 0),
                    type + " has no constructor for Sirius");
            for (Method method : type.getDeclaredMethods()) {
                if (Modifier.isPublic(method.getModifiers())
                        && method.getParameterCount() > 0
                        && EObject.class.isAssignableFrom(method.getParameterTypes()[0])) {
                    services.add(method.getName() + "/" + method.getParameterCount());
                }
            }
        }
        Set<String> missing = new TreeSet<>();
        for (String call : expressions("service:")) {
            int open = call.indexOf('(');
            String name = open < 0 ? call : call.substring(0, open);
            int parameters = open < 0 ? 1 : 1 + call.substring(open).split(",").length;
            if (!services.contains(name + "/" + parameters)) {
                missing.add(call);
            }
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyDomainClassAndMetamodelExists() {
        Set<String> unknown = new TreeSet<>();
        for (String attribute : List.of("domainClass", "targetClass", "typeName")) {
            elements().stream()
                    .filter(element -> element.hasAttribute(attribute))
                    .map(element -> element.getAttribute(attribute))
                    .filter(name -> type(name) == null)
                    .forEach(unknown::add);
        }
        assertEquals(Set.of(), unknown);
        named("ownedRepresentations").forEach(representation -> {
            Set<String> metamodels = new TreeSet<>();
            NodeList stated = representation.getElementsByTagName("metamodel");
            for (int i = 0; i < stated.getLength(); i++) {
                metamodels.add(((Element) stated.item(i)).getAttribute("href"));
            }
            assertEquals(
                    new TreeSet<>(List.of(OutsourcingPackage.eNS_URI + "#/", RequirementsPackage.eNS_URI + "#/")),
                    metamodels,
                    place(representation));
        });
    }

    private static EClass type(String name) {
        for (EPackage metamodel : List.of(OutsourcingPackage.eINSTANCE, RequirementsPackage.eINSTANCE)) {
            if (name.startsWith(metamodel.getName() + "::")
                    && metamodel.getEClassifier(
                                    name.substring(metamodel.getName().length() + 2))
                            instanceof EClass type) {
                return type;
            }
        }
        return null;
    }

    @Test
    void everyFeatureExists() {
        Set<String> known = new HashSet<>(OF_EVERY_ELEMENT);
        known.addAll(OF_VIEWS);
        for (EPackage metamodel : List.of(OutsourcingPackage.eINSTANCE, RequirementsPackage.eINSTANCE)) {
            for (EClassifier classifier : metamodel.getEClassifiers()) {
                if (classifier instanceof EClass type) {
                    type.getEStructuralFeatures().stream()
                            .map(EStructuralFeature::getName)
                            .forEach(known::add);
                }
            }
        }
        Set<String> unknown = new TreeSet<>(expressions("feature:"));
        for (String attribute : List.of("featureName", "referenceName")) {
            elements().stream()
                    .filter(element -> element.hasAttribute(attribute))
                    .map(element -> element.getAttribute(attribute))
                    .forEach(unknown::add);
        }
        unknown.removeAll(known);
        assertEquals(Set.of(), unknown);
    }

    /** On what a mapping shows, its labels, tooltips and styles find their features: no class has them by accident. */
    @Test
    void everyFeatureOfALabelBelongsToTheClassThatItIsALabelOf() {
        List<String> strangers = new ArrayList<>();
        for (Element element : elements()) {
            for (String attribute : List.of("labelExpression", "tooltipExpression", "predicateExpression")) {
                String expression = element.getAttribute(attribute);
                if (expression.startsWith("feature:")) {
                    EClass shown = shown(element);
                    String feature = expression.substring("feature:".length());
                    if (shown != null
                            && !OF_EVERY_ELEMENT.contains(feature)
                            && shown.getEStructuralFeature(feature) == null) {
                        strangers.add(place(element) + " " + attribute + " " + expression);
                    }
                }
            }
        }
        assertEquals(List.of(), strangers);
    }

    private static EClass shown(Element element) {
        for (Node node = element; node instanceof Element e; node = node.getParentNode()) {
            if (e.hasAttribute("domainClass")) {
                return type(e.getAttribute("domainClass"));
            }
        }
        return null;
    }

    @Test
    void everyEdgeCanBeReconnectedAtBothEndsUnlessItFollowsFromSomethingElse() {
        List<String> fixed = new ArrayList<>();
        Set<String> excused = new TreeSet<>(FIXED.keySet());
        named("edgeMappings").forEach(edge -> {
            String reconnections = edge.getAttribute("reconnections");
            Set<String> ends = new HashSet<>();
            for (Element tool : elements()) {
                if ("tool:ReconnectEdgeDescription".equals(tool.getAttribute("xsi:type"))
                        && reconnections.contains(tool.getAttribute("name").replace(" ", "%20") + "']")
                        && reconnections.contains(representation(tool))) {
                    ends.add(tool.hasAttribute("reconnectionKind") ? tool.getAttribute("reconnectionKind") : "TARGET");
                }
            }
            boolean both = ends.size() == 2 || ends.contains("RECONNECT_BOTH");
            if (!both && !excused.remove(edge.getAttribute("name"))) {
                fixed.add(place(edge) + " " + ends);
            }
        });
        assertEquals(List.of(), fixed);
        assertEquals(Set.of(), excused, "excused, but there is no such edge, or both its ends can be moved");
    }

    private static String representation(Element element) {
        Node node = element;
        while (!node.getNodeName().equals("ownedRepresentations")) {
            node = node.getParentNode();
        }
        return "[name='" + ((Element) node).getAttribute("name") + "']";
    }

    @Test
    void everyTextThatAUserReadsHasBothLanguages() throws IOException {
        Properties english = texts("plugin.properties");
        Properties chinese = texts("plugin_zh.properties");
        assertEquals(english.stringPropertyNames(), chinese.stringPropertyNames());
        for (Element element : elements()) {
            for (String attribute : List.of("label", "endUserDocumentation")) {
                String text = element.getAttribute(attribute);
                if (!text.isEmpty() && !element.getTagName().matches("layout.*")) {
                    assertTrue(text.startsWith("%"), place(element) + " " + attribute + " is in one language: " + text);
                    assertTrue(english.containsKey(text.substring(1)), text);
                }
            }
        }
        for (String key : english.stringPropertyNames()) {
            assertFalse(english.getProperty(key).isBlank(), key);
            assertFalse(chinese.getProperty(key).isBlank(), key);
            assertFalse(english.getProperty(key).matches(".*\\p{IsHan}.*"), key + " is not English");
        }
        named("ownedTools").forEach(tool -> assertTrue(tool.hasAttribute("label"), place(tool)));
    }

    private static Properties texts(String file) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = Files.newInputStream(BUNDLE.resolve(file));
                Reader reader = new InputStreamReader(in, StandardCharsets.ISO_8859_1)) {
            texts.load(reader);
        }
        return texts;
    }

    @Test
    void everyDiagramHasLegendLayersFiltersAndTools() {
        named("ownedRepresentations")
                .filter(representation ->
                        representation.getAttribute("xsi:type").endsWith(":DiagramDescription"))
                .forEach(diagram -> {
                    String name = place(diagram);
                    assertEquals(1, count(diagram, "containerMappings", "Legend"), name);
                    for (String layer : List.of("Gaps", "Evidence", "Dates")) {
                        assertEquals(1, count(diagram, "additionalLayers", layer), name + " " + layer);
                    }
                    for (String filter :
                            List.of("OnlyGaps", "OnlyCurrentPhase", "OnlySupervisingLeader", "OnlyResponsibleUnit")) {
                        assertEquals(1, count(diagram, "filters", filter), name + " " + filter);
                    }
                    for (String tool : List.of("Rename", "Delete")) {
                        assertEquals(1, count(diagram, "ownedTools", tool), name + " " + tool);
                    }
                    assertTrue(
                            diagram.getElementsByTagName("layout").getLength() == 1,
                            name + " says not how it is laid out");
                });
    }

    private static long count(Element within, String tag, String name) {
        NodeList found = within.getElementsByTagName(tag);
        long count = 0;
        for (int i = 0; i < found.getLength(); i++) {
            count += ((Element) found.item(i)).getAttribute("name").equals(name) ? 1 : 0;
        }
        return count;
    }
}
