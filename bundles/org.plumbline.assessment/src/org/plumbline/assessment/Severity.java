// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment;

import org.plumbline.standard.Language;

/** How serious a finding is; the most serious first. */
public enum Severity {
    /** The service must not go on like this. */
    CRITICAL("严重", "critical"),
    /** An obligation is not met at all. */
    MAJOR("主要", "major"),
    /** An obligation is met in part. */
    MINOR("次要", "minor"),
    /** Something the standard allows or suggests. */
    NOTE("提示", "note");

    private final String zh;
    private final String en;

    Severity(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** The word for it in the given language. */
    public String label(Language language) {
        return language == Language.ZH ? zh : en;
    }
}
