// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.assessment.Labels;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.model.outsourcing.OutsourcingPackage;

/**
 * An element of the model as a reader of a report knows it.
 *
 * @param name its name, or that of its class where it has none; on one line
 * @param kind the name of its class
 * @param date the date that matters most, with its label, or empty
 */
record Fact(String name, String kind, String date) {

    static Fact of(Element element, Voice voice) {
        String kind = Labels.of(element.eClass()).in(voice.language());
        String name = Clean.line(element.getName());
        return new Fact(name.isEmpty() ? kind : name, kind, date(element, voice));
    }

    /** The name and, where it is not the same, the class. */
    String inFull(Voice voice) {
        return name.equals(kind) ? name : voice.say("{}（{}）", "{} ({})", name, kind);
    }

    /** What happened comes before what was planned, and how things began before how they ended. */
    private static String date(Element element, Voice voice) {
        EAttribute planned = null;
        for (EAttribute attribute : element.eClass().getEAllAttributes()) {
            if (attribute.getEAttributeType() == OutsourcingPackage.Literals.PARTIAL_DATE
                    && element.eIsSet(attribute)) {
                if (!attribute.getName().startsWith("planned")) {
                    return date(element, attribute, voice);
                }
                planned = planned == null ? attribute : planned;
            }
        }
        return planned == null ? "" : date(element, planned, voice);
    }

    private static String date(Element element, EAttribute attribute, Voice voice) {
        return voice.capital(Labels.of(attribute).in(voice.language())) + " " + element.eGet(attribute);
    }

    /** The names of an element and of everything that contains it, the project first. */
    static String path(Element element, Voice voice) {
        Deque<String> names = new ArrayDeque<>();
        for (EObject e = element; e instanceof Element named; e = e.eContainer()) {
            names.addFirst(of(named, voice).name().replace('/', '∕'));
        }
        return String.join("/", names);
    }

    /** The names of several elements. */
    static String names(List<Element> elements, Voice voice) {
        List<String> names = new ArrayList<>();
        elements.forEach(element -> names.add(of(element, voice).name()));
        return voice.list(names);
    }
}
