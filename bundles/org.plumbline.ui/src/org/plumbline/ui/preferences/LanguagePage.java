// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.preferences;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.runtime.Platform;
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
import org.plumbline.standard.Language;
import org.plumbline.ui.text.Texts;

/** In which language the workbench speaks. */
public final class LanguagePage extends PreferencePage implements IWorkbenchPreferencePage {

    private static final Texts TEXTS = Texts.of(LanguagePage.class);

    /** Each language in itself, for those who cannot read the other one. */
    private static final List<String> NAMES = List.of("中文", "English");

    private static final List<Optional<Language>> CHOICES =
            List.of(Optional.empty(), Optional.of(Language.ZH), Optional.of(Language.EN));

    private final LanguagePreference preference = LanguagePreference.ofUser();
    private Button[] buttons;

    /** A page for the language of the user. */
    public LanguagePage() {
        noDefaultButton();
    }

    @Override
    public void init(IWorkbench workbench) {
        // nothing of it is needed
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(page);
        buttons = Stream.concat(Stream.of(TEXTS.say("language.system")), NAMES.stream())
                .map(name -> button(page, name))
                .toArray(Button[]::new);
        buttons[CHOICES.indexOf(preference.chosen())].setSelection(true);
        Label about = new Label(page, SWT.WRAP);
        about.setText(TEXTS.say("language.about"));
        GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(about);
        return page;
    }

    private static Button button(Composite page, String name) {
        Button button = new Button(page, SWT.RADIO);
        button.setText(name);
        return button;
    }

    @Override
    public boolean performOk() {
        if (buttons == null) {
            return true; // never shown
        }
        Optional<Language> wanted = CHOICES.get(
                Arrays.stream(buttons).map(Button::getSelection).toList().indexOf(true));
        if (wanted.equals(preference.chosen())) {
            return true;
        }
        try {
            preference.choose(wanted);
        } catch (IOException e) {
            setErrorMessage(TEXTS.say("language.not.kept", e.getMessage()));
            return false;
        }
        if (Platform.OS_WIN32.equals(Platform.getOS())) {
            // its start script does not wait, so that it could not start again
            return true;
        }
        if (MessageDialog.openQuestion(
                getShell(), TEXTS.say("language.restart.title"), TEXTS.say("language.restart"))) {
            // after this dialog is closed
            getShell().getDisplay().asyncExec(() -> PlatformUI.getWorkbench().restart());
        }
        return true;
    }
}
