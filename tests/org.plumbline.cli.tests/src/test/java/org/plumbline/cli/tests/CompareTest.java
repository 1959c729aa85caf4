// SPDX-License-Identifier: EPL-2.0
package org.plumbline.cli.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.model.PartialDate;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.standard.Language;
import org.plumbline.storage.GitHistory;
import org.plumbline.storage.ProjectStore;

class CompareTest {

    @TempDir
    private Path folder;

    private final ProjectStore store = new ProjectStore();

    private Path edited(Path from, String name, Consumer<OutsourcingProject> edit) {
        OutsourcingProject project = store.load(from);
        edit.accept(project);
        Path file = folder.resolve(name + ".outsourcing");
        store.save(project, file);
        return file;
    }

    private static void changePosition(OutsourcingProject project) {
        project.getAgencies().get(0).getPersonnel().get(1).setPosition("组长");
    }

    private static void forgetAgreements(OutsourcingProject project) {
        EcoreUtil.deleteAll(List.copyOf(project.getAgreements()), true);
    }

    @Test
    void whatIsNoWorseEndsWithZero() {
        Path newer = edited(Call.HAILAN, "newer", CompareTest::changePosition);
        Call call = Call.of("compare", Call.HAILAN, newer, "--format", "text");
        assertEquals(0, call.code(), call.err());
        assertEquals("", call.err());
        assertTrue(call.out().contains("Position: 系统运维 -> 组长"), call.out());
        assertTrue(call.out().contains("Findings closed (0)"), call.out());
        assertTrue(call.out().endsWith("It did not get worse.\n"), call.out());
        Call chinese = Call.in(Language.ZH, "compare", Call.HAILAN, newer, "--format", "text");
        assertTrue(chinese.out().contains("岗位：系统运维 -> 组长"), chinese.out());
        assertTrue(chinese.out().endsWith("没有比此前变差。\n"), chinese.out());
    }

    @Test
    void whatIsWorseEndsWithOne() {
        Path newer = edited(Call.HAILAN, "newer", CompareTest::forgetAgreements);
        Call call = Call.of("compare", Call.HAILAN, newer, "--format", "text");
        assertEquals(1, call.code(), call.err());
        assertTrue(call.out().contains("6.4 a)        Partly satisfied -> Gap (worse)"), call.out());
        assertEquals(
                0, Call.of("compare", newer, Call.HAILAN, "--format", "text").code());
    }

    @Test
    void eachVersionIsAsOfItsOwnDayUnlessOneIsGiven() {
        Path newer = edited(Call.HAILAN, "newer", project -> project.setAssessedOn(PartialDate.valueOf("2026-12-31")));
        Call own = Call.of("compare", Call.HAILAN, newer, "--format", "json");
        assertEquals(List.of("2026-06-30", "2026-12-31"), days(own));
        assertEquals(
                List.of("2026-03-01", "2026-03-01"),
                days(Call.of("compare", Call.HAILAN, newer, "--format", "json", "--as-of", "2026-03-01")));
        Path starter = Call.starter(folder, "starter");
        assertEquals(
                List.of("2026-07-01", "2026-07-01"), days(Call.of("compare", starter, starter, "--format", "json")));
    }

    private static List<String> days(Call call) {
        return call.out()
                .lines()
                .filter(line -> line.contains("\"asOf\""))
                .map(line -> line.replaceAll(".*: \"|\".*", ""))
                .toList();
    }

    @Test
    void reportsGoToAFolder() throws IOException {
        Path newer = edited(Call.HAILAN, "newer", CompareTest::changePosition);
        Path out = folder.resolve("out");
        Call summary = Call.of("compare", Call.HAILAN, newer, "--out", out);
        assertEquals(0, summary.code());
        assertEquals("Report: " + out.resolve("newer-comparison.html") + "\n", summary.err());
        assertTrue(summary.out().contains("It did not get worse."));
        Call all = Call.of("compare", Call.HAILAN, newer, "--format", "text,html,json", "--out", out);
        assertEquals("", all.out());
        assertEquals(
                List.of("newer-comparison.html", "newer-comparison.json", "newer-comparison.txt"), Call.files(out));
        assertArrayEquals(
                Call.of("compare", Call.HAILAN, newer, "--format", "json").out().getBytes(StandardCharsets.UTF_8),
                Files.readAllBytes(out.resolve("newer-comparison.json")));
    }

    @Test
    void mistakesGetOneSentence() {
        Path file = Call.starter(folder, "p");
        assertSays("a second file is missing; expected OLD and NEW", "compare", file);
        assertSays("--since compares one file", "compare", file, file, "--since", "2026-01-01");
        assertSays("missing.outsourcing: no such file", "compare", file, folder.resolve("missing.outsourcing"));
        assertSays("missing.outsourcing: no such file", "compare", folder.resolve("missing.outsourcing"), file);
        assertSays("several formats need a folder", "compare", file, file, "--format", "html,json");
        assertSays("\"sarif\" is no value for --format", "compare", file, file, "--format", "sarif");
        assertSays("this is a folder", "compare", file, folder);
        assertSays("git finds no repository here", "compare", file, "--since", "2026-01-01");
    }

    private static void assertSays(String sentence, Object... arguments) {
        Call call = Call.of(arguments);
        assertEquals(2, call.code(), call.err());
        assertEquals("", call.out());
        assertTrue(call.err().contains(sentence), call.err());
        assertTrue(call.err().lines().count() <= 2, call.err());
        Call chinese = Call.in(Language.ZH, arguments);
        assertTrue(chinese.err().codePoints().anyMatch(Character::isIdeographic), chinese.err());
    }

    @Test
    void versionsOfDifferentProjectsAreComparedWithAWarning() {
        Path one = Call.starter(folder, "one");
        Call call = Call.of("compare", one, Call.starter(folder, "two"), "--format", "text");
        assertTrue(call.code() < 2, call.err());
        assertTrue(call.err().contains("versions of different projects"), call.err());
    }

    /** Three versions of a project: of March under another name, of June, and of today in the folder only. */
    private Path history() throws IOException, InterruptedException {
        Repository repository = Repository.in(folder);
        Path sub = Files.createDirectories(folder.resolve("项目 dir"));
        Path old = Files.copy(Call.HAILAN, sub.resolve("alt 旧.outsourcing"));
        repository.git("add", ".");
        repository.commit("March", "2026-03-31T23:30:00+08:00");
        Path file = sub.resolve("p.outsourcing");
        repository.git("mv", "项目 dir/" + old.getFileName(), "项目 dir/p.outsourcing");
        OutsourcingProject project = store.load(file);
        project.setName("二");
        store.save(project, file);
        repository.git("add", ".");
        repository.commit("June", "2026-06-15T00:30:00+08:00");
        repository.git("tag", "v1.0");
        project.setName("三");
        store.save(project, file);
        return file;
    }

    @Test
    void aFileIsComparedWithItsHistory() throws IOException, InterruptedException {
        Path file = history();
        String march = "海澜市政务云平台运行维护服务外包";
        for (String since : List.of("2026-03-31", "2026-06-14", "HEAD~1", "v1.0", "2026-06-15", "main", "2027-01-01")) {
            Call call = Call.of("compare", file, "--since", since, "--format", "text");
            boolean first = since.equals("2026-03-31") || since.equals("2026-06-14");
            if (since.equals("HEAD~1")) {
                assertEquals(2, call.code());
                assertTrue(
                        call.err().contains("p.outsourcing: the file was not there in the revision HEAD~1"),
                        call.err());
                continue;
            }
            assertEquals(0, call.code(), call.err());
            assertTrue(call.out().contains("Name: " + (first ? march : "二") + " -> 三"), since + call.out());
        }
    }

    @Test
    void theCommitsOfAFileAreKnownNewestFirst() throws IOException, InterruptedException {
        Path file = history();
        assertEquals(
                List.of("2026-06-15 June", "2026-03-31 March"),
                new GitHistory(file)
                        .versions().stream()
                                .map(version -> version.day() + " " + version.subject())
                                .toList());
        assertEquals(List.of(), new GitHistory(Call.starter(folder, "other")).versions());
    }

    @Test
    void theDayOfAFormerVersionIsThatAskedForOrThatOfItsCommit() throws IOException, InterruptedException {
        Path file = history();
        OutsourcingProject project = store.load(file);
        project.setAssessedOn(null);
        store.save(project, file);
        Repository repository = new Repository(folder);
        repository.git("add", ".");
        repository.commit("No day", "2026-06-25T00:30:00+08:00");
        assertEquals(
                List.of("2026-06-25", "2026-07-01"),
                days(Call.of("compare", file, "--since", "HEAD", "--format", "json")));
        assertEquals(
                List.of("2026-06-30", "2026-07-01"),
                days(Call.of("compare", file, "--since", "2026-06-24", "--format", "json")),
                "a version that states its own day");
        assertEquals(
                List.of("2026-06-28", "2026-07-01"),
                days(Call.of("compare", file, "--since", "2026-06-28", "--format", "json")));
    }

    @Test
    void whatIsNotInTheHistoryIsSaidInOneSentence() throws IOException, InterruptedException {
        Path file = history();
        assertSays(
                "git has no version of this file from 2026-03-30 or before", "compare", file, "--since", "2026-03-30");
        assertSays("git knows no revision \"nonsense\"", "compare", file, "--since", "nonsense");
        assertSays("git knows no revision \"--output=x\"", "compare", file, "--since=--output=x");
        assertSays("git knows no revision \"2026-02-30\"", "compare", file, "--since", "2026-02-30");
        Path other = Call.starter(folder, "other");
        assertSays(
                "other.outsourcing: the file was not there in the revision v1.0", "compare", other, "--since", "v1.0");
        assertSays("git has no version of this file from 2027-01-01", "compare", other, "--since", "2027-01-01");
        assertFalse(Files.exists(folder.resolve("x")));
    }

    @Test
    void aFormerVersionThatIsNoProjectIsNamedWithItsRevision() throws IOException, InterruptedException {
        Repository repository = Repository.in(folder);
        Path file = Files.writeString(folder.resolve("p.outsourcing"), "broken");
        repository.git("add", ".");
        repository.commit("Broken", "2026-01-01T00:00:00Z");
        String revision = repository.git("rev-parse", "HEAD").substring(0, 10);
        Files.delete(file);
        Files.copy(Call.HAILAN, file);
        assertSays(
                "p.outsourcing (" + revision + "): the file does not begin with markup",
                "compare",
                file,
                "--since",
                "HEAD");
    }
}
