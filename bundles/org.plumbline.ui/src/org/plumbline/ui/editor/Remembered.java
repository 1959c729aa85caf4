// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.editor;

import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;

/** What views and dialogs remember of what their user chose, from one start to the next. */
public final class Remembered {

    private Remembered() {}

    /** The choices of a part of the workbench; empty before the first one. */
    public static IDialogSettings of(String part) {
        return DialogSettings.getOrCreateSection(
                PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(Remembered.class))
                        .getDialogSettings(),
                part);
    }
}
