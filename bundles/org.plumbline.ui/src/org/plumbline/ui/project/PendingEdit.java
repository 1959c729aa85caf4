// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.project;

/** What a user has typed into a field and not confirmed yet. */
public interface PendingEdit {

    /** Changes the model as typed; does nothing if that is no value. */
    void commit();

    /** Forgets what was typed. */
    void revert();
}
