// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.diagram;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.diagram.geometry.DiagramGeometry;
import org.plumbline.diagram.layout.Arrangement;
import org.plumbline.diagram.layout.ArrangementFile;
import org.plumbline.diagram.layout.PlacedEdge;
import org.plumbline.diagram.layout.PlacedNode;
import org.plumbline.diagram.paint.Drawing;
import org.plumbline.diagram.view.NodeView;
import org.plumbline.storage.ProjectStore;
import org.plumbline.ui.tests.Workbench;
import org.plumbline.ui.text.Texts;

/** Nodes and containers are resized with mouse and keys; each time is a step that can be taken back and is saved. */
class ResizeTest extends DiagramsOfTheExample {

    @BeforeEach
    void showRoles() {
        hand.show(ROLES);
        hand.editor().zoomTo(1);
    }

    private PlacedNode now(PlacedNode node) {
        return hand.geometry().node(node.view().id()).orElseThrow();
    }

    private Point2D handle(PlacedNode node, Handle handle) {
        assertTrue(
                hand.editor().handles().contains(handle),
                () -> handle + " of " + hand.editor().handles());
        Point2D place = handle.place(DiagramGeometry.area(node), hand.editor().zoom());
        return hand.editor().window().viewport().toWindow(place.getX(), place.getY());
    }

    private static Point2D beside(Point2D point, double dx, double dy) {
        return new Point2D.Double(point.getX() + dx, point.getY() + dy);
    }

    private void select(PlacedNode node) {
        hand.click(node);
        assertEquals(Set.of(node.view().id()), hand.editor().selected());
    }

    @ParameterizedTest
    @EnumSource(Handle.class)
    void everyHandleMovesItsSidesAndNoOthers(Handle handle) {
        PlacedNode node = hand.node("SupervisingLeader");
        select(node);
        hand.key(SWT.ARROW_RIGHT, SWT.MOD1 | SWT.SHIFT);
        hand.key(SWT.ARROW_DOWN, SWT.MOD1 | SWT.SHIFT);
        node = now(node);
        Rectangle2D was = DiagramGeometry.area(node);
        Rectangle2D wanted = handle.dragged(was, 5, -4);
        PlacedNode other = hand.node("Department");
        double zoom = hand.editor().zoom();
        Point2D corner = hand.editor().window().viewport().toWindow(was.getX(), was.getY());
        Point2D from = handle(node, handle);
        hand.move(from);
        assertEquals(handle.cursor(), hand.editor().gesture().cursor());
        hand.drag(from, beside(from, 5 * zoom, -4 * zoom), 0);
        PlacedNode resized = now(node);
        assertEquals(wanted.getWidth(), resized.width(), 0.01);
        assertEquals(wanted.getHeight(), resized.height(), 0.01);
        Point2D cornerNow = hand.editor().window().viewport().toWindow(resized.x(), resized.y());
        assertEquals(corner.getX() + (wanted.getX() - was.getX()) * zoom, cornerNow.getX(), 1);
        assertEquals(corner.getY() + (wanted.getY() - was.getY()) * zoom, cornerNow.getY(), 1);
        assertEquals(other.width(), now(other).width(), 0.01);
        assertTrue(editor.isDirty());
        assertArrayEquals(before, new ProjectStore().toBytes(open.project()), "the model has not changed");
    }

    @Test
    void resizingIsAStepThatIsSavedBesideTheProjectAndDrawnEverywhere() throws Exception {
        PlacedNode node = hand.node("SupervisingLeader");
        select(node);
        // a mouse beyond the window would scroll
        hand.editor().zoomTo(0.6);
        Rectangle2D around = DiagramGeometry.area(node);
        around.add(around.getMaxX() + 140, around.getMaxY() + 110);
        hand.editor().window().reveal(around);
        Point2D from = handle(node, Handle.SOUTH_EAST);
        double zoom = hand.editor().zoom();
        hand.drag(from, beside(from, 90 * zoom, 60 * zoom), 0);
        PlacedNode resized = now(node);
        assertEquals(node.width() + 90, resized.width(), 2);
        assertEquals(node.height() + 60, resized.height(), 2);
        for (PlacedEdge edge : hand.geometry().diagram().edges()) {
            Rectangle2D area = DiagramGeometry.area(resized);
            area.setRect(area.getX() - 2, area.getY() - 2, area.getWidth() + 4, area.getHeight() + 4);
            if (edge.view().source().equals(node.view().id())) {
                assertTrue(area.contains(edge.points().get(0)));
            } else if (edge.view().target().equals(node.view().id())) {
                assertTrue(area.contains(edge.points().get(edge.points().size() - 1)));
            }
        }
        hand.key('z', SWT.MOD1);
        assertFalse(editor.isDirty());
        assertEquals(node.width(), now(node).width(), 0.01);
        hand.key('y', SWT.MOD1);
        assertEquals(resized.width(), now(node).width(), 0.01);
        open.save();
        assertArrayEquals(before, Files.readAllBytes(file));
        Arrangement saved = ArrangementFile.read(file)
                .arrangements()
                .of(hand.editor().diagram().key());
        assertEquals(
                resized.width(), saved.place(node.view().id()).orElseThrow().width(), 0.01);
        String drawn = new String(
                Drawing.of(hand.editor().diagram().view(), saved, Texts.language())
                        .svg(),
                StandardCharsets.UTF_8);
        String automatic = new String(
                Drawing.of(hand.editor().diagram().view(), Arrangement.NONE, Texts.language())
                        .svg(),
                StandardCharsets.UTF_8);
        assertNotEquals(automatic, drawn);

        Workbench.closeAll();
        editor = Workbench.open(file);
        hand = Hand.on(editor).show(ROLES);
        assertEquals(resized.width(), now(node).width(), 0.02);
        assertEquals(resized.height(), now(node).height(), 0.02);
    }

    @Test
    void aContainerHoldsWhatIsInItAndItStaysWhereItIs() {
        hand.editor().fit();
        PlacedNode container = hand.node("Department");
        hand.editor().select(Set.of(container.view().id()));
        Point2D from = handle(container, Handle.NORTH_WEST);
        hand.drag(from, beside(from, 2000, 2000), 0);
        check(container);
        container = now(container);
        from = handle(container, Handle.SOUTH_EAST);
        hand.drag(from, beside(from, -2000, -2000), 0);
        check(container);
    }

    private void check(PlacedNode container) {
        PlacedNode now = now(container);
        Map<String, Point2D> places = new HashMap<>();
        container
                .children()
                .forEach(child -> places.put(
                        child.view().id(), new Point2D.Double(child.x() - container.x(), child.y() - container.y())));
        PlacedNode first = now.children().get(0);
        Point2D was = places.get(first.view().id());
        double dx = first.x() - now.x() - was.getX();
        double dy = first.y() - now.y() - was.getY();
        for (PlacedNode child : now.children()) {
            assertTrue(DiagramGeometry.area(now).contains(DiagramGeometry.area(child)));
            assertEquals(places.get(child.view().id()).getX() + dx, child.x() - now.x(), 0.01);
            assertEquals(places.get(child.view().id()).getY() + dy, child.y() - now.y(), 0.01);
        }
    }

    @Test
    void escapeGivesItUpAndLeavesNoStep() {
        PlacedNode node = hand.node("SupervisingLeader");
        select(node);
        Point2D from = handle(node, Handle.EAST);
        hand.click(from, 0);
        assertEquals(Set.of(node.view().id()), hand.editor().selected(), "a click at a handle is none beside the node");
        hand.down(from, 0);
        hand.drag(beside(from, 40, 0), 0);
        hand.drag(beside(from, 80, 0), 0);
        assertTrue(hand.editor().gesture() instanceof ResizeGesture);
        hand.key(SWT.ESC, 0);
        hand.drag(beside(from, 120, 0), 0);
        hand.up(beside(from, 120, 0), 0);
        assertEquals(node.width(), now(node).width(), 0.01);
        assertEquals("", open.undoLabel());
        assertEquals(Set.of(node.view().id()), hand.editor().selected());
    }

    @Test
    void keysResizeWhatIsSelectedAndTheMenuFitsItToItsContent() {
        PlacedNode node = hand.node("SupervisingLeader");
        select(node);
        IAction fit = fitContent();
        if (fit.isEnabled()) {
            fit.run();
            Workbench.settle();
        }
        PlacedNode least = now(node);
        assertFalse(fitContent().isEnabled());
        hand.key(SWT.ARROW_LEFT, SWT.MOD1 | SWT.SHIFT);
        hand.key(SWT.ARROW_UP, SWT.MOD1 | SWT.SHIFT);
        assertEquals(least.width(), now(node).width(), 0.01, "it does not get smaller than its label");
        assertEquals(least.height(), now(node).height(), 0.01);
        hand.key(SWT.ARROW_RIGHT, SWT.MOD1 | SWT.SHIFT);
        hand.key(SWT.ARROW_RIGHT, SWT.MOD1 | SWT.SHIFT);
        hand.key(SWT.ARROW_DOWN, SWT.MOD1 | SWT.SHIFT);
        assertEquals(least.width() + 20, now(node).width(), 0.01);
        assertEquals(least.height() + 10, now(node).height(), 0.01);
        assertTrue(fitContent().isEnabled());
        fitContent().run();
        Workbench.settle();
        assertEquals(least.width(), now(node).width(), 0.01);
        assertEquals(least.height(), now(node).height(), 0.01);
        hand.key('z', SWT.MOD1);
        assertEquals(least.width() + 20, now(node).width(), 0.01);
    }

    private IAction fitContent() {
        MenuManager menu = new MenuManager();
        new DiagramMenu(hand.editor(), new DiagramCommands(hand.editor(), hand.page())).context(menu);
        for (IContributionItem item : menu.getItems()) {
            if (item instanceof ActionContributionItem action && item.getId().endsWith(".fit.content")) {
                return action.getAction();
            }
        }
        throw new AssertionError("the menu has no such entry");
    }

    @Test
    void whatIsPlacedByItsContainerOrIsAsLargeAsItsContentHasNoHandles() {
        int lists = 0;
        for (String representation : List.of(ROLES, "Risk", "TechnicalEnvironment", "PhaseProcess")) {
            hand.show(representation);
            for (PlacedNode node : hand.geometry().nodes().stream()
                    .filter(ResizeTest::isListOrLine)
                    .limit(4)
                    .toList()) {
                hand.editor().select(Set.of(node.view().id()));
                assertEquals(List.of(), hand.editor().handles(), node.view().id());
                lists++;
            }
        }
        assertTrue(lists > 0);
        hand.show(ROLES);
        hand.editor().selectAll();
        assertEquals(List.of(), hand.editor().handles(), "several are not resized with the mouse");
    }

    private static boolean isListOrLine(PlacedNode node) {
        return node.view().presentation() == NodeView.Presentation.LIST || node.kind() == PlacedNode.Kind.LINE;
    }

    @Test
    void handlesStayAsLargeAtEachZoomAndLeaveRoomToMoveSmallNodes() {
        PlacedNode node = hand.node("SupervisingLeader");
        Rectangle2D area = DiagramGeometry.area(node);
        hand.editor().select(Set.of(node.view().id()));
        for (double zoom : new double[] {0.5, 1, 2}) {
            hand.editor().zoomTo(zoom);
            Point2D corner = hand.editor().window().viewport().toWindow(area.getMaxX(), area.getMaxY());
            Point2D handle = handle(node, Handle.SOUTH_EAST);
            assertEquals(3, handle.getX() - corner.getX(), 0.01);
            assertEquals(3, handle.getY() - corner.getY(), 0.01);
        }
        hand.editor().zoomTo(0.1);
        double small = hand.editor().zoom();
        assertTrue(area.getHeight() * small < 12, "zoom " + small);
        assertEquals(List.of(), hand.editor().handles());
    }
}
