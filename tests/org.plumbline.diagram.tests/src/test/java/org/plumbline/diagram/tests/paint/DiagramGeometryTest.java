// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.tests.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.diagram.geometry.DiagramGeometry;
import org.plumbline.diagram.geometry.DiagramGeometry.End;
import org.plumbline.diagram.geometry.Direction;
import org.plumbline.diagram.layout.Arrangement;
import org.plumbline.diagram.layout.Arrangement.Place;
import org.plumbline.diagram.layout.DiagramLayout;
import org.plumbline.diagram.layout.PlacedEdge;
import org.plumbline.diagram.layout.PlacedNode;
import org.plumbline.diagram.view.NodeStyle;
import org.plumbline.diagram.view.NodeView;

/** What is found at a point, in a frame and beside something. */
class DiagramGeometryTest {

    /** A container with two nodes, and a node and an ellipse beside it. */
    private final DiagramGeometry geometry = new DiagramGeometry(DiagramLayout.of(
            Views.diagram(
                    "图",
                    List.of(
                            Views.container(
                                    "box",
                                    "容器",
                                    "",
                                    NodeView.Presentation.FREE_FORM,
                                    List.of(Views.box("a", "甲"), Views.box("b", "乙"))),
                            Views.box("c", "丙"),
                            Views.node("e", "丁", Views.style(NodeStyle.Shape.ELLIPSE, Views.GAP, ""))),
                    List.of(ArrangementTest.edge("a", "c"))),
            Arrangement.of(
                    Map.of(
                            "box", new Place(0, 0, 300, 200),
                            "a", new Place(20, 60, 80, 40),
                            "b", new Place(180, 60, 80, 40),
                            "c", new Place(400, 60, 80, 40),
                            "e", new Place(400, 300, 100, 60)),
                    Map.of())));

    private static Point2D at(double x, double y) {
        return new Point2D.Double(x, y);
    }

    private Optional<String> nodeAt(double x, double y) {
        return geometry.nodeAt(at(x, y)).map(node -> node.view().id());
    }

    @Test
    void theInnermostNodeIsFound() {
        assertEquals(Optional.of("a"), nodeAt(30, 70));
        assertEquals(Optional.of("box"), nodeAt(150, 180));
        assertEquals(Optional.empty(), nodeAt(350, 20));
    }

    @Test
    void theCornerOutsideOfAShapeIsNotPartOfIt() {
        assertEquals(Optional.of("e"), nodeAt(450, 330));
        assertEquals(Optional.empty(), nodeAt(402, 302));
    }

    @Test
    void anEdgeIsFoundNearItsLineBeforeTheContainerThatItCrosses() {
        PlacedEdge edge = geometry.diagram().edges().get(0);
        for (int i = 1; i < edge.points().size(); i++) {
            Point2D a = edge.points().get(i - 1);
            Point2D b = edge.points().get(i);
            Point2D middle = at((a.getX() + b.getX()) / 2 + 2, (a.getY() + b.getY()) / 2 + 2);
            assertEquals(Optional.of(edge.view().id()), geometry.at(middle, 4));
        }
        assertEquals(Optional.of("box"), geometry.at(at(10, 190), 4));
        assertEquals(Optional.of("a"), geometry.at(at(60, 80), 4));
    }

    @Test
    void theEndsOfAnEdgeCanBeTakenHoldOf() {
        PlacedEdge edge = geometry.diagram().edges().get(0);
        List<String> selected = List.of(edge.view().id());
        Point2D source = edge.points().get(0);
        Point2D target = edge.points().get(edge.points().size() - 1);
        assertEquals(
                End.SOURCE, geometry.endAt(selected, source, 5).orElseThrow().end());
        assertEquals(
                End.TARGET, geometry.endAt(selected, target, 5).orElseThrow().end());
        assertTrue(geometry.endAt(selected, at(0, 500), 5).isEmpty());
        assertTrue(geometry.endAt(List.of(), source, 5).isEmpty());
    }

    @Test
    void aFrameTakesWhatLiesWhollyInIt() {
        assertEquals(Set.of("a", "b"), geometry.within(new Rectangle2D.Double(10, 50, 280, 60)));
        assertEquals(Set.of("box"), geometry.within(new Rectangle2D.Double(-5, -5, 320, 220)));
        assertEquals(Set.of(), geometry.within(new Rectangle2D.Double(10, 50, 60, 20)));
    }

    @Test
    void whatStandsInSomethingSelectedIsNotMovedTwice() {
        assertEquals(Set.of("box", "c"), geometry.outermost(List.of("a", "box", "c")));
        assertTrue(geometry.isWithin("a", "box"));
        assertFalse(geometry.isWithin("c", "box"));
    }

    @Test
    void theBoundsOfASelectionHoldAllOfIt() {
        assertEquals(
                Optional.of(new Rectangle2D.Double(20, 60, 460, 40)), geometry.bounds(List.of("a", "c", "missing")));
        assertEquals(Optional.empty(), geometry.bounds(List.of("missing")));
    }

    @Test
    void aConnectionLeavesANodeTowardsItsOtherEnd() {
        PlacedNode a = geometry.node("a").orElseThrow();
        assertEquals(at(100, 80), DiagramGeometry.connection(a, at(400, 80)));
        assertEquals(at(60, 100), DiagramGeometry.connection(a, at(60, 400)));
    }

    @Test
    void arrowsWalkToTheNextNodeInTheirDirection() {
        assertEquals(
                "b", geometry.beside("a", Direction.RIGHT).orElseThrow().view().id());
        assertEquals(
                "a", geometry.beside("b", Direction.LEFT).orElseThrow().view().id());
        assertEquals(
                "e", geometry.beside("c", Direction.DOWN).orElseThrow().view().id());
        assertTrue(geometry.beside("a", Direction.LEFT).isEmpty());
    }
}
