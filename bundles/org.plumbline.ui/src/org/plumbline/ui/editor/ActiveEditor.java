// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.editor;

import java.util.Optional;
import org.eclipse.ui.IWorkbenchWindow;
import org.plumbline.ui.project.OpenProject;

/** The project editor that a window shows on top of its editors. */
public final class ActiveEditor {

    private ActiveEditor() {}

    /** The editor; empty if there is none or it is of another kind. */
    public static Optional<ProjectEditor> of(IWorkbenchWindow window) {
        return window != null
                        && window.getActivePage() != null
                        && window.getActivePage().getActiveEditor() instanceof ProjectEditor editor
                ? Optional.of(editor)
                : Optional.empty();
    }

    /** The project in it; empty also if its file could not be read. */
    public static Optional<OpenProject> project(IWorkbenchWindow window) {
        return of(window).map(ProjectEditor::project);
    }
}
