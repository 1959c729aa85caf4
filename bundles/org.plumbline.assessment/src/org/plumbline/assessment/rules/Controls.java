// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.rules;

import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.CONTROL_EXECUTION__PERFORMED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.CONTROL_MEASURE__ASSESSMENTS;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.CONTROL_MEASURE__CONTROL;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.CONTROL_MEASURE__EXECUTIONS;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.CONTROL_MEASURE__FREQUENCY;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.CONTROL_MEASURE__IN_PLACE_SINCE;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.CONTROL_MEASURE__STATUS;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.CONTROL_MEASURE__WITHDRAWN_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.EFFECTIVENESS_ASSESSMENT__ASSESSED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.EFFECTIVENESS_ASSESSMENT__RESULT;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.plumbline.assessment.Facts;
import org.plumbline.assessment.Labels;
import org.plumbline.assessment.Outcome;
import org.plumbline.assessment.Shortfall;
import org.plumbline.assessment.Tally;
import org.plumbline.model.PartialDate;
import org.plumbline.model.outsourcing.ControlExecution;
import org.plumbline.model.outsourcing.ControlKind;
import org.plumbline.model.outsourcing.ControlMeasure;
import org.plumbline.model.outsourcing.ControlStatus;
import org.plumbline.model.outsourcing.Effectiveness;
import org.plumbline.model.outsourcing.EffectivenessAssessment;
import org.plumbline.model.outsourcing.OutsourcingFactory;
import org.plumbline.model.outsourcing.PeriodSubject;

/** Whether a control that a clause asks for is in place, works and is carried out. */
final class Controls {

    private Controls() {}

    /** The features that {@link #inPlace} looks at, and further ones. */
    static EStructuralFeature[] reads(EStructuralFeature... further) {
        return join(
                further,
                CONTROL_MEASURE__CONTROL,
                CONTROL_MEASURE__STATUS,
                CONTROL_MEASURE__IN_PLACE_SINCE,
                CONTROL_MEASURE__WITHDRAWN_ON,
                CONTROL_MEASURE__ASSESSMENTS,
                EFFECTIVENESS_ASSESSMENT__ASSESSED_ON,
                EFFECTIVENESS_ASSESSMENT__RESULT);
    }

    /** The features that all methods of this class look at, and further ones. */
    static EStructuralFeature[] readsOfOccasions(EStructuralFeature... further) {
        return join(
                reads(further),
                CONTROL_MEASURE__FREQUENCY,
                CONTROL_MEASURE__EXECUTIONS,
                CONTROL_EXECUTION__PERFORMED_ON);
    }

    private static EStructuralFeature[] join(EStructuralFeature[] some, EStructuralFeature... others) {
        return Stream.concat(Stream.of(others), Stream.of(some)).toArray(EStructuralFeature[]::new);
    }

    /** Counts the controls of a kind: in place and not found ineffective is met. */
    static Tally inPlace(Facts facts, ControlKind kind) {
        Tally tally = new Tally();
        for (ControlMeasure measure : existing(facts, kind)) {
            Effectiveness found = effectiveness(facts, measure);
            if (found != Effectiveness.INEFFECTIVE) {
                tally.met(measure);
            }
            if (found == Effectiveness.INEFFECTIVE || found == Effectiveness.PARTLY_EFFECTIVE) {
                tally.unmet(Shortfall.at(measure, "{0}经评估为：{1}", "{0} was assessed as: {1}", measure, found)
                        .fix(
                                () -> assess(facts, measure),
                                "改进{0}并重新评估为有效",
                                "improve {0} and have it assessed as effective",
                                measure));
            }
        }
        if (tally.isEmpty()) {
            tally.unmet(missing(facts, kind));
        }
        return tally;
    }

    /** Counts the controls of a kind: in place as above, or carried out at least once. */
    static Tally carriedOut(Facts facts, ControlKind kind) {
        if (existing(facts, kind).isEmpty()) {
            Tally tally = new Tally();
            for (ControlMeasure measure : all(facts, kind)) {
                if (wasCarriedOut(facts, measure)) {
                    tally.met(measure);
                }
            }
            if (!tally.isEmpty()) {
                return tally;
            }
        }
        return inPlace(facts, kind);
    }

    private static boolean wasCarriedOut(Facts facts, ControlMeasure measure) {
        for (ControlExecution execution : measure.getExecutions()) {
            if (facts.happened(execution.getPerformedOn())) {
                return true;
            }
        }
        return false;
    }

    /**
     * Decides whether controls of a kind are carried out regularly: as often as the measure itself says, else as the
     * project says for the subject, else by default.
     */
    static Outcome regularly(Facts facts, ControlKind kind, PeriodSubject subject) {
        Tally tally = regular(facts, kind, subject);
        return tally.isEmpty()
                ? Outcome.notDue("第一次{0}尚未到期", "the first occasion is not due yet: {0}", kind)
                : tally.outcome();
    }

    /** Counts whether controls of a kind are carried out regularly; counts nothing where the first occasion is not due. */
    static Tally regular(Facts facts, ControlKind kind, PeriodSubject subject) {
        Tally tally = new Tally();
        List<ControlMeasure> existing = existing(facts, kind);
        if (existing.isEmpty()) {
            return tally.unmet(missing(facts, kind));
        }
        for (ControlMeasure measure : existing) {
            PartialDate since = measure.getInPlaceSince() == null ? facts.serviceStart() : measure.getInPlaceSince();
            Regularly.of(facts, subject)
                    .every(measure.getFrequency())
                    .count(
                            tally,
                            measure,
                            since,
                            measure.getExecutions(),
                            ControlExecution::getPerformedOn,
                            () -> execute(facts, measure));
        }
        return tally;
    }

    /** All of a kind, in place or not. */
    private static List<ControlMeasure> all(Facts facts, ControlKind kind) {
        Map<ControlKind, List<ControlMeasure>> byKind =
                facts.derived(ControlMeasure.class, () -> facts.all(ControlMeasure.class).stream()
                        .collect(Collectors.groupingBy(ControlMeasure::getControl)));
        return byKind.getOrDefault(kind, List.of());
    }

    /** The controls of a kind that are in place on the day of the assessment. */
    static List<ControlMeasure> existing(Facts facts, ControlKind kind) {
        List<ControlMeasure> existing = new ArrayList<>();
        for (ControlMeasure measure : all(facts, kind)) {
            if (wasPutInPlace(measure)
                    && facts.happened(measure.getInPlaceSince())
                    && !facts.past(measure.getWithdrawnOn())) {
                existing.add(measure);
            }
        }
        return existing;
    }

    /** What is withdrawn only after the day of the assessment is still in place on that day. */
    private static boolean wasPutInPlace(ControlMeasure measure) {
        return measure.getStatus() == ControlStatus.IN_PLACE
                || measure.getStatus() == ControlStatus.WITHDRAWN && measure.getWithdrawnOn() != null;
    }

    /** Says that no control of a kind is in place. */
    static Shortfall missing(Facts facts, ControlKind kind) {
        return missing(facts, kind, measure -> {});
    }

    /** Says that no control of a kind is in place; the fix records something more of the control it puts in place. */
    static Shortfall missing(Facts facts, ControlKind kind, Consumer<ControlMeasure> more) {
        Optional<ControlMeasure> known = all(facts, kind).stream()
                .min(Comparator.comparing(ControlMeasure::getId, Comparator.nullsFirst(Comparator.naturalOrder())));
        if (known.isPresent()) {
            ControlMeasure measure = known.get();
            return Shortfall.at(measure, "{0}尚未实施或已撤销", "{0} is not in place", measure)
                    .fix(
                            () -> {
                                implement(facts, measure);
                                improve(facts, measure);
                                more.accept(measure);
                            },
                            "实施：{0}",
                            "put in place: {0}",
                            measure);
        }
        return Shortfall.at(facts.project(), "没有控制措施：{0}", "there is no control: {0}", kind)
                .fix(
                        () -> {
                            ControlMeasure measure = OutsourcingFactory.eINSTANCE.createControlMeasure();
                            measure.setName(Labels.of(kind).zh());
                            measure.setControl(kind);
                            implement(facts, measure);
                            more.accept(measure);
                            facts.project().getControls().add(measure);
                        },
                        "建立并实施控制措施：{0}",
                        "set up the control: {0}",
                        kind);
    }

    /** What the latest assessment found; null if there is none. Of two on one day the worse holds. */
    static Effectiveness effectiveness(Facts facts, ControlMeasure measure) {
        return measure.getAssessments().stream()
                .filter(assessment -> facts.happened(assessment.getAssessedOn()))
                .max(Comparator.comparing(
                                EffectivenessAssessment::getAssessedOn,
                                Comparator.nullsFirst(Comparator.<PartialDate>naturalOrder()))
                        .thenComparing(EffectivenessAssessment::getResult))
                .map(EffectivenessAssessment::getResult)
                .orElse(null);
    }

    private static void implement(Facts facts, ControlMeasure measure) {
        measure.setStatus(ControlStatus.IN_PLACE);
        measure.setInPlaceSince(facts.today());
        measure.setWithdrawnOn(null);
        execute(facts, measure);
    }

    /** What was found to work badly before it was put in place again is assessed anew. */
    private static void improve(Facts facts, ControlMeasure measure) {
        Effectiveness found = effectiveness(facts, measure);
        if (found == Effectiveness.INEFFECTIVE || found == Effectiveness.PARTLY_EFFECTIVE) {
            assess(facts, measure);
        }
    }

    /** Records that a measure was carried out on the day of the assessment. */
    static void execute(Facts facts, ControlMeasure measure) {
        ControlExecution execution = OutsourcingFactory.eINSTANCE.createControlExecution();
        execution.setPerformedOn(facts.today());
        measure.getExecutions().add(execution);
    }

    /** Records that a measure was found effective on the day of the assessment. */
    static void assess(Facts facts, ControlMeasure measure) {
        measure.getAssessments().removeIf(old -> facts.today().equals(old.getAssessedOn()));
        EffectivenessAssessment assessment = OutsourcingFactory.eINSTANCE.createEffectivenessAssessment();
        assessment.setAssessedOn(facts.today());
        assessment.setResult(Effectiveness.EFFECTIVE);
        measure.getAssessments().add(assessment);
    }
}
