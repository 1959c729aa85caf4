// SPDX-License-Identifier: EPL-2.0
package org.plumbline.storage.merge;

import org.eclipse.emf.ecore.EReference;
import org.plumbline.model.outsourcing.Element;

/** Where an element stands: the id of what contains it, and the feature in which. */
record Place(String container, EReference feature) {

    /** The place of an element, or null for the project itself. */
    static Place of(Element element) {
        return element.eContainer() instanceof Element container
                ? new Place(container.getId(), element.eContainmentFeature())
                : null;
    }
}
