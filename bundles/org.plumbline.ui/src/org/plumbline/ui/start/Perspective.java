// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.start;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Projects to the left, the outline and properties to the right, what the assessment found below the first and the editors. */
public final class Perspective implements IPerspectiveFactory {

    /** The id of the perspective. */
    static final String ID = "org.plumbline.ui.perspective";

    private static final String NAVIGATOR = "org.plumbline.ui.navigator";
    private static final String OUTLINE = "org.plumbline.ui.outline";
    private static final String PROPERTIES = "org.plumbline.ui.properties";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String editors = layout.getEditorArea();
        layout.addView(OUTLINE, IPageLayout.RIGHT, 0.7f, editors);
        layout.addView(PROPERTIES, IPageLayout.BOTTOM, 0.35f, OUTLINE);
        // below the projects, too, since findings have many columns
        IFolderLayout below = layout.createFolder("org.plumbline.ui.below", IPageLayout.BOTTOM, 0.66f, editors);
        below.addPlaceholder(IPageLayout.ID_PROGRESS_VIEW);
        layout.addView(NAVIGATOR, IPageLayout.LEFT, 0.28f, editors);
    }
}
