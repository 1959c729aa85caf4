// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.model.outsourcing.OutsourcingPackage;
import org.plumbline.model.outsourcing.OutsourcingProject;

/**
 * The elements of a project by class, found in one visit of the containment tree. Mere parts, which are most of a large
 * project, are not visited: rules come to them through what they are parts of. Long lists are divided among the
 * processors; what each stretch of the model has is kept apart, so that the order does not depend on who is faster.
 */
final class Elements {

    /** From how many children of one element on they are divided, and into stretches of how many. */
    private static final int STRETCH = 1_000;

    private static final List<EClassifier> TYPES = OutsourcingPackage.eINSTANCE.getEClassifiers();

    /** By classifier id: whether it is a class of mere parts. */
    private static final boolean[] PARTS = findParts();

    /** By classifier id; made when a class is met, perhaps by several threads, which make the same. */
    private static final Containments[] CONTAINMENTS = new Containments[TYPES.size()];

    /** Stretches in the order of the model. */
    private final List<Stretch> stretches = new ArrayList<>();

    Elements(OutsourcingProject project) {
        stretches.add(new Stretch());
        visitAndDivide((InternalEObject) project);
        if (stretches.size() > 1) {
            stretches.parallelStream().forEach(Stretch::visit);
        }
    }

    /** How many elements were visited; a measure of how long it takes to assess the project. */
    int visited() {
        int visited = 0;
        for (int type = 0; type < TYPES.size(); type++) {
            visited += count(type);
        }
        return visited;
    }

    private int count(int type) {
        int count = 0;
        for (Stretch stretch : stretches) {
            count += stretch.of(type).size();
        }
        return count;
    }

    /** All elements of a class, instances of subclasses included, class by class in the order of the model. */
    List<Element> all(Class<?> type) {
        EClass sought = (EClass) OutsourcingPackage.eINSTANCE.getEClassifier(type.getSimpleName());
        List<Element> collected = new ArrayList<>();
        for (EClassifier found : TYPES) {
            if (found instanceof EClass c && sought.isSuperTypeOf(c)) {
                int id = c.getClassifierID();
                stretches.forEach(stretch -> collected.addAll(stretch.of(id)));
                if (PARTS[id]) {
                    collectParts(c, collected);
                }
            }
        }
        return collected;
    }

    private void collectParts(EClass type, List<Element> collected) {
        for (EClassifier whole : TYPES) {
            int id = whole.getClassifierID();
            // of a class that was not met there is nothing to collect
            if (CONTAINMENTS[id] != null && count(id) > 0) {
                for (int part : CONTAINMENTS[id].parts) {
                    if (((EClass) whole).getEStructuralFeature(part).getEType() == type) {
                        for (Stretch stretch : stretches) {
                            stretch.of(id)
                                    .forEach(element -> forEach(
                                            (InternalEObject) element, part, child -> collected.add((Element) child)));
                        }
                    }
                }
            }
        }
    }

    /** Visits an element and what it contains, save for long lists, which become stretches of their own. */
    private void visitAndDivide(InternalEObject element) {
        stretches.get(stretches.size() - 1).add(element);
        for (int feature : containments(element.eClass()).wholes) {
            Object value = value(element, feature);
            if (value instanceof InternalEList<?> children && children.size() >= STRETCH) {
                for (int from = 0; from < children.size(); from += STRETCH) {
                    stretches.add(new Stretch(children, from, Math.min(children.size(), from + STRETCH)));
                }
                stretches.add(new Stretch());
            } else {
                forEach(value, this::visitAndDivide);
            }
        }
    }

    private static void forEach(InternalEObject element, int feature, Consumer<InternalEObject> visitor) {
        forEach(value(element, feature), visitor);
    }

    private static void forEach(Object value, Consumer<InternalEObject> visitor) {
        if (value instanceof InternalEList<?> children) {
            for (int i = 0, size = children.size(); i < size; i++) {
                visitor.accept((InternalEObject) children.basicGet(i));
            }
        } else if (value != null) {
            visitor.accept((InternalEObject) value);
        }
    }

    /** The value of a feature, null if there is none; a list that was never set is not touched, as that would create it. */
    private static Object value(InternalEObject element, int feature) {
        return element.eIsSet(feature) ? element.eGet(feature, false, true) : null;
    }

    /** Elements that follow each other in the model, by class. */
    private static final class Stretch {

        @SuppressWarnings({"unchecked", "rawtypes"})
        private final List<Element>[] byType = new List[TYPES.size()];

        private final InternalEList<?> children;
        private final int from;
        private final int to;

        /** To be filled while the stretches are found. */
        Stretch() {
            this(null, 0, 0);
        }

        /** Some of the children of an element, with all that they contain. */
        Stretch(InternalEList<?> children, int from, int to) {
            this.children = children;
            this.from = from;
            this.to = to;
        }

        void visit() {
            for (int i = from; i < to; i++) {
                visit((InternalEObject) children.basicGet(i));
            }
        }

        private void visit(InternalEObject element) {
            add(element);
            for (int feature : containments(element.eClass()).wholes) {
                forEach(element, feature, this::visit);
            }
        }

        void add(InternalEObject element) {
            int type = element.eClass().getClassifierID();
            if (byType[type] == null) {
                byType[type] = new ArrayList<>();
            }
            byType[type].add((Element) element);
        }

        List<Element> of(int type) {
            return byType[type] == null ? List.of() : byType[type];
        }
    }

    /** The containment features of a class, by id. */
    private static final class Containments {

        private final int[] wholes;
        private final int[] parts;

        Containments(EClass type) {
            wholes = ids(type, feature -> !isPart(feature.getEType()));
            parts = ids(type, feature -> isPart(feature.getEType()));
        }

        private static int[] ids(EClass type, Predicate<EReference> wanted) {
            return type.getEAllContainments().stream()
                    .filter(wanted)
                    .mapToInt(type::getFeatureID)
                    .toArray();
        }
    }

    private static Containments containments(EClass type) {
        int id = type.getClassifierID();
        Containments known = CONTAINMENTS[id];
        if (known == null) {
            known = new Containments(type);
            CONTAINMENTS[id] = known;
        }
        return known;
    }

    /** Whether all elements of a type are mere parts, such as checks: without parts of their own and without subclasses. */
    private static boolean isPart(EClassifier type) {
        return PARTS[type.getClassifierID()];
    }

    private static boolean[] findParts() {
        boolean[] parts = new boolean[TYPES.size()];
        for (EClassifier type : TYPES) {
            parts[type.getClassifierID()] =
                    type instanceof EClass c && c.getEAllContainments().isEmpty();
        }
        for (EClassifier type : TYPES) {
            if (type instanceof EClass c) {
                c.getESuperTypes().forEach(general -> parts[general.getClassifierID()] = false);
            }
        }
        return parts;
    }
}
