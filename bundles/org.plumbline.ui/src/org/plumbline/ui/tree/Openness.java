// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.tree;

import java.util.HashMap;
import java.util.Map;

/** Which rows of a tree are open. It is said of all at once, of single ones, or of neither. */
final class Openness {

    private final Map<Object, Boolean> single = new HashMap<>();
    private Boolean all;

    /** @param atFirst whether a row is open of which nothing has been said */
    boolean isOpen(Object key, boolean atFirst) {
        Boolean said = single.getOrDefault(key, all);
        return said == null ? atFirst : said;
    }

    void set(Object key, boolean isOpen) {
        single.put(key, isOpen);
    }

    void setAll(boolean isOpen) {
        single.clear();
        all = isOpen;
    }
}
