// SPDX-License-Identifier: EPL-2.0
package org.plumbline.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Bundles and plain Maven modules see the same libraries. */
class TargetPlatformTest {

    private static final Path TARGET = Path.of("releng/org.plumbline.target/org.plumbline.target.target");

    private static final Path WORKBENCH = Path.of("releng/org.plumbline.workbench.parent/platform.target");

    /** Reads our files with libraries of its own, so that it sees none of ours. */
    private static final String READER = "tests/org.plumbline.ofd.tests/";

    @Test
    void mavenModulesUseTheVersionsOfTheTargetPlatform() throws Exception {
        Map<String, String> target = versions(TARGET);
        Map<String, String> differing = new TreeMap<>();
        int compared = 0;
        for (Path pom : Workspace.files("").stream()
                .filter(f -> f.endsWith("pom.xml") && !f.startsWith(READER))
                .toList()) {
            for (Map.Entry<String, String> dependency : versions(pom).entrySet()) {
                String expected = target.get(dependency.getKey());
                if (expected != null) {
                    compared++;
                    if (!expected.equals(dependency.getValue())) {
                        differing.put(pom + " " + dependency.getKey() + " " + dependency.getValue(), expected);
                    }
                }
            }
        }
        assertEquals(Map.of(), differing, "versions that differ from the target platform");
        assertTrue(compared > 4, "EMF and picocli at least are used by both");
    }

    /** The workbench adds to the target platform and changes nothing in it. */
    @Test
    void theWorkbenchStandsBesideTheTargetPlatform() throws Exception {
        Map<String, String> both = versions(WORKBENCH);
        both.keySet().retainAll(versions(TARGET).keySet());
        assertEquals(Map.of(), both, "bundles that both target definitions name");
    }

    @Test
    void nothingIsResolvedTransitively() {
        for (Path target : List.of(TARGET, WORKBENCH)) {
            assertFalse(Workspace.read(target).matches("(?s).*includeDependencyDepth=\"(?!none).*"));
        }
    }

    /** group:artifact to version of every dependency that states one, properties of the root project filled in. */
    private static Map<String, String> versions(Path file) throws Exception {
        Map<String, String> versions = new TreeMap<>();
        NodeList dependencies = parse(file).getElementsByTagName("dependency");
        for (int i = 0; i < dependencies.getLength(); i++) {
            Element dependency = (Element) dependencies.item(i);
            String version = text(dependency, "version");
            if (version.startsWith("${")) {
                Element properties = (Element) parse(Path.of("pom.xml"))
                        .getElementsByTagName("properties")
                        .item(0);
                version = text(properties, version.substring(2, version.length() - 1));
            }
            if (!version.isEmpty()) {
                versions.put(text(dependency, "groupId") + ":" + text(dependency, "artifactId"), version);
            }
        }
        return versions;
    }

    private static Document parse(Path file) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(Workspace.ROOT.resolve(file).toFile());
    }

    private static String text(Element parent, String child) {
        NodeList children = parent.getElementsByTagName(child);
        return children.getLength() == 0
                ? ""
                : children.item(0).getTextContent().strip();
    }
}
