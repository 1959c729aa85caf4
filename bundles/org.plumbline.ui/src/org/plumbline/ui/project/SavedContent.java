// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.project;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.storage.ProjectStore;
import org.plumbline.ui.text.Texts;

/**
 * What a project's file held when it was loaded or saved last: what our version and that of another program have in common.
 * It is kept packed, and read in the background.
 */
final class SavedContent {

    private final Job job;
    private volatile byte[] packed;

    /** @param digest of the content; another one is not kept */
    SavedContent(Path file, Digest digest) {
        job = Job.createSystem(Texts.of(SavedContent.class).say("remembering"), monitor -> {
            packed = Digest.read(file, digest).map(SavedContent::pack).orElse(null);
            return Status.OK_STATUS;
        });
        job.setPriority(Job.DECORATE);
        job.schedule();
    }

    private static byte[] pack(byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try (DeflaterOutputStream packing = new DeflaterOutputStream(out, deflater)) {
            packing.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        return out.toByteArray();
    }

    /** The project as it was; empty if the file was changed before it could be read. */
    Optional<OutsourcingProject> project(ProjectStore store, Path file) {
        try {
            job.join();
            if (packed == null) {
                return Optional.empty();
            }
            try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
                return Optional.of(store.fromBytes(in.readAllBytes(), file));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stops reading. */
    void dispose() {
        job.cancel();
    }
}
