// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.editor;

import org.eclipse.jface.action.Action;

/** An entry of a menu that runs something. */
public final class MenuEntry extends Action {

    private final Runnable work;

    /** @param label in the user's language */
    public MenuEntry(String label, Runnable work) {
        super(label);
        this.work = work;
    }

    /**
     * An entry that shows which keys do the same. The menu itself does not listen to them.
     *
     * @param keys as people write them; empty if there are none
     */
    public MenuEntry(String label, String keys, boolean enabled, Runnable work) {
        this(keys.isEmpty() ? label : label + '\t' + keys, work);
        setAccelerator(0);
        setEnabled(enabled);
    }

    @Override
    public void run() {
        work.run();
    }
}
