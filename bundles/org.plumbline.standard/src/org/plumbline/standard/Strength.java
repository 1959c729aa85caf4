// SPDX-License-Identifier: EPL-2.0
package org.plumbline.standard;

/** How strongly an item obliges. */
public enum Strength {
    /** A requirement (应). */
    SHALL("应", "shall"),
    /** An option the standard offers (可); leaving it out is no gap by itself. */
    MAY("可", "may");

    private final Text label;

    Strength(String zh, String en) {
        label = new Text(zh, en);
    }

    /** Returns the strength's word for a reader. */
    public String label(Language language) {
        return label.in(language);
    }
}
