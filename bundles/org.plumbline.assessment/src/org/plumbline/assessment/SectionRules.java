// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The rules of one section of the standard, in its order. Rules keep no state. */
public abstract class SectionRules {

    private final List<Rule> rules = new ArrayList<>();

    /** Adds the rule that decides an item, and the features that carry its evidence. */
    protected final void rule(String item, Function<Facts, Outcome> decide, EStructuralFeature... reads) {
        rules.add(new Rule(item, decide, List.of(reads)));
    }

    /** Adds an item that only summarises its sub-items. */
    protected final void summary(String item) {
        rules.add(new Rule(item, null, List.of()));
    }

    /** The rules in the order of the standard. */
    public final List<Rule> rules() {
        return List.copyOf(rules);
    }
}
