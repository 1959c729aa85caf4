// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.assessment.Outcome;
import org.plumbline.assessment.Shortfall;
import org.plumbline.assessment.Verdict;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.model.outsourcing.OutsourcingFactory;
import org.plumbline.standard.Text;

/** No outcome without the facts that it rests on. */
class OutcomeTest {

    private static final Element ELEMENT = OutsourcingFactory.eINSTANCE.createOfficial();
    private static final Shortfall SHORTFALL = Shortfall.at(ELEMENT, "缺", "missing");

    private static Outcome outcome(Verdict verdict, List<Element> witnesses, List<Shortfall> shortfalls) {
        return new Outcome(verdict, witnesses, shortfalls, Optional.empty());
    }

    @Test
    void nothingIsSatisfiedWithoutAWitness() {
        assertThrows(IllegalStateException.class, () -> outcome(Verdict.SATISFIED, List.of(), List.of()));
        assertEquals(
                List.of(ELEMENT),
                outcome(Verdict.SATISFIED, List.of(ELEMENT), List.of()).witnesses());
    }

    @Test
    void aShortfallIsSaidExactlyWhereTheVerdictHasOne() {
        assertThrows(IllegalStateException.class, () -> outcome(Verdict.GAP, List.of(), List.of()));
        assertThrows(IllegalStateException.class, () -> outcome(Verdict.PARTIAL, List.of(ELEMENT), List.of()));
        assertThrows(
                IllegalStateException.class, () -> outcome(Verdict.SATISFIED, List.of(ELEMENT), List.of(SHORTFALL)));
        assertEquals(
                List.of(SHORTFALL),
                outcome(Verdict.GAP, List.of(), List.of(SHORTFALL)).shortfalls());
    }

    @Test
    void whatIsNotDecidedSaysWhy() {
        Optional<Text> reason = Optional.of(new Text("原因 1", "reason 1"));
        assertEquals(
                new Outcome(Verdict.NOT_DUE, List.of(), List.of(), reason), Outcome.notDue("原因 {0}", "reason {0}", 1));
        assertEquals(
                new Outcome(Verdict.NOT_APPLICABLE, List.of(ELEMENT), List.of(), reason),
                Outcome.notApplicable(List.of(ELEMENT), "原因 {0}", "reason {0}", 1));
        assertEquals(
                new Outcome(Verdict.UNDECIDED, List.of(), List.of(), reason),
                Outcome.undecided("原因 {0}", "reason {0}", 1));
    }
}
