// SPDX-License-Identifier: EPL-2.0
package org.plumbline.viewpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.rules.RuleBook;
import org.plumbline.standard.Catalogue;
import org.plumbline.standard.Decision;
import org.plumbline.standard.Item;
import org.plumbline.standard.Phase;
import org.plumbline.standard.Section;
import org.plumbline.viewpoint.requirements.Chapter;
import org.plumbline.viewpoint.requirements.Provision;
import org.plumbline.viewpoint.requirements.Requirement;
import org.plumbline.viewpoint.requirements.RequirementSet;
import org.plumbline.viewpoint.requirements.RequirementsFactory;

/** The standard with its rules, read when first asked for, and what its requirements as elements stand for. */
final class Standard {

    /** Read once, since reading takes a while and nothing changes it. */
    private static final Assessment GBT32926 = RuleBook.assessment();

    private static final String ANNEX = "A";
    /** Sections 4.3 and A.2.1 have the number of the one item in them, so their ids must differ otherwise. */
    private static final String CHAPTER_ID = "GBT32926-chapter-";

    private Standard() {}

    static Assessment assessment() {
        return GBT32926;
    }

    static Catalogue catalogue() {
        return GBT32926.catalogue();
    }

    /** The item that a requirement stands for; empty where its number is no item's. */
    static Optional<Item> item(Requirement requirement) {
        return catalogue().find(requirement.getNumber());
    }

    /** The section that a chapter stands for; empty where its number is no section's. */
    static Optional<Section> section(Chapter chapter) {
        return catalogue().allSections().stream()
                .filter(section -> section.number().equals(chapter.getNumber()))
                .findFirst();
    }

    /** All items that a provision includes, in the order of the standard. */
    static List<Item> items(Provision provision) {
        if (provision instanceof Chapter chapter) {
            return section(chapter).map(Section::allItems).orElse(List.of());
        }
        return item((Requirement) provision).map(List::of).orElse(List.of());
    }

    /** All items that are scored with a phase, in the order of the standard. */
    static List<Item> items(Phase phase) {
        return catalogue().items().stream()
                .filter(item -> item.phase() == phase)
                .toList();
    }

    /** Whether the rule of an item that is scored with a phase reads what only a class states. */
    static boolean reads(Phase phase, EClass type) {
        return items(phase).stream()
                .flatMap(item -> GBT32926.rule(item).reads().stream())
                .anyMatch(feature -> feature.getEContainingClass() == type);
    }

    /** The phase of the standard that a project's phase is. */
    static Phase phase(org.plumbline.model.outsourcing.Phase phase) {
        return switch (phase.getKind()) {
            case PLANNING -> Phase.PLANNING;
            case SELECTION -> Phase.SELECTION;
            case OPERATION -> Phase.OPERATION;
            case IMPROVEMENT -> Phase.IMPROVEMENT;
        };
    }

    /** The annex's sections, A.1 to A.8. */
    static List<Section> annexSections() {
        return catalogue().section(ANNEX).subsections();
    }

    /**
     * The items that instances of a class state by themselves: the lists of the standard where each item that facts
     * decide has a rule that reads what the class enumerates, be it as a set of literals or as parts of a kind each.
     */
    static List<Item> statedBy(EClass type) {
        List<Item> stated = new ArrayList<>();
        for (Item list : catalogue().items()) {
            List<Item> decided = list.items().stream()
                    .filter(item -> item.decision() == Decision.RULE)
                    .toList();
            if (!decided.isEmpty() && decided.stream().allMatch(item -> isStatedBy(type, item))) {
                stated.addAll(list.items());
            }
        }
        return stated;
    }

    private static boolean isStatedBy(EClass type, Item item) {
        return GBT32926.rule(item).reads().stream().anyMatch(read -> enumerates(type, read));
    }

    private static boolean enumerates(EClass type, EStructuralFeature feature) {
        if (feature.getEContainingClass() != type || !feature.isMany()) {
            return false;
        }
        return feature.getEType() instanceof EEnum
                || feature instanceof EReference reference
                        && reference.isContainment()
                        && reference.getEReferenceType().getEStructuralFeature("kind") != null;
    }

    /** Makes the requirements as elements. */
    static RequirementSet requirements() {
        RequirementSet set = RequirementsFactory.eINSTANCE.createRequirementSet();
        catalogue().sections().forEach(section -> set.getChapters().add(chapter(section)));
        return set;
    }

    private static Chapter chapter(Section section) {
        Chapter chapter = RequirementsFactory.eINSTANCE.createChapter();
        chapter.setId(CHAPTER_ID + section.number());
        chapter.setNumber(section.number());
        section.items().forEach(item -> chapter.getRequirements().add(requirement(item)));
        section.subsections().forEach(part -> chapter.getChapters().add(chapter(part)));
        return chapter;
    }

    private static Requirement requirement(Item item) {
        Requirement requirement = RequirementsFactory.eINSTANCE.createRequirement();
        requirement.setId(item.ruleId());
        requirement.setNumber(item.number());
        item.items().forEach(part -> requirement.getRequirements().add(requirement(part)));
        return requirement;
    }
}
