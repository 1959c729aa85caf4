// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.tests.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.diagram.layout.DiagramLayout;
import org.plumbline.diagram.layout.PlacedDiagram;
import org.plumbline.diagram.layout.PlacedNode;
import org.plumbline.diagram.layout.Shapes;
import org.plumbline.diagram.paint.Drawing;
import org.plumbline.diagram.paint.SvgOptions;
import org.plumbline.diagram.paint.TitleBlock;
import org.plumbline.diagram.view.DiagramView;
import org.plumbline.diagram.view.EdgeView;
import org.plumbline.diagram.view.LabelStyle;
import org.plumbline.diagram.view.NodeStyle;
import org.plumbline.diagram.view.NodeView;
import org.plumbline.standard.Language;

/** Nothing covers a text, and the whole looks calm. */
class ReadabilityTest {

    private static final Pattern EDGE = Pattern.compile("<g id=\"e[^>]*>(.*?)</g>", Pattern.DOTALL);
    private static final Pattern LINE = Pattern.compile("<path d=\"([^\"]*)\" fill=\"none\"");
    private static final Pattern STEP = Pattern.compile("([MLQ])([-0-9. ]+)");

    @ParameterizedTest
    @EnumSource(NodeStyle.Shape.class)
    void labelsLieWithinTheOutlines(NodeStyle.Shape shape) {
        for (LabelStyle.Alignment alignment : LabelStyle.Alignment.values()) {
            NodeStyle style = aligned(Views.style(shape, Views.GAP, "Threat"), alignment);
            NodeView plain = Views.node("a", "可能性已评 · 影响已评", style);
            NodeView container = with(
                    Views.container("b", "可能性已评", "Threat", NodeView.Presentation.LIST, List.of()), style, List.of());
            NodeView wide = Views.node("c", "供应链植入、运维人员流失与其他威胁", style);
            for (PlacedNode node : DiagramLayout.of(Views.diagram("", List.of(plain, container, wide), List.of()))
                    .nodes()) {
                Rectangle2D area = area(node);
                Rectangle2D label = node.label().orElseThrow().bounds();
                boolean inside = node.kind() == PlacedNode.Kind.NODE
                        ? shape != NodeStyle.Shape.DOT && shape != NodeStyle.Shape.TRIANGLE
                        : shape == NodeStyle.Shape.PARALLELOGRAM || shape == NodeStyle.Shape.RECTANGLE;
                if (inside) {
                    assertTrue(
                            Shapes.outline(shape, area, 0).contains(label),
                            shape + " " + alignment + " " + node.kind() + " " + area + " " + label);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"RIGHT", "DOWN"})
    void borderNodesCoverNoLabel(String direction) {
        List<NodeView> nodes = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            nodes.add(with(
                    Views.box("n" + i, "办公室 " + i + (i % 2 == 0 ? "，政府部门网络" : "")), null, flags("n" + i, 1 + i % 2)));
        }
        List<NodeView> listed =
                List.of(with(Views.box("l1", "一行"), null, flags("l1", 1)), Views.box("l2", "另一行，比第一行长"));
        nodes.add(with(Views.container("list", "清单", "", NodeView.Presentation.LIST, listed), null, flags("list", 1)));
        for (NodeView.Presentation presentation :
                List.of(NodeView.Presentation.HORIZONTAL_STACK, NodeView.Presentation.VERTICAL_STACK)) {
            List<NodeView> stacked = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                String id = presentation + "-" + i;
                stacked.add(with(Views.box(id, "措施 " + i), null, flags(id, 1)));
            }
            nodes.add(with(
                    Views.container("stack" + presentation, "一叠", "", presentation, stacked),
                    null,
                    flags("stack" + presentation, 1)));
        }
        List<NodeView> inner = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            inner.add(with(Views.box("i" + i, "处室 " + i), null, flags("i" + i, 1)));
        }
        nodes.add(with(
                Views.container("open", "管理局", "", NodeView.Presentation.FREE_FORM, inner), null, flags("open", 2)));
        List<EdgeView> edges = List.of(
                Views.edge("n0", "n1"),
                Views.edge("n0", "n2"),
                Views.edge("n1", "i0"),
                Views.edge("i0", "i1"),
                Views.edge("i1", "list"));
        PlacedDiagram diagram = DiagramLayout.of(
                new DiagramView("D", "", null, Map.of("org.eclipse.elk.direction", direction), nodes, edges));
        List<PlacedNode> all = all(diagram.nodes());
        int count = 0;
        for (PlacedNode node : all) {
            for (PlacedNode border : node.borderNodes()) {
                count++;
                for (PlacedNode other : all) {
                    boolean itself = other == border;
                    assertFalse(
                            !itself
                                    && other.label().isPresent()
                                    && other.label().get().bounds().intersects(area(border)),
                            border.view().id() + " on " + other.view().id());
                    boolean around = all(List.of(other)).contains(border);
                    assertFalse(
                            !around && area(other).intersects(area(border)),
                            border.view().id() + " in " + other.view().id());
                }
            }
        }
        assertEquals(9 + 1 + 1 + 3 + 1 + 3 + 1 + 5 + 2, count);
    }

    @Test
    void edgesLeaveHeadingsFree() {
        List<NodeView> inner = new ArrayList<>();
        List<NodeView> nodes = new ArrayList<>();
        List<EdgeView> edges = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            inner.add(Views.box("i" + i, "处室 " + i));
            nodes.add(Views.box("o" + i, "责任书 " + i));
            edges.add(Views.edge("o" + i, "i" + i));
        }
        String heading = "海澜市大数据管理局及其所属的全部内设机构";
        nodes.add(Views.container("c", heading, "", NodeView.Presentation.FREE_FORM, inner));
        DiagramView view = new DiagramView("D", "", null, Map.of("org.eclipse.elk.direction", "DOWN"), nodes, edges);
        Drawing drawing = Drawing.of(view, Language.ZH);
        PlacedNode container = all(drawing.layout().nodes()).stream()
                .filter(node -> node.view().id().equals("c"))
                .findFirst()
                .orElseThrow();
        Rectangle2D label = container.label().orElseThrow().bounds();
        long through = drawing.layout().edges().stream()
                .filter(edge -> {
                    for (int i = 1; i < edge.points().size(); i++) {
                        if (label.intersectsLine(new Line2D.Double(
                                edge.points().get(i - 1), edge.points().get(i)))) {
                            return true;
                        }
                    }
                    return false;
                })
                .count();
        assertTrue(through > 0, "the example has an edge through the heading");
        // the margin of a bare drawing
        Rectangle2D drawn =
                new Rectangle2D.Double(label.getX() + 12, label.getY() + 12, label.getWidth(), label.getHeight());
        String svg = new String(drawing.svg(SvgOptions.inline("")), StandardCharsets.UTF_8);
        List<Line2D> lines = lines(svg);
        assertTrue(lines.size() >= 12 + through);
        lines.forEach(line -> assertFalse(drawn.intersectsLine(line), line.getP1() + " to " + line.getP2()));
    }

    /** The straight lines of edges in a drawing; curves count as lines. */
    private static List<Line2D> lines(String svg) {
        List<Line2D> lines = new ArrayList<>();
        Matcher edge = EDGE.matcher(svg);
        while (edge.find()) {
            Matcher line = LINE.matcher(edge.group(1));
            while (line.find()) {
                double x = 0;
                double y = 0;
                Matcher step = STEP.matcher(line.group(1));
                while (step.find()) {
                    String[] numbers = step.group(2).strip().split(" ");
                    double toX = Double.parseDouble(numbers[numbers.length - 2]);
                    double toY = Double.parseDouble(numbers[numbers.length - 1]);
                    if (!step.group(1).equals("M")) {
                        lines.add(new Line2D.Double(x, y, toX, toY));
                    }
                    x = toX;
                    y = toY;
                }
            }
        }
        return lines;
    }

    @Test
    void aGroupInARowOfItsOwnTakesTheWholeWidth() {
        List<NodeView> controls = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            controls.add(Views.box("c" + i, "控制措施 " + i + " 的要求"));
        }
        List<NodeView> nodes = new ArrayList<>();
        List<EdgeView> edges = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            nodes.add(Views.box("s" + i, "步骤 " + i));
            if (i > 0) {
                edges.add(Views.edge("s" + (i - 1), "s" + i));
            }
        }
        nodes.add(Views.container("group", "控制措施", "", NodeView.Presentation.FREE_FORM, controls));
        DiagramView view = new DiagramView("D", "", null, Map.of("org.eclipse.elk.direction", "RIGHT"), nodes, edges);
        PlacedDiagram diagram = DiagramLayout.of(view);
        PlacedNode group = diagram.nodes().get(7);
        assertEquals(0, group.x(), 0.6);
        assertEquals(diagram.width(), group.width(), 1);
        group.children().forEach(child -> assertTrue(area(group).contains(area(child))));
        double right = group.children().stream()
                .mapToDouble(child -> child.x() + child.width())
                .max()
                .orElse(0);
        assertTrue(right > 0.55 * group.width(), "the group is filled up to " + right);
    }

    @Test
    void theLegendIsOneRowHoweverNarrowTheDiagramIs() {
        List<NodeView> entries = new ArrayList<>();
        for (String verdict : List.of("满足", "部分满足", "不满足", "待判断", "未到期", "缺少")) {
            entries.add(Views.box(verdict, verdict));
        }
        DiagramView view = Views.diagram(
                "技术环境",
                List.of(
                        Views.box("a", "甲"),
                        Views.container("legend", "图例", "", NodeView.Presentation.FREE_FORM, entries)),
                List.of());
        PlacedDiagram bare = DiagramLayout.of(view);
        Drawing titled = Drawing.of(
                view, new TitleBlock(Language.ZH, "海澜市政务云平台运行维护服务外包", "海澜市大数据管理局", "2026年3月31日", "GB/T 32926—2016"));
        for (PlacedDiagram diagram : List.of(bare, titled.layout())) {
            PlacedNode legend = diagram.nodes().get(1);
            assertEquals(
                    1,
                    legend.children().stream()
                            .mapToDouble(PlacedNode::y)
                            .distinct()
                            .count());
            assertTrue(legend.x() + legend.width() <= diagram.width() + 0.6);
            assertTrue(legend.width() >= diagram.width() - 0.6);
        }
        assertEquals(titled.width() - 72, titled.layout().width(), 0.6);
    }

    private static List<NodeView> flags(String id, int count) {
        List<NodeView> flags = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            NodeStyle style =
                    aligned(Views.style(NodeStyle.Shape.RECTANGLE, Views.SOFT, ""), LabelStyle.Alignment.CENTER);
            flags.add(Views.node("flag" + i + "-" + id, i == 0 ? "完成 2025-05-06" : "签订 2025-03-18\n至 2028", style));
        }
        return flags;
    }

    private static NodeStyle aligned(NodeStyle style, LabelStyle.Alignment alignment) {
        LabelStyle label = style.label();
        return Views.like(
                style,
                new LabelStyle(label.size(), label.format(), label.colour(), alignment, label.icon()),
                style.resizing());
    }

    private static NodeView with(NodeView node, NodeStyle style, List<NodeView> borderNodes) {
        return new NodeView(
                node.id(),
                node.mapping(),
                node.semantic(),
                node.label(),
                node.tooltip(),
                style == null ? node.style() : style,
                node.presentation(),
                node.visible(),
                node.children(),
                borderNodes,
                node.decorations());
    }

    private static List<PlacedNode> all(List<PlacedNode> nodes) {
        List<PlacedNode> all = new ArrayList<>();
        for (PlacedNode node : nodes) {
            all.add(node);
            all.addAll(all(node.children()));
            all.addAll(all(node.borderNodes()));
        }
        return all;
    }

    private static Rectangle2D area(PlacedNode node) {
        return new Rectangle2D.Double(node.x(), node.y(), node.width(), node.height());
    }
}
