// SPDX-License-Identifier: EPL-2.0
package org.plumbline.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
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

/** Edits a project as people do, at random: changes values and references, adds, deletes, moves and reorders. */
final class RandomEdits {

    private final OutsourcingProject project;
    private final Random random;
    private final Supplier<String> ids;
    /** Where edits are allowed: the elements that are changed, deleted, moved, referred to or added to. */
    private final Set<String> allowed;

    /** @param allowed ids of the elements that may be touched */
    RandomEdits(OutsourcingProject project, long seed, Set<String> allowed) {
        this.project = project;
        this.random = new Random(seed);
        Supplier<UUID> source = EveryFeature.ids(seed * 31 + 7);
        this.ids = () -> source.get().toString();
        this.allowed = allowed;
    }

    void apply(int times) {
        for (int i = 0; i < times; i++) {
            Element element = any();
            switch (random.nextInt(8)) {
                case 0, 1, 2 -> changeValue(element);
                case 3, 4 -> changeReference(element);
                case 5 -> add(element);
                case 6 -> delete(element);
                default -> moveOrReorder(element);
            }
        }
    }

    private List<Element> touchable() {
        return EveryFeature.elements(project).stream()
                .filter(element -> allowed.contains(element.getId()))
                .toList();
    }

    private Element any() {
        List<Element> all = touchable();
        return all.isEmpty() ? project : all.get(random.nextInt(all.size()));
    }

    private void changeValue(Element element) {
        List<EAttribute> attributes = element.eClass().getEAllAttributes().stream()
                .filter(attribute -> !attribute.isID())
                .toList();
        EAttribute attribute = attributes.get(random.nextInt(attributes.size()));
        if (attribute.getEAttributeType() instanceof EEnum literals) {
            Object literal = literals.getELiterals()
                    .get(random.nextInt(literals.getELiterals().size()))
                    .getInstance();
            if (!attribute.isMany()) {
                element.eSet(attribute, literal);
            } else if (!list(element, attribute).remove(literal)) {
                list(element, attribute).add(literal);
            }
        } else if (attribute.getEAttributeType().getInstanceClass() == String.class) {
            element.eSet(attribute, random.nextInt(4) == 0 ? null : "text " + random.nextInt(5));
        } else if (attribute.getEAttributeType().getInstanceClass() == PartialDate.class) {
            element.eSet(
                    attribute, random.nextInt(4) == 0 ? null : PartialDate.valueOf("20" + (20 + random.nextInt(9))));
        }
    }

    private void changeReference(Element element) {
        List<EReference> references = element.eClass().getEAllReferences().stream()
                .filter(reference -> !reference.isContainment() && !reference.isContainer())
                .toList();
        EReference reference = references.get(random.nextInt(references.size()));
        List<Element> targets = touchable().stream()
                .filter(candidate ->
                        candidate != element && reference.getEReferenceType().isInstance(candidate))
                .toList();
        if (targets.isEmpty()) {
            return;
        }
        Element target = targets.get(random.nextInt(targets.size()));
        EReference other = reference.getEOpposite();
        if (other != null && !reference.isMany() && !other.isMany()) {
            // of one to one, the former partners change as well
            if (!mayChange(element.eGet(reference)) || !mayChange(target.eGet(other))) {
                return;
            }
        }
        if (!reference.isMany()) {
            element.eSet(reference, random.nextInt(3) == 0 ? null : target);
        } else if (!list(element, reference).remove(target)) {
            list(element, reference).add(random.nextInt(list(element, reference).size() + 1), target);
        }
    }

    private boolean mayChange(Object partner) {
        return partner == null || allowed.contains(((Element) partner).getId());
    }

    private void add(Element element) {
        List<EReference> containments = element.eClass().getEAllContainments();
        if (containments.isEmpty()) {
            return;
        }
        EReference containment = containments.get(random.nextInt(containments.size()));
        List<EClass> types = new ArrayList<>();
        for (EClassifier classifier : OutsourcingPackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EClass type
                    && !type.isAbstract()
                    && containment.getEReferenceType().isSuperTypeOf(type)) {
                types.add(type);
            }
        }
        Element child = (Element) OutsourcingFactory.eINSTANCE.create(types.get(random.nextInt(types.size())));
        child.setId(ids.get());
        child.setName("new " + random.nextInt(5));
        put(child, element, containment);
    }

    private void put(Element child, Element container, EReference containment) {
        if (containment.isMany()) {
            list(container, containment)
                    .add(random.nextInt(list(container, containment).size() + 1), child);
        } else if (container.eGet(containment) == null) {
            container.eSet(containment, child);
        }
    }

    private void delete(Element element) {
        if (element.eContainer() == null) {
            return;
        }
        List<Element> gone = new ArrayList<>();
        gone.add(element);
        element.eAllContents().forEachRemaining(part -> gone.add((Element) part));
        if (!gone.stream().map(Element::getId).allMatch(allowed::contains)) {
            return;
        }
        EcoreUtil.remove(element);
        for (Element other : EveryFeature.elements(project)) {
            for (EReference reference : other.eClass().getEAllReferences()) {
                if (!reference.isContainment() && !reference.isContainer() && other.eIsSet(reference)) {
                    if (reference.isMany()) {
                        list(other, reference).removeAll(gone);
                    } else if (gone.contains(other.eGet(reference))) {
                        other.eUnset(reference);
                    }
                }
            }
        }
    }

    private void moveOrReorder(Element element) {
        if (element.eContainer() == null) {
            return;
        }
        EReference containment = element.eContainmentFeature();
        if (containment.isMany() && random.nextBoolean()) {
            EList<Object> siblings = list(element.eContainer(), containment);
            siblings.move(random.nextInt(siblings.size()), element);
            return;
        }
        List<Element> containers = touchable().stream()
                .filter(candidate -> !EcoreUtil.isAncestor(element, candidate))
                .toList();
        for (int i = 0; i < 20 && !containers.isEmpty(); i++) {
            Element container = containers.get(random.nextInt(containers.size()));
            for (EReference other : container.eClass().getEAllContainments()) {
                if (other.getEReferenceType().isInstance(element) && container != element.eContainer()) {
                    put(element, container, other);
                    return;
                }
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static EList<Object> list(EObject element, EStructuralFeature feature) {
        return (EList<Object>) element.eGet(feature);
    }
}
