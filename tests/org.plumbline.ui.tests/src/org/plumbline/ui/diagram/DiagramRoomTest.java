// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.nio.file.Path;
import java.util.Arrays;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.diagram.layout.PlacedNode;
import org.plumbline.ui.editor.Remembered;
import org.plumbline.ui.look.CutText;
import org.plumbline.ui.look.ShortText;
import org.plumbline.ui.tests.Dialogs;
import org.plumbline.ui.tests.Workbench;

/** A diagram has the room that a usual window leaves it, and is shown as its reader left it. */
class DiagramRoomTest {

    @TempDir
    private Path folder;

    private Path file;
    private Point size;
    private Hand hand;

    @BeforeEach
    void open() throws Exception {
        Shell shell = Workbench.page().getWorkbenchWindow().getShell();
        size = shell.getSize();
        shell.setSize(1280, 900);
        file = Workbench.example("hailan-government-cloud.outsourcing", folder);
        hand = Hand.on(Workbench.open(file));
    }

    @AfterEach
    void close() {
        Workbench.closeAll();
        Workbench.page().getWorkbenchWindow().getShell().setSize(size);
    }

    private SashForm sash() {
        return (SashForm) lists().getParent();
    }

    private Composite lists() {
        return hand.page().list().control().getParent().getParent();
    }

    private ToolItem toggle() {
        return Dialogs.all(sash(), ToolBar.class).stream()
                .flatMap(bar -> Arrays.stream(bar.getItems()))
                .filter(item -> "lists".equals(item.getData("key")))
                .findFirst()
                .orElseThrow();
    }

    private void press(ToolItem item) {
        item.setSelection(!item.getSelection());
        item.notifyListeners(SWT.Selection, new Event());
        Workbench.settle();
    }

    @Test
    void everyDiagramIsShownWhollyAtFirstAsFarAsItCanBeRead() {
        for (DiagramList.Entry entry : hand.page().list().entries()) {
            hand.page().show(entry);
            Workbench.settle();
            double zoom = hand.editor().zoom();
            assertTrue(
                    zoom >= Viewport.READABLE && zoom <= 1,
                    entry.representation().name() + " at " + zoom);
            String told = Math.round(100 * zoom) + " %";
            assertTrue(
                    Dialogs.all(sash(), Label.class).stream()
                            .anyMatch(label -> label.getText().equals(told)),
                    told);
            Rectangle2D seen = hand.editor().visible();
            assertTrue(seen.contains(0, 0), entry.representation().name());
            assertTrue(
                    zoom == Viewport.READABLE
                            || seen.contains(
                                    0,
                                    0,
                                    hand.geometry().diagram().width(),
                                    hand.geometry().diagram().height()),
                    entry.representation().name());
        }
    }

    @Test
    void aDiagramIsShownAgainAsItWasLeft() {
        hand.show("Risk");
        hand.editor().zoomTo(1.5);
        hand.editor().window().scroll(200, 100);
        Viewport.Place left = hand.editor().window().viewport().place();
        hand.show("PhaseProcess");
        assertTrue(hand.editor().zoom() <= 1);
        hand.show("Risk");
        assertEquals(left, hand.editor().window().viewport().place());
    }

    @Test
    void theSameDiagramIsShownAfterTheFileWasReadAgain() throws Exception {
        DiagramList.Entry second = hand.page().list().entries().stream()
                .filter(entry -> entry.representation().name().equals("PhaseProcess"))
                .skip(1)
                .findFirst()
                .orElseThrow();
        hand.page().show(second);
        Workbench.open(file).project().reload();
        Workbench.settle();
        ShownDiagram shown = hand.editor().diagram();
        assertEquals("PhaseProcess", shown.representation().name());
        assertEquals(EcoreUtil.getID(second.element()), EcoreUtil.getID(shown.element()));
        assertFalse(shown.element() == second.element(), "it is that of the project as it is now");
    }

    @Test
    void theListsAreNarrowAndAsWideAsTheyWereDrawn() throws Exception {
        int whole = sash().getClientArea().width;
        assertTrue(lists().getSize().x < whole / 3, lists().getSize().x + " of " + whole);
        int usual = lists().getSize().x;
        sash().setWeights(130, whole - 130);
        Workbench.settle();
        assertEquals(130, lists().getSize().x, 3);

        Workbench.closeAll();
        hand = Hand.on(Workbench.open(file));
        assertEquals(130, lists().getSize().x, 3);
        Workbench.page().getWorkbenchWindow().getShell().setSize(1100, 900);
        Workbench.settle();
        assertEquals(130, lists().getSize().x, 3);
        whole = sash().getClientArea().width;
        sash().setWeights(usual, whole - usual);
        Workbench.settle();
    }

    @Test
    void listsThatNobodyHasDrawnGrowWithTheRoomUntilAllCanBeRead() throws Exception {
        IDialogSettings store = Remembered.of("diagrams");
        String drawn = store.get("width");
        store.put("width", (String) null);
        try {
            Workbench.closeAll();
            hand = Hand.on(Workbench.open(file));
            int narrow = lists().getSize().x;
            assertTrue(narrow < sash().getClientArea().width / 3, "" + narrow);
            Workbench.page().getWorkbenchWindow().getShell().setSize(3200, 900);
            Workbench.await("more room", () -> lists().getSize().x > narrow);
            for (DiagramList.Entry entry : hand.page().list().entries()) {
                hand.page().show(entry);
                Workbench.settle();
                for (Tree tree : Dialogs.all(lists(), Tree.class)) {
                    allIsSeen(new CutText(tree), tree.getItems());
                }
            }
            int most = lists().getSize().x;
            Workbench.page().getWorkbenchWindow().getShell().setSize(3300, 900);
            Workbench.settle();
            assertEquals(most, lists().getSize().x, 3);
            assertNull(store.get("width"));
        } finally {
            store.put("width", drawn);
        }
    }

    private static void allIsSeen(CutText cut, TreeItem... items) {
        for (TreeItem item : items) {
            assertEquals(item.getText(), cut.seen(item, 0));
            allIsSeen(cut, item.getItems());
        }
    }

    @Test
    void theListsCanBePutAway() throws Exception {
        int narrow = hand.canvas().getSize().x;
        press(toggle());
        assertFalse(lists().isVisible());
        assertTrue(hand.canvas().getSize().x > narrow + 100);

        Workbench.closeAll();
        hand = Hand.on(Workbench.open(file));
        assertFalse(lists().isVisible());
        assertFalse(toggle().getSelection());
        press(toggle());
        assertTrue(lists().isVisible());
        assertEquals(narrow, hand.canvas().getSize().x, 3);
    }

    @Test
    void theFrameOfASelectedLineLeavesWhatStandsAboveAndBelowReadable() {
        hand.show("ManagementModel");
        double zoom = Viewport.READABLE;
        int neighbours = 0;
        for (PlacedNode list : hand.geometry().nodes()) {
            for (PlacedNode line : list.children()) {
                Rectangle2D frame = DiagramWindow.frame(line, zoom);
                // the line of the frame is two pixels wide
                Rectangle2D drawn = new Rectangle2D.Double(
                        frame.getX() - 1 / zoom,
                        frame.getY() - 1 / zoom,
                        frame.getWidth() + 2 / zoom,
                        frame.getHeight() + 2 / zoom);
                for (PlacedNode other : list.children()) {
                    if (line.kind() == PlacedNode.Kind.LINE && other != line) {
                        neighbours++;
                        Rectangle2D text = other.label().orElseThrow().bounds();
                        assertFalse(drawn.intersects(text), drawn + " over " + text);
                    }
                }
            }
        }
        assertTrue(neighbours > 20, "lists with lines: " + neighbours);
    }

    @Test
    void noToolOfTheDiagramIsCutInANarrowWindow() {
        Shell shell = Workbench.page().getWorkbenchWindow().getShell();
        for (int width : new int[] {1280, 1024, 800, 1024}) {
            shell.setSize(width, 700);
            Workbench.settle();
            Composite room = toggle().getParent().getParent();
            assertEquals(room.computeSize(room.getSize().x, SWT.DEFAULT).y, room.getSize().y, "no gap at " + width);
            for (Control control : Dialogs.all(room, Control.class)) {
                Rectangle part = shell.getDisplay().map(control.getParent(), room, control.getBounds());
                Rectangle whole = room.getClientArea();
                String said = control + " " + part + " in " + whole + " at " + width;
                assertTrue(part.x + part.width <= whole.width, said);
                assertTrue(part.y + part.height <= whole.height, said);
                if (control instanceof ToolBar bar) {
                    assertTrue(part.width >= bar.computeSize(SWT.DEFAULT, SWT.DEFAULT).x, said);
                }
            }
        }
    }

    @Test
    void whatHasNoRoomIsCutAtItsEnd() {
        GC gc = new GC(hand.canvas());
        try {
            String title = "相关方与合同：海澜市政务云平台运行维护服务外包";
            int room = gc.textExtent(title).x;
            assertEquals(title, ShortText.of(gc, title, room));
            String shortened = ShortText.of(gc, title, room / 2);
            assertTrue(shortened.startsWith("相关方") && shortened.endsWith("…"), shortened);
            assertTrue(gc.textExtent(shortened).x <= room / 2, shortened);
        } finally {
            gc.dispose();
        }
    }
}
