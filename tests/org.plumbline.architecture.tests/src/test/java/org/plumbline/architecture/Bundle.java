// SPDX-License-Identifier: EPL-2.0
package org.plumbline.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A bundle as its manifest and sources describe it.
 *
 * @param name symbolic name
 * @param headers the manifest's main attributes
 */
record Bundle(String name, Attributes headers) {

    private static final Pattern IMPORT =
            Pattern.compile("^import (?:static )?([a-z0-9]+(?:\\.[a-z0-9]+)*)\\.[A-Z]", Pattern.MULTILINE);

    static Bundle read(Path folder) {
        try (InputStream in = Files.newInputStream(folder.resolve("META-INF/MANIFEST.MF"))) {
            return new Bundle(folder.getFileName().toString(), new Manifest(in).getMainAttributes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String header(String header) {
        return headers.getValue(header) == null ? "" : headers.getValue(header);
    }

    /** The clauses of a header, each without its attributes and directives. */
    List<String> names(String header) {
        return clauses(header).map(clause -> clause.split(";")[0].strip()).toList();
    }

    /** Packages that other bundles may use. */
    List<String> api() {
        return clauses("Export-Package")
                .filter(clause -> !clause.contains("x-internal:=true"))
                .map(clause -> clause.split(";")[0].strip())
                .toList();
    }

    /** Java packages with sources in the bundle. */
    Set<String> packages() {
        Set<String> packages = new TreeSet<>();
        sources().forEach(source -> packages.add(packageOf(source)));
        return packages;
    }

    /** Packages that the bundle's sources import. */
    Set<String> imports() {
        Set<String> imports = new TreeSet<>();
        sources().forEach(source -> {
            Matcher matcher = IMPORT.matcher(Workspace.read(source));
            while (matcher.find()) {
                imports.add(matcher.group(1));
            }
        });
        return imports;
    }

    @Override
    public String toString() {
        return name;
    }

    private List<Path> sources() {
        return Stream.of("src", "src-gen")
                .flatMap(folder -> Workspace.files("bundles/" + name + "/" + folder).stream())
                .filter(file -> file.toString().endsWith(".java"))
                .toList();
    }

    private Stream<String> clauses(String header) {
        // a comma inside quotes, as in a version range, separates nothing
        return Stream.of(header(header).split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)"))
                .map(String::strip)
                .filter(clause -> !clause.isEmpty());
    }

    private static String packageOf(Path file) {
        // bundles/NAME/src/org/plumbline/...
        Path folder = file.subpath(3, file.getNameCount() - 1);
        return folder.toString().replace('/', '.').replace('\\', '.');
    }
}
