// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.preferences;

import java.util.Arrays;
import java.util.List;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import org.plumbline.ui.text.Texts;

/** A page on which one of several things is chosen. */
abstract class ChoicePage extends PreferencePage implements IWorkbenchPreferencePage {

    private static final Texts TEXTS = Texts.of(ChoicePage.class);

    private final List<String> names;
    private final String about;
    private Button[] buttons;

    /**
     * @param names of the choices, in their order
     * @param about what the choice means
     */
    ChoicePage(List<String> names, String about) {
        this.names = names;
        this.about = about;
        noDefaultButton();
    }

    /** The place of what is chosen now. */
    abstract int chosen();

    /**
     * Takes up another choice.
     *
     * @return false if that failed and the page says why
     */
    abstract boolean choose(int place);

    /** Starts the program again if the user wants to, once the preferences are closed. */
    final void offerRestart(String title, String question) {
        int answer = MessageDialog.open(
                MessageDialog.QUESTION,
                getShell(),
                title,
                question,
                SWT.SHEET,
                TEXTS.say("restart"),
                TEXTS.say("restart.not"));
        if (answer == 0) {
            getShell().getDisplay().asyncExec(() -> PlatformUI.getWorkbench().restart());
        }
    }

    @Override
    public final void init(IWorkbench workbench) {
        // nothing of it is needed
    }

    @Override
    protected final Control createContents(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(page);
        buttons = names.stream().map(name -> button(page, name)).toArray(Button[]::new);
        buttons[chosen()].setSelection(true);
        Label label = new Label(page, SWT.WRAP);
        label.setText(about);
        GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(label);
        return page;
    }

    private static Button button(Composite page, String name) {
        Button button = new Button(page, SWT.RADIO);
        button.setText(name);
        return button;
    }

    @Override
    public final boolean performOk() {
        if (buttons == null) {
            return true; // never shown
        }
        int wanted = Arrays.stream(buttons).map(Button::getSelection).toList().indexOf(true);
        return wanted == chosen() || choose(wanted);
    }
}
