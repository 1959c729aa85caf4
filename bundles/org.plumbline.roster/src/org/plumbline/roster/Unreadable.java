// SPDX-License-Identifier: EPL-2.0
package org.plumbline.roster;

import org.plumbline.standard.Text;

/** A cell that says nothing that its column can take. */
final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Text what;

    /** @param what is wrong and was expected, as part of a sentence */
    Unreadable(Text what) {
        super(what.en());
        this.what = what;
    }

    Text what() {
        return what;
    }
}
