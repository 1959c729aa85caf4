// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.preferences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.standard.Language;
import org.plumbline.ui.project.AssessmentPreferences;
import org.plumbline.ui.project.OpenProject;
import org.plumbline.ui.tests.Dialogs;
import org.plumbline.ui.tests.Workbench;
import org.plumbline.ui.text.Texts;

class PreferencesTest {

    private static final Texts TEXTS = Texts.of(AssessmentPage.class);
    private static final int DARK = 3 * 128;

    @TempDir
    private Path folder;

    @AfterEach
    void close() throws Exception {
        Workbench.closeAll();
        IEclipsePreferences chosen = InstanceScope.INSTANCE.getNode(AssessmentPreferences.NODE);
        chosen.remove(AssessmentPreferences.LIVE);
        chosen.remove(AssessmentPreferences.TODAY);
        chosen.remove(AssessmentPreferences.MONTHS);
    }

    @Test
    void theDayAndThePeriodAreTakenUpByOpenProjects() throws Exception {
        OpenProject open = open();
        assertEquals(LocalDate.of(2026, 6, 30), result(open).settings().asOf());
        choose(shell -> {
            Dialogs.press(shell, plain("assessment.today"));
            Dialogs.all(shell, Text.class).stream()
                    .filter(field -> field.isVisible() && field.getText().equals("12"))
                    .findFirst()
                    .orElseThrow()
                    .setText("30");
        });
        Workbench.await(
                "an assessment as of today",
                () -> result(open).settings().asOf().equals(LocalDate.now()));
        Workbench.await(
                "the other period",
                () -> result(open).settings().regularPeriod().equals(Period.of(2, 6, 0)));
    }

    @Test
    void whoWantsNoLiveAssessmentGetsOneWhenSaving() throws Exception {
        OpenProject open = open();
        choose(shell -> Dialogs.press(shell, plain("assessment.live")));
        Workbench.await("the preference", () -> !InstanceScope.INSTANCE
                .getNode(AssessmentPreferences.NODE)
                .getBoolean(AssessmentPreferences.LIVE, true));
        List<AssessmentResult> seen = new ArrayList<>();
        pause();
        open.assessment().addListener(seen::add);
        open.change("no leader", () -> open.project().setSupervisingLeader(null));
        pause();
        assertTrue(seen.isEmpty());
        open.save();
        Workbench.await("an assessment", () -> !seen.isEmpty());
    }

    @Test
    void whatElseIsKeptWithThemAssessesNothing() throws Exception {
        OpenProject open = open();
        List<AssessmentResult> seen = new ArrayList<>();
        pause();
        open.assessment().addListener(seen::add);
        IEclipsePreferences kept = InstanceScope.INSTANCE.getNode(AssessmentPreferences.NODE);
        String key = "something else";
        kept.put(key, "new");
        kept.remove(key);
        pause();
        assertTrue(seen.isEmpty());
        kept.putInt(AssessmentPreferences.MONTHS, 7);
        Workbench.await("an assessment", () -> !seen.isEmpty());
    }

    @Test
    void theLanguageStandsInTheHomeThatTheStartScriptGoesBy() {
        Path there = Path.of("there", ".plumbline", "language");
        assertEquals(there, LanguagePreference.file(Map.of("HOME", "there"), "?"));
        assertEquals(there, LanguagePreference.file(Map.of("HOME", "/home/me", "USERPROFILE", "there"), "?"));
        assertEquals(there, LanguagePreference.file(Map.of(), "there"));
    }

    @Test
    void theLanguageIsKeptForTheStartScript() throws IOException {
        Path file = folder.resolve("home/.plumbline/language");
        LanguagePreference preference = new LanguagePreference(file);
        assertEquals(Optional.empty(), preference.chosen());
        preference.choose(Optional.of(Language.ZH));
        assertEquals("zh\n", Files.readString(file));
        assertEquals(Optional.of(Language.ZH), preference.chosen());
        preference.choose(Optional.empty());
        assertFalse(Files.exists(file));
        Files.writeString(file, "fr\n");
        assertEquals(Optional.empty(), preference.chosen());
    }

    @Test
    void theThemeIsChosenAndGivenBackToTheSystem() {
        IEclipsePreferences kept = InstanceScope.INSTANCE.getNode(AppearancePage.NODE);
        boolean before = isDark();
        Dialogs.Use later = Dialogs.use(
                TEXTS.say("appearance.restart.title"), question -> Dialogs.press(question, TEXTS.say("restart.not")));
        appearance(before ? "appearance.light" : "appearance.dark");
        later.check();
        String other = "org.eclipse.e4.ui.css.theme.e4_" + (before ? "default" : "dark");
        assertEquals(other, kept.get(AppearancePage.KEY, ""));
        assertEquals(before, isDark(), "colours are not mixed");
        appearance("appearance.system");
        assertEquals("", kept.get(AppearancePage.KEY, ""));
    }

    private static boolean isDark() {
        Shell shell = Workbench.page().getWorkbenchWindow().getShell();
        Color ground = Dialogs.all(shell, Tree.class).get(0).getBackground();
        return ground.getRed() + ground.getGreen() + ground.getBlue() < DARK;
    }

    @Test
    void onlyPagesOfOursAreOffered() {
        PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(null, null, null, null);
        dialog.setBlockOnOpen(false);
        dialog.open();
        try {
            assertEquals(3, dialog.getTreeViewer().getTree().getItemCount());
        } finally {
            dialog.close();
        }
    }

    private static void appearance(String key) {
        choose("org.plumbline.ui.preferences.appearance", shell -> Dialogs.press(shell, plain(key)));
    }

    private OpenProject open() throws Exception {
        return Workbench.open(Workbench.example("hailan-government-cloud.outsourcing", folder))
                .project();
    }

    private static AssessmentResult result(OpenProject open) {
        return open.assessment().result().orElseThrow();
    }

    private static String plain(String key) {
        return TEXTS.say(key).replace("&", "");
    }

    private static void choose(Consumer<Shell> user) {
        choose("org.plumbline.ui.preferences.assessment", user);
    }

    private static void choose(String page, Consumer<Shell> user) {
        PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(null, page, null, null);
        dialog.setBlockOnOpen(false);
        dialog.open();
        user.accept(dialog.getShell());
        Dialogs.press(dialog.getShell(), JFaceResources.getString("PreferencesDialog.okButtonLabel"));
    }

    /** Longer than an assessment takes to begin and end. */
    private static void pause() {
        long end = System.nanoTime() + 700_000_000L;
        Workbench.await("time to pass", () -> System.nanoTime() > end);
    }
}
