// SPDX-License-Identifier: EPL-2.0
package org.plumbline.standard;

import java.util.Locale;

/** A language in which every text exists. */
public enum Language {
    /** Chinese. */
    ZH,
    /** English. */
    EN;

    /** Returns Chinese for every Chinese locale and English for all others. */
    public static Language of(Locale locale) {
        return "zh".equals(locale.getLanguage()) ? ZH : EN;
    }
}
