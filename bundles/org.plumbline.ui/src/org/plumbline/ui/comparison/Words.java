// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.comparison;

import org.plumbline.assessment.Labels;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.ui.text.Texts;

/** The words that rows of a comparison have in common, in the language of the user. */
final class Words {

    private static final Texts TEXTS = Texts.of(Words.class);

    private Words() {}

    static String say(String key, Object... arguments) {
        return TEXTS.say(key, arguments);
    }

    /** The name of an element, or of its class where it has none. */
    static String name(Element element) {
        return Texts.of(Labels.of(element));
    }

    /** The name with the class behind it, where that is not the same. */
    static String nameAndType(Element element) {
        String name = name(element);
        String type = Texts.of(Labels.of(element.eClass()));
        return name.equals(type) ? name : name + "  " + type;
    }
}
