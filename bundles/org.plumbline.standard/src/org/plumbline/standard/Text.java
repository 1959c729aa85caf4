// SPDX-License-Identifier: EPL-2.0
package org.plumbline.standard;

/**
 * A text in both languages.
 *
 * @param zh the Chinese text, not blank
 * @param en the English text, not blank
 */
public record Text(String zh, String en) {

    /** @throws IllegalArgumentException if either text is blank */
    public Text {
        if (zh.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("A text needs both Chinese and English: '" + zh + "', '" + en + "'");
        }
    }

    /** Returns the text in the given language. */
    public String in(Language language) {
        return switch (language) {
            case ZH -> zh;
            case EN -> en;
        };
    }
}
