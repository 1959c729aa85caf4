// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.layout;

import java.awt.geom.Rectangle2D;
import org.plumbline.diagram.view.Decoration;
import org.plumbline.diagram.view.NodeStyle;

/** Where the decorations of nodes are. */
public final class Decorations {

    /** Side of a decoration in pixels. */
    public static final double SIDE = 14;

    private Decorations() {}

    /**
     * Returns the square of a decoration.
     *
     * @param shape of the node
     * @param area of the node
     */
    public static Rectangle2D area(Decoration decoration, NodeStyle.Shape shape, Rectangle2D area) {
        double slant = shape == NodeStyle.Shape.PARALLELOGRAM ? Shapes.slant(area.getWidth()) : 0;
        double left = area.getX() - SIDE / 2 + 2;
        double right = area.getMaxX() - SIDE / 2 - 2;
        double x =
                switch (decoration.position()) {
                    case NORTH_WEST -> left + slant;
                    case WEST -> left + slant / 2;
                    case SOUTH_WEST -> left;
                    case NORTH, CENTER, SOUTH -> area.getCenterX() - SIDE / 2;
                    case NORTH_EAST -> right;
                    case EAST -> right - slant / 2;
                    case SOUTH_EAST -> right - slant;
                };
        double y =
                switch (decoration.position()) {
                    case NORTH_WEST, NORTH, NORTH_EAST -> area.getY() - SIDE / 2 + 2;
                    case WEST, CENTER, EAST -> area.getCenterY() - SIDE / 2;
                    case SOUTH_WEST, SOUTH, SOUTH_EAST -> area.getMaxY() - SIDE / 2 - 2;
                };
        return new Rectangle2D.Double(Math.round(x), Math.round(y), SIDE, SIDE);
    }
}
