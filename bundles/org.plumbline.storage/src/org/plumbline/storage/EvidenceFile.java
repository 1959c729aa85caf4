// SPDX-License-Identifier: EPL-2.0
package org.plumbline.storage;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** The file behind a piece of evidence: one inside the folder of its project, to which its location is relative. */
public final class EvidenceFile {

    private EvidenceFile() {}

    /** The file at a location; empty if there is none, or the location leads out of the folder or is no path at all. */
    public static Optional<Path> at(Path folder, String location) {
        try {
            Path file = folder.resolve(location).normalize();
            return file.startsWith(folder) && Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
        } catch (InvalidPathException address) {
            return Optional.empty(); // the location of evidence need not be a file
        }
    }

    /** The location of a file, the same on every system; empty if it is not inside the folder. Both are absolute. */
    public static Optional<String> location(Path folder, Path file) {
        Path inside = file.normalize();
        return inside.startsWith(folder.normalize())
                ? Optional.of(folder.normalize().relativize(inside).toString().replace('\\', '/'))
                : Optional.empty();
    }
}
