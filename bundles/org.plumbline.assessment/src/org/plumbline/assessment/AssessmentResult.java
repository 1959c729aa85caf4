// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.standard.Catalogue;
import org.plumbline.standard.Item;
import org.plumbline.standard.Milestone;
import org.plumbline.standard.ObligedRole;
import org.plumbline.standard.Phase;
import org.plumbline.standard.Section;
import org.plumbline.standard.Text;

/** The verdicts on all items of the standard for one project on one day. */
public final class AssessmentResult {

    /**
     * Something that a reader should know besides.
     *
     * @param item the item that it concerns, where it concerns one
     */
    record Remark(Optional<Item> item, Text text) {}

    private final OutsourcingProject project;
    private final AssessmentSettings settings;
    private final Catalogue catalogue;
    private final Milestone milestone;
    private final List<ItemResult> items;
    private final List<Remark> remarks;

    AssessmentResult(
            OutsourcingProject project,
            AssessmentSettings settings,
            Catalogue catalogue,
            Milestone milestone,
            List<ItemResult> items,
            List<Remark> remarks) {
        this.project = project;
        this.settings = settings;
        this.catalogue = catalogue;
        this.milestone = milestone;
        this.items = List.copyOf(items);
        this.remarks = List.copyOf(remarks);
    }

    /** The project assessed. */
    public OutsourcingProject project() {
        return project;
    }

    /** The day and the periods that the verdicts are for. */
    public AssessmentSettings settings() {
        return settings;
    }

    /** The standard assessed against. */
    public Catalogue catalogue() {
        return catalogue;
    }

    /** How far the project has come by the day of the assessment. */
    public Milestone milestone() {
        return milestone;
    }

    /** One result for each item, in the order of the standard. */
    public List<ItemResult> items() {
        return items;
    }

    /** The result of the given item. */
    public ItemResult item(Item item) {
        return items.get(item.position());
    }

    /** What a reader should know besides, such as judgements of items that the standard does not have. */
    public List<Text> remarks() {
        return remarks.stream().map(Remark::text).toList();
    }

    /** Those of the remarks that concern an item. */
    public List<Text> remarks(Item item) {
        return remarks.stream()
                .filter(remark -> remark.item()
                        .filter(concerned -> concerned.position() == item.position())
                        .isPresent())
                .map(Remark::text)
                .toList();
    }

    /** All findings in the order of the standard. */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (ItemResult result : items) {
            findings.addAll(result.findings());
        }
        return findings;
    }

    /** The verdict on a section, which summarises its items and those of its subsections. */
    public Verdict verdict(Section section) {
        return Verdict.summary(
                section.allItems().stream().map(item -> item(item).verdict()).toList());
    }

    /** The verdict on the whole standard. */
    public Verdict verdict() {
        return Verdict.summary(items.stream().map(ItemResult::verdict).toList());
    }

    /** The score over all items. */
    public Score score() {
        return score(item -> true);
    }

    /** The score of a section, subsections included. */
    public Score score(Section section) {
        return score(section.allItems());
    }

    /** The score of the items that belong to a phase. */
    public Score score(Phase phase) {
        return score(item -> item.phase() == phase);
    }

    /** The score of the items that bind a role. */
    public Score score(ObligedRole role) {
        return score(item -> item.role() == role);
    }

    private Score score(Predicate<Item> counted) {
        return score(catalogue.items().stream().filter(counted).toList());
    }

    private Score score(List<Item> counted) {
        Map<Verdict, Integer> numbers = new EnumMap<>(Verdict.class);
        for (Item item : counted) {
            if (item.isLeaf()) {
                numbers.merge(item(item).verdict(), 1, Integer::sum);
            }
        }
        return new Score(
                numbers.getOrDefault(Verdict.SATISFIED, 0),
                numbers.getOrDefault(Verdict.PARTIAL, 0),
                numbers.getOrDefault(Verdict.GAP, 0),
                numbers.getOrDefault(Verdict.UNDECIDED, 0),
                numbers.getOrDefault(Verdict.ERROR, 0),
                numbers.getOrDefault(Verdict.NOT_DUE, 0),
                numbers.getOrDefault(Verdict.NOT_APPLICABLE, 0));
    }
}
