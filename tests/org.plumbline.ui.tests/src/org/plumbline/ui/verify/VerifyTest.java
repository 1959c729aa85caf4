// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Files;
import java.nio.file.Path;
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
import org.plumbline.standard.Language;
import org.plumbline.ui.tests.Dialogs;
import org.plumbline.ui.tests.Workbench;
import org.plumbline.ui.text.Texts;

class VerifyTest {

    private static final Texts TEXTS = Texts.of(VerificationJob.class);

    @TempDir
    private static Path folder;

    private static Path intact;

    @BeforeAll
    static void pack() throws Exception {
        intact = Packages.intact(Workbench.example("hailan-government-cloud.outsourcing", folder));
    }

    /** Verifies, and has the dialog that tells of it looked at. */
    private static void verify(Path file, Consumer<Shell> reader) throws Exception {
        Dialogs.Use use = Dialogs.use(TEXTS.say("title"), shell -> {
            reader.accept(shell);
            Dialogs.press(shell, TEXTS.say("close"));
        });
        Packages.verify(file);
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
            assertEquals(
                    Texts.language() == Language.ZH,
                    shown(dialog).contains(" 的评估\n") && !shown(dialog).contains("assessed"),
                    "the title in the language of the user: " + shown(dialog));
            assertTrue(shown(dialog).matches("(?s).*\\d,\\d{3} .*"), shown(dialog));
        });
    }

    @Test
    void eachProblemOfAChangedPackageIsNamed() throws Exception {
        Path file = Packages.changed(intact);
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
