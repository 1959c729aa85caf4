// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.project;

/** Is told, in the UI thread, what happens to an open project. */
public interface ProjectListener {

    /** The model was changed by a command, or a command was undone or redone. */
    default void changed() {}

    /** The user began to type into a field, or what was typed has been confirmed or given up. */
    default void typed() {}

    /** The model was read from the file again: all elements are others. */
    default void reloaded() {}

    /** The model was written to its file, perhaps a new one. */
    default void saved() {}
}
