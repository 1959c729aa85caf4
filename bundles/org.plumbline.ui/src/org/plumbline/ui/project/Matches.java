// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.project;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.plumbline.assessment.Labels;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.ui.text.Texts;

/**
 * The elements in whose name, type or texts all words of a text occur, and what contains them.
 *
 * @param shown both
 * @param number how many match
 */
public record Matches(Set<EObject> shown, int number) {

    /** The words of a search, in lower case; none if nothing is sought. */
    public static String[] words(String sought) {
        String plain = sought.strip().toLowerCase(Locale.ROOT);
        return plain.isEmpty() ? new String[0] : plain.split("\\s+");
    }

    /** Looks for the words of a text that is not blank. */
    public static Matches of(OutsourcingProject project, String text) {
        String[] words = words(text);
        Set<EObject> shown = new HashSet<>();
        Map<EClass, List<EAttribute>> texts = new HashMap<>();
        int number = 0;
        for (var all = project.eAllContents(); all.hasNext(); ) {
            if (all.next() instanceof Element element && matches(element, texts, words)) {
                number++;
                for (EObject up = element; up != null && shown.add(up); ) {
                    up = up.eContainer();
                }
            }
        }
        return new Matches(shown, number);
    }

    private static boolean matches(Element element, Map<EClass, List<EAttribute>> texts, String... words) {
        StringBuilder key = new StringBuilder(Texts.of(Labels.of(element)))
                .append(' ')
                .append(Texts.of(Labels.of(element.eClass())));
        for (EAttribute attribute : texts.computeIfAbsent(element.eClass(), Matches::texts)) {
            if (element.eIsSet(attribute)) {
                key.append(' ').append(element.eGet(attribute));
            }
        }
        String whole = key.toString().toLowerCase(Locale.ROOT);
        for (String word : words) {
            if (!whole.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private static List<EAttribute> texts(EClass type) {
        return type.getEAllAttributes().stream()
                .filter(attribute ->
                        attribute.getEAttributeType() == EcorePackage.Literals.ESTRING && !attribute.isID())
                .toList();
    }
}
