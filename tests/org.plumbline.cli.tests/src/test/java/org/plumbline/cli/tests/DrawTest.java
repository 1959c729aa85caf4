// SPDX-License-Identifier: EPL-2.0
package org.plumbline.cli.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.standard.Language;

class DrawTest {

    @TempDir
    private Path folder;

    private Path out() {
        return folder.resolve("out");
    }

    private String svg(Object... more) throws IOException {
        Object[] arguments = new Object[6 + more.length];
        System.arraycopy(new Object[] {"draw", Call.HAILAN, "--format", "svg", "--out", out()}, 0, arguments, 0, 6);
        System.arraycopy(more, 0, arguments, 6, more.length);
        Call call = Call.of(arguments);
        assertEquals(0, call.code(), call.err());
        List<String> files = Call.files(out());
        assertEquals(1, files.size(), files.toString());
        return Files.readString(out().resolve(files.get(0)));
    }

    @Test
    void drawsEveryRepresentationInEveryFormatThatFits() throws IOException {
        Path starter = Call.starter(folder, "p");
        Call call = Call.of("draw", starter, "--out", out(), "--as-of", "2026-06-30");
        assertEquals(0, call.code(), call.err());
        assertEquals("", call.out());
        List<String> files = Call.files(out());
        List<String> diagrams = List.of(
                "management-model",
                "roles-and-responsibilities",
                "phase-process-1",
                "phase-process-2",
                "phase-process-3",
                "phase-process-4",
                "parties-and-contracts",
                "risk",
                "technical-environment");
        for (String diagram : diagrams) {
            for (String format : List.of("svg", "png", "pdf")) {
                assertTrue(files.contains("p-" + diagram + "." + format), diagram + " " + files);
            }
        }
        for (String table : List.of("responsibility-matrix", "requirement-table", "control-asset-matrix", "standard")) {
            for (String format : List.of("html", "csv")) {
                assertTrue(files.contains("p-" + table + "." + format), table + " " + files);
            }
        }
        assertEquals(diagrams.size() * 3 + 8, files.size(), files.toString());
        assertEquals(
                files.size(),
                call.err().lines().filter(line -> line.startsWith("Drawn: ")).count());
        assertTrue(Files.readString(out().resolve("p-requirement-table.csv")).contains("A.8 c)"));
    }

    @Test
    void drawsADiagramAsItIsArrangedInTheFileBesideTheProject() throws IOException {
        Path project = Files.copy(Call.HAILAN, folder.resolve("p.outsourcing"));
        Object[] arguments = {"draw", project, "--format", "svg", "--representation", "management-model,risk", "--out"};
        draw(arguments, out());
        byte[] automatic = Files.readAllBytes(out().resolve("p-management-model.svg"));
        byte[] risk = Files.readAllBytes(out().resolve("p-risk.svg"));
        String id = "8dc1e14d-a8cc-42f6-8021-625a58472e56";
        Path layout = folder.resolve("p.outsourcing.layout");
        Files.writeString(
                layout,
                "plumbline-layout 1\ndiagram\tManagementModel\t" + id + "\nnode\tRoles:" + id + "\t2500 0 900 300\n");
        draw(arguments, out());
        assertNotEquals(
                Files.readString(out().resolve("p-management-model.svg")),
                new String(automatic, StandardCharsets.UTF_8));
        assertArrayEquals(risk, Files.readAllBytes(out().resolve("p-risk.svg")));
        Files.writeString(layout, "something else");
        Call call = Call.of("draw", project, "--format", "svg", "--representation", "management-model", "--out", out());
        assertEquals(0, call.code());
        assertTrue(call.err().contains("p.outsourcing.layout"), call.err());
        assertArrayEquals(automatic, Files.readAllBytes(out().resolve("p-management-model.svg")));
    }

    @Test
    void listNamesRepresentationsLayersAndFiltersInBothLanguages() {
        Call english = Call.of("draw", "--list");
        assertEquals(0, english.code());
        assertTrue(english.out().contains("management-model (diagram): Management model\n"), english.out());
        assertTrue(english.out().contains("gaps (shown by default)"), english.out());
        assertTrue(english.out().contains("only-current-phase"), english.out());
        Call chinese = Call.in(Language.ZH, "draw", "--list");
        assertTrue(chinese.out().contains("requirement-table（表）"), chinese.out());
        assertTrue(chinese.out().contains("管理模型"), chinese.out());
    }

    @Test
    void theSameModelGivesTheSameBytesWhateverTheLocaleAndTimeZone() throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        Object[] arguments = {"draw", Call.HAILAN, "--representation", "risk,standard", "--out"};
        draw(arguments, out());
        Path again = folder.resolve("again");
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            draw(arguments, again);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertEquals(Call.files(out()), Call.files(again));
        for (String file : Call.files(out())) {
            assertArrayEquals(Files.readAllBytes(out().resolve(file)), Files.readAllBytes(again.resolve(file)), file);
        }
    }

    private static void draw(Object[] arguments, Path to) {
        Object[] all = java.util.Arrays.copyOf(arguments, arguments.length + 1);
        all[arguments.length] = to;
        Call call = Call.of(all);
        assertEquals(0, call.code(), call.err());
    }

    @Test
    void layersAndFiltersChangeWhatIsDrawn() throws IOException {
        String plain = svg("--representation", "management-model");
        String dates = svg("--representation", "ManagementModel", "--layers", "dates");
        String gaps = svg("--representation", "management-model", "--filter", "only-gaps");
        assertNotEquals(plain, dates);
        assertTrue(gaps.length() < plain.length(), "a filter hides nothing");
        assertTrue(plain.contains("周启明"));
    }

    @Test
    void aLayerIsShownWhereADiagramHasItAndTheOthersAreDrawnAsUsual() throws IOException {
        String drawn = "risk,parties-and-contracts";
        draw(new Object[] {"draw", Call.HAILAN, "--representation", drawn, "--format", "svg", "--out"}, out());
        Path again = folder.resolve("again");
        draw(
                new Object[] {
                    "draw",
                    Call.HAILAN,
                    "--representation",
                    drawn,
                    "--format",
                    "svg",
                    "--layers",
                    "assignments",
                    "--out"
                },
                again);
        String risk = "hailan-government-cloud-risk.svg";
        String parties = "hailan-government-cloud-parties-and-contracts.svg";
        assertEquals(List.of(parties, risk), Call.files(again));
        assertEquals(-1, Files.mismatch(out().resolve(risk), again.resolve(risk)));
        assertNotEquals(-1, Files.mismatch(out().resolve(parties), again.resolve(parties)));
    }

    @Test
    void aLayerOrFilterThatNothingDrawnHasIsBadInput() {
        for (String option : List.of("--layers", "--filter")) {
            Call call = Call.of("draw", Call.HAILAN, option, "nights", "--out", out());
            assertEquals(2, call.code());
            assertTrue(call.err().startsWith("plumbline: \"nights\" is a " + option.substring(2, 7)), call.err());
            assertEquals(1, call.err().lines().count(), call.err());
        }
        assertFalse(Files.exists(out()), "something was written");
    }

    @Test
    void textsAreInTheLanguageAskedFor() throws IOException {
        assertTrue(svg("--representation", "risk").contains("xml:lang=\"en\""));
        Call chinese = Call.in(
                Language.ZH, "draw", Call.HAILAN, "--representation", "risk", "--format", "svg", "--out", out());
        assertEquals(0, chinese.code());
        String svg = Files.readString(out().resolve("hailan-government-cloud-risk.svg"));
        assertTrue(svg.contains("xml:lang=\"zh-CN\"") && svg.contains("风险"));
    }

    @Test
    void wrongNamesAreBadInputThatNamesTheRightOnes() {
        Call call = Call.of("draw", Call.HAILAN, "--representation", "risks", "--out", out());
        assertEquals(2, call.code());
        assertTrue(
                call.err()
                        .startsWith(
                                "plumbline: there is no diagram, table or tree \"risks\"; expected: management-model, "),
                call.err());
        call = Call.of("draw", Call.HAILAN, "--representation", "risk", "--layers", "nights", "--out", out());
        assertEquals(
                "plumbline: \"nights\" is no layer of risk; expected: others, gaps, evidence, dates\n", call.err());
        assertEquals(2, call.code());
        call = Call.of("draw", Call.HAILAN, "--representation", "risk", "--filter", "none", "--out", out());
        assertEquals(2, call.code());
        assertTrue(call.err().contains("no filter of risk"), call.err());
        call = Call.of("draw", Call.HAILAN, "--representation", "risk", "--format", "csv", "--out", out());
        assertEquals(
                "plumbline: risk cannot be written in the formats asked for; expected: svg, png, pdf\n", call.err());
        assertEquals(2, call.code());
        assertEquals(2, Call.of("draw").code());
        assertFalse(Files.exists(out()), "something was written");
    }

    @Test
    void oneBadFileDoesNotStopTheOthers() throws IOException {
        Path starter = Call.starter(folder, "good");
        Path bad = Files.writeString(folder.resolve("bad.outsourcing"), "no model", StandardCharsets.UTF_8);
        Call call = Call.of("draw", bad, starter, "--representation", "risk", "--format", "svg", "--out", out());
        assertEquals(2, call.code());
        assertTrue(call.err().contains("bad.outsourcing"), call.err());
        assertEquals(List.of("good-risk.svg"), Call.files(out()));
    }
}
