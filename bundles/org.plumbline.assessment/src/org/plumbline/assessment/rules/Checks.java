// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.rules;

import java.util.List;
import java.util.function.Function;
import org.plumbline.assessment.Facts;
import org.plumbline.model.PartialDate;
import org.plumbline.model.outsourcing.AgencyAspect;
import org.plumbline.model.outsourcing.AgencyCheck;
import org.plumbline.model.outsourcing.Check;
import org.plumbline.model.outsourcing.CheckResult;
import org.plumbline.model.outsourcing.OutsourcingFactory;
import org.plumbline.model.outsourcing.PersonnelAspect;
import org.plumbline.model.outsourcing.PersonnelCheck;
import org.plumbline.model.outsourcing.ServiceAgency;
import org.plumbline.model.outsourcing.ServicePerson;

/**
 * What checks of an agency or a service person came to. The latest check of an aspect counts: an undated one is the
 * oldest, of several on one day a failed one holds, and one without a result says nothing.
 */
final class Checks {

    private Checks() {}

    /** The check of an agency that counts; null if there is none. */
    static AgencyCheck latest(Facts facts, ServiceAgency agency, AgencyAspect aspect) {
        return latest(facts, agency.getChecks(), AgencyCheck::getAspect, aspect);
    }

    /** The check of a service person that counts; null if there is none. */
    static PersonnelCheck latest(Facts facts, ServicePerson person, PersonnelAspect aspect) {
        return latest(facts, person.getChecks(), PersonnelCheck::getAspect, aspect);
    }

    /** Records that an agency passed a check on the day of the assessment. */
    static void pass(Facts facts, ServiceAgency agency, AgencyAspect aspect) {
        AgencyCheck check = OutsourcingFactory.eINSTANCE.createAgencyCheck();
        check.setAspect(aspect);
        check.setCheckedOn(facts.today());
        check.setResult(CheckResult.PASSED);
        agency.getChecks().add(check);
    }

    /** Records that a service person passed a check on the day of the assessment. */
    static void pass(Facts facts, ServicePerson person, PersonnelAspect aspect) {
        PersonnelCheck check = OutsourcingFactory.eINSTANCE.createPersonnelCheck();
        check.setAspect(aspect);
        check.setCheckedOn(facts.today());
        check.setResult(CheckResult.PASSED);
        person.getChecks().add(check);
    }

    private static <C extends Check, A> C latest(Facts facts, List<C> checks, Function<C, A> aspect, A sought) {
        C latest = null;
        for (C check : checks) {
            if (aspect.apply(check) == sought
                    && check.getResult() != CheckResult.NOT_STATED
                    && facts.happened(check.getCheckedOn())
                    && (latest == null || supersedes(check, latest))) {
                latest = check;
            }
        }
        return latest;
    }

    private static boolean supersedes(Check check, Check other) {
        int order = compare(check.getCheckedOn(), other.getCheckedOn());
        return order > 0 || order == 0 && check.getResult() == CheckResult.FAILED;
    }

    private static int compare(PartialDate one, PartialDate other) {
        if (one == null || other == null) {
            return Boolean.compare(one != null, other != null);
        }
        return one.compareTo(other);
    }
}
