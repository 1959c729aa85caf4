// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.start;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/**
 * Projects to the left, the outline and properties to the right, what the assessment found below the first and the editors. In a
 * narrow window projects share the place of the outline, since three columns would cut what stands in each of them.
 */
public final class Perspective implements IPerspectiveFactory {

    /** The id of the perspective. */
    static final String ID = "org.plumbline.ui.perspective";

    static final String NAVIGATOR = "org.plumbline.ui.navigator";
    static final String OUTLINE = "org.plumbline.ui.outline";
    private static final String PROPERTIES = "org.plumbline.ui.properties";

    /** The least width of a window that has room for three columns, in pixels. */
    private static final int THREE_COLUMNS = 1100;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String editors = layout.getEditorArea();
        boolean narrow = width() < THREE_COLUMNS;
        if (narrow) {
            IFolderLayout right = layout.createFolder("org.plumbline.ui.right", IPageLayout.RIGHT, 0.63f, editors);
            right.addView(NAVIGATOR);
            right.addView(OUTLINE);
        } else {
            layout.addView(OUTLINE, IPageLayout.RIGHT, 0.7f, editors);
        }
        layout.addView(PROPERTIES, IPageLayout.BOTTOM, narrow ? 0.45f : 0.35f, OUTLINE);
        // below the projects, too, since findings have many columns
        IFolderLayout below = layout.createFolder("org.plumbline.ui.below", IPageLayout.BOTTOM, 0.66f, editors);
        below.addPlaceholder(IPageLayout.ID_PROGRESS_VIEW);
        if (!narrow) {
            layout.addView(NAVIGATOR, IPageLayout.LEFT, 0.28f, editors);
        }
    }

    /** The width of the window, of which only what is on the screen counts; of the screen when there is no window yet. */
    private static int width() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        Shell shell = window == null ? null : window.getShell();
        return shell == null
                ? Display.getCurrent().getPrimaryMonitor().getClientArea().width
                : Math.min(shell.getSize().x, shell.getMonitor().getClientArea().width);
    }
}
