// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report.comparison;

import java.util.List;
import java.util.Optional;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.model.outsourcing.OutsourcingPackage;

/**
 * What changed at an element.
 *
 * @param kind what happened to it
 * @param element the element as it is now, or as it was if it was removed
 * @param former the element as it was, if it was there before and is there now; else the same as {@code element}
 * @param features the features in which it differs; of a new or removed one, all that it states
 */
public record ElementChange(Kind kind, Element element, Element former, List<FeatureChange> features) {

    /** What happened to an element. */
    public enum Kind {
        /** It is new. */
        ADDED,
        /** It is gone. */
        REMOVED,
        /** It stands somewhere else, and may differ besides. */
        MOVED,
        /** It states something else than before. */
        CHANGED
    }

    public ElementChange {
        features = List.copyOf(features);
    }

    /** What differs; of a new or removed element without its name, by which one knows it anyway. */
    public List<FeatureChange> besidesName() {
        boolean named = kind == Kind.ADDED || kind == Kind.REMOVED;
        return features.stream()
                .filter(change -> !named || change.feature() != OutsourcingPackage.Literals.ELEMENT__NAME)
                .toList();
    }

    /** What contains the element now, or did if it was removed; empty for the project. */
    public Optional<Element> place() {
        return container(element);
    }

    /** What contained the element before. */
    public Optional<Element> formerPlace() {
        return container(former);
    }

    private static Optional<Element> container(Element element) {
        return element.eContainer() instanceof Element container ? Optional.of(container) : Optional.empty();
    }
}
