// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.tests;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.model.PartialDate;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.model.outsourcing.OutsourcingPackage;
import org.plumbline.model.outsourcing.OutsourcingProject;

/** Random edits of a project, all of them such as an editor could make. */
final class RandomEdits {

    private static final LocalDate MIDDLE = Conforming.AS_OF.minusYears(1);

    private final OutsourcingProject project;
    private final Random random;
    private final List<String> log = new ArrayList<>();

    RandomEdits(OutsourcingProject project, Random random) {
        this.project = project;
        this.random = random;
        elements().forEach(this::identify);
    }

    private void identify(Element element) {
        element.setId(new UUID(random.nextLong(), random.nextLong()).toString());
    }

    private List<Element> elements() {
        List<Element> elements = new ArrayList<>();
        elements.add(project);
        for (Iterator<EObject> all = project.eAllContents(); all.hasNext(); ) {
            elements.add((Element) all.next());
        }
        return elements;
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** Changes a value, removes an element or copies one. */
    void any() {
        switch (random.nextInt(8)) {
            case 0 -> remove();
            case 1 -> copy();
            default -> value();
        }
    }

    /** Changes one value or reference of one element; tells which feature, if there was one to change. */
    Optional<EStructuralFeature> value() {
        Element element = one(elements());
        List<EStructuralFeature> features = element.eClass().getEAllStructuralFeatures().stream()
                .filter(feature -> feature.isChangeable() && feature != OutsourcingPackage.Literals.ELEMENT__ID)
                .filter(feature -> !(feature instanceof EReference reference)
                        || !reference.isContainment() && !reference.isContainer())
                .toList();
        EStructuralFeature feature = one(features);
        Object value = feature instanceof EAttribute attribute ? value(attribute) : target((EReference) feature);
        if (feature.isMany()) {
            change(element, feature, value);
        } else if (value == null || random.nextInt(4) == 0) {
            element.eUnset(feature);
        } else {
            element.eSet(feature, value);
        }
        log.add(element.eClass().getName() + " " + element.getName() + "." + feature.getName() + " = "
                + element.eGet(feature));
        return Optional.of(feature);
    }

    @SuppressWarnings("unchecked") // the value fits the feature
    private void change(Element element, EStructuralFeature feature, Object value) {
        EList<Object> list = (EList<Object>) element.eGet(feature);
        if (value == null || !list.isEmpty() && random.nextBoolean()) {
            if (!list.isEmpty()) {
                list.remove(random.nextInt(list.size()));
            }
        } else if (!list.contains(value)) {
            list.add(value);
        }
    }

    private Object target(EReference reference) {
        List<Element> fitting = elements().stream()
                .filter(reference.getEReferenceType()::isInstance)
                .toList();
        return fitting.isEmpty() ? null : one(fitting);
    }

    private Object value(EAttribute attribute) {
        Class<?> type = attribute.getEAttributeType().getInstanceClass();
        if (attribute.getEAttributeType() instanceof EEnum literals) {
            EEnumLiteral literal = one(literals.getELiterals());
            return literal.getInstance();
        }
        if (type == PartialDate.class) {
            LocalDate day = MIDDLE.plusDays(random.nextInt(1000) - 500);
            return switch (random.nextInt(4)) {
                case 0 -> new PartialDate(day.getYear(), day.getMonthValue(), 0);
                case 1 -> new PartialDate(day.getYear(), 0, 0);
                default -> PartialDate.of(day);
            };
        }
        if (type == Period.class) {
            return Period.ofDays(1 + random.nextInt(700));
        }
        if (type == Duration.class) {
            return Duration.ofHours(1 + random.nextInt(100));
        }
        if (type == int.class) {
            return 2020 + random.nextInt(10);
        }
        return random.nextInt(4) == 0 ? " " : "文字 " + random.nextInt(100);
    }

    private void remove() {
        Element element = one(elements());
        if (element != project) {
            log.add("remove " + element.eClass().getName() + " " + element.getName());
            EcoreUtil.deleteAll(List.of(element), true);
        }
    }

    private void copy() {
        Element element = one(elements());
        if (element != project && element.eContainmentFeature().isMany()) {
            Element copy = EcoreUtil.copy(element);
            identify(copy);
            copy.eAllContents().forEachRemaining(content -> identify((Element) content));
            log.add("copy " + element.eClass().getName() + " " + element.getName());
            list(element.eContainer(), element.eContainmentFeature()).add(copy);
        }
    }

    @SuppressWarnings("unchecked") // a list feature holds a list
    private static EList<Object> list(EObject owner, EStructuralFeature feature) {
        return (EList<Object>) owner.eGet(feature);
    }

    /** Puts every list of the project into another order. */
    void shuffle() {
        for (Element element : elements()) {
            for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
                if (feature.isMany() && element.eIsSet(feature)) {
                    List<Object> order = new ArrayList<>(list(element, feature));
                    Collections.shuffle(order, random);
                    ECollections.setEList(list(element, feature), order);
                }
            }
        }
    }

    /** What was done. */
    @Override
    public String toString() {
        return String.join("; ", log);
    }
}
