// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.editor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;
import org.eclipse.ui.forms.widgets.ILayoutExtension;

/** Columns of one width, as narrow as there is room, in which texts are broken. A child with {@link #ALL} has a row. */
final class EqualColumns extends Layout implements ILayoutExtension {

    /** Layout data of a child that stands in all columns. */
    static final Object ALL = new Object();

    private static final int LEAST = 90;
    private static final int MOST = 320;
    private static final int SPACE = 6;

    private final int columns;

    EqualColumns(int columns) {
        this.columns = columns;
    }

    @Override
    protected Point computeSize(Composite parent, int width, int height, boolean flush) {
        int wide = width == SWT.DEFAULT ? columns * MOST : width;
        return new Point(wide, place(parent, wide, false));
    }

    @Override
    protected void layout(Composite parent, boolean flush) {
        place(parent, parent.getClientArea().width, true);
    }

    /** Returns how high all of it is. */
    private int place(Composite parent, int width, boolean move) {
        int step = (width + SPACE) / columns;
        int y = SPACE;
        int row = 0;
        int column = 0;
        for (Control child : parent.getChildren()) {
            boolean whole = child.getLayoutData() == ALL;
            if (whole || column == columns) {
                y += row == 0 ? 0 : row + SPACE;
                row = 0;
                column = 0;
            }
            int wide = Math.max(1, whole ? width : step - SPACE);
            int high = child.computeSize(wide, SWT.DEFAULT).y;
            if (move) {
                child.setBounds(new Rectangle(column * step, y, wide, high));
            }
            row = Math.max(row, high);
            column = whole ? columns : column + 1;
        }
        return y + row + SPACE;
    }

    @Override
    public int computeMinimumWidth(Composite parent, boolean changed) {
        return columns * LEAST;
    }

    @Override
    public int computeMaximumWidth(Composite parent, boolean changed) {
        return columns * MOST;
    }
}
