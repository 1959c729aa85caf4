// SPDX-License-Identifier: EPL-2.0
package org.plumbline.storage;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.function.Supplier;
import org.plumbline.model.outsourcing.OutsourcingProject;

/**
 * Projects as JSON, for exchange with other programs; nothing that an {@code .outsourcing} file says is lost. An element
 * is an object with its {@code class}, its {@code id} and the features that are set, in the order of the metamodel; it
 * refers to others by their ids. Neither that order nor white space counts when such a file is read.
 */
public final class ProjectJson {

    private final Format format = Format.ofMetamodel();
    private final Supplier<UUID> ids;

    /** Gives random ids to elements without one. */
    public ProjectJson() {
        this(UUID::randomUUID);
    }

    /** Takes the ids of elements without one from the given source. */
    public ProjectJson(Supplier<UUID> ids) {
        this.ids = ids;
    }

    /**
     * Loads a project.
     *
     * @throws ProjectFileException if the file cannot be read or is not a valid project in JSON
     */
    public OutsourcingProject load(Path file) {
        try {
            ProjectStore.requireFile(file);
            return new JsonReader(() -> Files.newInputStream(file), file, format).read();
        } catch (IOException e) {
            throw ProjectStore.failure(file, Fault.NOT_READABLE, e);
        }
    }

    /**
     * Saves a project, first giving an id to every element that has none. The file is replaced only once the new content
     * is complete on disk.
     *
     * @throws ProjectFileException if the file cannot be written, or could not be loaded again; then the old file is
     *     untouched
     */
    public void save(OutsourcingProject project, Path file) {
        try {
            new AtomicFile(ProjectStore.target(file)).replace(out -> write(project, out, file));
        } catch (IOException e) {
            throw ProjectStore.failure(file, Fault.NOT_WRITABLE, e);
        }
    }

    /**
     * The bytes that {@link #save} writes, ids given as there.
     *
     * @throws ProjectFileException if they could not be loaded again
     */
    public byte[] toBytes(OutsourcingProject project) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            write(project, out, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /**
     * The project in the content of a file that does not stand on disk.
     *
     * @param name what messages call the file
     * @throws ProjectFileException if it is not a valid project in JSON
     */
    public OutsourcingProject fromBytes(byte[] content, Path name) {
        try {
            return new JsonReader(() -> new ByteArrayInputStream(content), name, format).read();
        } catch (IOException e) {
            throw ProjectStore.failure(name, Fault.NOT_READABLE, e);
        }
    }

    private void write(OutsourcingProject project, OutputStream out, Path file) throws IOException {
        new JsonWriter(file, format).write(project, ids, out);
    }
}
