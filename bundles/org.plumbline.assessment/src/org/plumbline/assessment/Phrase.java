// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.ENamedElement;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.standard.Text;

/**
 * A sentence in both languages whose places are filled only when somebody reads it; of a large project nobody reads most
 * of them.
 */
record Phrase(String zh, String en, Object[] arguments) {

    Text text() {
        return Labels.fill(zh, en, arguments);
    }

    /**
     * The same for sentences that say the same of the same things, whatever these are called: the sentence with its places
     * open, elements by their ids, and literals, classes and features by their names. Texts, dates and numbers do not count.
     */
    String kind() {
        StringBuilder kind = new StringBuilder(en);
        for (Object argument : arguments) {
            kind.append('\n').append(constant(argument));
        }
        return kind.toString();
    }

    private static String constant(Object argument) {
        if (argument instanceof Element element) {
            return String.valueOf(element.getId());
        } else if (argument instanceof Enumerator literal) {
            return literal.getName();
        }
        return argument instanceof ENamedElement part ? part.getName() : "";
    }
}
