// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.tests.goldens;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.diagram.Representation;
import org.plumbline.diagram.Selection;
import org.plumbline.diagram.Viewpoint;
import org.plumbline.diagram.tool.DiagramTools;
import org.plumbline.diagram.tool.TableTools;
import org.plumbline.diagram.tool.ToolCommand;
import org.plumbline.diagram.tool.TreeTools;
import org.plumbline.diagram.view.DiagramView;
import org.plumbline.diagram.view.EdgeView;
import org.plumbline.diagram.view.NodeView;
import org.plumbline.diagram.view.TableView;
import org.plumbline.diagram.view.TreeView;

/** Finds the tool and the views that a line of the golden file names. */
interface Steps {

    /** The step, ready to run; empty if the tool cannot be used there. */
    Optional<ToolCommand> command(String step);

    /** The steps of a representation as it is now. */
    static Steps of(Viewpoint viewpoint, String representation, EObject element) {
        Representation described = viewpoint.representations().stream()
                .filter(r -> r.name().equals(representation))
                .findFirst()
                .orElseThrow();
        return switch (described.kind()) {
            case DIAGRAM -> {
                Set<String> all = described.layers().stream()
                        .map(Representation.Layer::name)
                        .collect(Collectors.toSet());
                Selection selection = new Selection(all, Set.of());
                DiagramView view = viewpoint.diagram(representation, element, selection);
                yield new OfDiagram(view, viewpoint.tools(view, selection));
            }
            case TABLE -> {
                TableView view = viewpoint.table(representation, element);
                yield new OfTable(view, viewpoint.tools(view));
            }
            case TREE -> {
                TreeView view = viewpoint.tree(representation, element);
                yield new OfTree(view, viewpoint.tools(view));
            }
        };
    }

    private static IllegalArgumentException unknown(String step) {
        return new IllegalArgumentException("the golden file has an unknown step: " + step);
    }

    /** Text behind a bar that may be empty. */
    private static String[] words(String step) {
        return step.split(" \\| ?", -1);
    }

    /** On diagrams. */
    final class OfDiagram implements Steps {
        private final DiagramView view;
        private final DiagramTools tools;
        private final Map<String, NodeView> nodes = new HashMap<>();
        private final Map<String, String> paths = new HashMap<>();
        private final Map<String, EdgeView> edges = new HashMap<>();

        OfDiagram(DiagramView view, DiagramTools tools) {
            this.view = view;
            this.tools = tools;
            view.nodes().forEach(node -> add(node, ""));
            view.edges().forEach(edge -> edges.putIfAbsent(ViewEntries.edge(edge, paths), edge));
        }

        private void add(NodeView node, String within) {
            String path = ViewEntries.path(node, within);
            nodes.putIfAbsent(path, node);
            paths.put(node.id(), path);
            node.children().forEach(child -> add(child, path + "/"));
            node.borderNodes().forEach(border -> add(border, path + "/"));
        }

        private NodeView node(String path) {
            if (path.equals("-")) {
                return null;
            }
            NodeView node = nodes.get(path);
            if (node == null) {
                throw new IllegalArgumentException("there is no node " + path);
            }
            return node;
        }

        private EObject element(String key) {
            EObject root = view.semantic();
            while (root.eContainer() != null) {
                root = root.eContainer();
            }
            for (TreeIterator<EObject> all = root.eAllContents(); all.hasNext(); ) {
                EObject element = all.next();
                if (GoldenText.key(element).equals(key)) {
                    return element;
                }
            }
            throw new IllegalArgumentException("there is no element " + key);
        }

        @Override
        public Optional<ToolCommand> command(String step) {
            String[] words = words(step);
            return switch (words[0]) {
                case "create" -> tools.create(words[1], node(words[2]));
                case "connect" -> tools.connect(words[1], node(words[2]), node(words[3]));
                case "rename" -> tools.edit(node(words[1]), words[2]);
                case "rename edge" -> tools.edit(edges.get(words[1]), words[2]);
                case "delete" -> tools.delete(node(words[1]));
                case "delete edge" -> tools.delete(edges.get(words[1]));
                case "double click" -> tools.doubleClick(node(words[1]));
                case "double click edge" -> tools.doubleClick(edges.get(words[1]));
                case "reconnect source" -> tools.reconnectSource(edges.get(words[1]), node(words[2]));
                case "reconnect target" -> tools.reconnectTarget(edges.get(words[1]), node(words[2]));
                case "drop" -> tools.drop(node(words[1]), node(words[2]));
                case "drop element" -> tools.drop(element(words[1]), node(words[2]));
                default -> throw unknown(step);
            };
        }
    }

    /** On tables. */
    final class OfTable implements Steps {
        private final TableTools tools;
        private final Map<String, TableView.Line> lines = new HashMap<>();

        OfTable(TableView view, TableTools tools) {
            this.tools = tools;
            view.lines().forEach(line -> add(line, ""));
        }

        private void add(TableView.Line line, String within) {
            String path = within + line.mapping() + ":" + GoldenText.key(line.semantic());
            lines.putIfAbsent(path, line);
            line.lines().forEach(sub -> add(sub, path + "/"));
        }

        @Override
        public Optional<ToolCommand> command(String step) {
            String[] words = words(step);
            return switch (words[0]) {
                case "cell" -> tools.edit(lines.get(words[1]), Integer.parseInt(words[2]), words[3]);
                case "delete line" -> tools.delete(lines.get(words[1]));
                case "new line" -> {
                    TableView.Line container = words[2].equals("-") ? null : lines.get(words[2]);
                    yield tools.lineCreations(container).stream()
                            .filter(t -> t.name().equals(words[1]))
                            .findFirst()
                            .flatMap(t -> tools.createLine(t, container));
                }
                default -> throw unknown(step);
            };
        }
    }

    /** On trees. */
    final class OfTree implements Steps {
        private final TreeTools tools;
        private final Map<String, TreeView.Item> items = new HashMap<>();

        OfTree(TreeView view, TreeTools tools) {
            this.tools = tools;
            view.items().forEach(item -> add(item, ""));
        }

        private void add(TreeView.Item item, String within) {
            String path = within + item.mapping() + ":" + GoldenText.key(item.semantic());
            items.putIfAbsent(path, item);
            item.items().forEach(sub -> add(sub, path + "/"));
        }

        @Override
        public Optional<ToolCommand> command(String step) {
            String[] words = words(step);
            return switch (words[0]) {
                case "rename item" -> tools.edit(items.get(words[1]), words[2]);
                case "delete item" -> tools.delete(items.get(words[1]));
                case "new item" -> {
                    TreeView.Item container = words[2].equals("-") ? null : items.get(words[2]);
                    yield tools.creations(container).stream()
                            .filter(t -> t.name().equals(words[1]))
                            .findFirst()
                            .flatMap(t -> tools.create(t, container));
                }
                default -> throw unknown(step);
            };
        }
    }
}
