// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.steps;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;
import org.eclipse.ui.forms.widgets.ILayoutExtension;

/** One below the other, as wide as there is room. Layouts of forms want 200 pixels for each text that could be broken. */
final class NarrowColumn extends Layout implements ILayoutExtension {

    private static final int MARGIN = 5;
    private static final int SPACING = 8;
    private static final int USUAL = 220;

    @Override
    protected Point computeSize(Composite parent, int width, int height, boolean flush) {
        int wide = width == SWT.DEFAULT ? USUAL : width;
        int high = MARGIN;
        for (Control child : parent.getChildren()) {
            high += child.computeSize(wide - 2 * MARGIN, SWT.DEFAULT, flush).y + SPACING;
        }
        return new Point(wide, high);
    }

    @Override
    protected void layout(Composite parent, boolean flush) {
        Rectangle room = parent.getClientArea();
        int top = room.y + MARGIN;
        for (Control child : parent.getChildren()) {
            int high = child.computeSize(room.width - 2 * MARGIN, SWT.DEFAULT, flush).y;
            child.setBounds(room.x + MARGIN, top, room.width - 2 * MARGIN, high);
            top += high + SPACING;
        }
    }

    @Override
    public int computeMinimumWidth(Composite parent, boolean changed) {
        return 2 * MARGIN;
    }

    @Override
    public int computeMaximumWidth(Composite parent, boolean changed) {
        return USUAL;
    }
}
