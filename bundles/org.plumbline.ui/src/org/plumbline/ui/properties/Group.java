// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.properties;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.plumbline.model.outsourcing.OutsourcingPackage.Literals;

/** The parts of a form, in their order. Which feature stands in which follows from its type. */
enum Group {
    IDENTITY("identity"),
    DATES("dates"),
    CONTENTS("contents"),
    RELATIONS("relations"),
    PARTS("parts"),
    EVIDENCE("evidence");

    private final String key;

    Group(String key) {
        this.key = key;
    }

    /** The key of its title. */
    String key() {
        return "group." + key;
    }

    static Group of(EStructuralFeature feature) {
        if (feature == Literals.ELEMENT__EVIDENCE) {
            return EVIDENCE;
        }
        if (feature instanceof EReference reference) {
            return reference.isContainment() ? PARTS : RELATIONS;
        }
        EAttribute attribute = (EAttribute) feature;
        if (attribute.isMany() && attribute.getEType() instanceof EEnum) {
            return CONTENTS;
        }
        var type = attribute.getEType();
        return type == Literals.PARTIAL_DATE || type == Literals.PERIOD || type == Literals.DURATION ? DATES : IDENTITY;
    }

    /** The place of a feature in its group: what names an element comes first, its id last. */
    static int rank(EStructuralFeature feature) {
        if (feature == Literals.ELEMENT__NAME) {
            return 0;
        }
        if (feature == Literals.ELEMENT__DESCRIPTION) {
            return 2;
        }
        return feature == Literals.ELEMENT__ID ? 3 : 1;
    }
}
