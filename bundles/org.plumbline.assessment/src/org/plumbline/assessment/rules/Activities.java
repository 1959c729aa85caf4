// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.rules;

import org.plumbline.assessment.Facts;
import org.plumbline.model.outsourcing.Activity;
import org.plumbline.model.outsourcing.OutsourcingFactory;
import org.plumbline.model.outsourcing.Phase;
import org.plumbline.model.outsourcing.PhaseKind;

/** Where a fix records an activity that was carried out. */
final class Activities {

    private Activities() {}

    /** Records that the activity was carried out on the day of the assessment, in the phase the project has come to. */
    static void record(Facts facts, Activity activity) {
        record(
                facts,
                activity,
                switch (facts.milestone()) {
                    case PROJECT_START -> PhaseKind.PLANNING;
                    case SELECTION_START, CONTRACT_SIGNED -> PhaseKind.SELECTION;
                    case SERVICE_START -> PhaseKind.OPERATION;
                    case EXIT_START -> PhaseKind.IMPROVEMENT;
                });
    }

    /** Records that the activity was carried out on the day of the assessment, in the phase it belongs to. */
    static void record(Facts facts, Activity activity, PhaseKind kind) {
        activity.setPerformedOn(facts.today());
        phase(facts, kind).getActivities().add(activity);
    }

    private static Phase phase(Facts facts, PhaseKind kind) {
        for (Phase phase : facts.project().getPhases()) {
            if (phase.getKind() == kind) {
                return phase;
            }
        }
        Phase phase = OutsourcingFactory.eINSTANCE.createPhase();
        phase.setKind(kind);
        facts.project().getPhases().add(phase);
        return phase;
    }
}
