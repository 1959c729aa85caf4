// SPDX-License-Identifier: EPL-2.0
package org.plumbline.viewpoint;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.assessment.Verdict;
import org.plumbline.model.outsourcing.AccessGrant;
import org.plumbline.model.outsourcing.Account;
import org.plumbline.model.outsourcing.AccountState;
import org.plumbline.model.outsourcing.Area;
import org.plumbline.model.outsourcing.AreaSecurity;
import org.plumbline.model.outsourcing.Asset;
import org.plumbline.model.outsourcing.AuditLog;
import org.plumbline.model.outsourcing.AuditLogState;
import org.plumbline.model.outsourcing.Backup;
import org.plumbline.model.outsourcing.BoundaryMarking;
import org.plumbline.model.outsourcing.ControlMeasure;
import org.plumbline.model.outsourcing.ControlStatus;
import org.plumbline.model.outsourcing.Equipment;
import org.plumbline.model.outsourcing.InformationSystem;
import org.plumbline.model.outsourcing.Network;
import org.plumbline.model.outsourcing.OutsourcingPackage.Literals;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.model.outsourcing.PrivilegeKind;
import org.plumbline.model.outsourcing.RemoteAccess;
import org.plumbline.model.outsourcing.Sensitivity;
import org.plumbline.model.outsourcing.ServicePerson;
import org.plumbline.model.outsourcing.StorageMedium;
import org.plumbline.model.outsourcing.TestResult;
import org.plumbline.model.outsourcing.TestRun;
import org.plumbline.viewpoint.requirements.Chapter;

/** The technical environment: areas, assets in and outside them, accounts, and controls that protect them. */
public final class EnvironmentServices {

    /** Called by the interpreter. */
    public EnvironmentServices() {
        // nothing to set up
    }

    // ------------------------------------------------------------ what is shown

    /**
     * Assets of a project that are in no area, or assets that are in an area, in the order of the model. Areas that are
     * each other's area in a circle stand outside of all.
     */
    public List<Asset> locatedAssets(EObject place) {
        if (place instanceof Area area) {
            return area.getAssets().stream()
                    .filter(asset -> !isIn(asset.getArea(), asset))
                    .toList();
        }
        return assets(place).stream()
                .filter(asset -> asset.getArea() == null || isIn(asset.getArea(), asset))
                .toList();
    }

    /** Whether an area is the given asset or in it, at whatever depth. */
    private static boolean isIn(Area area, Asset asset) {
        Set<Area> seen = new HashSet<>();
        for (Area outer = area; outer != null && seen.add(outer); outer = outer.getArea()) {
            if (outer == asset) {
                return true;
            }
        }
        return false;
    }

    static List<Asset> assets(EObject element) {
        return element instanceof OutsourcingProject project && project.getEnvironment() != null
                ? project.getEnvironment().getAssets()
                : List.of();
    }

    /** Rights that accounts of a system have and that were not taken back. */
    public List<AccessGrant> grants(InformationSystem system) {
        return system == null
                ? List.of()
                : system.getAccounts().stream()
                        .flatMap(account -> account.getGrants().stream())
                        .filter(grant -> !isOver(grant))
                        .toList();
    }

    private static boolean isOver(AccessGrant grant) {
        return grant.getRevokedOn() != null
                && grant.getRevokedOn().hasBegunBy(Viewing.of(grant).asOf());
    }

    /** Accounts that name no system. */
    public List<Account> accountsWithoutSystem(OutsourcingProject project) {
        return project == null || project.getEnvironment() == null
                ? List.of()
                : project.getEnvironment().getAccounts().stream()
                        .filter(account -> account.getSystem() == null)
                        .toList();
    }

    /** The project if there are accounts that name no system. */
    public OutsourcingProject withAccountsWithoutSystem(OutsourcingProject project) {
        return accountsWithoutSystem(project).isEmpty() ? null : project;
    }

    /** Heading of the accounts that name no system. */
    public String titleAccountsWithoutSystem(OutsourcingProject project) {
        return Words.of(project).say("未注明系统的账户", "Accounts that name no system");
    }

    /** Controls that protect an asset that they name. */
    public List<ControlMeasure> protectingControls(OutsourcingProject project) {
        return controls(project, control -> !control.getProtects().isEmpty());
    }

    /** Sections of Annex A that controls which name no asset have to do with. */
    public List<Chapter> sectionsOfFreeControls(OutsourcingProject project) {
        return List.copyOf(freeControlsBySection(project).keySet());
    }

    /** Controls that name no asset and have to do with a section of Annex A; each in the first one only. */
    public List<ControlMeasure> freeControls(Chapter section) {
        OutsourcingProject project = Viewing.of(section).project().orElse(null);
        return freeControlsBySection(project).getOrDefault(section, List.of());
    }

    /** Controls that name no asset and have to do with no section of Annex A. */
    public List<ControlMeasure> otherFreeControls(OutsourcingProject project) {
        Set<ControlMeasure> other = new LinkedHashSet<>(controls(project, EnvironmentServices::isFree));
        freeControlsBySection(project).values().forEach(other::removeAll);
        return List.copyOf(other);
    }

    private static Map<Chapter, List<ControlMeasure>> freeControlsBySection(OutsourcingProject project) {
        Map<Chapter, List<ControlMeasure>> free = new LinkedHashMap<>();
        if (project != null) {
            RequirementServices requirements = new RequirementServices();
            Set<ControlMeasure> placed = new HashSet<>();
            for (Chapter section : requirements.annexSections(project)) {
                List<ControlMeasure> controls = requirements.controlMeasures(section).stream()
                        .filter(control -> isFree(control) && placed.add(control))
                        .toList();
                if (!controls.isEmpty()) {
                    free.put(section, controls);
                }
            }
        }
        return free;
    }

    private static boolean isFree(ControlMeasure control) {
        return control.getProtects().isEmpty();
    }

    static List<ControlMeasure> controls(OutsourcingProject project, Predicate<ControlMeasure> wanted) {
        return project == null
                ? List.of()
                : project.getControls().stream().filter(wanted).toList();
    }

    /** The project if there are controls that name no asset. */
    public OutsourcingProject withFreeControls(OutsourcingProject project) {
        return controls(project, EnvironmentServices::isFree).isEmpty() ? null : project;
    }

    /** The project if there are controls that name no asset and have to do with no section of Annex A. */
    public OutsourcingProject withOtherFreeControls(OutsourcingProject project) {
        return otherFreeControls(project).isEmpty() ? null : project;
    }

    /** Heading of the controls that name no asset. */
    public String titleFreeControls(OutsourcingProject project) {
        return Words.of(project).say("未注明保护对象的控制措施", "Controls that name no asset");
    }

    // ------------------------------------------------------------ labels

    /** Name of an asset, what is to be known about its kind, and whether it is sensitive. */
    public String assetLabel(Asset asset) {
        if (asset == null) {
            return "";
        }
        Words words = Words.of(asset);
        String sensitive =
                asset.getSensitivity() == Sensitivity.IMPORTANT_SENSITIVE ? words.literal(asset.getSensitivity()) : "";
        return words.twoLines(asset, kind(asset, words), sensitive);
    }

    private static String kind(Asset asset, Words words) {
        if (asset instanceof Area area) {
            return words.parts(
                    words.literal(area.getSecurity()),
                    area.getBoundary() == BoundaryMarking.NOT_STATED
                            ? ""
                            : words.say("边界", "boundary: ") + words.literal(area.getBoundary()));
        }
        if (asset instanceof Network network) {
            return words.literal(network.getOwner());
        }
        if (asset instanceof RemoteAccess access) {
            return words.literal(access.getState());
        }
        if (asset instanceof Equipment equipment) {
            return words.parts(words.literal(equipment.getPurpose()), words.name(equipment.getBroughtBy()));
        }
        if (asset instanceof StorageMedium medium) {
            return words.literal(medium.getReliability());
        }
        if (asset instanceof Backup backup) {
            return words.literal(backup.getKind());
        }
        return asset instanceof AuditLog log ? words.literal(log.getState()) : "";
    }

    /** Name, privilege and state of an account, and whether its holder has left. */
    public String accountLabel(Account account) {
        if (account == null) {
            return "";
        }
        Words words = Words.of(account);
        ServicePerson holder = account.getHolder();
        boolean revoked = isRevoked(account);
        return words.parts(
                isLeft(account) ? VerdictServices.sign(Verdict.GAP) + " " + words.name(account) : words.signed(account),
                account.getPrivilege() == PrivilegeKind.PRIVILEGED ? words.say("特权", "privileged") : "",
                revoked ? words.say("已注销", "revoked") : words.say("有效", "active"),
                holder != null && new ContractServices().hasLeft(holder)
                        ? words.say("持有人已离场 ", "holder left ") + holder.getServesUntil()
                        : "");
    }

    /** Whether an account is still open although its holder has left. */
    public boolean isLeft(Account account) {
        return account != null
                && account.getHolder() != null
                && !isRevoked(account)
                && new ContractServices().hasLeft(account.getHolder());
    }

    private static boolean isRevoked(Account account) {
        return account.getRevokedOn() == null
                ? account.getState() == AccountState.REVOKED
                : account.getRevokedOn().hasBegunBy(Viewing.of(account).asOf());
    }

    /** Whose right it is, to what, and on which basis. */
    public String grantLabel(AccessGrant grant) {
        if (grant == null) {
            return "";
        }
        Words words = Words.of(grant);
        return words.signed(
                grant,
                grant.eContainer() instanceof Account account ? words.name(account.getHolder()) : "",
                words.name(grant.getResource()),
                grant.getRights() == null ? "" : grant.getRights(),
                words.literal(grant.getBasis()));
    }

    /** Name, day and result of a test. */
    public String testLabel(TestRun test) {
        if (test == null) {
            return "";
        }
        Words words = Words.of(test);
        return words.signed(
                test,
                test.getTestedOn() == null ? "" : test.getTestedOn().toString(),
                test.getResult() == TestResult.NOT_STATED
                        ? words.say("结果未载明", "no result stated")
                        : words.literal(test.getResult()));
    }

    /** Name of a control, and its state unless it is in place. */
    public String controlMeasureLabel(ControlMeasure control) {
        Words words = Words.of(control);
        return control == null
                ? ""
                : words.twoLines(
                        control,
                        control.getStatus() == ControlStatus.IN_PLACE ? "" : words.literal(control.getStatus()));
    }

    /** Name of a control, and its state unless it is in place, on one line. */
    public String controlLine(ControlMeasure control) {
        return controlMeasureLabel(control).replace("\n", " · ");
    }

    // ------------------------------------------------------------ what is missing

    /** The project if it names no information system. */
    public OutsourcingProject withoutSystem(OutsourcingProject project) {
        return without(project, Literals.INFORMATION_SYSTEM);
    }

    /** Says that an information system is missing. */
    public String missingSystem(OutsourcingProject project) {
        return Words.of(project).missing(Literals.INFORMATION_SYSTEM);
    }

    /** The project if it names no audit log. */
    public OutsourcingProject withoutAuditLog(OutsourcingProject project) {
        return without(project, Literals.AUDIT_LOG);
    }

    /** Says that an audit log is missing. */
    public String missingAuditLog(OutsourcingProject project) {
        return Words.missing(project, Literals.AUDIT_LOG, "A.2.5");
    }

    /** The project if it names no backup. */
    public OutsourcingProject withoutBackup(OutsourcingProject project) {
        return without(project, Literals.BACKUP);
    }

    /** Says that a backup is missing. */
    public String missingBackup(OutsourcingProject project) {
        return Words.missing(project, Literals.BACKUP, "A.2.2");
    }

    /** The project if it names no secure area. */
    public OutsourcingProject withoutSecureArea(OutsourcingProject project) {
        return project == null
                        || assets(project).stream()
                                .anyMatch(asset ->
                                        asset instanceof Area area && area.getSecurity() == AreaSecurity.SECURE)
                ? null
                : project;
    }

    /** Says that a secure area is missing. */
    public String missingSecureArea(OutsourcingProject project) {
        Words words = Words.of(project);
        return Words.of(project).said(words.say("缺", "Missing"), words.say("安全区域 A.5 b)", "Secure area A.5 b)"));
    }

    private static OutsourcingProject without(OutsourcingProject project, EClass type) {
        return project == null || assets(project).stream().anyMatch(type::isInstance) ? null : project;
    }

    // ------------------------------------------------------------ for tools

    /** Whether the project has no technical environment yet. */
    public boolean lacksEnvironment(OutsourcingProject project) {
        return project != null && project.getEnvironment() == null;
    }

    /** The area that was chosen for an asset, null if something else was; an area does not go into what is in it. */
    public Area chosenArea(Asset asset, EObject chosen) {
        if (!(chosen instanceof Area area)) {
            return null;
        }
        return asset != null && isIn(area, asset) ? asset.getArea() : area;
    }

    /** The system that was chosen; null if something else was. */
    public InformationSystem chosenSystem(EObject context, EObject chosen) {
        return chosen instanceof InformationSystem system ? system : null;
    }

    /** The asset that was chosen; null if something else was. */
    public Asset chosenAsset(EObject context, EObject chosen) {
        return chosen instanceof Asset asset ? asset : null;
    }

    /** The account that a right is for where an account, or a system with a single account, was chosen; else null. */
    public Account grantingAccount(EObject context, EObject chosen) {
        if (chosen instanceof InformationSystem system && system.getAccounts().size() == 1) {
            return system.getAccounts().get(0);
        }
        return chosen instanceof Account account ? account : null;
    }

    /** Whether it is clear whose right one is that is made here. */
    public boolean mayGrant(EObject chosen) {
        return grantingAccount(chosen, chosen) != null;
    }

    /** The security of a secure area. */
    public AreaSecurity secure(EObject context) {
        return AreaSecurity.SECURE;
    }

    /** The state of an audit log that records. */
    public AuditLogState recording(EObject context) {
        return AuditLogState.ENABLED;
    }
}
