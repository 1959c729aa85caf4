// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.editor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;
import org.eclipse.ui.forms.widgets.ILayoutExtension;

/** The room of one text that may be broken into narrow lines; forms alone give each such text 200 pixels at least. */
final class NarrowCell extends Layout implements ILayoutExtension {

    private static final int LEAST = 64;

    private final int most;

    /** @param most pixels from which on the texts of other columns come first, even if this one has to be broken */
    NarrowCell(int most) {
        this.most = most;
    }

    @Override
    protected Point computeSize(Composite parent, int width, int height, boolean flush) {
        return text(parent).computeSize(width, height, flush);
    }

    @Override
    protected void layout(Composite parent, boolean flush) {
        text(parent).setBounds(parent.getClientArea());
    }

    @Override
    public int computeMinimumWidth(Composite parent, boolean changed) {
        return Math.min(LEAST, computeMaximumWidth(parent, changed));
    }

    @Override
    public int computeMaximumWidth(Composite parent, boolean changed) {
        return Math.min(most, text(parent).computeSize(SWT.DEFAULT, SWT.DEFAULT, changed).x);
    }

    private static Control text(Composite parent) {
        return parent.getChildren()[0];
    }
}
