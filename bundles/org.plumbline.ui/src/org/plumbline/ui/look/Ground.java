// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.look;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** What forms stand on. */
@SuppressWarnings("restriction") // the platform has no API for its themes
public final class Ground {

    private Ground() {}

    /**
     * Has a toolkit make what it makes on the ground of a view, with letters as the theme wants them. By itself it takes the colours
     * of lists: on GTK a form may get them after the theme has given it others, and what is disabled looks as if it were not.
     */
    public static void of(Composite view, FormToolkit toolkit) {
        PlatformUI.getWorkbench().getService(IThemeEngine.class).applyStyles(view, false);
        toolkit.setBackground(view.getBackground());
        toolkit.getColors().setForeground(null);
    }
}
