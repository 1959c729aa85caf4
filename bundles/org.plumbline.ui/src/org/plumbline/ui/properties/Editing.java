// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.plumbline.assessment.Labels;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.model.outsourcing.Evidence;
import org.plumbline.ui.project.OpenProject;
import org.plumbline.ui.text.Texts;

/** The elements that a form shows, all of one project, and the steps that it takes to change them. */
final class Editing {

    private static final Texts TEXTS = Texts.of(Editing.class);

    private OpenProject open;
    private List<Element> elements = List.of();

    void show(OpenProject project, List<Element> shown) {
        open = project;
        elements = List.copyOf(shown);
    }

    OpenProject open() {
        return open;
    }

    List<Element> elements() {
        return elements;
    }

    boolean isSeveral() {
        return elements.size() > 1;
    }

    /** The first of the elements. */
    Element first() {
        return elements.get(0);
    }

    /** The value of the first element. */
    Object value(EStructuralFeature feature) {
        return first().eGet(feature);
    }

    /** The value of the first element as a list. */
    @SuppressWarnings("unchecked")
    List<Object> list(EStructuralFeature feature) {
        return (List<Object>) first().eGet(feature);
    }

    /** Whether the elements do not agree on a feature. */
    boolean differs(EStructuralFeature feature) {
        Object value = value(feature);
        return elements.stream().anyMatch(element -> !Objects.equals(value, element.eGet(feature)));
    }

    /** Gives all elements a value, null to have none, in one step. */
    void set(EStructuralFeature feature, Object value) {
        change(feature, () -> {
            register(value);
            for (Element element : elements) {
                if (value == null) {
                    element.eUnset(feature);
                } else if (!value.equals(element.eGet(feature))) {
                    element.eSet(feature, value);
                }
            }
        });
    }

    /** Puts evidence that is in no model yet into the register of the project; part of a change. */
    void register(Object value) {
        if (value instanceof Evidence evidence && evidence.eContainer() == null) {
            open.project().getEvidenceRegister().add(evidence);
        }
    }

    /** Changes a feature in one step. */
    void change(EStructuralFeature feature, Runnable change) {
        open.change(TEXTS.say("change", Texts.of(Labels.of(feature))), change);
    }

    /** The most special class that all elements are of. */
    static EClass type(List<? extends Element> elements) {
        EClass type = elements.get(0).eClass();
        for (Element element : elements) {
            while (!type.isSuperTypeOf(element.eClass())) {
                type = type.getESuperTypes().get(0);
            }
        }
        return type;
    }

    /** The names of what contains an element, from the project down, without the project itself. */
    static List<Element> containers(Element element) {
        List<Element> containers = new ArrayList<>();
        for (var up = element.eContainer(); up instanceof Element container; up = up.eContainer()) {
            containers.add(0, container);
        }
        return containers;
    }
}
