// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.plumbline.assessment.AssessmentSettings;
import org.plumbline.assessment.Facts;
import org.plumbline.assessment.Outcome;
import org.plumbline.assessment.Verdict;
import org.plumbline.model.outsourcing.Official;
import org.plumbline.model.outsourcing.OutsourcingFactory;

class WalkTest {

    private final OutsourcingFactory make = OutsourcingFactory.eINSTANCE;
    private final List<Official> officials = List.of(make.createOfficial(), make.createOfficial());
    private final Facts facts =
            new Facts(make.createOutsourcingProject(), AssessmentSettings.of(LocalDate.of(2026, 6, 30)));
    private final List<String> steps = new ArrayList<>();
    private final Walk<Official> walk = new Walk<>(f -> {
        steps.add("start");
        return officials;
    });

    private Function<Facts, Outcome> join(String name) {
        return walk.join(
                (f, official, tally) -> {
                    steps.add(name + officials.indexOf(official));
                    tally.met(official);
                },
                (f, tally) -> tally.outcome());
    }

    @Test
    void allRulesLookAtAnElementBeforeTheNextAndOnlyOnce() {
        Function<Facts, Outcome> one = join("one ");
        Function<Facts, Outcome> other = join("other ");
        assertEquals(officials, other.apply(facts).witnesses());
        assertEquals(officials, one.apply(facts).witnesses());
        assertEquals(List.of("start", "one 0", "other 0", "one 1", "other 1"), steps);
    }

    @Test
    void aRuleThatFailsIsOutAndLeavesTheOthersAlone() {
        IllegalStateException failure = new IllegalStateException();
        Function<Facts, Outcome> failing = walk.join(
                (f, official, tally) -> {
                    steps.add("fails");
                    throw failure;
                },
                (f, tally) -> tally.outcome());
        Function<Facts, Outcome> other = join("other ");
        assertEquals(Verdict.SATISFIED, other.apply(facts).verdict());
        assertSame(failure, assertThrows(IllegalStateException.class, () -> failing.apply(facts)));
        assertEquals(List.of("start", "fails", "other 0", "other 1"), steps);
    }
}
