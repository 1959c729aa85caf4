// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plumbline.report.comparison.Comparison;
import org.plumbline.report.comparison.Direction;
import org.plumbline.report.comparison.ElementChange.Kind;
import org.plumbline.ui.comparison.Row.Group;
import org.plumbline.ui.comparison.Row.Part;

/**
 * The rows of a comparison that say some words.
 *
 * @param groups the parts of the comparison, each of them always there
 * @param number of the rows in them
 * @param total of the rows in them without a search
 */
record Rows(List<Group> groups, int number, int total) {

    /** No rows at all. */
    static final Rows NONE = new Rows(List.of(), 0, 0);

    /**
     * Finds them.
     *
     * @param words in lower case; none for all rows
     * @param stop whether nobody wants them any more
     */
    static Rows of(Comparison comparison, String[] words, BooleanSupplier stop) {
        List<Group> groups = new ArrayList<>();
        int number = 0;
        int total = 0;
        for (Part part : Part.values()) {
            List<Row> all = all(comparison, part);
            List<Row> found = words.length == 0 ? all : saying(all, words, stop);
            groups.add(new Group(part, label(comparison, part, found.size(), all.size()), found));
            number += found.size();
            total += all.size();
        }
        return new Rows(groups, number, total);
    }

    private static List<Row> all(Comparison comparison, Part part) {
        return switch (part) {
            case VERDICTS -> rows(comparison.verdicts(), Row.OfVerdict::new);
            case CLOSED -> rows(comparison.closed(), finding -> new Row.OfFinding(finding, null));
            case OPENED -> rows(comparison.opened(), finding -> new Row.OfFinding(null, finding));
            case OPEN -> rows(comparison.open(), open -> new Row.OfFinding(open.before(), open.after()));
            case FACTS -> rows(comparison.elements(), Row.OfElement::new);
        };
    }

    private static <T> List<Row> rows(List<T> all, Function<T, Row> row) {
        List<Row> rows = new ArrayList<>(all.size());
        all.forEach(one -> rows.add(row.apply(one)));
        return rows;
    }

    private static List<Row> saying(List<Row> rows, String[] words, BooleanSupplier stop) {
        List<Row> saying = new ArrayList<>();
        for (Row row : rows) {
            if (stop.getAsBoolean()) {
                break;
            }
            if (row.says(words)) {
                saying.add(row);
            }
        }
        return saying;
    }

    private static String label(Comparison comparison, Part part, int found, int all) {
        String number = found == all ? String.valueOf(all) : Words.say("some", found, all);
        return switch (part) {
            case VERDICTS ->
                Words.say(
                        "part.verdicts", number, comparison.count(Direction.BETTER), comparison.count(Direction.WORSE));
            case CLOSED -> Words.say("part.closed", number);
            case OPENED -> Words.say("part.opened", number);
            case OPEN -> Words.say("part.open", number);
            case FACTS -> Words.say("part.facts", number, kinds(comparison));
        };
    }

    /** How many elements changed in which way, those ways left out in which none did. */
    private static String kinds(Comparison comparison) {
        String kinds = Arrays.stream(Kind.values())
                .filter(kind -> comparison.count(kind) > 0)
                .map(kind -> Words.say("count." + kind.name().toLowerCase(Locale.ROOT), comparison.count(kind)))
                .collect(Collectors.joining(Words.say("count.comma")));
        return kinds.isEmpty() ? kinds : Words.say("count.kinds", kinds);
    }
}
