// SPDX-License-Identifier: EPL-2.0
package org.plumbline.viewpoint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.assessment.Assurance;
import org.plumbline.assessment.Finding;
import org.plumbline.assessment.ItemResult;
import org.plumbline.assessment.Labels;
import org.plumbline.model.outsourcing.ControlMeasure;
import org.plumbline.model.outsourcing.Judgement;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.model.outsourcing.Phase;
import org.plumbline.standard.Item;
import org.plumbline.standard.Language;
import org.plumbline.standard.Milestone;
import org.plumbline.standard.Section;
import org.plumbline.viewpoint.requirements.Chapter;
import org.plumbline.viewpoint.requirements.Provision;
import org.plumbline.viewpoint.requirements.Requirement;
import org.plumbline.viewpoint.requirements.RequirementsPackage;

/**
 * The standard's requirements as elements of tables, trees and diagrams: their structure, their texts, and which of them
 * an element or a phase is about. Every text is in the language of the {@link Viewing}.
 */
public final class RequirementServices {

    /** Called by the interpreter. */
    public RequirementServices() {
        // without Eclipse, nothing else makes the metamodel known
        RequirementsPackage.eINSTANCE.eClass();
    }

    /** The chapters of the standard, 4 to 8, and Annex A. */
    public List<Chapter> chapters(OutsourcingProject project) {
        return project == null ? List.of() : Viewing.of(project).requirements().getChapters();
    }

    /** The sections directly inside a chapter. */
    public List<Chapter> chapters(Chapter chapter) {
        return chapter == null ? List.of() : chapter.getChapters();
    }

    /** The requirements directly inside a chapter. */
    public List<Requirement> requirements(Chapter chapter) {
        return chapter == null ? List.of() : chapter.getRequirements();
    }

    /** The requirements directly inside a requirement. */
    public List<Requirement> requirements(Requirement requirement) {
        return requirement == null ? List.of() : requirement.getRequirements();
    }

    /** The sections of Annex A, A.1 to A.8. */
    public List<Chapter> annexSections(OutsourcingProject project) {
        return chapters(project).stream()
                .flatMap(chapter -> chapter.getChapters().stream())
                .filter(chapter -> Standard.section(chapter)
                        .filter(Standard.annexSections()::contains)
                        .isPresent())
                .toList();
    }

    /** Every requirement inside a chapter, those of its sections and of requirements included, in order. */
    public List<Requirement> allRequirements(Chapter chapter) {
        return chapter == null ? List.of() : requirements(chapter, Standard.items(chapter), item -> true);
    }

    /**
     * The requirements that the element itself states to be fulfilled, by the contents that it enumerates: security
     * clauses those of 6.2.1 a), a policy those of 5.2.1 a). None for elements that enumerate no such contents.
     */
    public List<Requirement> clauses(EObject element) {
        return element == null ? List.of() : requirements(element, Standard.statedBy(element.eClass()), item -> true);
    }

    /** Requirements of a phase, without those that only summarise others, that are due and not satisfied. */
    public List<Requirement> openRequirements(Phase phase) {
        Viewing viewing = Viewing.of(phase);
        return ofPhase(phase, item -> switch (viewing.result().item(item).verdict()) {
            case PARTIAL, GAP, UNDECIDED, ERROR -> true;
            case SATISFIED, NOT_DUE, NOT_APPLICABLE -> false;
        });
    }

    /** Requirements of a phase that are not due yet: those that the next milestone with any brings. */
    public List<Requirement> nextRequirements(Phase phase) {
        Viewing viewing = Viewing.of(phase);
        if (phase == null || viewing.project().isEmpty()) {
            return List.of();
        }
        Milestone reached = viewing.result().milestone();
        Optional<Milestone> next = Standard.items(Standard.phase(phase)).stream()
                .filter(Item::isLeaf)
                .map(Item::due)
                .filter(due -> due.compareTo(reached) > 0)
                .min(Milestone::compareTo);
        return ofPhase(phase, item -> next.filter(due -> due == item.due()).isPresent());
    }

    /** The controls of the project that show what a chapter asks for, or are at fault there. */
    public List<ControlMeasure> controlMeasures(Chapter chapter) {
        Viewing viewing = Viewing.of(chapter);
        return chapter == null
                ? List.of()
                : controls(viewing, concerning(viewing, Set.copyOf(Standard.items(chapter))));
    }

    /** The controls of the project that have to do with no section of Annex A. */
    public List<ControlMeasure> unassignedControls(OutsourcingProject project) {
        Viewing viewing = Viewing.of(project);
        Set<Item> annex = new HashSet<>();
        Standard.annexSections().forEach(section -> annex.addAll(section.allItems()));
        return controls(viewing, concerning(viewing, annex).negate());
    }

    /** The project if it has controls that have to do with no section of Annex A, else null. */
    public OutsourcingProject withUnassignedControls(OutsourcingProject project) {
        return unassignedControls(project).isEmpty() ? null : project;
    }

    /** The number. */
    public String number(Provision provision) {
        return provision == null || provision.getNumber() == null ? "" : provision.getNumber();
    }

    /** What must be true; the heading of a chapter. */
    public String statement(Provision provision) {
        Language language = Viewing.of(provision).language();
        if (provision instanceof Chapter chapter) {
            return Standard.section(chapter)
                    .map(Section::title)
                    .map(title -> title.in(language))
                    .orElse("");
        }
        return text(provision, item -> item.statement().in(language));
    }

    /** Whom a requirement obliges. */
    public String role(Provision provision) {
        Language language = Viewing.of(provision).language();
        return text(provision, item -> item.role().label(language));
    }

    /** The milestone from which on a requirement is due. */
    public String due(Provision provision) {
        Language language = Viewing.of(provision).language();
        return text(provision, item -> item.due().label(language));
    }

    /** The phase with which a requirement is scored. */
    public String phase(Provision provision) {
        Language language = Viewing.of(provision).language();
        return text(provision, item -> item.phase().label(language));
    }

    /** How well founded the verdict is. */
    public String assurance(Provision provision) {
        Language language = Viewing.of(provision).language();
        return VerdictServices.assuranceOf(provision)
                .filter(assurance -> assurance != Assurance.NONE)
                .map(assurance -> assurance.label(language))
                .orElse("");
    }

    /** What is missing for a requirement and what would close it, one finding a line; else why it has no verdict. */
    public String findings(Provision provision) {
        Language language = Viewing.of(provision).language();
        Optional<ItemResult> result = result(provision);
        List<Finding> findings = result.map(ItemResult::findings).orElse(List.of());
        List<String> lines = new ArrayList<>();
        for (Finding finding : findings) {
            lines.add((lines.size() + 1) + ". " + finding.message().in(language) + " → "
                    + finding.remedy().in(language));
        }
        if (lines.isEmpty()) {
            result.flatMap(ItemResult::reason).ifPresent(reason -> lines.add(reason.in(language)));
        }
        return String.join("\n", lines);
    }

    /** Title and date of the evidence for a requirement. */
    public String evidence(Provision provision) {
        return provision instanceof Requirement ? new VerdictServices().evidenceText(provision) : "";
    }

    /** Who judged a requirement when and how, and whether that contradicts what the rule found. */
    public String judgement(Provision provision) {
        Language language = Viewing.of(provision).language();
        Optional<ItemResult> result = result(provision);
        return result.flatMap(ItemResult::judgement)
                .map(judgement -> words(judgement, result.get().disagreement(), language))
                .orElse("");
    }

    private static String words(Judgement judgement, boolean disagreement, Language language) {
        List<String> words = new ArrayList<>();
        if (judgement.getReviewer() != null) {
            words.add(judgement.getReviewer());
        }
        if (judgement.getJudgedOn() != null) {
            words.add(judgement.getJudgedOn().toString());
        }
        words.add(Labels.of(judgement.getVerdict()).in(language));
        if (disagreement) {
            words.add(language == Language.ZH ? "（与规则结论不一致）" : "(contradicts the rule)");
        }
        return String.join(" ", words);
    }

    private static Optional<ItemResult> result(Provision provision) {
        return provision instanceof Requirement requirement ? VerdictServices.result(requirement) : Optional.empty();
    }

    private static String text(Provision provision, Function<Item, String> text) {
        return provision instanceof Requirement requirement
                ? Standard.item(requirement).map(text).orElse("")
                : "";
    }

    private static List<Requirement> ofPhase(Phase phase, Predicate<Item> wanted) {
        return phase == null
                ? List.of()
                : requirements(
                        phase, Standard.items(Standard.phase(phase)), item -> item.isLeaf() && wanted.test(item));
    }

    /** The elements for items in the set of the project to which an element belongs; none where there is no project. */
    private static List<Requirement> requirements(EObject element, List<Item> items, Predicate<Item> wanted) {
        Viewing viewing = Viewing.of(element);
        return viewing.project().isEmpty()
                ? List.of()
                : items.stream().filter(wanted).map(viewing::requirement).toList();
    }

    private static List<ControlMeasure> controls(Viewing viewing, Predicate<ControlMeasure> wanted) {
        return viewing.project()
                .map(owner -> owner.getControls().stream().filter(wanted).toList())
                .orElse(List.of());
    }

    private static Predicate<ControlMeasure> concerning(Viewing viewing, Set<Item> items) {
        return control -> viewing.involvement().items(control).stream().anyMatch(items::contains);
    }
}
