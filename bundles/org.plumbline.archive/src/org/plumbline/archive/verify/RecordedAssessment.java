// SPDX-License-Identifier: EPL-2.0
package org.plumbline.archive.verify;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a package says of its assessment.
 *
 * @param model name of the model's file
 * @param toolVersion of the program that assessed
 * @param asOf the day
 * @param regularPeriod how often "regularly" was
 * @param items by number
 */
public record RecordedAssessment(
        String model, String toolVersion, LocalDate asOf, Period regularPeriod, Map<String, Item> items) {

    /**
     * What is recorded of an item.
     *
     * @param verdict name of a {@link org.plumbline.assessment.Verdict}
     * @param assurance name of an {@link org.plumbline.assessment.Assurance}
     * @param findings how many
     */
    public record Item(String verdict, String assurance, int findings) {}

    /** Reads the report of a stranger. */
    static RecordedAssessment read(byte[] content) throws IOException {
        try (JsonParser json = new JsonFactory().createParser(content)) {
            Reading reading = new Reading(json);
            reading.document();
            return reading.result();
        }
    }

    private static final class Reading {

        private final JsonParser json;
        private String model;
        private String version;
        private LocalDate asOf;
        private Period period;
        private final Map<String, Item> items = new LinkedHashMap<>();

        Reading(JsonParser json) {
            this.json = json;
        }

        void document() throws IOException {
            require(json.nextToken(), JsonToken.START_OBJECT);
            for (String field = json.nextFieldName(); field != null; field = json.nextFieldName()) {
                json.nextToken();
                switch (field) {
                    case "asOf" -> asOf = LocalDate.parse(json.getValueAsString(""));
                    case "regularPeriod" -> period = Period.parse(json.getValueAsString(""));
                    case "tool" -> version = text("version");
                    case "model" -> model = text("file");
                    case "items" -> items();
                    default -> json.skipChildren();
                }
            }
        }

        private void items() throws IOException {
            require(json.currentToken(), JsonToken.START_ARRAY);
            while (json.nextToken() == JsonToken.START_OBJECT) {
                item();
            }
            require(json.currentToken(), JsonToken.END_ARRAY);
        }

        private void item() throws IOException {
            String number = null;
            String verdict = null;
            String assurance = null;
            int findings = 0;
            for (String field = json.nextFieldName(); field != null; field = json.nextFieldName()) {
                json.nextToken();
                switch (field) {
                    case "item" -> number = json.getValueAsString();
                    case "verdict" -> verdict = json.getValueAsString();
                    case "assurance" -> assurance = json.getValueAsString();
                    case "findings" -> findings = count();
                    default -> json.skipChildren();
                }
            }
            if (number == null || verdict == null || assurance == null) {
                throw new IOException("an item without number, verdict or assurance");
            }
            items.put(number, new Item(verdict, assurance, findings));
        }

        private int count() throws IOException {
            require(json.currentToken(), JsonToken.START_ARRAY);
            int count = 0;
            while (json.nextToken() != JsonToken.END_ARRAY) {
                if (json.currentToken() == null) {
                    throw new IOException("a list without end");
                }
                json.skipChildren();
                count++;
            }
            return count;
        }

        /** A text of the object that begins here, all of which is read. */
        private String text(String wanted) throws IOException {
            require(json.currentToken(), JsonToken.START_OBJECT);
            String found = null;
            for (String field = json.nextFieldName(); field != null; field = json.nextFieldName()) {
                json.nextToken();
                if (field.equals(wanted)) {
                    found = json.getValueAsString();
                } else {
                    json.skipChildren();
                }
            }
            return found;
        }

        private static void require(JsonToken actual, JsonToken expected) throws IOException {
            if (actual != expected) {
                throw new IOException("expected " + expected + " and not " + actual);
            }
        }

        RecordedAssessment result() throws IOException {
            if (model == null || version == null || asOf == null || period == null) {
                throw new IOException("no model, version, day or period");
            }
            return new RecordedAssessment(model, version, asOf, period, Map.copyOf(items));
        }
    }
}
