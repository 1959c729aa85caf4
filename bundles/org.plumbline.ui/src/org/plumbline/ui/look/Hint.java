// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.look;

import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;

/** What stands in a view that has nothing to show: why it is empty, and what can be done. */
public final class Hint {

    private static final int MARGIN = 6;

    private final Composite control;
    private final Link link;

    /** Makes a hint without links. */
    public Hint(Composite parent) {
        this(parent, reference -> {});
    }

    /** @param followed told the reference of a link that is chosen, or its text if it has none */
    public Hint(Composite parent, Consumer<String> followed) {
        control = new Composite(parent, SWT.NONE);
        FillLayout layout = new FillLayout();
        layout.marginWidth = MARGIN;
        layout.marginHeight = MARGIN;
        control.setLayout(layout);
        link = new Link(control, SWT.WRAP);
        link.addListener(SWT.Selection, event -> followed.accept(event.text));
    }

    /** All of it. */
    public Control control() {
        return control;
    }

    /** Says something else, which may have links. */
    public void say(String text) {
        link.setText(text);
        control.layout();
    }
}
