// SPDX-License-Identifier: EPL-2.0
package org.plumbline.archive;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.standard.Text;

/**
 * The description of a package, {@code bag-info.txt}: labels with values, in their order.
 *
 * @param fields the labels and values, none with a line break
 */
public record BagInfo(List<Field> fields) {

    /** The day that the package was made for: the day of the assessment. */
    public static final String DATE = "Bagging-Date";

    /** Size of the payload in bytes, a dot, and its number of files. */
    public static final String OXUM = "Payload-Oxum";

    /** The department whose project it is. */
    public static final String ORGANIZATION = "Source-Organization";

    /** The id of the project. */
    public static final String IDENTIFIER = "External-Identifier";

    /** What the package is, in words. */
    public static final String DESCRIPTION = "External-Description";

    /** The program that made it. */
    public static final String SOFTWARE = "Bag-Software-Agent";

    private static final String SEPARATOR = ": ";

    /** A label with its value. */
    public record Field(String label, String value) {}

    /** Copies the fields. */
    public BagInfo {
        fields = List.copyOf(fields);
    }

    /** This description with one more field; none if the value is blank. */
    public BagInfo with(String label, String value) {
        String line =
                value == null ? "" : value.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        if (line.isEmpty()) {
            return this;
        }
        List<Field> more = new ArrayList<>(fields);
        more.add(new Field(label, line));
        return new BagInfo(more);
    }

    /** The first value of a label. */
    public Optional<String> value(String label) {
        return fields.stream()
                .filter(field -> field.label.equals(label))
                .map(Field::value)
                .findFirst();
    }

    /** What the package is, in words of each language; empty if it does not say. */
    public Optional<Text> title() {
        return value(DESCRIPTION).filter(line -> !line.isBlank()).map(PackageTitle::read);
    }

    /** The day of the package; empty if it states none. */
    public Optional<LocalDate> date() {
        try {
            return value(DATE).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The value of {@link #OXUM} for a payload. */
    public static String oxum(long bytes, long files) {
        return bytes + "." + files;
    }

    /** The file. */
    public byte[] toBytes() {
        StringBuilder text = new StringBuilder();
        fields.forEach(field ->
                text.append(field.label).append(SEPARATOR).append(field.value).append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Reads the file of a stranger; lines without a label are passed over. */
    public static BagInfo read(byte[] content) {
        List<Field> fields = new ArrayList<>();
        for (String line : new String(content, StandardCharsets.UTF_8).split("\n")) {
            int colon = line.indexOf(SEPARATOR);
            if (colon > 0) {
                fields.add(new Field(
                        line.substring(0, colon),
                        line.substring(colon + SEPARATOR.length()).strip()));
            }
        }
        return new BagInfo(fields);
    }
}
