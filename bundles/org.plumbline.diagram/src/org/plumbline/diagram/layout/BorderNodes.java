// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.layout;

/**
 * Places the nodes on the border of a box: at the bottom, so that they cover no label, unless something is connected to them
 * or their label stands beside them.
 */
final class BorderNodes {

    /** How far they reach into the box; less than the distance of border and label. */
    static final double INSIDE = 6;

    private static final double GAP = 10;

    private BorderNodes() {}

    static double inset(Box border) {
        return Math.min(INSIDE, Math.min(border.width, border.height) / 2);
    }

    /** Whether the nodes stand at the bottom. */
    static boolean beneath(Box box) {
        return !box.borderNodes.isEmpty()
                && !box.labelOutside()
                && !box.isLine()
                && box.borderNodes.stream().noneMatch(border -> border.linked || border.labelOutside());
    }

    /** Returns the width that nodes at the bottom need; 0 if there are none. */
    static double width(Box box) {
        double width = 0;
        if (beneath(box)) {
            for (Box border : box.borderNodes) {
                width += border.width + GAP;
            }
            width += GAP;
        }
        return width;
    }

    /** Returns the height within an open box that nodes at the bottom need; 0 if there are none. */
    static double height(Box box) {
        double height = 0;
        if (beneath(box)) {
            for (Box border : box.borderNodes) {
                height = Math.max(height, border.height - inset(border));
            }
        }
        return height;
    }

    /** Makes a box large enough for the nodes on its border, whose sizes are known. */
    static void reserve(Box box) {
        if (box.borderNodes.isEmpty()) {
            return;
        }
        if (box.isLine()) {
            for (Box border : box.borderNodes) {
                border.x = box.width + GAP;
                box.width = border.x + border.width;
                box.height = Math.max(box.height, border.height);
            }
        } else if (beneath(box)) {
            box.width = Math.ceil(Math.max(box.width, width(box)));
        } else {
            double needed = GAP;
            for (Box border : box.borderNodes) {
                needed += border.height + GAP;
            }
            box.height = Math.ceil(Math.max(box.height, box.header + needed));
        }
    }

    /** Places the nodes on the border of a box whose size is known. */
    static void place(Box box) {
        if (box.borderNodes.isEmpty()) {
            return;
        }
        if (box.isLine()) {
            for (Box border : box.borderNodes) {
                border.y = (box.height - border.height) / 2;
            }
        } else if (beneath(box)) {
            double x = (box.width - width(box)) / 2 + GAP;
            for (Box border : box.borderNodes) {
                border.x = x;
                // edges run around a closed box, but not around what stands out from an open one
                border.y = box.height - (box.open ? border.height - inset(border) : inset(border));
                x += border.width + GAP;
            }
        } else {
            onRightSide(box);
        }
    }

    private static void onRightSide(Box box) {
        double needed = GAP;
        for (Box border : box.borderNodes) {
            needed += border.height + GAP;
        }
        double y = box.header + (box.height - box.header - needed) / 2 + GAP;
        for (Box border : box.borderNodes) {
            border.x = box.width - inset(border);
            border.y = y;
            y += border.height + GAP;
            if (border.labelOutside()) {
                border.labelX = border.width + Measure.LABEL_GAP + PlacedLabel.indent(border.icon);
                border.labelY = (border.height - border.text.height()) / 2;
            }
        }
    }
}
