// SPDX-License-Identifier: EPL-2.0
package org.plumbline.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.plumbline.storage.AtomicFile;

/**
 * A folder into which reports are written, each only once it is complete.
 *
 * @param folder the folder; created when it is needed
 * @param terminal for complaints
 */
record ReportFolder(Path folder, Terminal terminal) {

    /** Where reports go if nothing else is said. */
    static final Path DEFAULT = Path.of("build", "reports");

    /** Writes a report. */
    @FunctionalInterface
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    /**
     * Writes one report.
     *
     * @return where it is
     * @throws BadInputException if it cannot be written; then what was there before is untouched
     */
    Path write(String name, String extension, Content content) {
        return write(name + "." + extension, content);
    }

    /** The same for a file whose whole name is given. */
    Path write(String name, Content content) {
        Path file = folder.resolve(name);
        try {
            Files.createDirectories(folder);
            if (Files.isDirectory(file)) {
                throw terminal.badInput("report.folder", file);
            }
            new AtomicFile(file).replace(content::write);
        } catch (IOException failure) {
            throw terminal.badInput("report.unwritable", file); // NOPMD: the sentence is all that a user needs
        }
        return file;
    }
}
