// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment;

import org.plumbline.standard.Language;

/** How well founded a verdict is; in rising order. */
public enum Assurance {
    /** There is nothing that a verdict could rest on. */
    NONE("无依据", "no basis"),
    /** The model says so. */
    STATED("已陈述", "stated"),
    /** Dated evidence shows it. */
    EVIDENCED("有证据", "evidenced"),
    /** A reviewer has seen the evidence, or its digest was checked. */
    VERIFIED("已核验", "verified");

    private final String zh;
    private final String en;

    Assurance(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** The word for it in the given language. */
    public String label(Language language) {
        return language == Language.ZH ? zh : en;
    }
}
