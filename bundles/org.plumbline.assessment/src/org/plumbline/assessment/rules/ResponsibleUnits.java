// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.assessment.Facts;
import org.plumbline.assessment.Shortfall;
import org.plumbline.model.outsourcing.InternalUnit;
import org.plumbline.model.outsourcing.OutsourcingFactory;
import org.plumbline.model.outsourcing.Participation;
import org.plumbline.model.outsourcing.ResponsibleUnit;

/** Which internal units carry the role of responsible unit on the day of the assessment, 4.2.1, 4.2.3. */
final class ResponsibleUnits {

    private ResponsibleUnits() {}

    /** The roles that a unit carries. */
    static List<ResponsibleUnit> roles(Facts facts) {
        List<ResponsibleUnit> roles = new ArrayList<>();
        for (ResponsibleUnit role : facts.all(ResponsibleUnit.class)) {
            if (role.getUnit() != null && facts.happened(role.getAssignedOn())) {
                roles.add(role);
            }
        }
        return roles;
    }

    /** The roles that answer for the whole: those that lead or stand alone; all of them where none does. */
    static List<ResponsibleUnit> leading(Facts facts) {
        List<ResponsibleUnit> roles = roles(facts);
        List<ResponsibleUnit> leading = new ArrayList<>();
        for (ResponsibleUnit role : roles) {
            if (role.getParticipation() == Participation.LEAD || role.getParticipation() == Participation.SOLE) {
                leading.add(role);
            }
        }
        return leading.isEmpty() ? roles : leading;
    }

    /** The units that the outsourcing involves or that carry the role; one does not always go with the other. */
    static Set<InternalUnit> involved(Facts facts) {
        Set<InternalUnit> units = new LinkedHashSet<>(facts.project().getInvolvedUnits());
        roles(facts).forEach(role -> units.add(role.getUnit()));
        return units;
    }

    /** The roles by the unit that carries them. */
    static Map<InternalUnit, List<ResponsibleUnit>> byUnit(Facts facts) {
        Map<InternalUnit, List<ResponsibleUnit>> byUnit = new HashMap<>();
        for (ResponsibleUnit role : roles(facts)) {
            byUnit.computeIfAbsent(role.getUnit(), unit -> new ArrayList<>()).add(role);
        }
        return byUnit;
    }

    /** Nobody carries the role. */
    static Shortfall none(Facts facts) {
        return Shortfall.at(facts.project(), "没有内设机构承担负责机构职责", "no internal unit carries the role of responsible unit")
                .remedy("指定负责机构（见 4.2.1）", "assign the role of responsible unit (see 4.2.1)");
    }

    /** Records that the unit carries the role from the day of the assessment on. */
    static void assign(Facts facts, InternalUnit unit, Participation participation, String duties) {
        ResponsibleUnit role = OutsourcingFactory.eINSTANCE.createResponsibleUnit();
        role.setName(unit.getName());
        role.setUnit(unit);
        role.setParticipation(participation);
        role.setDuties(duties);
        role.setAssignedOn(facts.today());
        facts.project().getResponsibleUnits().add(role);
    }
}
