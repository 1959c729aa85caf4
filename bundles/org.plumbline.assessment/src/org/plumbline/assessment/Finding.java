// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment;

import java.util.List;
import java.util.Optional;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.standard.Item;
import org.plumbline.standard.Text;

/** Something that keeps an item from being satisfied. */
public final class Finding {

    private final Item item;
    private final Severity severity;
    private final Shortfall shortfall;

    Finding(Item item, Severity severity, Shortfall shortfall) {
        if (!shortfall.hasRemedy()) {
            throw new IllegalStateException(
                    "no remedy for: " + shortfall.message().text().en());
        }
        this.item = item;
        this.severity = severity;
        this.shortfall = shortfall;
    }

    /** Whether the other tells of the same thing missing in the same assessment. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Finding finding && finding.shortfall == shortfall && finding.item == item;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(shortfall);
    }

    /** The item that is not met; {@link Item#ruleId()} is the stable id of the rule. */
    public Item item() {
        return item;
    }

    /** How serious it is. */
    public Severity severity() {
        return severity;
    }

    /**
     * The elements at fault, the one to mark first; never empty, the project itself where something is missing
     * altogether.
     */
    public List<Element> elements() {
        return shortfall.elements();
    }

    /**
     * The same in every version of a project in which this is found: the rule, the elements at fault by their ids, and what
     * is missing, whatever things are called and in either language. Of one version, two findings may share it.
     */
    public String identity() {
        StringBuilder identity = new StringBuilder(item.ruleId());
        for (Element element : elements()) {
            identity.append('\n')
                    .append(element.getId() == null ? element.eClass().getName() : element.getId());
        }
        return identity.append('\n').append(shortfall.message().kind()).toString();
    }

    /** The same for findings of one rule that miss the same, whatever elements they miss it at. */
    public String kind() {
        return item.ruleId() + '\n' + shortfall.message().en();
    }

    /** What is wrong, in words that name elements as they are called when this is asked. */
    public Text message() {
        return shortfall.message().text();
    }

    /** What would close it. */
    public Text remedy() {
        return shortfall.remedy().text();
    }

    /** Whether there is a {@link #fix}. */
    public boolean hasFix() {
        return shortfall.fix() != null;
    }

    /** A change of the model that closes it, where one exists. */
    public Optional<QuickFix> fix() {
        return shortfall.fix() == null ? Optional.empty() : Optional.of(new QuickFix(remedy(), shortfall.fix()));
    }
}
