// SPDX-License-Identifier: EPL-2.0
package org.plumbline.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Files of old formats become files of the current one, step by step. */
class MigrationTest {

    private static final String ID = "00000000-0000-0000-0000-00000000000";

    /** Format 5 called the department an authority; format 6 wrote names as elements; format 7 is today's metamodel. */
    private final List<MigrationStep> steps = List.of(
            step(5, document -> {
                for (Element element : elements(document, "authority")) {
                    document.renameNode(element, null, "department");
                }
            }),
            step(6, document -> {
                for (Element element : elements(document, "name")) {
                    Element parent = (Element) element.getParentNode();
                    parent.setAttribute("name", element.getTextContent());
                    parent.removeChild(element);
                }
            }));

    private final ProjectStore store = new ProjectStore(7, steps, EveryFeature.ids(1));

    @TempDir
    private Path folder;

    private static MigrationStep step(int from, Consumer<Document> change) {
        return new MigrationStep() {
            @Override
            public int from() {
                return from;
            }

            @Override
            public void migrate(Document document) {
                change.accept(document);
            }
        };
    }

    private static List<Element> elements(Document document, String name) {
        NodeList live = document.getElementsByTagName(name);
        List<Element> found = new ArrayList<>();
        for (int i = 0; i < live.getLength(); i++) {
            found.add((Element) live.item(i));
        }
        return found;
    }

    private Path file(int format, String content) throws IOException {
        return Files.writeString(
                folder.resolve("format" + format + ".outsourcing"),
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <o:OutsourcingProject xmlns:o="http://www.plumbline.org/outsourcing/%d" id="%s1">
                %s</o:OutsourcingProject>
                """
                        .formatted(format, ID, content));
    }

    @Test
    void anOldFileOfEachFormatGivesTheSameProject() throws IOException {
        Path five = file(5, "  <authority id=\"" + ID + "2\">\n    <name>某某局</name>\n  </authority>\n");
        Path six = file(6, "  <department id=\"" + ID + "2\">\n    <name>某某局</name>\n  </department>\n");
        Path seven = file(7, "  <department id=\"" + ID + "2\" name=\"某某局\"/>\n");
        byte[] before = Files.readAllBytes(five);
        OutsourcingProject project = store.load(five);
        assertEquals("某某局", project.getDepartment().getName());
        String expected = new String(store.toBytes(store.load(seven)), StandardCharsets.UTF_8);
        assertTrue(expected.contains("http://www.plumbline.org/outsourcing/7"));
        assertEquals(expected, new String(store.toBytes(project), StandardCharsets.UTF_8));
        assertEquals(expected, new String(store.toBytes(store.load(six)), StandardCharsets.UTF_8));
        assertArrayEquals(before, Files.readAllBytes(five));
    }

    @Test
    void aFaultOfAnOldFileIsInTheLineOfTheOldFile() throws IOException {
        String content = "  <authority id=\"" + ID + "2\">\n    <name>a</name>\n    <colour/>\n  </authority>\n";
        assertTrue(
                refusal(file(5, content)).startsWith(", line 5: Department has no \"colour\"; expected one of: id, "));
        String reference = "<authority id=\"" + ID + "2\"\n securityLeader=\"" + ID + "9\"/>\n";
        assertTrue(refusal(file(5, reference)).startsWith(", line 4: \"securityLeader\" of Department refers to \""));
    }

    @Test
    void formatsThatNoStepReads() throws IOException {
        assertEquals(": the file has format 4, which this version cannot convert to format 7.", refusal(file(4, "")));
        assertTrue(
                refusal(file(8, "")).contains("was written by a newer version; this version reads formats up to 7."));
    }

    @Test
    void anOldFileThatDoesNotFitItsFormat() throws IOException {
        List<MigrationStep> failing = List.of(step(6, document -> {
            throw new IllegalStateException("for the test");
        }));
        Path file = file(6, "");
        ProjectFileException e = assertThrows(
                ProjectFileException.class, () -> new ProjectStore(7, failing, EveryFeature.ids(1)).load(file));
        assertEquals(
                ": the file cannot be converted from format 6 to format 7, because its content does not fit format 6.",
                Sentences.check(e, file));
    }

    @Test
    void anOldFileIsReadAsCarefullyAsANewOne() throws IOException {
        assertEquals(
                ", line 3: elements are nested more than 100 deep; expected a project file.",
                refusal(file(5, "<a>".repeat(100_000))));
        assertEquals(
                ", line 4: the file ends before its last element is closed; expected a complete file.",
                refusal(Files.writeString(
                        folder.resolve("cut.outsourcing"),
                        Files.readString(file(5, "<a/>\n")).replace("</o:OutsourcingProject>\n", ""))));
    }

    private String refusal(Path file) {
        return Sentences.check(assertThrows(ProjectFileException.class, () -> store.load(file)), file);
    }

    @Test
    void stepsFormAChain() {
        MigrationStep five = step(5, document -> {});
        MigrationStep six = step(6, document -> {});
        for (List<MigrationStep> broken : List.of(List.of(five), List.of(six, five), List.of(six, six))) {
            assertThrows(IllegalArgumentException.class, () -> new ProjectStore(7, broken, EveryFeature.ids(1)));
        }
    }
}
