// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.plumbline.archive.ArchiveException;
import org.plumbline.standard.Text;
import org.plumbline.storage.ProjectFileException;
import org.plumbline.ui.text.Texts;

/** Writes outputs one after the other in the background. What is cancelled ends soon; no file is half-written. */
final class ExportJob extends Job {

    private static final Texts TEXTS = Texts.of(ExportJob.class);

    private final Supplier<Source> source;
    private final List<Output> outputs;
    private final Path folder;
    private final Listener listener;

    /** Told in the thread of the job how it ended, unless an error is shown. */
    interface Listener {

        /**
         * All was written.
         *
         * @param written files, or folders of several files
         * @param remarks what is to be known of it
         */
        void done(List<Path> written, List<Text> remarks);

        /**
         * It was cancelled.
         *
         * @param written what had been finished by then
         */
        void cancelled(List<Path> written);
    }

    /** A job that is not scheduled yet. */
    ExportJob(Supplier<Source> source, List<Output> outputs, Path folder, Listener listener) {
        super(TEXTS.say("exporting"));
        this.source = source;
        this.outputs = outputs;
        this.folder = folder;
        this.listener = listener;
        setUser(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        int shares = outputs.stream().mapToInt(Output::share).sum();
        SubMonitor progress = SubMonitor.convert(monitor, TEXTS.say("exporting"), shares + 1);
        List<Path> written = new ArrayList<>();
        try {
            Files.createDirectories(folder);
            Source read = source.get();
            progress.split(1);
            for (Output output : outputs) {
                progress.subTask(output.label());
                written.add(output.writer().write(read, folder, progress.split(output.share())));
            }
            listener.done(written, read.remarks());
            return Status.OK_STATUS;
        } catch (OperationCanceledException e) {
            listener.cancelled(written);
            return Status.CANCEL_STATUS;
        } catch (ProjectFileException e) {
            return Status.error(e.message(Texts.locale()));
        } catch (ArchiveException e) {
            return Status.error(e.message(Texts.language()));
        } catch (IOException e) {
            return Status.error(TEXTS.say("not.written", folder, e.getMessage()));
        }
    }
}
