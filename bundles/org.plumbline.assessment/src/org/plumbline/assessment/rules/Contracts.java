// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.plumbline.assessment.Facts;
import org.plumbline.assessment.Shortfall;
import org.plumbline.assessment.Tally;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.model.outsourcing.ServiceAgency;
import org.plumbline.model.outsourcing.ServiceContract;

/** The contracts that a clause binds. */
final class Contracts {

    private Contracts() {}

    /** The contracts in force; once none is, all that were signed. */
    static List<ServiceContract> concerned(Facts facts) {
        return facts.concernedContracts();
    }

    /** The agencies of these contracts, each once. */
    static Set<ServiceAgency> agencies(Facts facts) {
        Set<ServiceAgency> agencies = new LinkedHashSet<>();
        for (ServiceContract contract : concerned(facts)) {
            if (contract.getAgency() != null) {
                agencies.add(contract.getAgency());
            }
        }
        return agencies;
    }

    /** That none of these contracts names an agency, or that there are none. */
    static Tally noAgency(Facts facts) {
        Tally tally = new Tally();
        for (ServiceContract contract : concerned(facts)) {
            tally.unmet(Shortfall.at(contract, "{0}没有写明外包服务机构", "{0} names no agency", contract)
                    .remedy("写明{0}的外包服务机构", "name the agency of {0}", contract));
        }
        return tally.isEmpty() ? tally.unmet(missing(facts)) : tally;
    }

    /** Whether only one contract is signed, so that what names no contract belongs to it. */
    static boolean isSingle(Facts facts) {
        return facts.signedContracts().size() == 1;
    }

    /** That nothing is signed although the service is said to run; names the drafts there are. */
    static Shortfall missing(Facts facts) {
        List<ServiceContract> drafts = facts.all(ServiceContract.class).stream()
                .sorted(Documents.BY_NAME)
                .toList();
        Shortfall shortfall = drafts.isEmpty()
                ? Shortfall.at(facts.project(), "没有已签订的服务外包合同", "no service contract is signed")
                : Shortfall.at(drafts.get(0), "{0}尚未签订", "{0} is not signed", drafts.get(0))
                        .also(drafts.subList(1, drafts.size()).toArray(Element[]::new));
        return shortfall.remedy("签订并录入服务外包合同", "sign the service contract and record it");
    }
}
