// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.editor;

import org.eclipse.emf.common.command.CommandStack;
import org.plumbline.ui.project.OpenProject;

/** Undoes the latest command. */
public final class UndoHandler extends StepHandler {

    @Override
    String label(OpenProject open) {
        return open.undoLabel();
    }

    @Override
    void step(CommandStack commands) {
        commands.undo();
    }

    @Override
    String key() {
        return "undo";
    }
}
