// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.tree;

import java.util.List;
import java.util.TreeMap;
import org.eclipse.swt.widgets.TreeItem;

/** A place in a tree that somebody has seen or asked for: its item, and the row that stands there now. */
final class Place<R> {

    final Place<R> above;
    final int index;

    /** Null at the root of all. */
    final TreeItem item;

    /** The places in this one that are known, by their index. */
    final TreeMap<Integer, Place<R>> known = new TreeMap<>();

    R row;

    /** The rows in this one; null until somebody asks. */
    List<? extends R> rows;

    Place(Place<R> above, int index, TreeItem item) {
        this.above = above;
        this.index = index;
        this.item = item;
    }

    boolean isRoot() {
        return item == null;
    }
}
