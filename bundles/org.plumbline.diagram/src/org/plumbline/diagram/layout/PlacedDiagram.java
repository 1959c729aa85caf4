// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.layout;

import java.util.List;
import org.plumbline.diagram.view.DiagramView;

/**
 * A diagram whose parts have their places. All coordinates are pixels from the diagram's upper left corner.
 *
 * @param view what is placed
 * @param width of the whole
 * @param height of the whole
 * @param nodes the visible nodes that stand on the diagram itself
 * @param edges the visible edges
 */
public record PlacedDiagram(
        DiagramView view, double width, double height, List<PlacedNode> nodes, List<PlacedEdge> edges) {}
