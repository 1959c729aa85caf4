// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.rules;

import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.DEPARTMENT__SECURITY_LEADER;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.INTERNAL_UNIT__HEAD;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.INTERNAL_UNIT__SECURITY_LEADER;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.OUTSOURCING_PROJECT__DEPARTMENT;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.OUTSOURCING_PROJECT__INVOLVED_UNITS;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.OUTSOURCING_PROJECT__SUPERVISING_LEADER;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.RESPONSIBLE_UNIT__ASSIGNED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.RESPONSIBLE_UNIT__DUTIES;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.RESPONSIBLE_UNIT__UNIT;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.SUPERVISING_LEADER__HOLDER;

import java.util.List;
import java.util.Map;
import org.plumbline.assessment.Facts;
import org.plumbline.assessment.Outcome;
import org.plumbline.assessment.SectionRules;
import org.plumbline.assessment.Shortfall;
import org.plumbline.assessment.Tally;
import org.plumbline.model.outsourcing.Department;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.model.outsourcing.InternalUnit;
import org.plumbline.model.outsourcing.Official;
import org.plumbline.model.outsourcing.OutsourcingFactory;
import org.plumbline.model.outsourcing.Participation;
import org.plumbline.model.outsourcing.ResponsibleUnit;
import org.plumbline.model.outsourcing.SupervisingLeader;

/** 4.2.1 Management roles (管理角色). Several internal units involved decide for a), a single one for b). */
final class Section4_2_1 extends SectionRules {

    Section4_2_1() {
        rule(
                "4.2.1 a)",
                this::severalUnits,
                OUTSOURCING_PROJECT__INVOLVED_UNITS,
                OUTSOURCING_PROJECT__SUPERVISING_LEADER,
                SUPERVISING_LEADER__HOLDER,
                OUTSOURCING_PROJECT__DEPARTMENT,
                DEPARTMENT__SECURITY_LEADER,
                RESPONSIBLE_UNIT__UNIT,
                RESPONSIBLE_UNIT__ASSIGNED_ON,
                RESPONSIBLE_UNIT__DUTIES);
        rule(
                "4.2.1 b)",
                this::singleUnit,
                OUTSOURCING_PROJECT__INVOLVED_UNITS,
                OUTSOURCING_PROJECT__SUPERVISING_LEADER,
                SUPERVISING_LEADER__HOLDER,
                INTERNAL_UNIT__SECURITY_LEADER,
                INTERNAL_UNIT__HEAD,
                RESPONSIBLE_UNIT__UNIT,
                RESPONSIBLE_UNIT__ASSIGNED_ON);
    }

    private Outcome severalUnits(Facts facts) {
        List<InternalUnit> units = facts.project().getInvolvedUnits();
        if (units.isEmpty()) {
            return new Tally().unmet(unitsNotStated(facts)).outcome();
        }
        if (units.size() == 1) {
            return Outcome.notApplicable(
                    units, "外包只涉及一个内设机构：{0}", "only one internal unit is involved: {0}", units.get(0));
        }
        Department department = facts.project().getDepartment();
        Official entitled = department == null ? null : department.getSecurityLeader();
        Tally tally = entitled == null ? nobodyInCharge(facts, department) : leads(facts, entitled);
        Map<InternalUnit, List<ResponsibleUnit>> roles = ResponsibleUnits.byUnit(facts);
        for (InternalUnit unit : units) {
            tally.add(sharesDuties(facts, unit, roles.getOrDefault(unit, List.of())));
        }
        return tally.outcome();
    }

    private Outcome singleUnit(Facts facts) {
        List<InternalUnit> units = facts.project().getInvolvedUnits();
        if (units.isEmpty()) {
            return Outcome.notDue(
                    "外包涉及哪些内设机构尚未写明（见 4.2.1 a)）", "it is not stated which internal units are involved (see 4.2.1 a))");
        }
        if (units.size() > 1) {
            return Outcome.notApplicable(
                    units, "外包涉及多个内设机构：{0} 个", "several internal units are involved: {0}", units.size());
        }
        InternalUnit unit = units.get(0);
        Official entitled = unit.getSecurityLeader() == null ? unit.getHead() : unit.getSecurityLeader();
        Tally tally = entitled == null ? nobodyInCharge(facts, unit) : leads(facts, entitled);
        return tally.add(isResponsible(facts, unit)).outcome();
    }

    private static Shortfall unitsNotStated(Facts facts) {
        List<InternalUnit> responsible = List.copyOf(ResponsibleUnits.involved(facts));
        Shortfall shortfall = Shortfall.at(
                facts.project(),
                "没有写明服务外包涉及哪些内设机构，因而不能确定管理角色",
                "it is not stated which internal units the outsourcing involves, so that the roles cannot be settled");
        return responsible.isEmpty()
                ? shortfall.remedy("写明涉及的内设机构", "state the internal units involved")
                : shortfall.fix(
                        () -> facts.project().getInvolvedUnits().addAll(responsible),
                        "将承担负责机构职责的内设机构写为涉及的内设机构",
                        "state the responsible units as the internal units involved");
    }

    /** Nobody is in charge of information security where the supervising leader has to come from. */
    private static Tally nobodyInCharge(Facts facts, Element where) {
        Shortfall shortfall = Shortfall.at(
                where == null ? facts.project() : where,
                "没有写明{0}的信息安全主管领导",
                "it is not stated who is in charge of information security in {0}",
                where == null ? facts.project() : where);
        Official leader = facts.leader();
        boolean recordable = leader != null && where != null;
        return new Tally()
                .unmet(
                        recordable
                                ? shortfall.fix(
                                        () -> putInCharge(where, leader),
                                        "写明信息安全主管领导为{0}",
                                        "state that {0} is in charge of information security",
                                        leader)
                                : shortfall.remedy("写明信息安全主管领导", "state who is in charge of information security"));
    }

    private static void putInCharge(Element where, Official leader) {
        if (where instanceof InternalUnit unit) {
            unit.setSecurityLeader(leader);
        } else {
            ((Department) where).setSecurityLeader(leader);
        }
    }

    /** The official in charge of information security is the supervising leader. */
    private static Tally leads(Facts facts, Official entitled) {
        Official leader = facts.leader();
        if (leader == entitled) {
            return new Tally().met(facts.project().getSupervisingLeader());
        }
        if (leader == null) {
            return new Tally()
                    .unmet(Shortfall.at(Leadership.place(facts), "没有确定服务外包的主管领导", "nobody is the supervising leader")
                            .fix(
                                    () -> appoint(facts, entitled),
                                    "由{0}担任主管领导",
                                    "make {0} the supervising leader",
                                    entitled));
        }
        return new Tally()
                .unmet(Shortfall.at(
                                facts.project().getSupervisingLeader(),
                                "主管领导是{0}，而不是信息安全主管领导{1}",
                                "the supervising leader is {0}, not {1}, who is in charge of information security",
                                leader,
                                entitled)
                        .also(leader, entitled)
                        .remedy("由{0}担任主管领导", "make {0} the supervising leader", entitled));
    }

    private static void appoint(Facts facts, Official entitled) {
        SupervisingLeader role = facts.project().getSupervisingLeader();
        if (role == null) {
            role = OutsourcingFactory.eINSTANCE.createSupervisingLeader();
            role.setAppointedOn(facts.today());
            facts.project().setSupervisingLeader(role);
        }
        role.setHolder(entitled);
    }

    private static Tally sharesDuties(Facts facts, InternalUnit unit, List<ResponsibleUnit> roles) {
        Tally tally = new Tally();
        for (ResponsibleUnit role : roles) {
            if (role.getDuties() != null && !role.getDuties().isBlank()) {
                tally.met(role);
            }
        }
        if (tally.hasMet()) {
            return tally;
        }
        for (ResponsibleUnit role : roles) {
            tally.unmet(Shortfall.at(role, "没有写明{0}分工承担的职责", "it is not stated which duties {0} has taken on", role)
                    .fix(() -> role.setDuties("分工承担负责机构职责"), "写明{0}的职责", "state the duties of {0}", role));
        }
        return tally.isEmpty() ? tally.unmet(noShare(facts, unit, Participation.COOPERATING)) : tally;
    }

    private static Tally isResponsible(Facts facts, InternalUnit unit) {
        Tally tally = new Tally();
        ResponsibleUnits.byUnit(facts).getOrDefault(unit, List.of()).forEach(tally::met);
        return tally.isEmpty() ? tally.unmet(noShare(facts, unit, Participation.SOLE)) : tally;
    }

    private static Shortfall noShare(Facts facts, InternalUnit unit, Participation participation) {
        return Shortfall.at(unit, "{0}没有承担负责机构职责", "{0} does not carry the role of responsible unit", unit)
                .fix(
                        () -> ResponsibleUnits.assign(facts, unit, participation, "承担负责机构职责"),
                        "由{0}承担负责机构职责",
                        "have {0} carry the role of responsible unit",
                        unit);
    }
}
