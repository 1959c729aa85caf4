// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.steps;

import java.util.function.Consumer;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.Twistie;

/** A step with its title, which opens and closes. Unlike a section of forms it breaks its title where the view is narrow. */
final class StepRow {

    private static final int COLUMNS = 3;
    private static final int INDENT = 3;

    private final ScrolledForm form;
    private final FormToolkit toolkit;
    private final Consumer<Composite> content;
    private final Composite row;
    private final Twistie twistie;
    private final Label title;
    private final Label left;
    private Composite client;

    /** @param content fills what is seen when the step is open */
    StepRow(ScrolledForm form, FormToolkit toolkit, String text, Consumer<Composite> content) {
        this.form = form;
        this.toolkit = toolkit;
        this.content = content;
        row = toolkit.createComposite(form.getBody());
        GridLayout layout = new GridLayout(COLUMNS, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        row.setLayout(layout);
        twistie = new Twistie(row, SWT.NONE);
        toolkit.adapt(twistie, true, true);
        GridData before = new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false);
        before.verticalIndent = INDENT;
        twistie.setLayoutData(before);
        twistie.setToolTipText(text);
        twistie.addHyperlinkListener(new HyperlinkAdapter() {
            @Override
            public void linkActivated(HyperlinkEvent event) {
                opened(twistie.isExpanded());
            }
        });
        title = toolkit.createLabel(row, text.replace("&", "&&"), SWT.WRAP);
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        title.setLayoutData(StepsView.wrapping());
        title.addListener(SWT.MouseUp, event -> toggle());
        left = toolkit.createLabel(row, "");
        left.setLayoutData(new GridData(SWT.END, SWT.BEGINNING, false, false));
    }

    /** Opens what is closed, and the other way round. */
    void toggle() {
        twistie.setExpanded(client == null);
        opened(client == null);
    }

    private void opened(boolean open) {
        if (open == (client != null)) {
            return;
        }
        if (open) {
            client = toolkit.createComposite(row);
            GridData data = StepsView.wrapping();
            data.horizontalSpan = COLUMNS;
            data.horizontalIndent = twistie.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
            client.setLayoutData(data);
            client.setLayout(new GridLayout());
            content.accept(client);
        } else {
            client.dispose();
            client = null;
        }
        row.layout(true, true);
        form.reflow(true);
    }

    String title() {
        return title.getText();
    }

    /** What is said of the findings that are left. */
    String left() {
        return left.getText();
    }

    /** How much of it is seen, in pixels. */
    int leftWidth() {
        return left.getSize().x;
    }

    /** Says how many findings are left. */
    void left(String text) {
        if (!text.equals(left.getText())) {
            left.setText(text);
            row.layout(true, true);
            form.reflow(true);
        }
    }
}
