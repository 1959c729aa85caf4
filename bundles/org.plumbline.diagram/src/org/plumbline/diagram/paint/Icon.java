// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.paint;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.util.List;
import org.plumbline.diagram.view.Rgb;

/**
 * A small drawing of a class.
 *
 * @param path as the viewpoint names it
 * @param width of its coordinates
 * @param height of its coordinates
 * @param layers from the lowest to the uppermost
 */
public record Icon(String path, double width, double height, List<Layer> layers) {

    /**
     * A shape in an icon.
     *
     * @param shape in the icon's coordinates
     * @param colour of the area or line
     * @param opacity from 0 to 1
     * @param stroke of its outline; null if it is filled
     */
    public record Layer(Shape shape, Rgb colour, double opacity, BasicStroke stroke) {}
}
