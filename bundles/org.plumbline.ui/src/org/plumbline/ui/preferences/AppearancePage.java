// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.preferences;

import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.prefs.BackingStoreException;
import org.plumbline.ui.text.Texts;

/** Whether the workbench is light or dark. */
@SuppressWarnings("restriction") // the platform has no API for its themes
public final class AppearancePage extends ChoicePage {

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

    /** A page for the theme of the workspace. */
    public AppearancePage() {
        super(
                Stream.of(Choice.values())
                        .map(choice -> TEXTS.say(choice.key()))
                        .toList(),
                TEXTS.say("appearance.about"));
    }

    @Override
    int chosen() {
        String theme = preferences.get(KEY, "");
        return Stream.of(Choice.LIGHT, Choice.DARK)
                .filter(choice -> theme.equals(choice.theme))
                .findFirst()
                .orElse(Choice.SYSTEM)
                .ordinal();
    }

    @Override
    boolean choose(int place) {
        Choice wanted = Choice.values()[place];
        String theme = wanted != Choice.SYSTEM
                ? wanted.theme
                : (Display.isSystemDarkTheme() ? Choice.DARK : Choice.LIGHT).theme;
        IThemeEngine engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);
        keep(wanted.theme);
        if (!SWT.getPlatform().equals("gtk")) {
            engine.setTheme(theme, false);
        } else if (!theme.equals(engine.getActiveTheme().getId())) {
            // controls there keep colours of the theme that they were made in, such as white letters on white
            offerRestart(TEXTS.say("appearance.restart.title"), TEXTS.say("appearance.restart"));
        }
        return true;
    }

    private void keep(String theme) {
        if (theme.isEmpty()) {
            preferences.remove(KEY);
        } else {
            preferences.put(KEY, theme);
        }
        try {
            preferences.flush();
        } catch (BackingStoreException e) {
            ILog.get().warn("the theme was not saved", e);
        }
    }
}
