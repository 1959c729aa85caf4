// SPDX-License-Identifier: EPL-2.0
package org.plumbline.viewpoint.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.assessment.AssessmentSettings;
import org.plumbline.assessment.rules.RuleBook;
import org.plumbline.model.PartialDate;
import org.plumbline.model.outsourcing.Account;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.model.outsourcing.SecurityClauseContent;
import org.plumbline.model.outsourcing.ServicePerson;
import org.plumbline.standard.Language;
import org.plumbline.viewpoint.VerdictServices;
import org.plumbline.viewpoint.Viewing;

/** One view for each project, whose result is as fresh as it must be and no fresher. */
class ViewingTest {

    private final SmallProject small = new SmallProject();
    private final Viewing viewing = Viewing.of(small.project);

    @Test
    void belongsToTheProjectOfAnElementOrRequirement() {
        assertSame(viewing, Viewing.of(small.clauses));
        assertSame(viewing, Viewing.of(viewing.requirements()));
        assertSame(viewing, Viewing.of(viewing.requirements().getChapters().get(0)));
        assertEquals(Optional.of(small.project), viewing.project());
    }

    @Test
    void isNeutralWithoutAProject() {
        ServicePerson stray = SmallProject.FACTORY.createServicePerson();
        assertTrue(Viewing.of(stray).project().isEmpty());
        assertSame(Viewing.of(stray), Viewing.of(stray));
        assertTrue(Viewing.of(null).project().isEmpty());
        assertTrue(Viewing.of(null).requirements().getChapters().size() > 5);
        assertTrue(Viewing.of(null).result().findings().size() > 0);
        small.agency.getPersonnel().add(stray);
        assertSame(viewing, Viewing.of(stray));
    }

    @Test
    void keepsTheResultUntilSomethingChanges() {
        AssessmentResult result = viewing.result();
        assertSame(result, viewing.result());
        viewing.language(Language.EN);
        assertSame(result, viewing.result(), "the language changes nothing");
        viewing.requirements();
        assertSame(result, viewing.result(), "requirements are no part of the project");
    }

    @Test
    void showsTheResultOfAnotherAsItsOwn() {
        List<String> own = labelsOfChapters();
        assertTrue(own.stream().anyMatch(label -> label.matches(".*\\d/\\d.*")), "some chapters are counted: " + own);
        viewing.show(RuleBook.assessment().assess(small.project, viewing.settings()));
        assertEquals(own, labelsOfChapters());
    }

    private List<String> labelsOfChapters() {
        VerdictServices services = new VerdictServices();
        List<String> labels = new ArrayList<>();
        viewing.requirements().eAllContents().forEachRemaining(element -> labels.add(services.label(element)));
        return labels;
    }

    @Test
    void dropsTheResultOnEveryChangeInTheProject() {
        Set<AssessmentResult> results = new HashSet<>();
        results.add(viewing.result());
        List<Runnable> changes = List.of(
                () -> small.project.setName("改名"),
                () -> small.clauses.getContents().add(SecurityClauseContent.SCOPE_AND_COST),
                () -> small.contract.setStartsOn(null),
                () -> small.agency.getPersonnel().add(SmallProject.FACTORY.createServicePerson()),
                () -> small.agency.getPersonnel().get(0).setName("刘洋"),
                () -> small.contract
                        .getPersonnel()
                        .add(small.agency.getPersonnel().get(0)),
                () -> small.agency.getPersonnel().clear(),
                () -> small.project.setDepartment(null));
        for (Runnable change : changes) {
            change.run();
            results.add(viewing.result());
        }
        assertEquals(changes.size() + 1, results.size());
        assertTrue(results.stream().allMatch(result -> result.project() == small.project));
    }

    @Test
    void watchesNothingBeforeAResultIsAskedFor() {
        Viewing.of(small.clauses).language();
        new VerdictServices().plainLabel(small.clauses);
        assertTrue(small.clauses.eAdapters().isEmpty());
        viewing.result();
        assertEquals(1, small.clauses.eAdapters().size());
        viewing.asOf(LocalDate.of(2025, 4, 1)).result();
        assertEquals(1, small.clauses.eAdapters().size());
    }

    @Test
    void leavesRemovedElementsAlone() {
        viewing.result();
        small.contract.setSecurityClauses(null);
        assertTrue(small.clauses.eAdapters().isEmpty());
        AssessmentResult result = viewing.result();
        small.clauses.getContents().clear();
        assertSame(result, viewing.result());
        small.contract.setSecurityClauses(small.clauses);
        assertEquals(1, small.clauses.eAdapters().size());
    }

    @Test
    void followsAnElementThatIsMoved() {
        ServicePerson person = SmallProject.FACTORY.createServicePerson();
        small.agency.getPersonnel().add(person);
        small.project.getAgencies().add(SmallProject.FACTORY.createServiceAgency());
        viewing.result();
        small.project.getAgencies().get(1).getPersonnel().add(person);
        AssessmentResult result = viewing.result();
        person.setName("刘洋");
        assertNotSame(result, viewing.result());
        assertEquals(1, person.eAdapters().size());
    }

    @Test
    void isForTheDaySetElseForTheDayTheProjectStates() {
        assertEquals(LocalDate.of(2025, 3, 20), viewing.result().settings().asOf());
        small.project.setAssessedOn(PartialDate.valueOf("2025-06"));
        assertEquals(LocalDate.of(2025, 3, 20), viewing.asOf());
        viewing.asOf(null);
        assertEquals(LocalDate.of(2025, 6, 30), viewing.asOf());
        assertEquals(LocalDate.of(2025, 6, 30), viewing.result().settings().asOf());
        small.project.setAssessedOn(PartialDate.valueOf("2025-09-01"));
        assertEquals(LocalDate.of(2025, 9, 1), viewing.result().settings().asOf());
    }

    @Test
    void isForTodayWhereNobodySaysOtherwise() {
        LocalDate before = LocalDate.now();
        LocalDate day = viewing.asOf(null).asOf();
        assertTrue(!day.isBefore(before) && !day.isAfter(LocalDate.now()), day.toString());
    }

    @Test
    void takesOverAllSettings() {
        AssessmentSettings settings =
                new AssessmentSettings(LocalDate.of(2025, 5, 1), Period.ofMonths(6), evidence -> true);
        assertEquals(settings, viewing.settings(settings).result().settings());
    }

    @Test
    void speaksThePlatformsLanguageUnlessToldOtherwise() {
        OutsourcingProject other = SmallProject.FACTORY.createOutsourcingProject();
        assertEquals(Language.of(Locale.getDefault()), Viewing.of(other).language());
    }

    @Test
    void isNotCopiedWithTheProject() {
        viewing.result();
        EObject copy = EcoreUtil.copy(small.project);
        assertTrue(copy.eAdapters().isEmpty());
        assertNotSame(viewing, Viewing.of(copy));
    }

    @Test
    void assessesOnceForALargeDrawing() {
        small.project.setEnvironment(SmallProject.FACTORY.createTechnicalEnvironment());
        for (int i = 0; i < 10_000; i++) {
            Account account = SmallProject.FACTORY.createAccount();
            account.setName("账户" + i);
            small.project.getEnvironment().getAccounts().add(account);
        }
        AssessmentResult result = viewing.result();
        VerdictServices services = new VerdictServices();
        int signed = 0;
        for (Account account : small.project.getEnvironment().getAccounts()) {
            signed += services.label(account).endsWith(account.getName()) ? 1 : 0;
            services.concernsCurrentPhase(account);
            services.concernsResponsibleUnit(account);
        }
        assertEquals(10_000, signed);
        assertSame(result, viewing.result());
    }
}
