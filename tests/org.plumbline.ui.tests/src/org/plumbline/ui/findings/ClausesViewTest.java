// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.assessment.Verdict;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.model.outsourcing.Judgement;
import org.plumbline.report.ExplanationReport;
import org.plumbline.report.ReportContext;
import org.plumbline.standard.Item;
import org.plumbline.standard.Language;
import org.plumbline.ui.editor.ProjectEditor;
import org.plumbline.ui.project.LiveAssessment;
import org.plumbline.ui.project.OpenProject;
import org.plumbline.ui.tests.Dialogs;
import org.plumbline.ui.tests.Hands;
import org.plumbline.ui.tests.Workbench;

class ClausesViewTest {

    @TempDir
    private Path folder;

    private ProjectEditor editor;
    private OpenProject open;
    private ClausesView view;
    private TreeViewer viewer;

    @BeforeEach
    void open() throws Exception {
        editor = Workbench.open(Workbench.example("hailan-government-cloud.outsourcing", folder));
        open = editor.project();
        view = (ClausesView) Workbench.page().showView(ClausesView.ID);
        viewer = view.viewer();
        Workbench.settle();
    }

    @AfterEach
    void close() {
        Arrays.stream(viewer.getControl().getDisplay().getShells())
                .filter(shell -> shell.getText().startsWith("Explanation"))
                .forEach(Shell::close);
        Workbench.page().hideView(view);
        Workbench.closeAll();
    }

    @Test
    void theVerdictsFollowAnEdit() throws Exception {
        Item item = item("4.2.1 a)");
        select(item);
        assertEquals("satisfied", verdict(item));
        assertTrue(view.details().control().getText().contains("Satisfied"));
        open.change("no leader", () -> open.project().setSupervisingLeader(null));
        Workbench.await("another verdict", () -> !"satisfied".equals(verdict(item)));
        assertFalse(view.details().control().getText().contains("Satisfied"));
        Workbench.run("org.eclipse.ui.edit.undo");
        Workbench.await("the old verdict", () -> "satisfied".equals(verdict(item)));
    }

    @Test
    void aSearchShowsWhatSaysItAndWhatThatIsPartOf() {
        view.search("4.2.2 c) 5)");
        assertNotNull(viewer.testFindItem(item("4.2.2 c) 5)")));
        assertNotNull(viewer.testFindItem(result().catalogue().section("4.2.2")));
        assertNull(viewer.testFindItem(item("4.2.1 a)")));
        view.search("");
        assertNotNull(viewer.testFindItem(result().catalogue().section("6")));
    }

    @Test
    void onlyWhatConcernsTheSelectedElementIsShown() {
        Element contract = open.project().getContracts().get(0);
        Workbench.page().activate(editor);
        editor.reveal(contract);
        view.concerning(true);
        assertNotNull(viewer.testFindItem(item("6.2.2 a)")));
        assertNull(viewer.testFindItem(item("4.2.2 a)")));
        assertTrue(view.summary().contains(contract.getName()));
    }

    @Test
    void theDetailsSayWhatTheCommandLineExplains() throws Exception {
        Item item = item("4.2.2 c) 5)");
        select(item);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ExplanationReport(ReportContext.of("1")
                        .withFeatures(explained ->
                                open.assessment().assessment().rule(explained).reads()))
                .write(result(), item, Language.EN, out);
        assertEquals(
                out.toString(StandardCharsets.UTF_8).replaceAll("\\s+", " ").strip(),
                view.details().control().getText().replaceAll("\\s+", " ").strip());
    }

    @Test
    void linksLeadToElementsAndOtherItems() {
        Item item = item("4.2.2 c) 5)");
        select(item);
        Element element = result().item(item).findings().get(0).elements().get(0);
        assertTrue(view.details().follow(element.getName()));
        Workbench.settle();
        assertSame(editor, Workbench.page().getActivePart());
        var revealed =
                (IStructuredSelection) editor.getSite().getSelectionProvider().getSelection();
        assertSame(element, revealed.getFirstElement());

        select(item("4.2.3 b) 3)"));
        assertTrue(view.details().follow("A"));
        assertSame(
                result().catalogue().section("A"),
                viewer.getStructuredSelection().getFirstElement());
        select(item("4.2.2 c)"));
        assertTrue(view.details().follow("4.2.2 c) 1)"));
        assertSame(item("4.2.2 c) 1)"), viewer.getStructuredSelection().getFirstElement());
    }

    @Test
    void explainOpensBesideTheWorkbench() throws Exception {
        select(item("4.2.2 c) 5)"));
        viewer.getControl().setFocus();
        Workbench.run("org.plumbline.ui.explain");
        Shell dialog = Arrays.stream(viewer.getControl().getDisplay().getShells())
                .filter(shell -> shell.getText().equals("Explanation of 4.2.2 c) 5)"))
                .findFirst()
                .orElseThrow();
        StyledText text = Hands.first(dialog, StyledText.class, found -> true);
        assertTrue(text.getText().contains("GBT32926-4.2.2-c-5"), text.getText());
        Dialogs.press(dialog, "Close");
        assertTrue(dialog.isDisposed());
    }

    @Test
    void aJudgementIsRecordedAndUndone() throws Exception {
        Item item = result().items().stream()
                .filter(found ->
                        found.verdict() == Verdict.UNDECIDED && found.item().isLeaf())
                .findFirst()
                .orElseThrow()
                .item();
        int before = open.project().getJudgements().size();
        select(item);
        viewer.getControl().setFocus();
        Dialogs.Use use = Dialogs.use("Record Judgement", dialog -> {
            Combo verdict = Dialogs.all(dialog, Combo.class).get(1);
            verdict.select(0);
            verdict.notifyListeners(SWT.Selection, new Event());
            var texts = Dialogs.all(dialog, Text.class).stream()
                    .filter(text -> text.getEditable())
                    .toList();
            texts.get(0).setText(" 王敏 ");
            texts.get(1).setText("2027-01");
            texts.get(2).setText("seen on site");
            assertTrue(
                    Dialogs.all(dialog, Text.class).stream()
                            .anyMatch(text -> text.getText().contains("counts only")),
                    "a remark that it is later than the assessment");
            texts.get(1).setText("2026-06-01");
            Hands.first(dialog, Table.class, table -> true).getItem(0).setChecked(true);
            Dialogs.press(dialog, "Record");
        });
        Workbench.run("org.plumbline.ui.judge");
        use.check();
        assertEquals(before + 1, open.project().getJudgements().size());
        Judgement judgement = open.project().getJudgements().get(before);
        assertEquals(item.number(), judgement.getItem());
        assertEquals("王敏", judgement.getReviewer());
        assertEquals(1, judgement.getEvidence().size());
        Workbench.await("the verdict of the reviewer", () -> "satisfied".equals(verdict(item)));
        Workbench.run("org.eclipse.ui.edit.undo");
        Workbench.await("no verdict", () -> "undecided".equals(verdict(item)));
        assertFalse(editor.isDirty());
    }

    @Test
    void aJudgementWithoutAReasonIsNotRecorded() throws Exception {
        select(item("4.1 a)"));
        viewer.getControl().setFocus();
        boolean[] enabled = {true};
        Dialogs.Use use = Dialogs.use("Record Judgement", dialog -> {
            enabled[0] = Hands.first(
                            dialog, Button.class, button -> button.getText().equals("Record"))
                    .isEnabled();
            Dialogs.press(dialog, "Cancel");
        });
        Workbench.run("org.plumbline.ui.judge");
        use.check();
        assertFalse(enabled[0]);
        assertFalse(editor.isDirty());
    }

    @Test
    void theStandardIsThereWithoutAProject() {
        Workbench.closeAll();
        select(item("4.1 a)"));
        assertTrue(view.details().control().getText().startsWith("4.1 a)"));
    }

    private void select(Object clause) {
        viewer.setSelection(new StructuredSelection(clause), true);
        Workbench.settle();
    }

    /** Scrolls only where it must: scrolling at each look would keep the window so busy that it never takes up a result. */
    private String verdict(Item item) {
        if (viewer.testFindItem(item) == null) {
            viewer.reveal(item);
        }
        return ((TreeItem) viewer.testFindItem(item)).getText(1);
    }

    private Item item(String number) {
        return LiveAssessment.standard().item(number);
    }

    private AssessmentResult result() {
        return open.assessment().result().orElseThrow();
    }
}
