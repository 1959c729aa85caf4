// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.tests.paint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.diagram.layout.Arrangement;
import org.plumbline.diagram.layout.Arrangement.Place;
import org.plumbline.diagram.layout.Arrangement.Way;
import org.plumbline.diagram.layout.ArrangementFile;
import org.plumbline.diagram.layout.Arrangements;
import org.plumbline.diagram.layout.Arrangements.Diagram;
import org.plumbline.standard.Language;

/** The file with the arrangement of diagrams is read as it was written, and never does harm. */
class ArrangementFileTest {

    private static final String ONE = "8dc1e14d-a8cc-42f6-8021-625a58472e56";
    private static final String TWO = "0d0bd0f5-68d4-4e3a-8f2c-3a6f1f0b7a11";
    private static final Path FILE = Path.of("项目.outsourcing.layout");
    private static final Diagram RISK = new Diagram("Risk", ONE);

    private static Arrangements some() {
        Arrangement risk = Arrangement.of(
                Map.of("Threat:" + TWO, new Place(10.25, -3, 120, 40), "Threat:" + ONE, new Place(1, 2, 3, 4)),
                Map.of("E:" + ONE + ":a->b", new Way(List.of(point(1, 2), point(1, 30.5)), List.of(point(4, 5)))));
        Arrangement roles = Arrangement.of(Map.of("Unit:" + ONE, new Place(0, 0, 10, 10)), Map.of());
        return Arrangements.NONE.with(new Diagram("Roles", TWO), roles).with(RISK, risk);
    }

    private static Point2D point(double x, double y) {
        return new Point2D.Double(x, y);
    }

    @Test
    void isReadAsItWasWritten() {
        byte[] bytes = ArrangementFile.toBytes(some());
        ArrangementFile.Content read = ArrangementFile.parse(bytes, FILE);
        assertEquals(Optional.empty(), read.complaint());
        assertEquals(some(), read.arrangements());
        assertArrayEquals(bytes, ArrangementFile.toBytes(read.arrangements()));
    }

    @Test
    void hasOneNodeALineInAnOrderOfItsOwn() {
        assertEquals(
                "plumbline-layout 1\n"
                        + "diagram\tRisk\t" + ONE + "\n"
                        + "node\tThreat:" + TWO + "\t10.25 -3 120 40\n"
                        + "node\tThreat:" + ONE + "\t1 2 3 4\n"
                        + "edge\tE:" + ONE + ":a->b\t1 2 1 30.50\t4 5\n"
                        + "diagram\tRoles\t" + TWO + "\n"
                        + "node\tUnit:" + ONE + "\t0 0 10 10\n",
                new String(ArrangementFile.toBytes(some()), StandardCharsets.UTF_8));
    }

    @Test
    void withoutAFileNothingIsArranged(@TempDir Path folder) {
        ArrangementFile.Content read = ArrangementFile.read(folder.resolve("p.outsourcing"));
        assertEquals(Arrangements.NONE, read.arrangements());
        assertEquals(Optional.empty(), read.complaint());
    }

    @Test
    void standsBesideTheProject(@TempDir Path folder) throws IOException {
        Path project = folder.resolve("p.outsourcing");
        assertEquals(folder.resolve("p.outsourcing.layout"), ArrangementFile.beside(project));
        Files.write(ArrangementFile.beside(project), ArrangementFile.toBytes(some()));
        assertEquals(some(), ArrangementFile.read(project).arrangements());
    }

    @Test
    void aFolderInItsPlaceIsNotUsed(@TempDir Path folder) throws IOException {
        Path project = folder.resolve("p.outsourcing");
        Files.createDirectory(ArrangementFile.beside(project));
        assertTrue(ArrangementFile.read(project).complaint().isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<?xml version=\"1.0\"?>", "plumbline-layout 2", "plumbline-layout", "\u0000\u0001"})
    void aFileOfAnotherKindIsNotUsed(String content) {
        ArrangementFile.Content read = ArrangementFile.parse(content.getBytes(StandardCharsets.UTF_8), FILE);
        assertEquals(Arrangements.NONE, read.arrangements());
        for (Language language : Language.values()) {
            assertTrue(read.complaint().orElseThrow().in(language).contains(FILE.toString()));
        }
    }

    @Test
    void whatIsNotUtf8IsNotUsed() {
        byte[] latin = {(byte) 0xC4, (byte) 0xD6, '\n'};
        assertTrue(ArrangementFile.parse(latin, FILE).complaint().isPresent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "node\ta\t1 2 3",
                "node\ta\t1 2 3 NaN",
                "node\ta\t1 2 -3 4",
                "node\ta\t1e300 2 3 4",
                "node\ta\tInfinity 2 3 4",
                "node\ta\t1 2 3 4\textra",
                "edge\te\t1 2\t",
                "edge\te\t1 2 3\t",
                "edge\te\t1 2 3 4\t7",
                "diagram\tonly",
                "whatever",
                "node\tb\t1 2 3 4"
            })
    void aLineThatIsWrongIsLeftOutAndNamed(String line) {
        String content = "plumbline-layout 1\ndiagram\tRisk\t" + ONE + "\nnode\tb\t5 6 7 8\n" + line + "\n";
        ArrangementFile.Content read = ArrangementFile.parse(content.getBytes(StandardCharsets.UTF_8), FILE);
        assertEquals(
                Arrangement.of(Map.of("b", new Place(5, 6, 7, 8)), Map.of()),
                read.arrangements().of(RISK));
        assertTrue(read.complaint().orElseThrow().en().startsWith("Line 4 of "));
    }

    @Test
    void whatIsOfNoElementAnyMoreIsForgotten() {
        Arrangements kept = some().onlyOf(ONE::equals);
        assertEquals(List.of(RISK), List.copyOf(kept.all().keySet()));
        assertEquals(
                Map.of("Threat:" + ONE, new Place(1, 2, 3, 4)), kept.of(RISK).places());
    }

    @Test
    void anEmptyArrangementIsForgotten() {
        assertEquals(
                Arrangements.NONE,
                some().with(RISK, Arrangement.NONE).with(new Diagram("Roles", TWO), Arrangement.NONE));
    }
}
