// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.layout;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Places the boxes of a container: those that an arrangement names stay where they are, unless one that has grown needs
 * their place; for the others free places are found near what they are connected with, or near their like.
 */
final class ArrangedBoxes {

    /** From a new box to its neighbours. */
    private static final double LEAST_GAP = 14;

    /** Boxes get the size of their like unless it is so much larger. */
    private static final double SIMILAR = 2.4;

    /** How near to the border of its container a box may stand where the arrangement says so. */
    static final double LEAST_INSET = 4;

    private static final double EPSILON = 0.01;

    private final Arrangement arrangement;
    private final double spacing;

    /** The neighbours of boxes: what an edge connects them with. */
    private final Map<Box, List<Box>> neighbours;

    /** Boxes that are not as the arrangement says. */
    private final List<Box> changed = new ArrayList<>();

    /** How far all that stands on the diagram itself had to be moved. */
    private double shiftX;

    private double shiftY;

    ArrangedBoxes(Arrangement arrangement, double spacing, Map<Box, List<Box>> neighbours) {
        this.arrangement = arrangement;
        this.spacing = Math.max(LEAST_GAP, spacing);
        this.neighbours = neighbours;
    }

    /** Whether the arrangement has a place for a box in a container. */
    boolean knows(Box container) {
        for (Box child : container.children) {
            if (arrangement.place(child.view.id()).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Returns the boxes that are new, or larger than in the arrangement, or had to make room. */
    List<Box> changed() {
        return changed;
    }

    /** Returns how far all that stands on the diagram itself was moved to the right. */
    double shiftX() {
        return shiftX;
    }

    /** Returns how far all that stands on the diagram itself was moved down. */
    double shiftY() {
        return shiftY;
    }

    /** Returns the width that the arrangement says of a box that stands freely; 0 if it says none. */
    double width(Box box) {
        return box.onBorder || !box.parent.isFreeForm()
                ? 0
                : arrangement.place(box.view.id()).map(Arrangement.Place::width).orElse(0.0);
    }

    /**
     * Gives a box whose content has been sized at least the size that the arrangement says; but lists and stacks are as
     * large as what is in them.
     */
    void enlarge(Box box) {
        arrangement.place(box.view.id()).ifPresent(place -> {
            boolean byContent = !box.isFreeForm() && box.isContainer() && !box.children.isEmpty();
            if (byContent && box.borderNodes.isEmpty()) {
                return;
            }
            // sizes by content are rounded up, those that a layout gave are not
            box.width = box.width - place.width() <= 1 ? place.width() : box.width;
            box.height = box.height - place.height() <= 1 ? place.height() : box.height;
            DiagramLayout.resized(box);
        });
        for (Box border : box.borderNodes) {
            arrangement.place(border.view.id()).ifPresent(place -> onBorder(border, box, place));
        }
    }

    /** A node on the border stays where it is, and on the side on which it is if the box is larger. */
    private void onBorder(Box border, Box box, Arrangement.Place place) {
        Arrangement.Place before = arrangement.place(box.view.id()).orElse(null);
        if (before == null || box.isLine()) {
            return;
        }
        boolean right = place.x() + place.width() > before.width();
        boolean bottom = place.y() + place.height() > before.height();
        border.x = place.x() + (right ? box.width - before.width() : 0);
        border.y = place.y() + (bottom ? box.height - before.height() : 0);
    }

    /**
     * Places the children of a container, which have their sizes.
     *
     * @param left where children may begin, from the container's left
     * @param top where children may begin, from the container's top
     * @return how far the children reach, from the container's upper left corner
     */
    Packing.Size place(Box container, double left, double top) {
        List<Box> kept = new ArrayList<>();
        List<Box> fresh = new ArrayList<>();
        for (Box child : container.children) {
            Arrangement.Place place = arrangement.place(child.view.id()).orElse(null);
            if (place == null) {
                fresh.add(child);
            } else {
                child.x = place.x();
                child.y = place.y();
                kept.add(child);
            }
        }
        makeRoom(kept);
        double inset = container.parent == null ? 0 : DiagramLayout.INNER - LEAST_INSET;
        shiftInto(container, kept, left - inset, top - inset);
        List<Box> placed = new ArrayList<>(kept);
        double right = reach(container, kept, true);
        for (Box child : fresh) {
            likeOthers(child, placed);
            settle(child, placed, left, top, right);
            placed.add(child);
            changed.add(child);
        }
        return new Packing.Size(reach(container, placed, true), reach(container, placed, false));
    }

    private static double reach(Box container, List<Box> boxes, boolean across) {
        double reach = 0;
        for (Box box : boxes) {
            if (box.parent == container) {
                Rectangle2D outer = DiagramLayout.outer(box);
                reach = Math.max(reach, across ? outer.getMaxX() : outer.getMaxY());
            }
        }
        return reach;
    }

    /** Moves what stands beside or beneath a box that has grown over it. */
    private void makeRoom(List<Box> boxes) {
        Set<Integer> moved = new TreeSet<>();
        for (Box grown : boxes) {
            Arrangement.Place before = arrangement.place(grown.view.id()).orElseThrow();
            double wider = grown.width - before.width();
            double higher = grown.height - before.height();
            if (wider > 0.5) {
                makeRoom(boxes, grown, wider, true, moved);
            }
            if (higher > 0.5) {
                makeRoom(boxes, grown, higher, false, moved);
            }
            if (wider > 0.5 || higher > 0.5) {
                changed.add(grown);
            }
        }
        moved.forEach(i -> changed.add(boxes.get(i)));
    }

    private void makeRoom(List<Box> boxes, Box grown, double growth, boolean across, Set<Integer> moved) {
        double end = across ? grown.x + grown.width - growth : grown.y + grown.height - growth;
        double needed = 0;
        for (Box other : boxes) {
            double begin = begin(other, across);
            if (other != grown && isBeside(grown, other, across) && begin >= end - 1) {
                double gap = Math.min(begin - end, spacing);
                needed = Math.max(needed, end + growth + gap - begin);
            }
        }
        for (int i = 0; needed > 0 && i < boxes.size(); i++) {
            Box other = boxes.get(i);
            if (other != grown && begin(other, across) >= end - 1) {
                other.x += across ? needed : 0;
                other.y += across ? 0 : needed;
                moved.add(i);
            }
        }
    }

    private static double begin(Box box, boolean across) {
        return across ? box.x : box.y;
    }

    private static boolean isBeside(Box grown, Box other, boolean across) {
        return across
                ? other.y < grown.y + grown.height && other.y + other.height > grown.y
                : other.x < grown.x + grown.width && other.x + other.width > grown.x;
    }

    /** Moves all boxes so far that none begins too far at the left or top. */
    private void shiftInto(Box container, List<Box> boxes, double left, double top) {
        double dx = 0;
        double dy = 0;
        for (Box box : boxes) {
            Rectangle2D outer = DiagramLayout.outer(box);
            dx = Math.max(dx, left - outer.getX());
            dy = Math.max(dy, top - outer.getY());
        }
        if (dx > EPSILON || dy > EPSILON) {
            for (Box box : boxes) {
                box.x += dx;
                box.y += dy;
            }
            if (container.parent == null) {
                shiftX = dx;
                shiftY = dy;
            } else {
                changed.addAll(boxes);
            }
        }
    }

    /** Gives a new box the size of its like. */
    private static void likeOthers(Box box, List<Box> placed) {
        if (box.isContainer() || box.labelOutside()) {
            return;
        }
        for (Box other : placed) {
            if (other.view.mapping().equals(box.view.mapping())
                    && other.width < SIMILAR * box.width
                    && other.height < SIMILAR * box.height) {
                box.width = Math.max(box.width, other.width);
                box.height = Math.max(box.height, other.height);
                DiagramLayout.resized(box);
                return;
            }
        }
    }

    private void settle(Box box, List<Box> placed, double left, double top, double right) {
        box.x = 0;
        box.y = 0;
        Rectangle2D size = DiagramLayout.outer(box);
        double width = size.getWidth();
        double height = size.getHeight();
        double[] anchor = anchor(box, placed);
        double bestX = left;
        double bestY = top;
        double best = Double.MAX_VALUE;
        List<Rectangle2D> taken = new ArrayList<>();
        placed.forEach(other -> taken.add(DiagramLayout.outer(other)));
        List<double[]> candidates = new ArrayList<>();
        candidates.add(new double[] {left, top});
        for (Rectangle2D other : taken) {
            candidates.add(new double[] {other.getMaxX() + spacing, other.getY()});
            candidates.add(new double[] {other.getX(), other.getMaxY() + spacing});
            candidates.add(new double[] {left, other.getMaxY() + spacing});
        }
        for (double[] candidate : candidates) {
            double x = candidate[0];
            double y = candidate[1];
            double beyond = Math.max(0, x + width - Math.max(right, left + width));
            double cost = Math.abs(x + width / 2 - anchor[0]) + 1.5 * Math.abs(y + height / 2 - anchor[1]) + 8 * beyond;
            if (cost < best - 0.01 && isFree(x, y, width, height, taken)) {
                best = cost;
                bestX = x;
                bestY = y;
            }
        }
        box.x = bestX - size.getX();
        box.y = bestY - size.getY();
    }

    private static boolean isFree(double x, double y, double width, double height, List<Rectangle2D> taken) {
        double gap = LEAST_GAP - 1;
        for (Rectangle2D other : taken) {
            if (other.intersects(x - gap, y - gap, width + 2 * gap, height + 2 * gap)) {
                return false;
            }
        }
        return true;
    }

    /** Returns the point near which a new box belongs. */
    private double[] anchor(Box box, List<Box> placed) {
        double x = 0;
        double y = 0;
        int count = 0;
        Map<Box, Boolean> here = new IdentityHashMap<>();
        placed.forEach(other -> here.put(other, true));
        for (Box neighbour : neighbours.getOrDefault(box, List.of())) {
            for (Box other = neighbour; other != null; other = other.parent) {
                if (here.containsKey(other)) {
                    x += other.x + other.width + spacing + box.width / 2;
                    y += other.y + other.height / 2;
                    count++;
                }
            }
        }
        if (count > 0) {
            return new double[] {x / count, y / count};
        }
        Box like = null;
        for (Box other : placed) {
            boolean later = like == null
                    || !like.view.mapping().equals(box.view.mapping())
                    || other.view.mapping().equals(box.view.mapping());
            like = later ? other : like;
        }
        return like == null
                ? new double[] {0, 0}
                : new double[] {like.x + like.width + spacing + box.width / 2, like.y + like.height / 2};
    }
}
