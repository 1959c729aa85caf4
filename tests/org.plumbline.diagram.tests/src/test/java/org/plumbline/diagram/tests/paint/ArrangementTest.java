// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.tests.paint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.diagram.layout.Arrangement;
import org.plumbline.diagram.layout.Arrangement.Place;
import org.plumbline.diagram.layout.DiagramLayout;
import org.plumbline.diagram.layout.PlacedDiagram;
import org.plumbline.diagram.layout.PlacedEdge;
import org.plumbline.diagram.layout.PlacedNode;
import org.plumbline.diagram.paint.Drawing;
import org.plumbline.diagram.view.DiagramView;
import org.plumbline.diagram.view.EdgeStyle;
import org.plumbline.diagram.view.EdgeView;
import org.plumbline.diagram.view.NodeView;
import org.plumbline.diagram.view.Stroke;
import org.plumbline.standard.Language;

/** What somebody arranged stays as it is, and what is new finds its place. */
class ArrangementTest {

    static Stream<Named<DiagramView>> diagrams() {
        return DiagramLayoutTest.diagrams();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void arrangingNothingChangesNoByte(DiagramView view) {
        assertArrayEquals(
                Drawing.of(view, Language.ZH).svg(),
                Drawing.of(view, Arrangement.NONE, Language.ZH).svg());
        Arrangement ofOthers = Arrangement.of(Map.of("elsewhere", new Place(0, 0, 10, 10)), Map.of());
        assertArrayEquals(
                Drawing.of(view, Language.ZH).svg(),
                Drawing.of(view, ofOthers, Language.ZH).svg());
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void anAutomaticLayoutThatIsKeptLooksTheSame(DiagramView view) {
        PlacedDiagram before = DiagramLayout.of(view);
        PlacedDiagram after = DiagramLayout.of(view, Arrangement.of(before));
        Map<String, PlacedNode> expected = nodes(before);
        nodes(after).forEach((id, node) -> {
            assertEquals(expected.get(id).x(), node.x(), 0.01, id);
            assertEquals(expected.get(id).y(), node.y(), 0.01, id);
            assertEquals(expected.get(id).width(), node.width(), 0.01, id);
            assertEquals(expected.get(id).height(), node.height(), 0.01, id);
        });
        for (int i = 0; i < before.edges().size(); i++) {
            assertEquals(before.edges().get(i).points(), after.edges().get(i).points());
        }
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void keptPlacesAloneGiveEveryEdgeAWayFromEndToEnd(DiagramView view) {
        Arrangement places = Arrangement.of(DiagramLayout.of(view)).withoutWays(edge -> true);
        PlacedDiagram diagram = DiagramLayout.of(view, places);
        Map<String, PlacedNode> nodes = nodes(diagram);
        for (PlacedEdge edge : diagram.edges()) {
            Point2D first = edge.points().get(0);
            Point2D last = edge.points().get(edge.points().size() - 1);
            assertTrue(
                    grown(nodes.get(edge.view().source())).contains(first),
                    edge.view().id());
            assertTrue(
                    grown(nodes.get(edge.view().target())).contains(last),
                    edge.view().id());
        }
    }

    @Test
    void aMovedNodeStandsWhereItWasPutAndItsEdgesFollow() {
        DiagramView view = pair();
        PlacedDiagram before = DiagramLayout.of(view);
        Arrangement moved = Arrangement.of(before).moved(before, "b"::equals, 40, 200);
        PlacedDiagram after = DiagramLayout.of(view, moved);
        assertEquals(nodes(before).get("b").x() + 40, nodes(after).get("b").x(), 0.01);
        assertEquals(nodes(before).get("b").y() + 200, nodes(after).get("b").y(), 0.01);
        assertEquals(nodes(before).get("a").x(), nodes(after).get("a").x(), 0.01);
        List<Point2D> way = after.edges().get(0).points();
        assertTrue(grown(nodes(after).get("b")).contains(way.get(way.size() - 1)));
        assertNotEquals(before.edges().get(0).points(), way);
    }

    @Test
    void whatIsMovedBeyondTheUpperLeftCornerTakesTheRestAlong() {
        DiagramView view = pair();
        PlacedDiagram before = DiagramLayout.of(view);
        PlacedDiagram after = DiagramLayout.of(view, Arrangement.of(before).moved(before, "a"::equals, -300, -100));
        assertEquals(0, nodes(after).get("a").x(), 0.01);
        assertEquals(0, nodes(after).get("a").y(), 0.01);
        assertEquals(
                nodes(before).get("b").x() - nodes(before).get("a").x() + 300,
                nodes(after).get("b").x(),
                0.01);
    }

    @Test
    void edgesWithinAMovedContainerKeepTheirWay() {
        NodeView container = Views.container(
                "box", "容器", "", NodeView.Presentation.FREE_FORM, List.of(Views.box("a", "甲"), Views.box("b", "乙")));
        DiagramView view =
                Views.diagram("图", List.of(container, Views.box("c", "丙")), List.of(edge("a", "b"), edge("b", "c")));
        PlacedDiagram before = DiagramLayout.of(view);
        PlacedDiagram after = DiagramLayout.of(view, Arrangement.of(before).moved(before, "box"::equals, 30, 150));
        for (int i = 0; i < before.edges().get(0).points().size(); i++) {
            Point2D was = before.edges().get(0).points().get(i);
            Point2D is = after.edges().get(0).points().get(i);
            assertEquals(was.getX() + 30, is.getX(), 0.01);
            assertEquals(was.getY() + 150, is.getY(), 0.01);
        }
    }

    @Test
    void aNewNodeCoversNothing() {
        List<NodeView> many = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            many.add(Views.box("n" + i, "节点" + i));
        }
        DiagramView view = Views.diagram("图", many, List.of(edge("n0", "n5"), edge("n5", "n7")));
        Map<String, Place> places =
                new TreeMap<>(Arrangement.of(DiagramLayout.of(view)).places());
        places.remove("n5");
        places.remove("n11");
        PlacedDiagram diagram = DiagramLayout.of(view, Arrangement.of(places, Map.of()));
        places.forEach(
                (id, place) -> assertEquals(place.x(), nodes(diagram).get(id).x(), 0.01));
        for (PlacedNode one : diagram.nodes()) {
            for (PlacedNode other : diagram.nodes()) {
                assertFalse(one != other && area(one).intersects(area(other)), one + " and " + other);
            }
        }
    }

    @Test
    void aContainerGrowsWithWhatIsNewInItAndMakesRoom() {
        NodeView one = Views.container(
                "box", "容器", "", NodeView.Presentation.FREE_FORM, List.of(Views.box("a", "甲"), Views.box("b", "乙")));
        NodeView below = Views.box("below", "下面");
        PlacedDiagram before = DiagramLayout.of(Views.diagram("图", List.of(one, below), List.of()));
        Map<String, Place> places = new TreeMap<>(Arrangement.of(before).places());
        Place box = places.get("box");
        places.put("below", new Place(box.x(), box.y() + box.height() + 5, 80, 30));
        List<NodeView> more = new ArrayList<>(one.children());
        for (int i = 0; i < 6; i++) {
            more.add(Views.box("new" + i, "新节点" + i));
        }
        NodeView grown = Views.container("box", "容器", "", NodeView.Presentation.FREE_FORM, more);
        PlacedDiagram after = DiagramLayout.of(
                Views.diagram("图", List.of(grown, below), List.of()), Arrangement.of(places, Map.of()));
        Map<String, PlacedNode> nodes = nodes(after);
        assertTrue(nodes.get("box").height() > box.height());
        for (PlacedNode child : nodes.get("box").children()) {
            assertTrue(
                    area(nodes.get("box")).contains(area(child)), child.view().id());
        }
        assertFalse(area(nodes.get("box")).intersects(area(nodes.get("below"))));
    }

    @Test
    void aNodeIsAsLargeAsItsTextNeedsEvenIfItWasSmaller() {
        DiagramView view = Views.diagram("图", List.of(Views.box("a", "一个很长很长很长的名称")), List.of());
        PlacedDiagram diagram = DiagramLayout.of(view, Arrangement.of(Map.of("a", new Place(10, 10, 5, 5)), Map.of()));
        PlacedNode node = diagram.nodes().get(0);
        assertTrue(area(node).contains(node.label().orElseThrow().bounds()));
    }

    @Test
    void aWayThatANodeWasPutUponIsFoundAnew() {
        DiagramView view = Views.diagram(
                "图", List.of(Views.box("a", "甲"), Views.box("b", "乙"), Views.box("c", "丙")), List.of(edge("a", "b")));
        Map<String, Place> places = Map.of(
                "a", new Place(0, 100, 60, 30),
                "b", new Place(400, 100, 60, 30),
                "c", new Place(200, 95, 60, 40));
        PlacedDiagram diagram = DiagramLayout.of(view, Arrangement.of(places, Map.of()));
        List<Point2D> way = diagram.edges().get(0).points();
        for (int i = 1; i < way.size(); i++) {
            assertFalse(
                    area(nodes(diagram).get("c"))
                            .intersectsLine(
                                    way.get(i - 1).getX(), way.get(i - 1).getY(),
                                    way.get(i).getX(), way.get(i).getY()),
                    way.toString());
        }
    }

    private static DiagramView pair() {
        return Views.diagram("图", List.of(Views.box("a", "甲"), Views.box("b", "乙")), List.of(edge("a", "b")));
    }

    static EdgeView edge(String from, String to) {
        return Views.edge(from, to, "", EdgeStyle.Arrow.FILLED, Stroke.SOLID, Views.SOFT);
    }

    static Map<String, PlacedNode> nodes(PlacedDiagram diagram) {
        Map<String, PlacedNode> nodes = new LinkedHashMap<>();
        diagram.nodes().forEach(node -> add(node, nodes));
        return nodes;
    }

    private static void add(PlacedNode node, Map<String, PlacedNode> nodes) {
        nodes.put(node.view().id(), node);
        node.children().forEach(child -> add(child, nodes));
        node.borderNodes().forEach(border -> add(border, nodes));
    }

    private static Rectangle2D area(PlacedNode node) {
        return new Rectangle2D.Double(node.x(), node.y(), node.width(), node.height());
    }

    private static Rectangle2D grown(PlacedNode node) {
        return new Rectangle2D.Double(node.x() - 1.5, node.y() - 1.5, node.width() + 3, node.height() + 3);
    }
}
