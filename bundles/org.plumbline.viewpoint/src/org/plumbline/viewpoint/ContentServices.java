// SPDX-License-Identifier: EPL-2.0
package org.plumbline.viewpoint;

import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.EXIT_CONDITION__KIND;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.EXIT_STRATEGY__MANAGEMENT;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.EXIT_STRATEGY__TECHNICAL;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.assessment.Verdict;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.model.outsourcing.ExitCondition;
import org.plumbline.model.outsourcing.ExitConditionKind;
import org.plumbline.model.outsourcing.ExitStrategy;
import org.plumbline.standard.Item;
import org.plumbline.viewpoint.requirements.Requirement;

/**
 * What a document states of what the standard wants in it, one requirement a line: stated, stated in part, missing. That
 * is told of each document by itself and before anything is due; the verdict of the standard may be on several.
 */
public final class ContentServices {

    private static final String STATED = VerdictServices.sign(Verdict.SATISFIED);
    private static final String PARTLY = VerdictServices.sign(Verdict.PARTIAL);

    /** How much of what an item asks for is there. */
    private enum Extent {
        NONE,
        SOME,
        ALL
    }

    /** Called by the interpreter. */
    public ContentServices() {
        // nothing to set up
    }

    /** Requirements that a document with one list of contents states. */
    public List<Requirement> statedContents(Element document) {
        return contents(document, listOf(document), extent -> extent == Extent.ALL);
    }

    /** Requirements that a document with one list of contents states in part. */
    public List<Requirement> partlyStatedContents(Element document) {
        return contents(document, listOf(document), extent -> extent == Extent.SOME);
    }

    /** Requirements of which a document with one list of contents states nothing. */
    public List<Requirement> missingContents(Element document) {
        return contents(document, listOf(document), extent -> extent == Extent.NONE);
    }

    /** Exit conditions of the standard that an exit strategy does not define, 6.2.2 a). */
    public List<Requirement> missingConditions(ExitStrategy strategy) {
        return contents(strategy, EXIT_CONDITION__KIND, extent -> extent != Extent.ALL);
    }

    /** Management requirements that an exit strategy makes, 6.2.2 b). */
    public List<Requirement> statedManagement(ExitStrategy strategy) {
        return contents(strategy, EXIT_STRATEGY__MANAGEMENT, extent -> extent == Extent.ALL);
    }

    /** Management requirements that an exit strategy does not make, 6.2.2 b). */
    public List<Requirement> missingManagement(ExitStrategy strategy) {
        return contents(strategy, EXIT_STRATEGY__MANAGEMENT, extent -> extent != Extent.ALL);
    }

    /** Technical requirements that an exit strategy makes, 6.2.2 c). */
    public List<Requirement> statedTechnical(ExitStrategy strategy) {
        return contents(strategy, EXIT_STRATEGY__TECHNICAL, extent -> extent == Extent.ALL);
    }

    /** Technical requirements that an exit strategy does not make, 6.2.2 c). */
    public List<Requirement> missingTechnical(ExitStrategy strategy) {
        return contents(strategy, EXIT_STRATEGY__TECHNICAL, extent -> extent != Extent.ALL);
    }

    /** Label of what a document states. */
    public String statedLabel(Requirement requirement) {
        return label(requirement, STATED);
    }

    /** Label of what a document states in part: what is missing, in any of the documents that state it in part. */
    public String partlyStatedLabel(Requirement requirement) {
        Item item = Optional.ofNullable(requirement).flatMap(Standard::item).orElse(null);
        if (item == null) {
            return "";
        }
        Words words = Words.of(requirement);
        Collection<Enumerator> missing = missingInPart(requirement, item);
        return missing.isEmpty()
                ? label(requirement, PARTLY)
                : PARTLY + " " + Contents.number(item) + " " + words.say("缺：", "missing: ") + words.list(missing);
    }

    private static Collection<Enumerator> missingInPart(Requirement requirement, Item item) {
        Set<Enumerator> missing = new LinkedHashSet<>();
        Iterator<EObject> elements = Viewing.of(requirement)
                .project()
                .<Iterator<EObject>>map(EObject::eAllContents)
                .orElseGet(Collections::emptyIterator);
        while (elements.hasNext()) {
            if (elements.next() instanceof Element document) {
                for (EAttribute feature : Contents.lists(document.eClass())) {
                    Collection<Enumerator> listed = listed(document, feature);
                    if (Contents.items(feature).contains(item) && extent(item, listed) == Extent.SOME) {
                        missing.addAll(Contents.literals(item));
                        missing.removeAll(listed);
                    }
                }
            }
        }
        return missing;
    }

    /** Label of what a document does not state: with the sign of a gap, unless nobody may call it one yet. */
    public String missingLabel(Requirement requirement) {
        Verdict verdict =
                isOpen(requirement) ? VerdictServices.verdictOn(requirement).orElse(Verdict.GAP) : Verdict.GAP;
        return label(requirement, VerdictServices.sign(verdict));
    }

    /** Whether it is too early to call it a gap, or nobody may want it. */
    public boolean isOpen(Requirement requirement) {
        return VerdictServices.verdictOn(requirement)
                .filter(verdict ->
                        verdict == Verdict.NOT_DUE || verdict == Verdict.NOT_APPLICABLE || verdict == Verdict.UNDECIDED)
                .isPresent();
    }

    /** Sign, number and short name of an exit condition, and how long dealing with a failure may take. */
    public String exitConditionLabel(ExitCondition condition) {
        if (condition == null) {
            return "";
        }
        Words words = Words.of(condition);
        String limit = condition.getHandlingLimit() == null ? "" : words.period(condition.getHandlingLimit());
        String kind = Contents.item(condition.getKind())
                .map(item -> Contents.label(item, words.language()))
                .orElseGet(() -> words.name(condition));
        String sign = VerdictServices.sign(condition);
        return words.parts(sign.isEmpty() ? kind : sign + " " + kind, limit);
    }

    /** The literals that a document has to list so that it states a requirement, without those it lists already. */
    public Collection<Enumerator> unlisted(Element document, Requirement requirement) {
        List<Enumerator> literals = new ArrayList<>(literals(requirement));
        if (document != null) {
            Contents.lists(document.eClass()).forEach(feature -> literals.removeAll(listed(document, feature)));
        }
        return literals;
    }

    /** The kind of the exit condition that a requirement asks for; null if it asks for none. */
    public ExitConditionKind exitConditionKind(EObject context, Requirement requirement) {
        return literals(requirement).stream()
                .filter(ExitConditionKind.class::isInstance)
                .map(ExitConditionKind.class::cast)
                .findFirst()
                .orElse(null);
    }

    /**
     * Takes out of a document what it states of a requirement, since the operations of a tool can take nothing but
     * elements out of a list.
     */
    public Element withdraw(Element document, Requirement requirement) {
        if (document != null) {
            Contents.lists(document.eClass())
                    .forEach(feature -> listed(document, feature).removeAll(literals(requirement)));
        }
        return document;
    }

    private static List<Enumerator> literals(Requirement requirement) {
        return Optional.ofNullable(requirement)
                .flatMap(Standard::item)
                .map(Contents::literals)
                .orElse(List.of());
    }

    private static String label(Requirement requirement, String sign) {
        Words words = Words.of(requirement);
        return Optional.ofNullable(requirement)
                .flatMap(Standard::item)
                .map(item -> sign + " " + Contents.label(item, words.language()))
                .orElse("");
    }

    /** The one feature in which a document lists what it states; null if it has none or several. */
    private static EAttribute listOf(Element document) {
        List<EAttribute> lists = document == null ? List.of() : Contents.lists(document.eClass());
        return lists.size() == 1 ? lists.get(0) : null;
    }

    private static List<Requirement> contents(Element document, EAttribute feature, Predicate<Extent> wanted) {
        Viewing viewing = Viewing.of(document);
        if (document == null || feature == null || viewing.project().isEmpty()) {
            return List.of();
        }
        Collection<Enumerator> listed = document instanceof ExitStrategy strategy && feature == EXIT_CONDITION__KIND
                ? strategy.getConditions().stream()
                        .<Enumerator>map(ExitCondition::getKind)
                        .toList()
                : listed(document, feature);
        return Contents.items(feature).stream()
                .filter(item -> wanted.test(extent(item, listed)))
                .map(viewing::requirement)
                .toList();
    }

    private static Extent extent(Item item, Collection<Enumerator> listed) {
        List<Enumerator> literals = Contents.literals(item);
        long there = literals.stream().filter(listed::contains).count();
        return there == 0 ? Extent.NONE : there == literals.size() ? Extent.ALL : Extent.SOME;
    }

    @SuppressWarnings("unchecked") // a list of literals, since the type of the feature is an enumeration
    private static Collection<Enumerator> listed(Element document, EAttribute feature) {
        return (Collection<Enumerator>) document.eGet(feature);
    }
}
