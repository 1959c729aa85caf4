// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.model.outsourcing.OutsourcingPackage;
import org.plumbline.model.outsourcing.OutsourcingProject;

/**
 * The elements of a project by class. They are found when somebody asks, along the containment features that lead to them,
 * each of which is followed once. Personnel and their checks, most of a large project, are not gone through for this, as
 * rules come to them through what they are parts of.
 */
final class Elements {

    private static final List<EClass> CLASSES = OutsourcingPackage.eINSTANCE.getEClassifiers().stream()
            .filter(EClass.class::isInstance)
            .map(EClass.class::cast)
            .toList();

    /** All containment features, in the order of the metamodel. */
    private static final List<EReference> CONTAINMENTS = CLASSES.stream()
            .flatMap(type -> type.getEReferences().stream())
            .filter(EReference::isContainment)
            .toList();

    /** Classes with subclasses. Of what is none of these, the class is known without fetching it from memory. */
    private static final Set<EClass> GENERAL =
            CLASSES.stream().flatMap(type -> type.getESuperTypes().stream()).collect(Collectors.toSet());

    /** A class whose instances may be contained by a feature; null where it is the project, which nothing contains. */
    private record Place(EClass type, EReference feature) {}

    /** Where the instances of a class may stand. */
    private static final Map<EClass, List<Place>> PLACES = new ConcurrentHashMap<>();

    private final OutsourcingProject project;
    private final Map<EReference, Once<Map<EClass, List<Element>>>> children = new ConcurrentHashMap<>();

    Elements(OutsourcingProject project) {
        this.project = project;
    }

    /** How many elements the project has as its direct parts; a measure of how long it takes to assess it. */
    int breadth() {
        int breadth = 0;
        for (EReference feature : project.eClass().getEAllContainments()) {
            if (value(project, feature) instanceof List<?> parts) {
                breadth += parts.size();
            }
        }
        return breadth;
    }

    /** All elements of a class, instances of subclasses included, class by class in the order of the model. */
    List<Element> all(Class<?> type) {
        return all((EClass) OutsourcingPackage.eINSTANCE.getEClassifier(type.getSimpleName()));
    }

    private List<Element> all(EClass sought) {
        List<Place> places = PLACES.computeIfAbsent(sought, Elements::places);
        if (places.size() == 1) {
            return at(places.get(0));
        }
        List<Element> all = new ArrayList<>();
        places.forEach(place -> all.addAll(at(place)));
        return all;
    }

    private List<Element> at(Place place) {
        return place.feature() == null
                ? List.of(project)
                : children(place.feature()).getOrDefault(place.type(), List.of());
    }

    private static List<Place> places(EClass sought) {
        List<Place> places = new ArrayList<>();
        for (EClass type : CLASSES) {
            if (sought.isSuperTypeOf(type)) {
                if (type == OutsourcingPackage.Literals.OUTSOURCING_PROJECT) {
                    places.add(new Place(type, null));
                }
                for (EReference feature : CONTAINMENTS) {
                    if (feature.getEReferenceType().isSuperTypeOf(type)) {
                        places.add(new Place(type, feature));
                    }
                }
            }
        }
        return places;
    }

    /** What is contained by a feature, whatever contains it, by class. */
    private Map<EClass, List<Element>> children(EReference feature) {
        return children.computeIfAbsent(feature, f -> new Once<>(() -> follow(f)))
                .get();
    }

    private Map<EClass, List<Element>> follow(EReference feature) {
        List<Element> found = new ArrayList<>();
        for (Element whole : all(feature.getEContainingClass())) {
            Object value = value(whole, feature);
            if (value instanceof InternalEList<?>) {
                @SuppressWarnings("unchecked") // all that is contained is an element
                InternalEList<Element> parts = (InternalEList<Element>) value;
                found.addAll(parts.basicList());
            } else if (value != null) {
                found.add((Element) value);
            }
        }
        return GENERAL.contains(feature.getEReferenceType())
                ? found.stream().collect(Collectors.groupingBy(Element::eClass))
                : Map.of(feature.getEReferenceType(), found);
    }

    /** The value of a feature, null if there is none; a list that was never set is not touched, as that would create it. */
    private static Object value(Element element, EStructuralFeature feature) {
        InternalEObject object = (InternalEObject) element;
        int id = object.eClass().getFeatureID(feature);
        return object.eIsSet(id) ? object.eGet(id, false, true) : null;
    }
}
