// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.assessment.Facts;
import org.plumbline.model.PartialDate;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.model.outsourcing.Filing;
import org.plumbline.model.outsourcing.FilingAmendment;
import org.plumbline.model.outsourcing.ServiceAgency;
import org.plumbline.model.outsourcing.ServiceContract;
import org.plumbline.model.outsourcing.ServicePerson;

/** The filings that were made, by contract; with a single contract also those that name none. */
final class Filings {

    private static final Comparator<Filing> BY_DATE = ByDate.of(Filing::getPerformedOn);

    private final Facts facts;
    private final Map<ServiceContract, List<Filing>> made = new LinkedHashMap<>();
    private final Set<Filing> latest = new HashSet<>();
    private ServiceContract oldest;

    Filings(Facts facts) {
        this.facts = facts;
        ServiceContract single =
                Contracts.isSingle(facts) ? facts.signedContracts().get(0) : null;
        for (Filing filing : facts.all(Filing.class)) {
            ServiceContract contract = filing.getContract() == null ? single : filing.getContract();
            if (contract != null && facts.performed(filing)) {
                made.computeIfAbsent(contract, c -> new ArrayList<>()).add(filing);
            }
        }
        made.values().forEach(filings -> filings.sort(BY_DATE));
        for (ServiceContract contract : Contracts.concerned(facts)) {
            Filing filing = latest(contract);
            if (filing != null) {
                latest.add(filing);
                oldest = oldest == null || BY_DATE.compare(filing, latest(oldest)) < 0 ? contract : oldest;
            }
        }
    }

    boolean isEmpty() {
        return made.isEmpty();
    }

    /** The filings of a contract, the latest last. */
    List<Filing> of(ServiceContract contract) {
        return made.getOrDefault(contract, List.of());
    }

    /**
     * A filing that no longer says what is so.
     *
     * @param filing the latest one of a contract concerned
     * @param orElse filings of which each may be the one concerned
     */
    record Outdated(Filing filing, Set<Filing> orElse) {

        boolean isUpdatedBy(FilingAmendment amendment) {
            return amendment.eContainer() instanceof Filing updated && (updated == filing || orElse.contains(updated));
        }
    }

    /**
     * Which filings no longer say what is so: the latest one of each contract concerned. Where it cannot be seen which
     * contract that is, the oldest of them stands for all, and updating any is enough.
     *
     * @param affected what changed
     * @param on when; null if not known
     * @param older tells of a filing whether it is older than the change
     */
    List<Outdated> outdated(List<? extends Element> affected, PartialDate on, Predicate<Filing> older) {
        Set<ServiceContract> named = new LinkedHashSet<>();
        affected.forEach(element -> addContracts(element, named));
        boolean unnamed = named.isEmpty();
        if (unnamed && oldest != null) {
            named.add(oldest);
        }
        List<Outdated> outdated = new ArrayList<>();
        for (ServiceContract contract : named) {
            Filing filing = latest(contract);
            if (filing != null && !isOver(contract, on) && older.test(filing)) {
                outdated.add(new Outdated(filing, unnamed ? latest : Set.of()));
            }
        }
        return outdated;
    }

    private Filing latest(ServiceContract contract) {
        List<Filing> filings = of(contract);
        return filings.isEmpty() ? null : filings.get(filings.size() - 1);
    }

    /** Whether a contract had ended by then, so that its filing is of no concern any more. */
    private boolean isOver(ServiceContract contract, PartialDate on) {
        if (on == null || facts.inForce(contract)) {
            return false;
        }
        PartialDate end = facts.past(contract.getTerminatedOn()) ? contract.getTerminatedOn() : contract.getEndsOn();
        return end != null && !on.earliest().isBefore(end.earliest());
    }

    private static void addContracts(Element affected, Set<ServiceContract> contracts) {
        if (affected instanceof ServicePerson person) {
            contracts.addAll(
                    person.getContracts().isEmpty() && person.getAgency() != null
                            ? person.getAgency().getContracts()
                            : person.getContracts());
        } else if (affected instanceof ServiceAgency agency) {
            contracts.addAll(agency.getContracts());
        } else {
            EObject holder = affected;
            while (holder != null && !(holder instanceof ServiceContract)) {
                holder = holder.eContainer();
            }
            if (holder instanceof ServiceContract contract) {
                contracts.add(contract);
            }
        }
    }
}
