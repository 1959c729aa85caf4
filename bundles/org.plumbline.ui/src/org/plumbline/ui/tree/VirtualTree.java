// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.tree;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.plumbline.ui.project.SelectionSource;

/**
 * A tree whose items are made, and opened, when they are seen, so that it does not matter how many there are. What is open and
 * what is selected goes by the keys of rows, and stays so when rows are replaced. A path consists of keys, that at the top first.
 *
 * @param <R> what stands in a row
 */
public abstract class VirtualTree<R> extends SelectionSource {

    /** So many rows are opened at once; what stands further down is opened when it is seen. */
    private static final int AT_ONCE = 300;

    /** Nanoseconds for which items are opened without a pause. */
    private static final long SLICE = 20_000_000;

    /** Milliseconds after a key before others hear what it selected, since a key may be held down. */
    private static final int PAUSE = 120;

    private final Tree tree;
    private final Deque<Place<R>> seen = new ArrayDeque<>();
    private final Runnable telling = this::tellNow;
    private final Places<R> places;
    private Openness openness = new Openness();
    private Openness usual;
    private boolean isKeyDown;
    private boolean isChanging;
    private List<R> told;

    /** @param style bits beside those that all of these trees have */
    protected VirtualTree(Composite parent, int style) {
        tree = new Tree(parent, style | SWT.VIRTUAL | SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
        places = new Places<>(tree, this::children, this::key);
        tree.addListener(SWT.SetData, this::see);
        tree.addListener(SWT.Expand, event -> {
            Place<R> place = places.place((TreeItem) event.item);
            openness.set(key(place.row), true);
            openKnown(place);
        });
        tree.addListener(SWT.Collapse, event -> openness.set(key(places.place((TreeItem) event.item).row), false));
        tree.addListener(SWT.KeyDown, event -> isKeyDown = true);
        tree.addListener(SWT.KeyUp, this::released);
        tree.addListener(SWT.MouseDown, event -> isKeyDown = false);
        tree.addListener(SWT.Selection, event -> selected());
        tree.addListener(SWT.DefaultSelection, event -> choose(places.place((TreeItem) event.item)));
    }

    /** The rows at the top. */
    protected abstract List<? extends R> roots();

    /** The rows in another. */
    protected abstract List<? extends R> children(R row);

    /** Tells a row from those beside it, and stays when it is replaced by one that stands for the same. */
    protected abstract Object key(R row);

    /** Gives an item the texts and images of a row; it may have those of another. */
    protected abstract void fill(TreeItem item, R row);

    /** Whether a row is open of which nobody said anything. */
    protected boolean isOpenAtFirst(R row) {
        return false;
    }

    /** Somebody pressed Enter on a row or clicked on it twice. If that means nothing, which is false, it opens or closes. */
    protected boolean choose(R row) {
        return false;
    }

    /** Another path on which to look for what was selected and is not where it was; empty if there is none. */
    protected List<Object> otherPath(List<Object> path) {
        return List.of();
    }

    /** The control. */
    public final Tree control() {
        return tree;
    }

    /** The rows that are selected, in their order. */
    public final List<R> rows() {
        return told == null
                ? places.selection().stream().map(place -> place.row).toList()
                : told;
    }

    /** Whether a row is open, be it seen or not. */
    public final boolean isOpen(R row) {
        return openness.isOpen(key(row), isOpenAtFirst(row));
    }

    /** Opens all. */
    public final void expandAll() {
        openness.setAll(true);
        openSome();
    }

    /** Opens rows. */
    protected final void expand(Collection<? extends R> rows) {
        rows.forEach(row -> openness.set(key(row), true));
        openSome();
    }

    private void openSome() {
        tree.setRedraw(false);
        openAtOnce(places.root(), AT_ONCE);
        openKnown(places.root());
        tree.setRedraw(true);
    }

    /** Closes all. */
    public final void collapseAll() {
        openness.setAll(false);
        rebuild();
    }

    /** Selects all that is seen, and what would be seen after scrolling. */
    public final void selectAll() {
        tree.selectAll();
        tellNow();
    }

    /** How many rows are seen, or would be seen after scrolling. */
    public final int size() {
        return places.size(places.root());
    }

    /** Forgets what is open. */
    protected final void forget() {
        openness = new Openness();
        usual = null;
    }

    /** Has all open, or what was open before that; to be followed by {@link #rebuild}. */
    protected final void unfold(boolean isUnfolded) {
        if (isUnfolded) {
            usual = usual == null ? openness : usual;
            openness = new Openness();
            openness.setAll(true);
        } else if (usual != null) {
            openness = usual;
            usual = null;
        }
    }

    /** Shows other rows from the top on. */
    protected final void rebuild() {
        keep(false, () -> {
            // or GTK asks for each row that comes into view as others are removed
            places.root().known.values().forEach(known -> known.item.setExpanded(false));
            tree.setItemCount(0);
            seen.clear();
            places.clear(roots());
            openAtOnce(places.root(), AT_ONCE);
            if (tree.getItemCount() > 0) {
                tree.setTopItem(tree.getItem(0));
            }
        });
    }

    /** Shows what the rows are now, at the same place. If what was selected is gone, the next takes its place. */
    protected final void refresh() {
        keep(true, () -> update(places.root()));
    }

    /** The same for single rows and those in them. */
    protected final void refresh(Collection<List<Object>> paths) {
        keep(true, () -> {
            for (List<Object> path : paths) {
                Place<R> place = places.known(path);
                if (place != null) {
                    refill(place);
                }
            }
        });
    }

    /** Selects the rows of paths, opens what they are in, and scrolls to the first. */
    protected final void select(Collection<List<Object>> paths) {
        Map<Place<R>, Map<Object, Integer>> indexes = new HashMap<>();
        Set<TreeItem> items = new LinkedHashSet<>();
        quietly(() -> {
            for (List<Object> path : paths) {
                Place<R> place = find(path, true, indexes);
                if (place != null) {
                    items.add(place.item);
                }
            }
            tree.setSelection(items.toArray(TreeItem[]::new));
            if (!items.isEmpty()) {
                tree.showItem(items.iterator().next());
            }
        });
        tellNow();
    }

    private void released(Event event) {
        isKeyDown = false;
        if ((event.keyCode & SWT.KEYCODE_BIT) != 0) {
            // on GTK, nothing is heard of a key that selects what was never seen
            tree.getDisplay().timerExec(PAUSE, telling);
        }
    }

    private void selected() {
        if (isChanging) {
            return;
        }
        tree.getDisplay().timerExec(isKeyDown ? PAUSE : -1, telling);
        if (!isKeyDown) {
            tellNow();
        }
    }

    /** Asks SWT only once for what is selected, as that takes long if it is much. */
    private void tellNow() {
        if (!tree.isDisposed()) {
            told = rows();
            try {
                tell();
            } finally {
                told = null;
            }
        }
    }

    private void choose(Place<R> place) {
        if (choose(place.row) || places.rows(place).isEmpty()) {
            return;
        }
        boolean isOpen = !place.item.getExpanded();
        openness.set(key(place.row), isOpen);
        place.item.setExpanded(isOpen);
        openKnown(place);
    }

    private void see(Event event) {
        Place<R> place = places.place((TreeItem) event.item);
        if (place.row != null) {
            fill(place.item, place.row);
            if (!places.rows(place).isEmpty() && isOpen(place.row)) {
                openLater(place);
            }
        }
    }

    /** Not while it is drawn. */
    private void openLater(Place<R> place) {
        if (seen.isEmpty()) {
            tree.getDisplay().asyncExec(this::openSeen);
        }
        seen.add(place);
    }

    private void openSeen() {
        long end = System.nanoTime() + SLICE;
        while (!tree.isDisposed() && !seen.isEmpty()) {
            if (System.nanoTime() > end) {
                tree.getDisplay().asyncExec(this::openSeen);
                return;
            }
            Place<R> place = seen.remove();
            if (!place.item.isDisposed() && isOpen(place.row)) {
                open(place);
            }
        }
    }

    private void open(Place<R> place) {
        if (!places.rows(place).isEmpty() && !place.item.getExpanded()) {
            place.item.setExpanded(true);
            openKnown(place);
        }
    }

    /** Opens in a place what was seen before, when other things were open. */
    private void openKnown(Place<R> place) {
        for (Place<R> known : place.known.values()) {
            if (known.rows != null && isOpen(known.row)) {
                openLater(known);
                openKnown(known);
            }
        }
    }

    private int openAtOnce(Place<R> place, int number) {
        int left = number;
        for (int i = 0; i < place.rows.size() && left > 0; i++) {
            left--;
            R row = place.rows.get(i);
            if (isOpen(row) && !children(row).isEmpty()) {
                Place<R> opened = places.at(place, i);
                open(opened);
                left = openAtOnce(opened, left);
            }
        }
        return left;
    }

    private void refill(Place<R> place) {
        if (place.rows != null) {
            fill(place.item, place.row);
            update(place);
        }
    }

    private void update(Place<R> place) {
        place.rows = place == places.root() ? roots() : children(place.row);
        int number = place.rows.size();
        if (place == places.root()) {
            tree.setItemCount(number);
        } else {
            place.item.setItemCount(number);
        }
        place.known.tailMap(number, true).clear();
        for (Place<R> known : place.known.values()) {
            known.row = place.rows.get(known.index);
            refill(known);
        }
        if (place != places.root() && number > 0 && place.item.getExpanded() != isOpen(place.row)) {
            place.item.setExpanded(isOpen(place.row));
        }
    }

    private void quietly(Runnable change) {
        boolean wasChanging = isChanging;
        isChanging = true;
        told = null;
        tree.setRedraw(false);
        try {
            change.run();
        } finally {
            tree.setRedraw(true);
            isChanging = wasChanging;
        }
    }

    /** Keeps selected what is selected, and tells if that is not possible or is something else for others. */
    private void keep(boolean next, Runnable change) {
        List<R> before = rows();
        List<List<Object>> paths = paths();
        int first = before.isEmpty() ? -1 : places.place(tree.getSelection()[0]).index;
        quietly(() -> {
            change.run();
            if (!paths.isEmpty() && !paths.equals(paths())) {
                selectAgain(paths, next ? first : -1);
            }
        });
        List<R> now = rows();
        boolean same = before.size() == now.size();
        for (int i = 0; same && i < now.size(); i++) {
            same = before.get(i) == now.get(i);
        }
        if (!same) {
            tellNow();
        }
    }

    private void selectAgain(List<List<Object>> paths, int first) {
        Map<Place<R>, Map<Object, Integer>> indexes = new HashMap<>();
        Set<TreeItem> items = new LinkedHashSet<>();
        for (List<Object> path : paths) {
            Place<R> place = find(path, false, indexes);
            if (place == null) {
                place = find(otherPath(path), true, indexes);
            }
            if (place != null) {
                items.add(place.item);
            }
        }
        if (items.isEmpty() && first >= 0 && paths.get(0).size() > 1) {
            List<Object> path = paths.get(0);
            Place<R> above = find(path.subList(0, path.size() - 1), false, indexes);
            if (above != null && !places.rows(above).isEmpty() && isOpen(above.row)) {
                items.add(places.at(above, Math.min(first, above.rows.size() - 1)).item);
            }
        }
        tree.setSelection(items.toArray(TreeItem[]::new));
    }

    private List<List<Object>> paths() {
        return places.selection().stream().map(places::path).toList();
    }

    /**
     * The place of a row, or of the first that is closed of those that it is in.
     *
     * @param open whether to open them
     * @return null if there is no such row
     */
    private Place<R> find(List<Object> path, boolean open, Map<Place<R>, Map<Object, Integer>> indexes) {
        Place<R> place = null;
        for (Object key : path) {
            Place<R> above = place == null ? places.root() : place;
            if (place != null) {
                if (open) {
                    openness.set(key(place.row), true);
                } else if (!isOpen(place.row)) {
                    return place;
                }
                open(place);
            }
            Integer index = indexes.computeIfAbsent(above, places::indexes).get(key);
            if (index == null) {
                return null;
            }
            place = places.at(above, index);
        }
        return place;
    }
}
