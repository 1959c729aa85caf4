// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.preferences;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import org.plumbline.ui.text.Texts;

/** Whether the workbench is light or dark. */
@SuppressWarnings("restriction") // the platform has no API for its themes
public final class AppearancePage extends PreferencePage implements IWorkbenchPreferencePage {

    private static final Texts TEXTS = Texts.of(AppearancePage.class);

    /** Where the platform keeps the theme that was chosen; it takes that of the system if there is none. */
    static final String NODE = "org.eclipse.e4.ui.css.swt.theme";

    static final String KEY = "themeid";

    /** The choices, in their order; each is a key of its text. */
    private enum Choice {
        SYSTEM(""),
        LIGHT("org.eclipse.e4.ui.css.theme.e4_default"),
        DARK("org.eclipse.e4.ui.css.theme.e4_dark");

        private final String theme;

        Choice(String theme) {
            this.theme = theme;
        }

        private String key() {
            return "appearance." + name().toLowerCase(Locale.ROOT);
        }
    }

    private final IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode(NODE);
    private Button[] buttons;

    /** A page for the theme of the workspace. */
    public AppearancePage() {
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
        buttons = Stream.of(Choice.values())
                .map(choice -> button(page, TEXTS.say(choice.key())))
                .toArray(Button[]::new);
        buttons[chosen().ordinal()].setSelection(true);
        Label about = new Label(page, SWT.WRAP);
        about.setText(TEXTS.say("appearance.about"));
        GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(about);
        return page;
    }

    private static Button button(Composite page, String name) {
        Button button = new Button(page, SWT.RADIO);
        button.setText(name);
        return button;
    }

    private Choice chosen() {
        String theme = preferences.get(KEY, "");
        return Stream.of(Choice.LIGHT, Choice.DARK)
                .filter(choice -> theme.equals(choice.theme))
                .findFirst()
                .orElse(Choice.SYSTEM);
    }

    @Override
    public boolean performOk() {
        if (buttons == null) {
            return true; // never shown
        }
        Choice wanted = Choice.values()[
                Arrays.stream(buttons).map(Button::getSelection).toList().indexOf(true)];
        if (wanted == chosen()) {
            return true;
        }
        IThemeEngine engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);
        if (wanted == Choice.SYSTEM) {
            engine.setTheme((Display.isSystemDarkTheme() ? Choice.DARK : Choice.LIGHT).theme, false);
            preferences.remove(KEY);
        } else {
            engine.setTheme(wanted.theme, true);
        }
        return true;
    }
}
