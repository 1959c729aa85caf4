// SPDX-License-Identifier: EPL-2.0
package org.plumbline.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.plumbline.model.outsourcing.OutsourcingPackage;

/** What rules, storage and editors rely on in the metamodel. */
class StructureTest {

    /**
     * References that nobody follows backwards: who decided, approved, tested or took part, what a paper rests on, and
     * what a record is about. All others have an opposite.
     */
    private static final Set<String> ONE_WAY = Set.of(
            // who did it
            "Authorisation.grantedBy",
            "ResourceAllocation.approvedBy",
            "Gate.decidedBy",
            "Activity.participants",
            "LeadershipDecision.decidedBy",
            "RiskDecision.decidedBy",
            "ExecutionInspection.organisedBy",
            "ImprovementSupervision.supervisedBy",
            "ImprovementSuggestion.submittedBy",
            "ManagementReport.submittedBy",
            "ManagementReport.submittedTo",
            "Training.givenBy",
            "Disposition.verifiedBy",
            "Approval.approver",
            "Review.reviewedBy",
            "ManagedDocument.preparedBy",
            "TestRun.testedBy",
            "Check.checkedBy",
            "Problem.reportedTo",
            "SecurityIncident.coordinatedBy",
            "SecurityIncident.handledBy",
            "ControlMeasure.carriedOutBy",
            "ControlExecution.performedBy",
            "EffectivenessAssessment.assessedBy",
            "AccessGrant.authorisedBy",
            "ResponsibilityLetter.signatory",
            "Filing.authority",
            "AuthorityInspection.authority",
            // posts and places in an organisation
            "Department.securityLeader",
            "InternalUnit.head",
            "InternalUnit.securityLeader",
            "Official.unit",
            "SupervisingLeader.holder",
            "ServiceAgency.projectLeader",
            "ResponsibilityLetter.unit",
            "Authorisation.authorises",
            "UnitInfluence.unit",
            "TrainingPlan.agency",
            "Equipment.broughtBy",
            // what it rests on
            "ManagementRegulation.basedOn",
            "SecurityClauses.basedOn",
            "PeriodSetting.source",
            "Gate.requires",
            "OutsourcedService.terminationRequiredBy",
            "ServiceExit.condition",
            // what it is about
            "ControlEvaluation.measures",
            "CandidateAssessment.recommended",
            "SupervisionActivity.contract",
            "ImprovementSupervision.measures",
            "ImprovementComparison.measures",
            "Revision.measures",
            "ManagementReport.subjects",
            "Disposition.assets",
            "Change.affects",
            "DataAsset.system",
            "Backup.sources",
            "AccessGrant.resource",
            "OtherRequirement.metBy");

    /**
     * Attributes that have a value other than "not stated" where nobody has set one, each looked at for what a rule then
     * concludes. The first group is on the safe side: not decided, not done, not gone. The second takes the first of a
     * closed set, because the element makes no sense without one; a file leaves it out and means it.
     */
    private static final Set<String> SPEAKING_DEFAULTS = Set.of(
            // nothing is held as done
            "Approval.decision",
            "Problem.status",
            "ImprovementMeasure.status",
            "ControlMeasure.status",
            "Account.state",
            // which kind
            "Phase.kind",
            "Evidence.kind");

    private static final OutsourcingPackage PACKAGE = OutsourcingPackage.eINSTANCE;

    @Test
    void filesFindTheMetamodelByItsAddress() {
        assertEquals("http://www.plumbline.org/outsourcing/1", PACKAGE.getNsURI());
        assertEquals("outsourcing", PACKAGE.getNsPrefix());
        assertEquals("outsourcing", PACKAGE.getName());
        assertSame(PACKAGE, EPackage.Registry.INSTANCE.getEPackage(PACKAGE.getNsURI()));
    }

    @Test
    void ecoreFindsNoFault() {
        assertEquals(List.of(), Diagnostician.INSTANCE.validate(PACKAGE).getChildren());
    }

    @Test
    void everythingIsAnElementWithAnId() {
        for (EClass type : Metamodel.classes()) {
            assertTrue(PACKAGE.getElement().isSuperTypeOf(type), type.getName());
            assertSame(PACKAGE.getElement_Id(), type.getEIDAttribute(), type.getName());
        }
    }

    @Test
    void factsAreStoredAndNotComputed() {
        assertNone(Metamodel.features().stream()
                .filter(feature -> feature.isDerived()
                        || feature.isVolatile()
                        || feature.isUnsettable()
                        || !feature.isChangeable()
                        || feature.isTransient() && !isContainer(feature)));
    }

    private static boolean isContainer(EStructuralFeature feature) {
        return feature instanceof EReference reference && reference.isContainer();
    }

    /** A number cannot be absent, so it takes a value that is no year; dates, texts and references are just absent. */
    @Test
    void nothingIsTrueOrFalseByDefault() {
        assertEquals(
                Set.of("ResourceAllocation.year"),
                Metamodel.features().stream()
                        .filter(feature -> !feature.isMany() && !(feature.getEType() instanceof EEnum))
                        .filter(feature -> feature.getDefaultValue() != null)
                        .map(Metamodel::name)
                        .collect(Collectors.toSet()));
    }

    @Test
    void aModelIsOneTreeFromItsProject() {
        Set<EClass> reached = new HashSet<>();
        reach(PACKAGE.getOutsourcingProject(), reached);
        assertEquals(
                Set.of(),
                Metamodel.concreteClasses().stream()
                        .filter(type -> !reached.contains(type))
                        .map(EClass::getName)
                        .collect(Collectors.toSet()));
        assertNone(containments()
                .filter(reference -> reference.getEReferenceType().isSuperTypeOf(PACKAGE.getOutsourcingProject())));
    }

    private static void reach(EClass type, Set<EClass> reached) {
        if (!reached.add(type)) {
            return;
        }
        for (EReference reference : type.getEAllContainments()) {
            Metamodel.concreteClasses().stream()
                    .filter(reference.getEReferenceType()::isSuperTypeOf)
                    .forEach(child -> reach(child, reached));
        }
    }

    @Test
    void aModelIsOneFile() {
        assertNone(references().filter(EReference::isResolveProxies));
    }

    @Test
    void everyReferenceThatIsFollowedBackwardsHasAnOpposite() {
        Set<String> without = references()
                .filter(reference -> !reference.isContainment() && reference.getEOpposite() == null)
                .map(Metamodel::name)
                .collect(Collectors.toSet());
        assertEquals(new TreeSet<>(ONE_WAY), new TreeSet<>(without));
    }

    @Test
    void oppositesReferToEachOther() {
        references().filter(reference -> reference.getEOpposite() != null).forEach(reference -> {
            EReference opposite = reference.getEOpposite();
            assertSame(reference, opposite.getEOpposite(), Metamodel.name(reference));
            assertSame(opposite.getEContainingClass(), reference.getEReferenceType(), Metamodel.name(reference));
        });
    }

    @Test
    void whatIsNotStatedSaysNothing() {
        Set<String> speaking = Metamodel.features().stream()
                .filter(feature -> !feature.isMany() && feature.getEType() instanceof EEnum)
                .filter(feature -> !Set.of("NOT_STATED", "NOT_RATED")
                        .contains(((EEnum) feature.getEType())
                                .getELiterals()
                                .get(0)
                                .getName()))
                .map(Metamodel::name)
                .collect(Collectors.toSet());
        assertEquals(new TreeSet<>(SPEAKING_DEFAULTS), new TreeSet<>(speaking));
    }

    @Test
    void everyListHoldsEachValueOnce() {
        assertNone(Metamodel.features().stream().filter(feature -> feature.isMany() && !feature.isUnique()));
    }

    @Test
    void anEmptyElementOfEachClassIsCopiedAsItIs() {
        for (EClass type : Metamodel.concreteClasses()) {
            EObject element = EcoreUtil.create(type);
            for (EAttribute attribute : type.getEAllAttributes()) {
                assertTrue(!element.eIsSet(attribute), Metamodel.name(attribute) + " is set from the start");
            }
            assertTrue(EcoreUtil.equals(element, EcoreUtil.copy(element)), type.getName());
        }
    }

    private static Stream<EReference> references() {
        return Metamodel.features().stream()
                .filter(EReference.class::isInstance)
                .map(EReference.class::cast);
    }

    private static Stream<EReference> containments() {
        return references().filter(EReference::isContainment);
    }

    private static void assertNone(Stream<? extends EStructuralFeature> offenders) {
        assertEquals(List.of(), offenders.map(Metamodel::name).toList());
    }
}
