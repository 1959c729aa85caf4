// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.Widget;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.storage.ProjectStore;
import org.plumbline.ui.tests.LargeProject;
import org.plumbline.ui.tests.Workbench;

/** Measures what the tree of 100,000 elements takes to be searched and opened, and holds it to few items. */
class LargeTreeTest {

    private static final int ELEMENTS = 100_000;
    private static final int TIMES = 7;
    private static final int FEW = 500;

    /** Nanoseconds without an event after which nothing more follows; cursors blink more seldom. */
    private static final long QUIET = 40_000_000;

    @TempDir
    private Path folder;

    private SearchableTree tree;

    /** Items that the tree asked texts for. */
    private final Set<Widget> filled = new HashSet<>();

    @AfterEach
    void close() {
        Workbench.closeAll();
    }

    @Test
    void aHundredThousandElementsAreSearchedAndOpenedWithFewItems() throws Exception {
        Path file = folder.resolve("large.outsourcing");
        new ProjectStore().save(LargeProject.of(ELEMENTS), file);
        ProjectEditor editor = Workbench.open(file);
        editor.show(ModelPage.class);
        tree = ((ModelPage) editor.page().orElseThrow()).tree();
        tree.elements().control().addListener(SWT.SetData, event -> filled.add(event.item));
        Workbench.settle();
        int all = hits();
        long[][] search = new long[TIMES][];
        long[][] clear = new long[TIMES][];
        long[][] expand = new long[TIMES][];
        for (int i = 0; i < TIMES; i++) {
            search[i] = measured(() -> search("合同"), () -> hits() > 0 && hits() < all);
            clear[i] = measured(() -> search(""), () -> hits() == all);
            expand[i] = measured(tree.elements()::expandAll, () -> true);
            tree.elements().collapseAll();
            tree.elements().control().getItem(0).setExpanded(true);
            Workbench.settle();
        }
        print("search with many hits", search);
        print("clear it", clear);
        print("expand all", expand);
        assertEquals(all, hits());
        assertTrue(filled.size() < TIMES * FEW, filled.size() + " items were filled");
    }

    private void search(String text) {
        tree.searchField().setText(text);
        tree.searchField().notifyListeners(SWT.DefaultSelection, new Event());
    }

    private int hits() {
        Tree control = tree.elements().control();
        return control.getItemCount() == 0 ? 0 : control.getItem(0).getItemCount();
    }

    /** Milliseconds until all that follows has been done and painted, and those of the longest event. */
    private static long[] measured(Runnable deed, BooleanSupplier isDone) {
        long start = System.nanoTime();
        deed.run();
        long longest = System.nanoTime() - start;
        long end = start;
        Display display = Display.getCurrent();
        while (System.nanoTime() - end < QUIET || !isDone.getAsBoolean()) {
            long dispatched = System.nanoTime();
            if (display.readAndDispatch()) {
                end = System.nanoTime();
                longest = Math.max(longest, end - dispatched);
            } else if (end - start > 30_000_000_000L) {
                throw new AssertionError("it does not end");
            }
        }
        return new long[] {(end - start) / 1_000_000, longest / 1_000_000};
    }

    private static void print(String what, long[][] times) {
        Arrays.sort(times, (one, other) -> Long.compare(one[0], other[0]));
        long longest = Arrays.stream(times).mapToLong(time -> time[1]).max().orElseThrow();
        System.out.printf(
                "tree of 100,000 elements, %s: median %d ms, slowest %d ms; longest event %d ms%n",
                what, times[TIMES / 2][0], times[TIMES - 1][0], longest);
    }
}
