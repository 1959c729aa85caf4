// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.project;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.plumbline.assessment.Labels;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.ui.text.Texts;

/**
 * Looks for the elements in whose name, type or texts all words of a text occur. It may do so in pieces, as long as the project
 * is not changed between them.
 */
public final class Matches {

    /** So many elements are looked at between two looks at the clock. */
    private static final int SOME = 64;

    private final String[] words;
    private final TreeIterator<EObject> rest;
    private final Set<EObject> shown = new HashSet<>();
    private final Map<EClass, List<EAttribute>> texts = new HashMap<>();
    private final Map<EClass, String> types = new HashMap<>();
    private int number;

    /** The words of a search, in lower case; none if nothing is sought. */
    public static String[] words(String sought) {
        String plain = sought.strip().toLowerCase(Locale.ROOT);
        return plain.isEmpty() ? new String[0] : plain.split("\\s+");
    }

    /** To look for the words of a text that is not blank. */
    public Matches(OutsourcingProject project, String text) {
        words = words(text);
        rest = project.eAllContents();
    }

    /**
     * Goes on looking.
     *
     * @param nanoseconds after which it pauses
     * @return whether all has been looked at
     */
    public boolean look(long nanoseconds) {
        long start = System.nanoTime();
        for (int i = 1; rest.hasNext(); i++) {
            if (rest.next() instanceof Element element && matches(element)) {
                number++;
                for (EObject up = element; up != null && shown.add(up); ) {
                    up = up.eContainer();
                }
            }
            if (i % SOME == 0 && System.nanoTime() - start > nanoseconds) {
                return !rest.hasNext();
            }
        }
        return true;
    }

    /** Those that match and what contains them. */
    public Set<EObject> shown() {
        return shown;
    }

    /** How many match. */
    public int number() {
        return number;
    }

    private boolean matches(Element element) {
        StringBuilder key = new StringBuilder(Texts.of(Labels.of(element)))
                .append(' ')
                .append(types.computeIfAbsent(element.eClass(), type -> Texts.of(Labels.of(type))));
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
