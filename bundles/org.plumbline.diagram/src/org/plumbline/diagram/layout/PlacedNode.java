// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.layout;

import java.util.List;
import java.util.Optional;
import org.plumbline.diagram.view.NodeView;

/**
 * A node or container with its place.
 *
 * @param view what is placed
 * @param kind how it takes part in its container
 * @param x left
 * @param y top
 * @param width of the shape, without a label at its border
 * @param height of the shape, without a label at its border
 * @param header height of the band with a container's label, 0 for nodes
 * @param label where its label stands; empty where it has none
 * @param children the visible nodes in it
 * @param borderNodes the visible nodes on its border
 */
public record PlacedNode(
        NodeView view,
        Kind kind,
        double x,
        double y,
        double width,
        double height,
        double header,
        Optional<PlacedLabel> label,
        List<PlacedNode> children,
        List<PlacedNode> borderNodes) {

    /** How a node takes part in its container. */
    public enum Kind {
        /** It has a shape of its own. */
        NODE,
        /** It has a shape of its own, with others in it. */
        CONTAINER,
        /** It is a line in a list. */
        LINE
    }
}
