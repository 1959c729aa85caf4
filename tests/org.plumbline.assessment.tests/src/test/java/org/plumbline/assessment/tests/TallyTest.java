// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.assessment.Shortfall;
import org.plumbline.assessment.Tally;
import org.plumbline.assessment.Verdict;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.model.outsourcing.OutsourcingFactory;

class TallyTest {

    private static final Element ONE = OutsourcingFactory.eINSTANCE.createOfficial();
    private static final Element OTHER = OutsourcingFactory.eINSTANCE.createOfficial();
    private static final Shortfall SHORTFALL = Shortfall.at(ONE, "缺", "missing");

    @Test
    void whoLookedAtNothingHasNoOutcome() {
        Tally tally = new Tally();
        assertTrue(tally.isEmpty());
        assertFalse(tally.hasMet());
        assertFalse(tally.hasUnmet());
        assertThrows(IllegalStateException.class, tally::outcome);
    }

    @Test
    void allMetIsSatisfied() {
        Tally tally = new Tally().met(ONE);
        assertFalse(tally.isEmpty());
        assertTrue(tally.hasMet());
        assertFalse(tally.hasUnmet());
        assertEquals(Verdict.SATISFIED, tally.outcome().verdict());
        assertEquals(List.of(ONE), tally.outcome().witnesses());
    }

    @Test
    void allMissingIsAGap() {
        Tally tally = new Tally().unmet(SHORTFALL);
        assertFalse(tally.isEmpty());
        assertFalse(tally.hasMet());
        assertTrue(tally.hasUnmet());
        assertEquals(Verdict.GAP, tally.outcome().verdict());
        assertEquals(List.of(SHORTFALL), tally.outcome().shortfalls());
    }

    @Test
    void someOfEachIsPartial() {
        Tally tally = new Tally().met(ONE).add(new Tally().unmet(SHORTFALL).met(OTHER));
        assertEquals(Verdict.PARTIAL, tally.outcome().verdict());
        assertEquals(List.of(ONE, OTHER), tally.outcome().witnesses());
        assertEquals(List.of(SHORTFALL), tally.outcome().shortfalls());
    }

    @Test
    void aWitnessIsNamedOnce() {
        assertEquals(
                List.of(ONE, OTHER),
                new Tally().met(ONE).met(OTHER).met(ONE).outcome().witnesses());
        assertEquals(List.of(ONE), new Tally().met(ONE).met(ONE).outcome().witnesses());
    }

    @Test
    void anOutcomeStaysWhenCountingGoesOn() {
        Tally tally = new Tally().met(ONE).met(OTHER);
        List<Element> early = tally.outcome().witnesses();
        List<Element> all = new ArrayList<>(List.of(ONE, OTHER));
        for (int i = 0; i < 20; i++) {
            Element further = OutsourcingFactory.eINSTANCE.createOfficial();
            all.add(further);
            tally.met(further);
        }
        assertEquals(List.of(ONE, OTHER), early);
        assertEquals(all, tally.outcome().witnesses());
        assertFalse(early.isEmpty());
        assertSame(ONE, early.get(0));
        assertSame(OTHER, early.get(1));
    }
}
