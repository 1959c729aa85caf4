// SPDX-License-Identifier: EPL-2.0
package org.plumbline.standard;

/** How an item is decided. */
public enum Decision {
    /** A rule decides it from the facts of the model. */
    RULE("由规则判定", "decided by a rule"),
    /** Facts cannot decide it; a reviewer does. {@link Item#reason()} says why. */
    JUDGEMENT("由评审人员判断", "decided by a reviewer");

    private final Text label;

    Decision(String zh, String en) {
        label = new Text(zh, en);
    }

    /** Returns the kind of decision for a reader. */
    public String label(Language language) {
        return label.in(language);
    }
}
