// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.editor;

import org.plumbline.ui.project.OpenProject;

/** Does again what was undone last. */
public final class RedoHandler extends StepHandler {

    @Override
    String label(OpenProject open) {
        return open.isPending() ? "" : open.redoLabel();
    }

    @Override
    void step(OpenProject open) {
        open.domain().getCommandStack().redo();
    }

    @Override
    String key() {
        return "redo";
    }
}
