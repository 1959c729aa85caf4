// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.rules;

import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.AREA__ASSETS;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.AREA__BOUNDARY;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.AREA__SECURITY;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.ASSET__AREA;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.ASSET__SENSITIVITY;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.EQUIPMENT__BROUGHT_BY;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.EQUIPMENT__NETWORK;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.EQUIPMENT__PURPOSE;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.MANAGED_DOCUMENT__ESTABLISHED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.NETWORK__EQUIPMENT;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.NETWORK__OWNER;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.NETWORK__SYSTEMS;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.OPERATING_DOCUMENT__KIND;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.plumbline.assessment.Facts;
import org.plumbline.assessment.Outcome;
import org.plumbline.assessment.SectionRules;
import org.plumbline.assessment.Shortfall;
import org.plumbline.assessment.Tally;
import org.plumbline.model.outsourcing.Area;
import org.plumbline.model.outsourcing.AreaSecurity;
import org.plumbline.model.outsourcing.Asset;
import org.plumbline.model.outsourcing.BoundaryMarking;
import org.plumbline.model.outsourcing.ControlKind;
import org.plumbline.model.outsourcing.DocumentKind;
import org.plumbline.model.outsourcing.Equipment;
import org.plumbline.model.outsourcing.EquipmentPurpose;
import org.plumbline.model.outsourcing.Network;
import org.plumbline.model.outsourcing.OutsourcingFactory;
import org.plumbline.model.outsourcing.OwnerKind;
import org.plumbline.model.outsourcing.Sensitivity;

/** A.5 Physical and environmental security (物理和环境安全). */
final class SectionA_5 extends SectionRules {

    SectionA_5() {
        rule(
                "A.5 a)",
                facts -> EstablishedDocuments.established(facts, DocumentKind.PHYSICAL_SECURITY_POLICY)
                        .add(EstablishedDocuments.established(facts, DocumentKind.PHYSICAL_PROTECTION_PROCEDURE))
                        .outcome(),
                OPERATING_DOCUMENT__KIND,
                MANAGED_DOCUMENT__ESTABLISHED_ON);
        rule(
                "A.5 b)",
                this::sensitiveAssetsAreInMarkedSecureAreas,
                AREA__SECURITY,
                AREA__BOUNDARY,
                AREA__ASSETS,
                ASSET__SENSITIVITY,
                ASSET__AREA);
        rule(
                "A.5 c)",
                this::broughtEquipmentIsIsolated,
                Controls.reads(
                        EQUIPMENT__BROUGHT_BY,
                        EQUIPMENT__PURPOSE,
                        EQUIPMENT__NETWORK,
                        NETWORK__OWNER,
                        NETWORK__SYSTEMS,
                        NETWORK__EQUIPMENT));
        rule("A.5 d)", facts -> Controls.inPlace(facts, ControlKind.ESCORT).outcome(), Controls.reads());
    }

    private Outcome sensitiveAssetsAreInMarkedSecureAreas(Facts facts) {
        Tally tally = new Tally();
        boolean secured = false;
        for (Area area : facts.all(Area.class)) {
            if (area.getSecurity() == AreaSecurity.SECURE) {
                secured = true;
                tally.met(area);
                if (area.getBoundary() != BoundaryMarking.MARKED) {
                    tally.unmet(unmarked(area));
                }
            }
        }
        if (!secured) {
            tally.unmet(Shortfall.at(facts.project(), "没有安全区域", "there is no secure area")
                    .also(facts.all(Area.class).toArray(Area[]::new))
                    .fix(
                            () -> secureArea(facts),
                            "设立有清晰边界标识的安全区域",
                            "set up a secure area with a clearly marked boundary"));
        }
        Set<Area> secureAreas = secureAreas(facts);
        for (Asset asset : facts.all(Asset.class)) {
            Area area = asset.getArea();
            if (asset.getSensitivity() != Sensitivity.IMPORTANT_SENSITIVE || area == null || asset instanceof Area) {
                continue;
            }
            if (secureAreas.contains(area)) {
                tally.met(asset);
            } else {
                tally.unmet(outside(facts, asset, area));
            }
        }
        return tally.outcome();
    }

    private static Shortfall unmarked(Area area) {
        Shortfall shortfall = area.getBoundary() == BoundaryMarking.UNMARKED
                ? Shortfall.at(area, "安全区域{0}没有边界标识", "the boundary of the secure area {0} is not marked", area)
                : Shortfall.at(
                        area,
                        "没有说明安全区域{0}是否有清晰的边界标识",
                        "whether the boundary of the secure area {0} is marked is not stated",
                        area);
        return shortfall.fix(
                () -> area.setBoundary(BoundaryMarking.MARKED),
                "为{0}设置清晰的边界标识",
                "mark the boundary of {0} clearly",
                area);
    }

    private static Shortfall outside(Facts facts, Asset asset, Area area) {
        Shortfall shortfall = area.getSecurity() == AreaSecurity.ORDINARY
                ? Shortfall.at(
                        asset,
                        "{0}属重要敏感，所在的{1}却不是安全区域",
                        "{0} is important and sensitive, yet {1}, where it is, is not a secure area",
                        asset,
                        area)
                : Shortfall.at(
                        asset,
                        "{0}属重要敏感，而没有说明所在的{1}是安全区域",
                        "{0} is important and sensitive, and {1}, where it is, is not stated to be a secure area",
                        asset,
                        area);
        return shortfall
                .also(area)
                .fix(() -> asset.setArea(secureArea(facts)), "将{0}移入安全区域", "move {0} to a secure area", asset);
    }

    /** The secure areas and all areas inside them. */
    private static Set<Area> secureAreas(Facts facts) {
        Set<Area> secure = new HashSet<>();
        Deque<Area> open = new ArrayDeque<>();
        for (Area area : facts.all(Area.class)) {
            if (area.getSecurity() == AreaSecurity.SECURE && secure.add(area)) {
                open.add(area);
            }
        }
        while (!open.isEmpty()) {
            for (Asset inside : open.remove().getAssets()) {
                if (inside instanceof Area area && secure.add(area)) {
                    open.add(area);
                }
            }
        }
        return secure;
    }

    /** A secure area for a fix: the first there is, or a new one. */
    private static Area secureArea(Facts facts) {
        if (facts.project().getEnvironment() != null) {
            for (Asset asset : facts.project().getEnvironment().getAssets()) {
                if (asset instanceof Area area && area.getSecurity() == AreaSecurity.SECURE) {
                    return area;
                }
            }
        }
        Area area = OutsourcingFactory.eINSTANCE.createArea();
        area.setName("安全区域");
        area.setSecurity(AreaSecurity.SECURE);
        area.setBoundary(BoundaryMarking.MARKED);
        Assets.add(facts, area);
        return area;
    }

    /** Networks show whether equipment is isolated; where they show nothing, a control that isolates it does. */
    private Outcome broughtEquipmentIsIsolated(Facts facts) {
        Tally tally = new Tally();
        if (!Controls.existing(facts, ControlKind.EQUIPMENT_ISOLATION).isEmpty()) {
            tally.add(Controls.inPlace(facts, ControlKind.EQUIPMENT_ISOLATION));
        }
        boolean vouchedFor = tally.hasMet();
        Map<Network, Boolean> departmental = new HashMap<>();
        for (Equipment equipment : facts.all(Equipment.class)) {
            if (equipment.getBroughtBy() == null || equipment.getPurpose() == EquipmentPurpose.PRODUCTION) {
                continue;
            }
            Network network = equipment.getNetwork();
            if (network == null) {
                if (!vouchedFor) {
                    tally.unmet(notShown(facts, equipment));
                }
            } else if (departmental.computeIfAbsent(network, SectionA_5::isOfTheDepartment)) {
                tally.unmet(shared(facts, equipment, network));
            } else {
                tally.met(equipment);
            }
        }
        if (tally.isEmpty()) {
            tally.add(Controls.inPlace(facts, ControlKind.EQUIPMENT_ISOLATION));
        }
        return tally.outcome();
    }

    /** Systems are always the department's, and so is equipment that nobody brought. */
    private static boolean isOfTheDepartment(Network network) {
        if (network.getOwner() == OwnerKind.DEPARTMENT || !network.getSystems().isEmpty()) {
            return true;
        }
        for (Equipment equipment : network.getEquipment()) {
            if (equipment.getBroughtBy() == null) {
                return true;
            }
        }
        return false;
    }

    private static Shortfall shared(Facts facts, Equipment equipment, Network network) {
        return Shortfall.at(
                        equipment,
                        "{0}引入的{1}接入政府部门的{2}，没有安全隔离",
                        "{1}, brought in by {0}, is not isolated: it is on the department's network {2}",
                        equipment.getBroughtBy(),
                        equipment,
                        network)
                .also(network)
                .fix(
                        () -> isolate(facts, equipment),
                        "将{0}移到与政府部门设备隔离的网络",
                        "move {0} to a network isolated from the department's equipment",
                        equipment);
    }

    private static Shortfall notShown(Facts facts, Equipment equipment) {
        return Shortfall.at(
                        equipment,
                        "没有说明{0}引入的{1}是否与政府部门原有设备隔离",
                        "whether {1}, brought in by {0}, is isolated from the department's equipment is not stated",
                        equipment.getBroughtBy(),
                        equipment)
                .fix(
                        () -> isolate(facts, equipment),
                        "将{0}接入与政府部门设备隔离的网络",
                        "connect {0} to a network isolated from the department's equipment",
                        equipment);
    }

    private static void isolate(Facts facts, Equipment equipment) {
        Network network = OutsourcingFactory.eINSTANCE.createNetwork();
        network.setName("外包隔离网络");
        network.setOwner(OwnerKind.AGENCY);
        Assets.add(facts, network);
        equipment.setNetwork(network);
    }
}
