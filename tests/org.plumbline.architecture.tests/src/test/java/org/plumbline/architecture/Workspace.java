// SPDX-License-Identifier: EPL-2.0
package org.plumbline.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The files of the repository, without what builds put beside them. */
final class Workspace {

    static final Path ROOT = Path.of(System.getProperty("plumbline.root"));

    private static final Set<String> NOT_OURS = Set.of("target", ".git", ".mvn-dist", ".plumbline", "node_modules");

    private Workspace() {}

    /** All bundles with code, by folder name, which is their symbolic name; Chinese texts of the platform have none. */
    static List<Bundle> bundles() {
        try (Stream<Path> folders = Files.list(ROOT.resolve("bundles"))) {
            return folders.filter(folder -> Files.exists(folder.resolve("META-INF/MANIFEST.MF")))
                    .filter(folder -> !folder.getFileName().toString().startsWith("org.plumbline.zh."))
                    .sorted()
                    .map(Bundle::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All files under a folder of the repository, in order, relative to its root; none if there is no such folder. */
    static List<Path> files(String folder) {
        Set<Path> files = new TreeSet<>();
        try {
            if (Files.exists(ROOT.resolve(folder))) {
                Files.walkFileTree(ROOT.resolve(folder), new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
                        return NOT_OURS.contains(dir.getFileName().toString())
                                ? FileVisitResult.SKIP_SUBTREE
                                : FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        files.add(ROOT.relativize(file));
                        return FileVisitResult.CONTINUE;
                    }
                });
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(files);
    }

    static String read(Path file) {
        try {
            return Files.readString(ROOT.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
