// SPDX-License-Identifier: EPL-2.0
package org.plumbline.viewpoint.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.assessment.Assurance;
import org.plumbline.assessment.Verdict;
import org.plumbline.model.PartialDate;
import org.plumbline.model.outsourcing.Evidence;
import org.plumbline.model.outsourcing.Official;
import org.plumbline.model.outsourcing.OutsourcingPackage;
import org.plumbline.model.outsourcing.Phase;
import org.plumbline.model.outsourcing.PhaseKind;
import org.plumbline.model.outsourcing.SecurityClauseContent;
import org.plumbline.standard.Catalogue;
import org.plumbline.standard.Language;
import org.plumbline.viewpoint.DateServices;
import org.plumbline.viewpoint.RequirementServices;
import org.plumbline.viewpoint.VerdictServices;
import org.plumbline.viewpoint.Viewing;
import org.plumbline.viewpoint.requirements.Chapter;
import org.plumbline.viewpoint.requirements.Requirement;
import org.plumbline.viewpoint.requirements.RequirementsFactory;
import org.plumbline.viewpoint.requirements.RequirementsPackage;

/** What drawings say of the verdict on an element. */
class VerdictServicesTest {

    private static final Catalogue CATALOGUE = Catalogue.load();

    private final SmallProject small = new SmallProject();
    private final Viewing viewing = Viewing.of(small.project);
    private final VerdictServices services = new VerdictServices();

    private Requirement requirement(String number) {
        return viewing.requirement(CATALOGUE.item(number));
    }

    private Chapter chapter(String number) {
        return (Chapter) viewing.requirements().eResource().getEObject("GBT32926-chapter-" + number);
    }

    @Test
    void anElementHasTheWorstVerdictOfWhatItIsAtFaultFor() {
        assertTrue(services.isGap(small.clauses), "one of the nine contents only");
        assertEquals("不满足", services.verdict(small.clauses));
        assertEquals("/org.plumbline.viewpoint/icons/verdict/gap.svg", services.verdictImage(small.clauses));
        assertTrue(services.hasFindings(small.clauses));
    }

    @Test
    void anElementThatIsNowhereAtFaultIsSatisfiedWhereItIsAWitness() {
        small.clauses.getContents().clear();
        small.clauses.getContents().addAll(SecurityClauseContent.VALUES);
        assertTrue(services.isSatisfied(small.clauses));
        assertEquals("✓ 信息安全条款", services.label(small.clauses));
        assertEquals(
                "信息安全条款：信息安全条款",
                services.tooltip(small.clauses).lines().findFirst().orElseThrow());
        assertTrue(services.tooltip(small.clauses).contains("\n表明 6.2.1 a)、6.2.1 a) 1)、"));
        assertFalse(services.hasFindings(small.clauses));
    }

    @Test
    void aWitnessOfAnItemThatOthersMissInPartIsSatisfied() {
        var second = EcoreUtil.copy(small.contract);
        second.setAgency(small.agency);
        second.getSecurityClauses().getContents().clear();
        small.clauses.getContents().addAll(SecurityClauseContent.VALUES);
        small.project.getContracts().add(second);
        assertTrue(services.isPartial(requirement("6.2.1 a) 1)")));
        assertTrue(services.isSatisfied(small.clauses));
        assertTrue(services.isPartial(second.getSecurityClauses()) || services.isGap(second.getSecurityClauses()));
    }

    @Test
    void theProjectIsNotBlamedForWhatIsMissingAltogether() {
        assertTrue(viewing.result().findings().stream()
                .anyMatch(finding -> finding.elements().equals(List.of(small.project))));
        assertEquals("", services.verdict(small.project));
        assertEquals("云平台外包", services.label(small.project));
        assertTrue(services.hasFindings(small.project));
    }

    @Test
    void whatContainsSomethingShortHasFindings() {
        assertTrue(services.hasFindings(small.contract));
        assertTrue(services.hasFindings(requirement("6.2.1 a) 2)")));
        assertTrue(services.hasFindings(chapter("6.2.1")));
        assertTrue(services.hasFindings(small.phase(PhaseKind.SELECTION)));
        assertFalse(services.hasFindings(requirement("6.2.1 a) 1)")));
        assertFalse(services.hasFindings(chapter("8.2")), "not due");
    }

    @Test
    void requirementsAreCalledByNumberAndStatement() {
        assertEquals(
                "✓ 6.2.1 a) 1) " + CATALOGUE.item("6.2.1 a) 1)").statement().zh(),
                services.label(requirement("6.2.1 a) 1)")));
        assertEquals(
                "✓ 1) " + CATALOGUE.item("6.2.1 a) 1)").statement().zh(),
                services.shortLabel(requirement("6.2.1 a) 1)")));
        assertEquals(
                "4.3 " + CATALOGUE.item("4.3").statement().zh(), services.plainLabel(requirement("4.3")), "no letter");
        assertTrue(services.label(requirement("8.2 a)")).startsWith("… 8.2 a) "));
    }

    @Test
    void chaptersAndPhasesTellTheScore() {
        assertEquals("6.2.1 信息安全条款  △ 1/10", services.label(chapter("6.2.1")), "6.2.1 a) itself only summarises");
        assertEquals("8.2 服务退出  …", services.label(chapter("8.2")));
        Phase phase = small.phase(PhaseKind.SELECTION);
        var score = viewing.result().score(org.plumbline.standard.Phase.SELECTION);
        assertEquals("△ " + phase.getName() + "  " + score.satisfied() + "/" + score.due(), services.label(phase));
        assertEquals("部分满足 " + score.satisfied() + "/" + score.due(), services.verdict(phase));
        assertEquals(phase.getName(), services.plainLabel(phase));
        assertEquals("GB/T 32926—2016", services.plainLabel(viewing.requirements()));
        assertTrue(services.label(viewing.requirements()).startsWith("△ "));
    }

    @Test
    void everyTextIsInTheReadersLanguage() {
        viewing.language(Language.EN);
        assertEquals("× Security clauses", services.label(small.clauses));
        assertEquals("gap", services.verdict(small.clauses));
        assertEquals(
                "Security clauses: Security clauses",
                services.tooltip(small.clauses).lines().findFirst().orElseThrow());
        assertTrue(services.label(chapter("6.2.1"))
                .startsWith("6.2.1 " + CATALOGUE.section("6.2.1").title().en()));
        assertFalse(services.tooltip(requirement("6.2.1 a) 1)")).codePoints().anyMatch(Character::isIdeographic));
    }

    @Test
    void theTooltipListsWhatIsMissing() {
        List<String> lines = services.tooltip(small.clauses).lines().toList();
        assertEquals("信息安全条款：信息安全条款", lines.get(0));
        assertTrue(lines.get(1).startsWith("6.2.1 a) 2) "), lines.get(1));
        assertTrue(services.tooltip(small.contract).contains("签订 2025-03-18，服务期 2025-04-01 – 2026-03-31"));
    }

    @Test
    void theVerdictFollowsEveryEdit() {
        assertTrue(services.isGap(requirement("6.2.1 a) 2)")));
        small.clauses.getContents().add(SecurityClauseContent.SCOPE_AND_COST);
        assertTrue(services.isSatisfied(requirement("6.2.1 a) 2)")));
        small.contract.setSecurityClauses(null);
        assertEquals("", services.verdict(small.clauses));
        assertTrue(services.isGap(requirement("6.2.1 a) 2)")));
    }

    @Test
    void theCurrentPhaseIsThatOfTheMilestoneReached() {
        assertTrue(services.isCurrentPhase(small.phase(PhaseKind.SELECTION)));
        assertFalse(services.isCurrentPhase(small.phase(PhaseKind.OPERATION)));
        assertTrue(services.concernsCurrentPhase(small.clauses));
        assertTrue(services.concernsCurrentPhase(small.contract), "what contains it");
        assertTrue(services.concernsCurrentPhase(chapter("6.2.1")));
        assertFalse(services.concernsCurrentPhase(chapter("7.1")));
        assertTrue(services.concernsCurrentPhase(small.phase(PhaseKind.SELECTION)));
        viewing.asOf(LocalDate.of(2025, 4, 2));
        assertTrue(services.isCurrentPhase(small.phase(PhaseKind.OPERATION)));
        assertFalse(services.concernsCurrentPhase(requirement("6.2.1 a) 1)")));
    }

    @Test
    void whatLiesInTheCurrentPhaseConcernsIt() {
        var training = SmallProject.FACTORY.createTraining();
        small.phase(PhaseKind.SELECTION).getActivities().add(training);
        assertTrue(services.concernsCurrentPhase(training));
        small.phase(PhaseKind.IMPROVEMENT).getActivities().add(training);
        assertFalse(services.concernsCurrentPhase(training));
    }

    @Test
    void rolesAreConcernedByThemselvesAndByWhatIsAskedOfThem() {
        Official leader = SmallProject.FACTORY.createOfficial();
        small.project.getDepartment().getOfficials().add(leader);
        Official other = SmallProject.FACTORY.createOfficial();
        small.project.getDepartment().getOfficials().add(other);
        small.project.getSupervisingLeader().setHolder(leader);
        assertTrue(services.concernsSupervisingLeader(leader));
        assertFalse(services.concernsSupervisingLeader(other));
        assertTrue(services.concernsSupervisingLeader(small.project.getSupervisingLeader()));
        assertTrue(services.concernsSupervisingLeader(requirement("4.2.2 a)")));
        assertFalse(services.concernsSupervisingLeader(requirement("6.2.1 a) 1)")));
        assertTrue(services.concernsResponsibleUnit(small.clauses));
        assertTrue(services.concernsResponsibleUnit(small.contract));
        assertTrue(services.concernsResponsibleUnit(
                small.project.getDepartment().getInternalUnits().get(0)));
        assertTrue(services.concernsDepartment(small.project.getDepartment()));
        assertTrue(services.concernsDepartment(chapter("4.1")));
    }

    @Test
    void evidenceIsThatOfTheElementOrOfWhatShowsARequirement() {
        assertFalse(services.hasEvidence(small.clauses));
        assertNull(services.evidenceImage(small.clauses));
        Evidence evidence = SmallProject.FACTORY.createEvidence();
        evidence.setName("合同扫描件");
        evidence.setEffectiveOn(PartialDate.valueOf("2025-03-18"));
        small.project.getEvidenceRegister().add(evidence);
        small.contract.getEvidence().add(evidence);
        assertTrue(services.hasEvidence(small.clauses), "that of the contract holds for its clauses");
        assertEquals("合同扫描件 2025-03-18", services.evidenceText(small.clauses));
        assertEquals("合同扫描件 2025-03-18", services.evidenceText(requirement("6.2.1 a) 1)")));
        assertEquals("", services.evidenceText(requirement("6.2.1 a) 2)")));
        assertEquals("/org.plumbline.viewpoint/icons/assurance/evidenced.svg", services.evidenceImage(small.clauses));
        evidence.setVerifiedBy("审查员");
        evidence.setVerifiedOn(PartialDate.valueOf("2025-03-19"));
        assertEquals(
                "/org.plumbline.viewpoint/icons/assurance/verified.svg",
                services.evidenceImage(requirement("6.2.1 a) 1)")));
        assertTrue(services.tooltip(small.clauses).endsWith("已核验"));
    }

    @ParameterizedTest
    @EnumSource(Verdict.class)
    void everyVerdictHasAnImage(Verdict verdict) throws IOException {
        assertDrawn("verdict/" + verdict.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    @ParameterizedTest
    @EnumSource(value = Assurance.class, mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void everyAssuranceHasAnImage(Assurance assurance) throws IOException {
        assertDrawn("assurance/" + assurance.name().toLowerCase(Locale.ROOT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Requirement", "Chapter"})
    void requirementsAndChaptersHaveIcons(String icon) throws IOException {
        assertDrawn(icon);
    }

    private static void assertDrawn(String icon) throws IOException {
        try (InputStream in = VerdictServices.class.getResourceAsStream("/icons/" + icon + ".svg")) {
            assertNotNull(in, icon);
            assertTrue(
                    new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).startsWith("<svg "), icon);
        }
    }

    /** Whatever an editor asks about, nothing fails, and without a project there is nothing to say but names. */
    @Test
    void everyServiceAnswersForEveryElementWithoutProjectAndForNull() throws ReflectiveOperationException {
        List<EObject> elements = new ArrayList<>();
        Stream.of(OutsourcingPackage.eINSTANCE, RequirementsPackage.eINSTANCE)
                .flatMap(metamodel -> metamodel.getEClassifiers().stream())
                .forEach(type -> create(type, elements));
        int calls = 0;
        Set<String> names = new HashSet<>();
        for (Object service : List.of(services, new DateServices(), new RequirementServices())) {
            for (Method method : service.getClass().getMethods()) {
                if (method.getDeclaringClass() == Object.class || Modifier.isStatic(method.getModifiers())) {
                    continue;
                }
                Class<?> type = method.getParameterTypes()[0];
                assertTrue(EObject.class.isAssignableFrom(type), method.toString());
                assertEquals(1, method.getParameterCount(), method.toString());
                assertTrue(names.add(method.getName() + type.getSimpleName()), "two services " + method);
                assertNeutral(method, method.invoke(service, (Object) null));
                for (EObject element : elements) {
                    if (type.isInstance(element)
                            && !(element instanceof org.plumbline.model.outsourcing.OutsourcingProject)) {
                        Object answer = method.invoke(service, element);
                        calls++;
                        if (!method.getName().toLowerCase(Locale.ROOT).matches(".*label|tooltip")) {
                            assertNeutral(method, answer);
                        }
                    }
                }
            }
        }
        assertTrue(calls > 1000, "services were called");
    }

    private static void create(EClassifier classifier, List<EObject> elements) {
        if (classifier instanceof EClass type && !type.isAbstract()) {
            elements.add(EcoreUtil.create(type));
        }
    }

    private static void assertNeutral(Method method, Object answer) {
        boolean neutral = answer == null
                || answer.equals("")
                || answer.equals(false)
                || answer instanceof Collection<?> collection && collection.isEmpty();
        assertTrue(neutral, () -> method + " says " + answer);
    }

    @Test
    void aRequirementThatTheStandardDoesNotHaveIsNeutral() {
        Requirement unknown = RequirementsFactory.eINSTANCE.createRequirement();
        unknown.setNumber("9.9 z)");
        viewing.requirements().getChapters().get(0).getRequirements().add(unknown);
        assertEquals("", services.label(unknown));
        assertEquals("", services.shortLabel(unknown));
        assertEquals("", services.verdict(unknown));
        assertFalse(services.hasFindings(unknown));
    }
}
