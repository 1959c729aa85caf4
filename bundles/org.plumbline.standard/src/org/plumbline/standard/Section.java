// SPDX-License-Identifier: EPL-2.0
package org.plumbline.standard;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** A numbered chapter or section of the standard, such as 6 or 6.2.2, or the annex A. */
public final class Section {
    private final String number;
    private final Text title;
    private final Section parent;
    private final List<Section> subsections = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();

    /** Creates a section and enters it in its parent, which is null for a chapter. */
    Section(String number, Text title, Section parent) {
        this.number = number;
        this.title = title;
        this.parent = parent;
        if (parent != null) {
            parent.subsections.add(this);
        }
    }

    void add(Item item) {
        items.add(item);
    }

    /** Returns the number as the standard writes it, such as {@code 6.2.2} or {@code A.2}. */
    public String number() {
        return number;
    }

    /** Returns the heading. */
    public Text title() {
        return title;
    }

    /** Returns the section this one is part of; empty for a chapter and for the annex. */
    public Optional<Section> parent() {
        return Optional.ofNullable(parent);
    }

    /** Returns the sections directly inside this one, in order. */
    public List<Section> subsections() {
        return Collections.unmodifiableList(subsections);
    }

    /** Returns the top-level items directly inside this section, in order, without those of its subsections. */
    public List<Item> items() {
        return Collections.unmodifiableList(items);
    }

    /** Returns every item inside this section, its subsections and their items included, in order. */
    public List<Item> allItems() {
        List<Item> all = new ArrayList<>();
        collect(all);
        return Collections.unmodifiableList(all);
    }

    private void collect(List<Item> all) {
        for (Item item : items) {
            item.collect(all);
        }
        for (Section subsection : subsections) {
            subsection.collect(all);
        }
    }

    /** Returns number and Chinese heading. */
    @Override
    public String toString() {
        return number + " " + title.zh();
    }
}
