// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.TableWrapLayout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.assessment.Finding;
import org.plumbline.model.PartialDate;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.ui.tests.Dialogs;
import org.plumbline.ui.tests.Workbench;

class OverviewPageTest {

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        Workbench.closeAll();
    }

    private ProjectEditor open() throws Exception {
        ProjectEditor editor = Workbench.open(Workbench.example("hailan-government-cloud.outsourcing", folder));
        editor.show(OverviewPage.class);
        Workbench.await("the overview", () -> shown().isPresent());
        Workbench.settle();
        return editor;
    }

    private static Composite page() {
        return shown().orElseThrow(() -> new AssertionError("no overview"));
    }

    private static Optional<Composite> shown() {
        for (Control control : Dialogs.all(Workbench.page().getWorkbenchWindow().getShell(), ScrolledForm.class)) {
            if (control.isVisible()
                    && !Dialogs.all((Composite) control, ScoreBar.class).isEmpty()) {
                return Optional.of((Composite) control);
            }
        }
        return Optional.empty();
    }

    private static List<String> labels() {
        return Dialogs.all(page(), Label.class).stream().map(Label::getText).toList();
    }

    private static void follow(Link link) {
        link.notifyListeners(SWT.Selection, new Event());
        Workbench.settle();
    }

    private static Link link(String text) {
        return Dialogs.all(page(), Link.class).stream()
                .filter(link -> link.getText().equals("<a>" + text + "</a>"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no link " + text));
    }

    @Test
    void everyChapterHasItsScoreInNumbersAndWords() throws Exception {
        AssessmentResult result = open().project().assessment().result().orElseThrow();
        assertEquals(
                1 + result.catalogue().sections().size(),
                Dialogs.all(page(), ScoreBar.class).size());
        String whole = result.score().satisfied() + " of " + result.score().due() + " met";
        assertTrue(labels().stream().anyMatch(text -> text.startsWith(whole)), () -> labels().toString());
        assertTrue(labels().contains("Current phase"));
    }

    @Test
    void aScoreIsToldInOneLineAtAUsualSize() throws Exception {
        open();
        ScrolledForm form = (ScrolledForm) page();
        form.setSize(636, 600);
        Workbench.settle();
        List<Label> scores = Dialogs.all(form.getBody(), Label.class).stream()
                .filter(label -> label.getText().contains(" met, "))
                .toList();
        assertTrue(scores.size() > 5, scores.toString());
        for (Label score : scores) {
            int line = score.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
            assertEquals(line, score.getSize().y, score.getText());
        }
    }

    @Test
    void everythingHasTheWidthOfANarrowPage() throws Exception {
        open();
        ScrolledForm form = (ScrolledForm) page();
        form.setSize(400, 600);
        Workbench.settle();
        int room = form.getClientArea().width;
        assertTrue(form.getMinWidth() <= room, form.getMinWidth() + " of " + room);
        for (Control control : Dialogs.all(form.getBody(), Control.class)) {
            int right = form.getDisplay().map(control, form.getBody(), control.getSize().x, 0).x;
            assertTrue(right <= room, control + " reaches " + right + " of " + room);
        }
    }

    @Test
    void theMostSeriousGapsStandFirstAndLeadToTheirElements() throws Exception {
        ProjectEditor editor = open();
        AssessmentResult result = editor.project().assessment().result().orElseThrow();
        Finding first = result.findings().stream()
                .min(Comparator.comparing(Finding::severity))
                .orElseThrow();
        assertTrue(labels().contains(first.message().en()));
        Element element = first.elements().get(0);
        follow(link(element.getName()));
        assertFalse(editor.page().orElseThrow() instanceof OverviewPage);
        var selected =
                (IStructuredSelection) editor.getSite().getSelectionProvider().getSelection();
        assertSame(element, selected.getFirstElement());
    }

    @Test
    void whatIsDueNextFollowsEachEdit() throws Exception {
        ProjectEditor editor = open();
        var project = editor.project().project();
        var contract = project.getContracts().get(0);
        var day =
                editor.project().assessment().result().orElseThrow().settings().asOf();
        PartialDate tomorrow = PartialDate.of(day.plusDays(1));
        assertFalse(labels().contains(tomorrow.toString()));
        editor.project().change("ends", () -> contract.setEndsOn(tomorrow));
        Workbench.await("the date", () -> labels().contains(tomorrow.toString()));
    }

    @Test
    void whatIsToldOtherwiseStandsWhereItStoodAndTheRestStays() throws Exception {
        ProjectEditor editor = open();
        AssessmentResult result = editor.project().assessment().result().orElseThrow();
        Element element = result.findings().stream()
                .min(Comparator.comparing(Finding::severity))
                .orElseThrow()
                .elements()
                .get(0);
        String name = element.getName();
        List<Control> before = texts();
        List<String> expected = said(before).stream()
                .map(text -> text.replace(name, "Otherwise"))
                .toList();
        editor.project().change("name", () -> element.setName("Otherwise"));
        Workbench.await("the name", () -> said(texts()).contains("<a>Otherwise</a>"));
        assertEquals(expected, said(texts()));
        Workbench.settle();
        texts().forEach(text -> assertFalse(text.getBounds().isEmpty(), () -> text + " has its room"));
        before.retainAll(texts());
        assertTrue(before.size() > expected.size() / 2, before.size() + " of " + expected.size());
    }

    /** Labels and links in the order in which they stand. */
    private static List<Control> texts() {
        List<Control> texts = new ArrayList<>(Dialogs.all(page(), Control.class));
        texts.removeIf(control -> !(control instanceof Label || control instanceof Link));
        return texts;
    }

    private static List<String> said(List<Control> texts) {
        return texts.stream()
                .map(control -> control instanceof Label label ? label.getText() : ((Link) control).getText())
                .toList();
    }

    @Test
    void nothingIsCutOffInAWindowOfUsualWidth() throws Exception {
        open();
        ScrolledForm form = (ScrolledForm) page();
        var shell = form.getShell();
        var size = shell.getSize();
        shell.setSize(1280, 900);
        Workbench.settle();
        form.reflow(true);
        Workbench.settle();
        assertTrue(
                form.getBody().getSize().x <= form.getClientArea().width,
                form.getBody().getSize() + " in " + form.getClientArea());
        shell.setSize(size);
    }

    @Test
    void aWideWindowHasTwoColumns() throws Exception {
        var shell = Workbench.page().getWorkbenchWindow().getShell();
        var size = shell.getSize();
        try {
            shell.setSize(2600, 900);
            Workbench.settle();
            open();
            ScrolledForm form = (ScrolledForm) page();
            assertEquals(2, ((TableWrapLayout) form.getBody().getLayout()).numColumns);
            shell.setSize(1000, 900);
            Workbench.settle();
            assertEquals(1, ((TableWrapLayout) form.getBody().getLayout()).numColumns);
        } finally {
            shell.setSize(size);
        }
    }
}
