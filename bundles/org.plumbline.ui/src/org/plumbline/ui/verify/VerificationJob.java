// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.plumbline.archive.ArchiveException;
import org.plumbline.archive.verify.Verification;
import org.plumbline.archive.verify.Verifier;
import org.plumbline.ui.look.Notice;
import org.plumbline.ui.text.ProgramVersion;
import org.plumbline.ui.text.Texts;

/** Verifies a package in the background, as long as nobody cancels it. */
final class VerificationJob extends Job {

    private static final Texts TEXTS = Texts.of(VerificationJob.class);
    private static final int UNIT = 1 << 10;

    private final Path file;
    private final List<Path> trust;
    private final Consumer<Verification> found;
    private final Consumer<String> refused;

    /**
     * A job that is not scheduled yet.
     *
     * @param trust files with certificates that vouch for signers; may be empty
     * @param found told what came of it, in the thread of the job
     * @param refused told in a sentence why nothing did
     */
    VerificationJob(Path file, List<Path> trust, Consumer<Verification> found, Consumer<String> refused) {
        super(TEXTS.say("verifying", file.getFileName()));
        this.file = file;
        this.trust = trust;
        this.found = found;
        this.refused = refused;
        setUser(true);
    }

    /** Verifies a package, and shows what came of it. */
    static void start(Shell shell, Path file, List<Path> trust) {
        Display display = shell.getDisplay();
        new VerificationJob(
                        file,
                        trust,
                        found -> later(display, shell, () -> new VerificationDialog(shell, file, trust, found).open()),
                        sentence -> later(
                                display,
                                shell,
                                () -> Notice.tell(MessageDialog.ERROR, shell, TEXTS.say("title"), sentence)))
                .schedule();
    }

    private static void later(Display display, Shell shell, Runnable show) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (!shell.isDisposed()) {
                    show.run();
                }
            });
        }
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            long size = Files.exists(file) ? Files.size(file) : 0;
            SubMonitor progress = SubMonitor.convert(monitor, getName(), (int) (size / UNIT) + 1);
            found.accept(new Verifier(trust, ProgramVersion.number()).verify(file, split(progress)));
            return Status.OK_STATUS;
        } catch (OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        } catch (ArchiveException e) {
            refused.accept(e.message(Texts.language()));
            return Status.OK_STATUS;
        } catch (IOException e) {
            refused.accept(TEXTS.say("unreadable", file));
            return Status.OK_STATUS;
        }
    }

    private static LongConsumer split(SubMonitor progress) {
        long[] rest = new long[1];
        return read -> {
            rest[0] += read;
            progress.split((int) (rest[0] / UNIT));
            rest[0] %= UNIT;
        };
    }
}
