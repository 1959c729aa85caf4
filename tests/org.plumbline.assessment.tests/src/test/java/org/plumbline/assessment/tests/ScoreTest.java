// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.assessment.Score;
import org.plumbline.assessment.Verdict;

/** A score counts each verdict by itself. */
class ScoreTest {

    @Test
    void everyVerdictHasItsNumber() {
        Score score = new Score(1, 2, 4, 8, 16, 32, 64);
        assertEquals(1, score.of(Verdict.SATISFIED));
        assertEquals(2, score.of(Verdict.PARTIAL));
        assertEquals(4, score.of(Verdict.GAP));
        assertEquals(8, score.of(Verdict.UNDECIDED));
        assertEquals(16, score.of(Verdict.ERROR));
        assertEquals(32, score.of(Verdict.NOT_DUE));
        assertEquals(64, score.of(Verdict.NOT_APPLICABLE));
    }

    @Test
    void allVerdictsTogetherAreTheTotal() {
        Score score = new Score(1, 2, 4, 8, 16, 32, 64);
        List<Verdict> verdicts = Arrays.asList(Verdict.values());
        assertEquals(score.total(), verdicts.stream().mapToInt(score::of).sum());
    }
}
