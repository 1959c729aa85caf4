// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.editor;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.ui.PlatformUI;

/** Does something with the project of the active editor; cannot be chosen where its file could not be read. */
public abstract class ProjectHandler extends AbstractHandler {

    @Override
    public void setEnabled(Object evaluationContext) {
        setBaseEnabled(ActiveEditor.project(PlatformUI.getWorkbench().getActiveWorkbenchWindow())
                .isPresent());
    }
}
