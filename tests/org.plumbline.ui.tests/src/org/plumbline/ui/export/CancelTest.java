// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.assessment.AssessmentSettings;
import org.plumbline.standard.Language;
import org.plumbline.standard.Text;
import org.plumbline.ui.look.Notice;
import org.plumbline.ui.project.OpenProject;
import org.plumbline.ui.tests.Dialogs;
import org.plumbline.ui.tests.Workbench;
import org.plumbline.ui.text.Texts;

/** An export that is cancelled ends soon, whatever evidence it packs. */
class CancelTest {

    private static final Texts TEXTS = Texts.of(ExportWizard.class);
    private static final String NAME = "hailan-government-cloud";
    private static final int SOON = 1000;

    private final List<Path> finished = new ArrayList<>();

    @TempDir
    private Path folder;

    private Path out;
    private OpenProject open;
    private long cancelled;

    @BeforeEach
    void register() throws Exception {
        out = Files.createDirectory(folder.resolve("out"));
        Files.writeString(out.resolve(NAME + ".zip"), "an older package");
        open = Workbench.open(Workbench.example(NAME + ".outsourcing", folder)).project();
        open.change(
                "evidence", () -> open.project().getEvidenceRegister().get(0).setLocation("recording.bin"));
        open.save();
    }

    @AfterEach
    void close() {
        Workbench.closeAll();
    }

    /** Puts a file of zeros that takes no room where the evidence is. */
    private void evidence(long bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(
                folder.resolve("recording.bin"), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.allocate(1), bytes - 1);
        }
    }

    private ExportJob job(ExportJob.Listener listener) {
        AssessmentSettings settings = open.assessment().result().orElseThrow().settings();
        List<Output> wanted = Output.all().stream()
                .filter(output ->
                        List.of(TEXTS.say("json"), TEXTS.say("package")).contains(output.label()))
                .toList();
        return new ExportJob(
                () -> new Source(open.file(), open.assessment().assessment(), settings, Language.EN, Optional.empty()),
                wanted,
                out,
                listener);
    }

    private void requireNothingHalf() throws IOException {
        assertEquals("an older package", Files.readString(out.resolve(NAME + ".zip")));
        try (Stream<Path> left = Files.list(out)) {
            assertEquals(
                    List.of(NAME + ".model.json", NAME + ".zip"),
                    left.map(f -> f.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void progressMovesWithTheBytesAndCancellingEndsThem() throws Exception {
        evidence(1 << 27);
        NullProgressMonitor monitor = new NullProgressMonitor() {
            private double worked;

            @Override
            public void beginTask(String name, int ticks) {
                worked = -ticks * 0.7;
            }

            @Override
            public void worked(int ticks) {
                internalWorked(ticks);
            }

            @Override
            public void internalWorked(double ticks) {
                worked += ticks;
                if (worked > 0 && !isCanceled()) {
                    cancelled = System.nanoTime();
                    setCanceled(true);
                }
            }
        };
        IStatus status = job(new ExportJob.Listener() {
                    @Override
                    public void done(List<Path> written, List<Text> remarks) {
                        fail("nobody cancelled it: progress did not move");
                    }

                    @Override
                    public void cancelled(List<Path> written) {
                        finished.addAll(written);
                    }
                })
                .run(monitor);
        Duration took = Duration.ofNanos(System.nanoTime() - cancelled);
        assertEquals(IStatus.CANCEL, status.getSeverity());
        assertTrue(took.toMillis() < SOON, took + " passed until it ended");
        assertEquals(List.of(out.resolve(NAME + ".model.json")), finished);
        requireNothingHalf();
    }

    @Test
    void theUserIsToldWhatWasFinished() throws Exception {
        evidence(1L << 32);
        Job job = job(new ExportEnd(Display.getCurrent(), out, true));
        job.setUser(false);
        job.schedule();
        Workbench.await("the first file", () -> Files.exists(out.resolve(NAME + ".model.json")));
        assertFalse(job.join(100, new NullProgressMonitor()), "there are four gigabytes to read");
        long start = System.nanoTime();
        job.cancel();
        assertTrue(job.join(SOON, new NullProgressMonitor()));
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        assertTrue(took.toMillis() < SOON, took + " passed until it ended");
        Dialogs.Use told = Dialogs.use(TEXTS.say("title"), dialog -> {
            String said = Dialogs.all(dialog, Label.class).stream()
                    .map(Label::getText)
                    .reduce("", String::concat);
            assertTrue(said.contains(TEXTS.say("cancelled.after")), said);
            assertTrue(said.contains(NAME + ".model.json"), said);
            assertFalse(said.contains(NAME + ".zip"), said);
            Dialogs.press(dialog, Texts.of(Notice.class).say("close"));
        });
        Workbench.await("the message", told::isDone);
        told.check();
        requireNothingHalf();
    }
}
