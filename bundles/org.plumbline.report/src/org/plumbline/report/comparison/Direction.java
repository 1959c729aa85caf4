// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report.comparison;

import org.plumbline.assessment.Verdict;
import org.plumbline.standard.Language;

/** Whether a verdict got better or worse. */
public enum Direction {
    /** Less is missing than before. */
    BETTER("改善", "better"),
    /** More is missing than before. */
    WORSE("变差", "worse"),
    /** Nothing that can be called better or worse: the obligation has fallen away, or now needs a judgement. */
    NEITHER("其他变化", "other");

    private final String zh;
    private final String en;

    Direction(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** The word for it in the given language. */
    public String label(Language language) {
        return language == Language.ZH ? zh : en;
    }

    /**
     * The direction from one verdict to another. Satisfied is better than anything; an error or a gap is worse than partly
     * satisfied. From undecided, not due or not applicable it is worse to a shortfall and better to satisfied only; what was
     * satisfied or missing and is not due or not applicable any more has fallen away.
     */
    public static Direction of(Verdict before, Verdict after) {
        if (before == after) {
            return NEITHER;
        }
        return switch (after) {
            case SATISFIED -> BETTER;
            case PARTIAL -> before == Verdict.GAP || before == Verdict.ERROR ? BETTER : WORSE;
            case GAP -> before == Verdict.ERROR ? BETTER : WORSE;
            case ERROR -> WORSE;
            case UNDECIDED -> before == Verdict.SATISFIED ? WORSE : NEITHER;
            case NOT_DUE, NOT_APPLICABLE -> NEITHER;
        };
    }
}
