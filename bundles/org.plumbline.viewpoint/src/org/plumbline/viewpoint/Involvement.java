// SPDX-License-Identifier: EPL-2.0
package org.plumbline.viewpoint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.assessment.Finding;
import org.plumbline.assessment.ItemResult;
import org.plumbline.assessment.Verdict;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.standard.Item;
import org.plumbline.standard.ObligedRole;
import org.plumbline.standard.Phase;

/** What the result of an assessment has to do with each element. */
final class Involvement {

    private static final Part NONE = new Part();

    private final AssessmentResult result;
    private final Map<EObject, Part> parts = new HashMap<>();
    private final Set<EObject> atFault = new HashSet<>();
    private final Map<Object, Set<EObject>> concerned = new HashMap<>();

    /** Items that an element shows, and findings that name it; both in the order of the standard. */
    private static final class Part {
        private final List<ItemResult> shown = new ArrayList<>(1);
        private final List<Finding> findings = new ArrayList<>(1);
    }

    Involvement(AssessmentResult result) {
        this.result = result;
        for (ItemResult item : result.items()) {
            item.witnesses().forEach(witness -> part(witness).shown.add(item));
            for (Finding finding : item.findings()) {
                for (Element element : new HashSet<>(finding.elements())) {
                    part(element).findings.add(finding);
                    addWithContainers(element, atFault);
                }
            }
        }
    }

    private Part part(EObject element) {
        return parts.computeIfAbsent(element, key -> new Part());
    }

    /** What encloses an element that is in the set is in it too. */
    private static void addWithContainers(EObject element, Set<EObject> set) {
        EObject enclosing = element;
        while (enclosing != null && set.add(enclosing)) {
            enclosing = enclosing.eContainer();
        }
    }

    AssessmentResult result() {
        return result;
    }

    /** Findings that name the element as at fault, in the order of the standard. */
    List<Finding> findings(EObject element) {
        return parts.getOrDefault(element, NONE).findings;
    }

    /** Results of the items for which the element is a witness, in the order of the standard. */
    List<ItemResult> shown(EObject element) {
        return parts.getOrDefault(element, NONE).shown;
    }

    /** The items for which the element is a witness or at fault, in the order of the standard. */
    Set<Item> items(EObject element) {
        Set<Item> items = new TreeSet<>((one, other) -> Integer.compare(one.position(), other.position()));
        shown(element).forEach(shown -> items.add(shown.item()));
        findings(element).forEach(finding -> items.add(finding.item()));
        return items;
    }

    /**
     * The verdict on an element: the worst of the items that it is at fault for, else satisfied if it is a witness of
     * something met. On the project there is none because of what is missing altogether, which only has no other place.
     */
    Optional<Verdict> verdict(EObject element) {
        Verdict worst = null;
        for (Finding finding : findings(element)) {
            if (element == result.project() && finding.elements().size() == 1) {
                continue;
            }
            Verdict verdict = result.item(finding.item()).verdict();
            worst = worst == null || severity(verdict) > severity(worst) ? verdict : worst;
        }
        if (worst == null
                && findings(element).isEmpty()
                && shown(element).stream().anyMatch(Involvement::isMet)) {
            worst = Verdict.SATISFIED;
        }
        return Optional.ofNullable(worst);
    }

    private static int severity(Verdict verdict) {
        return switch (verdict) {
            case PARTIAL -> 1;
            case GAP -> 2;
            case ERROR -> 3;
            case SATISFIED, NOT_DUE, NOT_APPLICABLE, UNDECIDED -> 0;
        };
    }

    private static boolean isMet(ItemResult item) {
        return item.verdict() == Verdict.SATISFIED || item.verdict() == Verdict.PARTIAL;
    }

    /** Whether a finding names the element or anything in it. */
    boolean isShort(EObject element) {
        return atFault.contains(element);
    }

    /** Whether the element, or anything in it, has to do with an item that is scored with a phase. */
    boolean concerns(EObject element, Phase phase) {
        return concerned
                .computeIfAbsent(phase, key -> having(item -> item.phase() == phase))
                .contains(element);
    }

    /** Whether the element, or anything in it, has to do with an item that binds a role. */
    boolean concerns(EObject element, ObligedRole role) {
        return concerned
                .computeIfAbsent(role, key -> having(item -> item.role() == role))
                .contains(element);
    }

    private Set<EObject> having(Predicate<Item> wanted) {
        Set<EObject> elements = new HashSet<>();
        parts.forEach((element, part) -> {
            if (part.shown.stream().anyMatch(shown -> wanted.test(shown.item()))
                    || part.findings.stream().anyMatch(finding -> wanted.test(finding.item()))) {
                addWithContainers(element, elements);
            }
        });
        return elements;
    }
}
