// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.properties;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import org.plumbline.assessment.Labels;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.ui.text.Texts;

/**
 * The elements of a project that a reference may lead to, in the order of the model.
 *
 * @param all each with the words that it is found by
 */
record Candidates(List<Candidate> all) {

    /**
     * An element that may be chosen.
     *
     * @param key its name, class and path in lower case
     */
    record Candidate(Element element, String key) {}

    /** All elements of a type but some. */
    static Candidates of(OutsourcingProject project, EClass type, Collection<?> without) {
        Set<Object> left = new HashSet<>(without);
        List<Candidate> all = new ArrayList<>();
        add(project, type, left, all);
        project.eAllContents().forEachRemaining(element -> add((Element) element, type, left, all));
        return new Candidates(List.copyOf(all));
    }

    private static void add(Element element, EClass type, Set<Object> left, List<Candidate> all) {
        if (type.isInstance(element) && !left.contains(element)) {
            String words = name(element) + " " + type(element) + " " + path(element);
            all.add(new Candidate(element, words.toLowerCase(Locale.ROOT)));
        }
    }

    /** Those in which each of the words of a text occurs. */
    List<Element> matching(String text) {
        String[] words = text.strip().toLowerCase(Locale.ROOT).split("\\s+");
        List<Element> found = new ArrayList<>();
        for (Candidate candidate : all) {
            boolean matches = true;
            for (String word : words) {
                matches &= candidate.key.contains(word);
            }
            if (matches) {
                found.add(candidate.element);
            }
        }
        return found;
    }

    static String name(Element element) {
        return Texts.of(Labels.of(element));
    }

    static String type(Element element) {
        return Texts.of(Labels.of(element.eClass()));
    }

    /** What contains an element, from the project down. */
    static String path(Element element) {
        return Editing.containers(element).stream().map(Candidates::name).collect(Collectors.joining(" › "));
    }
}
