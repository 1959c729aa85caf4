// SPDX-License-Identifier: EPL-2.0
package org.plumbline.storage.merge;

import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.model.outsourcing.OutsourcingProject;

/** One of the versions that are merged, by the ids of its elements. */
final class Version {

    private final Map<String, Element> elements = new LinkedHashMap<>();

    /** @param project the version, or null if there is none; then it has no elements */
    Version(OutsourcingProject project) {
        if (project != null) {
            elements.put(project.getId(), project);
            for (Iterator<EObject> all = project.eAllContents(); all.hasNext(); ) {
                Element element = (Element) all.next();
                elements.put(element.getId(), element);
            }
        }
    }

    /** The elements in the order of the file. */
    Collection<Element> elements() {
        return elements.values();
    }

    boolean has(String id) {
        return elements.containsKey(id);
    }

    /** The element, or null. */
    Element get(String id) {
        return elements.get(id);
    }

    /** The values of a feature, in order, elements among them; none if there is no element, or it has no such feature. */
    static List<Object> values(Element element, EStructuralFeature feature) {
        if (element == null
                || !feature.getEContainingClass().isSuperTypeOf(element.eClass())
                || !element.eIsSet(feature)) {
            return List.of();
        }
        Object value = element.eGet(feature);
        return value instanceof List<?> several ? List.copyOf(several) : List.of(value);
    }

    /** The same with ids for elements, so that versions can be compared. */
    static List<Object> keys(Element element, EStructuralFeature feature) {
        return values(element, feature).stream().map(Version::key).toList();
    }

    private static Object key(Object value) {
        return value instanceof Element element ? element.getId() : value;
    }
}
