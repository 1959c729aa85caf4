// SPDX-License-Identifier: EPL-2.0
package org.plumbline.sirius.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.sirius.common.tools.api.interpreter.IInterpreter;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.business.api.helper.display.DisplayServiceManager;
import org.eclipse.sirius.diagram.description.AdditionalLayer;
import org.eclipse.sirius.diagram.description.DiagramDescription;
import org.eclipse.sirius.diagram.description.filter.FilterDescription;
import org.eclipse.sirius.diagram.model.business.internal.helper.LayerModelHelper;
import org.eclipse.sirius.diagram.ui.business.api.helper.graphicalfilters.CompositeFilterApplicationBuilder;
import org.eclipse.sirius.table.metamodel.table.DTable;
import org.eclipse.sirius.tree.DTree;
import org.eclipse.sirius.tree.DTreeItem;
import org.eclipse.sirius.tree.DTreeItemContainer;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.sirius.viewpoint.description.RepresentationDescription;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.plumbline.standard.Language;

/**
 * What Sirius shows of every project is what the golden files say, which the tests of org.plumbline.diagram compare with what
 * that bundle shows. With {@code -Dgoldens=record} the files are written.
 */
class RepresentationsTest {

    private static final boolean RECORD = "record".equals(System.getProperty("goldens"));

    @TestFactory
    Stream<DynamicTest> siriusShowsWhatTheGoldenFilesSay() {
        return Projects.all().stream().map(file -> DynamicTest.dynamicTest(Projects.name(file), () -> compare(file)));
    }

    private static void compare(Path file) throws Exception {
        List<String> differing = new ArrayList<>();
        try (ErrorLog log = new ErrorLog();
                SiriusProject project = SiriusProject.open(file)) {
            for (Language language : Projects.languages(file)) {
                project.speak(language);
                for (RepresentationDescription description : project.descriptions()) {
                    Path golden = Projects.GOLDENS.resolve(Projects.name(file) + "/" + description.getName() + "."
                            + language.name().toLowerCase(Locale.ROOT) + ".txt");
                    compare(golden, text(project, description), differing);
                }
            }
            assertEquals(List.of(), log.entries(), "error log");
        }
        assertEquals(List.of(), differing, "representations that differ from the golden files");
    }

    private static void compare(Path golden, String text, List<String> differing) throws Exception {
        if (RECORD) {
            if (text.isEmpty()) {
                Files.deleteIfExists(golden);
            } else {
                Files.createDirectories(golden.getParent());
                Files.writeString(golden, text);
            }
            return;
        }
        String expected = Files.exists(golden) ? Files.readString(golden) : "";
        if (!expected.equals(text)) {
            Path actual = Path.of(System.getProperty("java.io.tmpdir"), "actual-" + golden.getFileName());
            Files.writeString(actual, text, StandardCharsets.UTF_8);
            differing.add(Projects.ROOT.relativize(golden) + ", see " + actual);
        }
    }

    private static String text(SiriusProject project, RepresentationDescription description) throws Exception {
        GoldenText golden = new GoldenText();
        IInterpreter interpreter = project.session().getInterpreter();
        for (EObject element : project.elements(description)) {
            golden.line(
                    "== " + description.getName() + " of " + element.eClass().getName() + " "
                            + GoldenText.key(element) + " "
                            + GoldenText.quoted(interpreter.evaluateString(element, description.getTitleExpression())));
            DRepresentation made = project.create(description, element);
            if (made instanceof DDiagram diagram) {
                add(project, diagram, golden, interpreter);
            } else if (made instanceof DTable table) {
                new TableEntries(golden).add(table);
            } else if (made instanceof DTree tree) {
                expand(project, tree);
                new TreeEntries(golden).add(tree, "");
            }
            project.delete(made);
        }
        String text = golden.toString();
        for (String failure : List.of("Invalid feature", "Exception", "\"service:", "\"feature:", "\"var:", "\"%")) {
            assertTrue(!text.contains(failure), description.getName() + " shows '" + failure + "'");
        }
        return text;
    }

    private static void add(SiriusProject project, DDiagram diagram, GoldenText golden, IInterpreter interpreter) {
        DiagramDescription description = diagram.getDescription();
        DiagramEntries entries = new DiagramEntries(golden, interpreter);
        golden.line("-- default layers");
        golden.entries(entries.of(diagram));
        golden.line("-- all layers");
        activateAll(project, diagram);
        golden.changes(entries.of(diagram));
        for (FilterDescription filter : description.getFilters()) {
            golden.line("-- filter " + filter.getName());
            filter(project, diagram, List.of(filter));
            entries.hidden(diagram).stream().sorted().forEach(golden::line);
            filter(project, diagram, List.of());
        }
    }

    static void activateAll(SiriusProject project, DDiagram diagram) {
        for (AdditionalLayer layer : diagram.getDescription().getAdditionalLayers()) {
            project.change(() -> activate(diagram, layer));
        }
        project.refresh(diagram);
    }

    @SuppressWarnings("restriction")
    private static void activate(DDiagram diagram, AdditionalLayer layer) {
        List<? super AdditionalLayer> active = LayerModelHelper.isTransientLayer(layer)
                ? diagram.getActivatedTransientLayers()
                : diagram.getActivatedLayers();
        if (!active.contains(layer)) {
            active.add(layer);
        }
    }

    /** What the listeners of an open editor do when a filter is chosen. */
    private static void filter(SiriusProject project, DDiagram diagram, List<FilterDescription> filters) {
        project.change(() -> {
            diagram.getActivatedFilters().clear();
            diagram.getActivatedFilters().addAll(filters);
            new CompositeFilterApplicationBuilder(diagram).computeCompositeFilterApplications();
            DisplayServiceManager.INSTANCE.getDisplayService().refreshAllElementsVisibility(diagram);
        });
    }

    /** A collapsed item does not say what is beneath it. */
    static void expand(SiriusProject project, DTree tree) {
        for (int before = -1, now = count(tree); before != now; now = count(tree)) {
            before = now;
            project.change(() -> open(tree));
            project.refresh(tree);
        }
    }

    private static int count(DTreeItemContainer container) {
        return container.getOwnedTreeItems().stream()
                .mapToInt(i -> 1 + count(i))
                .sum();
    }

    private static void open(DTreeItemContainer container) {
        for (DTreeItem item : container.getOwnedTreeItems()) {
            item.setExpanded(true);
            open(item);
        }
    }
}
