// SPDX-License-Identifier: EPL-2.0
package org.plumbline.viewpoint;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.assessment.Labels;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.standard.Text;

/** Texts in the language of whoever looks at a project. */
final class Wording {

    private Wording() {}

    static String say(EObject at, Text text) {
        return text.in(Viewing.of(at).language());
    }

    static String say(EObject at, String zh, String en) {
        return say(at, new Text(zh, en));
    }

    /** The name of an element, or the label of its class where it has none. */
    static String name(Element element) {
        return say(element, Labels.of(element));
    }

    static String name(EObject at, Enumerator literal) {
        return say(at, Labels.of(literal));
    }

    /** A label with something said of it, such as a role and who has it. */
    static String of(EObject at, String label, String said) {
        return label + say(at, "：", ": ") + said;
    }

    /** Says of a class that an element has none of it. */
    static String missing(EObject at, EClass missing) {
        return of(at, say(at, "缺", "Missing"), say(at, Labels.of(missing)));
    }

    /** Joins what is not empty. */
    static String join(String separator, Object... parts) {
        List<String> said = new ArrayList<>(parts.length);
        for (Object part : parts) {
            if (part != null && !part.toString().isEmpty()) {
                said.add(part.toString());
            }
        }
        return String.join(separator, said);
    }
}
