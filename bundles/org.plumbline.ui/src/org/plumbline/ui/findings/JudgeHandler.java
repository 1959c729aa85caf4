// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.findings;

import org.eclipse.swt.widgets.Shell;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.standard.Item;
import org.plumbline.ui.editor.ProjectEditor;

/** Has a reviewer judge an item. */
public final class JudgeHandler extends ItemHandler {

    @Override
    boolean needsItem() {
        return false;
    }

    @Override
    void run(Shell shell, ProjectEditor editor, AssessmentResult result, Item item) {
        new JudgementDialog(shell, editor.project(), result, item).open();
    }
}
