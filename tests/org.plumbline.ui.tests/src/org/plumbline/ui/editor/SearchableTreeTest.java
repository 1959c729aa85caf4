// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.model.outsourcing.OutsourcingFactory;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.model.outsourcing.ServiceAgency;
import org.plumbline.model.outsourcing.ServicePerson;
import org.plumbline.storage.ProjectStore;
import org.plumbline.ui.project.OpenProject;
import org.plumbline.ui.tests.Workbench;
import org.plumbline.ui.tree.ElementTree;

/** A model of 18,000 elements, of which a tree shows some thirty at a time. */
class SearchableTreeTest {

    private static final int AGENCIES = 3000;
    private static final int PERSONS = 5;

    /** Some screens full. */
    private static final int FEW = 600;

    @TempDir
    private Path folder;

    private ProjectEditor editor;
    private OpenProject open;
    private SearchableTree tree;
    private ElementTree elements;
    private Tree control;
    private int seen;

    @BeforeEach
    void open() throws Exception {
        OutsourcingProject project = OutsourcingFactory.eINSTANCE.createOutsourcingProject();
        project.setName("large");
        for (int i = 0; i < AGENCIES; i++) {
            ServiceAgency agency = OutsourcingFactory.eINSTANCE.createServiceAgency();
            agency.setName("agency " + i);
            project.getAgencies().add(agency);
            for (int j = 0; j < PERSONS; j++) {
                ServicePerson person = OutsourcingFactory.eINSTANCE.createServicePerson();
                person.setName("p" + j + " of " + i);
                agency.getPersonnel().add(person);
            }
        }
        Path file = folder.resolve("large.outsourcing");
        new ProjectStore().save(project, file);
        editor = Workbench.open(file);
        open = editor.project();
        editor.show(ModelPage.class);
        tree = ((ModelPage) editor.page().orElseThrow()).tree();
        elements = tree.elements();
        control = elements.control();
        control.addListener(SWT.SetData, event -> seen++);
        Workbench.settle();
    }

    @AfterEach
    void close() {
        Workbench.closeAll();
    }

    private List<ServiceAgency> agencies() {
        return open.project().getAgencies();
    }

    private void search(String text) {
        tree.searchField().setText(text);
        tree.searchField().notifyListeners(SWT.DefaultSelection, new Event());
        Workbench.settle();
    }

    private TreeItem agency(int index) {
        return control.getItem(0).getItem(index);
    }

    @Test
    void itemsAreFilledWhenTheyAreSeenHoweverMuchIsOpen() {
        assertEquals(AGENCIES, control.getItem(0).getItemCount());
        assertTrue(seen < FEW, seen + " seen");
        elements.expandAll();
        Workbench.settle();
        assertTrue(elements.isOpen(agencies().get(AGENCIES - 1)));
        assertTrue(agency(0).getExpanded());
        assertTrue(seen < 2 * FEW, seen + " seen");
        control.showItem(agency(AGENCIES - 1));
        Workbench.await("what is seen to be open", () -> agency(AGENCIES - 1).getExpanded());
        assertTrue(seen < 3 * FEW, seen + " seen");
        elements.collapseAll();
        Workbench.settle();
        assertFalse(control.getItem(0).getExpanded());
    }

    @Test
    void revealingWhatIsFarDownMakesTheItemsOnItsPath() {
        ServicePerson person = agencies().get(AGENCIES - 2).getPersonnel().get(3);
        editor.reveal(person);
        Workbench.settle();
        assertEquals(List.of(person), elements.rows());
        assertTrue(control.getSelection()[0].getText().startsWith("p3 of " + (AGENCIES - 2)));
        assertTrue(seen < FEW, seen + " seen");
    }

    @Test
    void aSearchWithManyHitsShowsThemAndGivesBackWhatWasOpen() {
        elements.setSelection(new StructuredSelection(agencies().get(1000)));
        search("p2 agency");
        search("p2");
        assertEquals(AGENCIES, control.getItem(0).getItemCount());
        assertEquals(1, agency(0).getItemCount());
        Workbench.await("hits to be seen", () -> agency(0).getExpanded());
        assertTrue(agency(0).getItem(0).getText().startsWith("p2 of 0"));
        assertEquals(AGENCIES + " found", tree.searchField().getToolTipText());
        ServicePerson found = agencies().get(7).getPersonnel().get(2);
        elements.setSelection(new StructuredSelection(found));
        search("");
        assertEquals(List.of(found), elements.rows());
        assertEquals(PERSONS, agency(7).getItemCount());
        assertFalse(agency(0).getExpanded());
        assertFalse(elements.isOpen(agencies().get(0)));
        assertTrue(seen < 3 * FEW, seen + " seen");
    }

    @Test
    void changesAreFollowedWhileASearchLeavesSomethingOut() {
        search("p2 of 41");
        int hits = control.getItem(0).getItemCount();
        open.change("rename", () -> agencies().get(41).getPersonnel().get(2).setName("somebody else"));
        Workbench.await("it to be left out", () -> control.getItem(0).getItemCount() == hits - 1);
        open.change("rename", () -> agencies().get(5).getPersonnel().get(0).setName("p2 of 41 now"));
        Workbench.await("it to be found", () -> control.getItem(0).getItemCount() == hits);
        assertTrue(elements.shows(agencies().get(5)));
        assertFalse(elements.shows(agencies().get(41)));
        open.domain().getCommandStack().undo();
        open.domain().getCommandStack().undo();
        Workbench.await("the first one again", () -> elements.shows(agencies().get(41)));
    }

    @Test
    void aReloadKeepsWhatIsSelectedAndOpen() {
        ServicePerson person = agencies().get(2000).getPersonnel().get(1);
        elements.setSelection(new StructuredSelection(person));
        open.reload();
        Workbench.settle();
        assertEquals(List.of(agencies().get(2000).getPersonnel().get(1)), elements.rows());
        assertTrue(elements.isOpen(agencies().get(2000)));
        assertFalse(elements.isOpen(agencies().get(1)));
    }

    @Test
    void whatIsSelectedAndOpenGoesWithItsElement() {
        ServiceAgency agency = agencies().get(3);
        elements.setSelection(new StructuredSelection(agency.getPersonnel().get(0)));
        open.change("add", () -> open.project().getAgencies().move(9, agency));
        Workbench.settle();
        assertEquals(List.of(agency.getPersonnel().get(0)), elements.rows());
        assertTrue(agency(9).getExpanded());
        assertFalse(agency(3).getExpanded());
        assertTrue(agency(3).getText().startsWith("agency 4"));
        open.change("rename", () -> agency.setName("renamed"));
        Workbench.settle();
        assertTrue(agency(9).getText().startsWith("renamed"));
    }

    @Test
    void theNextTakesThePlaceOfWhatIsSelectedAndDeletedElsewhere() {
        ServiceAgency next = agencies().get(4);
        elements.setSelection(new StructuredSelection(agencies().get(3)));
        open.change("delete", () -> open.project().getAgencies().remove(3));
        Workbench.settle();
        assertEquals(List.of(next), elements.rows());
        assertEquals(AGENCIES - 1, control.getItem(0).getItemCount());
    }

    @Test
    void keysGoToTheFirstAndTheLastAndWhatTheySelectIsTold() {
        List<Object> told = new ArrayList<>();
        elements.addSelectionChangedListener(
                event -> told.add(event.getStructuredSelection().getFirstElement()));
        Workbench.page().getWorkbenchWindow().getShell().forceActive();
        control.setFocus();
        press(SWT.END);
        Workbench.await("the last", () -> told.contains(agencies().get(AGENCIES - 1)));
        press(SWT.HOME);
        Workbench.await("the first", () -> told.contains(open.project()));
        assertTrue(seen < 2 * FEW, seen + " seen");
    }

    private void press(int key) {
        Event event = new Event();
        event.keyCode = key;
        event.type = SWT.KeyDown;
        control.getDisplay().post(event);
        event.type = SWT.KeyUp;
        control.getDisplay().post(event);
    }

    @Test
    void aSearchIsShownFromTheTop() {
        control.showItem(agency(AGENCIES - 1));
        Workbench.settle();
        search("p2");
        assertEquals(control.getItem(0), control.getTopItem());
    }

    @Test
    void whoTypesInTheTreeSearches() {
        tree.searchField().setText("old");
        control.setFocus();
        Event event = type('p');
        assertEquals("p", tree.searchField().getText());
        assertFalse(event.doit);
        control.setFocus();
        // an input method sends all of a word to where it was composed
        "张伟".chars().forEach(this::type);
        assertEquals("张伟", tree.searchField().getText());
    }

    @Test
    void findGoesFromTheTreeToItsField() throws Exception {
        tree.searchField().setText("old");
        control.setFocus();
        Workbench.run("org.eclipse.ui.edit.findReplace");
        assertTrue(tree.searchField().isFocusControl());
        assertEquals("old", tree.searchField().getSelectionText());
    }

    private Event type(int character) {
        Event event = new Event();
        event.character = (char) character;
        event.keyCode = character;
        control.notifyListeners(SWT.KeyDown, event);
        return event;
    }

    @Test
    void moreThanAnybodyNeedsIsNotSelectedAtOnce() throws Exception {
        control.setFocus();
        Workbench.run("org.eclipse.ui.edit.selectAll");
        assertTrue(elements.rows().size() <= 1, elements.rows().size() + " selected");
        search("p2 of 41");
        control.setFocus();
        Workbench.run("org.eclipse.ui.edit.selectAll");
        assertEquals(elements.size(), elements.rows().size());
    }
}
