// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.tests.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.diagram.layout.DiagramLayout;
import org.plumbline.diagram.layout.PlacedDiagram;
import org.plumbline.diagram.layout.PlacedEdge;
import org.plumbline.diagram.layout.PlacedLabel;
import org.plumbline.diagram.layout.PlacedNode;
import org.plumbline.diagram.view.DiagramView;
import org.plumbline.diagram.view.EdgeStyle;
import org.plumbline.diagram.view.EdgeView;
import org.plumbline.diagram.view.NodeStyle;
import org.plumbline.diagram.view.NodeView;
import org.plumbline.diagram.view.Stroke;

/** Nothing lies on anything else, and everything lies where it belongs. */
class DiagramLayoutTest {

    private static final double EPSILON = 0.6;

    static Stream<Named<DiagramView>> diagrams() {
        return Stream.of(
                Named.of("Chinese", Views.realistic(true)),
                Named.of("English", Views.realistic(false)),
                Named.of("large", Views.large(400, 3)),
                Named.of("crossing", crossing(11)),
                Named.of("crossing more", crossing(12)));
    }

    /** Containers in containers, with edges between any of them. */
    private static DiagramView crossing(long seed) {
        Random random = new Random(seed);
        List<String> ids = new ArrayList<>();
        List<NodeView> top = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            List<NodeView> middle = new ArrayList<>();
            for (int k = 0; k < 3; k++) {
                List<NodeView> inner = new ArrayList<>();
                for (int j = 0; j < 3; j++) {
                    String id = "n" + i + k + j;
                    ids.add(id);
                    NodeStyle.Shape[] shapes = NodeStyle.Shape.values();
                    inner.add(Views.node(
                            id, "措施" + id, Views.style(shapes[random.nextInt(shapes.length)], Views.GAP, "")));
                }
                NodeView.Presentation presentation = k == 2
                        ? NodeView.Presentation.values()[1 + random.nextInt(4)]
                        : NodeView.Presentation.FREE_FORM;
                ids.add("m" + i + k);
                middle.add(Views.container("m" + i + k, "中间" + k, "", presentation, inner));
            }
            top.add(Views.container("t" + i, "顶层" + i, "", NodeView.Presentation.FREE_FORM, middle));
        }
        List<EdgeView> edges = new ArrayList<>();
        for (int i = 0; i < 14; i++) {
            edges.add(Views.edge(
                    ids.get(random.nextInt(ids.size())),
                    ids.get(random.nextInt(ids.size())),
                    i % 3 == 0 ? "标签" + i : "",
                    EdgeStyle.Arrow.FILLED,
                    Stroke.SOLID,
                    Views.SOFT));
        }
        return Views.diagram("交叉", top, edges);
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void siblingsDoNotOverlap(DiagramView view) {
        PlacedDiagram diagram = DiagramLayout.of(view);
        siblings(diagram.nodes());
    }

    private static void siblings(List<PlacedNode> nodes) {
        for (int i = 0; i < nodes.size(); i++) {
            for (int k = i + 1; k < nodes.size(); k++) {
                assertFalse(
                        inner(nodes.get(i)).intersects(inner(nodes.get(k))),
                        nodes.get(i).view().label() + " and "
                                + nodes.get(k).view().label());
            }
            siblings(nodes.get(i).children());
        }
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void childrenLieInTheirParents(DiagramView view) {
        PlacedDiagram diagram = DiagramLayout.of(view);
        Rectangle2D whole = new Rectangle2D.Double(-EPSILON, -EPSILON, diagram.width() + 1.2, diagram.height() + 1.2);
        for (PlacedNode node : diagram.nodes()) {
            assertTrue(whole.contains(area(node)), node.view().label());
            children(node);
        }
        for (PlacedEdge edge : diagram.edges()) {
            edge.points().forEach(p -> assertTrue(whole.contains(p), edge.view().id()));
            edge.labels()
                    .forEach(label -> assertTrue(
                            whole.contains(label.bounds()), edge.view().id()));
        }
    }

    private static void children(PlacedNode node) {
        for (PlacedNode child : node.children()) {
            assertTrue(grown(area(node)).contains(area(child)), child.view().label());
            assertTrue(
                    child.y() >= node.y() + node.header() - EPSILON,
                    child.view().label() + " under the header");
            children(child);
        }
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void labelsLieInTheirNodes(DiagramView view) {
        for (PlacedNode node : all(DiagramLayout.of(view).nodes())) {
            boolean beside = !node.view().style().labelInside()
                    || node.kind() == PlacedNode.Kind.NODE
                            && (node.view().style().shape() == NodeStyle.Shape.DOT
                                    || node.view().style().shape() == NodeStyle.Shape.TRIANGLE);
            if (!beside && node.label().isPresent()) {
                assertTrue(
                        grown(area(node)).contains(node.label().get().bounds()),
                        node.view().label() + " " + area(node) + " "
                                + node.label().get().bounds());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void edgesBeginAndEndAtTheirNodes(DiagramView view) {
        PlacedDiagram diagram = DiagramLayout.of(view);
        Map<String, PlacedNode> byId = new HashMap<>();
        all(diagram.nodes()).forEach(node -> byId.put(node.view().id(), node));
        assertEquals(view.edges().size(), diagram.edges().size());
        for (PlacedEdge edge : diagram.edges()) {
            List<Point2D> points = edge.points();
            assertAt(byId.get(edge.view().source()), points.get(0), edge);
            assertAt(byId.get(edge.view().target()), points.get(points.size() - 1), edge);
        }
    }

    private static void assertAt(PlacedNode node, Point2D point, PlacedEdge edge) {
        Rectangle2D area = area(node);
        boolean within = grown(area).contains(point);
        assertTrue(within, edge.view().id() + " at " + point + ", not at " + area);
        if (node.view().style().shape() == NodeStyle.Shape.RECTANGLE || node.kind() != PlacedNode.Kind.NODE) {
            Rectangle2D core = new Rectangle2D.Double(
                    area.getX() + EPSILON,
                    area.getY() + EPSILON,
                    area.getWidth() - 2 * EPSILON,
                    area.getHeight() - 2 * EPSILON);
            assertFalse(core.contains(point), edge.view().id() + " ends within " + area);
        }
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void orthogonalEdgesHaveRightAnglesOnly(DiagramView view) {
        for (PlacedEdge edge : DiagramLayout.of(view).edges()) {
            for (int i = 1; i < edge.points().size(); i++) {
                Point2D a = edge.points().get(i - 1);
                Point2D b = edge.points().get(i);
                assertTrue(
                        Math.abs(a.getX() - b.getX()) < EPSILON || Math.abs(a.getY() - b.getY()) < EPSILON,
                        edge.view().id() + " " + a + " " + b);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void labelsOfEdgesLieOnNoNode(DiagramView view) {
        PlacedDiagram diagram = DiagramLayout.of(view);
        List<PlacedNode> plain = all(diagram.nodes()).stream()
                .filter(node -> node.kind() == PlacedNode.Kind.NODE)
                .toList();
        long hidden = diagram.edges().stream()
                .flatMap(edge -> edge.labels().stream())
                .filter(label -> plain.stream().anyMatch(node -> inner(node).intersects(label.bounds())))
                .count();
        long labels =
                diagram.edges().stream().mapToLong(edge -> edge.labels().size()).sum();
        // edges into lists and stacks are routed without regard to what lies between
        assertTrue(hidden * 4 <= labels, hidden + " of " + labels);
    }

    @Test
    void theLegendIsAStripAtTheBottom() {
        PlacedDiagram diagram = DiagramLayout.of(Views.realistic(true));
        PlacedNode legend = diagram.nodes().get(diagram.nodes().size() - 1);
        assertEquals("Legend", legend.view().mapping());
        diagram.nodes()
                .subList(0, diagram.nodes().size() - 1)
                .forEach(node -> assertTrue(node.y() + node.height() < legend.y()));
        assertTrue(legend.width() > 0.9 * diagram.width());
        assertTrue(legend.height() < 80);
    }

    @Test
    void whatIsNotVisibleIsLeftOut() {
        NodeView hidden = with(Views.box("b", "隐藏"), false);
        DiagramView view = Views.diagram(
                "", List.of(Views.box("a", "可见"), hidden), List.of(Views.edge("a", "b"), Views.edge("a", "a")));
        PlacedDiagram diagram = DiagramLayout.of(view);
        assertEquals(1, diagram.nodes().size());
        assertEquals(
                List.of("a>a>"),
                diagram.edges().stream().map(e -> e.view().id()).toList());
    }

    @Test
    void anEmptyDiagramIsLaidOut() {
        PlacedDiagram diagram = DiagramLayout.of(Views.diagram("", List.of(), List.of()));
        assertEquals(List.of(), diagram.nodes());
        assertTrue(diagram.width() >= 0 && diagram.height() >= 0);
    }

    @Test
    void unconnectedNodesAreNotOneLongRow() {
        List<NodeView> nodes = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            nodes.add(Views.box("n" + i, "措施" + i));
        }
        PlacedDiagram diagram = DiagramLayout.of(Views.diagram("", nodes, List.of()));
        double ratio = diagram.width() / diagram.height();
        assertTrue(ratio > 0.8 && ratio < 2.8, "ratio " + ratio);
    }

    @Test
    void aLongChainIsBrokenIntoRows() {
        List<NodeView> nodes = new ArrayList<>();
        List<EdgeView> edges = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            nodes.add(Views.box("n" + i, "步骤" + i));
            if (i > 0) {
                edges.add(Views.edge("n" + (i - 1), "n" + i));
            }
        }
        for (Map<String, String> options :
                List.of(Map.<String, String>of(), Map.of("org.eclipse.elk.direction", "RIGHT"))) {
            PlacedDiagram diagram = DiagramLayout.of(new DiagramView("D", "", null, options, nodes, edges));
            double ratio = diagram.width() / diagram.height();
            assertTrue(ratio > 0.3 && ratio < 5, "ratio " + ratio);
        }
    }

    @Test
    void statedSizesAreLeastSizes() {
        NodeStyle style = new NodeStyle(
                NodeStyle.Shape.RECTANGLE,
                Views.PAPER,
                Views.PAPER,
                Views.INK,
                1,
                Stroke.SOLID,
                0,
                Views.label(9, Views.INK, ""),
                true,
                300,
                120,
                NodeStyle.Resizing.NSEW);
        PlacedNode node = DiagramLayout.of(Views.diagram("", List.of(Views.node("a", "甲", style)), List.of()))
                .nodes()
                .get(0);
        assertEquals(300, node.width());
        assertEquals(120, node.height());
    }

    @Test
    void aLongLabelIsBroken() {
        String label = "运维操作须经堡垒机进行并且留存日志六个月以上，由安全科每月抽查一次并记录结果";
        PlacedNode node = DiagramLayout.of(Views.diagram("", List.of(Views.box("a", label)), List.of()))
                .nodes()
                .get(0);
        PlacedLabel placed = node.label().orElseThrow();
        assertTrue(placed.text().lines().size() >= 3);
        assertEquals(
                label,
                String.join(
                        "",
                        placed.text().lines().stream().map(line -> line.text()).toList()));
        assertTrue(node.width() < 240);
    }

    @Test
    void optionsOfTheDescriptionCount() {
        List<NodeView> nodes = List.of(Views.box("a", "甲"), Views.box("b", "乙"), Views.box("c", "丙"));
        var edges = List.of(Views.edge("a", "b"), Views.edge("b", "c"));
        PlacedDiagram right = DiagramLayout.of(
                new DiagramView("D", "", null, Map.of("org.eclipse.elk.direction", "RIGHT"), nodes, edges));
        PlacedDiagram down = DiagramLayout.of(
                new DiagramView("D", "", null, Map.of("org.eclipse.elk.direction", "DOWN"), nodes, edges));
        assertTrue(right.width() > right.height());
        assertTrue(down.height() > down.width());
    }

    @Test
    void unknownOptionsAreRefused() {
        assertRefused(Map.of("org.eclipse.elk.nonsense", "1"), "no layout option is called org.eclipse.elk.nonsense");
        assertRefused(
                Map.of("org.eclipse.elk.direction", "SIDEWAYS"),
                "SIDEWAYS is no value of the layout option org.eclipse.elk.direction");
        assertRefused(
                Map.of("org.eclipse.elk.algorithm", "org.eclipse.elk.force"),
                "the layout algorithm org.eclipse.elk.force is not org.eclipse.elk.layered");
    }

    private static void assertRefused(Map<String, String> options, String message) {
        DiagramView view = new DiagramView("D", "", null, options, List.of(), List.of());
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, () -> DiagramLayout.of(view))
                        .getMessage());
    }

    private static NodeView with(NodeView node, boolean visible) {
        return new NodeView(
                node.id(),
                node.mapping(),
                node.semantic(),
                node.label(),
                node.tooltip(),
                node.style(),
                node.presentation(),
                visible,
                node.children(),
                node.borderNodes(),
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

    private static Rectangle2D inner(PlacedNode node) {
        return new Rectangle2D.Double(
                node.x() + EPSILON, node.y() + EPSILON, node.width() - 2 * EPSILON, node.height() - 2 * EPSILON);
    }

    private static Rectangle2D grown(Rectangle2D area) {
        return new Rectangle2D.Double(
                area.getX() - EPSILON,
                area.getY() - EPSILON,
                area.getWidth() + 2 * EPSILON,
                area.getHeight() + 2 * EPSILON);
    }
}
