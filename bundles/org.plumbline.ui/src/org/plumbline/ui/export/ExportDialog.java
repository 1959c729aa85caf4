// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.export;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.plumbline.ui.text.Texts;

/** The wizard in a window whose last button says what it does. */
final class ExportDialog extends WizardDialog {

    ExportDialog(Shell shell, ExportWizard wizard) {
        super(shell, wizard);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        Button finish = getButton(IDialogConstants.FINISH_ID);
        finish.setText(Texts.of(ExportDialog.class).say("write"));
        setButtonLayoutData(finish);
    }
}
