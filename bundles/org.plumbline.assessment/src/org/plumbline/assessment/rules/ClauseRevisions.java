// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.rules;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.assessment.Facts;
import org.plumbline.assessment.Shortfall;
import org.plumbline.assessment.Tally;
import org.plumbline.model.PartialDate;
import org.plumbline.model.outsourcing.Change;
import org.plumbline.model.outsourcing.ChangeKind;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.model.outsourcing.OutsourcingFactory;
import org.plumbline.model.outsourcing.PeriodSubject;
import org.plumbline.model.outsourcing.Revision;
import org.plumbline.model.outsourcing.SecurityClauses;
import org.plumbline.model.outsourcing.ServiceAgency;
import org.plumbline.model.outsourcing.ServiceContract;

/**
 * Whether the security clauses were revised after each change that bears on security, 6.2.1 b). A revision answers the
 * changes it names; one that names none answers all before it. A change concerns the contracts whose parts, agency or
 * agency's personnel it affects; if it affects none of these, it is enough to revise one of the contracts.
 */
final class ClauseRevisions {

    private final Facts facts;
    private final List<ServiceContract> contracts;
    private final ServiceContract first;
    private final Period limit;
    private final Map<ServiceContract, TreeMap<LocalDate, Revision>> unspecific = new HashMap<>();
    private final TreeMap<LocalDate, Revision> unspecificOfAny = new TreeMap<>();

    /** Looks at the clauses of the given contracts, which are signed. */
    ClauseRevisions(Facts facts, List<ServiceContract> contracts) {
        this.facts = facts;
        this.contracts = contracts;
        first = Collections.min(
                contracts, Comparator.comparing(ServiceContract::getSignedOn).thenComparing(Documents.BY_NAME));
        limit = facts.statedPeriod(PeriodSubject.CLAUSE_REVISION);
        for (ServiceContract contract : contracts) {
            TreeMap<LocalDate, Revision> own = new TreeMap<>();
            if (contract.getSecurityClauses() != null) {
                for (Revision revision : contract.getSecurityClauses().getRevisions()) {
                    if (revision.getChanges().isEmpty() && facts.past(revision.getRevisedOn())) {
                        own.merge(revision.getRevisedOn().latest(), revision, ClauseRevisions::earlier);
                    }
                }
            }
            unspecific.put(contract, own);
            own.forEach((day, revision) -> unspecificOfAny.merge(day, revision, ClauseRevisions::earlier));
        }
    }

    /** Counts the changes that call for a revision, except those for which there is still time. */
    Tally count() {
        Tally tally = new Tally();
        for (Change change : facts.all(Change.class)) {
            if (facts.happened(change.getOccurredOn()) && bearsOnSecurity(change)) {
                count(change, tally);
            }
        }
        return tally;
    }

    private static boolean bearsOnSecurity(Change change) {
        return switch (change.getSecurityRelevance()) {
            case NEEDED -> true;
            case NOT_NEEDED -> false;
            case NOT_STATED -> change.getKind() != ChangeKind.PERSONNEL;
        };
    }

    private void count(Change change, Tally tally) {
        Set<ServiceContract> affected = new HashSet<>();
        boolean general = true;
        for (Element element : change.getAffects()) {
            boolean part = !(element instanceof ServiceContract) && !(element instanceof ServiceAgency);
            EObject holder = part ? element.eContainer() : element;
            if (holder instanceof ServiceContract contract) {
                general = false;
                affected.add(contract);
            } else if (holder instanceof ServiceAgency agency
                    && !agency.getContracts().isEmpty()) {
                general = false;
                affected.addAll(agency.getContracts());
            }
        }
        if (general) {
            if (contracts.stream().anyMatch(contract -> isAfterSigning(change, contract))) {
                count(change, first, null, unspecificOfAny, tally);
            }
            return;
        }
        for (ServiceContract contract : contracts) {
            if (affected.contains(contract) && isAfterSigning(change, contract)) {
                count(change, contract, contract, unspecific.get(contract), tally);
            }
        }
    }

    private static boolean isAfterSigning(Change change, ServiceContract contract) {
        PartialDate occurred = change.getOccurredOn();
        return occurred == null || contract.getSignedOn().isBefore(occurred);
    }

    /**
     * @param contract whose clauses are to be revised
     * @param only the only contract whose revisions count; null if those of any count
     */
    private void count(
            Change change,
            ServiceContract contract,
            ServiceContract only,
            TreeMap<LocalDate, Revision> naming,
            Tally tally) {
        Revision answer = answer(change, only, naming);
        PartialDate occurred = change.getOccurredOn();
        LocalDate lastDay =
                limit == null || occurred == null ? null : occurred.latest().plus(limit);
        if (answer != null) {
            tally.met(answer);
            if (lastDay != null
                    && answer.getRevisedOn() != null
                    && answer.getRevisedOn().earliest().isAfter(lastDay)) {
                tally.unmet(Shortfall.at(
                                answer,
                                "{0}之后，信息安全条款到 {1} 才修订，超过了{2}的时限",
                                "after {0} the security clauses were revised only on {1}, later than the limit of {2}",
                                change,
                                answer.getRevisedOn(),
                                limit)
                        .also(change)
                        .remedy("今后在时限内修订信息安全条款", "revise the security clauses within the limit from now on"));
            }
        } else if (lastDay == null || facts.asOf().isAfter(lastDay)) {
            tally.unmet(unanswered(change, contract, lastDay));
        }
    }

    /** The earliest revision that answers a change; null if there is none. An undated one is the earliest. */
    private Revision answer(Change change, ServiceContract only, TreeMap<LocalDate, Revision> naming) {
        PartialDate occurred = change.getOccurredOn();
        Map.Entry<LocalDate, Revision> later =
                occurred == null ? naming.firstEntry() : naming.ceilingEntry(occurred.earliest());
        Revision answer = later == null ? null : later.getValue();
        for (Revision revision : change.getRevisions()) {
            PartialDate revised = revision.getRevisedOn();
            boolean counts = facts.happened(revised)
                    && !(revised != null && occurred != null && revised.isBefore(occurred))
                    && isOf(revision, only);
            if (counts && (answer == null || isEarlier(revised, answer.getRevisedOn()))) {
                answer = revision;
            }
        }
        return answer;
    }

    private static Revision earlier(Revision one, Revision other) {
        return isEarlier(other.getRevisedOn(), one.getRevisedOn()) ? other : one;
    }

    private static boolean isEarlier(PartialDate one, PartialDate other) {
        return other != null && (one == null || one.compareTo(other) < 0);
    }

    private boolean isOf(Revision revision, ServiceContract only) {
        EObject contract = revision.eContainer() instanceof SecurityClauses clauses ? clauses.eContainer() : null;
        return only == null ? unspecific.containsKey(contract) : contract == only;
    }

    private Shortfall unanswered(Change change, ServiceContract contract, LocalDate lastDay) {
        Shortfall shortfall = Shortfall.at(
                        change,
                        "{0}之后没有修订{1}的信息安全条款",
                        "the security clauses of {1} were not revised after {0}",
                        change,
                        contract)
                .also(contract);
        if (lastDay != null) {
            return shortfall.remedy(
                    "尽快针对该变化修订信息安全条款（时限已过）", "revise the security clauses for this change soon; the limit is over");
        }
        return shortfall.fix(
                () -> {
                    Revision revision = OutsourcingFactory.eINSTANCE.createRevision();
                    revision.setRevisedOn(facts.today());
                    revision.getChanges().add(change);
                    Section6_2_1.clauses(contract).getRevisions().add(revision);
                },
                "针对{0}修订{1}的信息安全条款",
                "revise the security clauses of {1} for {0}",
                change,
                contract);
    }
}
