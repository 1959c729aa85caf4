// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report;

import org.plumbline.assessment.Verdict;

/**
 * The colours of a verdict on white paper, for formats without style sheets; always beside the word.
 *
 * @param ink of the word, as in {@code report.css}
 * @param ground pale, behind the word
 */
record VerdictColours(String ink, String ground) {

    static VerdictColours of(Verdict verdict) {
        return switch (verdict) {
            case SATISFIED -> new VerdictColours("1C6B47", "E3F1E9");
            case PARTIAL -> new VerdictColours("8A5700", "FBEFD6");
            case GAP -> new VerdictColours("A8261D", "F9E0DE");
            case NOT_DUE -> new VerdictColours("4A6179", "E6ECF2");
            case NOT_APPLICABLE -> new VerdictColours("626A72", "EEEFF0");
            case UNDECIDED -> new VerdictColours("65438F", "ECE4F6");
            case ERROR -> new VerdictColours("8A1150", "F6DDE9");
        };
    }
}
