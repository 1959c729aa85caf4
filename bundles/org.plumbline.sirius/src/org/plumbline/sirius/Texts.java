// SPDX-License-Identifier: EPL-2.0
package org.plumbline.sirius;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Texts in the language of the platform. */
final class Texts {

    private static final ResourceBundle.Control WITHOUT_DEFAULT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Texts() {}

    static String get(String key, Object... arguments) {
        String text = ResourceBundle.getBundle("org.plumbline.sirius.texts", language(), WITHOUT_DEFAULT)
                .getString(key);
        return arguments.length == 0 ? text : new MessageFormat(text, Locale.ROOT).format(arguments);
    }

    static Locale language() {
        return Locale.getDefault();
    }
}
