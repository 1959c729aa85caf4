// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
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

/** Writes outputs one after the other in the background. What is cancelled ends before the next one; none is half-written. */
final class ExportJob extends Job {

    private static final Texts TEXTS = Texts.of(ExportJob.class);

    private final Supplier<Source> source;
    private final List<Output> outputs;
    private final Path folder;
    private final BiConsumer<List<Path>, List<Text>> done;

    /**
     * A job that is not scheduled yet.
     *
     * @param done told what was written, and what is to be known of it, in the thread of the job, when all of it is
     */
    ExportJob(Supplier<Source> source, List<Output> outputs, Path folder, BiConsumer<List<Path>, List<Text>> done) {
        super(TEXTS.say("exporting"));
        this.source = source;
        this.outputs = outputs;
        this.folder = folder;
        this.done = done;
        setUser(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, TEXTS.say("exporting"), outputs.size() + 1);
        try {
            Files.createDirectories(folder);
            Source read = source.get();
            progress.split(1);
            List<Path> written = new ArrayList<>();
            for (Output output : outputs) {
                progress.subTask(output.label());
                written.add(output.writer().write(read, folder));
                progress.split(1);
            }
            done.accept(written, read.remarks());
            return Status.OK_STATUS;
        } catch (OperationCanceledException e) {
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
