// SPDX-License-Identifier: EPL-2.0
package org.plumbline.standard;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** A provision of the standard that gets a verdict, such as 6.2.2 b) 3). */
public final class Item {
    /** What the catalogue says about an item besides its place. The reason is null unless a reviewer decides. */
    record Content(
            ObligedRole role,
            Milestone due,
            Phase phase,
            Strength strength,
            Text statement,
            List<String> references,
            Text reason) {}

    private final String number;
    private final Section section;
    private final Item parent;
    private final int position;
    private final Content content;
    private final String ruleId;
    private final List<Item> items = new ArrayList<>();

    /** Creates an item and enters it in its parent, or in its section where the parent is null. */
    Item(String number, Section section, Item parent, int position, Content content) {
        this.number = number;
        this.section = section;
        this.parent = parent;
        this.position = position;
        this.content = content;
        ruleId = "GBT32926-" + number.replace(")", "").replace(' ', '-');
        if (parent == null) {
            section.add(this);
        } else {
            parent.items.add(this);
        }
    }

    void collect(List<Item> all) {
        all.add(this);
        for (Item item : items) {
            item.collect(all);
        }
    }

    /** Returns the number, such as {@code 6.2.2 b) 3)}, {@code 4.3} or {@code A.2.5 b) 4)}. */
    public String number() {
        return number;
    }

    /** Returns the section that holds this item or the item above it. */
    public Section section() {
        return section;
    }

    /** Returns the item this one is part of; empty for a top-level item. */
    public Optional<Item> parent() {
        return Optional.ofNullable(parent);
    }

    /** Returns the items directly inside this one, in order. */
    public List<Item> items() {
        return Collections.unmodifiableList(items);
    }

    /** Returns whether no items are inside this one. */
    public boolean isLeaf() {
        return items.isEmpty();
    }

    /** Returns whom this item obliges. */
    public ObligedRole role() {
        return content.role;
    }

    /** Returns the milestone from which on this item is due. A parent is due as soon as the first of its items. */
    public Milestone due() {
        return content.due;
    }

    /** Returns the phase with which this item is scored: that of its milestone, but in 7 and 8 that of the chapter. */
    public Phase phase() {
        return content.phase;
    }

    /** Returns how strongly this item obliges. */
    public Strength strength() {
        return content.strength;
    }

    /** Returns what must be true for this item to be satisfied, in our own words. */
    public Text statement() {
        return content.statement;
    }

    /** Returns the numbers of the sections the standard refers to here, such as {@code 5.2.1} or {@code A}. */
    public List<String> references() {
        return content.references;
    }

    /** Returns how this item is decided. */
    public Decision decision() {
        return content.reason == null ? Decision.RULE : Decision.JUDGEMENT;
    }

    /** Returns why facts cannot decide this item; present exactly if a reviewer decides it. */
    public Optional<Text> reason() {
        return Optional.ofNullable(content.reason);
    }

    /** Returns the place in {@link Catalogue#items()}, from 0. */
    public int position() {
        return position;
    }

    /** Returns the stable id of the rule for this item, such as {@code GBT32926-6.2.2-b-3}. */
    public String ruleId() {
        return ruleId;
    }

    /** Returns the number. */
    @Override
    public String toString() {
        return number;
    }
}
