// SPDX-License-Identifier: EPL-2.0
package org.plumbline.viewpoint.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.viewpoint.tests.SmallProject.FACTORY;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.model.PartialDate;
import org.plumbline.model.outsourcing.AccessGrant;
import org.plumbline.model.outsourcing.Account;
import org.plumbline.model.outsourcing.AccountState;
import org.plumbline.model.outsourcing.Area;
import org.plumbline.model.outsourcing.AreaSecurity;
import org.plumbline.model.outsourcing.Asset;
import org.plumbline.model.outsourcing.BoundaryMarking;
import org.plumbline.model.outsourcing.ControlKind;
import org.plumbline.model.outsourcing.ControlMeasure;
import org.plumbline.model.outsourcing.ControlStatus;
import org.plumbline.model.outsourcing.Equipment;
import org.plumbline.model.outsourcing.EquipmentPurpose;
import org.plumbline.model.outsourcing.InformationSystem;
import org.plumbline.model.outsourcing.PrivilegeKind;
import org.plumbline.model.outsourcing.Sensitivity;
import org.plumbline.model.outsourcing.ServicePerson;
import org.plumbline.model.outsourcing.TechnicalEnvironment;
import org.plumbline.model.outsourcing.TestRun;
import org.plumbline.viewpoint.CompartmentServices;
import org.plumbline.viewpoint.EnvironmentServices;
import org.plumbline.viewpoint.requirements.Chapter;

/** What the drawing of the technical environment shows. */
class EnvironmentServicesTest {

    private final SmallProject small = new SmallProject();
    private final TechnicalEnvironment environment = FACTORY.createTechnicalEnvironment();
    private final EnvironmentServices services = new EnvironmentServices();

    EnvironmentServicesTest() {
        small.project.setEnvironment(environment);
    }

    private <A extends Asset> A add(A asset, String name, Area area) {
        asset.setName(name);
        environment.getAssets().add(asset);
        asset.setArea(area);
        return asset;
    }

    private Account account(InformationSystem system, String lastDayOfHolder) {
        ServicePerson holder = FACTORY.createServicePerson();
        holder.setServesUntil(PartialDate.valueOf(lastDayOfHolder));
        small.agency.getPersonnel().add(holder);
        Account account = FACTORY.createAccount();
        account.setName("账户");
        account.setHolder(holder);
        account.setSystem(system);
        environment.getAccounts().add(account);
        return account;
    }

    @Test
    void assetsStandInTheirAreasAndAreasInAreas() {
        Area hall = add(FACTORY.createArea(), "机房", null);
        Area cage = add(FACTORY.createArea(), "机柜区", hall);
        InformationSystem system = add(FACTORY.createInformationSystem(), "平台", cage);
        InformationSystem outside = add(FACTORY.createInformationSystem(), "门户", null);
        assertEquals(List.of(hall, outside), services.locatedAssets(small.project));
        assertEquals(List.of(cage), services.locatedAssets(hall));
        assertEquals(List.of(system), services.locatedAssets(cage));
    }

    /** Otherwise they would be drawn without end, or nowhere. */
    @Test
    void areasThatAreInEachOtherStandOutsideOfAll() {
        Area one = add(FACTORY.createArea(), "甲", null);
        Area other = add(FACTORY.createArea(), "乙", one);
        Area inner = add(FACTORY.createArea(), "丙", other);
        one.setArea(other);
        assertEquals(List.of(one, other), services.locatedAssets(small.project));
        assertEquals(List.of(), services.locatedAssets(one));
        assertEquals(List.of(inner), services.locatedAssets(other));
        one.setArea(one);
        assertEquals(List.of(one), services.locatedAssets(small.project));
    }

    @Test
    void anAreaDoesNotGoIntoWhatIsInIt() {
        Area hall = add(FACTORY.createArea(), "机房", null);
        Area cage = add(FACTORY.createArea(), "机柜区", hall);
        assertNull(services.chosenArea(hall, cage), "it stays where it was");
        assertNull(services.chosenArea(hall, hall));
        assertEquals(hall, services.chosenArea(cage, hall));
        assertNull(services.chosenArea(cage, small.project));
    }

    @Test
    void anOpenAccountOfSomebodyWhoLeftStandsOut() {
        InformationSystem system = add(FACTORY.createInformationSystem(), "平台", null);
        Account account = account(system, "2025-03-19");
        account.setPrivilege(PrivilegeKind.PRIVILEGED);
        assertTrue(services.isLeft(account));
        assertEquals("× 账户 · 特权 · 有效 · 持有人已离场 2025-03-19", services.accountLabel(account));
        account.setRevokedOn(PartialDate.valueOf("2025-03-21"));
        assertTrue(services.isLeft(account), "it is still open today");
        account.setRevokedOn(PartialDate.valueOf("2025-03-20"));
        assertFalse(services.isLeft(account));
        account.setRevokedOn(null);
        account.setState(AccountState.REVOKED);
        assertFalse(services.isLeft(account));
        assertTrue(services.accountLabel(account).contains("已注销"));
    }

    @Test
    void accountsWithoutSystemStandBeside() {
        Account account = account(null, "2026-01-01");
        assertEquals(List.of(account), services.accountsWithoutSystem(small.project));
        assertEquals(small.project, services.withAccountsWithoutSystem(small.project));
        account.setSystem(add(FACTORY.createInformationSystem(), "平台", null));
        assertNull(services.withAccountsWithoutSystem(small.project));
    }

    @Test
    void rightsThatWereTakenBackAreNotShown() {
        InformationSystem system = add(FACTORY.createInformationSystem(), "平台", null);
        Account account = account(system, "2026-01-01");
        AccessGrant grant = FACTORY.createAccessGrant();
        grant.setName("数据库");
        grant.setRights("读");
        account.getGrants().add(grant);
        assertEquals(List.of(grant), services.grants(system));
        assertTrue(services.grantLabel(grant).endsWith("数据库 · 服务人员 · 读"), services.grantLabel(grant));
        grant.setRevokedOn(PartialDate.valueOf("2025-03-20"));
        assertEquals(List.of(), services.grants(system));
        assertEquals(account, services.grantingAccount(system, system));
        assertEquals(account, services.grantingAccount(account, account));
        account(system, "2026-01-01");
        assertFalse(services.mayGrant(system), "it is not clear whose right it would be");
    }

    @Test
    void anAssetTellsWhatMattersOfItsKind() {
        Area area = add(FACTORY.createArea(), "机房", null);
        area.setSecurity(AreaSecurity.SECURE);
        area.setBoundary(BoundaryMarking.UNMARKED);
        assertTrue(services.assetLabel(area).endsWith("机房\n安全区域 · 边界无标识"));
        Equipment equipment = add(FACTORY.createEquipment(), "测试机", area);
        equipment.setPurpose(EquipmentPurpose.TEST);
        equipment.setBroughtBy(small.agency);
        assertTrue(services.assetLabel(equipment).endsWith("测试机\n测试 · 云服务公司"));
        InformationSystem system = add(FACTORY.createInformationSystem(), "平台", area);
        system.setSensitivity(Sensitivity.IMPORTANT_SENSITIVE);
        assertTrue(services.assetLabel(system).endsWith("平台\n重要敏感"));
        TestRun test = FACTORY.createTestRun();
        test.setName("恢复测试");
        add(FACTORY.createBackup(), "备份", area).getTests().add(test);
        assertTrue(services.testLabel(test).endsWith("恢复测试 · 结果未载明"));
    }

    @Test
    void ghostsStandForWhatTheEnvironmentLacks() {
        assertEquals(small.project, services.withoutSystem(small.project));
        assertEquals(small.project, services.withoutAuditLog(small.project));
        assertEquals(small.project, services.withoutBackup(small.project));
        assertEquals(small.project, services.withoutSecureArea(small.project));
        assertEquals("缺：安全区域 A.5 b)", services.missingSecureArea(small.project));
        Area area = add(FACTORY.createArea(), "机房", null);
        add(FACTORY.createBackup(), "备份", area);
        add(FACTORY.createAuditLog(), "日志", area);
        add(FACTORY.createInformationSystem(), "平台", area);
        assertNull(services.withoutSystem(small.project));
        assertNull(services.withoutAuditLog(small.project));
        assertNull(services.withoutBackup(small.project));
        assertEquals(small.project, services.withoutSecureArea(small.project), "no secure one");
        area.setSecurity(AreaSecurity.SECURE);
        assertNull(services.withoutSecureArea(small.project));
        small.project.setEnvironment(null);
        assertTrue(services.lacksEnvironment(small.project));
    }

    @Test
    void controlsStandWithWhatTheyProtectOrElseWithTheirSectionOfAnnexA() {
        small.contract.setStartsOn(PartialDate.valueOf("2025-03-18"));
        ControlMeasure admission = FACTORY.createControlMeasure();
        admission.setName("准入");
        admission.setControl(ControlKind.NETWORK_ADMISSION_CONTROL);
        admission.setStatus(ControlStatus.IN_PLACE);
        ControlMeasure other = FACTORY.createControlMeasure();
        other.setName("巡检");
        small.project.getControls().add(admission);
        small.project.getControls().add(other);
        assertEquals(small.project, services.withFreeControls(small.project));
        List<Chapter> sections = services.sectionsOfFreeControls(small.project);
        assertEquals(List.of("A.2"), sections.stream().map(Chapter::getNumber).toList());
        assertEquals(List.of(admission), services.freeControls(sections.get(0)));
        assertEquals(List.of(other), services.otherFreeControls(small.project));
        assertEquals("巡检 · 计划", services.controlLine(other));
        InformationSystem system = add(FACTORY.createInformationSystem(), "平台", null);
        admission.getProtects().add(system);
        assertEquals(List.of(admission), services.protectingControls(small.project));
        assertEquals(List.of(), services.sectionsOfFreeControls(small.project));
        other.getProtects().add(system);
        assertNull(services.withFreeControls(small.project));
        assertNull(services.withOtherFreeControls(small.project));
    }

    @Test
    void aListStaysWhileOneOfItsLinesDoes() {
        CompartmentServices compartments = new CompartmentServices();
        small.contract.setStartsOn(PartialDate.valueOf("2025-03-18"));
        InformationSystem system = add(FACTORY.createInformationSystem(), "平台", null);
        assertFalse(compartments.partsHaveFindings(system));
        account(system, "2025-03-19");
        assertTrue(compartments.partsHaveFindings(system), "the account is still open");
        assertFalse(compartments.partsHaveFindings(small.contract), "it lists no services");
        assertTrue(compartments.partsHaveFindings(small.agency), "conditions are not met");
    }
}
