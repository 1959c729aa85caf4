// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.ui.editor.ProjectEditor;
import org.plumbline.ui.tests.Dialogs;
import org.plumbline.ui.tests.Workbench;

class NarrowWindowTest {

    private final Shell shell = Workbench.page().getWorkbenchWindow().getShell();
    private final Rectangle bounds = shell.getBounds();

    @TempDir
    private Path folder;

    @BeforeEach
    void narrow() {
        shell.setSize(800, 600);
        Workbench.page().resetPerspective();
    }

    @AfterEach
    void wide() {
        Workbench.closeAll();
        shell.setBounds(bounds);
        Workbench.page().resetPerspective();
    }

    @Test
    void nothingIsCutAt800PixelsWhereProjectsShareThePlaceOfTheOutline() throws Exception {
        List<String> together = List.of(title(Perspective.NAVIGATOR), title(Perspective.OUTLINE));
        assertTrue(
                Dialogs.all(shell, CTabFolder.class).stream()
                        .map(tabs -> Stream.of(tabs.getItems())
                                .map(tab -> tab.getText())
                                .toList())
                        .anyMatch(Predicate.isEqual(together)),
                together::toString);
        Workbench.run("org.plumbline.ui.showWelcome");
        allFit("the welcome");
        ProjectEditor editor = Workbench.open(Workbench.example("hailan-government-cloud.outsourcing", folder));
        var project = editor.project().project();
        for (var element : List.of(
                project,
                project.getAgencies().get(0).getPersonnel().get(0),
                project.getContracts().get(0),
                project.getEvidenceRegister().get(0))) {
            editor.reveal(element);
            Workbench.settle();
            allFit(element.getName());
        }
    }

    private static String title(String view) {
        return Workbench.page().findViewReference(view).getTitle();
    }

    private void allFit(String what) {
        List<ScrolledForm> forms = Dialogs.all(shell, ScrolledForm.class).stream()
                .filter(ScrolledForm::isVisible)
                .toList();
        assertTrue(!forms.isEmpty(), what);
        for (ScrolledForm form : forms) {
            assertEquals(form.getClientArea().width, form.getContent().getSize().x, what + ": " + form.getText());
        }
    }
}
