// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.tests;

import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.diagram.Representation;
import org.plumbline.diagram.Selection;
import org.plumbline.diagram.Viewpoint;
import org.plumbline.diagram.view.DiagramView;
import org.plumbline.diagram.view.EdgeView;
import org.plumbline.diagram.view.NodeView;
import org.plumbline.diagram.view.TableView;
import org.plumbline.diagram.view.TreeView;
import org.plumbline.diagram.view.ViewpointException;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.standard.Language;
import org.plumbline.storage.ProjectStore;

/**
 * Prints every representation of a viewpoint for a project, each diagram with its default layers and then with all of them:
 * {@code PrintViews [--classes=FOLDER] [--lang=zh] [--only=REPRESENTATION] [--quiet] ODESIGN PROJECT...}.
 */
final class PrintViews {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private PrintViews() {}

    public static void main(String[] arguments) throws Exception {
        List<String> files =
                List.of(arguments).stream().filter(a -> !a.startsWith("--")).toList();
        String classes = option(arguments, "classes", "");
        Language language = option(arguments, "lang", "en").equals("zh") ? Language.ZH : Language.EN;
        ClassLoader loader = classes.isEmpty()
                ? PrintViews.class.getClassLoader()
                : new URLClassLoader(new URL[] {Path.of(classes).toUri().toURL()}, PrintViews.class.getClassLoader());
        Viewpoint viewpoint = Viewpoint.load(Path.of(files.get(0)).toUri().toURL(), loader, language);
        String only = option(arguments, "only", "");
        boolean quiet = List.of(arguments).contains("--quiet");
        for (String file : files.subList(1, files.size())) {
            if (!Files.exists(Path.of(file))) {
                throw new IllegalArgumentException(file + " does not exist");
            }
            OutsourcingProject project = new ProjectStore().load(Path.of(file));
            for (Representation representation : viewpoint.representations()) {
                if (only.isEmpty() || only.equals(representation.name())) {
                    print(viewpoint, representation, project, quiet);
                }
            }
        }
    }

    private static String option(String[] arguments, String name, String otherwise) {
        for (String argument : arguments) {
            if (argument.startsWith("--" + name + "=")) {
                return argument.substring(name.length() + 3);
            }
        }
        return otherwise;
    }

    private static void print(
            Viewpoint viewpoint, Representation representation, OutsourcingProject project, boolean quiet) {
        try {
            for (EObject element : viewpoint.elements(representation.name(), project)) {
                OUT.println("== " + representation.kind() + " " + representation.name() + " (" + representation.label()
                        + ") of " + element.eClass().getName() + " " + EcoreUtil.getID(element));
                switch (representation.kind()) {
                    case DIAGRAM -> {
                        Set<String> all = representation.layers().stream()
                                .map(Representation.Layer::name)
                                .collect(Collectors.toCollection(LinkedHashSet::new));
                        print("default layers", viewpoint, representation, element, Selection.DEFAULT, quiet);
                        print("all layers", viewpoint, representation, element, new Selection(all, Set.of()), quiet);
                        for (Representation.Filter filter : representation.filters()) {
                            print(
                                    "filter " + filter.name(),
                                    viewpoint,
                                    representation,
                                    element,
                                    new Selection(all, Set.of(filter.name())),
                                    quiet);
                        }
                    }
                    case TABLE -> print(viewpoint.table(representation.name(), element), quiet);
                    case TREE -> print(viewpoint.tree(representation.name(), element), quiet);
                }
            }
        } catch (ViewpointException e) {
            OUT.println("!! " + e.getMessage());
            if (e.getCause() != null) {
                e.getCause().printStackTrace(OUT);
            }
        }
    }

    private static void print(
            String what,
            Viewpoint viewpoint,
            Representation representation,
            EObject element,
            Selection selection,
            boolean quiet) {
        long start = System.nanoTime();
        DiagramView view = viewpoint.diagram(representation.name(), element, selection);
        long time = (System.nanoTime() - start) / 1000;
        OUT.println("-- " + what + ": '" + view.title() + "', " + count(view.nodes()) + " nodes, "
                + view.edges().size() + " edges, " + time + " us" + (quiet ? "" : "; layout " + view.layout()));
        if (!quiet) {
            view.nodes().forEach(node -> print(node, "   ", ""));
            view.edges().forEach(PrintViews::print);
        }
    }

    private static void print(TableView table, boolean quiet) {
        OUT.println("-- '" + table.title() + "', " + table.columns().size() + " columns: "
                + table.columns().stream()
                        .map(c -> c.mapping() + " '" + c.label() + "'")
                        .toList());
        if (!quiet) {
            table.lines().forEach(line -> print(line, "   "));
        }
    }

    private static void print(TableView.Line line, String indent) {
        OUT.println(indent + line.mapping() + " '" + line.label() + "' "
                + line.cells().stream()
                        .map(c -> c.map(cell -> cell.mapping() + " '" + cell.label() + "'")
                                .orElse("-"))
                        .toList());
        line.lines().forEach(sub -> print(sub, indent + "   "));
    }

    private static void print(TreeView tree, boolean quiet) {
        OUT.println("-- '" + tree.title() + "', " + tree.items().size() + " items on top");
        if (!quiet) {
            tree.items().forEach(item -> print(item, "   "));
        }
    }

    private static void print(TreeView.Item item, String indent) {
        OUT.println(indent + item.mapping() + " '" + item.label() + "'");
        item.items().forEach(sub -> print(sub, indent + "   "));
    }

    private static int count(List<NodeView> nodes) {
        return nodes.stream()
                .mapToInt(n -> 1 + count(n.children()) + count(n.borderNodes()))
                .sum();
    }

    private static void print(NodeView node, String indent, String mark) {
        OUT.println(indent + mark + (node.visible() ? "" : "(hidden) ") + node.mapping() + " '" + node.label() + "' "
                + node.style().shape() + " " + node.style().fill() + " "
                + node.style().width() + "x"
                + node.style().height() + " " + node.style().label().icon().orElse("no icon")
                + (node.tooltip().isEmpty() ? "" : " tooltip '" + node.tooltip() + "'")
                + (node.decorations().isEmpty() ? "" : " " + node.decorations()));
        node.borderNodes().forEach(border -> print(border, indent + "   ", "[border] "));
        node.children().forEach(child -> print(child, indent + "   ", ""));
    }

    private static void print(EdgeView edge) {
        OUT.println("   " + (edge.visible() ? "" : "(hidden) ") + edge.mapping() + " " + edge.source() + " --["
                + edge.begin() + "|" + edge.center() + "|" + edge.end() + "]--> " + edge.target());
    }
}
