// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plumbline.assessment.Facts;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.model.outsourcing.ServiceAgency;
import org.plumbline.model.outsourcing.ServiceContract;
import org.plumbline.model.outsourcing.ServiceExit;

/**
 * The exits that have begun, and the contracts that have ended without one on record. A contract that ended while its
 * agency goes on under another one is not left.
 */
final class Departures {

    private Departures() {}

    /**
     * A contract that is or was left.
     *
     * @param contract null if the exit names none
     * @param exit null if there is none on record
     * @param completed whether the exit is over
     */
    record Departure(ServiceContract contract, ServiceExit exit, boolean completed) {

        /** The exit, or else the contract that has none. */
        Element element() {
            return exit == null ? contract : exit;
        }
    }

    static List<Departure> of(Facts facts) {
        List<Departure> departures = new ArrayList<>();
        Set<ServiceContract> left = new HashSet<>();
        for (ServiceExit exit : facts.all(ServiceExit.class)) {
            if (facts.past(exit.getStartedOn()) || facts.performed(exit)) {
                ServiceContract contract = exit.getContract() == null && Contracts.isSingle(facts)
                        ? facts.signedContracts().get(0)
                        : exit.getContract();
                boolean completed = facts.performed(exit) || contract != null && hasEnded(facts, contract);
                departures.add(new Departure(contract, exit, completed));
                left.add(contract);
            }
        }
        Set<ServiceAgency> serving = new HashSet<>();
        for (ServiceContract contract : facts.signedContracts()) {
            if (facts.inForce(contract)) {
                serving.add(contract.getAgency());
            }
        }
        for (ServiceContract contract : facts.signedContracts()) {
            if (hasEnded(facts, contract) && !left.contains(contract) && !serving.contains(contract.getAgency())) {
                departures.add(new Departure(contract, null, true));
            }
        }
        return departures;
    }

    private static boolean hasEnded(Facts facts, ServiceContract contract) {
        return facts.past(contract.getSignedOn()) && !facts.inForce(contract);
    }
}
