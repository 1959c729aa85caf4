// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.refresh;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Names elements by their ids; an element without one by its place. */
final class ElementKeys {

    private final Map<EObject, String> keys = new IdentityHashMap<>();

    String of(EObject element) {
        String known = keys.get(element);
        if (known == null) {
            String id = EcoreUtil.getID(element);
            known = id == null || id.isEmpty() ? place(element) : id;
            keys.put(element, known);
        }
        return known;
    }

    private String place(EObject element) {
        EObject container = element.eContainer();
        if (container == null) {
            return element.eClass().getName();
        }
        EStructuralFeature feature = element.eContainingFeature();
        Object value = container.eGet(feature);
        String index = value instanceof List<?> list ? "." + list.indexOf(element) : "";
        return of(container) + "." + feature.getName() + index;
    }
}
