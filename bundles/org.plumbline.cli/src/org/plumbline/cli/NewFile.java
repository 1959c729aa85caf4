// SPDX-License-Identifier: EPL-2.0
package org.plumbline.cli;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * A file that a command writes under the name that its user gave.
 *
 * @param file as the user named it
 * @param force whether it may replace a file that exists
 * @param terminal for complaints
 */
record NewFile(Path file, boolean force, Terminal terminal) {

    /**
     * Which of some extensions the file has, in lower case and with the dot.
     *
     * @throws BadInputException if it has none of them, or nothing before it
     */
    String extension(String... known) {
        String name = ProjectFiles.name(file).toLowerCase(Locale.ROOT);
        for (String extension : known) {
            if (name.endsWith(extension) && name.length() > extension.length()) {
                return extension;
            }
        }
        throw terminal.badInput("new.extension", file, String.join(terminal.say("list.or"), List.of(known)));
    }

    /** @throws BadInputException if the file exists and may not be replaced */
    void requireFree() {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !force) {
            throw terminal.badInput("new.exists", file);
        }
    }

    /**
     * Writes it, and says so.
     *
     * @throws BadInputException if it exists and may not be replaced, or cannot be written
     */
    void write(ReportFolder.Content content) {
        requireFree();
        Path folder = file.getParent() == null ? Path.of("") : file.getParent();
        new ReportFolder(folder, terminal).write(ProjectFiles.name(file), content);
        terminal.out().println(terminal.say("new.done", file));
    }
}
