// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.start;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PerspectiveAdapter;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.plumbline.ui.editor.OpenFileHandler;
import org.plumbline.ui.text.Texts;
import org.plumbline.ui.welcome.RecentFiles;
import org.plumbline.ui.welcome.WelcomePage;

/** What a window shows around views and editors. Its menus stand in plugin.xml. */
final class WindowAdvisor extends WorkbenchWindowAdvisor {

    /** Another way to open files, and a list of keys in English; a reset of the layout brings them back. */
    private static final List<String> NOT_HERE =
            List.of("org.eclipse.ui.actionSet.openFiles", "org.eclipse.ui.actionSet.keyBindings");

    private final List<Path> files;

    WindowAdvisor(IWorkbenchWindowConfigurer configurer, List<Path> files) {
        super(configurer);
        this.files = files;
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer window = getWindowConfigurer();
        Rectangle screen = Display.getCurrent().getPrimaryMonitor().getClientArea();
        window.setInitialSize(new Point(Math.min(1280, screen.width), Math.min(860, screen.height)));
        window.setShowMenuBar(true);
        window.setShowCoolBar(true);
        window.setShowStatusLine(true);
        window.setShowProgressIndicator(true);
        window.setTitle(Texts.of(WindowAdvisor.class).say("title"));
    }

    @Override
    public void postWindowOpen() {
        IWorkbenchPage page = getWindowConfigurer().getWindow().getActivePage();
        page.addPartListener(new RecentFiles());
        NOT_HERE.forEach(page::hideActionSet);
        page.getWorkbenchWindow().addPerspectiveListener(new PerspectiveAdapter() {
            @Override
            public void perspectiveChanged(IWorkbenchPage of, IPerspectiveDescriptor perspective, String change) {
                if (IWorkbenchPage.CHANGE_RESET_COMPLETE.equals(change)) {
                    NOT_HERE.forEach(of::hideActionSet);
                }
            }
        });
        for (Path file : files) {
            try {
                OpenFileHandler.open(page, file);
            } catch (PartInitException e) {
                ILog.get().log(e.getStatus());
            }
        }
        if (page.getEditorReferences().length == 0) {
            WelcomePage.show(page);
        }
        Measurement.begin(page);
    }
}
