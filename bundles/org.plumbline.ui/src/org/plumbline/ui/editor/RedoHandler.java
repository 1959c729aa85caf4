// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.editor;

import org.eclipse.emf.common.command.CommandStack;
import org.plumbline.ui.project.OpenProject;

/** Does again what was undone last. */
public final class RedoHandler extends StepHandler {

    @Override
    String label(OpenProject open) {
        return open.redoLabel();
    }

    @Override
    void step(CommandStack commands) {
        commands.redo();
    }

    @Override
    String key() {
        return "redo";
    }
}
