// SPDX-License-Identifier: EPL-2.0
package org.plumbline.viewpoint.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.plumbline.model.PartialDate;
import org.plumbline.model.outsourcing.ActivityState;
import org.plumbline.model.outsourcing.ConfidentialityAgreement;
import org.plumbline.model.outsourcing.ImplementationStatus;
import org.plumbline.model.outsourcing.ImprovementMeasure;
import org.plumbline.model.outsourcing.OutsourcingPackage;
import org.plumbline.model.outsourcing.Phase;
import org.plumbline.model.outsourcing.PhaseKind;
import org.plumbline.model.outsourcing.RiskAssessment;
import org.plumbline.model.outsourcing.Training;
import org.plumbline.standard.Language;
import org.plumbline.viewpoint.DateServices;
import org.plumbline.viewpoint.Viewing;

/** When things happen, in few words, and what is late. The day of the assessment is 2025-03-20. */
class DateServicesTest {

    private final SmallProject small = new SmallProject();
    private final DateServices services = new DateServices();
    private final Phase phase = small.phase(PhaseKind.SELECTION);

    private static PartialDate date(String text) {
        return PartialDate.valueOf(text);
    }

    @Test
    void singleDatesSayWhatHappened() {
        assertEquals("签订 2025-03-18，服务期 2025-04-01 – 2026-03-31", services.dates(small.contract));
        Viewing.of(small.project).language(Language.EN);
        assertEquals("Signed on 2025-03-18, 2025-04-01 – 2026-03-31", services.dates(small.contract));
        ConfidentialityAgreement agreement = SmallProject.FACTORY.createConfidentialityAgreement();
        small.project.getAgreements().add(agreement);
        agreement.setValidUntil(date("2027"));
        assertEquals("Valid until 2027", services.dates(agreement));
    }

    @Test
    void aBeginningAndItsEndAreOneRange() {
        RiskAssessment assessment = SmallProject.FACTORY.createRiskAssessment();
        phase.getActivities().add(assessment);
        assessment.setStartedOn(date("2025-02-10"));
        assertEquals("2025-02-10 –", services.dates(assessment));
        assessment.setPerformedOn(date("2025-02-28"));
        assertEquals("2025-02-10 – 2025-02-28", services.dates(assessment));
        assessment.setStartedOn(null);
        assertEquals("完成 2025-02-28", services.dates(assessment));
    }

    @Test
    void whatWasPlannedIsLeftOutOnceItIsDone() {
        phase.setPlannedStart(date("2025-02"));
        phase.setPlannedEnd(date("2025-03"));
        assertEquals("计划 2025-02 – 2025-03", services.dates(phase));
        phase.setStartedOn(date("2025-02-05"));
        assertEquals("2025-02-05 –，计划结束 2025-03", services.dates(phase));
        phase.setEndedOn(date("2025-03-19"));
        assertEquals("2025-02-05 – 2025-03-19", services.dates(phase));
    }

    @Test
    void onlyWhatHasADateIsDated() {
        assertSame(small.contract, services.dated(small.contract));
        assertNull(services.dated(small.clauses));
        assertEquals("", services.dates(small.clauses));
        small.project.setAssessedOn(date("2025"));
        assertNull(services.dated(small.project));
    }

    @Test
    void whatIsNotDoneByItsDayIsOverdue() {
        phase.setPlannedEnd(date("2025-03-20"));
        assertFalse(services.isOverdue(phase));
        assertTrue(services.isDueSoon(phase));
        phase.setPlannedEnd(date("2025-03"));
        assertFalse(services.isOverdue(phase), "the month is not over");
        phase.setPlannedEnd(date("2025-03-19"));
        assertTrue(services.isOverdue(phase));
        assertFalse(services.isDueSoon(phase));
        phase.setEndedOn(date("2025-03-25"));
        assertTrue(services.isOverdue(phase), "not ended yet");
        phase.setEndedOn(date("2025-03-20"));
        assertFalse(services.isOverdue(phase));
        assertFalse(services.isDueSoon(phase));
    }

    @Test
    void whatIsToBeDoneWithinAMonthIsDueSoon() {
        phase.setPlannedStart(date("2025-04-19"));
        assertTrue(services.isDueSoon(phase));
        phase.setPlannedStart(date("2025-04-20"));
        assertFalse(services.isDueSoon(phase));
        Viewing.of(small.project).asOf(LocalDate.of(2025, 3, 21));
        assertTrue(services.isDueSoon(phase));
    }

    @Test
    void aStateSaysThatSomethingIsDoneOrWillNeverBe() {
        Training training = SmallProject.FACTORY.createTraining();
        phase.getActivities().add(training);
        training.setPlannedOn(date("2025-03-01"));
        assertTrue(services.isOverdue(training));
        training.setState(ActivityState.PERFORMED);
        assertFalse(services.isOverdue(training));
        ImprovementMeasure measure = SmallProject.FACTORY.createImprovementMeasure();
        measure.setDueOn(date("2025-03-01"));
        var incident = SmallProject.FACTORY.createSecurityIncident();
        small.project.getIncidents().add(incident);
        incident.getMeasures().add(measure);
        assertTrue(services.isOverdue(measure));
        measure.setStatus(ImplementationStatus.ABANDONED);
        assertFalse(services.isOverdue(measure));
        measure.setStatus(ImplementationStatus.IMPLEMENTED);
        assertFalse(services.isOverdue(measure));
        measure.setImplementedOn(date("2025-05"));
        assertTrue(services.isOverdue(measure), "not implemented by today");
    }

    /** A date that somebody adds to the metamodel is found here. */
    @Test
    void everyPlannedOrDueDateCanBeOverdue() {
        int planned = 0;
        for (EClassifier classifier : OutsourcingPackage.eINSTANCE.getEClassifiers()) {
            if (!(classifier instanceof EClass type) || type.isAbstract()) {
                continue;
            }
            for (EAttribute attribute : type.getEAllAttributes()) {
                if (attribute.getEAttributeType() == OutsourcingPackage.Literals.PARTIAL_DATE
                        && attribute.getName().matches("(planned|due).*")) {
                    EObject element = EcoreUtil.create(type);
                    element.eSet(attribute, date("0001"));
                    assertTrue(services.isOverdue(element), attribute.getName() + " of " + type.getName());
                    planned++;
                }
            }
        }
        assertTrue(planned > 10, "planned dates were found");
    }

    @Test
    void everyDateIsTold() {
        for (EClassifier classifier : OutsourcingPackage.eINSTANCE.getEClassifiers()) {
            if (!(classifier instanceof EClass type) || type.isAbstract()) {
                continue;
            }
            for (EAttribute attribute : type.getEAllAttributes()) {
                if (attribute.getEAttributeType() == OutsourcingPackage.Literals.PARTIAL_DATE) {
                    EObject element = EcoreUtil.create(type);
                    element.eSet(attribute, date("2025-09"));
                    assertTrue(services.dates(element).contains("2025-09"), type.getName() + attribute.getName());
                }
            }
        }
    }
}
