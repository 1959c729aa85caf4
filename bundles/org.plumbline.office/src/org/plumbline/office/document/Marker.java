// SPDX-License-Identifier: EPL-2.0
package org.plumbline.office.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A field or the begin or end of a group, as a template names it.
 *
 * @param kind {@code #}, {@code ?} and {@code ^} begin what repeats for each row of a group, stands where there is a row and
 *     where there is none; {@code /} ends it; empty for a field
 * @param name without blanks around it
 * @param from where it begins in its text
 * @param to where it ends
 */
record Marker(String kind, String name, int from, int to) {

    private static final Pattern FORM = Pattern.compile("\\{\\{\\s*([#^?/]?)\\s*([^{}]*?)\\s*\\}\\}");

    /** All markers in a text, in order. */
    static List<Marker> in(String text) {
        List<Marker> markers = new ArrayList<>();
        for (Matcher matcher = FORM.matcher(text); matcher.find(); ) {
            markers.add(new Marker(matcher.group(1), matcher.group(2), matcher.start(), matcher.end()));
        }
        return markers;
    }

    /** The marker that is the whole text, but for blanks around it. */
    static Optional<Marker> alone(String text) {
        return in(text).stream()
                .findFirst()
                .filter(marker ->
                        text.substring(marker.from, marker.to).equals(text.strip()) && !marker.kind.isEmpty());
    }

    boolean begins() {
        return !kind.isEmpty() && !ends();
    }

    boolean ends() {
        return kind.equals("/");
    }

    @Override
    public String toString() {
        return "{{" + kind + name + "}}";
    }
}
