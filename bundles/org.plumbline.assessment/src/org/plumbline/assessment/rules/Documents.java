// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.rules;

import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.APPROVAL__APPROVED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.APPROVAL__APPROVER;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.APPROVAL__DECISION;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.MANAGED_DOCUMENT__APPROVAL;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.MANAGED_DOCUMENT__ESTABLISHED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.OUTSOURCING_PROJECT__DOCUMENTS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.plumbline.assessment.Facts;
import org.plumbline.assessment.Labels;
import org.plumbline.assessment.Outcome;
import org.plumbline.assessment.Shortfall;
import org.plumbline.assessment.Tally;
import org.plumbline.model.PartialDate;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.model.outsourcing.ManagedDocument;
import org.plumbline.model.outsourcing.Revision;

/**
 * The documents of one kind, several of which may together make up what a clause calls the policy or the regulations.
 *
 * @param create makes a new one
 */
record Documents<D extends ManagedDocument>(Class<D> type, Supplier<D> create) {

    /** An order that does not depend on the place in a list. */
    static final Comparator<Element> BY_NAME = Comparator.comparing(
                    Element::getName, Comparator.nullsFirst(Comparator.<String>naturalOrder()))
            .thenComparing(Element::getId, Comparator.nullsFirst(Comparator.naturalOrder()));

    /** The features that {@link #current} and {@link #contain} look at, the contents aside, and further ones. */
    static EStructuralFeature[] reads(EStructuralFeature... further) {
        List<EStructuralFeature> reads = new ArrayList<>(List.of(
                OUTSOURCING_PROJECT__DOCUMENTS,
                MANAGED_DOCUMENT__ESTABLISHED_ON,
                MANAGED_DOCUMENT__APPROVAL,
                APPROVAL__DECISION,
                APPROVAL__APPROVER,
                APPROVAL__APPROVED_ON));
        reads.addAll(List.of(further));
        return reads.toArray(EStructuralFeature[]::new);
    }

    /** Those drawn up by the day of the assessment, by name. */
    List<D> existing(Facts facts) {
        return facts.all(type).stream()
                .filter(document -> facts.happened(document.getEstablishedOn()))
                .sorted(BY_NAME)
                .toList();
    }

    /** Those that the supervising leader approved; while none is, all that exist. */
    List<D> current(Facts facts) {
        List<D> existing = existing(facts);
        List<D> approved = existing.stream()
                .filter(document -> Approvals.given(facts, document.getApproval()))
                .toList();
        return approved.isEmpty() ? existing : approved;
    }

    /** Decides whether one of the current documents has the required content. */
    <E extends Enumerator> Outcome contain(Facts facts, Function<D, List<E>> contents, E required) {
        List<D> current = current(facts);
        if (current.isEmpty()) {
            return new Tally()
                    .unmet(Shortfall.at(
                                    facts.project(),
                                    "没有{0}，因而没有写明：{1}",
                                    "there is no {0}, hence none that states: {1}",
                                    label(),
                                    required)
                            .fix(
                                    () -> contents.apply(obtain(facts)).add(required),
                                    "建立{0}，并写明：{1}",
                                    "draw up the {0} and state in it: {1}",
                                    label(),
                                    required))
                    .outcome();
        }
        D holder = current.stream()
                .filter(document -> contents.apply(document).contains(required))
                .findFirst()
                .orElse(current.get(0));
        Tally tally = new Tally();
        Contents.count(tally, holder, contents, required);
        return tally.outcome();
    }

    /** That there is no such document; the fix draws one up and does the rest as given. */
    Shortfall missing(Facts facts, Consumer<D> rest) {
        return Shortfall.at(facts.project(), "没有{0}", "there is no {0}", label())
                .fix(() -> rest.accept(obtain(facts)), "建立{0}", "draw up the {0}", label());
    }

    /** For fixes, which may run one after the other: the first one that exists by now, or a new one. */
    private D obtain(Facts facts) {
        for (ManagedDocument document : facts.project().getDocuments()) {
            if (type.isInstance(document) && facts.happened(document.getEstablishedOn())) {
                return type.cast(document);
            }
        }
        D document = create.get();
        document.setName(Labels.of(document.eClass()).zh());
        document.setEstablishedOn(facts.today());
        facts.project().getDocuments().add(document);
        return document;
    }

    private EClass label() {
        return create.get().eClass();
    }

    /** When a document was drawn up, as far as its dates tell; null if they do not. */
    static PartialDate drawnUp(ManagedDocument document) {
        if (document.getEstablishedOn() != null) {
            return document.getEstablishedOn();
        }
        PartialDate approved =
                document.getApproval() == null ? null : document.getApproval().getApprovedOn();
        return approved == null ? document.getPublishedOn() : approved;
    }

    /** Whether all the given bases were certainly drawn up only after something of that day and its last revision. */
    static boolean restsOnLater(
            Facts facts, PartialDate day, List<Revision> revisions, Collection<? extends ManagedDocument> bases) {
        if (day == null || bases.isEmpty()) {
            return false;
        }
        LocalDate last = day.latest();
        for (Revision revision : revisions) {
            PartialDate revised = revision.getRevisedOn();
            if (facts.past(revised) && revised.latest().isAfter(last)) {
                last = revised.latest();
            }
        }
        for (ManagedDocument basis : bases) {
            PartialDate drawnUp = drawnUp(basis);
            if (drawnUp == null || !drawnUp.earliest().isAfter(last)) {
                return false;
            }
        }
        return true;
    }
}
