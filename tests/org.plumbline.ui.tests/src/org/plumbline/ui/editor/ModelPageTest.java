// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.ui.tests.Hands;
import org.plumbline.ui.tests.Workbench;

class ModelPageTest {

    @TempDir
    private Path folder;

    private ProjectEditor editor;
    private SearchableTree tree;

    @AfterEach
    void close() {
        Workbench.closeAll();
    }

    private OutsourcingProject open() throws Exception {
        editor = Workbench.open(Workbench.example("hailan-government-cloud.outsourcing", folder));
        editor.show(ModelPage.class);
        Workbench.settle();
        tree = ((ModelPage) editor.page().orElseThrow()).tree();
        return editor.project().project();
    }

    private TreeViewer viewer() {
        return tree.viewer();
    }

    private void search(String text) {
        tree.searchField().setText(text);
        tree.searchField().notifyListeners(SWT.DefaultSelection, new Event());
        Workbench.settle();
    }

    private static int leaves(TreeItem... items) {
        int number = 0;
        for (TreeItem item : items) {
            number += item.getItemCount() == 0 ? 1 : leaves(item.getItems());
        }
        return number;
    }

    @Test
    void searchingLeavesWhatHasTheWordsAndWhatItStandsIn() throws Exception {
        var contract = open().getContracts().get(0);
        search("no such words anywhere");
        assertEquals(
                0, leaves(viewer().getTree().getItems()) - viewer().getTree().getItemCount());
        search(contract.getName());
        assertTrue(viewer().testFindItem(contract) instanceof TreeItem);
        search("");
        assertTrue(viewer().getTree().getItem(0).getItemCount() > 1);
    }

    @Test
    void revealingWhatTheSearchLeavesOutEndsTheSearch() throws Exception {
        var project = open();
        search(project.getContracts().get(0).getName());
        var phase = project.getPhases().get(0);
        editor.reveal(phase);
        Workbench.settle();
        assertSame(phase, viewer().getStructuredSelection().getFirstElement());
        assertEquals("", tree.searchField().getText());
    }

    @Test
    void severalElementsAreCopiedPastedAndDeletedByTheMenu() throws Exception {
        var project = open();
        int before = project.getPhases().get(0).getActivities().size();
        var two = List.copyOf(project.getPhases().get(0).getActivities().subList(0, 2));
        viewer().setSelection(new StructuredSelection(two), true);
        Hands.choose(viewer().getTree().getMenu(), "Copy");
        viewer().setSelection(new StructuredSelection(project.getPhases().get(0)), true);
        Hands.choose(viewer().getTree().getMenu(), "Paste");
        assertEquals(before + 2, project.getPhases().get(0).getActivities().size());
        viewer().setSelection(new StructuredSelection(two), true);
        assertEquals(two, viewer().getStructuredSelection().toList());
        Hands.choose(viewer().getTree().getMenu(), "Delete");
        assertEquals("Undo Delete 2 elements", "Undo " + editor.project().undoLabel());
        assertFalse(editor.project().contains(two.get(0)));
        assertEquals(before, project.getPhases().get(0).getActivities().size());
        Workbench.run("org.eclipse.ui.edit.undo");
        Workbench.run("org.eclipse.ui.edit.undo");
        assertFalse(editor.isDirty());
    }

    @Test
    void aReloadKeepsWhatIsUnfolded() throws Exception {
        var phase = open().getPhases().get(1);
        viewer().expandToLevel(phase, 1);
        editor.project().reload();
        Workbench.settle();
        var again = editor.project().project().getPhases().get(1);
        assertTrue(viewer().getExpandedState(again));
    }
}
