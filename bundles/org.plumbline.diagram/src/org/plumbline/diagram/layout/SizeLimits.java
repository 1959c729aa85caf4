// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.layout;

import java.awt.geom.Rectangle2D;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.plumbline.diagram.view.NodeStyle.Resizing;
import org.plumbline.diagram.view.NodeView.Presentation;

/**
 * How small and how large a node can be made by hand: it holds its label, what stands in it and what stands on its border, and
 * does not reach over the left and the top of what it stands in. All lengths in pixels of the diagram.
 */
public final class SizeLimits {

    private final PlacedNode node;
    private final Rectangle2D area;
    private final Resizing directions;

    /** Where what stands in the node is; null if nothing does. */
    private final Rectangle2D content;

    private final double leftmost;
    private final double topmost;
    private final Set<String> linked = new HashSet<>();

    private SizeLimits(PlacedDiagram diagram, PlacedNode node, PlacedNode container) {
        this.node = node;
        area = area(node);
        directions = node.view().style().resizing();
        Rectangle2D inner = null;
        for (PlacedNode child : node.children()) {
            inner = inner == null ? outer(child) : inner.createUnion(outer(child));
        }
        content = inner;
        leftmost = container == null ? Double.NEGATIVE_INFINITY : container.x() + ArrangedBoxes.LEAST_INSET;
        topmost = container == null
                ? Double.NEGATIVE_INFINITY
                : container.y() + container.header() + ArrangedBoxes.LEAST_INSET;
        if (!node.borderNodes().isEmpty()) {
            diagram.edges().forEach(edge -> {
                linked.add(edge.view().source());
                linked.add(edge.view().target());
            });
        }
    }

    /**
     * Returns the limits of a node that is placed by hand.
     *
     * @param container in which it stands; null for the diagram itself
     * @return empty if its style does not let it be resized, or if it is a list or stack, which is as large as what is in it
     */
    public static Optional<SizeLimits> of(PlacedDiagram diagram, PlacedNode node, PlacedNode container) {
        Presentation presentation = node.view().presentation();
        boolean byContent = presentation != Presentation.NODE && presentation != Presentation.FREE_FORM;
        return byContent || node.view().style().resizing() == Resizing.NONE
                ? Optional.empty()
                : Optional.of(new SizeLimits(diagram, node, container));
    }

    /** Returns the directions in which the node can be resized. */
    public Resizing directions() {
        return directions;
    }

    /** Returns the area that the node takes now. */
    public Rectangle2D now() {
        return area(node);
    }

    /** Returns the smallest area with the same upper left corner. */
    public Rectangle2D least() {
        return limited(new Rectangle2D.Double(area.getX(), area.getY(), 0, 0));
    }

    /** Returns the area within the limits that is nearest to one that is wanted; a side that is not moved stays where it is. */
    public Rectangle2D limited(Rectangle2D wanted) {
        double left = area.getMinX();
        double right = area.getMaxX();
        if (directions.across()) {
            left = Math.max(wanted.getMinX(), Math.min(leftmost, area.getMinX()));
            right = Math.max(wanted.getMaxX(), content == null ? left : content.getMaxX() + DiagramLayout.INNER);
            left = content == null ? left : Math.min(left, content.getMinX() - ArrangedBoxes.LEAST_INSET);
        }
        double width = Math.max(right - left, least(right - left).width());
        if (wanted.getMinX() > area.getMinX()) {
            left = Math.min(left, right - width);
        }
        double top = area.getMinY();
        double bottom = area.getMaxY();
        if (directions.down()) {
            double above = node.header() + ArrangedBoxes.LEAST_INSET;
            top = Math.max(wanted.getMinY(), Math.min(topmost, area.getMinY()));
            bottom = Math.max(wanted.getMaxY(), content == null ? top : content.getMaxY() + DiagramLayout.INNER);
            top = content == null ? top : Math.min(top, content.getMinY() - above);
        }
        double height = Math.max(bottom - top, least(width).height());
        if (wanted.getMinY() > area.getMinY()) {
            top = Math.min(top, bottom - height);
        }
        return new Rectangle2D.Double(left, top, width, height);
    }

    /** Returns the least size by the label and the nodes on the border; a label that gets more width has fewer lines. */
    private Packing.Size least(double width) {
        Box box = new Box(node.view(), null, false);
        for (PlacedNode border : node.borderNodes()) {
            Box onBorder = new Box(border.view(), box, true);
            onBorder.linked = linked.contains(border.view().id());
            Measure.node(onBorder, 0);
            box.borderNodes.add(onBorder);
        }
        if (box.isContainer()) {
            Measure.header(box);
            box.width = Measure.headerWidth(box);
            box.height =
                    Math.max(box.header + Measure.BELOW_HEADER, box.view.style().height());
        } else {
            Measure.node(box, width);
        }
        BorderNodes.reserve(box);
        return new Packing.Size(box.width, box.height);
    }

    static Rectangle2D area(PlacedNode node) {
        return new Rectangle2D.Double(node.x(), node.y(), node.width(), node.height());
    }

    /** Returns the area of a node with its label and what stands on its border. */
    private static Rectangle2D outer(PlacedNode node) {
        Rectangle2D area = area(node);
        node.label().ifPresent(label -> area.add(label.bounds()));
        node.borderNodes().forEach(border -> area.add(outer(border)));
        return area;
    }
}
