// SPDX-License-Identifier: EPL-2.0
package org.plumbline.archive.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.plumbline.archive.ArchiveException;
import org.plumbline.archive.EntryName;
import org.plumbline.archive.Hash;
import org.plumbline.diagram.layout.ArrangementFile;
import org.plumbline.diagram.layout.Arrangements;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.standard.Text;
import org.plumbline.storage.ProjectFileException;
import org.plumbline.storage.ProjectStore;

/** A project file with what stands beside it. What was read is what is packed, whatever happens to the file afterwards. */
public final class Dossier {

    private static final String EXTENSION = ".outsourcing";

    private final Path file;
    private final byte[] content;
    private final OutsourcingProject project;
    private final byte[] layout;

    /** @param layout content of the file that arranges the diagrams, or null if there is none */
    private Dossier(Path file, byte[] content, OutsourcingProject project, byte[] layout) {
        this.file = file;
        this.content = content;
        this.project = project;
        this.layout = layout;
    }

    /**
     * Reads a project file.
     *
     * @throws ProjectFileException if it cannot be read or is no project file
     * @throws ArchiveException if its name cannot be that of a file in a package
     */
    public static Dossier read(Path file) {
        if (!Files.isRegularFile(file)) {
            new ProjectStore().load(file); // which tells why there is nothing to pack
        }
        String name = file.getFileName().toString();
        Optional<Text> fault = EntryName.fault(name);
        if (fault.isPresent()) {
            throw new ArchiveException(
                    file + "：此文件名" + fault.get().zh() + "；请先改名，再存档。",
                    file + ": this name " + fault.get().en() + "; give the file another one before it is archived.");
        }
        byte[] content = bytes(file);
        Path beside = ArrangementFile.beside(file);
        return new Dossier(
                file,
                content,
                new ProjectStore().fromBytes(content, file),
                Files.isRegularFile(beside) ? bytes(beside) : null);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new ArchiveException(file + "：无法读取。", file + ": cannot be read.", e);
        }
    }

    /** The project. */
    public OutsourcingProject project() {
        return project;
    }

    /** The file as it was named. */
    Path file() {
        return file;
    }

    /** The content of the file. */
    public byte[] content() {
        return content;
    }

    /** The SHA-256 of the content in hexadecimal. */
    public String sha256() {
        return Hash.of(content);
    }

    /** A copy of the project for another thread. */
    OutsourcingProject copy() {
        return new ProjectStore().fromBytes(content, file);
    }

    String name() {
        return file.getFileName().toString();
    }

    /** The name without its extension, for what is made from the project. */
    public String baseName() {
        String name = name();
        return name.length() > EXTENSION.length() && name.endsWith(EXTENSION)
                ? name.substring(0, name.length() - EXTENSION.length())
                : name;
    }

    /** Where evidence is looked for. */
    Path folder() {
        return file.toAbsolutePath().normalize().getParent();
    }

    /** The file that arranges the diagrams; empty if nobody arranged any. */
    Optional<byte[]> layout() {
        return Optional.ofNullable(layout);
    }

    /** Name of that file. */
    String layoutName() {
        return ArrangementFile.beside(file).getFileName().toString();
    }

    /** How the diagrams are arranged. */
    ArrangementFile.Content arranged() {
        return layout == null
                ? new ArrangementFile.Content(Arrangements.NONE, Optional.empty())
                : ArrangementFile.parse(layout, ArrangementFile.beside(file));
    }
}
