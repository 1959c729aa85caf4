// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.editor;

import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;

/**
 * A part of the overview with a row for each fact. Of as many rows as before, only those that tell something else are made
 * again, since making widgets takes long.
 *
 * @param <F> what is told in a row
 */
abstract class OverviewTable<F> extends OverviewRows<F> {

    private final int columns;

    OverviewTable(Composite parent, FormToolkit toolkit, PageContext context, int columns) {
        super(parent, toolkit, context, columns);
        this.columns = columns;
    }

    /** What is said if there are no rows. */
    abstract String none();

    /** Makes the widgets of a row, one for each column. */
    abstract void fill(F fact);

    @Override
    void fill(List<F> facts) {
        if (facts.isEmpty()) {
            label(none());
        }
        facts.forEach(this::fill);
    }

    @Override
    void refill(List<F> before, List<F> facts) {
        if (before == null || before.size() != facts.size()) {
            super.refill(before, facts);
            return;
        }
        for (int i = 0; i < facts.size(); i++) {
            if (!facts.get(i).equals(before.get(i))) {
                replace(i, facts.get(i));
            }
        }
    }

    private void replace(int row, F fact) {
        Control[] old = parent.getChildren();
        int end = (row + 1) * columns;
        for (Control control : Arrays.asList(old).subList(row * columns, end)) {
            control.dispose();
        }
        fill(fact);
        if (end < old.length) {
            Control[] all = parent.getChildren();
            for (Control made : Arrays.asList(all).subList(all.length - columns, all.length)) {
                made.moveAbove(old[end]);
            }
        }
    }
}
