// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.findings;

import org.eclipse.swt.widgets.Shell;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.standard.Item;
import org.plumbline.ui.editor.ProjectEditor;

/** Explains the verdict on the item that is selected. */
public final class ExplainHandler extends ItemHandler {

    @Override
    boolean needsItem() {
        return true;
    }

    @Override
    void run(Shell shell, ProjectEditor editor, AssessmentResult result, Item item) {
        new ExplainDialog(shell, editor.project(), result, item, element -> {
                    editor.getSite().getPage().activate(editor);
                    editor.reveal(element);
                })
                .open();
    }
}
