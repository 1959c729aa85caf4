// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.assessment.Facts;
import org.plumbline.assessment.Labels;
import org.plumbline.assessment.Shortfall;
import org.plumbline.assessment.Tally;
import org.plumbline.model.outsourcing.Authorisation;
import org.plumbline.model.outsourcing.InternalUnit;
import org.plumbline.model.outsourcing.OutsourcingFactory;
import org.plumbline.model.outsourcing.ResponsibleUnit;

/** Authorisations that the supervising leader gave to internal units, 4.1 b), 4.2.2 b). */
final class Authorisations {

    private Authorisations() {}

    /** Counts whether the leader authorised any unit at all. */
    static Tally any(Facts facts) {
        Tally tally = new Tally();
        given(facts).forEach(tally::met);
        return tally.isEmpty()
                ? tally.unmet(Leadership.byLeader(
                        facts,
                        Shortfall.at(
                                Leadership.place(facts),
                                "主管领导没有授权任何机构管理本次外包",
                                "the supervising leader has authorised no unit to manage the outsourcing"),
                        () -> authorise(facts, List.copyOf(ResponsibleUnits.involved(facts))),
                        "由主管领导授权负责机构",
                        "have the supervising leader authorise the responsible units"))
                : tally;
    }

    /** Counts the units that lead, or carry the role alone: each is to be authorised. */
    static Tally leading(Facts facts) {
        Tally tally = new Tally();
        Map<InternalUnit, Authorisation> given = new HashMap<>();
        for (Authorisation authorisation : given(facts)) {
            authorisation.getAuthorises().forEach(unit -> given.put(unit, authorisation));
        }
        for (ResponsibleUnit role : ResponsibleUnits.leading(facts)) {
            Authorisation authorisation = given.get(role.getUnit());
            if (authorisation != null) {
                tally.met(authorisation);
            } else {
                tally.unmet(Leadership.byLeader(
                        facts,
                        Shortfall.at(
                                role,
                                "主管领导没有授权{0}管理本次外包",
                                "the supervising leader has not authorised {0} to manage the outsourcing",
                                role.getUnit()),
                        () -> authorise(facts, List.of(role.getUnit())),
                        "由主管领导授权{0}",
                        "have the supervising leader authorise {0}",
                        role.getUnit()));
            }
        }
        return tally.isEmpty() ? tally.unmet(ResponsibleUnits.none(facts)) : tally;
    }

    private static List<Authorisation> given(Facts facts) {
        List<Authorisation> given = new ArrayList<>();
        for (Authorisation authorisation : facts.all(Authorisation.class)) {
            if (authorisation.getGrantedBy() != null
                    && authorisation.getGrantedBy() == facts.leader()
                    && facts.happened(authorisation.getGrantedOn())) {
                given.add(authorisation);
            }
        }
        return given;
    }

    private static void authorise(Facts facts, List<InternalUnit> units) {
        Authorisation authorisation = OutsourcingFactory.eINSTANCE.createAuthorisation();
        authorisation.setName(Labels.of(authorisation.eClass()).zh());
        authorisation.setGrantedBy(facts.leader());
        authorisation.setGrantedOn(facts.today());
        authorisation.getAuthorises().addAll(units);
        facts.project().getAuthorisations().add(authorisation);
    }
}
