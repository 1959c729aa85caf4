// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.findings;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.assessment.Finding;
import org.plumbline.assessment.ItemResult;
import org.plumbline.assessment.Verdict;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.standard.Item;
import org.plumbline.standard.Milestone;
import org.plumbline.standard.ObligedRole;
import org.plumbline.standard.Section;
import org.plumbline.ui.project.Matches;
import org.plumbline.ui.text.Texts;

/** Which items of the standard are shown, together with all that they are part of. */
final class ClauseFilter extends ViewerFilter {

    private final Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
    private final Set<ObligedRole> roles = EnumSet.noneOf(ObligedRole.class);
    private final Set<Milestone> milestones = EnumSet.noneOf(Milestone.class);
    private String[] words = {};
    private Set<Element> elements = Set.of();
    private boolean concerning;
    private Assessment assessment;
    private AssessmentResult result;

    Set<Verdict> verdicts() {
        return verdicts;
    }

    Set<ObligedRole> roles() {
        return roles;
    }

    Set<Milestone> milestones() {
        return milestones;
    }

    void words(String sought) {
        words = Matches.words(sought);
    }

    /** Whether only items are shown that concern what is selected. */
    boolean concerning() {
        return concerning;
    }

    void concerning(boolean only) {
        concerning = only;
    }

    /** What is selected. */
    void elements(Set<Element> selected) {
        elements = selected;
    }

    /** @param of the latest result; null if there is none */
    void result(Assessment by, AssessmentResult of) {
        assessment = by;
        result = of;
    }

    boolean isOpen() {
        return verdicts.isEmpty() && roles.isEmpty() && milestones.isEmpty() && words.length == 0 && !concerning;
    }

    @Override
    public boolean select(Viewer viewer, Object parent, Object element) {
        if (isOpen()) {
            return true;
        }
        if (element instanceof Section section) {
            return section.allItems().stream().anyMatch(this::passes);
        }
        Item item = (Item) element;
        return passes(item) || item.items().stream().anyMatch(part -> select(viewer, item, part));
    }

    private boolean passes(Item item) {
        return (verdicts.isEmpty()
                        || result != null && verdicts.contains(result.item(item).verdict()))
                && (roles.isEmpty() || roles.contains(item.role()))
                && (milestones.isEmpty() || milestones.contains(item.due()))
                && says(item)
                && (!concerning || result != null && elements.stream().anyMatch(concerns(item)));
    }

    private boolean says(Item item) {
        if (words.length == 0) {
            return true;
        }
        StringBuilder said = new StringBuilder(item.number()).append('\n').append(Texts.of(item.statement()));
        for (Section s = item.section(); s != null; s = s.parent().orElse(null)) {
            said.append('\n').append(Texts.of(s.title()));
        }
        String all = said.toString().toLowerCase(Locale.ROOT);
        for (String word : words) {
            if (!all.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** An item concerns an element whose features its rule reads, or that it names in what it found. */
    private Predicate<Element> concerns(Item item) {
        return element -> assessment.rule(item).reads().stream()
                        .anyMatch(feature -> feature.getEContainingClass().isSuperTypeOf(element.eClass()))
                || names(result.item(item), element);
    }

    private static boolean names(ItemResult outcome, Element element) {
        return outcome.findings().stream().map(Finding::elements).anyMatch(found -> found.contains(element))
                || outcome.witnesses().contains(element);
    }
}
