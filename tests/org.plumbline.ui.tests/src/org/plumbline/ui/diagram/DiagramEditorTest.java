// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.diagram;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Point2D;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.diagram.layout.ArrangementFile;
import org.plumbline.diagram.layout.PlacedEdge;
import org.plumbline.diagram.layout.PlacedNode;
import org.plumbline.diagram.tool.DiagramTools.PaletteTool;
import org.plumbline.model.outsourcing.InternalUnit;
import org.plumbline.storage.ProjectStore;
import org.plumbline.ui.tests.Workbench;

/** The diagrams are edited with mouse and keys, and every step can be taken back to the last byte. */
class DiagramEditorTest extends DiagramsOfTheExample {

    private byte[] now() {
        return new ProjectStore().toBytes(open.project());
    }

    private void undoAll() {
        while (!open.undoLabel().isEmpty()) {
            hand.key('z', SWT.MOD1);
        }
    }

    private void redoAll() {
        while (!open.redoLabel().isEmpty()) {
            hand.key('y', SWT.MOD1);
        }
    }

    /** Undoes all, redoes all, and compares the bytes. */
    private void thereAndBack() {
        byte[] done = now();
        undoAll();
        assertArrayEquals(before, now(), "undone");
        redoAll();
        assertArrayEquals(done, now(), "redone");
        undoAll();
        assertArrayEquals(before, now(), "undone again");
    }

    @Test
    void aNodeIsMadeWhereTheMouseIsAndNamedInItsPlace() {
        hand.show(ROLES);
        int units = open.project().getDepartment().getInternalUnits().size();
        hand.take(tool("InternalUnit"));
        PlacedNode department = hand.node("Department");
        Point2D place = new Point2D.Double(department.x() + department.width() - 60, department.y() + 60);
        Point2D click = hand.editor().window().viewport().toWindow(place.getX(), place.getY());
        hand.click(click, 0);
        assertEquals(
                units + 1, open.project().getDepartment().getInternalUnits().size());
        hand.type("信息中心");
        InternalUnit made = open.project().getDepartment().getInternalUnits().get(units);
        assertEquals("信息中心", made.getName());
        PlacedNode node =
                hand.geometry().node(hand.geometry().showing(made).get(0)).orElseThrow();
        assertEquals(place.getX(), node.x(), 2);
        assertEquals(place.getY(), node.y(), 2);
        assertEquals(List.of(made), selection());
        thereAndBack();
    }

    /** The tool of the palette whose icon is that of a class. */
    private PaletteTool tool(String type) {
        return hand.tools().stream()
                .filter(tool -> tool.icon().endsWith("/" + type + ".svg"))
                .findFirst()
                .orElseThrow();
    }

    private List<?> selection() {
        return ((IStructuredSelection) editor.site().getSelectionProvider().getSelection()).toList();
    }

    @Test
    void movingANodeIsAStepThatIsSavedBesideTheProject() throws Exception {
        hand.show(ROLES);
        PlacedNode node = hand.node("SupervisingLeader");
        String id = node.view().id();
        Point2D from = hand.at(node);
        Point2D to = new Point2D.Double(from.getX() + 40, from.getY() + 30);
        double zoom = hand.editor().zoom();
        hand.drag(from, to, 0);
        PlacedNode moved = hand.geometry().node(id).orElseThrow();
        assertEquals(node.x() + 40 / zoom, moved.x(), 1.5);
        assertEquals(node.y() + 30 / zoom, moved.y(), 1.5);
        assertTrue(editor.isDirty());
        assertArrayEquals(before, now(), "the model has not changed");
        hand.key('z', SWT.MOD1);
        assertFalse(editor.isDirty());
        assertEquals(node.x(), hand.geometry().node(id).orElseThrow().x(), 0.01);
        hand.key('y', SWT.MOD1);
        open.save();
        assertFalse(editor.isDirty());
        assertTrue(Files.readString(ArrangementFile.beside(file)).contains(id));
        assertArrayEquals(before, Files.readAllBytes(file));

        Workbench.closeAll();
        hand = Hand.on(Workbench.open(file)).show(ROLES);
        PlacedNode again = hand.geometry().node(id).orElseThrow();
        assertEquals(moved.x(), again.x(), 0.02);
        assertEquals(moved.y(), again.y(), 0.02);
        hand.editor().layOut();
        assertFalse(hand.editor().diagram().isArranged());
        hand.key('z', SWT.MOD1);
        assertEquals(moved.x(), hand.geometry().node(id).orElseThrow().x(), 0.02);
        hand.key('y', SWT.MOD1);
        hand.editor().project().save();
        assertFalse(Files.exists(ArrangementFile.beside(file)));
    }

    @Test
    void arrowsMoveWhatIsSelectedAndTabWalks() {
        hand.show(ROLES);
        PlacedNode node = hand.node("SupervisingLeader");
        hand.click(node);
        assertEquals(Set.of(node.view().id()), hand.editor().selected());
        hand.key(SWT.ARROW_RIGHT, 0);
        hand.key(SWT.ARROW_DOWN, SWT.SHIFT);
        PlacedNode moved = hand.geometry().node(node.view().id()).orElseThrow();
        assertEquals(node.x() + 10, moved.x(), 0.01);
        assertEquals(node.y() + 1, moved.y(), 0.01);
        hand.key(SWT.TAB, 0);
        assertEquals(1, hand.editor().selected().size());
        assertNotEquals(Set.of(node.view().id()), hand.editor().selected());
        hand.key(SWT.TAB, SWT.SHIFT);
        assertEquals(Set.of(node.view().id()), hand.editor().selected());
        thereAndBack();
    }

    @Test
    void whatIsSelectedIsRenamedInItsPlaceAndDeleted() {
        hand.show(ROLES);
        PlacedNode node = hand.node("Document");
        EObject element = node.view().semantic();
        hand.click(node);
        hand.key(SWT.F2, 0);
        hand.type("新名称");
        assertEquals("新名称", element.eGet(element.eClass().getEStructuralFeature("name")));
        hand.key(SWT.DEL, 0);
        assertFalse(EcoreUtil.isAncestor(open.project(), element));
        assertTrue(hand.geometry().showing(element).isEmpty());
        thereAndBack();
    }

    @Test
    void anEndOfAnEdgeIsDraggedToAnotherNode() {
        hand.show("Risk");
        PlacedEdge edge = hand.geometry().diagram().edges().get(0);
        for (PlacedNode node : hand.geometry().nodes()) {
            boolean other = !node.view().id().equals(edge.view().target())
                    && hand.editor()
                            .diagram()
                            .tools()
                            .reconnectTarget(edge.view(), node.view())
                            .isPresent();
            if (other) {
                hand.editor().select(Set.of(edge.view().id()));
                Point2D to = hand.at(node);
                Point2D end = edge.points().get(edge.points().size() - 1);
                Point2D from = hand.editor().window().viewport().toWindow(end.getX(), end.getY());
                hand.drag(from, to, 0);
                assertFalse(open.undoLabel().isEmpty());
                assertTrue(hand.geometry().diagram().edges().stream()
                        .noneMatch(e -> e.view().id().equals(edge.view().id())));
                thereAndBack();
                return;
            }
        }
        throw new AssertionError("nothing to reconnect to");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ManagementModel", "RolesAndResponsibilities", "PhaseProcess", "TechnicalEnvironment"})
    void whatIsDraggedIntoAnotherContainerMovesThere(String representation) {
        hand.show(representation);
        for (PlacedNode node : hand.geometry().nodes()) {
            for (PlacedNode container : hand.geometry().nodes()) {
                Set<String> dragged = Set.of(node.view().id());
                boolean elsewhere = !hand.editor().standsIn(dragged, container.view())
                        && !hand.geometry()
                                .isWithin(container.view().id(), node.view().id())
                        && hand.editor().canDrop(dragged, container.view());
                if (elsewhere) {
                    Point2D to = hand.at(container);
                    Point2D from = hand.inWindow(node);
                    hand.drag(from, to, 0);
                    // what stands there already in the model stays as it is
                    if (!open.undoLabel().isEmpty()) {
                        assertEquals(List.of(node.view().semantic()), selection());
                        thereAndBack();
                        return;
                    }
                }
            }
        }
        throw new AssertionError("nothing can be dropped anywhere");
    }

    @Test
    void escapeGivesARenamingUp() {
        hand.show(ROLES);
        hand.click(hand.node("Document"));
        hand.key(SWT.F2, 0);
        Text field = hand.field().orElseThrow();
        field.setText("in vain");
        Event escape = new Event();
        escape.keyCode = SWT.ESC;
        field.notifyListeners(SWT.KeyDown, escape);
        assertTrue(hand.field().isEmpty());
        assertFalse(editor.isDirty());
    }

    @Test
    void aFrameSelectsWhatLiesInItAndShiftAddsToIt() {
        hand.show(ROLES);
        hand.editor().fit();
        Point2D corner = hand.editor().window().viewport().toWindow(-10, -10);
        Point2D end = hand.editor()
                .window()
                .viewport()
                .toWindow(
                        hand.geometry().diagram().width() + 10,
                        hand.geometry().diagram().height() + 10);
        hand.drag(corner, end, 0);
        int all = hand.editor().selected().size();
        assertTrue(all > 5, String.valueOf(all));
        hand.key(SWT.ESC, 0);
        assertTrue(hand.editor().selected().isEmpty());
        List<PlacedNode> documents = hand.nodes("Document");
        hand.click(documents.get(0));
        hand.click(hand.at(documents.get(1)), SWT.SHIFT);
        assertEquals(2, hand.editor().selected().size());
        assertEquals(2, selection().size());
        hand.click(hand.at(documents.get(1)), SWT.MOD1);
        assertEquals(1, hand.editor().selected().size());
        hand.key('a', SWT.MOD1);
        assertTrue(hand.editor().selected().size() >= all - 2);
    }

    @Test
    void aCopyHasIdsOfItsOwn() {
        hand.show(ROLES);
        PlacedNode node = hand.node("Document");
        hand.click(node);
        hand.key('c', SWT.MOD1);
        hand.key('v', SWT.MOD1);
        Set<String> ids = new HashSet<>();
        open.project().eAllContents().forEachRemaining(element -> {
            String id = EcoreUtil.getID(element);
            assertTrue(id == null || ids.add(id), id);
        });
        EObject pasted = (EObject) selection().get(0);
        assertNotEquals(node.view().semantic(), pasted);
        assertEquals(node.view().semantic().eClass(), pasted.eClass());
        thereAndBack();
    }

    @Test
    void zoomingKeepsThePointUnderTheMouseAndFitShowsAll() {
        hand.show("ManagementModel");
        hand.editor().zoomTo(1);
        Point2D under = hand.editor().window().viewport().toDiagram(200, 150);
        hand.editor().window().zoom(2, 200, 150);
        Point2D still = hand.editor().window().viewport().toDiagram(200, 150);
        assertEquals(under.getX(), still.getX(), 1);
        assertEquals(under.getY(), still.getY(), 1);
        hand.key('0', 0);
        assertTrue(hand.editor()
                .visible()
                .contains(
                        0,
                        0,
                        hand.geometry().diagram().width(),
                        hand.geometry().diagram().height()));
        hand.key('0', SWT.MOD1);
        assertEquals(1, hand.editor().zoom());
    }

    @Test
    void layersAndFiltersChangeWhatIsShown() {
        hand.show("ManagementModel");
        int all = hand.geometry().nodes().size();
        hand.editor().toggleFilter("OnlyGaps");
        assertTrue(hand.geometry().nodes().size() < all);
        hand.editor().toggleFilter("OnlyGaps");
        assertEquals(all, hand.geometry().nodes().size());
        assertTrue(decorations() > 0);
        hand.editor().toggleLayer("Gaps");
        assertEquals(0, decorations());
    }

    private long decorations() {
        return hand.geometry().nodes().stream()
                .mapToLong(node -> node.view().decorations().size())
                .sum();
    }

    @Test
    void aGapOnTheDiagramFollowsTheEdit() {
        hand.show(ROLES);
        long gaps = decorations();
        open.change("test", () -> open.project().getDocuments().clear());
        Workbench.await("other verdicts", () -> decorations() != gaps);
        hand.key('z', SWT.MOD1);
        Workbench.await("the old verdicts", () -> decorations() == gaps);
    }

    @Test
    void anElementIsRevealedOnADiagramThatShowsIt() {
        hand.show("TechnicalEnvironment");
        EObject leader = open.project().getSupervisingLeader();
        editor.reveal(leader);
        assertEquals(List.of(leader), selection());
        assertFalse(hand.geometry().showing(leader).isEmpty());
    }

    @Test
    void aDiagramIsWrittenAsItIsShown() throws Exception {
        hand.show(ROLES);
        PlacedNode node = hand.node("SupervisingLeader");
        DiagramPictures pictures = new DiagramPictures(open);
        Path svg = folder.resolve("picture.svg");
        pictures.write(hand.editor().diagram(), svg);
        String automatic = Files.readString(svg);
        assertTrue(automatic.startsWith("<?xml"));
        Point2D from = hand.at(node);
        hand.drag(from, new Point2D.Double(from.getX() + 30, from.getY() + 20), 0);
        pictures.write(hand.editor().diagram(), svg);
        assertNotEquals(automatic, Files.readString(svg));
        Path pdf = folder.resolve("picture.pdf");
        pictures.write(hand.editor().diagram(), pdf);
        assertTrue(new String(Files.readAllBytes(pdf), 0, 5, StandardCharsets.US_ASCII).startsWith("%PDF"));
    }

    @Test
    void aBrokenArrangementDoesNotKeepTheProjectFromOpening() throws Exception {
        Workbench.closeAll();
        Files.writeString(ArrangementFile.beside(file), "plumbline-layout 99\nrubbish\n");
        hand = Hand.on(Workbench.open(file)).show(ROLES);
        assertFalse(hand.geometry().nodes().isEmpty());
        assertFalse(hand.editor().diagram().isArranged());
        hand.editor().project().save();
        assertEquals("plumbline-layout 99\nrubbish\n", Files.readString(ArrangementFile.beside(file)));
    }
}
