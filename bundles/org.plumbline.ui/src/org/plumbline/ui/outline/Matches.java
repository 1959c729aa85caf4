// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.outline;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.assessment.Labels;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.ui.text.Texts;

/**
 * The elements in whose name or type all words of a text occur, and what contains them.
 *
 * @param shown both
 * @param number how many match
 */
record Matches(Set<EObject> shown, int number) {

    /** Looks for the words of a text that is not blank. */
    static Matches of(OutsourcingProject project, String text) {
        String[] words = text.strip().toLowerCase(Locale.ROOT).split("\\s+");
        Set<EObject> shown = new HashSet<>();
        int number = 0;
        for (var all = project.eAllContents(); all.hasNext(); ) {
            if (all.next() instanceof Element element && matches(element, words)) {
                number++;
                for (EObject up = element; up != null && shown.add(up); ) {
                    up = up.eContainer();
                }
            }
        }
        return new Matches(shown, number);
    }

    private static boolean matches(Element element, String... words) {
        String key =
                (Texts.of(Labels.of(element)) + " " + Texts.of(Labels.of(element.eClass()))).toLowerCase(Locale.ROOT);
        for (String word : words) {
            if (!key.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
