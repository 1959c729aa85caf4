// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.diagram.text.Paragraph;
import org.plumbline.diagram.view.NodeView;

/** A node while it is laid out. Its place is relative to its parent's upper left corner. */
final class Box {

    final NodeView view;
    final Box parent;
    final int depth;
    final boolean onBorder;
    final List<Box> children = new ArrayList<>();
    final List<Box> borderNodes = new ArrayList<>();

    double x;
    double y;
    double width;
    double height;
    double header;

    /** The label; null where there is none. Its place is relative to this box. */
    Paragraph text;

    double labelX;
    double labelY;
    double labelWidth;
    double icon;

    /** Whether its inside is laid out together with what is around it, because edges cross its border. */
    boolean open;

    /** Whether an edge begins or ends at it or in it. */
    boolean connected;

    /** Whether an edge begins or ends at it itself. */
    boolean linked;

    Box(NodeView view, Box parent, boolean onBorder) {
        this.view = view;
        this.parent = parent;
        this.depth = parent == null ? 0 : parent.depth + 1;
        this.onBorder = onBorder;
    }

    boolean isContainer() {
        return view == null || view.presentation() != NodeView.Presentation.NODE;
    }

    boolean isFreeForm() {
        return view == null || view.presentation() == NodeView.Presentation.FREE_FORM;
    }

    boolean isLine() {
        return parent != null
                && !onBorder
                && parent.view != null
                && parent.view.presentation() == NodeView.Presentation.LIST;
    }

    /** Whether the label stands beneath the shape or beside it, and not in it. */
    boolean labelOutside() {
        return text != null && !isContainer() && !isLine() && !Measure.holdsLabel(view.style());
    }

    double absoluteX() {
        return parent == null ? x : parent.absoluteX() + x;
    }

    double absoluteY() {
        return parent == null ? y : parent.absoluteY() + y;
    }

    boolean contains(Box other) {
        for (Box box = other; box != null; box = box.parent) {
            if (box == this) {
                return true;
            }
        }
        return false;
    }

    PlacedNode placed(double originX, double originY) {
        double left = originX + x;
        double top = originY + y;
        Optional<PlacedLabel> label = text == null
                ? Optional.empty()
                : Optional.of(
                        new PlacedLabel(text, view.style().label(), left + labelX, top + labelY, labelWidth, icon));
        List<PlacedNode> inner = new ArrayList<>(children.size());
        for (Box child : children) {
            inner.add(child.placed(left, top));
        }
        List<PlacedNode> border = new ArrayList<>(borderNodes.size());
        for (Box node : borderNodes) {
            border.add(node.placed(left, top));
        }
        PlacedNode.Kind kind =
                isLine() ? PlacedNode.Kind.LINE : isContainer() ? PlacedNode.Kind.CONTAINER : PlacedNode.Kind.NODE;
        return new PlacedNode(view, kind, left, top, width, height, header, label, inner, border);
    }
}
