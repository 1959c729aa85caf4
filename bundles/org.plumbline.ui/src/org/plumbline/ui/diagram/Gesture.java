// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.diagram;

import java.awt.geom.Point2D;

/** What the mouse is about to do on a diagram. Points are those of the diagram. */
interface Gesture {

    /** The button is pressed. */
    default void down(Point2D point, boolean more) {}

    /** The mouse was moved. */
    default void move(Point2D point) {}

    /** The button is released, which ends most gestures. */
    default void up(Point2D point) {}

    /** It is given up. */
    default void cancel() {}

    /** Draws what it is about to do over the diagram. */
    default void paint(GcCanvas canvas, Marks marks) {}

    /** The cursor, as a constant of SWT. */
    int cursor();
}
