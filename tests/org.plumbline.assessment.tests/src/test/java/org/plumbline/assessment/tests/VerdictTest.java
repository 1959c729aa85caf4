// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.plumbline.assessment.Verdict.ERROR;
import static org.plumbline.assessment.Verdict.GAP;
import static org.plumbline.assessment.Verdict.NOT_APPLICABLE;
import static org.plumbline.assessment.Verdict.NOT_DUE;
import static org.plumbline.assessment.Verdict.PARTIAL;
import static org.plumbline.assessment.Verdict.SATISFIED;
import static org.plumbline.assessment.Verdict.UNDECIDED;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.assessment.Verdict;
import org.plumbline.standard.Language;

class VerdictTest {

    @Test
    void onlyWhatIsMissingInPartOrWhollyIsAShortfall() {
        assertEquals(
                Set.of(PARTIAL, GAP),
                EnumSet.allOf(Verdict.class).stream()
                        .filter(Verdict::isShortfall)
                        .collect(Collectors.toSet()));
    }

    @Test
    void everyVerdictHasItsWordInBothLanguages() {
        assertEquals("满足", SATISFIED.label(Language.ZH));
        assertEquals("satisfied", SATISFIED.label(Language.EN));
        assertEquals(
                2 * Verdict.values().length,
                Stream.of(Verdict.values())
                        .flatMap(verdict -> Stream.of(verdict.label(Language.ZH), verdict.label(Language.EN)))
                        .distinct()
                        .count());
    }

    @Test
    void aWholeOfEqualPartsIsLikeThem() {
        for (Verdict verdict : Verdict.values()) {
            assertEquals(verdict, Verdict.summary(List.of(verdict, verdict)));
        }
    }

    @Test
    void anErrorAnywhereIsAnError() {
        for (Verdict verdict : Verdict.values()) {
            assertEquals(ERROR, Verdict.summary(List.of(verdict, ERROR)));
        }
    }

    @Test
    void aWholeIsPartlyMetWhereSomethingIsMetAndSomethingMissing() {
        assertEquals(PARTIAL, Verdict.summary(List.of(SATISFIED, GAP)));
        assertEquals(PARTIAL, Verdict.summary(List.of(PARTIAL, GAP)));
        assertEquals(PARTIAL, Verdict.summary(List.of(SATISFIED, PARTIAL)));
        assertEquals(PARTIAL, Verdict.summary(List.of(UNDECIDED, PARTIAL)));
    }

    @Test
    void anUndecidedPartLeavesTheWholeUndecidedUnlessSomethingIsMissing() {
        assertEquals(UNDECIDED, Verdict.summary(List.of(SATISFIED, UNDECIDED)));
        assertEquals(UNDECIDED, Verdict.summary(List.of(NOT_DUE, UNDECIDED)));
        assertEquals(GAP, Verdict.summary(List.of(GAP, UNDECIDED)));
    }

    @Test
    void whatIsNotDueOrNotApplicableDoesNotCount() {
        for (Verdict verdict : List.of(SATISFIED, PARTIAL, GAP)) {
            assertEquals(verdict, Verdict.summary(List.of(NOT_DUE, verdict, NOT_APPLICABLE)));
        }
        assertEquals(NOT_DUE, Verdict.summary(List.of(NOT_APPLICABLE, NOT_DUE)));
    }
}
