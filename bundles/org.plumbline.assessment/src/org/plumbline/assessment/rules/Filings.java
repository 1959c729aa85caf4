// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.rules;

import java.util.ArrayList;
import java.util.Comparator;
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
import org.plumbline.model.outsourcing.ServiceAgency;
import org.plumbline.model.outsourcing.ServiceContract;
import org.plumbline.model.outsourcing.ServicePerson;

/** The filings that were made, by contract; with a single contract also those that name none. */
final class Filings {

    private static final Comparator<Filing> BY_DATE = Comparator.comparing(
                    Filing::getPerformedOn, Comparator.nullsFirst(Comparator.<PartialDate>naturalOrder()))
            .thenComparing(Filing::getId, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final Facts facts;
    private final Map<ServiceContract, List<Filing>> made = new LinkedHashMap<>();

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
    }

    boolean isEmpty() {
        return made.isEmpty();
    }

    /** The filings of a contract, the latest last. */
    List<Filing> of(ServiceContract contract) {
        return made.getOrDefault(contract, List.of());
    }

    /**
     * Which filings no longer say what is so: for each contract concerned its latest filing, each on its own. Where it
     * cannot be seen which contract is concerned, the filings stand together and one of them is enough.
     *
     * @param affected what changed
     * @param on when; null if not known
     * @param older tells of a filing whether it is older than the change
     */
    List<List<Filing>> outdated(List<? extends Element> affected, PartialDate on, Predicate<Filing> older) {
        Set<ServiceContract> named = new LinkedHashSet<>();
        affected.forEach(element -> addContracts(element, named));
        List<List<Filing>> outdated = new ArrayList<>();
        List<Filing> together = new ArrayList<>();
        for (ServiceContract contract : named.isEmpty() ? Contracts.concerned(facts) : named) {
            List<Filing> filings = of(contract);
            if (!filings.isEmpty() && !isOver(contract, on) && older.test(filings.get(filings.size() - 1))) {
                together.add(filings.get(filings.size() - 1));
            }
        }
        if (!named.isEmpty()) {
            together.forEach(filing -> outdated.add(List.of(filing)));
        } else if (!together.isEmpty()) {
            outdated.add(together);
        }
        return outdated;
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
