// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.layout;

import java.util.ArrayList;
import java.util.List;

/** Places rectangles in rows, in their order. */
final class Packing {

    /** Something to be placed; its size includes all that belongs to it. */
    interface Item {
        double width();

        double height();

        /** Puts its upper left corner there. */
        void moveTo(double x, double y);
    }

    /** The size of what was placed. */
    record Size(double width, double height) {}

    private Packing() {}

    /**
     * Places items so that the whole is about as wide as its height demands.
     *
     * @param aspectRatio wanted width by height
     * @param spacing between items
     */
    static Size pack(List<? extends Item> items, double aspectRatio, double spacing) {
        return rows(items, bestWidth(items, aspectRatio, spacing), spacing, true);
    }

    /** Returns the width of rows with which the whole is about as wide as its height demands. */
    static double bestWidth(List<? extends Item> items, double aspectRatio, double spacing) {
        double area = 0;
        double widest = 0;
        for (Item item : items) {
            area += (item.width() + spacing) * (item.height() + spacing);
            widest = Math.max(widest, item.width());
        }
        double ideal = Math.sqrt(area * aspectRatio);
        double best = Double.MAX_VALUE;
        double bestWidth = widest;
        for (int step = 0; step <= 12; step++) {
            double width = Math.max(widest, ideal * (0.75 + 0.06 * step));
            Size size = rows(items, width, spacing, false);
            double ratio = size.width() / size.height() / aspectRatio;
            double score = size.width() * size.height() * Math.sqrt(Math.max(ratio, 1 / ratio));
            if (score < best - 1e-6) {
                best = score;
                bestWidth = width;
            }
        }
        return bestWidth;
    }

    /** Returns a width with which there are as many rows as with a larger one, but more even ones. */
    static double evenWidth(List<? extends Item> items, double maxWidth, double spacing) {
        int rows = inRows(items, maxWidth, spacing).size();
        double width = maxWidth;
        for (int percent = 99; percent > 40; percent--) {
            double narrower = maxWidth * percent / 100;
            if (inRows(items, narrower, spacing).size() > rows) {
                break;
            }
            width = narrower;
        }
        return width;
    }

    /** Returns the rows of at most a width in which items are placed. */
    static <T extends Item> List<List<T>> inRows(List<T> items, double maxWidth, double spacing) {
        List<List<T>> rows = new ArrayList<>();
        double x = 0;
        for (T item : items) {
            if (rows.isEmpty() || x + item.width() > maxWidth + 0.5) {
                rows.add(new ArrayList<>());
                x = 0;
            }
            rows.get(rows.size() - 1).add(item);
            x += item.width() + spacing;
        }
        return rows;
    }

    /** Places items in rows of at most a width. */
    static Size rows(List<? extends Item> items, double maxWidth, double spacing, boolean move) {
        double x = 0;
        double y = 0;
        double rowHeight = 0;
        double width = 0;
        for (Item item : items) {
            if (x > 0 && x + item.width() > maxWidth + 0.5) {
                x = 0;
                y += rowHeight + spacing;
                rowHeight = 0;
            }
            if (move) {
                item.moveTo(x, y);
            }
            x += item.width() + spacing;
            width = Math.max(width, x - spacing);
            rowHeight = Math.max(rowHeight, item.height());
        }
        return new Size(width, y + rowHeight);
    }
}
