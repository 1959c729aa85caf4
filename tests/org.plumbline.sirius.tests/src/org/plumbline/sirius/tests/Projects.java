// SPDX-License-Identifier: EPL-2.0
package org.plumbline.sirius.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.plumbline.standard.Language;

/** The example projects and those made for tests. */
final class Projects {

    static final Path ROOT = Path.of(System.getProperty("plumbline.root"));
    static final Path GOLDENS = ROOT.resolve("tests/org.plumbline.diagram.tests/goldens");

    private Projects() {}

    static List<Path> all() {
        return Stream.of("examples", "tests/org.plumbline.diagram.tests/projects")
                .flatMap(folder -> files(ROOT.resolve(folder)).stream())
                .toList();
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".outsourcing"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The examples are shown in both languages; for the others one is enough. */
    static List<Language> languages(Path file) {
        return file.getParent().endsWith("examples") ? List.of(Language.values()) : List.of(Language.ZH);
    }

    /** The file's name without extension. */
    static String name(Path file) {
        return file.getFileName().toString().replace(".outsourcing", "");
    }
}
