// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.comparison;

import java.io.IOException;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.plumbline.archive.ArchiveException;
import org.plumbline.storage.ProjectFileException;
import org.plumbline.ui.text.Texts;

/** Work in the background that can be cancelled at any time, and that fails with a sentence. */
final class BackgroundWork extends Job {

    private final Work work;
    private final Consumer<String> failed;
    private Thread worker;

    /** What is done. */
    @FunctionalInterface
    interface Work {

        /** @param progress of ten steps */
        void run(SubMonitor progress) throws IOException, InterruptedException;
    }

    /**
     * Work that is not scheduled yet.
     *
     * @param failed told why it failed, in the thread of the job
     */
    BackgroundWork(String name, Work work, Consumer<String> failed) {
        super(name);
        this.work = work;
        this.failed = failed;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        begin();
        try {
            work.run(SubMonitor.convert(monitor, getName(), 10));
            return Status.OK_STATUS;
        } catch (OperationCanceledException | InterruptedException e) {
            return Status.CANCEL_STATUS;
        } catch (ProjectFileException e) {
            return failure(monitor, e.message(Texts.locale()));
        } catch (ArchiveException e) {
            return failure(monitor, e.message(Texts.language()));
        } catch (IOException e) {
            return failure(monitor, String.valueOf(e.getMessage()));
        } finally {
            end();
        }
    }

    /** What fails because reading was interrupted was cancelled. */
    private IStatus failure(IProgressMonitor monitor, String sentence) {
        if (monitor.isCanceled()) {
            return Status.CANCEL_STATUS;
        }
        failed.accept(sentence);
        return Status.OK_STATUS;
    }

    private synchronized void begin() {
        worker = Thread.currentThread();
    }

    private synchronized void end() {
        worker = null;
        // the thread goes on to other jobs
        Thread.interrupted();
    }

    @Override
    protected synchronized void canceling() {
        if (worker != null) {
            worker.interrupt();
        }
    }
}
