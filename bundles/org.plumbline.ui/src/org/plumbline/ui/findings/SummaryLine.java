// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.findings;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A line on top of a view that tells what is seen in it; it takes no room while it tells nothing. */
final class SummaryLine {

    private static final int MARGIN = 8;

    private final Label label;

    /** @param view has a grid of one column */
    SummaryLine(Composite view) {
        label = new Label(view, SWT.NONE);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .indent(MARGIN, 2)
                .exclude(true)
                .applyTo(label);
    }

    void say(String text) {
        label.setText(text);
        ((GridData) label.getLayoutData()).exclude = text.isEmpty();
        label.setVisible(!text.isEmpty());
        label.getParent().layout();
    }

    /** What it tells, for tests. */
    String text() {
        return label.getText();
    }
}
