// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.model.outsourcing.Activity;
import org.plumbline.model.outsourcing.OutsourcingFactory;
import org.plumbline.model.outsourcing.Phase;
import org.plumbline.ui.editor.ProjectEditor;
import org.plumbline.ui.tests.Hands;
import org.plumbline.ui.tests.Workbench;

class TablesPageTest {

    @TempDir
    private Path folder;

    private ProjectEditor editor;
    private TablesPage page;

    @AfterEach
    void close() {
        Workbench.closeAll();
    }

    private Path open() throws Exception {
        Path file = Workbench.example("hailan-government-cloud.outsourcing", folder);
        editor = Workbench.open(file);
        editor.show(TablesPage.class);
        Workbench.settle();
        page = (TablesPage) editor.page().orElseThrow();
        return file;
    }

    private Tree tree() {
        return page.grid().viewer().getTree();
    }

    private List<TableRow> leaves() {
        return Arrays.stream(page.grid().viewer().getExpandedElements())
                .map(TableRow.class::cast)
                .flatMap(row -> row.rows().stream())
                .toList();
    }

    /** Types a text into a cell, and confirms it. */
    private void type(TableRow row, int column, String text) {
        page.grid().edit(row, column);
        Text field = Hands.first(tree(), Text.class, Text::isVisible);
        field.setText(text);
        field.notifyListeners(SWT.DefaultSelection, new Event());
        Workbench.settle();
    }

    @Test
    void aLetterTypedIntoACellIsOneStepAndUndoingItGivesTheSameBytes() throws Exception {
        Path file = open();
        byte[] before = Files.readAllBytes(file);
        page.show("ResponsibilityMatrix");
        TableRow row = leaves().stream()
                .filter(leaf -> leaf.text(2).isEmpty())
                .findFirst()
                .orElseThrow();
        Activity activity = (Activity) row.semantic();
        type(row, 2, "P");
        assertEquals("P", page.grid().find(activity).orElseThrow().text(2));
        assertTrue(editor.isDirty());
        Workbench.run("org.eclipse.ui.edit.undo");
        Workbench.await(
                "the empty cell",
                () -> page.grid().find(activity).orElseThrow().text(2).isEmpty());
        editor.project().save();
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void aCellThatNothingCanBeTypedIntoIsNotEdited() throws Exception {
        open();
        page.show("RequirementTable");
        TableRow row = leaves().get(0);
        page.grid().edit(row, 1);
        assertFalse(page.grid().viewer().isCellEditorActive());
    }

    @Test
    void everyTableOfTheViewpointIsShown() throws Exception {
        open();
        for (String table : List.of("ResponsibilityMatrix", "RequirementTable", "ControlAssetMatrix")) {
            page.show(table);
            assertTrue(tree().getItemCount() > 0, table);
            assertTrue(tree().getColumnCount() > 1, table);
            assertFalse(tree().getItem(0).getText(0).isBlank(), table);
        }
    }

    @Test
    void theFilterLeavesOnlyLinesWithTheWordsAndWhatTheyStandIn() throws Exception {
        open();
        page.show("RequirementTable");
        Text filter = Hands.first(tree().getParent(), Text.class, text -> true);
        int all = leaves().size();
        filter.setText("A.2.5 b");
        Workbench.settle();
        List<TableRow> left = Arrays.stream(page.grid().viewer().getVisibleExpandedElements())
                .map(TableRow.class::cast)
                .toList();
        assertFalse(left.isEmpty());
        assertTrue(left.size() < all);
        assertTrue(left.stream()
                .allMatch(row -> row.rows().stream().anyMatch(sub -> sub.contains("a.2.5", "b"))
                        || row.rows().stream().anyMatch(left::contains)));
        filter.setText("");
        Workbench.settle();
        assertTrue(tree().getItemCount() > 1);
    }

    @Test
    void whatIsSelectedAndScrolledToStaysWhenTheModelChanges() throws Exception {
        open();
        page.show("ResponsibilityMatrix");
        List<TableRow> leaves = leaves();
        TableRow last = leaves.get(leaves.size() - 1);
        editor.reveal(last.semantic());
        Workbench.settle();
        assertSame(last, page.grid().selected().get(0));
        var selected =
                (IStructuredSelection) editor.getSite().getSelectionProvider().getSelection();
        assertSame(last.semantic(), selected.getFirstElement());
        Object top = topOnceScrolled();
        Phase phase = (Phase) last.parent().semantic();
        Activity added = OutsourcingFactory.eINSTANCE.createManagementAudit();
        editor.project().change("add", () -> phase.getActivities().add(added));
        Workbench.await("the new line", () -> page.grid().find(added).isPresent());
        assertSame(last, page.grid().selected().get(0));
        assertSame(top, topOnceScrolled());
    }

    /** The first row that is seen; GTK scrolls some time after it was told to. */
    private Object topOnceScrolled() {
        List<Object> seen = new ArrayList<>();
        Workbench.await("scrolled", () -> {
            Object top = tree().getTopItem().getData();
            if (!seen.isEmpty() && seen.get(0) != top) {
                seen.clear();
            }
            seen.add(top);
            return seen.size() > 40;
        });
        return seen.get(0);
    }

    @Test
    void deletingALineDeletesItsElementAndCopyingGivesText() throws Exception {
        open();
        page.show("ResponsibilityMatrix");
        TableRow row = leaves().get(0);
        Activity activity = (Activity) row.semantic();
        editor.reveal(activity);
        Hands.choose(tree().getMenu(), "Copy");
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        String text = (String) clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        assertTrue(text.contains("\n" + row.line().label() + "\t"), text);
        Hands.choose(tree().getMenu(), "Delete");
        assertFalse(editor.project().contains(activity));
        assertTrue(page.grid().find(activity).isEmpty());
        Workbench.run("org.eclipse.ui.edit.undo");
        Workbench.await("the line again", () -> page.grid().find(activity).isPresent());
    }

    @Test
    void aThousandLinesStayQuick() throws Exception {
        open();
        Phase phase = editor.project().project().getPhases().get(2);
        editor.project().change("many", () -> {
            for (int i = 0; i < 1000; i++) {
                Activity activity = OutsourcingFactory.eINSTANCE.createManagementAudit();
                activity.setName("audit " + i);
                phase.getActivities().add(activity);
            }
        });
        page.show("ResponsibilityMatrix");
        Workbench.await("the lines", () -> leaves().size() > 1000);
        TableRow row = page.grid().find(phase.getActivities().get(900)).orElseThrow();
        long least = Long.MAX_VALUE;
        for (String letter : List.of("P", "R", "P")) {
            long before = System.nanoTime();
            type(row, 2, letter);
            least = Math.min(least, System.nanoTime() - before);
        }
        assertTrue(least < 2_000_000_000L, least / 1_000_000 + " ms");
    }
}
