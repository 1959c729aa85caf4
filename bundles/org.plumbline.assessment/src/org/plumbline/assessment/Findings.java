// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import org.plumbline.standard.Item;
import org.plumbline.standard.Strength;

/** What keeps one item from being satisfied. Each finding is made when somebody reads it, as most never are. */
final class Findings extends AbstractList<Finding> implements RandomAccess {

    private final Item item;
    private final Severity usual;
    private final List<Shortfall> shortfalls;

    private Findings(Item item, Severity usual, List<Shortfall> shortfalls) {
        this.item = item;
        this.usual = usual;
        this.shortfalls = shortfalls;
    }

    static List<Finding> of(Item item, Outcome outcome) {
        Severity usual = item.strength() == Strength.MAY
                ? Severity.NOTE
                : outcome.verdict() == Verdict.GAP ? Severity.MAJOR : Severity.MINOR;
        return new Findings(item, usual, outcome.shortfalls());
    }

    @Override
    public Finding get(int index) {
        Shortfall shortfall = shortfalls.get(index);
        return new Finding(item, shortfall.isCritical() ? Severity.CRITICAL : usual, shortfall);
    }

    @Override
    public int size() {
        return shortfalls.size();
    }
}
