// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.rules;

import java.util.List;
import java.util.function.Function;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.plumbline.assessment.Facts;
import org.plumbline.assessment.Outcome;
import org.plumbline.assessment.Shortfall;
import org.plumbline.assessment.Tally;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.model.outsourcing.ServiceContract;

/** What each of the contracts concerned agrees on, 6.2. A draft agrees on nothing. */
final class ContractTerms {

    private final Walk<ServiceContract> contracts = new Walk<>(Contracts::concerned);

    /** Decides by what each contract meets and misses. */
    Function<Facts, Outcome> each(Walk.Count<ServiceContract> count) {
        return contracts.join(count, ContractTerms::conclude);
    }

    private static Outcome conclude(Facts facts, Tally tally) {
        return Contracts.concerned(facts).isEmpty()
                ? tally.unmet(Contracts.missing(facts)).outcome()
                : tally.outcome();
    }

    /**
     * Counts which contents a part of a contract agrees on.
     *
     * @param part the part; null if the contract does not have it
     * @param type what the part is
     * @param contents the contents of the part, which it adds to the contract where it is missing
     * @param critical a content without which the service must not go on; or null
     */
    @SafeVarargs
    static <E extends Enumerator> void countContents(
            ServiceContract contract,
            Element part,
            EClass type,
            Function<ServiceContract, List<E>> contents,
            E critical,
            Tally tally,
            E... required) {
        List<E> agreed = part == null ? List.of() : contents.apply(contract);
        for (E content : required) {
            if (agreed.contains(content)) {
                tally.met(part);
                continue;
            }
            Shortfall shortfall = part == null
                    ? Shortfall.at(
                            contract,
                            "{0}没有{1}，因而没有约定：{2}",
                            "{0} has no {1}, hence none on: {2}",
                            contract,
                            type,
                            content)
                    : Shortfall.at(part, "{0}的{1}没有约定：{2}", "{0} does not agree on: {2}", contract, type, content)
                            .also(contract);
            shortfall.fix(
                    () -> contents.apply(contract).add(content),
                    "在{0}的{1}中约定：{2}",
                    "agree in {0} on: {2}",
                    contract,
                    type,
                    content);
            tally.unmet(content == critical ? shortfall.critical() : shortfall);
        }
    }
}
