// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.layout;

import java.awt.geom.Point2D;
import java.util.List;
import org.plumbline.diagram.view.EdgeView;

/**
 * An edge with its way.
 *
 * @param view what is placed
 * @param points from the source to the target, at least two
 * @param labels those that are not empty
 */
public record PlacedEdge(EdgeView view, List<Point2D> points, List<PlacedLabel> labels) {}
