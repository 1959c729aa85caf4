// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.geometry;

/** A direction on a diagram. */
public enum Direction {
    LEFT(-1, 0),
    RIGHT(1, 0),
    UP(0, -1),
    DOWN(0, 1);

    private final int dx;
    private final int dy;

    Direction(int dx, int dy) {
        this.dx = dx;
        this.dy = dy;
    }

    /** Returns 1 to the right, -1 to the left, else 0. */
    public int dx() {
        return dx;
    }

    /** Returns 1 down, -1 up, else 0. */
    public int dy() {
        return dy;
    }
}
