// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment;

import java.util.Collection;
import org.plumbline.standard.Language;

/** What an assessment says of an item, a section or the whole standard. */
public enum Verdict {
    /** Met, and something in the model shows it. */
    SATISFIED("满足", "satisfied"),
    /** Met in part. */
    PARTIAL("部分满足", "partly satisfied"),
    /** Not met. */
    GAP("不满足", "gap"),
    /** The obligation has not arisen yet. */
    NOT_DUE("未到期", "not due"),
    /** The obligation cannot arise in this project. */
    NOT_APPLICABLE("不适用", "not applicable"),
    /** Facts alone cannot decide; a reviewer's judgement is needed. */
    UNDECIDED("待判断", "undecided"),
    /** The rule failed; neither a pass nor a gap. */
    ERROR("出错", "error");

    private final String zh;
    private final String en;

    Verdict(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** The word for it in the given language. */
    public String label(Language language) {
        return language == Language.ZH ? zh : en;
    }

    /** Whether something is missing, wholly or in part. */
    public boolean isShortfall() {
        return this == PARTIAL || this == GAP;
    }

    /**
     * The verdict on a whole whose parts have the given verdicts. What is not due or not applicable does not count; an
     * undecided part keeps a whole without shortfall undecided; an error anywhere is an error.
     *
     * @param parts verdicts of the parts, not empty
     */
    public static Verdict summary(Collection<Verdict> parts) {
        if (parts.contains(ERROR)) {
            return ERROR;
        }
        boolean satisfied = parts.contains(SATISFIED);
        boolean shortfall = parts.contains(GAP) || parts.contains(PARTIAL);
        if (shortfall) {
            return satisfied || parts.contains(PARTIAL) ? PARTIAL : GAP;
        }
        if (parts.contains(UNDECIDED)) {
            return UNDECIDED;
        }
        if (satisfied) {
            return SATISFIED;
        }
        return parts.contains(NOT_DUE) ? NOT_DUE : NOT_APPLICABLE;
    }
}
