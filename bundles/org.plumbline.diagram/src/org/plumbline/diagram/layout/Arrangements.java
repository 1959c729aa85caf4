// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.layout;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** How the diagrams of a project are arranged by hand. Cannot be changed. */
public final class Arrangements {

    /** Of a project of whose diagrams nobody arranged any. */
    public static final Arrangements NONE = new Arrangements(new TreeMap<>());

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final TreeMap<Diagram, Arrangement> arranged;

    /**
     * A diagram.
     *
     * @param representation its name
     * @param element id of the element that it is of
     */
    public record Diagram(String representation, String element) implements Comparable<Diagram> {

        /** Returns the diagram of an element; an element that has no id yet cannot be told from others without one. */
        public static Diagram of(String representation, EObject element) {
            String id = EcoreUtil.getID(element);
            return new Diagram(representation, id == null ? "" : id);
        }

        @Override
        public int compareTo(Diagram other) {
            int byName = representation.compareTo(other.representation);
            return byName == 0 ? element.compareTo(other.element) : byName;
        }
    }

    private Arrangements(TreeMap<Diagram, Arrangement> arranged) {
        this.arranged = arranged;
    }

    /** Returns how a diagram is arranged; {@link Arrangement#NONE} if nobody did. */
    public Arrangement of(Diagram diagram) {
        return arranged.getOrDefault(diagram, Arrangement.NONE);
    }

    /** Returns these with another arrangement of one diagram; one that is empty is forgotten. */
    public Arrangements with(Diagram diagram, Arrangement arrangement) {
        TreeMap<Diagram, Arrangement> changed = new TreeMap<>(arranged);
        if (arrangement.isEmpty()) {
            changed.remove(diagram);
        } else {
            changed.put(diagram, arrangement);
        }
        return new Arrangements(changed);
    }

    /**
     * Returns these without what is of elements that there are no more.
     *
     * @param exists whether an element has an id
     */
    public Arrangements onlyOf(Predicate<String> exists) {
        TreeMap<Diagram, Arrangement> kept = new TreeMap<>();
        arranged.forEach((diagram, arrangement) -> {
            if (exists.test(diagram.element())) {
                Map<String, Arrangement.Place> places = new TreeMap<>(arrangement.places());
                places.keySet().removeIf(node -> !exist(node, exists));
                Map<String, Arrangement.Way> ways = new TreeMap<>(arrangement.ways());
                ways.keySet().removeIf(edge -> !exist(edge, exists));
                if (!places.isEmpty()) {
                    kept.put(diagram, Arrangement.of(places, ways));
                }
            }
        });
        return new Arrangements(kept);
    }

    /** Whether all elements exist whose ids the id of a node or edge is made of. */
    private static boolean exist(String part, Predicate<String> exists) {
        Matcher ids = ID.matcher(part);
        while (ids.find()) {
            if (!exists.test(ids.group())) {
                return false;
            }
        }
        return true;
    }

    /** Whether no diagram is arranged. */
    public boolean isEmpty() {
        return arranged.isEmpty();
    }

    /** Returns the diagrams that are arranged, in the order of their names. */
    public Map<Diagram, Arrangement> all() {
        return new TreeMap<>(arranged);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Arrangements that && arranged.equals(that.arranged);
    }

    @Override
    public int hashCode() {
        return arranged.hashCode();
    }

    @Override
    public String toString() {
        return arranged.toString();
    }
}
