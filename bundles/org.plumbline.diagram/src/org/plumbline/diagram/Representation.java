// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram;

import java.util.List;

/**
 * What the viewpoint can show.
 *
 * @param name stable; that of its description
 * @param kind diagram, table or tree
 * @param label in the reader's language
 * @param documentation what it shows, in the reader's language; may be empty
 * @param layers of a diagram, the one that is always shown not among them
 * @param filters of a diagram
 */
public record Representation(
        String name, Kind kind, String label, String documentation, List<Layer> layers, List<Filter> filters) {

    /** Kinds of representations. */
    public enum Kind {
        DIAGRAM,
        TABLE,
        TREE
    }

    /**
     * A part of a diagram that can be shown or not.
     *
     * @param label in the reader's language
     * @param active whether it is shown unless the reader decides otherwise
     * @param optional whether the reader can decide
     */
    public record Layer(String name, String label, boolean active, boolean optional) {}

    /**
     * Hides parts of a diagram.
     *
     * @param label in the reader's language
     */
    public record Filter(String name, String label) {}
}
