// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.tests.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.diagram.layout.Arrangement;
import org.plumbline.diagram.layout.DiagramLayout;
import org.plumbline.diagram.layout.PlacedDiagram;
import org.plumbline.diagram.layout.PlacedEdge;
import org.plumbline.diagram.layout.PlacedNode;
import org.plumbline.diagram.layout.SizeLimits;
import org.plumbline.diagram.view.DiagramView;
import org.plumbline.diagram.view.NodeStyle;
import org.plumbline.diagram.view.NodeView;

/** What is resized by hand gets the size that is asked for, as far as its content allows it, and moves nothing else. */
class ResizingTest {

    private static final String LONG = "负责外包信息安全管理制度建设与监督检查以及整改跟踪落实的内设机构";

    static Stream<Named<DiagramView>> diagrams() {
        return DiagramLayoutTest.diagrams();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void whatIsResizedHoldsItsContentAndNothingElseMoves(DiagramView view) {
        PlacedDiagram first = DiagramLayout.of(view);
        Arrangement arrangement = Arrangement.of(first);
        PlacedDiagram before = DiagramLayout.of(view, arrangement);
        Map<String, PlacedNode> containers = new HashMap<>();
        ArrangementTest.nodes(before).values().forEach(node -> node.children()
                .forEach(child -> containers.put(child.view().id(), node)));
        Random random = new Random(7);
        int resized = 0;
        for (PlacedNode node : ArrangementTest.nodes(before).values()) {
            PlacedNode container = containers.get(node.view().id());
            boolean free = container == null || container.view().presentation() == NodeView.Presentation.FREE_FORM;
            SizeLimits limits =
                    SizeLimits.of(before, node, container).filter(l -> free).orElse(null);
            // the right and the bottom only, so that nothing can be pushed
            if (limits != null && isOnDiagramOrIn(node, before, container) && resized < 60) {
                Rectangle2D wanted = new Rectangle2D.Double(
                        node.x(),
                        node.y(),
                        node.width() * random.nextDouble() * 2,
                        node.height() * random.nextDouble() * 2);
                check(before, arrangement, node, container, limits.limited(wanted));
                resized++;
            }
        }
        assertTrue(resized > 0);
    }

    private static boolean isOnDiagramOrIn(PlacedNode node, PlacedDiagram diagram, PlacedNode container) {
        boolean legend = DiagramLayout.legend(diagram)
                .filter(l -> l == node || l == container)
                .isPresent();
        boolean border = ArrangementTest.nodes(diagram).values().stream()
                .anyMatch(other -> other.borderNodes().contains(node));
        return !legend && !border;
    }

    private static void check(
            PlacedDiagram before, Arrangement arrangement, PlacedNode node, PlacedNode container, Rectangle2D area) {
        String id = node.view().id();
        PlacedDiagram after = DiagramLayout.of(before.view(), arrangement.resized(before, node, area));
        Map<String, PlacedNode> nodes = ArrangementTest.nodes(after);
        PlacedNode now = nodes.get(id);
        assertEquals(area, area(now), id);
        now.children().forEach(child -> assertTrue(area(now).contains(area(child)), id));
        NodeStyle style = node.view().style();
        boolean beneath = style.shape() == NodeStyle.Shape.DOT || style.shape() == NodeStyle.Shape.TRIANGLE;
        if (style.labelInside() && !beneath) {
            now.label().ifPresent(label -> assertTrue(area(now).contains(label.bounds()), id));
        }
        for (PlacedNode border : now.borderNodes()) {
            assertTrue(area(now).intersects(area(border)), border.view().id());
            assertFalse(area(now).contains(area(border)), border.view().id());
        }
        for (PlacedNode child : node.children()) {
            assertEquals(
                    area(child),
                    area(nodes.get(child.view().id())),
                    child.view().id());
        }
        if (container == null) {
            for (PlacedNode other : before.nodes()) {
                boolean legend =
                        DiagramLayout.legend(before).filter(l -> l == other).isPresent();
                if (other != node && !legend) {
                    assertEquals(area(other), area(nodes.get(other.view().id())));
                }
            }
        }
        for (PlacedEdge edge : after.edges()) {
            if (edge.view().source().equals(id)) {
                assertTrue(
                        grown(now).contains(edge.points().get(0)), edge.view().id());
            }
            if (edge.view().target().equals(id)) {
                assertTrue(
                        grown(now).contains(edge.points().get(edge.points().size() - 1)),
                        edge.view().id());
            }
        }
    }

    @Test
    void theLeftAndTheTopAreMovedWithoutWhatStandsIn() {
        NodeView box = Views.container(
                "box", "容器", "", NodeView.Presentation.FREE_FORM, List.of(Views.box("a", "甲"), Views.box("b", "乙")));
        DiagramView view = Views.diagram("图", List.of(Views.box("left", "左"), box), List.of());
        PlacedDiagram placed = DiagramLayout.of(view);
        Arrangement arrangement = Arrangement.of(placed).moved(placed, "box"::equals, 200, 100);
        PlacedDiagram before = DiagramLayout.of(view, arrangement);
        PlacedNode node = ArrangementTest.nodes(before).get("box");
        SizeLimits limits = SizeLimits.of(before, node, null).orElseThrow();
        Rectangle2D wanted =
                new Rectangle2D.Double(node.x() - 50, node.y() - 30, node.width() + 50, node.height() + 30);
        assertEquals(wanted, limits.limited(wanted));
        PlacedDiagram after = DiagramLayout.of(view, arrangement.resized(before, node, wanted));
        Map<String, PlacedNode> nodes = ArrangementTest.nodes(after);
        assertEquals(wanted, area(nodes.get("box")));
        for (PlacedNode child : node.children()) {
            assertEquals(area(child), area(nodes.get(child.view().id())));
        }
        Rectangle2D inside = new Rectangle2D.Double(node.x() + 400, node.y() + 300, node.width() - 400, 5);
        Rectangle2D limited = limits.limited(inside);
        assertEquals(node.x() + node.width(), limited.getMaxX(), 0.01);
        PlacedNode smallest = ArrangementTest.nodes(DiagramLayout.of(view, arrangement.resized(before, node, limited)))
                .get("box");
        assertEquals(limited, area(smallest));
        smallest.children().forEach(child -> assertTrue(limited.contains(area(child))));
    }

    @Test
    void aLabelTakesTheRoomThatItIsGiven() {
        DiagramView view = Views.diagram("图", List.of(Views.box("a", LONG), Views.box("b", "乙")), List.of());
        PlacedDiagram before = DiagramLayout.of(view);
        PlacedNode node = ArrangementTest.nodes(before).get("a");
        SizeLimits limits = SizeLimits.of(before, node, null).orElseThrow();
        Rectangle2D wide = limits.limited(new Rectangle2D.Double(node.x(), node.y(), 900, 1));
        assertEquals(900, wide.getWidth(), 0.01);
        PlacedNode wider = ArrangementTest.nodes(
                        DiagramLayout.of(view, Arrangement.of(before).resized(before, node, wide)))
                .get("a");
        assertEquals(1, wider.label().orElseThrow().text().lines().size());
        assertTrue(node.label().orElseThrow().text().lines().size() > 1);
        assertTrue(wider.height() < node.height());
        Rectangle2D least = limits.least();
        PlacedNode small = ArrangementTest.nodes(
                        DiagramLayout.of(view, Arrangement.of(before).resized(before, node, least)))
                .get("a");
        assertEquals(least, area(small));
        assertTrue(least.contains(small.label().orElseThrow().bounds()));
    }

    @Test
    void aNodeInAContainerStaysInItAndTheContainerGrows() {
        NodeView box = Views.container("box", "容器", "", NodeView.Presentation.FREE_FORM, List.of(Views.box("a", "甲")));
        DiagramView view = Views.diagram("图", List.of(box), List.of());
        PlacedDiagram before = DiagramLayout.of(view);
        PlacedNode container = ArrangementTest.nodes(before).get("box");
        PlacedNode node = ArrangementTest.nodes(before).get("a");
        SizeLimits limits = SizeLimits.of(before, node, container).orElseThrow();
        Rectangle2D area = limits.limited(
                new Rectangle2D.Double(node.x() - 500, node.y() - 500, node.width() + 900, node.height() + 900));
        assertTrue(area.getX() > container.x());
        assertTrue(area.getY() > container.y() + container.header());
        assertEquals(node.x() + node.width() + 400, area.getMaxX(), 0.01);
        Map<String, PlacedNode> nodes = ArrangementTest.nodes(
                DiagramLayout.of(view, Arrangement.of(before).resized(before, node, area)));
        assertEquals(area, area(nodes.get("a")));
        assertTrue(area(nodes.get("box")).contains(area));
    }

    @Test
    void anEdgeThatALargerNodeWouldCoverGoesAroundIt() {
        NodeView a = Views.box("a", "甲");
        NodeView b = Views.box("b", "乙");
        NodeView c = Views.box("c", "丙");
        DiagramView view = Views.diagram("图", List.of(a, b, c), List.of(Views.edge("a", "b")));
        Arrangement places = Arrangement.of(
                Map.of(
                        "a", new Arrangement.Place(0, 100, 60, 40),
                        "b", new Arrangement.Place(400, 100, 60, 40),
                        "c", new Arrangement.Place(200, 20, 60, 40)),
                Map.of());
        PlacedDiagram before = DiagramLayout.of(view, places);
        Arrangement arrangement = Arrangement.of(before);
        PlacedNode node = ArrangementTest.nodes(before).get("c");
        Rectangle2D area = new Rectangle2D.Double(node.x(), node.y(), node.width(), 140);
        List<Point2D> way = DiagramLayout.of(view, arrangement.resized(before, node, area))
                .edges()
                .get(0)
                .points();
        for (int i = 1; i < way.size(); i++) {
            assertFalse(area.intersectsLine(
                    way.get(i - 1).getX(),
                    way.get(i - 1).getY(),
                    way.get(i).getX(),
                    way.get(i).getY()));
        }
    }

    @Test
    void listsAndWhatHasASizeOfItsOwnAreNotResized() {
        NodeView list = Views.container(
                "list", "清单", "", NodeView.Presentation.LIST, List.of(Views.box("a", "甲"), Views.box("b", "乙")));
        NodeStyle style = Views.style(NodeStyle.Shape.RECTANGLE, Views.INK, "");
        NodeView fixed = Views.node("fixed", "固定", with(style, NodeStyle.Resizing.NONE));
        NodeView across = Views.node("across", "横向", with(style, NodeStyle.Resizing.EAST_WEST));
        PlacedDiagram diagram = DiagramLayout.of(Views.diagram("图", List.of(list, fixed, across), List.of()));
        Map<String, PlacedNode> nodes = ArrangementTest.nodes(diagram);
        assertTrue(SizeLimits.of(diagram, nodes.get("list"), null).isEmpty());
        assertTrue(SizeLimits.of(diagram, nodes.get("fixed"), null).isEmpty());
        PlacedNode node = nodes.get("across");
        SizeLimits limits = SizeLimits.of(diagram, node, null).orElseThrow();
        Rectangle2D limited = limits.limited(new Rectangle2D.Double(node.x(), node.y(), 700, 700));
        assertEquals(700, limited.getWidth(), 0.01);
        assertEquals(node.height(), limited.getHeight(), 0.01);
    }

    private static NodeStyle with(NodeStyle style, NodeStyle.Resizing resizing) {
        return Views.like(style, style.label(), resizing);
    }

    private static Rectangle2D area(PlacedNode node) {
        return new Rectangle2D.Double(node.x(), node.y(), node.width(), node.height());
    }

    private static Rectangle2D grown(PlacedNode node) {
        return new Rectangle2D.Double(node.x() - 1.5, node.y() - 1.5, node.width() + 3, node.height() + 3);
    }
}
