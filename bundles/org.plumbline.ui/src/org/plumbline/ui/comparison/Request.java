// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.comparison;

import org.plumbline.ui.editor.ProjectEditor;
import org.plumbline.ui.project.OpenProject;
import org.plumbline.ui.project.ProjectListener;

/** What the user wants compared. It knows whether the project has been edited since it was asked for. */
final class Request implements ProjectListener {

    private final ProjectEditor editor;
    private final OpenProject open;
    private final Counterpart counterpart;
    private final boolean swapped;
    private final Runnable outdated;
    private boolean edited;

    /**
     * @param editor of the project
     * @param swapped whether the open project is the older one
     * @param outdated is run when the project is edited for the first time
     */
    Request(ProjectEditor editor, Counterpart counterpart, boolean swapped, Runnable outdated) {
        this.editor = editor;
        open = editor.project();
        this.counterpart = counterpart;
        this.swapped = swapped;
        this.outdated = outdated;
        open.addListener(this);
    }

    ProjectEditor editor() {
        return editor;
    }

    OpenProject open() {
        return open;
    }

    Counterpart counterpart() {
        return counterpart;
    }

    boolean isSwapped() {
        return swapped;
    }

    /** Whether the project, or what it is compared with, is not as it was any more. */
    boolean isOutdated() {
        return edited;
    }

    /** The same, asked for again. */
    Request again() {
        return new Request(editor, counterpart, swapped, outdated);
    }

    /** The same with the sides swapped, of what was read before. */
    Request swapped() {
        Request other = new Request(editor, counterpart, !swapped, outdated);
        other.edited = edited;
        return other;
    }

    private void outdate() {
        if (!edited) {
            edited = true;
            outdated.run();
        }
    }

    @Override
    public void changed() {
        outdate();
    }

    @Override
    public void reloaded() {
        outdate();
    }

    @Override
    public void saved() {
        if (counterpart instanceof Counterpart.Saved) {
            outdate();
        }
    }

    void dispose() {
        open.removeListener(this);
    }
}
