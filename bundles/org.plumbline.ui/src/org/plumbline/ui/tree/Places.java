// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** The places in a tree that are known, because somebody has seen them or asked for them. */
final class Places<R> {

    /** So many selected items are looked up all together. */
    private static final int MANY = 100;

    private final Tree tree;
    private final Function<R, List<? extends R>> children;
    private final Function<R, Object> keys;
    private Place<R> root;

    Places(Tree tree, Function<R, List<? extends R>> children, Function<R, Object> keys) {
        this.tree = tree;
        this.children = children;
        this.keys = keys;
        clear(List.of());
    }

    /** The one that all are in; it has no item. */
    Place<R> root() {
        return root;
    }

    /** Forgets all places; the tree has no items. */
    void clear(List<? extends R> roots) {
        root = new Place<>(null, 0, null);
        root.rows = roots;
        tree.setItemCount(roots.size());
    }

    /** Those that are selected, in their order. */
    List<Place<R>> selection() {
        List<Place<R>> places = new ArrayList<>();
        TreeItem[] items = tree.getSelection();
        for (TreeItem item : items) {
            if (items.length > MANY && item.getData() == null) {
                knowAll(item.getParentItem());
            }
            Place<R> place = place(item);
            if (place.row != null) {
                places.add(place);
            }
        }
        return places;
    }

    /** As the index of each single item is searched for from the first one on. */
    private void knowAll(TreeItem above) {
        Place<R> place = above == null ? root : place(above);
        TreeItem[] items = above == null ? tree.getItems() : above.getItems();
        for (int i = 0; i < items.length; i++) {
            if (items[i].getData() == null) {
                know(place, i, items[i]);
            }
        }
    }

    /** That of an item. */
    Place<R> place(TreeItem item) {
        if (item.getData() instanceof Place<?>) {
            @SuppressWarnings("unchecked")
            Place<R> place = (Place<R>) item.getData();
            return place;
        }
        TreeItem above = item.getParentItem();
        return above == null ? know(root, tree.indexOf(item), item) : know(place(above), above.indexOf(item), item);
    }

    /** One in another, which has so many rows. */
    Place<R> at(Place<R> above, int index) {
        Place<R> known = above.known.get(index);
        return known != null
                ? known
                : know(above, index, above == root ? tree.getItem(index) : above.item.getItem(index));
    }

    private Place<R> know(Place<R> above, int index, TreeItem item) {
        Place<R> place = new Place<>(above, index, item);
        // GTK also asks for rows that it is about to remove
        if (index < rows(above).size()) {
            place.row = rows(above).get(index);
            above.known.put(index, place);
            item.setData(place);
        }
        return place;
    }

    /** The rows in a place; its item has as many then. */
    List<? extends R> rows(Place<R> place) {
        if (place.rows == null) {
            place.rows = place.row == null ? List.of() : children.apply(place.row);
            place.item.setItemCount(place.rows.size());
        }
        return place.rows;
    }

    /** How many rows are in a place and in what is open in it. */
    int size(Place<R> place) {
        int size = place.rows.size();
        for (Place<R> known : place.known.values()) {
            if (known.rows != null && known.item.getExpanded()) {
                size += size(known);
            }
        }
        return size;
    }

    /** The keys on the way to a place. */
    List<Object> path(Place<R> place) {
        LinkedList<Object> path = new LinkedList<>();
        for (Place<R> up = place; up != root; up = up.above) {
            path.addFirst(keys.apply(up.row));
        }
        return path;
    }

    /** Where in a place the rows with some keys are. */
    Map<Object, Integer> indexes(Place<R> place) {
        Map<Object, Integer> indexes = new HashMap<>();
        for (R row : rows(place)) {
            indexes.putIfAbsent(keys.apply(row), indexes.size());
        }
        return indexes;
    }

    /** The place of a row, if it was ever seen. */
    Place<R> known(List<Object> path) {
        Place<R> place = root;
        for (Object key : path) {
            Place<R> found = null;
            for (Place<R> known : place.known.values()) {
                if (key.equals(keys.apply(known.row))) {
                    found = known;
                    break;
                }
            }
            if (found == null) {
                return null;
            }
            place = found;
        }
        return place;
    }
}
