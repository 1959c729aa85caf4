// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment;

import java.util.Arrays;
import java.util.List;
import org.plumbline.model.outsourcing.Element;

/**
 * One thing that a rule misses; becomes a {@link Finding}. Sentences may have places as in {@link Labels#fill}. A large
 * project has hundreds of thousands of these, of which few are read: lists and phrases are made when somebody asks.
 */
public final class Shortfall {

    private static final Element[] NONE = {};

    private final Element at;
    private final String zh;
    private final String en;
    private final Object[] arguments;
    private Element[] others = NONE;
    private String remedyZh;
    private String remedyEn;
    private Object[] remedyArguments;
    private Runnable fix;
    private boolean critical;

    private Shortfall(Element at, String zh, String en, Object[] arguments) {
        this.at = at;
        this.zh = zh;
        this.en = en;
        this.arguments = arguments;
    }

    /** Something is wrong with, or missing at, the given element. */
    public static Shortfall at(Element element, String zh, String en, Object... arguments) {
        return new Shortfall(element, zh, en, arguments);
    }

    /** Names further elements at fault. */
    public Shortfall also(Element... further) {
        if (others.length == 0) {
            others = further;
        } else {
            int known = others.length;
            others = Arrays.copyOf(others, known + further.length);
            System.arraycopy(further, 0, others, known, further.length);
        }
        return this;
    }

    /** Says what would close it. */
    public Shortfall remedy(String zh, String en, Object... arguments) {
        remedyZh = zh;
        remedyEn = en;
        // most remedies speak of what the message speaks of
        remedyArguments = isSame(arguments, this.arguments) ? this.arguments : arguments;
        return this;
    }

    private static boolean isSame(Object[] some, Object[] others) {
        boolean same = some.length == others.length;
        for (int i = 0; same && i < some.length; i++) {
            same = some[i] == others[i];
        }
        return same;
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
        if (others.length == 0) {
            return List.of(at);
        }
        Element[] elements = new Element[1 + others.length];
        elements[0] = at;
        System.arraycopy(others, 0, elements, 1, others.length);
        return List.of(elements);
    }

    Phrase message() {
        return new Phrase(zh, en, arguments);
    }

    /** Whether the rule has said what would close it. */
    boolean hasRemedy() {
        return remedyZh != null;
    }

    Phrase remedy() {
        return new Phrase(remedyZh, remedyEn, remedyArguments);
    }

    Runnable fix() {
        return fix;
    }

    boolean isCritical() {
        return critical;
    }
}
