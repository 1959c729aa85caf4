// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.archive.pack.Dossier;
import org.plumbline.archive.pack.Packer;
import org.plumbline.ui.tests.Dialogs;
import org.plumbline.ui.tests.Workbench;
import org.plumbline.ui.text.ProgramVersion;
import org.plumbline.ui.text.Texts;

class VerifyTest {

    private static final Texts TEXTS = Texts.of(VerificationJob.class);

    @TempDir
    private static Path folder;

    private static Path intact;

    @BeforeAll
    static void pack() throws Exception {
        intact = folder.resolve("hailan.zip");
        new Packer(
                        Dossier.read(Workbench.example("hailan-government-cloud.outsourcing", folder)),
                        LocalDate.of(2026, 6, 30),
                        Period.ofYears(1),
                        ProgramVersion.number())
                .pack(intact, null);
    }

    /** Verifies, and has the dialog that tells of it looked at. */
    private static void verify(Path file, Consumer<Shell> reader) throws Exception {
        Dialogs.Use use = Dialogs.use(TEXTS.say("title"), shell -> {
            reader.accept(shell);
            Dialogs.press(shell, TEXTS.say("close"));
        });
        VerificationJob.start(Workbench.page().getWorkbenchWindow().getShell(), file, List.of());
        for (Job job : Job.getJobManager().find(null)) {
            if (job instanceof VerificationJob) {
                job.join();
            }
        }
        Workbench.settle();
        use.check();
    }

    private static String shown(Shell dialog) {
        return Dialogs.all(dialog, Text.class).stream().map(Text::getText).collect(Collectors.joining("\n"));
    }

    private static String message(Shell dialog) {
        return ((TitleAreaDialog) dialog.getData()).getMessage();
    }

    @Test
    void aPackageThatIsIntactIsSaidToBe() throws Exception {
        verify(intact, dialog -> {
            assertEquals(TEXTS.say("intact", 200), message(dialog));
            assertTrue(shown(dialog).contains("2026-06-30"), shown(dialog));
            assertTrue(shown(dialog).contains(TEXTS.say("unsigned")), shown(dialog));
        });
    }

    @Test
    void eachProblemOfAChangedPackageIsNamed() throws Exception {
        Path file = Files.copy(intact, folder.resolve("changed.zip"));
        byte[] content = Files.readAllBytes(file);
        int place = new String(content, StandardCharsets.ISO_8859_1).indexOf("Bag-Software-Agent");
        try (RandomAccessFile changed = new RandomAccessFile(file.toFile(), "rw")) {
            changed.seek(place);
            changed.write('b');
        }
        verify(file, dialog -> {
            assertTrue(shown(dialog).contains("bag-info.txt"), shown(dialog));
            long problems =
                    shown(dialog).lines().filter(line -> line.startsWith("•")).count();
            assertEquals(TEXTS.say("not.intact", problems), message(dialog));
        });
    }

    @Test
    void whatIsNoPackageIsRefusedInASentence() throws Exception {
        Path file = Files.writeString(folder.resolve("letter.zip"), "no package");
        verify(file, dialog -> {
            String said = Dialogs.all(dialog, Label.class).stream()
                    .map(Label::getText)
                    .collect(Collectors.joining("\n"));
            assertTrue(said.contains(file.toString()), said);
        });
    }

    @Test
    void whoCancelsIsToldNothing() throws Exception {
        VerificationJob job =
                new VerificationJob(intact, List.of(), found -> fail("verified"), sentence -> fail(sentence));
        NullProgressMonitor monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        assertEquals(IStatus.CANCEL, job.run(monitor).getSeverity());
    }
}
