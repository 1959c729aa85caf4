// SPDX-License-Identifier: EPL-2.0
package org.plumbline.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.model.outsourcing.Judgement;
import org.plumbline.model.outsourcing.OutsourcingFactory;

/** Several updates of a file at the same moment. */
class UpdateTest {

    @TempDir
    private Path folder;

    private final ProjectStore store = new ProjectStore();
    private Path file;

    @BeforeEach
    void save() {
        file = folder.resolve("project.outsourcing");
        store.save(OutsourcingFactory.eINSTANCE.createOutsourcingProject(), file);
    }

    /** Adds judgements, one update each; arguments: file, first number, how many. */
    public static void main(String[] arguments) {
        int first = Integer.parseInt(arguments[1]);
        for (int i = first; i < first + Integer.parseInt(arguments[2]); i++) {
            judge(new ProjectStore(), Path.of(arguments[0]), i);
        }
    }

    private static void judge(ProjectStore store, Path file, int number) {
        Judgement judgement = OutsourcingFactory.eINSTANCE.createJudgement();
        judgement.setItem(Integer.toString(number));
        store.update(file, project -> project.getJudgements().add(judgement));
    }

    private List<Integer> judged() {
        return store.load(file).getJudgements().stream()
                .map(judgement -> Integer.valueOf(judgement.getItem()))
                .sorted()
                .toList();
    }

    private void onlyTheFileIsLeft() throws IOException {
        try (var files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @Test
    void threadsLoseNoUpdate() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Void>> updates = new ArrayList<>();
            for (int i = 0; i < 64; i++) {
                int number = i;
                updates.add(() -> {
                    judge(store, file, number);
                    return null;
                });
            }
            for (Future<Void> update : threads.invokeAll(updates)) {
                update.get();
            }
        } finally {
            threads.shutdown();
        }
        assertEquals(IntStream.range(0, 64).boxed().toList(), judged());
        onlyTheFileIsLeft();
    }

    @Test
    void processesLoseNoUpdate() throws Exception {
        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            processes.add(new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            UpdateTest.class.getName(),
                            file.toString(),
                            Integer.toString(i * 25),
                            "25")
                    .inheritIO()
                    .start());
        }
        for (Process process : processes) {
            assertEquals(0, process.waitFor());
        }
        assertEquals(IntStream.range(0, 100).boxed().toList(), judged());
        onlyTheFileIsLeft();
    }

    @Test
    void aChangeThatFailsChangesNothingAndLetsTheNextOneIn() throws IOException {
        byte[] before = Files.readAllBytes(file);
        IllegalStateException failure = new IllegalStateException();
        assertSame(
                failure,
                assertThrows(
                        IllegalStateException.class,
                        () -> store.update(file, project -> {
                            project.setName("changed");
                            throw failure;
                        })));
        assertArrayEquals(before, Files.readAllBytes(file));
        judge(store, file, 1);
        assertEquals(List.of(1), judged());
        onlyTheFileIsLeft();
    }

    @Test
    void aLockThatACrashLeftBehindLocksNobodyOut() throws IOException {
        Files.writeString(
                folder.resolve(".plumbline-project.outsourcing.lock"), "left behind by something longer than a UUID");
        judge(store, file, 1);
        assertEquals(List.of(1), judged());
        onlyTheFileIsLeft();
    }

    @Test
    void whatIsNotThereIsNotUpdated() {
        Path missing = folder.resolve("missing.outsourcing");
        ProjectFileException e = assertThrows(ProjectFileException.class, () -> store.update(missing, project -> {}));
        assertEquals(": no such file; expected a project file.", Sentences.check(e, missing));
    }
}
