// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.view;

/**
 * An image laid over a node.
 *
 * @param name of the description that asks for it
 * @param image path as the viewpoint names it
 * @param tooltip may be empty
 * @param position where on the node
 */
public record Decoration(String name, String image, String tooltip, Position position) {

    /** Places on a node. */
    public enum Position {
        NORTH_WEST,
        NORTH,
        NORTH_EAST,
        WEST,
        CENTER,
        EAST,
        SOUTH_WEST,
        SOUTH,
        SOUTH_EAST
    }
}
