// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.tests.goldens;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.diagram.view.Decoration;
import org.plumbline.diagram.view.DiagramView;
import org.plumbline.diagram.view.EdgeStyle;
import org.plumbline.diagram.view.EdgeView;
import org.plumbline.diagram.view.LabelStyle;
import org.plumbline.diagram.view.NodeStyle;
import org.plumbline.diagram.view.NodeView;
import org.plumbline.diagram.view.NodeView.Presentation;
import org.plumbline.diagram.view.Rgb;
import org.plumbline.diagram.view.Stroke;
import org.plumbline.diagram.view.TableView;
import org.plumbline.diagram.view.TreeView;

/** What our diagrams, tables and trees show, in the form of the golden files. */
final class ViewEntries {

    private static final LabelStyle NO_LABEL =
            new LabelStyle(8, Set.of(), new Rgb(0, 0, 0), LabelStyle.Alignment.CENTER, Optional.empty());

    private final GoldenText golden;

    ViewEntries(GoldenText golden) {
        this.golden = golden;
    }

    // Diagrams

    List<String> of(DiagramView diagram) {
        List<String> entries = new ArrayList<>();
        Map<String, String> paths = new HashMap<>();
        for (NodeView node : diagram.nodes()) {
            add(node, "", "", "", paths, entries);
        }
        for (EdgeView edge : diagram.edges()) {
            entries.add(
                    hidden(edge.visible()) + "edge " + edge(edge, paths) + " " + GoldenText.quoted(edge.begin()) + " "
                            + GoldenText.quoted(edge.center()) + " " + GoldenText.quoted(edge.end()) + " "
                            + golden.style(style(edge.style())));
        }
        return entries;
    }

    List<String> hidden(DiagramView diagram) {
        List<String> hidden = new ArrayList<>();
        Map<String, String> paths = new HashMap<>();
        for (NodeView node : diagram.nodes()) {
            addHidden(node, "", paths, hidden);
        }
        for (EdgeView edge : diagram.edges()) {
            if (!edge.visible()) {
                hidden.add("hidden " + edge(edge, paths));
            }
        }
        return hidden;
    }

    private void add(
            NodeView node, String within, String kind, String place, Map<String, String> paths, List<String> entries) {
        String path = path(node, within);
        paths.put(node.id(), path);
        String presentation = node.presentation().name().toLowerCase(Locale.ROOT);
        entries.add(hidden(node.visible()) + (kind.isEmpty() ? presentation : kind) + " " + path + place + " "
                + GoldenText.quoted(node.label()) + " " + GoldenText.digest(node.tooltip()) + " "
                + golden.style(style(node)) + decorations(node));
        for (int i = 0; i < node.children().size(); i++) {
            add(
                    node.children().get(i),
                    path + "/",
                    "",
                    node.presentation() == Presentation.LIST ? " " + i : "",
                    paths,
                    entries);
        }
        node.borderNodes().forEach(border -> add(border, path + "/", "border", "", paths, entries));
    }

    private void addHidden(NodeView node, String within, Map<String, String> paths, List<String> hidden) {
        String path = path(node, within);
        paths.put(node.id(), path);
        if (!node.visible()) {
            hidden.add("hidden " + path);
        }
        node.children().forEach(child -> addHidden(child, path + "/", paths, hidden));
        node.borderNodes().forEach(border -> addHidden(border, path + "/", paths, hidden));
    }

    static String path(NodeView node, String within) {
        return within + node.mapping() + ":" + GoldenText.key(node.semantic());
    }

    static String edge(EdgeView edge, Map<String, String> paths) {
        return edge.mapping() + ":" + GoldenText.key(edge.semantic()) + " " + paths.get(edge.source()) + " -> "
                + paths.get(edge.target());
    }

    private static String hidden(boolean visible) {
        return visible ? "" : "hidden ";
    }

    private static String decorations(NodeView node) {
        StringBuilder text = new StringBuilder();
        node.decorations().stream()
                .sorted((a, b) -> a.name().compareTo(b.name()))
                .map((Decoration d) -> " " + d.name() + "=" + d.image().replaceAll(".*/", ""))
                .forEach(text::append);
        return text.toString();
    }

    private static String style(NodeView node) {
        NodeStyle style = node.style();
        return style.shape().name().toLowerCase(Locale.ROOT) + " " + hex(style.fill()) + "-" + hex(style.fillEnd())
                + " "
                + style.borderWidth() + " " + stroke(style.borderStroke()) + " " + hex(style.border()) + " "
                + label(style.label(), node.semantic());
    }

    private static String style(EdgeStyle style) {
        return hex(style.colour()) + " " + style.width() + " " + stroke(style.stroke()) + " "
                + style.source().name().toLowerCase(Locale.ROOT) + " "
                + style.target().name().toLowerCase(Locale.ROOT) + " begin " + label(style.begin(), null) + " center "
                + label(style.center(), null) + " end " + label(style.end(), null);
    }

    // Tables

    void add(TableView table, boolean features) {
        for (TableView.Column column : table.columns()) {
            golden.line("column " + column.mapping() + (features ? "" : ":" + GoldenText.key(column.semantic())) + " "
                    + GoldenText.quoted(column.label()));
        }
        table.lines().forEach(line -> add(line, features, ""));
    }

    private void add(TableView.Line line, boolean features, String indent) {
        StringBuilder text = new StringBuilder(indent + "line " + line.mapping() + ":" + GoldenText.key(line.semantic())
                + " " + GoldenText.quoted(line.label()) + " " + style(line.style()));
        for (Optional<TableView.Cell> cell : line.cells()) {
            text.append(" |");
            if (cell.isPresent()) {
                TableView.Cell shown = cell.get();
                text.append(features ? "" : " " + shown.mapping())
                        .append(shown.semantic() == line.semantic() ? "" : " " + GoldenText.key(shown.semantic()))
                        .append(" " + GoldenText.quoted(shown.label()))
                        .append(" " + style(shown.style()));
            }
        }
        golden.line(text.toString());
        line.lines().forEach(sub -> add(sub, features, indent + "  "));
    }

    private String style(TableView.CellStyle style) {
        if (style.foreground().isEmpty()
                && style.background().isEmpty()
                && style.format().isEmpty()) {
            return "-";
        }
        return golden.style(style.foreground().map(ViewEntries::hex).orElse("-") + " "
                + style.background().map(ViewEntries::hex).orElse("-") + format(style.format()));
    }

    // Trees

    void add(TreeView tree) {
        tree.items().forEach(item -> add(item, ""));
    }

    private void add(TreeView.Item item, String indent) {
        String style = item.style().size() + format(item.style().format()) + " "
                + hex(item.style().colour()) + " " + hex(item.background())
                + icon(item.style(), item.semantic());
        golden.line(indent + "item " + item.mapping() + ":" + GoldenText.key(item.semantic()) + " "
                + GoldenText.quoted(item.label()) + " " + golden.style(style));
        item.items().forEach(sub -> add(sub, indent + "  "));
    }

    // Parts of styles

    private static String label(LabelStyle style, EObject semantic) {
        return style.equals(NO_LABEL)
                ? "-"
                : style.size() + format(style.format()) + " " + hex(style.colour()) + icon(style, semantic);
    }

    /** Where the viewpoint names none, the golden files do not say which one an element has. */
    private static String icon(LabelStyle style, EObject semantic) {
        if (style.icon().isEmpty()) {
            return "";
        }
        String icon = style.icon().get();
        return " icon " + (icon.contains("/icons/full/obj16/") ? "" : icon.replaceAll(".*/", ""));
    }

    private static String format(Collection<LabelStyle.FontFormat> format) {
        return format.stream()
                .map(f -> f.name().toLowerCase(Locale.ROOT))
                .sorted()
                .reduce("", (a, b) -> a + " " + b);
    }

    private static String stroke(Stroke stroke) {
        return stroke.name().toLowerCase(Locale.ROOT);
    }

    private static String hex(Rgb c) {
        return c == null ? "-" : String.format("#%02x%02x%02x", c.red(), c.green(), c.blue());
    }
}
