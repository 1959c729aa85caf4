// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.assessment.Finding;
import org.plumbline.assessment.Severity;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.ui.editor.ModelPage;
import org.plumbline.ui.editor.ProjectEditor;
import org.plumbline.ui.look.CutText;
import org.plumbline.ui.project.OpenProject;
import org.plumbline.ui.tests.Dialogs;
import org.plumbline.ui.tests.Hands;
import org.plumbline.ui.tests.Workbench;

class FindingsViewTest {

    @TempDir
    private Path folder;

    private ProjectEditor editor;
    private OpenProject open;
    private FindingsView view;
    private Tree tree;

    @BeforeEach
    void open() throws Exception {
        FindingsSettings settings = new FindingsSettings();
        settings.grouping(Grouping.CLAUSE);
        settings.filter(FindingFilter.none());
        editor = Workbench.open(Workbench.example("hailan-government-cloud.outsourcing", folder));
        open = editor.project();
        view = (FindingsView) Workbench.page().showView(FindingsView.ID);
        tree = view.tree().control();
        Workbench.await("findings", () -> number() > 0 && number() == findings().size());
    }

    @AfterEach
    void close() {
        Workbench.page().hideView(view);
        Workbench.closeAll();
    }

    @Test
    void allFindingsAreShownByClauseAndCounted() {
        assertEquals(
                result().items().stream()
                        .filter(item -> !item.findings().isEmpty())
                        .count(),
                tree.getItemCount());
        assertEquals("Findings (" + findings().size() + ")", view.getPartName());
        assertTrue(view.summary().contains(findings().size() + " findings"));
        TreeItem group = tree.getItem(0);
        assertTrue(group.getText().startsWith(findings().get(0).item().number()), group.getText());
        assertEquals(findings().get(0).message().en(), group.getItem(0).getText());
    }

    @Test
    void theNumberOfAGroupIsSeenInAnyCase() {
        TreeItem group = tree.getItem(0);
        tree.getColumn(0).setWidth(150);
        Workbench.await("a narrow column", () -> group.getBounds(0).width < 150);
        String seen = new CutText(tree).seen(group, 0);
        assertTrue(seen.endsWith("…  (" + group.getItemCount() + ")"), seen);
    }

    @Test
    void aQuickFixClosesItsFindingAndUndoReopensIt() throws Exception {
        Finding finding = first(Finding::hasFix);
        select(finding);
        Hands.choose(tree.getMenu(), "Record as true: " + finding.remedy().en());
        Workbench.await("the finding to be closed", () -> !isOpen(finding));
        assertTrue(open.undoLabel().contains(finding.remedy().en()), open.undoLabel());
        Workbench.await("the view to follow", () -> number() == findings().size());

        Workbench.run("org.eclipse.ui.edit.undo");
        Workbench.await("the finding to be open again", () -> isOpen(finding));
        Workbench.await("the view to follow", () -> number() == findings().size());
        assertFalse(editor.isDirty());
    }

    @Test
    void allFindingsOfAKindAreClosedInOneStep() throws Exception {
        Finding sample = first(finding -> finding.hasFix() && ofKind(finding).size() > 1);
        List<Finding> kind = ofKind(sample);
        select(sample);
        Dialogs.Use use = Dialogs.use("Record Facts", dialog -> Dialogs.press(dialog, "Record"));
        Hands.choose(tree.getMenu(), "Record as True for All " + kind.size());
        use.check();
        Workbench.await("all of the kind to be closed", () -> kind.stream().noneMatch(this::isOpen));

        Workbench.run("org.eclipse.ui.edit.undo");
        Workbench.await("all of the kind to be open again", () -> kind.stream().allMatch(this::isOpen));
        assertFalse(editor.isDirty());
    }

    @Test
    void quickFixesOfAllFindingsTogetherCloseAllThatTheyCan() throws Exception {
        List<Finding> before = findings();
        tree.setFocus();
        tree.selectAll();
        long fixable = before.stream().filter(Finding::hasFix).count();
        Dialogs.Use use = Dialogs.use("Record Facts", dialog -> Dialogs.press(dialog, "Record"));
        Hands.choose(tree.getMenu(), "Record as True for the " + fixable);
        use.check();
        Workbench.await(
                "fewer findings",
                () -> findings().stream().noneMatch(Finding::hasFix)
                        || findings().size() < before.size() - fixable / 2);
        before.stream().filter(Finding::hasFix).forEach(finding -> assertFalse(isOpen(finding), finding.identity()));
        Workbench.run("org.eclipse.ui.edit.undo");
        assertFalse(editor.isDirty());
    }

    @Test
    void aDialogThatIsCancelledChangesNothing() {
        Finding sample = first(finding -> finding.hasFix() && ofKind(finding).size() > 1);
        select(sample);
        Dialogs.Use use = Dialogs.use("Record Facts", dialog -> Dialogs.press(dialog, "Cancel"));
        Hands.choose(tree.getMenu(), "Record as True for All");
        use.check();
        assertFalse(editor.isDirty());
    }

    @Test
    void findingsAreGroupedAsChosenWhichIsRemembered() throws Exception {
        choose(view.filters()::groupings, "Phase");
        Workbench.await("phases", () -> tree.getItemCount() <= 4);
        assertTrue(
                tree.getItem(0).getText().startsWith("planning"),
                tree.getItem(0).getText());
        choose(view.filters()::groupings, "Element");
        Workbench.await(
                "elements",
                () -> tree.getItemCount()
                        == findings().stream()
                                .map(finding -> finding.elements().get(0))
                                .distinct()
                                .count());
        assertEquals(Grouping.ELEMENT, new FindingsSettings().grouping());
        choose(view.filters()::groupings, "Obliged Role");
        Workbench.await(
                "roles",
                () -> tree.getItemCount() <= 3 && number() == findings().size());
    }

    @Test
    void onlyWhatPassesTheFiltersIsShown() {
        choose(view.filters()::filters, "Severity", "critical");
        long critical = findings().stream()
                .filter(finding -> finding.severity() == Severity.CRITICAL)
                .count();
        Workbench.await("critical ones", () -> number() == critical);
        assertTrue(view.summary().endsWith("only: critical"), view.summary());

        choose(view.filters()::filters, "Show All");
        Workbench.await("all", () -> number() == findings().size());
        choose(view.filters()::filters, "Section", "6 ");
        Workbench.await(
                "those of chapter 6",
                () -> number()
                        == findings().stream()
                                .filter(finding -> finding.item().number().startsWith("6"))
                                .count());
        choose(view.filters()::filters, "Only With a Quick Fix");
        Workbench.await(
                "those with a fix",
                () -> number()
                        == findings().stream()
                                .filter(finding -> finding.item().number().startsWith("6") && finding.hasFix())
                                .count());
    }

    @Test
    void onlyFindingsOfTheSelectedElementAreShown() {
        Element element =
                first(finding -> finding.elements().size() == 1).elements().get(0);
        editor.show(ModelPage.class);
        Workbench.page().activate(editor);
        choose(view.filters()::filters, "Only of the Selected Element");
        editor.reveal(element);
        Workbench.await(
                "its findings",
                () -> number()
                        == findings().stream()
                                .filter(finding -> finding.elements().contains(element))
                                .count());
    }

    @Test
    void aSearchFindsAllWordsAnywhere() {
        Finding sought = findings().get(findings().size() - 1);
        Text search = Hands.first(tree.getParent().getParent(), Text.class, text -> true);
        search.setText(sought.item().number() + " " + sought.elements().get(0).getName());
        Workbench.await(
                "what is sought", () -> number() > 0 && number() < findings().size());
        assertTrue(view.tree().control().getItem(0).getExpanded());
        search.setText("there is no such word");
        Workbench.await("nothing", () -> !tree.isVisible());
        search.setText("");
        Workbench.await("all", () -> number() == findings().size());
    }

    @Test
    void whatIsSelectedAndExpandedStaysSoThroughAnEdit() throws Exception {
        Finding finding = findings().get(findings().size() - 1);
        view.tree().collapseAll();
        select(finding);
        open.change("rename", () -> open.project().setName("another"));
        AssessmentResult before = result();
        Workbench.await("the next result", () -> result() != before);
        Workbench.await(
                "its findings",
                () -> !view.tree().findings().isEmpty()
                        && view.tree().findings().get(0) != finding);
        assertEquals(finding.identity(), view.tree().findings().get(0).identity());
        assertEquals(
                1, Arrays.stream(tree.getItems()).filter(TreeItem::getExpanded).count());
    }

    @Test
    void aDoubleClickRevealsTheElement() {
        Finding finding = first(found -> found.elements().get(0) != open.project());
        TreeItem row = select(finding);
        Hands.clickTwice(tree, row);
        assertSame(editor, Workbench.page().getActivePart());
        var selection =
                (IStructuredSelection) editor.getSite().getSelectionProvider().getSelection();
        assertSame(finding.elements().get(0), selection.getFirstElement());
    }

    @Test
    void selectedFindingsAreCopiedAsText() throws Exception {
        Finding finding = findings().get(0);
        select(finding);
        tree.setFocus();
        Workbench.run("org.eclipse.ui.edit.copy");
        Clipboard clipboard = new Clipboard(tree.getDisplay());
        String text = (String) clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        assertTrue(text.startsWith(finding.item().number() + "\t"), text);
        assertTrue(text.contains(finding.message().en()), text);
    }

    @Test
    void closingTheEditorEmptiesTheView() {
        Workbench.closeAll();
        assertEquals("Findings", view.getPartName());
        assertEquals("", view.summary());
        assertEquals(0, tree.getItemCount());
        assertFalse(tree.isVisible());
    }

    private void choose(Consumer<IMenuManager> fill, String... path) {
        MenuManager manager = new MenuManager();
        manager.setRemoveAllWhenShown(true);
        manager.addMenuListener(fill::accept);
        Menu menu = manager.createContextMenu(tree);
        Hands.choose(menu, path);
        manager.dispose();
    }

    /** Expands the group of a finding and selects its row. */
    private TreeItem select(Finding finding) {
        for (TreeItem group : tree.getItems()) {
            if (group.getText().startsWith(finding.item().number() + " ")) {
                if (!group.getExpanded()) {
                    Hands.clickTwice(tree, group);
                }
                int index = result().item(finding.item()).findings().indexOf(finding);
                TreeItem row = group.getItem(index);
                tree.setSelection(row);
                tree.notifyListeners(SWT.Selection, new Event());
                return row;
            }
        }
        throw new AssertionError(finding.identity());
    }

    private Finding first(Predicate<Finding> sought) {
        return findings().stream().filter(sought).findFirst().orElseThrow();
    }

    private List<Finding> ofKind(Finding sample) {
        return findings().stream()
                .filter(finding -> finding.kind().equals(sample.kind()))
                .toList();
    }

    private boolean isOpen(Finding finding) {
        return findings().stream().anyMatch(found -> found.identity().equals(finding.identity()));
    }

    private int number() {
        return Arrays.stream(tree.getItems())
                .mapToInt(group -> {
                    group.getText(); // fills the row
                    return group.getItemCount();
                })
                .sum();
    }

    private AssessmentResult result() {
        return open.assessment().result().orElseThrow();
    }

    private List<Finding> findings() {
        return result().findings();
    }
}
