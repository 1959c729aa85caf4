// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.plumbline.model.StatedFeatures;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.report.comparison.ElementChange.Kind;

/** Compares the facts of two versions of a project. Elements are the same if they have the same id and class. */
final class FactComparison {

    private static final int SHORT_LIST = 8;

    private final StatedFeatures stated = new StatedFeatures();

    /** The changes in the order of the new version; then what is gone, in the order of the old one. */
    List<ElementChange> changes(OutsourcingProject before, OutsourcingProject after) {
        Map<String, Element> old = byId(before);
        List<ElementChange> changes = new ArrayList<>();
        for (Element element : byId(after).values()) {
            Element former = old.get(element.getId());
            if (former == null || former.eClass() != element.eClass()) {
                changes.add(new ElementChange(Kind.ADDED, element, element, differences(null, element)));
                continue;
            }
            old.remove(element.getId());
            List<FeatureChange> differences = differences(former, element);
            boolean moved = isMoved(former, element);
            if (moved || !differences.isEmpty()) {
                changes.add(new ElementChange(moved ? Kind.MOVED : Kind.CHANGED, element, former, differences));
            }
        }
        old.values().forEach(gone -> changes.add(new ElementChange(Kind.REMOVED, gone, gone, differences(gone, null))));
        return changes;
    }

    private static Map<String, Element> byId(OutsourcingProject project) {
        Map<String, Element> elements = new LinkedHashMap<>();
        elements.put(project.getId(), project);
        for (Iterator<EObject> all = project.eAllContents(); all.hasNext(); ) {
            Element element = (Element) all.next();
            elements.put(element.getId(), element);
        }
        return elements;
    }

    private static boolean isMoved(Element former, Element element) {
        return former.eContainmentFeature() != element.eContainmentFeature()
                || !Objects.equals(containerId(former), containerId(element));
    }

    private static String containerId(Element element) {
        return element.eContainer() instanceof Element container ? container.getId() : null;
    }

    private List<FeatureChange> differences(Element former, Element element) {
        List<FeatureChange> differences = List.of();
        for (EStructuralFeature feature : stated.of((element == null ? former : element).eClass())) {
            Object old = value(former, feature);
            Object now = value(element, feature);
            if (old == null && now == null || !feature.isMany() && same(old, now)) {
                continue;
            }
            List<?> gone = feature.isMany() ? without(list(old), list(now)) : single(old);
            List<?> added = feature.isMany() ? without(list(now), list(old)) : single(now);
            if (!gone.isEmpty() || !added.isEmpty()) {
                if (differences.isEmpty()) {
                    differences = new ArrayList<>();
                }
                differences.add(new FeatureChange(feature, List.copyOf(gone), List.copyOf(added)));
            }
        }
        return differences;
    }

    private static Object value(Element element, EStructuralFeature feature) {
        return element == null || !element.eIsSet(feature) ? null : element.eGet(feature);
    }

    private static List<?> single(Object value) {
        return value == null ? List.of() : List.of(value);
    }

    private static List<?> list(Object value) {
        return value == null ? List.of() : (List<?>) value;
    }

    private static boolean same(Object one, Object other) {
        return Objects.equals(key(one), key(other));
    }

    private static Object key(Object value) {
        return value instanceof Element element ? element.getId() : value;
    }

    /** The values of a list that are not in another, in order. */
    private static List<?> without(List<?> values, List<?> others) {
        if (values.isEmpty() || others.isEmpty()) {
            return values;
        }
        if (values.size() <= SHORT_LIST && others.size() <= SHORT_LIST) {
            return values.stream()
                    .filter(value -> others.stream().noneMatch(other -> same(value, other)))
                    .toList();
        }
        Set<Object> known = new HashSet<>();
        others.forEach(other -> known.add(key(other)));
        return values.stream().filter(value -> !known.contains(key(value))).toList();
    }
}
