// SPDX-License-Identifier: EPL-2.0
package org.plumbline.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.model.outsourcing.Department;
import org.plumbline.model.outsourcing.Official;
import org.plumbline.model.outsourcing.OutsourcingFactory;
import org.plumbline.model.outsourcing.OutsourcingProject;

/** A save replaces the file as a whole or leaves everything as it was. */
class SaveTest {

    private static final OutsourcingFactory FACTORY = OutsourcingFactory.eINSTANCE;

    private final ProjectStore store = new ProjectStore();
    private final OutsourcingProject project = FACTORY.createOutsourcingProject();

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void saveOnce() {
        project.setName("first");
        project.setDepartment(FACTORY.createDepartment());
        file = folder.resolve("project.outsourcing");
        store.save(project, file);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    /** Saves, expects a refusal, and checks that nothing has changed. */
    private String refusal() throws IOException {
        byte[] before = Files.readAllBytes(file);
        ProjectFileException e = assertThrows(ProjectFileException.class, () -> store.save(project, file));
        assertArrayEquals(before, Files.readAllBytes(file));
        assertEquals(List.of("project.outsourcing"), names());
        return Sentences.check(e, file);
    }

    @Test
    void aNewFileReplacesTheOldOne() throws IOException {
        project.setName("second");
        store.save(project, file);
        assertEquals("second", store.load(file).getName());
        assertEquals(List.of("project.outsourcing"), names());
    }

    @Test
    void aWriterThatFailsLeavesTheOldFileAndNothingElse() throws IOException {
        byte[] before = Files.readAllBytes(file);
        for (int written : new int[] {0, 1, 1 << 20}) {
            AtomicFile.Content failing = out -> {
                out.write(new byte[written]);
                throw new IOException("No space left on device");
            };
            assertThrows(IOException.class, () -> new AtomicFile(file).replace(failing));
            AtomicFile.Content broken = out -> {
                out.write(new byte[written]);
                throw new OutOfMemoryError("for the test");
            };
            assertThrows(OutOfMemoryError.class, () -> new AtomicFile(file).replace(broken));
        }
        assertArrayEquals(before, Files.readAllBytes(file));
        assertEquals(List.of("project.outsourcing"), names());
    }

    @Test
    void theOldFileIsInPlaceUntilTheNewOneIsComplete() throws IOException {
        byte[] before = Files.readAllBytes(file);
        new AtomicFile(file).replace(out -> {
            out.write(new byte[1 << 20]);
            out.flush();
            assertArrayEquals(before, Files.readAllBytes(file));
        });
        assertEquals(1 << 20, Files.size(file));
    }

    @Test
    void aSaverThatIsKilledLeavesACompleteFile() throws Exception {
        Random random = new Random(1);
        for (int i = 0; i < 3; i++) {
            Process saver = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            EndlessSaver.class.getName(),
                            file.toString())
                    .redirectError(Redirect.INHERIT)
                    .start();
            assertEquals('.', saver.getInputStream().read());
            assertFalse(saver.waitFor(random.nextInt(150), TimeUnit.MILLISECONDS));
            saver.destroyForcibly().waitFor();
            assertTrue(store.load(file).getName().startsWith("saved "));
        }
    }

    /** Saves a project of some size again and again until it is killed; says so after the first time. */
    static final class EndlessSaver {

        private EndlessSaver() {}

        public static void main(String[] arguments) {
            OutsourcingProject project = EveryFeature.project(1);
            ProjectStore store = new ProjectStore();
            for (int i = 0; i >= 0; i++) {
                project.setName("saved " + i);
                store.save(project, Path.of(arguments[0]));
                if (i == 0) {
                    System.out.print('.');
                    System.out.flush();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-r-----", "rw-------", "rwxrwxrwx", "rw-rw-r--"})
    @DisabledOnOs(OS.WINDOWS)
    void thePermissionsOfTheFileAreKept(String permissions) throws IOException {
        Set<PosixFilePermission> before = PosixFilePermissions.fromString(permissions);
        Files.setPosixFilePermissions(file, before);
        new AtomicFile(file).replace(out -> {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path path : files.toList()) {
                    assertEquals(before, Files.getPosixFilePermissions(path));
                }
            }
        });
        assertEquals(before, Files.getPosixFilePermissions(file));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aNewFileHasThePermissionsOfAnyNewFile() throws IOException {
        Path other = Files.write(folder.resolve("other"), new byte[0]);
        assertEquals(Files.getPosixFilePermissions(other), Files.getPosixFilePermissions(file));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkStaysALinkAndItsTargetIsReplaced() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path target = elsewhere.resolve("target.outsourcing");
        Path link =
                Files.createSymbolicLink(folder.resolve("link.outsourcing"), Path.of("elsewhere/target.outsourcing"));
        for (String name : List.of("to nothing", "to a file")) {
            project.setName(name);
            store.save(project, link);
            assertTrue(Files.isSymbolicLink(link));
            assertTrue(Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS));
            assertEquals(name, store.load(target).getName());
        }
    }

    @Test
    void whereNothingCanBeSaved() throws IOException {
        assertEquals(": this is a folder; expected a project file.", refusal(folder));
        Path nowhere = folder.resolve("nowhere").resolve("project.outsourcing");
        assertEquals(": the folder of the file does not exist; expected an existing folder.", refusal(nowhere));
        Path inFile = file.resolve("project.outsourcing");
        assertEquals(": the folder of the file does not exist; expected an existing folder.", refusal(inFile));
        assertEquals(List.of("project.outsourcing"), names());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void nothingIsSavedOverAPipe() throws Exception {
        Path pipe = folder.resolve("pipe");
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        assertEquals(": this is a device or a pipe; expected a regular file.", refusal(pipe));
    }

    private String refusal(Path where) {
        return Sentences.check(assertThrows(ProjectFileException.class, () -> store.save(project, where)), where);
    }

    @Test
    void aFailureOfTheDiskSaysWhy() {
        ProjectFileException e =
                ProjectStore.failure(file, Fault.NOT_WRITABLE, new IOException("No space left on device"));
        assertEquals(
                ": the file cannot be written (No space left on device); the old content is untouched.",
                Sentences.check(e, file));
        e = ProjectStore.failure(file, Fault.NOT_WRITABLE, new NoSuchFileException(file.toString()));
        assertEquals(": no such file; expected a project file.", Sentences.check(e, file));
    }

    @Test
    void aReferenceOutOfTheProject() throws IOException {
        Department department = project.getDepartment();
        Official official = FACTORY.createOfficial();
        official.setName("李卫国");
        department.setSecurityLeader(official);
        assertEquals(
                ": \"securityLeader\" of Department " + department.getId()
                        + " refers to Official \"李卫国\", which is not part of the project; "
                        + "expected an element of the project, and nothing was saved.",
                refusal());
        department.getOfficials().add(official);
        store.save(project, file);
        assertEquals("李卫国", store.load(file).getDepartment().getSecurityLeader().getName());
    }

    @Test
    void aRelationOutOfTheProjectIsFoundFromEitherSide() throws IOException {
        project.getDepartment().setName("dept");
        project.getDepartment().getEvidence().add(FACTORY.createEvidence());
        assertTrue(refusal().startsWith(": \"evidence\" of Department \"dept\" refers to Evidence, which is not part"));
        project.getDepartment().getEvidence().clear();
        project.getEvidenceRegister().add(FACTORY.createEvidence());
        project.getEvidenceRegister().get(0).getSupports().add(FACTORY.createOfficial());
        assertTrue(refusal().contains("\"supports\" of Evidence"));
    }

    @Test
    void aCopyWithTheSameIdIsNotTheElement() throws IOException {
        Official official = FACTORY.createOfficial();
        project.getDepartment().getOfficials().add(official);
        store.save(project, file);
        Official copy = FACTORY.createOfficial();
        copy.setId(official.getId());
        project.getDepartment().setSecurityLeader(copy);
        assertTrue(refusal().contains("which is not part of the project"));
    }

    @Test
    void idsThatCouldNotBeLoadedAgain() throws IOException {
        project.getDepartment().setId("dept");
        assertEquals(
                ": Department dept has the id \"dept\"; expected a UUID in lower case, and nothing was saved.",
                refusal());
        project.getDepartment().setId(project.getId());
        assertEquals(
                ": Department " + project.getId()
                        + " has the id of another element; expected every id once, and nothing was saved.",
                refusal());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\u0000", "\u000b", "\u001f", "\ud800", "\udc00", "\ufffe", "\uffff", "\ud83d", "\udc00\ud800"})
    void charactersThatNoFileCanHold(String text) throws IOException {
        project.getDepartment().setName("dept");
        project.getDepartment().setDescription("before" + text + "after");
        assertEquals(
                ": \"description\" of Department \"dept\" contains the character U+"
                        + String.format("%04X", (int) text.charAt(0))
                        + ", which no XML file can hold; expected text, and nothing was saved.",
                refusal());
    }

    @Test
    void everyOtherCharacterSurvives() {
        StringBuilder all = new StringBuilder("\t\n\r");
        for (int c = ' '; c <= Character.MAX_CODE_POINT; c++) {
            if (c < 0xD800 || c > 0xDFFF && c < 0xFFFE || c > 0xFFFF) {
                all.appendCodePoint(c);
            }
        }
        project.setDescription(all.toString());
        store.save(project, file);
        assertEquals(all.toString(), store.load(file).getDescription());
    }

    @Test
    void withoutAFileTheSentenceNamesTheElement() {
        project.getDepartment().setId("dept");
        ProjectFileException e = assertThrows(ProjectFileException.class, () -> store.toBytes(project));
        assertTrue(e.file().isEmpty() && e.line().isEmpty());
        assertTrue(e.getMessage().startsWith("Department dept has the id"));
    }

    @Test
    void theBytesAreTheSameInEveryRunGivenTheSameIds() {
        byte[] first = new ProjectStore(EveryFeature.ids(5)).toBytes(EveryFeature.project(5));
        byte[] second = new ProjectStore(EveryFeature.ids(5)).toBytes(EveryFeature.project(5));
        assertArrayEquals(first, second);
        assertTrue(new String(first, StandardCharsets.UTF_8)
                .contains(EveryFeature.ids(5).get().toString()));
    }
}
