// SPDX-License-Identifier: EPL-2.0
package org.plumbline.storage;

import java.time.Duration;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.model.PartialDate;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.model.outsourcing.OutsourcingFactory;
import org.plumbline.model.outsourcing.OutsourcingPackage;
import org.plumbline.model.outsourcing.OutsourcingProject;

/** Builds projects that touch every class and every feature of the metamodel, from a seed. */
final class EveryFeature {

    private static final OutsourcingPackage METAMODEL = OutsourcingPackage.eINSTANCE;
    private static final String[] TEXTS = {
        "",
        " ",
        "海岚市政务云",
        "a\tb\nc\r\nd",
        "<&>\"']]>",
        "𠮷 \u00a0\u2028",
        "  two  spaces  ",
        "plain text",
        "&amp;&#x41;"
    };

    private final Random random;
    private final List<EObject> elements = new ArrayList<>();

    private EveryFeature(long seed) {
        this.random = new Random(seed);
    }

    /** A project in which every concrete class occurs wherever it may be contained, without ids. */
    static OutsourcingProject project(long seed) {
        return new EveryFeature(seed).build();
    }

    /** A project of some dozens of elements of every kind of relation, without ids. */
    static OutsourcingProject small(long seed) {
        OutsourcingProject project = project(seed);
        Random random = new Random(seed);
        for (Element element : elements(project)) {
            boolean inTree = element.eContainer() != null;
            if (inTree && random.nextBoolean()) {
                EcoreUtil.remove(element);
            }
        }
        List<Element> kept = elements(project);
        for (Element element : kept) {
            for (EReference reference : element.eClass().getEAllReferences()) {
                if (reference.isContainment() || reference.isContainer()) {
                    continue;
                } else if (reference.isMany()) {
                    list(element, reference).retainAll(kept);
                } else if (!kept.contains(element.eGet(reference))) {
                    element.eUnset(reference);
                }
            }
        }
        return project;
    }

    /** Ids that are the same in every run. */
    static Supplier<UUID> ids(long seed) {
        Random random = new Random(seed);
        return () -> new UUID(random.nextLong(), random.nextLong());
    }

    private OutsourcingProject build() {
        OutsourcingProject project = OutsourcingFactory.eINSTANCE.createOutsourcingProject();
        fill(project);
        for (EObject element : elements) {
            for (EReference reference : element.eClass().getEAllReferences()) {
                if (!reference.isContainment() && !reference.isContainer()) {
                    refer(element, reference);
                }
            }
        }
        for (EObject element : elements) {
            for (EReference reference : element.eClass().getEAllReferences()) {
                if (reference.isMany() && list(element, reference).size() > 1) {
                    list(element, reference)
                            .move(0, random.nextInt(list(element, reference).size()));
                }
            }
        }
        return project;
    }

    private void fill(EObject element) {
        elements.add(element);
        for (EAttribute attribute : element.eClass().getEAllAttributes()) {
            if (attribute.isMany()) {
                list(element, attribute).add(value(attribute, 0));
                list(element, attribute).add(0, value(attribute, 1));
            } else if (!attribute.isID()) {
                element.eSet(attribute, value(attribute, random.nextInt(100)));
            }
        }
        for (EReference reference : element.eClass().getEAllContainments()) {
            for (EClassifier classifier : METAMODEL.getEClassifiers()) {
                if (classifier instanceof EClass type
                        && !type.isAbstract()
                        && reference.getEReferenceType().isSuperTypeOf(type)) {
                    contain(element, reference, type);
                    if (reference.isMany()) {
                        contain(element, reference, type);
                    }
                }
            }
        }
    }

    private void contain(EObject element, EReference reference, EClass type) {
        EObject child = OutsourcingFactory.eINSTANCE.create(type);
        if (reference.isMany()) {
            list(element, reference).add(child);
        } else {
            element.eSet(reference, child);
        }
        fill(child);
    }

    private Object value(EAttribute attribute, int choice) {
        if (attribute.getEAttributeType() instanceof EEnum literals) {
            int count = literals.getELiterals().size();
            return literals.getELiterals()
                    .get(attribute.isMany() ? choice % count : 1 + choice % (count - 1))
                    .getInstance();
        }
        Class<?> type = attribute.getEAttributeType().getInstanceClass();
        if (type == String.class) {
            return TEXTS[choice % TEXTS.length];
        } else if (type == int.class) {
            return choice + 2000;
        } else if (type == PartialDate.class) {
            return List.of(
                            PartialDate.valueOf("2025-03-18"),
                            PartialDate.valueOf("2025-03"),
                            PartialDate.valueOf("2025"))
                    .get(choice % 3);
        } else if (type == Period.class) {
            return Period.of(choice, 1, 2);
        } else if (type == Duration.class) {
            return Duration.ofMinutes(choice);
        }
        throw new IllegalStateException("no value known of " + type);
    }

    private void refer(EObject element, EReference reference) {
        List<EObject> candidates = elements.stream()
                .filter(candidate ->
                        candidate != element && reference.getEReferenceType().isInstance(candidate))
                .toList();
        if (reference.isMany()) {
            EList<Object> targets = list(element, reference);
            for (int i = 0; i < 3; i++) {
                EObject target = candidates.get(random.nextInt(candidates.size()));
                if (!targets.contains(target)) {
                    targets.add(target);
                }
            }
        } else if (!candidates.isEmpty()) {
            element.eSet(reference, candidates.get(random.nextInt(candidates.size())));
        }
    }

    static List<Element> elements(OutsourcingProject project) {
        List<Element> all = new ArrayList<>();
        all.add(project);
        project.eAllContents().forEachRemaining(element -> all.add((Element) element));
        return all;
    }

    @SuppressWarnings("unchecked")
    private static EList<Object> list(EObject element, EStructuralFeature feature) {
        return (EList<Object>) element.eGet(feature);
    }
}
