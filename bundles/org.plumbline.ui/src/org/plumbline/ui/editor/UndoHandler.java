// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.editor;

import org.plumbline.ui.project.OpenProject;

/** Forgets what is being typed, or else undoes the latest command. */
public final class UndoHandler extends StepHandler {

    @Override
    String label(OpenProject open) {
        return open.isPending() ? TEXTS.say("typing") : open.undoLabel();
    }

    @Override
    void step(OpenProject open) {
        if (!open.revertPending()) {
            open.domain().getCommandStack().undo();
        }
    }

    @Override
    String key() {
        return "undo";
    }
}
