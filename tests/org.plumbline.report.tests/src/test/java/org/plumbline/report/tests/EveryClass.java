// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.plumbline.model.PartialDate;
import org.plumbline.model.outsourcing.OutsourcingFactory;
import org.plumbline.model.outsourcing.OutsourcingPackage;
import org.plumbline.model.outsourcing.OutsourcingProject;

/** Makes a project with an element of every class in every place, with names, dates, values and references at random. */
final class EveryClass {

    private final Random random = new Random(1);
    private final List<EObject> elements = new ArrayList<>();

    private EveryClass() {}

    static OutsourcingProject project() {
        EveryClass maker = new EveryClass();
        EObject project = maker.make(OutsourcingPackage.Literals.OUTSOURCING_PROJECT);
        maker.elements.forEach(maker::refer);
        return (OutsourcingProject) project;
    }

    private EObject make(EClass type) {
        EObject element = OutsourcingFactory.eINSTANCE.create(type);
        elements.add(element);
        for (EAttribute attribute : type.getEAllAttributes()) {
            if (attribute.isID()) {
                element.eSet(attribute, new UUID(random.nextLong(), random.nextLong()).toString());
            } else if (attribute.isMany()) {
                many(element, attribute)
                        .add(((EEnum) attribute.getEAttributeType())
                                .getELiterals()
                                .get(0)
                                .getInstance());
            } else if (attribute.getEAttributeType() instanceof EEnum values) {
                element.eSet(
                        attribute,
                        values.getELiterals()
                                .get(random.nextInt(values.getELiterals().size()))
                                .getInstance());
            } else if (attribute.getEAttributeType() == OutsourcingPackage.Literals.PARTIAL_DATE) {
                element.eSet(attribute, PartialDate.valueOf(2024 + random.nextInt(4) + "-0" + (1 + random.nextInt(9))));
            } else if (attribute.getEAttributeType().getInstanceClass() == String.class) {
                element.eSet(
                        attribute, random.nextInt(5) == 0 ? " " : attribute.getName() + " 甲*乙*_" + elements.size());
            }
        }
        for (EReference reference : type.getEAllContainments()) {
            OutsourcingPackage.eINSTANCE.getEClassifiers().stream()
                    .filter(EClass.class::isInstance)
                    .map(EClass.class::cast)
                    .filter(kind ->
                            !kind.isAbstract() && reference.getEReferenceType().isSuperTypeOf(kind))
                    .forEach(kind -> contain(element, reference, make(kind)));
        }
        return element;
    }

    private static void contain(EObject element, EReference reference, EObject child) {
        if (reference.isMany()) {
            many(element, reference).add(child);
        } else {
            element.eSet(reference, child);
        }
    }

    private void refer(EObject element) {
        for (EReference reference : element.eClass().getEAllReferences()) {
            List<EObject> targets = elements.stream()
                    .filter(reference.getEReferenceType()::isInstance)
                    .toList();
            boolean plain = !reference.isContainment() && !reference.isContainer() && !targets.isEmpty();
            if (plain && random.nextBoolean()) {
                EObject target = targets.get(random.nextInt(targets.size()));
                if (!reference.isMany()) {
                    element.eSet(reference, target);
                } else if (!many(element, reference).contains(target)) {
                    many(element, reference).add(target);
                }
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static EList<Object> many(EObject element, EStructuralFeature feature) {
        return (EList<Object>) element.eGet(feature);
    }
}
