// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.model.outsourcing.ServiceContract;
import org.plumbline.storage.ProjectStore;
import org.plumbline.ui.project.OpenProject;
import org.plumbline.ui.tests.Dialogs;
import org.plumbline.ui.tests.Workbench;

class OutsideChangesTest {

    private static final String TITLE = "Changed Outside";

    @TempDir
    private Path folder;

    private Path file;
    private ProjectEditor editor;

    @AfterEach
    void close() {
        Workbench.closeAll();
    }

    private OpenProject open() throws Exception {
        file = Workbench.example("hailan-government-cloud.outsourcing", folder);
        editor = Workbench.open(file);
        return editor.project();
    }

    private void outside(Consumer<OutsourcingProject> change) {
        new ProjectStore().update(file, change);
    }

    /** The user comes back from another program. */
    private void comeBack() {
        editor.getSite().getShell().notifyListeners(SWT.Activate, new Event());
        Workbench.settle();
    }

    @Test
    void withoutEditsTheFileIsLoadedAgainAndTheSelectionStays() throws Exception {
        OpenProject open = open();
        ServiceContract contract = open.project().getContracts().get(0);
        editor.show(ModelPage.class);
        editor.reveal(contract);
        outside(project -> project.setName("theirs"));
        comeBack();
        assertEquals("theirs", open.project().getName());
        assertFalse(editor.isDirty());
        ServiceContract again = open.project().getContracts().get(0);
        assertNotSame(contract, again);
        var selected =
                (IStructuredSelection) editor.getSite().getSelectionProvider().getSelection();
        assertSame(again, selected.getFirstElement());
    }

    @Test
    void mergingTakesTheEditsOfBothAndIsSavedWithoutAnotherQuestion() throws Exception {
        OpenProject open = open();
        open.change("mine", () -> open.project().getContracts().get(0).setName("my contract"));
        outside(project -> project.setName("theirs"));
        Dialogs.Use use = Dialogs.use(TITLE, shell -> Dialogs.press(shell, "Merge"));
        comeBack();
        use.check();
        assertEquals("theirs", open.project().getName());
        assertEquals("my contract", open.project().getContracts().get(0).getName());
        assertTrue(editor.isDirty());
        Workbench.page().saveEditor(editor, false);
        assertFalse(editor.isDirty());
        OutsourcingProject saved = new ProjectStore().load(file);
        assertEquals("theirs", saved.getName());
        assertEquals("my contract", saved.getContracts().get(0).getName());
    }

    @Test
    void whereBothChangedTheSameMineStandsAndTheConflictIsListed() throws Exception {
        OpenProject open = open();
        open.change("mine", () -> open.project().setName("mine"));
        outside(project -> project.setName("theirs"));
        Dialogs.Use use = Dialogs.use(TITLE, shell -> Dialogs.press(shell, "Merge"));
        Dialogs.Use conflicts = Dialogs.use("Merged with Conflicts", shell -> {
            Table table = Dialogs.all(shell, Table.class).get(0);
            assertEquals(1, table.getItemCount());
            assertEquals("mine", table.getItem(0).getText(2));
            assertEquals("theirs", table.getItem(0).getText(3));
            Dialogs.press(shell, "Close");
        });
        comeBack();
        use.check();
        conflicts.check();
        assertEquals("mine", open.project().getName());
    }

    @Test
    void keepingMineAsksNoMoreAndSavingReplacesTheirs() throws Exception {
        OpenProject open = open();
        open.change("mine", () -> open.project().setName("mine"));
        outside(project -> project.setName("theirs"));
        Dialogs.Use use = Dialogs.use(TITLE, shell -> Dialogs.press(shell, "Keep Mine"));
        comeBack();
        use.check();
        comeBack();
        assertEquals("mine", open.project().getName());
        assertEquals("theirs", new ProjectStore().load(file).getName());
        Workbench.page().saveEditor(editor, false);
        assertEquals("mine", new ProjectStore().load(file).getName());
    }

    @Test
    void enterDoesNotReplaceWhatOthersWrote() throws Exception {
        OpenProject open = open();
        open.change("mine", () -> open.project().setName("mine"));
        outside(project -> project.setName("theirs"));
        Dialogs.Use enter =
                Dialogs.use(TITLE, shell -> shell.getDefaultButton().notifyListeners(SWT.Selection, new Event()));
        Workbench.page().saveEditor(editor, false);
        enter.check();
        comeBack(); // asks nothing, or it waited for an answer
        assertEquals("theirs", new ProjectStore().load(file).getName());
        assertTrue(editor.isDirty());
        Dialogs.Use replace = Dialogs.use(TITLE, shell -> Dialogs.press(shell, "Replace"));
        Workbench.page().saveEditor(editor, false);
        replace.check();
        assertEquals("mine", new ProjectStore().load(file).getName());
    }

    @Test
    void loadingTheirsGivesUpTheEdits() throws Exception {
        OpenProject open = open();
        open.change("mine", () -> open.project().setName("mine"));
        outside(project -> project.setName("theirs"));
        Dialogs.Use use = Dialogs.use(TITLE, shell -> Dialogs.press(shell, "Load Theirs"));
        comeBack();
        use.check();
        assertEquals("theirs", open.project().getName());
        assertFalse(editor.isDirty());
    }

    @Test
    void aFileThatBecameUnreadableLeavesTheModelAsItIs() throws Exception {
        OpenProject open = open();
        String name = open.project().getName();
        Files.writeString(file, "no project");
        Dialogs.Use use = Dialogs.use(TITLE, shell -> Dialogs.press(shell, "Close"));
        comeBack();
        use.check();
        assertEquals(name, open.project().getName());
        assertEquals("no project", Files.readString(file));
    }

    @Test
    void aDeletedFileCanBeSavedAgain() throws Exception {
        OpenProject open = open();
        String name = open.project().getName();
        Files.delete(file);
        Dialogs.Use use = Dialogs.use(TITLE, shell -> Dialogs.press(shell, "Keep Editing"));
        comeBack();
        use.check();
        assertTrue(editor.isDirty());
        Workbench.page().saveEditor(editor, false);
        assertFalse(editor.isDirty());
        assertEquals(name, new ProjectStore().load(file).getName());
    }

    @Test
    void theEditorOfADeletedFileCanBeClosed() throws Exception {
        open();
        Files.delete(file);
        Dialogs.Use use = Dialogs.use(TITLE, shell -> Dialogs.press(shell, "Close Editor"));
        comeBack();
        use.check();
        Workbench.settle();
        assertEquals(0, Workbench.page().getEditorReferences().length);
    }
}
