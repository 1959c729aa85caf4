// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.look;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.plumbline.ui.text.Texts;

/** A window that tells something and asks nothing. */
public final class Notice {

    private Notice() {}

    /**
     * Tells something until the user closes it.
     *
     * @param kind {@code MessageDialog.ERROR}, {@code WARNING} or {@code INFORMATION}
     * @param sentence in the user's language, as the title is
     */
    public static void tell(int kind, Shell shell, String title, String sentence) {
        MessageDialog.open(
                kind, shell, title, sentence, SWT.SHEET, Texts.of(Notice.class).say("close"));
    }
}
