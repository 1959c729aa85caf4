// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.ui.tests.Hands;
import org.plumbline.ui.tests.Workbench;
import org.plumbline.ui.tree.ElementTree;

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

    private ElementTree elements() {
        return tree.elements();
    }

    private Tree control() {
        return elements().control();
    }

    private void search(String text) {
        tree.searchField().setText(text);
        tree.searchField().notifyListeners(SWT.DefaultSelection, new Event());
        Workbench.settle();
    }

    @Test
    void searchingLeavesWhatHasTheWordsAndWhatItStandsIn() throws Exception {
        var contract = open().getContracts().get(0);
        search("no such words anywhere");
        assertEquals(0, control().getItemCount());
        search(contract.getName());
        assertTrue(elements().shows(contract));
        assertEquals(1, control().getItem(0).getItemCount());
        search("");
        assertTrue(control().getItem(0).getItemCount() > 1);
    }

    @Test
    void revealingWhatTheSearchLeavesOutEndsTheSearch() throws Exception {
        var project = open();
        search(project.getContracts().get(0).getName());
        var phase = project.getPhases().get(0);
        editor.reveal(phase);
        Workbench.settle();
        assertSame(phase, elements().getSelection().getFirstElement());
        assertEquals("", tree.searchField().getText());
    }

    @Test
    void severalElementsAreCopiedPastedAndDeletedByTheMenu() throws Exception {
        var project = open();
        int before = project.getPhases().get(0).getActivities().size();
        var two = List.copyOf(project.getPhases().get(0).getActivities().subList(0, 2));
        elements().setSelection(new StructuredSelection(two));
        Hands.choose(control().getMenu(), "Copy");
        elements().setSelection(new StructuredSelection(project.getPhases().get(0)));
        Hands.choose(control().getMenu(), "Paste");
        assertEquals(before + 2, project.getPhases().get(0).getActivities().size());
        elements().setSelection(new StructuredSelection(two));
        assertEquals(two, elements().rows());
        Hands.choose(control().getMenu(), "Delete");
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
        elements().setSelection(new StructuredSelection(phase.getActivities().get(0)));
        editor.project().reload();
        Workbench.settle();
        var again = editor.project().project().getPhases().get(1);
        assertTrue(elements().isOpen(again));
    }
}
