// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.comparison;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.assessment.Finding;
import org.plumbline.assessment.Labels;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.report.ValueText;
import org.plumbline.report.comparison.ElementChange;
import org.plumbline.report.comparison.ElementChange.Kind;
import org.plumbline.report.comparison.FeatureChange;
import org.plumbline.report.comparison.VerdictChange;
import org.plumbline.standard.Item;
import org.plumbline.ui.text.Texts;

/** A row of a comparison. */
sealed interface Row {

    /** The columns: what, clause, element, change, before, after. */
    int COLUMNS = 6;

    /** A cell that says nothing. */
    String NOTHING = "";

    /** The texts of the columns. */
    String[] texts();

    /** The rows in it. */
    default List<Row> children() {
        return List.of();
    }

    /** The element that it is about, as it was compared; empty if it is about none. */
    default Optional<Element> element() {
        return Optional.empty();
    }

    /** The item of the standard that it is about; empty if it is about none. */
    default Optional<Item> item() {
        return Optional.empty();
    }

    /** Whether it, with the rows in it, says all words, which are in lower case. */
    default boolean says(String... words) {
        StringBuilder said = new StringBuilder(String.join("\n", texts()));
        children().forEach(child -> said.append('\n').append(String.join("\n", child.texts())));
        String all = said.toString().toLowerCase(Locale.ROOT);
        for (String word : words) {
            if (!all.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** The parts of a comparison, in the order in which they are shown. */
    enum Part {
        VERDICTS,
        CLOSED,
        OPENED,
        OPEN,
        FACTS
    }

    /**
     * A part of the comparison.
     *
     * @param label what it is called, with numbers
     * @param children those that are shown
     */
    record Group(Part part, String label, List<Row> children) implements Row {

        @Override
        public String[] texts() {
            return new String[] {label, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING};
        }
    }

    /** A verdict that changed. */
    record OfVerdict(VerdictChange change) implements Row {

        @Override
        public String[] texts() {
            String direction = change.direction().label(Texts.language());
            return new String[] {
                Texts.of(change.item().statement()),
                change.item().number(),
                NOTHING,
                Texts.capital(direction),
                change.before().label(Texts.language()),
                change.after().label(Texts.language())
            };
        }

        @Override
        public Optional<Item> item() {
            return Optional.of(change.item());
        }
    }

    /**
     * A finding.
     *
     * @param before as it was; null if it was not there
     * @param after as it is; null if it is not there
     */
    record OfFinding(Finding before, Finding after) implements Row {

        /** As it is, or was. */
        Finding finding() {
            return after == null ? before : after;
        }

        @Override
        public String[] texts() {
            return new String[] {
                Texts.of(finding().message()),
                finding().item().number(),
                Words.name(finding().elements().get(0)),
                Words.say(change()),
                before == null ? NOTHING : before.severity().label(Texts.language()),
                after == null ? NOTHING : after.severity().label(Texts.language())
            };
        }

        private String change() {
            return after == null ? "change.closed" : before == null ? "change.opened" : "change.open";
        }

        @Override
        public Optional<Element> element() {
            return Optional.of(finding().elements().get(0));
        }

        @Override
        public Optional<Item> item() {
            return Optional.of(finding().item());
        }
    }

    /** An element that changed. */
    record OfElement(ElementChange change) implements Row {

        @Override
        public String[] texts() {
            boolean moved = change.kind() == Kind.MOVED;
            return new String[] {
                Words.nameAndType(change.element()),
                NOTHING,
                place(change.place()),
                Words.say("change." + change.kind().name().toLowerCase(Locale.ROOT)),
                moved ? place(change.formerPlace()) : NOTHING,
                moved ? place(change.place()) : NOTHING
            };
        }

        private static String place(Optional<Element> container) {
            return container.map(Words::name).orElse(NOTHING);
        }

        @Override
        public List<Row> children() {
            return change.besidesName().stream()
                    .map(feature -> (Row) new OfFeature(change, feature))
                    .toList();
        }

        @Override
        public Optional<Element> element() {
            return Optional.of(change.element());
        }
    }

    /** What an element states otherwise. */
    record OfFeature(ElementChange of, FeatureChange change) implements Row {

        @Override
        public String[] texts() {
            boolean part = change.feature().isMany() && of.kind() != Kind.ADDED && of.kind() != Kind.REMOVED;
            return new String[] {
                Texts.capital(Texts.of(Labels.of(change.feature()))),
                NOTHING,
                NOTHING,
                NOTHING,
                values(change.before(), part ? "value.gone" : "value"),
                values(change.after(), part ? "value.added" : "value")
            };
        }

        private static String values(List<Object> values, String key) {
            String all = values.stream()
                    .map(value -> Texts.of(ValueText.of(value)))
                    .collect(Collectors.joining(Words.say("comma")));
            return all.isEmpty() ? NOTHING : Words.say(key, all);
        }

        @Override
        public Optional<Element> element() {
            return Optional.of(of.element());
        }
    }
}
