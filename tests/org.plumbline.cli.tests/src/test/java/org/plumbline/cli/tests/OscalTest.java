// SPDX-License-Identifier: EPL-2.0
package org.plumbline.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.standard.Language;

class OscalTest {

    private static final Path QINGLAN = Call.HAILAN.resolveSibling("qinglan-collaboration-platform.outsourcing");
    private static final String PLAN = "plan-of-action-and-milestones.json";

    @TempDir
    private Path folder;

    @Test
    void writesEverythingOnAProject() throws IOException {
        Call call = Call.of("oscal", Call.HAILAN, "--out", folder);
        assertEquals(0, call.code(), call.err());
        assertEquals("", call.out());
        assertEquals(
                List.of(
                        "assessment-plan.json",
                        "assessment-results.json",
                        "catalog.json",
                        PLAN,
                        "profile.json",
                        "system-security-plan.json"),
                Call.files(folder));
        assertEquals(
                6,
                call.err().lines().filter(line -> line.startsWith("Written: ")).count());
    }

    @Test
    void withoutAProjectItWritesTheCatalogInTheLanguageAskedFor() throws IOException {
        Call.in(Language.ZH, "oscal", "--out", folder);
        assertEquals(List.of("catalog.json"), Call.files(folder));
        assertTrue(Files.readString(folder.resolve("catalog.json")).contains("服务可以外包"));
    }

    @Test
    void timesComeFromTheDayOfTheAssessment() throws IOException {
        Call.of("oscal", Call.HAILAN, "--out", folder, "--as-of", "2026-05-31");
        String results = Files.readString(folder.resolve("assessment-results.json"));
        assertTrue(results.contains("\"start\" : \"2026-05-31T00:00:00Z\""));
    }

    @Test
    void aPlanOfActionOfFormerTimesDoesNotStay() throws IOException {
        Call.of("oscal", Call.HAILAN, "--out", folder);
        Call call = Call.of("oscal", QINGLAN, "--out", folder);
        assertEquals(0, call.code(), call.err());
        assertTrue(call.err().contains("Nothing is open"), call.err());
        assertFalse(Files.exists(folder.resolve(PLAN)));
    }

    @Test
    void aBadFileIsBadInputAndNothingIsWritten() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.outsourcing"), "no model");
        Path out = folder.resolve("out");
        assertEquals(2, Call.of("oscal", bad, "--out", out).code());
        assertFalse(Files.exists(out));
    }
}
