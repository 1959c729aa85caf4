// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.outline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.assessment.Labels;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.model.outsourcing.OutsourcingPackage.Literals;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.model.outsourcing.ServiceContract;
import org.plumbline.storage.ProjectStore;
import org.plumbline.ui.editor.ElementActions;
import org.plumbline.ui.editor.ModelPage;
import org.plumbline.ui.editor.ProjectEditor;
import org.plumbline.ui.project.OpenProject;
import org.plumbline.ui.properties.PropertiesView;
import org.plumbline.ui.tests.Dialogs;
import org.plumbline.ui.tests.Hands;
import org.plumbline.ui.tests.Workbench;
import org.plumbline.ui.text.Texts;

class OutlineViewTest {

    private static final Texts ACTIONS = Texts.of(ElementActions.class);

    @TempDir
    private Path folder;

    private OutlineView view;
    private ProjectEditor editor;
    private OpenProject open;
    private OutsourcingProject project;

    @BeforeEach
    void open() throws Exception {
        view = (OutlineView) Workbench.page().showView(OutlineView.ID);
        Workbench.page().showView(PropertiesView.ID);
        editor = Workbench.open(Workbench.example("hailan-government-cloud.outsourcing", folder));
        open = editor.project();
        project = open.project();
        editor.show(ModelPage.class);
        Workbench.settle();
    }

    @AfterEach
    void close() {
        Workbench.closeAll();
    }

    @Test
    void saysWhyItIsEmptyUntilAProjectIsOpen() throws Exception {
        Workbench.closeAll();
        assertEquals(Texts.of(OutlineView.class).say("nothing"), hint());

        byte[] readable = Files.readAllBytes(open.file());
        editor = Workbench.open(Files.writeString(folder.resolve("broken.outsourcing"), "<"));
        Workbench.settle();
        assertEquals(Texts.of(OutlineView.class).say("unread"), hint());

        Files.write(folder.resolve("broken.outsourcing"), readable);
        Dialogs.press(view.getSite().getShell(), Texts.of(ProjectEditor.class).say("failure.again"));
        Workbench.settle();
        assertTrue(view.elements().control().isVisible());
        assertTrue(view.elements().shows(editor.project().project()));
    }

    private String hint() {
        assertFalse(view.elements().control().isVisible());
        Composite stack = view.elements().control().getParent().getParent();
        return Hands.first(stack, Link.class, Link::isVisible).getText();
    }

    @Test
    void selectsWhatIsSelectedInTheEditor() {
        ServiceContract contract = project.getContracts().get(0);
        editor.getSite().getSelectionProvider().setSelection(new StructuredSelection(contract));
        Workbench.settle();
        assertSame(contract, view.elements().getSelection().getFirstElement());
    }

    @Test
    void selectsWhatAnotherViewShowsInTheEditor() throws Exception {
        Workbench.page().showView(PropertiesView.ID);
        ServiceContract contract = project.getContracts().get(0);
        editor.reveal(contract);
        Workbench.await("the contract", () -> view.elements().getSelection().getFirstElement() == contract);
    }

    @Test
    void theEditorSelectsWhatIsSelectedHere() {
        ServiceContract contract = project.getContracts().get(0);
        select(contract);
        var selection =
                (IStructuredSelection) editor.getSite().getSelectionProvider().getSelection();
        assertSame(contract, selection.getFirstElement());
    }

    @Test
    void showsWhatMatchesASearchAndWhatContainsIt() {
        Tree tree = view.elements().control();
        String name = project.getContracts().get(0).getName();
        view.search(name).notifyListeners(SWT.DefaultSelection, new Event());
        Workbench.settle();
        assertTrue(view.elements().shows(project.getContracts().get(0)));
        assertFalse(view.elements().shows(project.getAgencies().get(0)));
        assertEquals(1, tree.getItem(0).getItemCount());
        view.search("no such thing").notifyListeners(SWT.DefaultSelection, new Event());
        Workbench.settle();
        assertEquals(0, tree.getItemCount());
        view.search("").notifyListeners(SWT.DefaultSelection, new Event());
        Workbench.settle();
        assertEquals(1, tree.getItemCount());
    }

    @Test
    void elementsAreMadeMovedCopiedAndDeletedFromItsMenuAndAllIsUndone() throws Exception {
        byte[] before = Files.readAllBytes(open.file());
        int contracts = project.getContracts().size();
        select(project);
        press(plain("new.part"), Texts.of(Labels.of(Literals.SERVICE_CONTRACT)));
        assertEquals(contracts + 1, project.getContracts().size());
        ServiceContract made = project.getContracts().get(contracts);
        assertSame(made, selected());

        press(plain("up"));
        assertSame(made, project.getContracts().get(contracts - 1));
        press(plain("down"));
        assertSame(made, project.getContracts().get(contracts));
        press(plain("copy"));
        select(project);
        press(plain("paste"));
        assertEquals(contracts + 2, project.getContracts().size());
        assertFalse(
                made.getId().equals(project.getContracts().get(contracts + 1).getId()));
        press(plain("delete"));
        assertEquals(contracts + 1, project.getContracts().size());

        while (!open.undoLabel().isEmpty()) {
            open.domain().getCommandStack().undo();
        }
        open.save();
        assertArrayEquals(before, Files.readAllBytes(open.file()));
    }

    @Test
    void aReloadKeepsWhatIsSelectedHereAndInTheProperties() throws Exception {
        PropertiesView properties = (PropertiesView) Workbench.page().findView(PropertiesView.ID);
        ServiceContract contract = project.getContracts().get(0);
        select(contract);
        open.reload();
        Workbench.settle();
        ServiceContract again = open.project().getContracts().get(0);
        assertNotSame(contract, again);
        assertEquals(List.of(again), view.elements().rows());
        assertEquals(List.of(again), properties.elements());
    }

    @Test
    void aReloadThatMovesWhatIsSelectedKeepsItSelected() throws Exception {
        var activity = project.getPhases().get(0).getActivities().get(0);
        select(activity);
        open.change("move", () -> project.getPhases().get(1).getActivities().add(0, activity));
        new ProjectStore().save(project, open.file());
        open.reload();
        Workbench.settle();
        assertEquals(
                List.of(open.project().getPhases().get(1).getActivities().get(0)),
                view.elements().rows());
    }

    @Test
    void theProjectItselfCannotBeDeleted() {
        select(project);
        Menu menu = menu();
        assertFalse(item(menu, plain("delete")).isEnabled());
    }

    private Element selected() {
        return (Element) view.elements().getSelection().getFirstElement();
    }

    private void select(Element element) {
        Workbench.page().activate(view);
        view.elements().setSelection(new StructuredSelection(List.of(element)));
        Workbench.settle();
    }

    private static String plain(String key) {
        return ACTIONS.say(key);
    }

    private Menu menu() {
        Menu menu = view.elements().control().getMenu();
        menu.notifyListeners(SWT.Show, new Event());
        return menu;
    }

    private static MenuItem item(Menu menu, String label) {
        return Arrays.stream(menu.getItems())
                .filter(item -> item.getText().split("\t")[0].equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError(label + " in "
                        + Arrays.stream(menu.getItems()).map(MenuItem::getText).toList()));
    }

    private void press(String... path) {
        Menu menu = menu();
        MenuItem item = null;
        for (String label : path) {
            if (item != null) {
                menu = item.getMenu();
                menu.notifyListeners(SWT.Show, new Event());
            }
            item = item(menu, label);
        }
        assertTrue(item.isEnabled(), item.getText());
        item.notifyListeners(SWT.Selection, new Event());
        Workbench.settle();
    }
}
