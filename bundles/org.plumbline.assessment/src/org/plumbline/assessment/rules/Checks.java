// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.plumbline.assessment.Facts;
import org.plumbline.model.outsourcing.AgencyAspect;
import org.plumbline.model.outsourcing.AgencyCheck;
import org.plumbline.model.outsourcing.Check;
import org.plumbline.model.outsourcing.CheckResult;
import org.plumbline.model.outsourcing.ConfidentialityAgreement;
import org.plumbline.model.outsourcing.OutsourcingFactory;
import org.plumbline.model.outsourcing.Party;
import org.plumbline.model.outsourcing.PersonnelAspect;
import org.plumbline.model.outsourcing.PersonnelCheck;
import org.plumbline.model.outsourcing.ServiceAgency;
import org.plumbline.model.outsourcing.ServicePerson;

/**
 * What the checks of an agency or a service person came to, and the confidentiality agreements that bind it, looked up once
 * for 6.1, 6.4 and A.3. The latest check of an aspect counts: an undated one is the oldest, of several on one day a failed
 * one holds, and one without a result says nothing.
 *
 * @param <P> who is checked
 * @param <A> what is looked at
 * @param <C> the checks
 */
class Checks<P extends Party, A extends Enum<A>, C extends Check> {

    private final P party;
    private final C[] latest;
    private final CheckResult[] results;
    private final ConfidentialityAgreement[] agreements;

    /**
     * Goes through the checks once, for all aspects.
     *
     * @param latest room for a check of each aspect
     */
    private Checks(Facts facts, P party, List<C> checks, Function<C, A> aspect, C[] latest) {
        this.party = party;
        this.latest = latest;
        results = new CheckResult[latest.length];
        for (C check : checks) {
            int place = aspect.apply(check).ordinal();
            if (check.getResult() != CheckResult.NOT_STATED
                    && facts.happened(check.getCheckedOn())
                    && (latest[place] == null || supersedes(check, latest[place]))) {
                latest[place] = check;
                results[place] = check.getResult();
            }
        }
        agreements = Agreements.valid(facts, party);
    }

    /** The checks of an agency. */
    static final class OfAgency extends Checks<ServiceAgency, AgencyAspect, AgencyCheck> {
        OfAgency(Facts facts, ServiceAgency agency) {
            super(
                    facts,
                    agency,
                    agency.getChecks(),
                    AgencyCheck::getAspect,
                    new AgencyCheck[AgencyAspect.VALUES.size()]);
        }
    }

    /** The checks of a service person. */
    static final class OfPerson extends Checks<ServicePerson, PersonnelAspect, PersonnelCheck> {
        OfPerson(Facts facts, ServicePerson person) {
            super(
                    facts,
                    person,
                    person.getChecks(),
                    PersonnelCheck::getAspect,
                    new PersonnelCheck[PersonnelAspect.VALUES.size()]);
        }
    }

    /** Those of the agencies chosen. */
    static List<OfAgency> ofChosenAgencies(Facts facts) {
        return facts.derived(OfAgency.class, () -> {
            List<OfAgency> checks = new ArrayList<>(facts.selectedAgencies().size());
            facts.selectedAgencies().forEach(agency -> checks.add(new OfAgency(facts, agency)));
            return checks;
        });
    }

    /** Those of all personnel in service. */
    static List<OfPerson> ofPersonnelInService(Facts facts) {
        return facts.derived(OfPerson.class, () -> {
            List<OfPerson> checks = new ArrayList<>(facts.personnelInService().size());
            facts.personnelInService().forEach(person -> checks.add(new OfPerson(facts, person)));
            return checks;
        });
    }

    /** Who was checked. */
    P party() {
        return party;
    }

    /** The check of an aspect that counts; null if there is none. */
    C latest(A aspect) {
        return latest[aspect.ordinal()];
    }

    /** What the check of an aspect that counts came to; null if there is none. */
    CheckResult result(A aspect) {
        return results[aspect.ordinal()];
    }

    /** The confidentiality agreements that the party has signed and that have not expired. */
    ConfidentialityAgreement[] agreements() {
        return agreements;
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

    private static boolean supersedes(Check check, Check other) {
        int order = ByDate.compare(check.getCheckedOn(), other.getCheckedOn());
        return order > 0 || order == 0 && check.getResult() == CheckResult.FAILED;
    }
}
