// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.editor;

import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.plumbline.ui.text.Texts;

/** Says why a file cannot be shown, and lets one try again. */
final class FailurePage implements ProjectPage {

    private static final Texts TEXTS = Texts.of(FailurePage.class);

    private final String sentence;
    private final Runnable again;
    private Button button;

    FailurePage(String sentence, Runnable again) {
        this.sentence = sentence;
        this.again = again;
    }

    @Override
    public String title() {
        return TEXTS.say("failure");
    }

    @Override
    public Control createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 20;
        layout.marginHeight = 20;
        layout.horizontalSpacing = 12;
        page.setLayout(layout);
        Label sign = new Label(page, SWT.NONE);
        sign.setImage(page.getDisplay().getSystemImage(SWT.ICON_ERROR));
        sign.setLayoutData(new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false, 1, 2));
        Label text = new Label(page, SWT.WRAP);
        text.setText(sentence + "\n\n" + TEXTS.say("failure.untouched"));
        text.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        button = new Button(page, SWT.PUSH);
        button.setText(TEXTS.say("failure.again"));
        button.addListener(SWT.Selection, event -> again.run());
        return page;
    }

    @Override
    public void setFocus() {
        button.setFocus();
    }

    @Override
    public ISelectionProvider selectionProvider() {
        return null;
    }
}
