// SPDX-License-Identifier: EPL-2.0
package org.plumbline.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.plumbline.model.PartialDate;
import org.plumbline.model.outsourcing.*;
import org.plumbline.storage.merge.MergeConflict;
import org.plumbline.storage.merge.MergeConflict.Kind;
import org.plumbline.storage.merge.MergeResult;
import org.plumbline.storage.merge.ThreeWayMerge;

/** What a merge does with each way in which two versions may differ. */
class ThreeWayMergeTest {

    private static final OutsourcingFactory MAKE = OutsourcingFactory.eINSTANCE;

    private final ProjectStore store = new ProjectStore();
    private final byte[] base = store.toBytes(project());

    private static OutsourcingProject project() {
        OutsourcingProject project = named(MAKE.createOutsourcingProject(), "project");
        ServiceAgency agency = named(MAKE.createServiceAgency(), "agency");
        project.getAgencies().add(agency);
        for (String name : List.of("anna", "bert", "carl")) {
            agency.getPersonnel().add(named(MAKE.createServicePerson(), name));
        }
        for (String name : List.of("agreement", "contract")) {
            Evidence evidence = named(MAKE.createEvidence(), "evidence of the " + name);
            project.getEvidenceRegister().add(evidence);
        }
        ConfidentialityAgreement agreement = named(MAKE.createConfidentialityAgreement(), "agreement");
        agreement.setSignatory(agency.getPersonnel().get(0));
        agreement.setSignedOn(PartialDate.valueOf("2025"));
        agreement.getEvidence().add(project.getEvidenceRegister().get(0));
        project.getAgreements().add(agreement);
        ServiceContract contract = named(MAKE.createServiceContract(), "contract");
        contract.setAgency(agency);
        contract.getPersonnel().addAll(agency.getPersonnel());
        project.getContracts().add(contract);
        return project;
    }

    private static <T extends Element> T named(T element, String name) {
        element.setId(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString());
        element.setName(name);
        return element;
    }

    private OutsourcingProject version(Consumer<OutsourcingProject> edit) {
        OutsourcingProject project = store.fromBytes(base, Path.of("version"));
        edit.accept(project);
        return project;
    }

    /** Merges, and checks that the result can be saved and read. */
    private MergeResult merge(Consumer<OutsourcingProject> ours, Consumer<OutsourcingProject> theirs) {
        MergeResult result = ThreeWayMerge.merge(version(project -> {}), version(ours), version(theirs));
        store.fromBytes(store.toBytes(result.project()), Path.of("result"));
        return result;
    }

    private static MergeConflict only(Kind kind, MergeResult result) {
        assertEquals(
                List.of(kind),
                result.conflicts().stream().map(MergeConflict::kind).toList());
        return result.conflicts().get(0);
    }

    private static Consumer<OutsourcingProject> delete(String name) {
        return project -> EcoreUtil.deleteAll(List.of(find(project, name)), true);
    }

    @SuppressWarnings("unchecked")
    private static <T extends Element> T find(OutsourcingProject project, String name) {
        return (T) EveryFeature.elements(project).stream()
                .filter(element -> name.equals(element.getName()))
                .findFirst()
                .orElseThrow();
    }

    private static boolean has(OutsourcingProject project, String name) {
        return EveryFeature.elements(project).stream().anyMatch(element -> name.equals(element.getName()));
    }

    private static Consumer<OutsourcingProject> agreement(Consumer<ConfidentialityAgreement> edit) {
        return project -> edit.accept(find(project, "agreement"));
    }

    private static Consumer<OutsourcingProject> signedOn(String date) {
        return agreement(agreement -> agreement.setSignedOn(PartialDate.valueOf(date)));
    }

    @Test
    void differentFeaturesOfOneElementAreJoined() {
        MergeResult result =
                merge(signedOn("2026"), agreement(agreement -> agreement.setValidUntil(PartialDate.valueOf("2029"))));
        assertEquals(List.of(), result.conflicts());
        ConfidentialityAgreement agreement = find(result.project(), "agreement");
        assertEquals("2026 2029", agreement.getSignedOn() + " " + agreement.getValidUntil());
    }

    @Test
    void differentNewValuesConflictAndOursStands() {
        MergeResult result = merge(signedOn("2026"), signedOn("2027"));
        MergeConflict conflict = only(Kind.VALUE, result);
        assertEquals("agreement", conflict.element().getName());
        assertEquals("signedOn", conflict.feature().getName());
        assertEquals("[2025] [2026] [2027]", conflict.base() + " " + conflict.ours() + " " + conflict.theirs());
        ConfidentialityAgreement agreement = find(result.project(), "agreement");
        assertEquals("2026", agreement.getSignedOn().toString());
    }

    @Test
    void aValueTakenAwayAndChangedConflicts() {
        MergeConflict conflict =
                only(Kind.VALUE, merge(agreement(agreement -> agreement.setSignedOn(null)), signedOn("2027")));
        assertEquals(List.of(), conflict.ours());
    }

    @Test
    void membersOfSetsAreAddedAndTakenAwayOneByOne() {
        Consumer<OutsourcingProject> ours = project -> {
            ServiceContract contract = find(project, "contract");
            contract.getPersonnel().remove(find(project, "bert"));
        };
        Consumer<OutsourcingProject> theirs = project -> {
            ServicePerson dora = named(MAKE.createServicePerson(), "dora");
            project.getAgencies().get(0).getPersonnel().add(1, dora);
            ServiceContract contract = find(project, "contract");
            contract.getPersonnel().add(1, dora);
        };
        MergeResult result = merge(ours, theirs);
        assertEquals(List.of(), result.conflicts());
        ServiceContract contract = find(result.project(), "contract");
        assertEquals(
                List.of("anna", "dora", "carl"),
                contract.getPersonnel().stream().map(Element::getName).toList());
        assertEquals(
                List.of("anna", "dora", "bert", "carl"),
                result.project().getAgencies().get(0).getPersonnel().stream()
                        .map(Element::getName)
                        .toList());
        ServicePerson bert = find(result.project(), "bert");
        assertEquals(List.of(), bert.getContracts());
    }

    @Test
    void whatBothAppendComesOursFirst() {
        MergeResult result = merge(
                project -> project.getAgencies().add(named(MAKE.createServiceAgency(), "by us")),
                project -> project.getAgencies().add(named(MAKE.createServiceAgency(), "by them")));
        assertEquals(
                List.of("agency", "by us", "by them"),
                result.project().getAgencies().stream().map(Element::getName).toList());
    }

    @Test
    void twoNewOrdersAreNoConflict() {
        MergeResult result = merge(
                project -> project.getAgencies().get(0).getPersonnel().move(0, 2),
                project -> project.getAgencies().get(0).getPersonnel().move(0, 1));
        assertEquals(List.of(), result.conflicts());
        assertEquals(
                "carl",
                result.project().getAgencies().get(0).getPersonnel().get(0).getName());
    }

    @Test
    void whatNobodyChangedIsDeletedWithReferencesToIt() {
        MergeResult result = merge(delete("anna"), signedOn("2027"));
        assertEquals(List.of(), result.conflicts());
        assertFalse(has(result.project(), "anna"));
        ConfidentialityAgreement agreement = find(result.project(), "agreement");
        assertNull(agreement.getSignatory());
        assertEquals("2027", agreement.getSignedOn().toString());
    }

    @Test
    void whatTheOtherChangedIsNotDeleted() {
        for (boolean byUs : new boolean[] {true, false}) {
            Consumer<OutsourcingProject> change =
                    project -> this.<ServicePerson>get(project, "bert").setPosition("lead");
            MergeResult result = byUs ? merge(delete("agency"), change) : merge(change, delete("agency"));
            MergeConflict conflict = only(byUs ? Kind.DELETED_IN_OURS : Kind.DELETED_IN_THEIRS, result);
            assertEquals("agency", conflict.element().getName(), "an element goes or stays with all that it contains");
            assertEquals("bert", conflict.holder().getName());
            assertEquals("position", conflict.feature().getName());
            assertEquals(List.of("lead"), byUs ? conflict.theirs() : conflict.ours());
            ServiceContract contract = find(result.project(), "contract");
            assertEquals("agency", contract.getAgency().getName(), "references to it stay too");
            ConfidentialityAgreement agreement = find(result.project(), "agreement");
            assertEquals("anna", agreement.getSignatory().getName());
            assertEquals(3, contract.getPersonnel().size());
        }
    }

    private <T extends Element> T get(OutsourcingProject project, String name) {
        return find(project, name);
    }

    @Test
    void whatTheOtherNewlyRefersToIsNotDeleted() {
        MergeResult result =
                merge(delete("bert"), agreement(agreement -> agreement.setSignatory(find(project(agreement), "bert"))));
        MergeConflict conflict = only(Kind.DELETED_IN_OURS, result);
        assertEquals("bert", conflict.element().getName());
        assertEquals("agreement", conflict.holder().getName());
        assertEquals("signatory", conflict.feature().getName());
        ConfidentialityAgreement agreement = find(result.project(), "agreement");
        assertEquals("bert", agreement.getSignatory().getName());
    }

    private static OutsourcingProject project(Element element) {
        return (OutsourcingProject) EcoreUtil.getRootContainer(element);
    }

    @Test
    void whatStaysKeepsWhatItRefersTo() {
        Consumer<OutsourcingProject> ours = project -> {
            delete("agreement").accept(project);
            delete("evidence of the agreement").accept(project);
        };
        MergeResult result = merge(ours, signedOn("2027"));
        assertEquals(
                List.of("agreement", "evidence of the agreement"),
                result.conflicts().stream()
                        .map(conflict -> conflict.element().getName())
                        .toList());
        ConfidentialityAgreement agreement = find(result.project(), "agreement");
        assertEquals("evidence of the agreement", agreement.getEvidence().get(0).getName());
    }

    @Test
    void whatBothMovedStandsWhereOursHasIt() {
        MergeResult result =
                merge(project -> moveTo(project, "carl", "by us"), project -> moveTo(project, "carl", "by them"));
        MergeConflict conflict = only(Kind.PLACE, result);
        assertEquals("carl", conflict.element().getName());
        assertEquals("agency", ((Element) conflict.base().get(0)).getName());
        assertEquals("by us", ((Element) conflict.ours().get(0)).getName());
        assertEquals("by them", ((Element) conflict.theirs().get(0)).getName());
        ServicePerson carl = find(result.project(), "carl");
        assertEquals("by us", carl.getAgency().getName());
        assertEquals(3, result.project().getAgencies().size());
    }

    private static void moveTo(OutsourcingProject project, String person, String agency) {
        ServiceAgency other = named(MAKE.createServiceAgency(), agency);
        project.getAgencies().add(other);
        other.getPersonnel().add(find(project, person));
    }

    @Test
    void whatOneMovedAndTheOtherChangedIsMovedAndChanged() {
        MergeResult result =
                merge(project -> moveTo(project, "carl", "by us"), project -> this.<ServicePerson>get(project, "carl")
                        .setPosition("lead"));
        assertEquals(List.of(), result.conflicts());
        ServicePerson carl = find(result.project(), "carl");
        assertEquals("by us lead", carl.getAgency().getName() + " " + carl.getPosition());
    }

    @Test
    void whereOneHasRoomOursStandsAndReferencesToTheOtherGo() {
        Consumer<OutsourcingProject> theirs = project -> {
            project.setDepartment(named(MAKE.createDepartment(), "by them"));
            Official official = named(MAKE.createOfficial(), "official of theirs");
            project.getDepartment().getOfficials().add(official);
            SecurityIncident incident = named(MAKE.createSecurityIncident(), "incident");
            incident.setCoordinatedBy(official);
            project.getIncidents().add(incident);
        };
        MergeResult result = merge(project -> project.setDepartment(named(MAKE.createDepartment(), "by us")), theirs);
        assertEquals(
                List.of(Kind.NO_ROOM, Kind.LEFT_OUT),
                result.conflicts().stream().map(MergeConflict::kind).toList());
        assertEquals("department", result.conflicts().get(0).feature().getName());
        assertEquals("incident", result.conflicts().get(1).element().getName());
        assertEquals("by us", result.project().getDepartment().getName());
        assertFalse(has(result.project(), "official of theirs"));
        SecurityIncident incident = find(result.project(), "incident");
        assertNull(incident.getCoordinatedBy());
    }

    /** Otherwise two elements might each be moved into the other. */
    @Test
    void nothingCanContainItsOwnKind() {
        Map<EClass, Set<EClass>> within = new HashMap<>();
        for (Element element : EveryFeature.elements(EveryFeature.project(1))) {
            element.eAllContents()
                    .forEachRemaining(part -> within.computeIfAbsent(element.eClass(), any -> new HashSet<>())
                            .add(part.eClass()));
        }
        within.forEach((type, parts) -> assertFalse(parts.contains(type), type.getName()));
        assertTrue(within.get(OutsourcingPackage.Literals.SERVICE_AGENCY)
                .contains(OutsourcingPackage.Literals.QUALIFICATION));
    }

    @Test
    void whatIsPutBackTakesItsDeletedPlaceWithIt() {
        OutsourcingProject start = version(project -> {
            for (String name : List.of("first", "second")) {
                Change change = named(MAKE.createChange(), name);
                project.getChanges().add(change);
            }
            Change second = find(project, "second");
            second.setRecord(named(MAKE.createChangeRecord(), "record"));
        });
        byte[] common = store.toBytes(start);
        OutsourcingProject ours = store.fromBytes(common, Path.of("ours"));
        Change first = find(ours, "first");
        first.setRecord(named(MAKE.createChangeRecord(), "record of ours"));
        OutsourcingProject theirs = store.fromBytes(common, Path.of("theirs"));
        Change moved = find(theirs, "first");
        moved.setRecord(find(theirs, "record"));
        delete("second").accept(theirs);
        MergeResult result = ThreeWayMerge.merge(start, ours, theirs);
        only(Kind.NO_ROOM, result);
        ChangeRecord record = find(result.project(), "record");
        assertEquals("second", ((Element) record.eContainer()).getName());
        store.fromBytes(store.toBytes(result.project()), Path.of("result"));
    }

    @Test
    void ofOneToOneOursHasIt() {
        Consumer<OutsourcingProject> ours =
                project -> this.<ServicePerson>get(project, "bert").setReplaces(find(project, "anna"));
        Consumer<OutsourcingProject> theirs =
                project -> this.<ServicePerson>get(project, "carl").setReplaces(find(project, "anna"));
        for (boolean first : new boolean[] {true, false}) {
            MergeResult result = first ? merge(ours, theirs) : merge(theirs, ours);
            MergeConflict conflict = only(Kind.VALUE, result);
            assertEquals("anna", conflict.element().getName());
            assertEquals("replacedBy", conflict.feature().getName());
            ServicePerson anna = find(result.project(), "anna");
            assertEquals(first ? "bert" : "carl", anna.getReplacedBy().getName());
            ServicePerson other = find(result.project(), first ? "carl" : "bert");
            assertNull(other.getReplaces());
        }
    }

    @Test
    void anElementThatBecomesOneOfAnotherClass() {
        Consumer<OutsourcingProject> ours = project -> {
            Element old = find(project, "contract");
            SecurityIncident incident = named(MAKE.createSecurityIncident(), "contract");
            delete("contract").accept(project);
            assertEquals(old.getId(), incident.getId());
            project.getIncidents().add(incident);
        };
        MergeResult quiet = merge(ours, signedOn("2027"));
        assertEquals(List.of(), quiet.conflicts());
        assertEquals(1, quiet.project().getIncidents().size());
        assertEquals(0, quiet.project().getContracts().size());
        MergeResult loud = merge(ours, project -> this.<ServiceContract>get(project, "contract")
                .setSignedOn(PartialDate.valueOf("2027")));
        only(Kind.CLASS, loud);
        assertEquals(1, loud.project().getIncidents().size());
    }

    @Test
    void withoutACommonVersionWhatIsEqualIsNoConflict() {
        OutsourcingProject ours = version(signedOn("2026"));
        MergeResult same = ThreeWayMerge.merge(null, ours, version(signedOn("2026")));
        assertEquals(List.of(), same.conflicts());
        MergeConflict conflict = only(Kind.VALUE, ThreeWayMerge.merge(null, ours, version(signedOn("2027"))));
        assertEquals(List.of(), conflict.base());
    }

    @Test
    void versionsOfDifferentProjectsAreRefused() {
        OutsourcingProject other =
                version(project -> project.setId(UUID.randomUUID().toString()));
        OutsourcingProject one = version(project -> {});
        assertThrows(IllegalArgumentException.class, () -> ThreeWayMerge.merge(one, one, other));
        assertThrows(IllegalArgumentException.class, () -> ThreeWayMerge.merge(other, one, one));
        assertThrows(IllegalArgumentException.class, () -> ThreeWayMerge.merge(null, one, other));
    }
}
