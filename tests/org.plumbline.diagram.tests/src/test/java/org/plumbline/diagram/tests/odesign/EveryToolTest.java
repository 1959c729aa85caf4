// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.tests.odesign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.diagram.Representation;
import org.plumbline.diagram.Representation.Kind;
import org.plumbline.diagram.Selection;
import org.plumbline.diagram.Viewpoint;
import org.plumbline.diagram.tool.DiagramTools;
import org.plumbline.diagram.tool.DiagramTools.PaletteTool;
import org.plumbline.diagram.tool.DiagramTools.Section;
import org.plumbline.diagram.tool.ToolCommand;
import org.plumbline.diagram.view.DiagramView;
import org.plumbline.diagram.view.EdgeView;
import org.plumbline.diagram.view.NodeView;
import org.plumbline.model.outsourcing.Account;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.model.outsourcing.OutsourcingPackage;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.standard.Language;
import org.plumbline.storage.ProjectStore;
import org.plumbline.viewpoint.Viewing;

/**
 * Uses every tool of every diagram, on projects with much and with little in them: none fails, the diagram can be shown
 * after it, undo undoes it, and every tool that creates something works somewhere.
 */
class EveryToolTest {

    private static final Viewpoint VIEWPOINT = Viewpoint.load(Language.ZH);
    private static final List<Path> PROJECTS = List.of(
            Path.of("..", "..", "examples", "hailan-government-cloud.outsourcing"),
            Path.of("projects", "starter.outsourcing"),
            Path.of("projects", "empty.outsourcing"));

    /** What holds the others, without which nothing else could be made. */
    private static final Set<EClassifier> KEPT =
            Set.of(OutsourcingPackage.Literals.DEPARTMENT, OutsourcingPackage.Literals.TECHNICAL_ENVIRONMENT);

    static Stream<Representation> diagrams() {
        return VIEWPOINT.representations().stream().filter(representation -> representation.kind() == Kind.DIAGRAM);
    }

    private OutsourcingProject project;
    private EObject root;
    private String name;
    private Selection selection;
    private final Set<String> used = new TreeSet<>();

    @ParameterizedTest
    @MethodSource("diagrams")
    void worksAndIsUndone(Representation representation) {
        name = representation.name();
        Set<String> layers = new LinkedHashSet<>();
        representation.layers().forEach(layer -> layers.add(layer.name()));
        selection = new Selection(layers, Set.of());
        Set<String> palette = new TreeSet<>();
        for (Path file : PROJECTS) {
            project = new ProjectStore().load(file);
            use(palette);
            prune(project);
            use(palette);
        }
        palette.removeAll(used);
        assertEquals(Set.of(), palette, "creation tools that work nowhere on this diagram");
    }

    /** Takes away what an element can have one of, since a tool makes it only where it is missing. */
    private static void prune(OutsourcingProject project) {
        List<EObject> all = new ArrayList<>(List.of(project));
        project.eAllContents().forEachRemaining(all::add);
        for (EObject element : all) {
            for (EReference reference : element.eClass().getEAllContainments()) {
                if (!reference.isMany() && !KEPT.contains(reference.getEType())) {
                    element.eUnset(reference);
                }
            }
            if (element instanceof Account account) {
                account.setSystem(null);
            }
        }
    }

    private void use(Set<String> palette) {
        Viewing.of(project).language(Language.ZH);
        for (EObject element : VIEWPOINT.elements(name, project)) {
            root = element;
            useOnOne(palette);
        }
    }

    private void useOnOne(Set<String> palette) {
        DiagramView view = VIEWPOINT.diagram(name, root, selection);
        DiagramTools tools = VIEWPOINT.tools(view, selection);
        List<NodeView> some = some(view);
        for (Section section : tools.palette()) {
            for (PaletteTool tool : section.tools()) {
                if (tool.kind() == DiagramTools.Kind.EDGE) {
                    for (NodeView source : some) {
                        if (tools.canBegin(tool.name(), source)) {
                            some.forEach(target -> run(tool.name(), tools.connect(tool.name(), source, target)));
                        }
                    }
                } else {
                    palette.add(tool.name());
                    run(tool.name(), tools.create(tool.name(), null));
                    some.forEach(node -> run(tool.name(), tools.create(tool.name(), node)));
                }
            }
        }
        for (NodeView node : some) {
            run("rename " + node.mapping(), tools.edit(node, "改名"));
            run("delete " + node.mapping(), tools.delete(node));
            run("double click " + node.mapping(), tools.doubleClick(node));
            run("drop " + node.mapping(), tools.drop(node, null));
            some.forEach(container -> run("drop " + node.mapping(), tools.drop(node, container)));
        }
        Map<String, EdgeView> edges = new LinkedHashMap<>();
        view.edges().forEach(edge -> edges.putIfAbsent(edge.mapping(), edge));
        for (EdgeView edge : edges.values()) {
            run("delete " + edge.mapping(), tools.delete(edge));
            some.forEach(end -> run("reconnect " + edge.mapping(), tools.reconnectSource(edge, end)));
            some.forEach(end -> run("reconnect " + edge.mapping(), tools.reconnectTarget(edge, end)));
        }
    }

    /** The first and the last node of each mapping, for each class that it shows. */
    private static List<NodeView> some(DiagramView view) {
        Map<String, List<NodeView>> byMapping = new LinkedHashMap<>();
        collect(view.nodes(), byMapping);
        List<NodeView> some = new ArrayList<>();
        byMapping.values().forEach(nodes -> {
            some.add(nodes.get(0));
            if (nodes.size() > 1) {
                some.add(nodes.get(nodes.size() - 1));
            }
        });
        return some;
    }

    private static void collect(List<NodeView> nodes, Map<String, List<NodeView>> byMapping) {
        for (NodeView node : nodes) {
            byMapping
                    .computeIfAbsent(node.mapping() + node.semantic().eClass().getName(), mapping -> new ArrayList<>())
                    .add(node);
            collect(node.children(), byMapping);
            collect(node.borderNodes(), byMapping);
        }
    }

    private void run(String what, Optional<ToolCommand> tool) {
        if (tool.isEmpty()) {
            return;
        }
        String before = text(project);
        ToolCommand command = tool.get();
        assertTrue(command.canExecute(), what);
        command.execute();
        used.add(what);
        String after = text(project);
        // what is gone takes its diagrams with it
        if (root.eResource() != null) {
            VIEWPOINT.diagram(name, root, selection);
        }
        command.undo();
        assertEquals(before, text(project), what + " is not undone");
        command.redo();
        assertEquals(after, text(project), what + " is not redone");
        command.undo();
        assertEquals(before, text(project), what + " is not undone the second time");
    }

    /** All that a model states. */
    private static String text(EObject element) {
        StringBuilder text = new StringBuilder();
        state(element, 0, text);
        return text.toString();
    }

    private static void state(EObject element, int depth, StringBuilder text) {
        text.append(" ".repeat(depth)).append(element.eClass().getName());
        for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
            boolean contained = feature instanceof EReference reference && reference.isContainment();
            if (!contained && !feature.isDerived() && element.eIsSet(feature)) {
                text.append(' ').append(feature.getName()).append('=');
                Object value = element.eGet(feature);
                for (Object one : value instanceof Collection<?> many ? many : List.of(value)) {
                    text.append(one instanceof Element e ? e.eClass().getName() + e.getId() + e.getName() : one)
                            .append(',');
                }
            }
        }
        text.append('\n');
        element.eContents().forEach(child -> state(child, depth + 1, text));
    }
}
