// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.tests.goldens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.diagram.Representation;
import org.plumbline.diagram.Selection;
import org.plumbline.diagram.Viewpoint;
import org.plumbline.diagram.view.DiagramView;
import org.plumbline.diagram.view.TableView;
import org.plumbline.diagram.view.TreeView;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.standard.Language;
import org.plumbline.storage.ProjectStore;
import org.plumbline.viewpoint.Viewing;

/**
 * Our diagrams, tables and trees show what Sirius shows: the golden files hold what a real Sirius computed from the same
 * viewpoint and the same projects (docs/decisions/015).
 */
class GoldensTest {

    /** The day of the assessment where a project states none. */
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    private static final Path ROOT = Path.of(System.getProperty("plumbline.root"));
    static final Path GOLDENS = ROOT.resolve("tests/org.plumbline.diagram.tests/goldens");

    static Stream<Path> projects() {
        return Stream.of("examples", "tests/org.plumbline.diagram.tests/projects")
                .flatMap(folder -> files(ROOT.resolve(folder), ".outsourcing").stream());
    }

    private static List<Path> files(Path folder, String extension) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(extension)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("projects")
    void weShowWhatSiriusShows(Path file) throws IOException {
        String name = name(file);
        List<String> differing = new ArrayList<>();
        Set<Path> compared = new LinkedHashSet<>();
        for (Language language : languages(file)) {
            Viewpoint viewpoint = Viewpoint.load(language);
            for (Representation representation : viewpoint.representations()) {
                Path golden = GOLDENS.resolve(name + "/" + representation.name() + "."
                        + language.name().toLowerCase(Locale.ROOT) + ".txt");
                compared.add(golden);
                String expected = Files.exists(golden) ? Files.readString(golden) : "";
                String actual = text(viewpoint, representation, open(file, language));
                if (!actual.equals(expected)) {
                    differing.add(Differences.first(ROOT.relativize(golden).toString(), expected, actual));
                }
            }
        }
        assertEquals("", String.join("\n", differing));
        assertEquals(
                List.of(),
                files(GOLDENS.resolve(name), ".txt").stream()
                        .filter(f -> !compared.contains(f))
                        .toList(),
                "golden files of representations that do not exist");
    }

    @Test
    void everyGoldenFileIsOfAProject() throws IOException {
        Set<String> projects = projects().map(GoldensTest::name).collect(Collectors.toSet());
        try (Stream<Path> folders = Files.list(GOLDENS)) {
            folders.filter(Files::isDirectory)
                    .forEach(folder ->
                            assertTrue(projects.contains(folder.getFileName().toString()), folder.toString()));
        }
    }

    /** The examples are shown in both languages; for the others one is enough. */
    private static List<Language> languages(Path file) {
        return file.getParent().endsWith("examples") ? List.of(Language.values()) : List.of(Language.ZH);
    }

    static String name(Path file) {
        return file.getFileName().toString().replace(".outsourcing", "");
    }

    static OutsourcingProject open(Path file, Language language) {
        OutsourcingProject project = new ProjectStore().load(file);
        Viewing viewing = Viewing.of(project).language(language);
        if (project.getAssessedOn() == null) {
            viewing.asOf(DAY);
        }
        return project;
    }

    private static String text(Viewpoint viewpoint, Representation representation, OutsourcingProject project) {
        GoldenText golden = new GoldenText();
        for (EObject element : viewpoint.elements(representation.name(), project)) {
            switch (representation.kind()) {
                case DIAGRAM -> diagram(viewpoint, representation, element, golden);
                case TABLE -> {
                    TableView table = viewpoint.table(representation.name(), element);
                    heading(golden, representation, element, table.title());
                    boolean features = table.columns().stream().allMatch(c -> c.semantic() == element);
                    new ViewEntries(golden)
                            .add(table, features && !table.columns().isEmpty());
                }
                case TREE -> {
                    TreeView tree = viewpoint.tree(representation.name(), element);
                    heading(golden, representation, element, tree.title());
                    new ViewEntries(golden).add(tree);
                }
            }
        }
        return golden.toString();
    }

    private static void heading(GoldenText golden, Representation representation, EObject element, String title) {
        golden.line("== " + representation.name() + " of " + element.eClass().getName() + " " + GoldenText.key(element)
                + " " + GoldenText.quoted(title));
    }

    private static void diagram(
            Viewpoint viewpoint, Representation representation, EObject element, GoldenText golden) {
        ViewEntries entries = new ViewEntries(golden);
        DiagramView plain = viewpoint.diagram(representation.name(), element, Selection.DEFAULT);
        heading(golden, representation, element, plain.title());
        golden.line("-- default layers");
        golden.entries(entries.of(plain));
        golden.line("-- all layers");
        Set<String> all =
                representation.layers().stream().map(Representation.Layer::name).collect(Collectors.toSet());
        golden.changes(entries.of(viewpoint.diagram(representation.name(), element, new Selection(all, Set.of()))));
        for (Representation.Filter filter : representation.filters()) {
            golden.line("-- filter " + filter.name());
            Selection selection = new Selection(all, Set.of(filter.name()));
            entries.hidden(viewpoint.diagram(representation.name(), element, selection)).stream()
                    .sorted()
                    .forEach(golden::line);
        }
    }
}
