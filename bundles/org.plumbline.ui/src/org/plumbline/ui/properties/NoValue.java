// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.properties;

/** A text that means no value; the message says what was expected, in the language of the user. */
final class NoValue extends Exception {

    private static final long serialVersionUID = 1;

    NoValue(String message) {
        super(message);
    }
}
