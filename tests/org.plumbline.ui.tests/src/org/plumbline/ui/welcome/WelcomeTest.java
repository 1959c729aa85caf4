// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.welcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.ui.editor.ProjectEditor;
import org.plumbline.ui.tests.Dialogs;
import org.plumbline.ui.tests.Workbench;

class WelcomeTest {

    private static final String HAILAN = "hailan-government-cloud.outsourcing";

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        Workbench.closeAll();
    }

    @Test
    void aFileUsedLatelyIsOfferedAndOpens() throws Exception {
        Path first = Workbench.example(HAILAN, folder);
        Path second = Workbench.example("qinglan-collaboration-platform.outsourcing", folder);
        Workbench.open(first);
        Workbench.open(second);
        assertEquals(List.of(second, first), new RecentFiles().all().subList(0, 2));
        Workbench.closeAll();

        Workbench.run("org.plumbline.ui.showWelcome");
        WelcomePage page = assertInstanceOf(WelcomePage.class, Workbench.page().getActiveEditor());
        Hyperlink link = Dialogs.all(page.getSite().getShell(), Hyperlink.class).stream()
                .filter(candidate -> candidate.getText().equals(HAILAN))
                .findFirst()
                .orElseThrow();
        Event enter = new Event();
        enter.character = SWT.CR;
        link.notifyListeners(SWT.KeyDown, enter);
        Workbench.await("the project", () -> Workbench.page().getActiveEditor() instanceof ProjectEditor);

        Files.delete(second);
        assertFalse(new RecentFiles().all().contains(second), "what is gone is not offered");
        IContributionItem[] items = new RecentFilesMenu().getContributionItems();
        assertTrue(((ActionContributionItem) items[0]).getAction().getText().startsWith("&1  " + HAILAN));
    }

    @Test
    void thereIsOneWelcomePage() throws Exception {
        Workbench.run("org.plumbline.ui.showWelcome");
        Workbench.run("org.plumbline.ui.showWelcome");
        assertEquals(1, Workbench.page().getEditorReferences().length);
        assertFalse(Workbench.page().getActiveEditor().isDirty());
    }
}
