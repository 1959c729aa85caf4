// SPDX-License-Identifier: EPL-2.0
package org.plumbline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.archive.version.ProjectVersion;

/**
 * The project files that arguments name: files as given, folders with all project files in them, in order of names. A
 * folder in which there is none, or that cannot be read, stands for itself.
 */
final class ProjectFiles {

    static final String EXTENSION = ".outsourcing";

    private ProjectFiles() {}

    /** Finds the files, each once. */
    static List<Path> find(List<Path> arguments) {
        Map<Path, Path> files = new LinkedHashMap<>();
        for (Path argument : arguments) {
            for (Path file : Files.isDirectory(argument) ? in(argument) : List.of(argument)) {
                files.putIfAbsent(file.toAbsolutePath().normalize(), file);
            }
        }
        return List.copyOf(files.values());
    }

    private static List<Path> in(Path folder) {
        List<Path> found = new ArrayList<>();
        try {
            Files.walkFileTree(
                    folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
                            boolean hidden =
                                    !inner.equals(folder) && name(inner).startsWith(".");
                            return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                            if (attributes.isRegularFile() && name(file).endsWith(EXTENSION)) {
                                found.add(file);
                            }
                            return FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFileFailed(Path file, IOException failure) {
                            // a link that leads back to a folder around it adds nothing
                            if (Files.isDirectory(file) && !Files.isReadable(file)
                                    || name(file).endsWith(EXTENSION)) {
                                found.add(file);
                            }
                            return FileVisitResult.CONTINUE;
                        }
                    });
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // visitFileFailed has it
        }
        Collections.sort(found);
        return found.isEmpty() ? List.of(folder) : found;
    }

    /** The name of a project file or package without folder and extension, for the files written about it. */
    static String baseName(Path file) {
        String name = name(file);
        for (String extension : List.of(EXTENSION, ProjectVersion.PACKAGE)) {
            if (name.length() > extension.length() && name.endsWith(extension)) {
                return name.substring(0, name.length() - extension.length());
            }
        }
        return name;
    }

    /** The content of a file that has been read before. */
    static byte[] content(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last part of a path; empty for a root. */
    static String name(Path file) {
        return file.getFileName() == null ? "" : file.getFileName().toString();
    }
}
