// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.assessment.Assurance;
import org.plumbline.assessment.Verdict;
import org.plumbline.standard.Text;

/**
 * A paper for one contract, or for agreements that are alike, filled from a project. Texts may hold whatever a model says.
 *
 * @param kind which paper it is
 * @param facts what it is about: department, contract, agency and so on, in their order
 * @param parts its content
 */
public record Form(FormKind kind, List<Fact> facts, List<Part> parts) {

    public Form {
        facts = List.copyOf(facts);
        parts = List.copyOf(parts);
    }

    /**
     * A fact at the head of a paper.
     *
     * @param name what it is
     * @param value as the model says it; empty if it does not
     */
    public record Fact(Text name, Optional<Text> value) {}

    /**
     * A part of a paper.
     *
     * @param title its heading
     * @param rows its content, in the standard's order
     */
    public record Part(Text title, List<Row> rows) {
        public Part {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A row to fill in or to tick.
     *
     * @param clause number of the item that it comes from
     * @param label what is asked for, in our own words
     * @param group whether it is a heading for the rows that follow, with nothing to fill in
     * @param values what the model says to it; empty where it says nothing
     * @param state what the assessment found for this contract or agreement; empty where it did not look
     * @param missing what is still missing
     */
    public record Row(
            String clause, Text label, boolean group, List<Text> values, Optional<State> state, List<Text> missing) {
        public Row {
            values = List.copyOf(values);
            missing = List.copyOf(missing);
        }

        static Row group(String clause, Text label) {
            return new Row(clause, label, true, List.of(), Optional.empty(), List.of());
        }
    }

    /** A verdict with its assurance, of which none is shown without the other. */
    public record State(Verdict verdict, Assurance assurance) {}

    /** The rows to which something is still missing. */
    public List<Row> incomplete() {
        List<Row> incomplete = new ArrayList<>();
        parts.forEach(part ->
                part.rows().stream().filter(row -> !row.missing().isEmpty()).forEach(incomplete::add));
        return incomplete;
    }
}
