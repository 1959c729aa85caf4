// SPDX-License-Identifier: EPL-2.0
package org.plumbline.office.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.standard.Text;

/** What goes into a template: texts, pictures, and groups of fields that repeat. Each has a name in both languages. */
public final class Fields {

    /** What a field stands for. */
    sealed interface Value permits Words, Picture, Group {}

    /**
     * A text, perhaps of several lines.
     *
     * @param ink six hexadecimal digits where the field stands alone in its run; empty for the template's own colour
     */
    record Words(String text, String ink) implements Value {}

    /**
     * A picture.
     *
     * @param png its content
     * @param width in pixels of which 96 are an inch
     * @param height likewise
     * @param description for those who do not see it
     */
    record Picture(byte[] png, double width, double height, String description) implements Value {}

    /**
     * Fields that repeat.
     *
     * @param known names of the fields inside, also of those inside of them, which are known even where there is no row
     */
    record Group(Set<String> known, List<Fields> rows) implements Value {}

    private final Map<String, Value> values = new LinkedHashMap<>();

    /** Sets a text. */
    public Fields put(Text name, String text) {
        return put(name, text, "");
    }

    /** Sets a text in a colour of six hexadecimal digits, which shows where the field stands alone. */
    public Fields put(Text name, String text, String ink) {
        return set(name, new Words(text, ink));
    }

    /**
     * Sets a picture.
     *
     * @param width in pixels of which 96 are an inch; made smaller where the page is narrower
     */
    public Fields put(Text name, byte[] png, double width, double height, String description) {
        return set(name, new Picture(png, width, height, description));
    }

    /**
     * Sets fields that repeat.
     *
     * @param names what rows have, also what groups inside of them have
     */
    public Fields put(Text name, List<Text> names, List<Fields> rows) {
        Set<String> known = new LinkedHashSet<>();
        names.forEach(inner -> known.addAll(List.of(inner.zh(), inner.en())));
        return set(name, new Group(known, List.copyOf(rows)));
    }

    private Fields set(Text name, Value value) {
        values.put(name.zh(), value);
        values.put(name.en(), value);
        return this;
    }

    Optional<Value> get(String name) {
        return Optional.ofNullable(values.get(name));
    }

    List<String> names() {
        List<String> names = new ArrayList<>(values.keySet());
        values.values().stream()
                .filter(Group.class::isInstance)
                .map(Group.class::cast)
                .forEach(group -> names.addAll(group.known()));
        return names.stream().distinct().toList();
    }
}
