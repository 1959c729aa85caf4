// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.diagram;

import java.util.Set;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.plumbline.diagram.layout.PlacedNode;
import org.plumbline.ui.editor.ProjectEditor;
import org.plumbline.ui.project.OpenProject;
import org.plumbline.ui.start.Application;
import org.plumbline.ui.tests.SecondWorkbench;
import org.plumbline.ui.tests.Workbench;

/**
 * The workbench with a project that is changed, in its model and in the arrangement of a diagram, and saved again and again until
 * the process is killed. It prints a point after each save.
 */
public final class EndlessSaver implements IApplication {

    private static final int LATER = 50;

    private final Application workbench = new Application();

    @Override
    public Object start(IApplicationContext context) {
        SecondWorkbench.whenItRuns(EndlessSaver::begin);
        return workbench.start(context);
    }

    @Override
    public void stop() {
        workbench.stop();
    }

    private static void begin(Display display) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IEditorPart part = window == null ? null : window.getActivePage().getActiveEditor();
        if (part instanceof ProjectEditor editor) {
            saveForEver(editor);
        } else {
            display.timerExec(LATER, () -> begin(display));
        }
    }

    private static void saveForEver(ProjectEditor editor) {
        Hand hand = Hand.on(editor).show("Risk");
        OpenProject open = editor.project();
        PlacedNode node = hand.geometry().diagram().nodes().get(0);
        for (int i = 1; i > 0; i++) {
            String name = "saved " + i;
            open.change("rename", () -> open.project().setName(name));
            hand.editor().move(Set.of(node.view().id()), 10, 0);
            Workbench.page().saveEditor(editor, false);
            System.out.print('.');
            System.out.flush();
        }
    }
}
