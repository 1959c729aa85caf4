// SPDX-License-Identifier: EPL-2.0
package org.plumbline.viewpoint.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.plumbline.model.PartialDate;
import org.plumbline.model.outsourcing.Activity;
import org.plumbline.model.outsourcing.ActivityState;
import org.plumbline.model.outsourcing.Gate;
import org.plumbline.model.outsourcing.ImprovementMeasure;
import org.plumbline.model.outsourcing.ManagementReport;
import org.plumbline.model.outsourcing.OutsourcingPolicy;
import org.plumbline.model.outsourcing.Phase;
import org.plumbline.model.outsourcing.PhaseKind;
import org.plumbline.model.outsourcing.Problem;
import org.plumbline.model.outsourcing.RectificationStatus;
import org.plumbline.model.outsourcing.ServiceEvaluation;
import org.plumbline.model.outsourcing.Training;
import org.plumbline.standard.Catalogue;
import org.plumbline.standard.Item;
import org.plumbline.viewpoint.PhaseServices;
import org.plumbline.viewpoint.RequirementServices;
import org.plumbline.viewpoint.Viewing;
import org.plumbline.viewpoint.requirements.Chapter;
import org.plumbline.viewpoint.requirements.Provision;
import org.plumbline.viewpoint.requirements.Requirement;

/** The cycle of phases and the course of activities. */
class PhaseServicesTest {

    private final SmallProject small = new SmallProject();
    private final PhaseServices services = new PhaseServices();
    private final Phase planning = small.phase(PhaseKind.PLANNING);
    private final Phase operation = small.phase(PhaseKind.OPERATION);
    private final Phase improvement = small.phase(PhaseKind.IMPROVEMENT);

    private static PartialDate date(String text) {
        return text == null ? null : PartialDate.valueOf(text);
    }

    private Training training(Phase phase, String name, String performed) {
        Training training = SmallProject.FACTORY.createTraining();
        training.setName(name);
        training.setPerformedOn(date(performed));
        phase.getActivities().add(training);
        return training;
    }

    @Test
    void phasesFollowEachOtherAsInTheStandardWhateverTheirOrderInTheModel() {
        small.project.getPhases().move(3, planning);

        assertSame(small.phase(PhaseKind.SELECTION), services.nextPhase(planning));
        assertSame(improvement, services.nextPhase(operation));
        assertNull(services.nextPhase(improvement));
        assertSame(improvement, services.lastPhase(planning));
        assertNull(services.lastPhase(operation));
    }

    @Test
    void aNewPhaseIsOfTheFirstKindThatIsFree() {
        small.project.getPhases().remove(operation);
        Phase created = SmallProject.FACTORY.createPhase();
        small.project.getPhases().add(created);

        assertEquals(PhaseKind.OPERATION, services.freeKind(created));
        created.setKind(services.freeKind(created));
        assertEquals("运行监督", services.kindName(created));
    }

    @Test
    void activitiesComeByDate() {
        assertSame(planning, services.withoutActivities(planning));
        Training undated = training(planning, "无日期", null);
        Training late = training(planning, "后", "2025-03");
        Training early = training(planning, "先", "2025-02-10");

        assertEquals(List.of(early, late, undated), services.activitiesInOrder(planning));
        assertSame(late, services.nextActivity(early));
        assertNull(services.nextActivity(undated));
        assertNull(services.withoutActivities(planning));
        assertEquals("先  2025-02-10", services.activityLabel(early));
    }

    @Test
    void headingsTellHowFarAnActivityIs() {
        Training training = training(operation, "培训", "2025-02-10");
        assertEquals("培训\n已开展 2025-02-10", services.activityHeading(training));
        training.setPerformedOn(null);
        assertEquals("培训\n未注日期", services.activityHeading(training));
        training.setState(ActivityState.PERFORMED);
        assertEquals("培训\n已开展，未注日期", services.activityHeading(training));
        training.setState(ActivityState.PLANNED);
        training.setPlannedOn(date("2025-03"));
        assertEquals("培训\n计划 2025-03", services.activityHeading(training));
        Viewing.of(small.project).asOf(LocalDate.of(2025, 4, 1));
        assertEquals("培训\n逾期 2025-03", services.activityHeading(training));

        ManagementReport report = SmallProject.FACTORY.createManagementReport();
        report.setName("报告");
        report.setPeriodEnd(date("2025-02"));
        operation.getActivities().add(report);
        assertTrue(services.activityHeading(report).endsWith("报告\n截至 2025-02"));
    }

    @Test
    void problemsAndMeasuresTellHowFarTheyAre() {
        ServiceEvaluation evaluation = SmallProject.FACTORY.createServiceEvaluation();
        operation.getActivities().add(evaluation);
        Problem problem = SmallProject.FACTORY.createProblem();
        problem.setName("记录缺页");
        problem.setStatus(RectificationStatus.RECTIFIED);
        problem.setRectifiedOn(date("2025-03-01"));
        ImprovementMeasure measure = SmallProject.FACTORY.createImprovementMeasure();
        measure.setName("补记录");
        evaluation.getProblems().add(problem);
        evaluation.getMeasures().add(measure);

        assertEquals(List.of(problem), services.problems(evaluation));
        assertEquals(List.of(measure), services.measures(evaluation));
        assertTrue(services.problemLabel(problem).endsWith("记录缺页 · 整改完毕 2025-03-01"));
        assertTrue(services.measureLabel(measure).contains("补记录 · 待批准 · "));
        assertEquals(List.of(), services.problems(training(operation, "培训", null)));
        assertTrue(services.isSupervision(operation, evaluation));
        assertFalse(services.isSupervision(operation, operation));
        assertTrue(services.hasActivities(operation, operation));
        assertFalse(services.hasActivities(operation, planning));
        assertFalse(services.canTakeCharge(operation, SmallProject.FACTORY.createResponsibleUnit(), operation));
        assertTrue(services.canTakeCharge(
                operation, small.project.getResponsibleUnits().get(0), operation));
        assertFalse(services.canTakeCharge(
                operation, small.project.getResponsibleUnits().get(0), planning));
        assertTrue(services.isActivity(operation, evaluation));
        assertFalse(services.isActivity(operation, problem));
    }

    @Test
    void gatesWaitForActivitiesAndTellWhetherTheyArePassed() {
        Activity activity = training(planning, "培训", "2025-02-10");
        Gate gate = SmallProject.FACTORY.createGate();
        gate.setName("立项");
        gate.setDueOn(date("2025-03-01"));
        planning.getGates().add(gate);

        assertEquals(List.of(), services.gatesAfter(activity));
        gate.getRequires().add(activity);
        assertEquals(List.of(gate), services.gatesAfter(activity));
        assertEquals("立项\n逾期 2025-03-01", services.gateLabel(gate));
        assertTrue(services.isNotPassed(gate));
        gate.setDueOn(date("2025-03-31"));
        assertEquals("立项\n应于 2025-03-31", services.gateLabel(gate));
        gate.setPassedOn(date("2025-03-02"));
        assertEquals("立项\n通过 2025-03-02", services.gateLabel(gate));
        assertTrue(services.isPassed(gate));
    }

    @Test
    void aPhaseUsesTheDocumentsThatItsRequirementsAreAbout() {
        OutsourcingPolicy policy = SmallProject.FACTORY.createOutsourcingPolicy();
        policy.setName("策略");
        policy.setEstablishedOn(date("2025-01-05"));
        small.project.getDocuments().add(policy);

        assertEquals(List.of(policy), services.documents(planning));
        assertSame(planning, services.withDocuments(planning));
        assertNull(services.withDocuments(improvement));
        assertTrue(services.usesOutsourcingPolicy(planning));
        assertTrue(services.usesAgreementTemplate(small.phase(PhaseKind.SELECTION)));
        assertFalse(services.usesAgreementTemplate(planning));
        assertTrue(services.usesContinuityPlan(operation));
        assertTrue(services.documentLine(policy).endsWith("策略  2025-01-05"));
        policy.setApproval(SmallProject.FACTORY.createApproval());
        assertTrue(services.documentLine(policy).endsWith("策略  待批准"));
    }

    @Test
    void aPhaseListsBySectionWhatIsNotMetAndWhatComesNext() {
        EObject diagram = view(planning);
        List<Chapter> sections = services.openSections(planning);
        List<Requirement> open = new RequirementServices().openRequirements(planning);

        assertSame(planning, services.withOpen(planning));
        assertTrue(sections.stream().map(Provision::getNumber).toList().contains("5.2.1"));
        assertEquals(
                open.stream().map(Provision::getNumber).toList(),
                sections.stream()
                        .flatMap(section -> services.openInPhase(section, diagram).stream())
                        .map(Provision::getNumber)
                        .filter(number ->
                                open.stream().anyMatch(r -> r.getNumber().equals(number)))
                        .toList());
        assertTrue(services.titleOpen(planning).startsWith("下一步   × "), services.titleOpen(planning));
        assertEquals(List.of(), services.openInPhase(sections.get(0), null));
        assertNull(services.withOpen(null));
    }

    @Test
    void openRequirementsOfASectionAreThoseWithoutSatisfiedOnes() {
        Viewing viewing = Viewing.of(small.project);
        Chapter clauses = (Chapter) viewing.requirements().eResource().getEObject("GBT32926-chapter-6.2.1");
        Item stated = Catalogue.load().item("6.2.1 a) 1)");
        List<String> open = services.openRequirements(clauses).stream()
                .map(Provision::getNumber)
                .toList();

        assertFalse(open.contains(stated.number()));
        assertTrue(open.contains("6.2.1 a) 3)"));
    }

    @Test
    void onADrawingOfAPhaseThePhaseItselfBearsNoFlag() {
        planning.setStartedOn(date("2025-01-01"));
        Training training = training(planning, "培训", "2025-02-10");

        assertNull(services.datedInPhase(planning));
        assertSame(training, services.datedInPhase(training));
    }

    /** An element with the feature target, as views have it. */
    private static EObject view(EObject target) {
        EReference reference = EcoreFactory.eINSTANCE.createEReference();
        reference.setName("target");
        reference.setEType(EcorePackage.Literals.EOBJECT);
        EClass type = EcoreFactory.eINSTANCE.createEClass();
        type.setName("Diagram");
        type.getEStructuralFeatures().add(reference);
        EcoreFactory.eINSTANCE.createEPackage().getEClassifiers().add(type);
        EObject view = EcoreUtil.create(type);
        view.eSet(reference, target);
        return view;
    }
}
