// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.editor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.assessment.ItemResult;
import org.plumbline.assessment.Verdict;
import org.plumbline.model.outsourcing.OutsourcingFactory;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.ui.diagram.DiagramsPage;
import org.plumbline.ui.project.OpenProject;
import org.plumbline.ui.table.TablesPage;
import org.plumbline.ui.tests.Workbench;

class ProjectEditorTest {

    private static final String HAILAN = "hailan-government-cloud.outsourcing";

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        Workbench.closeAll();
    }

    @Test
    void anEditChangesTheVerdictAndUndoingItGivesTheSameBytes() throws Exception {
        Path file = Workbench.example(HAILAN, folder);
        byte[] before = Files.readAllBytes(file);
        ProjectEditor editor = Workbench.open(file);
        OpenProject open = editor.project();
        OutsourcingProject project = open.project();
        assertEquals(Verdict.SATISFIED, verdict(open, "4.2.1 a)"));
        assertFalse(editor.isDirty());

        open.change("no leader", () -> project.setSupervisingLeader(null));
        Workbench.await("the new verdict", () -> verdict(open, "4.2.1 a)") != Verdict.SATISFIED);
        assertTrue(editor.isDirty());
        assertEquals("no leader", open.undoLabel());

        Workbench.run("org.eclipse.ui.edit.undo");
        Workbench.await("the old verdict", () -> verdict(open, "4.2.1 a)") == Verdict.SATISFIED);
        assertFalse(editor.isDirty());

        Workbench.run("org.eclipse.ui.edit.redo");
        assertTrue(editor.isDirty());
        assertNull(project.getSupervisingLeader());
        Workbench.run("org.eclipse.ui.edit.undo");
        open.save();
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void aClosedProjectIsLetGo() throws Exception {
        List<IViewPart> views = new ArrayList<>();
        for (String view : List.of("findings", "clauses", "outline", "properties", "stepsView")) {
            views.add(Workbench.page().showView("org.plumbline.ui." + view));
        }
        WeakReference<OpenProject> project = seen(Workbench.example(HAILAN, folder));
        Workbench.closeAll();
        // what has the keyboard, and what was selected last, may be remembered until there is something else
        Workbench.open(Workbench.example("qinglan-collaboration-platform.outsourcing", folder));
        Workbench.settle();
        Workbench.await("the project to be let go", () -> {
            System.gc();
            return project.get() == null;
        });
        views.subList(1, views.size()).forEach(Workbench.page()::hideView);
    }

    /** Opens a project, looks at all its pages, edits it and takes the edit back. */
    private static WeakReference<OpenProject> seen(Path file) throws Exception {
        ProjectEditor editor = Workbench.open(file);
        for (var page : List.of(DiagramsPage.class, TablesPage.class, ModelPage.class, OverviewPage.class)) {
            editor.show(page);
            Workbench.settle();
        }
        OpenProject open = editor.project();
        editor.reveal(open.project().getContracts().get(0));
        open.change("a name", () -> open.project().setName("a name"));
        Workbench.run("org.eclipse.ui.edit.undo");
        return new WeakReference<>(open);
    }

    @Test
    void deletingUndoingAndRedoingAnyElementGivesTheSameBytes() throws Exception {
        Path file = Workbench.example(HAILAN, folder);
        byte[] before = Files.readAllBytes(file);
        OpenProject open = Workbench.open(file).project();
        for (var element : List.copyOf(open.project().eContents())) {
            open.domain().getCommandStack().execute(DeleteCommand.create(open.domain(), element));
        }
        open.save();
        byte[] deleted = Files.readAllBytes(file);
        for (int round = 0; round < 2; round++) {
            while (!open.undoLabel().isEmpty()) {
                open.domain().getCommandStack().undo();
            }
            open.save();
            assertArrayEquals(before, Files.readAllBytes(file), "undone, round " + round);
            while (!open.redoLabel().isEmpty()) {
                open.domain().getCommandStack().redo();
            }
            open.save();
            assertArrayEquals(deleted, Files.readAllBytes(file), "redone, round " + round);
        }
    }

    @Test
    void aChangeThatFailsLeavesNothingBehind() throws Exception {
        OpenProject open = Workbench.open(Workbench.example(HAILAN, folder)).project();
        String name = open.project().getName();
        try {
            open.change("broken", () -> {
                open.project().setName("half");
                open.project().getContracts().clear();
                throw new IllegalStateException("on purpose");
            });
        } catch (IllegalStateException expected) {
            assertEquals("on purpose", expected.getMessage());
        }
        assertEquals(name, open.project().getName());
        assertFalse(open.project().getContracts().isEmpty());
        assertFalse(open.isDirty());
    }

    @Test
    void newElementsHaveTheirIdsAtOnceAndKeepThem() throws Exception {
        OpenProject open = Workbench.open(Workbench.example(HAILAN, folder)).project();
        var contract = OutsourcingFactory.eINSTANCE.createServiceContract();
        open.change("new contract", () -> open.project().getContracts().add(contract));
        String id = contract.getId();
        assertEquals(36, id.length());
        open.domain().getCommandStack().undo();
        open.domain().getCommandStack().redo();
        assertEquals(id, contract.getId());
    }

    @Test
    void copiesGetIdsOfTheirOwn() throws Exception {
        OpenProject open = Workbench.open(Workbench.example(HAILAN, folder)).project();
        var contract = open.project().getContracts().get(0);
        String id = contract.getId();
        open.change("copy", () -> open.project().getContracts().add(EcoreUtil.copy(contract)));
        assertEquals(id, contract.getId());
        List<String> ids = new ArrayList<>();
        open.project().eAllContents().forEachRemaining(element -> ids.add(EcoreUtil.getID(element)));
        assertEquals(ids.size(), new HashSet<>(ids).size());
    }

    @Test
    void revealingAnElementSelectsItInTheTree() throws Exception {
        ProjectEditor editor = Workbench.open(Workbench.example(HAILAN, folder));
        var contract = editor.project().project().getContracts().get(0);
        editor.reveal(contract);
        Workbench.settle();
        assertTrue(editor.page().orElseThrow() instanceof ModelPage);
        var selection =
                (IStructuredSelection) editor.getSite().getSelectionProvider().getSelection();
        assertSame(contract, selection.getFirstElement());
    }

    @Test
    void aBrokenFileSaysWhyAndStaysUntouched() throws Exception {
        Path file = Files.writeString(folder.resolve("broken.outsourcing"), "no project");
        ProjectEditor editor = Workbench.open(file);
        assertNull(editor.project());
        assertTrue(editor.page().orElseThrow() instanceof FailurePage);
        assertFalse(editor.isDirty());
        assertEquals("no project", Files.readString(file));
        assertFalse(canBeChosen("org.plumbline.ui.export"), "export");
        assertFalse(canBeChosen("org.plumbline.ui.compare"), "compare");
        Workbench.open(Workbench.example(HAILAN, folder));
        assertTrue(canBeChosen("org.plumbline.ui.export"), "export");
        assertTrue(canBeChosen("org.plumbline.ui.compare"), "compare");
    }

    private static boolean canBeChosen(String command) {
        Workbench.settle();
        return PlatformUI.getWorkbench()
                .getService(ICommandService.class)
                .getCommand(command)
                .isEnabled();
    }

    @Test
    void theSameFileIsOpenedOnce() throws Exception {
        Path file = Workbench.example(HAILAN, folder);
        assertSame(Workbench.open(file), Workbench.open(file.resolveSibling(".").resolve(HAILAN)));
    }

    @Test
    void aChangeFromOutsideIsNoticedAndCanBeLoaded() throws Exception {
        Path file = Workbench.example(HAILAN, folder);
        OpenProject open = Workbench.open(file).project();
        assertFalse(open.isChangedOutside());
        Files.copy(
                Workbench.ROOT.resolve("examples/qinglan-collaboration-platform.outsourcing"),
                file,
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertTrue(open.isChangedOutside());
        String before = open.project().getName();
        open.reload();
        assertFalse(before.equals(open.project().getName()));
        Workbench.await(
                "its assessment", () -> open.assessment().result().orElseThrow().project() == open.project());
    }

    private static Verdict verdict(OpenProject open, String number) {
        var result = open.assessment().result().orElseThrow();
        ItemResult item = result.item(result.catalogue().item(number));
        return item.verdict();
    }
}
