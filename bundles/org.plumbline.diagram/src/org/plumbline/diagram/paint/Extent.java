// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.paint;

import java.awt.geom.Rectangle2D;
import org.plumbline.diagram.layout.Decorations;
import org.plumbline.diagram.layout.PlacedEdge;
import org.plumbline.diagram.layout.PlacedLabel;
import org.plumbline.diagram.layout.PlacedNode;

/** How far the parts of a diagram reach when they are drawn, at most. */
final class Extent {

    /** Decorations stand on the border of a node, arrows on both sides of an edge. */
    private static final double AROUND = Decorations.SIDE;

    /** Slanted letters lean out of their line, and what is behind letters is a little wider than they are. */
    private static final double AROUND_LABEL = 6;

    private Extent() {}

    /** The area of a node, its label and its decorations, but for the nodes on its border. */
    static Rectangle2D of(PlacedNode node) {
        Rectangle2D area = around(new Rectangle2D.Double(node.x(), node.y(), node.width(), node.height()), AROUND);
        node.label().ifPresent(label -> area.add(of(label)));
        return area;
    }

    /** The area of an edge and its labels. */
    static Rectangle2D of(PlacedEdge edge) {
        Rectangle2D way = new Rectangle2D.Double();
        way.setFrameFromDiagonal(edge.points().get(0), edge.points().get(1));
        edge.points().forEach(way::add);
        Rectangle2D area = around(way, AROUND);
        edge.labels().forEach(label -> area.add(of(label)));
        return area;
    }

    private static Rectangle2D of(PlacedLabel label) {
        return around(label.bounds(), AROUND_LABEL);
    }

    private static Rectangle2D around(Rectangle2D area, double by) {
        return new Rectangle2D.Double(
                area.getX() - by, area.getY() - by, area.getWidth() + 2 * by, area.getHeight() + 2 * by);
    }
}
