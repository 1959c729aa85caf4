// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.findings;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.plumbline.assessment.Severity;
import org.plumbline.assessment.Verdict;
import org.plumbline.standard.Language;
import org.plumbline.standard.ObligedRole;
import org.plumbline.standard.Phase;
import org.plumbline.standard.Section;
import org.plumbline.ui.editor.MenuEntry;
import org.plumbline.ui.project.LiveAssessment;
import org.plumbline.ui.text.Texts;

/** The menus in which the user chooses which findings are shown, and how. */
final class FilterMenu {

    private static final Texts TEXTS = Texts.of(FilterMenu.class);

    private final FindingsSettings settings;
    private final Runnable changed;

    /** @param changed is called after each choice */
    FilterMenu(FindingsSettings settings, Runnable changed) {
        this.settings = settings;
        this.changed = changed;
    }

    void groupings(IMenuManager menu) {
        for (Grouping grouping : Grouping.values()) {
            menu.add(DropDown.choice(
                    TEXTS.say(grouping.message()), IAction.AS_RADIO_BUTTON, settings.grouping() == grouping, on -> {
                        settings.grouping(grouping);
                        changed.run();
                    }));
        }
    }

    void filters(IMenuManager menu) {
        Language language = Texts.language();
        FindingFilter filter = settings.filter();
        menu.add(choices("severity", List.of(Severity.values()), v -> v.label(language), filter.severities()));
        List<Verdict> verdicts = List.of(Verdict.GAP, Verdict.PARTIAL, Verdict.ERROR);
        menu.add(choices("verdict", verdicts, v -> v.label(language), filter.verdicts()));
        menu.add(choices("phase", List.of(Phase.values()), v -> v.label(language), filter.phases()));
        menu.add(choices("role", List.of(ObligedRole.values()), v -> v.label(language), filter.roles()));
        List<Section> chapters = LiveAssessment.standard().sections();
        menu.add(choices(
                "section",
                chapters.stream().map(Section::number).toList(),
                number -> number + "  "
                        + Texts.of(LiveAssessment.standard().section(number).title()),
                filter.chapters()));
        menu.add(new Separator());
        menu.add(check("fixable", filter.fixable(), on -> filter.withFixable(on)));
        menu.add(check("selected", filter.selected(), on -> filter.withSelected(on)));
        menu.add(new Separator());
        Action clear = new MenuEntry(TEXTS.say("filter.clear"), () -> choose(FindingFilter.none()));
        clear.setEnabled(!filter.isOpen());
        menu.add(clear);
    }

    private Action check(String key, boolean checked, Function<Boolean, FindingFilter> chosen) {
        return DropDown.choice(
                TEXTS.say("filter." + key), IAction.AS_CHECK_BOX, checked, on -> choose(chosen.apply(on)));
    }

    private void choose(FindingFilter filter) {
        settings.filter(filter);
        changed.run();
    }

    private <T> MenuManager choices(String key, List<T> values, Function<T, String> label, Set<T> chosen) {
        MenuManager choices = new MenuManager(TEXTS.say("filter." + key));
        for (T value : values) {
            choices.add(DropDown.choice(label.apply(value), value, chosen, () -> choose(settings.filter())));
        }
        return choices;
    }

    /** The choices that leave something out, in words; empty if nothing is left out. */
    String summary() {
        Language language = Texts.language();
        FindingFilter filter = settings.filter();
        return String.join(
                TEXTS.say("count.comma"),
                Stream.of(
                                filter.severities().stream().sorted().map(v -> v.label(language)),
                                filter.verdicts().stream().sorted().map(v -> v.label(language)),
                                filter.phases().stream().sorted().map(v -> v.label(language)),
                                filter.roles().stream().sorted().map(v -> v.label(language)),
                                filter.chapters().stream().sorted(),
                                filter.fixable() ? Stream.of(TEXTS.say("filter.fixable")) : Stream.<String>empty(),
                                filter.selected() ? Stream.of(TEXTS.say("filter.selected")) : Stream.<String>empty())
                        .flatMap(words -> words)
                        .toList());
    }
}
