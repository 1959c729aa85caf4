// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.standard.Text;

/** One thing that a rule misses; becomes a {@link Finding}. Sentences may have places as in {@link Labels#fill}. */
public final class Shortfall {

    private final List<Element> elements = new ArrayList<>();
    private final Text message;
    private Text remedy;
    private QuickFix fix;
    private boolean critical;

    private Shortfall(Element at, Text message) {
        elements.add(at);
        this.message = message;
    }

    /** Something is wrong with, or missing at, the given element. */
    public static Shortfall at(Element element, String zh, String en, Object... arguments) {
        return new Shortfall(element, Labels.fill(zh, en, arguments));
    }

    /** Names further elements at fault. */
    public Shortfall also(Element... others) {
        elements.addAll(List.of(others));
        return this;
    }

    /** Says what would close it. */
    public Shortfall remedy(String zh, String en, Object... arguments) {
        remedy = Labels.fill(zh, en, arguments);
        return this;
    }

    /** Says what would close it and offers the change that records it. */
    public Shortfall fix(Runnable change, String zh, String en, Object... arguments) {
        remedy(zh, en, arguments);
        fix = new QuickFix(remedy, change);
        return this;
    }

    /** The service must not go on like this. */
    public Shortfall critical() {
        critical = true;
        return this;
    }

    List<Element> elements() {
        return elements;
    }

    Text message() {
        return message;
    }

    Text remedy() {
        if (remedy == null) {
            throw new IllegalStateException("no remedy for: " + message.en());
        }
        return remedy;
    }

    Optional<QuickFix> fix() {
        return Optional.ofNullable(fix);
    }

    boolean isCritical() {
        return critical;
    }
}
