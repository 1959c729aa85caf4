// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.assessment.AssessmentSettings;
import org.plumbline.assessment.Facts;
import org.plumbline.assessment.Finding;
import org.plumbline.assessment.ItemResult;
import org.plumbline.assessment.Outcome;
import org.plumbline.assessment.Rule;
import org.plumbline.assessment.Verdict;
import org.plumbline.assessment.rules.RuleBook;
import org.plumbline.model.outsourcing.PersonnelAspect;
import org.plumbline.model.outsourcing.PersonnelCheck;
import org.plumbline.model.outsourcing.ServiceAgency;
import org.plumbline.model.outsourcing.ServiceContract;
import org.plumbline.model.outsourcing.ServicePerson;
import org.plumbline.standard.Catalogue;

/** Sections of large projects are decided side by side; nothing that comes out may depend on which is faster. */
class LargeProjectTest {

    private final AssessmentSettings settings = AssessmentSettings.of(Conforming.AS_OF);
    private final Assessment assessment = new Assessment(Catalogue.load(), RuleBook.gbt32926());
    private final Conforming c = new Conforming();

    /** Many agencies with little to show for themselves. */
    @BeforeEach
    void grow() {
        for (int i = 0; i < 600; i++) {
            ServiceAgency agency = c.make.createServiceAgency();
            agency.setId("agency " + i);
            c.project.getAgencies().add(agency);
            ServiceContract contract = c.make.createServiceContract();
            contract.setId("contract " + i);
            contract.setAgency(agency);
            contract.setSignedOn(c.contract.getSignedOn());
            contract.setSecurityClauses(c.make.createSecurityClauses());
            c.project.getContracts().add(contract);
            for (int j = 0; j < 8; j++) {
                ServicePerson person = c.make.createServicePerson();
                person.setId("person " + i + "." + j);
                agency.getPersonnel().add(person);
                PersonnelCheck check = c.make.createPersonnelCheck();
                check.setAspect(PersonnelAspect.get(j % PersonnelAspect.VALUES.size()));
                person.getChecks().add(check);
            }
        }
    }

    @Test
    void sideBySideGivesWhatOneRuleAfterTheOtherGives() {
        Facts facts = new Facts(c.project, settings);
        AssessmentResult result = assessment.assess(c.project, settings);
        for (ItemResult item : result.items()) {
            Rule rule = assessment.rule(item.item());
            if (rule.decide() != null && facts.reached(item.item().due())) {
                Outcome outcome = facts.outcome(rule);
                // what facts leave undecided, a judgement shows
                if (outcome.verdict() != Verdict.UNDECIDED) {
                    assertEquals(outcome.witnesses(), item.witnesses(), rule.item());
                }
                assertEquals(outcome.shortfalls().size(), item.findings().size(), rule.item());
            }
        }
    }

    @Test
    void twiceTheSame() {
        assertEquals(told(assessment.assess(c.project, settings)), told(assessment.assess(c.project, settings)));
    }

    private static List<String> told(AssessmentResult result) {
        return result.items().stream()
                .map(item -> item.verdict() + " " + item.assurance() + " " + item.witnesses() + " "
                        + item.findings().stream()
                                .map(finding -> finding.message() + " " + finding.remedy() + finding.elements())
                                .toList())
                .toList();
    }

    /** A fix must change the lists that the elements have, whichever of two rules asked an element for its list first. */
    @Test
    void fixesReachTheModel() {
        for (String number : List.of("6.1 c) 4)", "6.2.1 a) 9)", "A.3 a)")) {
            AssessmentResult result = assessment.assess(c.project, settings);
            result.item(result.catalogue().item(number)).findings().stream()
                    .flatMap(finding -> finding.fix().stream())
                    .forEach(fix -> fix.change().run());
            AssessmentResult fixed = assessment.assess(c.project, settings);
            ItemResult item = fixed.item(fixed.catalogue().item(number));
            assertEquals(
                    Verdict.SATISFIED,
                    item.verdict(),
                    () -> number + " "
                            + item.findings().stream().map(Finding::message).toList());
        }
    }
}
