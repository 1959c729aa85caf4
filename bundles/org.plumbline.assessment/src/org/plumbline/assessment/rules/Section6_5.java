// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.rules;

import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.ACTIVITY__PERFORMED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.ACTIVITY__STATE;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.CHANGE__AFFECTS;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.CHANGE__AMENDMENTS;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.CHANGE__KIND;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.CHANGE__OCCURRED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.FILING_AMENDMENT__COVERS;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.FILING_AMENDMENT__SUBMITTED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.FILING__AMENDMENTS;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.FILING__AUTHORITY;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.FILING__CONTENTS;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.FILING__CONTRACT;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.OTHER_REQUIREMENT__MET_BY;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.OTHER_REQUIREMENT__SUBJECT;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.SERVICE_CONTRACT__FILINGS;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.SERVICE_PERSON__REPLACED_BY;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.SERVICE_PERSON__REPLACES;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.SUPERVISING_AUTHORITY__KIND;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plumbline.assessment.Facts;
import org.plumbline.assessment.Outcome;
import org.plumbline.assessment.SectionRules;
import org.plumbline.assessment.Shortfall;
import org.plumbline.assessment.Tally;
import org.plumbline.assessment.rules.Filings.Outdated;
import org.plumbline.model.PartialDate;
import org.plumbline.model.outsourcing.AuthorityKind;
import org.plumbline.model.outsourcing.Change;
import org.plumbline.model.outsourcing.ChangeKind;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.model.outsourcing.Filing;
import org.plumbline.model.outsourcing.FilingAmendment;
import org.plumbline.model.outsourcing.FilingContent;
import org.plumbline.model.outsourcing.OutsourcingFactory;
import org.plumbline.model.outsourcing.PeriodSubject;
import org.plumbline.model.outsourcing.PhaseKind;
import org.plumbline.model.outsourcing.RequirementSubject;
import org.plumbline.model.outsourcing.ServiceContract;
import org.plumbline.model.outsourcing.ServicePerson;
import org.plumbline.model.outsourcing.SupervisingAuthority;

/** 6.5 Filing of the agency (外包服务机构备案). */
final class Section6_5 extends SectionRules {

    private static final Set<ChangeKind> REPORTABLE = EnumSet.of(
            ChangeKind.AGENCY,
            ChangeKind.PERSONNEL,
            ChangeKind.SERVICE_CONTENT,
            ChangeKind.SERVICE_MODE,
            ChangeKind.SERVICE_PRODUCT);

    /** A contract that is due to be filed, and its filings, the latest last. */
    private record Filed(ServiceContract contract, List<Filing> filings) {}

    private final Walk<Filed> contracts = new Walk<>(Section6_5::filed);

    Section6_5() {
        rule(
                "6.5 a)",
                contracts.join(Section6_5::filedAfterSigning, Section6_5::conclude),
                SERVICE_CONTRACT__FILINGS,
                FILING__CONTRACT,
                ACTIVITY__PERFORMED_ON,
                ACTIVITY__STATE,
                FILING__AUTHORITY,
                SUPERVISING_AUTHORITY__KIND);
        content(
                "6.5 a) 1)",
                FilingContent.DEPARTMENT_NAME,
                FilingContent.RESPONSIBLE_UNIT,
                FilingContent.MANAGERS_AND_CONTACTS);
        content("6.5 a) 2)", FilingContent.SERVICE_TYPE);
        content(
                "6.5 a) 3)",
                FilingContent.AGENCY_NAME,
                FilingContent.AGENCY_SCALE,
                FilingContent.AGENCY_QUALIFICATION,
                FilingContent.PROJECT_LEADER_AND_CONTACTS);
        content("6.5 a) 4)", FilingContent.RISK_CONTROL_DESCRIPTION);
        rule(
                "6.5 a) 5)",
                facts -> OtherRequirements.decide(facts, RequirementSubject.FILING),
                OTHER_REQUIREMENT__SUBJECT,
                OTHER_REQUIREMENT__MET_BY);
        rule(
                "6.5 b)",
                this::amendedAfterEachChange,
                SERVICE_CONTRACT__FILINGS,
                FILING__CONTRACT,
                ACTIVITY__PERFORMED_ON,
                ACTIVITY__STATE,
                FILING__AMENDMENTS,
                FILING_AMENDMENT__SUBMITTED_ON,
                FILING_AMENDMENT__COVERS,
                CHANGE__AMENDMENTS,
                CHANGE__KIND,
                CHANGE__OCCURRED_ON,
                CHANGE__AFFECTS,
                SERVICE_PERSON__REPLACES,
                SERVICE_PERSON__REPLACED_BY);
    }

    private void content(String item, FilingContent... contents) {
        rule(
                item,
                contracts.join((facts, filed, tally) -> filingsContain(filed, tally, contents), Section6_5::conclude),
                SERVICE_CONTRACT__FILINGS,
                FILING__CONTRACT,
                ACTIVITY__PERFORMED_ON,
                ACTIVITY__STATE,
                FILING__CONTENTS);
    }

    private static Filings filings(Facts facts) {
        return facts.derived(Filings.class, () -> new Filings(facts));
    }

    /** The contracts concerned; one that is not filed is left out while the stated time limit runs. */
    private static List<Filed> filed(Facts facts) {
        Filings filings = filings(facts);
        TimeLimit limit = new TimeLimit(facts, PeriodSubject.FILING);
        List<Filed> filed = new ArrayList<>();
        for (ServiceContract contract : Contracts.concerned(facts)) {
            List<Filing> made = filings.of(contract);
            if (!made.isEmpty() || !limit.isOpen(contract.getSignedOn())) {
                filed.add(new Filed(contract, made));
            }
        }
        return filed;
    }

    private static Outcome conclude(Facts facts, Tally tally) {
        if (Contracts.concerned(facts).isEmpty()) {
            tally.unmet(Contracts.missing(facts));
        }
        return tally.isEmpty()
                ? Outcome.notDue("规定的备案时限未到", "the time limit stated for the filing is not over")
                : tally.outcome();
    }

    private static void filedAfterSigning(Facts facts, Filed filed, Tally tally) {
        ServiceContract contract = filed.contract();
        Filing valid = null;
        List<Shortfall> invalid = new ArrayList<>(0);
        for (Filing filing : filed.filings()) {
            SupervisingAuthority authority = filing.getAuthority();
            if (filing.getPerformedOn() != null && filing.getPerformedOn().isBefore(contract.getSignedOn())) {
                invalid.add(Shortfall.at(filing, "{0}早于{1}的签订", "{0} is older than {1}", filing, contract)
                        .also(contract));
            } else if (authority != null && !takesFilings(authority)) {
                invalid.add(Shortfall.at(
                                filing,
                                "{0}的受理单位{1}不是电子政务信息安全主管部门",
                                "{0} was made with {1}, which is not the authority for e-government security",
                                filing,
                                authority)
                        .also(authority));
            } else {
                valid = valid == null ? filing : valid;
            }
        }
        if (valid != null) {
            countFirst(facts, tally, contract, valid);
            return;
        }
        if (invalid.isEmpty()) {
            tally.unmet(notFiled(contract)
                    .fix(
                            () -> file(facts, contract),
                            "将{0}报电子政务信息安全主管部门备案",
                            "file {0} with the authority for e-government security",
                            contract));
        }
        invalid.forEach(shortfall -> tally.unmet(shortfall.fix(
                () -> file(facts, contract),
                "将{0}重新报电子政务信息安全主管部门备案",
                "file {0} anew with the authority for e-government security",
                contract)));
    }

    /** The first valid filing tells whether it was made in time, and with whom. */
    private static void countFirst(Facts facts, Tally tally, ServiceContract contract, Filing filing) {
        TimeLimit limit = new TimeLimit(facts, PeriodSubject.FILING);
        tally.met(filing);
        if (limit.isMissed(contract.getSignedOn(), filing.getPerformedOn())) {
            tally.unmet(limit.late(filing, filing.getPerformedOn()));
        }
        if (filing.getAuthority() == null) {
            tally.unmet(Shortfall.at(filing, "{0}没有写明向哪个主管部门备案", "{0} does not name the authority", filing)
                    .fix(
                            () -> filing.setAuthority(authority(facts)),
                            "写明受理备案的电子政务信息安全主管部门",
                            "name the authority for e-government security that took it"));
        }
    }

    private static boolean takesFilings(SupervisingAuthority authority) {
        return authority.getKind() == AuthorityKind.EGOVERNMENT_SECURITY
                || authority.getKind() == AuthorityKind.NOT_STATED;
    }

    private static Shortfall notFiled(ServiceContract contract) {
        return Shortfall.at(contract, "{0}没有备案", "{0} is not filed with the authority", contract);
    }

    private static void file(Facts facts, ServiceContract contract) {
        Filing filing = OutsourcingFactory.eINSTANCE.createFiling();
        filing.setName("备案");
        filing.setContract(contract);
        filing.setAuthority(authority(facts));
        Activities.record(facts, filing, PhaseKind.SELECTION);
    }

    private static SupervisingAuthority authority(Facts facts) {
        for (SupervisingAuthority authority : facts.project().getAuthorities()) {
            if (authority.getKind() == AuthorityKind.EGOVERNMENT_SECURITY) {
                return authority;
            }
        }
        SupervisingAuthority authority = OutsourcingFactory.eINSTANCE.createSupervisingAuthority();
        authority.setName("电子政务信息安全主管部门");
        authority.setKind(AuthorityKind.EGOVERNMENT_SECURITY);
        facts.project().getAuthorities().add(authority);
        return authority;
    }

    private static void filingsContain(Filed filed, Tally tally, FilingContent... contents) {
        if (filed.filings().isEmpty()) {
            tally.unmet(notFiled(filed.contract())
                    .remedy("先办理备案（6.5 a)）", "first file the contract with the authority (6.5 a))"));
        } else {
            Contents.countTogether(tally, filed.filings(), Filing::getContents, contents);
        }
    }

    private Outcome amendedAfterEachChange(Facts facts) {
        Filings filings = filings(facts);
        if (filings.isEmpty()) {
            return Outcome.notDue("尚未备案，没有需要调整的备案信息", "nothing is filed yet that could need an update");
        }
        TimeLimit limit = new TimeLimit(facts, PeriodSubject.FILING_AMENDMENT);
        Tally tally = new Tally();
        Set<Element> recorded = new HashSet<>();
        boolean open = false;
        for (Change change : facts.all(Change.class)) {
            PartialDate on = change.getOccurredOn();
            if (REPORTABLE.contains(change.getKind()) && facts.happened(on)) {
                recorded.addAll(change.getAffects());
                for (Outdated outdated : filings.outdated(change.getAffects(), on, filing -> isOlder(filing, on))) {
                    open |= !countAmendment(facts, tally, limit, change, outdated);
                }
            }
        }
        List<ServicePerson> personnel = new ArrayList<>(facts.personnelInService());
        personnel.addAll(facts.personnelWhoLeft());
        for (ServicePerson person : personnel) {
            open |= !countUnrecorded(
                    facts,
                    tally,
                    limit,
                    recorded,
                    filings,
                    new Move(person, person.getReplaces(), person.getServesFrom()));
        }
        for (ServicePerson person : facts.personnelWhoLeft()) {
            open |= !countUnrecorded(
                    facts,
                    tally,
                    limit,
                    recorded,
                    filings,
                    new Move(person, person.getReplacedBy(), person.getServesUntil()));
        }
        if (!tally.isEmpty()) {
            return tally.outcome();
        }
        return open
                ? Outcome.notDue("规定的备案调整时限未到", "the time limit stated for updating the filing is not over")
                : Outcome.notDue("备案后没有发生变化", "nothing has changed since the filing");
    }

    /** Whether a change came after a filing: not on an earlier day, as far as their dates tell. */
    private static boolean isOlder(Filing filing, PartialDate change) {
        return change == null
                || filing.getPerformedOn() == null
                || !change.earliest().isBefore(filing.getPerformedOn().latest());
    }

    /** Counts whether a change was reported to the authority; false if its time limit still runs. */
    private static boolean countAmendment(Facts facts, Tally tally, TimeLimit limit, Change change, Outdated outdated) {
        PartialDate on = change.getOccurredOn();
        FilingAmendment first = null;
        for (FilingAmendment amendment : change.getAmendments()) {
            PartialDate submitted = amendment.getSubmittedOn();
            if (facts.past(submitted)
                    && (on == null || !submitted.isBefore(on))
                    && outdated.isUpdatedBy(amendment)
                    && (first == null || submitted.compareTo(first.getSubmittedOn()) < 0)) {
                first = amendment;
            }
        }
        if (first != null) {
            tally.met(first);
            if (limit.isMissed(on, first.getSubmittedOn())) {
                tally.unmet(limit.late(first, first.getSubmittedOn()).also(change));
            }
        } else if (limit.isOpen(on)) {
            return false;
        } else {
            tally.unmet(Shortfall.at(
                            change, "“{0}”发生后，备案信息没有调整", "the filing was not updated after the change: {0}", change)
                    .also(outdated.filing())
                    .fix(
                            () -> amend(facts, outdated.filing(), change),
                            "就{0}调整备案信息",
                            "update the filing for: {0}",
                            change));
        }
        return true;
    }

    /** Somebody joined or left; the other is who left or joined in exchange, or null. */
    private record Move(ServicePerson person, ServicePerson other, PartialDate on) {}

    /** Counts somebody who came or went after the filing without any change on record; false if the limit still runs. */
    private static boolean countUnrecorded(
            Facts facts, Tally tally, TimeLimit limit, Set<Element> recorded, Filings filings, Move move) {
        if (!facts.past(move.on()) || recorded.contains(move.person()) || recorded.contains(move.other())) {
            return true;
        }
        List<Outdated> outdated = filings.outdated(
                List.of(move.person()),
                move.on(),
                filing -> filing.getPerformedOn() != null
                        && filing.getPerformedOn().isBefore(move.on()));
        if (outdated.isEmpty()) {
            return true;
        }
        recorded.add(move.person());
        if (limit.isOpen(move.on())) {
            return false;
        }
        List<Filing> filed = outdated.stream().map(Outdated::filing).toList();
        tally.unmet(Shortfall.at(
                        move.person(),
                        "服务人员{0}在备案后变动（{1}），备案信息没有调整",
                        "{0} came or went on {1}, after the filing, which was not updated",
                        move.person(),
                        move.on())
                .also(filed.toArray(Element[]::new))
                .fix(
                        () -> {
                            Change change = record(facts, move);
                            filed.forEach(filing -> amend(facts, filing, change));
                        },
                        "记录{0}的变动，并调整备案信息",
                        "record the change of {0} and update the filing",
                        move.person()));
        return true;
    }

    private static Change record(Facts facts, Move move) {
        Change change = OutsourcingFactory.eINSTANCE.createChange();
        change.setName("服务人员变更");
        change.setKind(ChangeKind.PERSONNEL);
        change.setOccurredOn(move.on());
        change.getAffects().add(move.person());
        if (move.other() != null) {
            change.getAffects().add(move.other());
        }
        facts.project().getChanges().add(change);
        return change;
    }

    private static void amend(Facts facts, Filing filing, Change change) {
        FilingAmendment amendment = OutsourcingFactory.eINSTANCE.createFilingAmendment();
        amendment.setName("备案调整");
        amendment.setSubmittedOn(facts.today());
        amendment.getCovers().add(change);
        filing.getAmendments().add(amendment);
    }
}
