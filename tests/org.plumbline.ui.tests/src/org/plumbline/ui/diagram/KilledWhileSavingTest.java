// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.diagram.layout.ArrangementFile;
import org.plumbline.model.outsourcing.Evidence;
import org.plumbline.model.outsourcing.OutsourcingFactory;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.storage.ProjectStore;
import org.plumbline.ui.editor.ProjectEditor;
import org.plumbline.ui.tests.SecondWorkbench;
import org.plumbline.ui.tests.Workbench;

/**
 * A workbench that is killed in the middle of a save leaves the old or the new project, whole, and the same of the arrangement
 * beside it. It is a second workbench, stopped at the very moment first, so that no run is killed at another one.
 */
class KilledWhileSavingTest {

    private static final String NAME = "large.outsourcing";
    private static final int EVIDENCE = 3_000;

    @TempDir
    private Path folder;

    private final List<Process> started = new ArrayList<>();

    @AfterEach
    void close() {
        started.forEach(Process::destroyForcibly);
        Workbench.closeAll();
    }

    @Test
    void whatIsKilledWhileItSavesLeavesCompleteFiles() throws Exception {
        byte[] large = large();
        Path half = project("half", large);
        Path between = project("between", large);
        Process writing = start(half);
        Process done = start(between);

        stopWhen(writing, half, () -> hasHalf(half));
        kill(writing);
        check(half);

        Object old = Files.readAttributes(between, BasicFileAttributes.class).fileKey();
        stopWhen(done, between, () -> !Files.readAttributes(between, BasicFileAttributes.class)
                .fileKey()
                .equals(old));
        kill(done);
        check(between);
    }

    private static byte[] large() {
        ProjectStore store = new ProjectStore();
        OutsourcingProject project = store.load(Workbench.ROOT.resolve("examples/hailan-government-cloud.outsourcing"));
        for (int i = 0; i < EVIDENCE; i++) {
            Evidence evidence = OutsourcingFactory.eINSTANCE.createEvidence();
            evidence.setName("evidence " + i);
            evidence.setDescription("证据".repeat(500));
            project.getEvidenceRegister().add(evidence);
        }
        return store.toBytes(project);
    }

    private Path project(String place, byte[] content) throws IOException {
        return Files.write(Files.createDirectory(folder.resolve(place)).resolve(NAME), content);
    }

    /** Starts a workbench that saves a project again and again. */
    private Process start(Path file) throws IOException {
        Path place = Files.createDirectory(
                folder.resolve("workbench of " + file.getParent().getFileName()));
        Process process = SecondWorkbench.in(place, "org.plumbline.ui.saver", file.toString())
                .redirectError(Redirect.INHERIT)
                .start();
        started.add(process);
        return process;
    }

    @FunctionalInterface
    private interface Moment {
        boolean isNow() throws IOException;
    }

    /** Lets the process go on until it is stopped at the right moment; before, it has saved once. */
    private static void stopWhen(Process process, Path file, Moment moment) throws Exception {
        assertEquals('.', process.getInputStream().read(), "the workbench does not save");
        while (true) {
            while (!moment.isNow()) {
                assertTrue(process.isAlive());
                Thread.onSpinWait();
            }
            signal(process, "STOP");
            if (moment.isNow()) {
                return;
            }
            signal(process, "CONT");
        }
    }

    private static void signal(Process process, String signal) throws Exception {
        assertEquals(
                0,
                new ProcessBuilder("kill", "-" + signal, String.valueOf(process.pid()))
                        .start()
                        .waitFor());
    }

    private static void kill(Process process) throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Whether a file has been begun that is to replace the project, and is not complete yet. */
    private static boolean hasHalf(Path file) throws IOException {
        for (Path other : others(file)) {
            try {
                long size = Files.size(other);
                if (0 < size && size < Files.size(file) * 9 / 10) {
                    return true;
                }
            } catch (NoSuchFileException e) {
                // it has just become the file itself
            }
        }
        return false;
    }

    private static Set<Path> others(Path file) throws IOException {
        try (Stream<Path> files = Files.list(file.getParent())) {
            Set<Path> others = new TreeSet<>(files.toList());
            others.removeAll(Set.of(file, ArrangementFile.beside(file)));
            return others;
        }
    }

    private static void check(Path file) throws Exception {
        for (Path other : others(file)) {
            assertTrue(Files.isHidden(other), other.toString());
        }
        ArrangementFile.Content arranged = ArrangementFile.read(file);
        assertTrue(arranged.complaint().isEmpty(), arranged.complaint().toString());
        assertFalse(arranged.arrangements().isEmpty());
        ProjectEditor editor = Workbench.open(file);
        OutsourcingProject project = editor.project().project();
        assertTrue(project.getName().startsWith("saved "), project.getName());
        assertTrue(project.getEvidenceRegister().size() >= EVIDENCE);
        assertTrue(Hand.on(editor).show("Risk").editor().diagram().isArranged());
        editor.project().change("rename", () -> project.setName("afterwards"));
        editor.doSave(null);
        Workbench.closeAll();
        assertEquals("afterwards", new ProjectStore().load(file).getName());
    }
}
