// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.diagram;

import java.util.List;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.plumbline.ui.editor.Remembered;

/**
 * The lists beside a diagram: as wide as the user has drawn them, or put away. Both is remembered from one start to the next. As
 * long as nobody has drawn them, they are as wide as their texts where the diagram has room enough.
 */
final class SideLists {

    private static final String WIDTH = "width";
    private static final String AWAY = "away";

    /** In which most of the words can be read, and which leaves the room to the diagram; in pixels. */
    private static final int USUAL = 170;

    private static final int LEAST = 60;

    /** The diagram has room enough if the lists have no more than this part of all. */
    private static final int PART = 4;

    private final SashForm sash;
    private final Composite lists;
    private final Composite diagram;
    private final IDialogSettings store;
    private final List<Control> contents;

    /** Zero as long as nobody has drawn them. */
    private int width;

    private int widest = USUAL;
    private int whole;
    private boolean placing;

    /**
     * @param sash has the lists and the diagram, and nothing else
     * @param contents the lists, which tell how wide they would be
     */
    SideLists(SashForm sash, Composite lists, Composite diagram, List<Control> contents) {
        this.sash = sash;
        this.lists = lists;
        this.diagram = diagram;
        this.contents = contents;
        store = Remembered.of("diagrams");
        if (store.get(WIDTH) != null) {
            width = Math.max(LEAST, store.getInt(WIDTH));
        }
        lists.setVisible(!store.getBoolean(AWAY));
        sash.setMaximizedControl(store.getBoolean(AWAY) ? diagram : null);
        sash.addListener(SWT.Resize, event -> place());
        lists.addListener(SWT.Resize, event -> drawn());
    }

    boolean areAway() {
        return sash.getMaximizedControl() != null;
    }

    /** Puts the lists away, or takes them out again. */
    void putAway(boolean away) {
        lists.setVisible(!away);
        sash.setMaximizedControl(away ? diagram : null);
        store.put(AWAY, away);
        place();
    }

    /** The lists show something else. */
    void changed() {
        int before = widest;
        for (Control content : contents) {
            widest = Math.max(widest, content.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
        }
        if (widest > before && width == 0) {
            place();
        }
    }

    /** Another width of the window is the diagram's, but for a part of what the lists lack. */
    private void place() {
        whole = sash.getClientArea().width;
        if (whole > 2 * LEAST) {
            int wanted = width > 0 ? Math.min(width, whole / 2) : Math.max(USUAL, Math.min(widest, whole / PART));
            placing = true;
            sash.setWeights(wanted, whole - wanted);
            placing = false;
        }
    }

    private void drawn() {
        if (!placing && !areAway() && whole == sash.getClientArea().width && lists.getSize().x >= LEAST) {
            width = lists.getSize().x;
            store.put(WIDTH, width);
        }
    }
}
