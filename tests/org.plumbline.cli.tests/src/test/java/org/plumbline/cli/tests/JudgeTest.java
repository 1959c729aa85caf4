// SPDX-License-Identifier: EPL-2.0
package org.plumbline.cli.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.model.outsourcing.Evidence;
import org.plumbline.model.outsourcing.JudgedVerdict;
import org.plumbline.model.outsourcing.Judgement;
import org.plumbline.model.outsourcing.OutsourcingFactory;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.standard.Language;
import org.plumbline.storage.ProjectStore;

class JudgeTest {

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void copyTheDossier() throws IOException {
        file = Files.copy(Call.HAILAN, folder.resolve("p.outsourcing"));
    }

    private List<Judgement> judgements() {
        return new ProjectStore().load(file).getJudgements();
    }

    private Call judge(String item, String verdict, String... more) {
        Stream<String> all = Stream.concat(
                Stream.of("judge", file.toString(), item, "--verdict", verdict, "--by", "Li", "--reason", "Seen."),
                Stream.of(more));
        return Call.of(all.toArray());
    }

    @Test
    void aJudgementIsRecordedAndDecidesWhatFactsCannot() {
        int before = judgements().size();
        Call call = judge("6.1c7", "satisfied");
        String later = "The project is assessed as of 2026-06-30: this judgement of 2026-07-01 counts only with --as-of"
                + " 2026-07-01 or later.\n";
        assertEquals(new Call(0, "Recorded the judgement of 6.1 c) 7) in " + file + "\n", later), call);
        Judgement recorded = judgements().get(before);
        assertEquals("6.1 c) 7)", recorded.getItem());
        assertEquals(JudgedVerdict.SATISFIED, recorded.getVerdict());
        assertEquals("Li", recorded.getReviewer());
        assertEquals("Seen.", recorded.getRationale());
        assertEquals("2026-07-01", recorded.getJudgedOn().toString());
        Call explained = Call.of("explain", file, "6.1c7", "--as-of", "2026-07-01");
        assertTrue(explained.out().contains("Verdict       Satisfied"), explained.out());
        assertTrue(explained.out().contains("Li, 2026-07-01"), explained.out());
    }

    @Test
    void everyVerdictOfTheMetamodelCanBeRecorded() {
        for (JudgedVerdict verdict : JudgedVerdict.values()) {
            if (verdict != JudgedVerdict.NOT_STATED) {
                assertEquals(0, judge("6.1 c) 7)", verdict.name()).code());
                List<Judgement> all = judgements();
                assertEquals(verdict, all.get(all.size() - 1).getVerdict());
            }
        }
    }

    @Test
    void dateAndEvidenceAreRecorded() {
        ProjectStore store = new ProjectStore();
        OutsourcingProject project = store.load(file);
        Evidence evidence = OutsourcingFactory.eINSTANCE.createEvidence();
        evidence.setName("Minutes of the panel");
        project.getEvidenceRegister().add(evidence);
        store.save(project, file);
        assertEquals(
                0,
                judge(
                                "6.1c7",
                                "partial",
                                "--on",
                                "2026-06",
                                "--evidence",
                                "Minutes of the panel",
                                "--evidence",
                                evidence.getId())
                        .code());
        Judgement recorded = judgements().get(judgements().size() - 1);
        assertEquals("2026-06", recorded.getJudgedOn().toString());
        assertEquals(1, recorded.getEvidence().size(), "the same piece by name and by id");
        assertEquals("Minutes of the panel", recorded.getEvidence().get(0).getName());
    }

    @Test
    void aJudgementThatDisagreesWithARuleDoesNotOverrideIt() {
        String before = verdict(Call.of("explain", file, "6.1c3"));
        assertEquals(0, judge("6.1c3", "not-applicable", "--on", "2026-06-29").code());
        Call after = Call.of("explain", file, "6.1c3");
        assertEquals(before, verdict(after));
        assertTrue(after.out().contains("This disagrees with what the rule found; the rule stands."), after.out());
    }

    private static String verdict(Call explained) {
        return explained
                .out()
                .lines()
                .filter(line -> line.startsWith("Verdict"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsNotInOrderIsRefusedAndTheFileUntouched() throws IOException {
        byte[] before = Files.readAllBytes(file);
        assertRefused("did you mean|was one of these meant", judge("6.1 c) 77)", "gap"));
        assertRefused("missing: --by", Call.of("judge", file, "4.3", "--verdict=gap", "--by=  ", "--reason=B"));
        assertRefused("missing: --reason", Call.of("judge", file, "4.3", "--verdict=gap", "--by=A", "--reason="));
        assertRefused("no evidence with the name or id \"nothing\"", judge("4.3", "gap", "--evidence", "nothing"));
        assertRefused("U\\+0001", Call.of("judge", file, "4.3", "--verdict=gap", "--by=A", "--reason=\u0001"));
        assertArrayEquals(before, Files.readAllBytes(file));
        assertEquals(List.of("p.outsourcing"), Call.files(folder));
    }

    private static void assertRefused(String sentence, Call call) {
        assertEquals(2, call.code(), call.err());
        assertEquals("", call.out());
        assertTrue(call.err().matches("(?s).*(" + sentence + ").*"), call.err());
    }

    @Test
    void evidenceOfOneNameNeedsAnId() {
        ProjectStore store = new ProjectStore();
        OutsourcingProject project = store.load(file);
        for (int i = 0; i < 2; i++) {
            Evidence evidence = OutsourcingFactory.eINSTANCE.createEvidence();
            evidence.setName("Twin");
            project.getEvidenceRegister().add(evidence);
        }
        store.save(project, file);
        assertRefused("several pieces of evidence are called \"Twin\"", judge("4.3", "gap", "--evidence", "Twin"));
    }

    @Test
    void aFileThatCannotBeLoadedIsLeftAlone() throws IOException {
        Files.writeString(file, "broken");
        assertRefused("does not begin with markup", judge("4.3", "gap"));
        assertEquals("broken", Files.readString(file));
        Path missing = folder.resolve("missing.outsourcing");
        Call call = Call.in(Language.ZH, "judge", missing, "4.3", "--verdict=gap", "--by=A", "--reason=B");
        assertEquals(2, call.code());
        assertTrue(call.err().codePoints().anyMatch(Character::isIdeographic), call.err());
        assertEquals(List.of("p.outsourcing"), Call.files(folder));
    }
}
