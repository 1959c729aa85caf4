// SPDX-License-Identifier: EPL-2.0
package org.plumbline.storage;

import java.util.OptionalInt;
import org.eclipse.emf.ecore.EDataType;

/** What reader, writer and schema of the form in JSON agree upon. */
final class JsonForm {

    /** The field of the document that names its format. */
    static final String SCHEMA = "$schema";
    /** The field of the document that holds the project. */
    static final String PROJECT = "project";
    /** The field of an element that names its class. */
    static final String CLASS = "class";

    private static final String NAME = "urn:plumbline:project:";

    private JsonForm() {}

    /** The name of a format. */
    static String name(int format) {
        return NAME + format;
    }

    /** The format of that name; empty if it names none. */
    static OptionalInt format(String name) {
        String number = name.startsWith(NAME) ? name.substring(NAME.length()) : "";
        return number.matches("[1-9]\\d{0,5}") ? OptionalInt.of(Integer.parseInt(number)) : OptionalInt.empty();
    }

    /** Whether values of a type are numbers in JSON; all others are texts. */
    static boolean isNumber(EDataType type) {
        return type.getInstanceClass() == int.class;
    }

    /** Where a text has a character that a project file cannot hold: XML does not allow it. -1 if there is none. */
    static int badCharacter(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (pair) {
                i++; // NOPMD: the pair is one character
            } else if (c < ' ' && c != '\t' && c != '\n' && c != '\r' || Character.isSurrogate(c) || c > 0xFFFD) {
                return i;
            }
        }
        return -1;
    }
}
