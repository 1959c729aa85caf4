// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.tests.goldens;

import java.util.ArrayList;
import java.util.List;

/** Says where two texts differ. */
final class Differences {

    private static final int SHOWN = 12;

    private Differences() {}

    /** The first lines that only one of them has. */
    static String first(String name, String expected, String actual) {
        List<String> missing = lines(expected);
        List<String> additional = new ArrayList<>();
        for (String line : lines(actual)) {
            if (!missing.remove(line)) {
                additional.add(line);
            }
        }
        if (missing.isEmpty() && additional.isEmpty()) {
            return name + ": the order of lines differs";
        }
        StringBuilder text = new StringBuilder(
                name + ": " + missing.size() + " lines are Sirius's alone, " + additional.size() + " are ours alone");
        missing.stream().limit(SHOWN).forEach(line -> text.append("\n  Sirius: ")
                .append(line));
        additional.stream().limit(SHOWN).forEach(line -> text.append("\n  ours:   ")
                .append(line));
        return text.toString();
    }

    private static List<String> lines(String text) {
        return new ArrayList<>(text.lines().toList());
    }
}
