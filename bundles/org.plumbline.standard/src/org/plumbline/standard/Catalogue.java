// SPDX-License-Identifier: EPL-2.0
package org.plumbline.standard;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/** The standard GB/T 32926—2016: its sections and its 200 items. Immutable; every list is in the standard's order. */
public final class Catalogue {
    private static final String RESOURCE = "GBT-32926-2016.xml";

    private final String edition;
    private final Text title;
    private final List<Section> chapters;
    private final List<Section> allSections;
    private final List<Item> items;
    private final Map<String, Section> sectionsByNumber = new HashMap<>();
    private final Map<String, Item> itemsByNumber = new HashMap<>();
    private final ItemFinder finder;

    /** @throws IllegalArgumentException if a number occurs twice or a reference leads nowhere */
    Catalogue(String edition, Text title, List<Section> chapters) {
        this.edition = edition;
        this.title = title;
        this.chapters = List.copyOf(chapters);
        List<Section> sections = new ArrayList<>();
        List<Item> all = new ArrayList<>();
        for (Section chapter : chapters) {
            collect(chapter, sections);
            all.addAll(chapter.allItems());
        }
        allSections = Collections.unmodifiableList(sections);
        items = Collections.unmodifiableList(all);
        for (Section section : sections) {
            requireNew(section.number(), sectionsByNumber.put(section.number(), section));
        }
        for (Item item : all) {
            requireNew(item.number(), itemsByNumber.put(item.number(), item));
        }
        for (Item item : all) {
            for (String reference : item.references()) {
                if (!sectionsByNumber.containsKey(reference)) {
                    throw new IllegalArgumentException(
                            "item " + item.number() + " refers to " + reference + ", which is no section");
                }
            }
        }
        finder = new ItemFinder(items);
    }

    /**
     * Returns the catalogue, which is read when it is first asked for. It is always the same, so that an item or a section
     * is one object in a program.
     */
    public static Catalogue load() {
        return Loaded.CATALOGUE;
    }

    private static final class Loaded {
        static final Catalogue CATALOGUE = read();
    }

    private static Catalogue read() {
        try (InputStream in = data()) {
            if (in == null) {
                throw new CatalogueException(RESOURCE + " is missing from the bundle org.plumbline.standard", null);
            }
            return new CatalogueReader(RESOURCE).read(in);
        } catch (IOException e) {
            throw new CatalogueException(RESOURCE + " cannot be closed", e);
        }
    }

    /** The file that the catalogue is read from, for those who keep it. The caller closes it. */
    public static InputStream data() {
        return Catalogue.class.getResourceAsStream(RESOURCE);
    }

    private static void collect(Section section, List<Section> all) {
        all.add(section);
        for (Section subsection : section.subsections()) {
            collect(subsection, all);
        }
    }

    private static void requireNew(String number, Object previous) {
        if (previous != null) {
            throw new IllegalArgumentException("the number " + number + " is used twice");
        }
    }

    /** Returns the standard's number and year, {@code GB/T 32926—2016}. */
    public String edition() {
        return edition;
    }

    /** Returns the standard's title. */
    public Text title() {
        return title;
    }

    /** Returns the chapters that hold items, 4 to 8, and the annex A. */
    public List<Section> sections() {
        return chapters;
    }

    /** Returns the chapters and every section inside them, each before its subsections. */
    public List<Section> allSections() {
        return allSections;
    }

    /** Returns all items, each before the items inside it. */
    public List<Item> items() {
        return items;
    }

    /**
     * Returns the section with exactly this number.
     *
     * @throws NoSuchElementException if there is none
     */
    public Section section(String number) {
        Section section = sectionsByNumber.get(number);
        if (section == null) {
            throw new NoSuchElementException(edition + " has no section " + number + " with items");
        }
        return section;
    }

    /**
     * Returns the item with exactly this number, written like {@code 6.2.2 b) 3)}.
     *
     * @throws NoSuchElementException if there is none
     */
    public Item item(String number) {
        Item item = itemsByNumber.get(number);
        if (item == null) {
            throw new NoSuchElementException(edition + " has no item " + number);
        }
        return item;
    }

    /**
     * Returns the item that a person means: upper and lower case, brackets, dots, blanks, full-width characters and a
     * rule id make no difference, so {@code 6.2.2b3}, {@code 6.2.2.B.3} and {@code ６．２．２ｂ）３）} are one item. Empty
     * if the text, which may be null, names no item.
     */
    public Optional<Item> find(String text) {
        return finder.find(text);
    }

    /**
     * Returns the numbers of at most five items that are written much like the text, the nearest first. Empty if none
     * is, or if the text is null.
     */
    public List<String> suggestions(String text) {
        return finder.suggestions(text);
    }
}
