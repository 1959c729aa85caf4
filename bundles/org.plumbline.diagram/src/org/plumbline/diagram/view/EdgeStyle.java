// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.view;

/**
 * How an edge looks.
 *
 * @param colour of the line
 * @param width in pixels
 * @param stroke how the line is drawn
 * @param source decoration at the source
 * @param target decoration at the target
 * @param routing the way from one end to the other
 * @param begin how the label at the source looks
 * @param center how the label in the middle looks
 * @param end how the label at the target looks
 */
public record EdgeStyle(
        Rgb colour,
        int width,
        Stroke stroke,
        Arrow source,
        Arrow target,
        Routing routing,
        LabelStyle begin,
        LabelStyle center,
        LabelStyle end) {

    /** Decorations at an end of an edge. */
    public enum Arrow {
        NONE,
        OPEN,
        CLOSED,
        FILLED,
        DIAMOND,
        FILLED_DIAMOND
    }

    /** Ways of an edge. */
    public enum Routing {
        STRAIGHT,
        ORTHOGONAL,
        TREE
    }
}
