// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.rules;

import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.OUTSOURCING_PROJECT__PHASES;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.OUTSOURCING_PROJECT__SUPERVISING_LEADER;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.PHASE__ACTIVITIES;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.PHASE__KIND;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.RESPONSIBLE_UNIT__ASSIGNED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.RESPONSIBLE_UNIT__UNIT;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.SUPERVISING_LEADER__HOLDER;

import org.plumbline.assessment.Facts;
import org.plumbline.assessment.Labels;
import org.plumbline.assessment.Outcome;
import org.plumbline.assessment.SectionRules;
import org.plumbline.assessment.Shortfall;
import org.plumbline.assessment.Tally;
import org.plumbline.model.outsourcing.OutsourcingFactory;
import org.plumbline.model.outsourcing.Phase;
import org.plumbline.model.outsourcing.PhaseKind;

/** 4.3 Model of outsourcing security management (信息安全管理模型). */
final class Section4_3 extends SectionRules {

    Section4_3() {
        rule(
                "4.3",
                this::rolesAndPhases,
                OUTSOURCING_PROJECT__SUPERVISING_LEADER,
                SUPERVISING_LEADER__HOLDER,
                RESPONSIBLE_UNIT__UNIT,
                RESPONSIBLE_UNIT__ASSIGNED_ON,
                OUTSOURCING_PROJECT__PHASES,
                PHASE__KIND,
                PHASE__ACTIVITIES);
    }

    private Outcome rolesAndPhases(Facts facts) {
        Tally tally = new Tally();
        if (facts.leader() != null) {
            tally.met(facts.project().getSupervisingLeader());
        } else {
            tally.unmet(Shortfall.at(Leadership.place(facts), "没有确定服务外包的主管领导", "nobody is the supervising leader")
                    .remedy("确定主管领导（见 4.2.1）", "settle who is the supervising leader (see 4.2.1)"));
        }
        ResponsibleUnits.roles(facts).forEach(tally::met);
        if (ResponsibleUnits.roles(facts).isEmpty()) {
            tally.unmet(ResponsibleUnits.none(facts));
        }
        for (PhaseKind kind : PhaseKind.VALUES) {
            countPhase(facts, kind, tally);
        }
        return tally.outcome();
    }

    /** A phase has to be there; from when the project has come so far, with what is done in it. */
    private static void countPhase(Facts facts, PhaseKind kind, Tally tally) {
        boolean reached = facts.milestone().phase().ordinal() >= kind.ordinal();
        Phase found = null;
        for (Phase phase : facts.project().getPhases()) {
            if (phase.getKind() == kind
                    && (found == null || !phase.getActivities().isEmpty())) {
                found = phase;
            }
        }
        if (found == null) {
            Shortfall shortfall =
                    Shortfall.at(facts.project(), "没有划分管理阶段：{0}", "the project lacks the management phase: {0}", kind);
            tally.unmet(
                    reached
                            ? shortfall.remedy("划分该阶段并录入其中的管理活动", "set up the phase and record the activities in it")
                            : shortfall.fix(
                                    () -> add(facts, kind), "划分管理阶段：{0}", "set up the management phase: {0}", kind));
        } else if (reached && found.getActivities().isEmpty()) {
            tally.unmet(Shortfall.at(
                            found,
                            "项目已进入或经过阶段“{0}”，但该阶段没有任何管理活动",
                            "the project has come to the phase “{0}”, but no activity is recorded in it",
                            kind)
                    .remedy("录入该阶段的管理活动", "record the activities of this phase"));
        } else {
            tally.met(found);
        }
    }

    private static void add(Facts facts, PhaseKind kind) {
        Phase phase = OutsourcingFactory.eINSTANCE.createPhase();
        phase.setName(Labels.of(kind).zh());
        phase.setKind(kind);
        facts.project().getPhases().add(phase);
    }
}
