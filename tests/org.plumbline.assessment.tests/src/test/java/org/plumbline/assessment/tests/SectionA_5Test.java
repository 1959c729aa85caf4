// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.assessment.tests.ConformingControls.document;
import static org.plumbline.assessment.tests.ConformingControls.first;
import static org.plumbline.assessment.tests.ConformingControls.found;
import static org.plumbline.assessment.tests.ConformingControls.without;
import static org.plumbline.assessment.tests.Violation.gap;
import static org.plumbline.assessment.tests.Violation.partial;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.plumbline.assessment.Verdict;
import org.plumbline.model.outsourcing.Area;
import org.plumbline.model.outsourcing.AreaSecurity;
import org.plumbline.model.outsourcing.Asset;
import org.plumbline.model.outsourcing.BoundaryMarking;
import org.plumbline.model.outsourcing.ControlKind;
import org.plumbline.model.outsourcing.DocumentKind;
import org.plumbline.model.outsourcing.Effectiveness;
import org.plumbline.model.outsourcing.Equipment;
import org.plumbline.model.outsourcing.EquipmentPurpose;
import org.plumbline.model.outsourcing.InformationSystem;
import org.plumbline.model.outsourcing.Network;
import org.plumbline.model.outsourcing.OwnerKind;
import org.plumbline.model.outsourcing.Sensitivity;

class SectionA_5Test extends AnnexTest {

    private static final Consumer<Conforming> NO_CONTROL = c -> without(c, ControlKind.EQUIPMENT_ISOLATION);

    @Override
    List<Violation> violations() {
        return List.of(
                partial("A.5 a)", "no policy", c -> c.project
                        .getDocuments()
                        .remove(document(c, DocumentKind.PHYSICAL_SECURITY_POLICY))),
                partial("A.5 a)", "no procedure", c -> c.project
                        .getDocuments()
                        .remove(document(c, DocumentKind.PHYSICAL_PROTECTION_PROCEDURE))),
                gap("A.5 a)", "neither", c -> {
                    c.project.getDocuments().remove(document(c, DocumentKind.PHYSICAL_SECURITY_POLICY));
                    c.project.getDocuments().remove(document(c, DocumentKind.PHYSICAL_PROTECTION_PROCEDURE));
                }),
                partial("A.5 b)", "unmarked", c -> room(c).setBoundary(BoundaryMarking.UNMARKED)),
                partial("A.5 b)", "marking not stated", c -> room(c).setBoundary(BoundaryMarking.NOT_STATED)),
                gap("A.5 b)", "an ordinary room", c -> room(c).setSecurity(AreaSecurity.ORDINARY)),
                gap("A.5 b)", "a room that states nothing", c -> room(c).setSecurity(AreaSecurity.NOT_STATED)),
                gap("A.5 b)", "no areas", c -> {
                    first(c, InformationSystem.class).setArea(null);
                    c.project.getEnvironment().getAssets().remove(room(c));
                }),
                partial("A.5 b)", "a sensitive system in an office", c -> first(c, InformationSystem.class)
                        .setArea(add(c, c.make.createArea(), "办公室"))),
                partial("A.5 c)", "test equipment on the office network", c -> share(c)),
                gap("A.5 c)", "the same without a control", c -> share(c)).given(NO_CONTROL),
                gap("A.5 c)", "network not stated", c -> tester(c).setNetwork(null))
                        .given(NO_CONTROL),
                gap(
                                "A.5 c)",
                                "nothing is stated",
                                c -> c.project.getEnvironment().getAssets().remove(tester(c)))
                        .given(NO_CONTROL),
                partial(
                        "A.5 c)",
                        "the control is ineffective",
                        c -> found(c, ControlKind.EQUIPMENT_ISOLATION, Effectiveness.INEFFECTIVE)),
                gap("A.5 d)", "no escort", c -> without(c, ControlKind.ESCORT)));
    }

    private static Area room(Conforming c) {
        return first(c, Area.class);
    }

    private static Equipment tester(Conforming c) {
        return first(c, Equipment.class);
    }

    private static Network separate(Conforming c) {
        return tester(c).getNetwork();
    }

    private static void share(Conforming c) {
        tester(c).setNetwork(first(c, InformationSystem.class).getNetwork());
    }

    private static <A extends Asset> A add(Conforming c, A asset, String name) {
        asset.setName(name);
        c.project.getEnvironment().getAssets().add(asset);
        return asset;
    }

    @Test
    void anAreaInsideASecureOneIsSecure() {
        Conforming c = new Conforming();
        Area cabinet = add(c, c.make.createArea(), "机柜");
        Area drawer = add(c, c.make.createArea(), "抽屉");
        first(c, InformationSystem.class).setArea(drawer);
        drawer.setArea(cabinet);
        assertAtFault(Set.of(first(c, InformationSystem.class)), c, "A.5 b)");
        cabinet.setArea(room(c));
        assertVerdict(Verdict.SATISFIED, c, "A.5 b)");
        room(c).setArea(cabinet);
        assertVerdict(Verdict.SATISFIED, c, "A.5 b)");
    }

    @Test
    void onlySensitiveAssetsWithAPlaceMustBeInASecureArea() {
        Conforming c = new Conforming();
        InformationSystem system = first(c, InformationSystem.class);
        system.setArea(null);
        assertVerdict(Verdict.SATISFIED, c, "A.5 b)");
        Area office = add(c, c.make.createArea(), "办公室");
        system.setArea(office);
        assertEquals(
                List.of(system, office), assess(c, "A.5 b)").findings().get(0).elements());
        system.setSensitivity(Sensitivity.ORDINARY);
        assertVerdict(Verdict.SATISFIED, c, "A.5 b)");
        office.setSensitivity(Sensitivity.IMPORTANT_SENSITIVE);
        office.setArea(add(c, c.make.createArea(), "楼层"));
        assertVerdict(Verdict.SATISFIED, c, "A.5 b)");
    }

    @Test
    void eachSecureAreaMustBeMarked() {
        Conforming c = new Conforming();
        Area second = add(c, c.make.createArea(), "备份机房");
        second.setSecurity(AreaSecurity.SECURE);
        assertAtFault(Set.of(second), c, "A.5 b)");
        c.project.getEnvironment().getAssets().remove(second);
        assertVerdict(Verdict.SATISFIED, c, "A.5 b)");
    }

    @Test
    void whatMakesANetworkTheDepartments() {
        Conforming c = new Conforming();
        separate(c).setOwner(OwnerKind.DEPARTMENT);
        assertEquals(
                List.of(tester(c), separate(c)),
                assess(c, "A.5 c)").findings().get(0).elements());
        separate(c).setOwner(OwnerKind.AGENCY);
        assertVerdict(Verdict.SATISFIED, c, "A.5 c)");
        Equipment own = add(c, c.make.createEquipment(), "部门服务器");
        own.setNetwork(separate(c));
        assertAtFault(Set.of(tester(c)), c, "A.5 c)");
        own.setBroughtBy(c.agency);
        assertVerdict(Verdict.SATISFIED, c, "A.5 c)");
        first(c, InformationSystem.class).setNetwork(separate(c));
        assertAtFault(Set.of(tester(c), own), c, "A.5 c)");
    }

    @Test
    void networksAloneShowIsolation() {
        Conforming c = new Conforming();
        NO_CONTROL.accept(c);
        assertVerdict(Verdict.SATISFIED, c, "A.5 c)");
        assertEquals(List.of(tester(c)), assess(c, "A.5 c)").witnesses());
    }

    @Test
    void aControlStandsInForWhatNetworksDoNotShow() {
        Conforming c = new Conforming();
        tester(c).setNetwork(null);
        assertVerdict(Verdict.SATISFIED, c, "A.5 c)");
        c.project.getEnvironment().getAssets().remove(tester(c));
        assertVerdict(Verdict.SATISFIED, c, "A.5 c)");
    }

    @Test
    void equipmentOfTheDepartmentOrForProductionIsNotBroughtForWork() {
        Conforming c = new Conforming();
        share(c);
        tester(c).setPurpose(EquipmentPurpose.PRODUCTION);
        assertVerdict(Verdict.SATISFIED, c, "A.5 c)");
        tester(c).setPurpose(EquipmentPurpose.OPERATION);
        assertVerdict(Verdict.PARTIAL, c, "A.5 c)");
        tester(c).setBroughtBy(null);
        assertVerdict(Verdict.SATISFIED, c, "A.5 c)");
    }

    @Test
    void whatIsNotStatedIsNotSaidToBeOtherwise() {
        Conforming c = new Conforming();
        room(c).setBoundary(BoundaryMarking.UNMARKED);
        assertTrue(texts(assess(c, "A.5 b)")).get(0).endsWith(" is not marked"));
        room(c).setBoundary(BoundaryMarking.NOT_STATED);
        assertTrue(texts(assess(c, "A.5 b)")).get(0).endsWith(" is marked is not stated"));
        room(c).setBoundary(BoundaryMarking.MARKED);
        Area office = add(c, c.make.createArea(), "办公室");
        office.setSecurity(AreaSecurity.ORDINARY);
        first(c, InformationSystem.class).setArea(office);
        assertTrue(texts(assess(c, "A.5 b)")).get(0).endsWith(" is not a secure area"));
        office.setSecurity(AreaSecurity.NOT_STATED);
        assertTrue(texts(assess(c, "A.5 b)")).get(0).endsWith(" is not stated to be a secure area"));
    }

    @Test
    void fixesUseTheSecureAreaThatExistsElseMakeOne() {
        Conforming c = new Conforming();
        InformationSystem system = first(c, InformationSystem.class);
        system.setArea(add(c, c.make.createArea(), "办公室"));
        fix(c, "A.5 b)");
        assertTrue(system.getArea() == room(c));
        system.setArea(null);
        c.project.getEnvironment().getAssets().removeIf(Area.class::isInstance);
        Area office = add(c, c.make.createArea(), "办公室");
        system.setArea(office);
        fix(c, "A.5 b)");
        assertTrue(system.getArea() != office);
        assertVerdict(Verdict.SATISFIED, c, "A.5 b)");
    }

    @Test
    void theNetworkMadeForIsolationIsTheAgencys() {
        Conforming c = new Conforming();
        NO_CONTROL.accept(c);
        share(c);
        fix(c, "A.5 c)");
        assertTrue(separate(c).getOwner() == OwnerKind.AGENCY);
        assertTrue(c.project.getEnvironment().getAssets().contains(separate(c)));
    }
}
