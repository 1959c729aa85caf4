// SPDX-License-Identifier: EPL-2.0
package org.plumbline.storage;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.xml.parsers.ParserConfigurationException;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.xml.sax.SAXException;

/**
 * Loads and saves {@code .outsourcing} files. Holds no state of any file and may be shared between threads.
 *
 * <p>A file is XMI in UTF-8 with LF, one element a line, in the order of the model; elements refer to each other by their
 * UUID. Loading a saved file and saving it again gives the same bytes.
 */
public final class ProjectStore {

    private final Format format;
    private final Supplier<UUID> ids;

    /** A store of the current format, with random ids. */
    public ProjectStore() {
        this(UUID::randomUUID);
    }

    /** A store of the current format that takes the ids of new elements from the given source. */
    public ProjectStore(Supplier<UUID> ids) {
        this(Format.ofMetamodel(), ids);
    }

    /**
     * A store of a format of its own number.
     *
     * @param current number of the format that is written
     * @param steps one step for each older format that is read, oldest first, without a gap
     * @throws IllegalArgumentException if the steps do not lead to the current format one by one
     */
    public ProjectStore(int current, List<MigrationStep> steps, Supplier<UUID> ids) {
        this(new Format(current, steps), ids);
    }

    private ProjectStore(Format format, Supplier<UUID> ids) {
        this.format = format;
        this.ids = ids;
    }

    /**
     * Loads a project. Nothing but the file is read: no document type, entity, schema or other file.
     *
     * @throws ProjectFileException if it cannot be read or is not a valid project file
     */
    public OutsourcingProject load(Path file) {
        try {
            requireFile(file);
            return read(() -> Files.newInputStream(file), file);
        } catch (IOException e) {
            throw failure(file, Fault.NOT_READABLE, e);
        }
    }

    /**
     * Saves a project, first giving an id to every element that has none. The file is replaced only once the new content
     * is complete on disk; its permissions are kept, and a symbolic link stays a link.
     *
     * @throws ProjectFileException if the file cannot be written, or could not be loaded again; then the old file is
     *     untouched
     */
    public void save(OutsourcingProject project, Path file) {
        try {
            new AtomicFile(target(file)).replace(out -> write(project, out, file));
        } catch (IOException e) {
            throw failure(file, Fault.NOT_WRITABLE, e);
        }
    }

    /**
     * Loads a project, changes and saves it, while nobody else does so: of several updates at the same moment, by threads
     * or processes, none is lost. Nothing is saved if the change fails.
     *
     * @return the project as saved
     * @throws ProjectFileException as {@link #load} and {@link #save}
     */
    public OutsourcingProject update(Path file, Consumer<OutsourcingProject> change) {
        if (!Files.isRegularFile(file)) {
            return load(file); // which tells why there is nothing to update
        }
        try (UpdateLock ignored = UpdateLock.of(target(file))) {
            OutsourcingProject project = load(file);
            change.accept(project);
            save(project, file);
            return project;
        } catch (IOException e) {
            throw failure(file, Fault.NOT_WRITABLE, e);
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
     * @throws ProjectFileException if it is not a valid project file
     */
    public OutsourcingProject fromBytes(byte[] content, Path name) {
        try {
            return read(() -> new ByteArrayInputStream(content), name);
        } catch (IOException e) {
            throw failure(name, Fault.NOT_READABLE, e);
        }
    }

    /** @param file name for messages, or null */
    void write(OutsourcingProject project, OutputStream out, Path file) throws IOException {
        new ModelWriter(file, format).write(project, ids, out);
    }

    /** Opens a file from its beginning. */
    @FunctionalInterface
    interface Source {
        InputStream open() throws IOException;
    }

    /** @param file name for messages, or null */
    OutsourcingProject read(Source source, Path file) throws IOException {
        try (InputStream in = source.open()) {
            ModelReader reader = new ModelReader(file, format);
            new HardenedParser(file).parse(in, reader);
            return reader.project();
        } catch (ModelReader.OlderFormat older) {
            return readOlder(source, file, older.number());
        }
    }

    private OutsourcingProject readOlder(Source source, Path file, int older) throws IOException {
        try (InputStream in = source.open()) {
            Migration migration = new Migration(file, format);
            new HardenedParser(file).parse(in, migration);
            migration.migrate(older);
            ModelReader reader = new ModelReader(file, format);
            migration.tell(reader);
            return reader.project();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Refuses what is not a regular file, or larger than any project file. */
    static void requireFile(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw fault(file, Fault.DIRECTORY);
        }
        if (!Files.exists(file)) {
            throw fault(file, Fault.MISSING);
        }
        if (!Files.isRegularFile(file)) {
            throw fault(file, Fault.NOT_REGULAR);
        }
        if (Files.size(file) > Utf8Reader.LARGEST_MIB << 20) {
            throw new ProjectFileException(file, 0, null, Fault.TOO_LARGE, Utf8Reader.LARGEST_MIB);
        }
    }

    static Path target(Path file) throws IOException {
        Path target = file.toAbsolutePath();
        if (Files.exists(target)) {
            target = target.toRealPath();
        } else if (Files.isSymbolicLink(target)) {
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        if (Files.isDirectory(target)) {
            throw fault(file, Fault.DIRECTORY);
        }
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(target)) {
            throw fault(file, Fault.NOT_REGULAR);
        }
        if (!Files.isDirectory(target.getParent())) {
            throw fault(file, Fault.NO_FOLDER);
        }
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw fault(file, Fault.NO_PERMISSION);
        }
        return target;
    }

    /** What an operation of the file system that failed means for the user. */
    static ProjectFileException failure(Path file, Fault otherwise, IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return new ProjectFileException(file, 0, cause, Fault.NO_PERMISSION);
        }
        if (cause instanceof NoSuchFileException) {
            return new ProjectFileException(file, 0, cause, Fault.MISSING);
        }
        String reason = cause instanceof FileSystemException failed ? failed.getReason() : cause.getMessage();
        String shown = reason == null ? cause.getClass().getSimpleName() : ProjectFileException.quotable(reason);
        return new ProjectFileException(file, 0, cause, otherwise, shown);
    }

    private static ProjectFileException fault(Path file, Fault fault) {
        return new ProjectFileException(file, 0, null, fault);
    }
}
