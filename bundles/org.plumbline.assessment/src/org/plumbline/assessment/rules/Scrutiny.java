// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.emf.common.util.Enumerator;
import org.plumbline.assessment.Facts;
import org.plumbline.assessment.Labels;
import org.plumbline.assessment.Outcome;
import org.plumbline.assessment.Shortfall;
import org.plumbline.assessment.Tally;
import org.plumbline.model.PartialDate;
import org.plumbline.model.outsourcing.Activity;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.model.outsourcing.PeriodSubject;
import org.plumbline.model.outsourcing.Phase;
import org.plumbline.model.outsourcing.PhaseKind;
import org.plumbline.model.outsourcing.ServiceContract;
import org.plumbline.model.outsourcing.SupervisionActivity;

/**
 * The evaluations, or the verifications, that were carried out. Those within the last period of service evaluation tell
 * together what was looked at; where none is so recent, those of the latest day do.
 */
final class Scrutiny<A extends SupervisionActivity, E extends Enumerator> {

    private final Facts facts;
    private final Class<A> type;
    private final Function<A, List<E>> contents;
    private final List<E> everything;
    private final Supplier<A> create;
    private final List<A> performed;
    private final List<A> recent;

    /**
     * @param contents what one of them looked at
     * @param everything all that there is to look at
     */
    Scrutiny(Facts facts, Class<A> type, Function<A, List<E>> contents, List<E> everything, Supplier<A> create) {
        this.facts = facts;
        this.type = type;
        this.contents = contents;
        this.everything = everything;
        this.create = create;
        performed = new ArrayList<>();
        for (A activity : facts.all(type)) {
            if (facts.performed(activity)) {
                performed.add(activity);
            }
        }
        ByDate.sort(performed, SupervisionActivity::getPerformedOn);
        recent = findRecent();
    }

    /** Those carried out, the latest last. */
    List<A> performed() {
        return performed;
    }

    /** Those that tell together what was looked at, the latest last; empty only if nothing was carried out. */
    List<A> recent() {
        return recent;
    }

    /** Counts whether one of them looked at something. */
    static <A extends SupervisionActivity, E extends Enumerator> Walk.Count<A> lookingAt(
            E content, Function<A, List<E>> contents) {
        return (facts, activity, tally) -> {
            if (contents.apply(activity).contains(content)) {
                tally.met(activity);
            }
        };
    }

    /** Says that none of the recent ones looked at something, unless one that did was counted. */
    Outcome conclude(E content, Tally tally) {
        if (tally.isEmpty()) {
            A last = recent.get(recent.size() - 1);
            tally.unmet(Shortfall.at(last, "{0}没有涉及：{1}", "{0} did not look at: {1}", last, content)
                    .also(recent.subList(0, recent.size() - 1).toArray(Element[]::new))
                    .fix(
                            () -> contents.apply(ofToday(last.getContract())).add(content),
                            "补做并记录：{0}",
                            "make up for it and record: {0}",
                            content));
        }
        return tally.outcome();
    }

    /** For fixes, which may run one after the other: the one of the day of the assessment, made if there is none yet. */
    A ofToday(ServiceContract contract) {
        for (Phase phase : facts.project().getPhases()) {
            for (Activity activity : phase.getActivities()) {
                if (type.isInstance(activity)
                        && facts.today().equals(activity.getPerformedOn())
                        && Objects.equals(type.cast(activity).getContract(), contract)) {
                    return type.cast(activity);
                }
            }
        }
        return another(contract);
    }

    /** Records one more on the day of the assessment: the first looks at everything, others at what the recent ones did. */
    A another(ServiceContract contract) {
        A activity = create.get();
        activity.setName(Labels.of(activity.eClass()).zh());
        activity.setContract(contract);
        Set<E> seen = new LinkedHashSet<>(performed.isEmpty() ? everything : List.of());
        recent.forEach(earlier -> seen.addAll(contents.apply(earlier)));
        contents.apply(activity).addAll(seen);
        Activities.record(facts, activity, PhaseKind.OPERATION);
        return activity;
    }

    private List<A> findRecent() {
        Regularly regularly = Regularly.of(facts, PeriodSubject.SERVICE_EVALUATION);
        List<A> found = new ArrayList<>();
        for (A activity : performed) {
            if (activity.getPerformedOn() != null && regularly.isRecent(activity.getPerformedOn())) {
                found.add(activity);
            }
        }
        if (found.isEmpty() && !performed.isEmpty()) {
            PartialDate last = performed.get(performed.size() - 1).getPerformedOn();
            performed.stream()
                    .filter(activity -> Objects.equals(activity.getPerformedOn(), last))
                    .forEach(found::add);
        }
        return found;
    }
}
