// SPDX-License-Identifier: EPL-2.0
package org.plumbline.viewpoint.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.plumbline.model.PartialDate;
import org.plumbline.model.outsourcing.ControlKind;
import org.plumbline.model.outsourcing.ControlMeasure;
import org.plumbline.model.outsourcing.ControlStatus;
import org.plumbline.model.outsourcing.JudgedVerdict;
import org.plumbline.model.outsourcing.Judgement;
import org.plumbline.model.outsourcing.OutsourcingPackage;
import org.plumbline.model.outsourcing.PhaseKind;
import org.plumbline.standard.Catalogue;
import org.plumbline.standard.Item;
import org.plumbline.standard.Language;
import org.plumbline.standard.Section;
import org.plumbline.viewpoint.RequirementServices;
import org.plumbline.viewpoint.Viewing;
import org.plumbline.viewpoint.requirements.Chapter;
import org.plumbline.viewpoint.requirements.Provision;
import org.plumbline.viewpoint.requirements.Requirement;

/** Requirements in tables, trees and diagrams. */
class RequirementServicesTest {

    private static final Catalogue CATALOGUE = Catalogue.load();

    private final SmallProject small = new SmallProject();
    private final Viewing viewing = Viewing.of(small.project);
    private final RequirementServices services = new RequirementServices();

    private Requirement requirement(String number) {
        return viewing.requirement(CATALOGUE.item(number));
    }

    private Chapter chapter(String number) {
        return (Chapter) viewing.requirements().eResource().getEObject("GBT32926-chapter-" + number);
    }

    private static List<String> numbers(List<? extends Provision> provisions) {
        return provisions.stream().map(Provision::getNumber).toList();
    }

    private static List<String> leaves(String list) {
        return CATALOGUE.item(list).items().stream().map(Item::number).toList();
    }

    @Test
    void theTreeIsThatOfTheStandard() {
        assertEquals(List.of("4", "5", "6", "7", "8", "A"), numbers(services.chapters(small.project)));
        assertEquals(List.of("6.2.1", "6.2.2"), numbers(services.chapters(chapter("6.2"))));
        assertEquals(List.of("6.2.1 a)", "6.2.1 b)", "6.2.1 c)"), numbers(services.requirements(chapter("6.2.1"))));
        assertEquals(leaves("6.2.1 a)"), numbers(services.requirements(requirement("6.2.1 a)"))));
        assertEquals(
                List.of("A.1", "A.2", "A.3", "A.4", "A.5", "A.6", "A.7", "A.8"),
                numbers(services.annexSections(small.project)));
        Section section = CATALOGUE.section("A.2");
        assertEquals(
                section.allItems().stream().map(Item::number).toList(),
                numbers(services.allRequirements(chapter("A.2"))));
    }

    /** Derived from what the rules read; each class and the lists of the standard that its instances state. */
    @Test
    void documentsAndClausesStateTheListsThatTheStandardAsksOfThem() {
        Map<String, List<String>> expected = new TreeMap<>();
        expected.put("SecurityClauses", leaves("6.2.1 a)"));
        List<String> exit = new ArrayList<>(leaves("6.2.2 a)"));
        exit.addAll(leaves("6.2.2 b)"));
        exit.addAll(leaves("6.2.2 c)"));
        expected.put("ExitStrategy", exit);
        expected.put("ManagementPlan", leaves("6.3 a)"));
        expected.put("AgreementTemplate", leaves("6.4 b)"));
        expected.put("ConfidentialityAgreement", leaves("6.4 b)"));
        expected.put("Filing", leaves("6.5 a)"));
        expected.put("OutsourcingPolicy", leaves("5.2.1 a)"));
        expected.put("ManagementRegulation", leaves("5.2.2 a)"));
        expected.put("AuditLog", leaves("A.2.5 b)"));
        expected.put("ServiceEvaluation", leaves("7.1 b)"));
        expected.put("DeliveryVerification", leaves("7.2 a)"));
        expected.put("ServiceContract", leaves("A.6 e)"));
        Map<String, List<String>> found = new TreeMap<>();
        for (EClassifier classifier : OutsourcingPackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EClass type && !type.isAbstract()) {
                List<String> clauses = numbers(services.clauses(inProject(type)));
                if (!clauses.isEmpty()) {
                    found.put(type.getName(), clauses);
                }
            }
        }
        assertEquals(expected, found);
    }

    /** An element of the class somewhere in a project; the place makes no difference. */
    private EObject inProject(EClass type) {
        EObject element = EcoreUtil.create(type);
        if (!place(small.project, element, 0)) {
            return small.project;
        }
        return element;
    }

    @SuppressWarnings("unchecked")
    private static boolean place(EObject holder, EObject element, int depth) {
        for (EReference containment : holder.eClass().getEAllContainments()) {
            if (containment.getEReferenceType().isSuperTypeOf(element.eClass())) {
                if (containment.isMany()) {
                    ((List<EObject>) holder.eGet(containment)).add(element);
                } else {
                    holder.eSet(containment, element);
                }
                return true;
            }
        }
        if (depth == 3) {
            return false;
        }
        for (EReference containment : holder.eClass().getEAllContainments()) {
            for (EClassifier classifier : OutsourcingPackage.eINSTANCE.getEClassifiers()) {
                if (classifier instanceof EClass type
                        && !type.isAbstract()
                        && containment.getEReferenceType().isSuperTypeOf(type)) {
                    EObject part = EcoreUtil.create(type);
                    if (place(part, element, depth + 1)) {
                        return place(holder, part, 3);
                    }
                }
            }
        }
        return false;
    }

    @Test
    void openRequirementsAreDueAndNotSatisfied() {
        List<String> open = numbers(services.openRequirements(small.phase(PhaseKind.SELECTION)));
        assertTrue(open.contains("6.2.1 a) 2)"));
        assertFalse(open.contains("6.2.1 a) 1)"), "satisfied");
        assertFalse(open.contains("6.2.1 a)"), "summarises others");
        assertFalse(open.contains("5.2.1 b)"), "of another phase");
        var score = viewing.result().score(org.plumbline.standard.Phase.SELECTION);
        assertEquals(score.due() - score.satisfied(), open.size());
        assertEquals(List.of(), services.openRequirements(small.phase(PhaseKind.OPERATION)));
    }

    @Test
    void nextRequirementsComeWithThePhasesNextMilestone() {
        assertEquals(List.of(), services.nextRequirements(small.phase(PhaseKind.SELECTION)));
        List<String> operation = numbers(services.nextRequirements(small.phase(PhaseKind.OPERATION)));
        assertTrue(operation.contains("7.1 a)") || operation.contains("7.1 c)"), operation.toString());
        viewing.asOf(LocalDate.of(2025, 4, 2));
        assertEquals(List.of(), services.nextRequirements(small.phase(PhaseKind.OPERATION)));
        assertTrue(numbers(services.nextRequirements(small.phase(PhaseKind.IMPROVEMENT))).stream()
                .allMatch(number -> number.startsWith("8.2 ")));
    }

    @Test
    void textsOfTablesComeFromTheCatalogue() {
        Requirement requirement = requirement("6.2.1 a) 2)");
        Item item = CATALOGUE.item("6.2.1 a) 2)");
        assertEquals("6.2.1 a) 2)", services.number(requirement));
        assertEquals(item.statement().zh(), services.statement(requirement));
        assertEquals("负责机构", services.role(requirement));
        assertEquals("服务外包合同签订", services.due(requirement));
        assertEquals("机构和人员选择", services.phase(requirement));
        assertEquals("", services.assurance(requirement));
        assertEquals("已陈述", services.assurance(requirement("6.2.1 a) 1)")));
        assertTrue(services.findings(requirement).startsWith("1. 运维合同的信息安全条款没有约定"));
        assertTrue(services.findings(requirement).contains(" → 在运维合同的信息安全条款中约定"));
        assertEquals("自服务退出开始起到期", services.findings(requirement("8.2 a)")));
        viewing.language(Language.EN);
        assertEquals("responsible unit", services.role(requirement));
        assertEquals(item.statement().en(), services.statement(requirement));
    }

    @Test
    void chaptersHaveANumberAndAHeadingOnly() {
        Chapter chapter = chapter("6.2.1");
        assertEquals("6.2.1", services.number(chapter));
        assertEquals(CATALOGUE.section("6.2.1").title().zh(), services.statement(chapter));
        assertEquals("", services.role(chapter));
        assertEquals("", services.findings(chapter));
        assertEquals("", services.evidence(chapter));
        assertEquals("已陈述", services.assurance(chapter));
    }

    @Test
    void aJudgementIsToldWithWhoAndWhen() {
        Judgement judgement = SmallProject.FACTORY.createJudgement();
        judgement.setItem("6.2.1 a) 2)");
        judgement.setReviewer("何静");
        judgement.setJudgedOn(PartialDate.valueOf("2025-03-19"));
        judgement.setVerdict(JudgedVerdict.GAP);
        small.project.getJudgements().add(judgement);
        assertEquals("何静 2025-03-19 不满足", services.judgement(requirement("6.2.1 a) 2)")));
        judgement.setVerdict(JudgedVerdict.SATISFIED);
        assertEquals("何静 2025-03-19 满足 （与规则结论不一致）", services.judgement(requirement("6.2.1 a) 2)")));
        assertEquals("", services.judgement(requirement("6.2.1 a) 1)")));
    }

    @Test
    void controlsBelongToTheSectionsOfTheAnnexThatTheyServe() {
        viewing.asOf(LocalDate.of(2025, 5, 1));
        ControlMeasure escort = control(ControlKind.ESCORT);
        ControlMeasure other = control(ControlKind.OTHER);
        List<String> sections = new ArrayList<>();
        services.annexSections(small.project).forEach(section -> {
            if (services.controlMeasures(section).contains(escort)) {
                sections.add(section.getNumber());
            }
        });
        assertEquals(1, sections.size(), sections.toString());
        assertEquals(List.of(other), services.unassignedControls(small.project));
        escort.setControl(ControlKind.NOT_STATED);
        assertEquals(List.of(escort, other), services.unassignedControls(small.project));
    }

    private ControlMeasure control(ControlKind kind) {
        ControlMeasure control = SmallProject.FACTORY.createControlMeasure();
        control.setControl(kind);
        control.setStatus(ControlStatus.IN_PLACE);
        control.setInPlaceSince(PartialDate.valueOf("2025-04-01"));
        small.project.getControls().add(control);
        return control;
    }
}
