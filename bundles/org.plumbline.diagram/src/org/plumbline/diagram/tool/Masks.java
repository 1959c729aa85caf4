// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.tool;

import java.text.MessageFormat;
import java.text.ParseException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Takes an edited text apart by the mask of its tool. */
final class Masks {

    private Masks() {}

    /** The variables {@code 0} and {@code arg0} and so on; empty if the text does not fit the mask. */
    static Optional<Map<String, Object>> variables(String mask, String text) {
        Map<String, Object> variables = new TreeMap<>();
        if (text.isEmpty()) {
            put(variables, 0, "");
            return Optional.of(variables);
        }
        try {
            Object[] values = new MessageFormat(mask, java.util.Locale.ROOT).parse(text);
            for (int i = 0; i < values.length; i++) {
                put(variables, i, values[i]);
            }
            return Optional.of(variables);
        } catch (ParseException e) {
            return Optional.empty();
        }
    }

    private static void put(Map<String, Object> variables, int number, Object value) {
        variables.put(String.valueOf(number), value);
        variables.put("arg" + number, value);
    }
}
