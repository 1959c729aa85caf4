// SPDX-License-Identifier: EPL-2.0
package org.plumbline.cli.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.model.outsourcing.Department;
import org.plumbline.model.outsourcing.OutsourcingFactory;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.standard.Language;
import org.plumbline.storage.ProjectStore;

class MergeTest {

    @TempDir
    private Path folder;

    private final ProjectStore store = new ProjectStore();
    private Path base;

    @BeforeEach
    void copyTheDossier() throws IOException {
        base = Files.copy(Call.HAILAN, folder.resolve("base.outsourcing"));
    }

    private Path version(String name, Consumer<OutsourcingProject> edit) {
        OutsourcingProject project = store.load(base);
        edit.accept(project);
        Path file = folder.resolve(name + ".outsourcing");
        store.save(project, file);
        return file;
    }

    private static Consumer<OutsourcingProject> name(String name) {
        return project -> project.setName(name);
    }

    private static Consumer<OutsourcingProject> position(String position) {
        return project -> project.getAgencies().get(0).getPersonnel().get(1).setPosition(position);
    }

    @Test
    void whatDoesNotConflictIsMergedIntoOurs() {
        Path ours = version("ours", name("我方"));
        Path theirs = version("theirs", position("组长"));
        Call call = Call.of("merge", base, ours, theirs);
        assertEquals(new Call(0, "", "Merged: " + ours + "\n"), call);
        OutsourcingProject merged = store.load(ours);
        assertEquals("我方", merged.getName());
        assertEquals("组长", merged.getAgencies().get(0).getPersonnel().get(1).getPosition());
    }

    @Test
    void conflictsAreNamedAndOursStands() throws IOException {
        Path ours = version("ours", name("我方").andThen(position("组长")));
        Path theirs = version("theirs", name("对方"));
        Path out = folder.resolve("out.outsourcing");
        byte[] before = Files.readAllBytes(ours);
        Call call = Call.of("merge", base, ours, theirs, "--out", out);
        assertEquals(1, call.code());
        assertEquals(
                "我方 (Outsourcing project): Name was 海澜市政务云平台运行维护服务外包, is 我方 in ours and 对方 in theirs;"
                        + " ours stands\n",
                call.out());
        assertEquals(
                out
                        + ": conflicts: 1. The file is valid and has ours in these places; correct it where theirs is right.\n",
                call.err());
        assertArrayEquals(before, Files.readAllBytes(ours));
        assertEquals("我方", store.load(out).getName());
        Call chinese = Call.in(Language.ZH, "merge", base, ours, theirs, "--name", "项目.outsourcing");
        assertEquals(1, chinese.code());
        assertEquals("我方（服务外包项目）：名称原为 海澜市政务云平台运行维护服务外包，我方为 我方，对方为 对方；保留我方\n", chinese.out());
        assertTrue(chinese.err().startsWith("项目.outsourcing：冲突 1 处。"), chinese.err());
    }

    /** Every kind of conflict has a sentence in both languages, with nothing left open. */
    @Test
    void everyKindOfConflictHasItsSentence() {
        Consumer<OutsourcingProject> delete = project -> EcoreUtil.deleteAll(
                List.of(project.getAgencies().get(0).getPersonnel().get(1)), true);
        Consumer<OutsourcingProject> add = project -> {
            var qualification = OutsourcingFactory.eINSTANCE.createQualification();
            qualification.setName("new");
            project.getAgencies()
                    .get(0)
                    .getPersonnel()
                    .get(1)
                    .getQualifications()
                    .add(qualification);
        };
        assertSentence(delete, position("lead"), "ours deleted it, but theirs changed Position of 李娜", "我方已删除，但对方把");
        assertSentence(position("lead"), delete, "theirs deleted it, but ours changed Position", "对方已删除，但我方把");
        assertSentence(delete, add, "ours deleted it, but theirs put new (Qualification) into 李娜", "但对方把 new");
        assertSentence(add, delete, "theirs deleted it, but ours put new (Qualification) into 李娜", "但我方把 new");
        Consumer<OutsourcingProject> move = project -> {
            var agency = OutsourcingFactory.eINSTANCE.createServiceAgency();
            agency.setName("agency");
            project.getAgencies().add(agency);
            agency.getPersonnel()
                    .add(project.getAgencies().get(0).getPersonnel().get(1));
        };
        assertSentence(move, move, "was in 云擎科技有限公司 (Service agency), is in agency", "原在 云擎科技有限公司");
        base = version("without-department", project -> EcoreUtil.deleteAll(List.of(project.getDepartment()), true));
        Consumer<OutsourcingProject> department = project -> {
            Department made = OutsourcingFactory.eINSTANCE.createDepartment();
            made.setName("department");
            made.getOfficials().add(OutsourcingFactory.eINSTANCE.createOfficial());
            project.setDepartment(made);
            project.getIncidents()
                    .forEach(incident ->
                            incident.setCoordinatedBy(made.getOfficials().get(0)));
        };
        assertSentence(department, department, "Department has room for one", "只能有一个");
    }

    private void assertSentence(
            Consumer<OutsourcingProject> ours, Consumer<OutsourcingProject> theirs, String english, String chinese) {
        for (Language language : Language.values()) {
            Call call = Call.in(language, "merge", base, version("ours", ours), version("theirs", theirs));
            assertEquals(1, call.code(), call.err());
            assertTrue(call.out().contains(language == Language.ZH ? chinese : english), call.out());
            assertFalse(call.out().contains("{"), call.out());
            store.load(folder.resolve("ours.outsourcing"));
        }
    }

    @Test
    void badInputLeavesOursAlone() throws IOException {
        Path ours = version("ours", name("我方"));
        byte[] before = Files.readAllBytes(ours);
        Path broken = Files.writeString(folder.resolve("broken.outsourcing"), "broken");
        Path other = Call.starter(folder, "other");
        Path missing = folder.resolve("missing.outsourcing");
        for (List<Path> bad : List.of(
                List.of(base, ours, broken),
                List.of(broken, ours, base),
                List.of(base, ours, other),
                List.of(other, ours, base),
                List.of(base, ours, missing),
                List.of(missing, ours, base),
                List.of(folder, ours, base))) {
            for (Language language : Language.values()) {
                Call call = Call.in(
                        language,
                        Stream.concat(Stream.of("merge"), bad.stream()).toArray());
                assertEquals(2, call.code(), call.err());
                assertEquals("", call.out());
                assertEquals(1, call.err().lines().count(), call.err());
            }
            assertArrayEquals(before, Files.readAllBytes(ours));
        }
        Call named = Call.of("merge", base, ours, broken, "--name", "p.outsourcing");
        assertTrue(named.err().contains("p.outsourcing (theirs): the file does not begin with markup"), named.err());
        Call nowhere =
                Call.of("merge", base, ours, base, "--out", folder.resolve("no").resolve("x.outsourcing"));
        assertEquals(2, nowhere.code());
        assertTrue(nowhere.err().contains("the folder of the file does not exist"), nowhere.err());
    }

    @Test
    void anEmptyBaseMeansThatThereIsNone() throws IOException {
        Path none = Files.createFile(folder.resolve("none"));
        Path ours = version("ours", position("组长"));
        Call call = Call.of("merge", none, ours, version("theirs", project -> {}));
        assertEquals(1, call.code());
        assertTrue(call.out().contains("Position was nothing, is 组长 in ours and 系统运维 in theirs"), call.out());
    }

    /** A repository that is set up as the guide says, with two branches that both changed the project. */
    private Repository branches(Consumer<OutsourcingProject> ours, Consumer<OutsourcingProject> theirs)
            throws IOException, InterruptedException {
        Repository repository = Repository.in(folder);
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classPath = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .reduce((one, other) -> one + File.pathSeparator + other)
                .orElseThrow();
        Path program = folder.resolve(".git").resolve("plumbline");
        Files.writeString(
                program,
                "#!/bin/sh\nexec \"" + java + "\" -XX:TieredStopAtLevel=1 -cp \"" + classPath
                        + "\" org.plumbline.cli.Main \"$@\" --lang en\n");
        assertTrue(program.toFile().setExecutable(true));
        Files.writeString(folder.resolve(".gitattributes"), "*.outsourcing merge=plumbline\n");
        repository.git("config", "merge.plumbline.driver", "'" + program + "' merge %O %A %B --name %P");
        repository.git("add", ".");
        repository.commit("Base", "2026-01-01T00:00:00Z");
        repository.git("switch", "--quiet", "-c", "theirs");
        change(repository, theirs);
        repository.git("switch", "--quiet", "main");
        change(repository, ours);
        return repository;
    }

    private void change(Repository repository, Consumer<OutsourcingProject> edit)
            throws IOException, InterruptedException {
        OutsourcingProject project = store.load(base);
        edit.accept(project);
        store.save(project, base);
        repository.git("add", ".");
        repository.commit("Change", "2026-01-02T00:00:00Z");
    }

    @Test
    void gitMergesByElementWhereLinesConflict() throws IOException, InterruptedException {
        // both change the line of the same person
        Repository repository = branches(
                position("组长"),
                project -> project.getAgencies().get(0).getPersonnel().get(1).setDuties("new duties"));
        repository.git("merge", "--quiet", "-m", "Merge", "theirs");
        OutsourcingProject merged = store.load(base);
        var person = merged.getAgencies().get(0).getPersonnel().get(1);
        assertEquals("组长 new duties", person.getPosition() + " " + person.getDuties());
        assertEquals("", repository.git("status", "--porcelain"));
    }

    @Test
    void gitStopsAtAConflictWithAFileThatIsValid() throws IOException, InterruptedException {
        Repository repository = branches(position("ours"), position("theirs").andThen(name("对方")));
        Repository.Said said = repository.run(Map.of(), "merge", "-m", "Merge", "theirs");
        assertEquals(1, said.code(), said.text());
        assertTrue(said.text().contains("Position was 系统运维, is ours in ours and theirs in theirs"), said.text());
        assertTrue(said.text().contains("base.outsourcing: conflicts: 1."), said.text());
        OutsourcingProject merged = store.load(base);
        assertEquals("对方", merged.getName());
        assertEquals("ours", merged.getAgencies().get(0).getPersonnel().get(1).getPosition());
        assertEquals("UU base.outsourcing\n", repository.git("status", "--porcelain"));
        // what the guide tells to do then
        Path theirs = folder.resolve("their.outsourcing");
        Files.writeString(theirs, repository.git("show", ":3:base.outsourcing"));
        Call compared = Call.of("compare", base, theirs, "--format", "text");
        assertTrue(compared.out().contains("Position: ours -> theirs"), compared.out());
        Files.delete(theirs);
        repository.git("add", "base.outsourcing");
        repository.git("commit", "--quiet", "--no-edit");
        assertEquals("", repository.git("status", "--porcelain"));
    }

    @Test
    void gitKeepsOursWhereTheirsIsNoProject() throws IOException, InterruptedException {
        Repository repository = branches(position("ours"), name("theirs"));
        repository.git("switch", "--quiet", "theirs");
        Files.writeString(base, "broken");
        repository.git("add", ".");
        repository.commit("Broken", "2026-01-03T00:00:00Z");
        repository.git("switch", "--quiet", "main");
        Repository.Said said = repository.run(Map.of(), "merge", "-m", "Merge", "theirs");
        assertEquals(1, said.code(), said.text());
        assertTrue(said.text().contains("base.outsourcing (theirs): the file does not begin with markup"), said.text());
        assertEquals(
                "ours",
                store.load(base).getAgencies().get(0).getPersonnel().get(1).getPosition());
    }
}
