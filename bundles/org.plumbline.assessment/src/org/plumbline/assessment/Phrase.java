// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment;

import org.plumbline.standard.Text;

/**
 * A sentence in both languages whose places are filled only when somebody reads it; of a large project nobody reads most
 * of them.
 */
record Phrase(String zh, String en, Object[] arguments) {

    Text text() {
        return Labels.fill(zh, en, arguments);
    }
}
