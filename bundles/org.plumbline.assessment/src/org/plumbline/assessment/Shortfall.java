// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment;

import java.util.Arrays;
import java.util.List;
import org.plumbline.model.outsourcing.Element;

/** One thing that a rule misses; becomes a {@link Finding}. Sentences may have places as in {@link Labels#fill}. */
public final class Shortfall {

    private final Phrase message;
    private List<Element> elements;
    private Phrase remedy;
    private Runnable fix;
    private boolean critical;

    private Shortfall(Element at, Phrase message) {
        elements = List.of(at);
        this.message = message;
    }

    /** Something is wrong with, or missing at, the given element. */
    public static Shortfall at(Element element, String zh, String en, Object... arguments) {
        return new Shortfall(element, new Phrase(zh, en, arguments));
    }

    /** Names further elements at fault. */
    public Shortfall also(Element... others) {
        Element[] all = Arrays.copyOf(elements.toArray(Element[]::new), elements.size() + others.length);
        System.arraycopy(others, 0, all, elements.size(), others.length);
        elements = List.of(all);
        return this;
    }

    /** Says what would close it. */
    public Shortfall remedy(String zh, String en, Object... arguments) {
        remedy = new Phrase(zh, en, arguments);
        return this;
    }

    /** Says what would close it and offers the change that records it. */
    public Shortfall fix(Runnable change, String zh, String en, Object... arguments) {
        fix = change;
        return remedy(zh, en, arguments);
    }

    /** The service must not go on like this. */
    public Shortfall critical() {
        critical = true;
        return this;
    }

    List<Element> elements() {
        return elements;
    }

    Phrase message() {
        return message;
    }

    Phrase remedy() {
        return remedy;
    }

    Runnable fix() {
        return fix;
    }

    boolean isCritical() {
        return critical;
    }
}
