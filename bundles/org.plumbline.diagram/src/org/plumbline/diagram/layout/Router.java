// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.layout;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Finds ways with right angles around obstacles, one edge at a time. Short ways with few bends are tried first; where each
 * of them meets something, the best one is searched along the sides of what stands in between.
 */
final class Router {

    /** From a way to what it passes. */
    private static final double CLEARANCE = 10;

    /** What two areas are apart, or have in common, where a way between them is short. */
    private static final double LEAST_SPACE = 8;

    /** From a corner to where a way may begin. */
    private static final double CORNER = 3;

    /** A bend is worth a detour of so many pixels. */
    private static final double BEND = 40;

    /** How far around the ends a way may go. */
    private static final double AROUND = 120;

    /** Obstacles near an edge beyond which no way is searched. */
    private static final int MOST_OBSTACLES = 160;

    private static final int[][] STEPS = {{1, 0}, {0, 1}, {-1, 0}, {0, -1}};

    private final List<Rectangle2D> obstacles;

    /** @param obstacles what the way may not touch, the ends not among it */
    Router(List<Rectangle2D> obstacles) {
        this.obstacles = obstacles;
    }

    /**
     * Returns a way between two areas.
     *
     * @param sourceShare where on its side the way leaves the source, from 0 to 1
     * @param targetShare where on its side the way reaches the target, from 0 to 1
     */
    List<Point2D> way(Rectangle2D from, Rectangle2D to, double sourceShare, double targetShare) {
        List<Rectangle2D> near = near(from, to);
        List<Point2D> simple = simple(from, to, sourceShare, targetShare, near);
        if (!simple.isEmpty()) {
            return simple;
        }
        List<Point2D> found =
                near.size() > MOST_OBSTACLES ? List.of() : new Search(near, from, to, sourceShare, targetShare).run();
        return found.isEmpty() ? Connector.between(from, to) : found;
    }

    private List<Rectangle2D> near(Rectangle2D from, Rectangle2D to) {
        Rectangle2D region = from.createUnion(to);
        region.setRect(
                region.getX() - AROUND,
                region.getY() - AROUND,
                region.getWidth() + 2 * AROUND,
                region.getHeight() + 2 * AROUND);
        List<Rectangle2D> near = new ArrayList<>();
        for (Rectangle2D obstacle : obstacles) {
            if (obstacle.intersects(region)) {
                near.add(obstacle);
            }
        }
        return near;
    }

    private static List<Point2D> simple(
            Rectangle2D from, Rectangle2D to, double sourceShare, double targetShare, List<Rectangle2D> near) {
        List<List<Point2D>> ways = sideways(from, to, sourceShare, targetShare);
        for (List<Point2D> way : sideways(turned(from), turned(to), sourceShare, targetShare)) {
            ways.add(way.stream().map(p -> Connector.point(p.getY(), p.getX())).toList());
        }
        for (List<Point2D> way : ways) {
            if (isFree(way, near)) {
                return way;
            }
        }
        return List.of();
    }

    private static Rectangle2D turned(Rectangle2D area) {
        return new Rectangle2D.Double(area.getY(), area.getX(), area.getHeight(), area.getWidth());
    }

    /** Returns the short ways between the left and right sides of two areas, if they face each other. */
    private static List<List<Point2D>> sideways(
            Rectangle2D from, Rectangle2D to, double sourceShare, double targetShare) {
        List<List<Point2D>> ways = new ArrayList<>();
        boolean right = from.getMaxX() + LEAST_SPACE <= to.getMinX();
        if (!right && to.getMaxX() + LEAST_SPACE > from.getMinX()) {
            return ways;
        }
        double x1 = right ? from.getMaxX() : from.getMinX();
        double x2 = right ? to.getMinX() : to.getMaxX();
        double y1 = from.getY() + from.getHeight() * sourceShare;
        double y2 = to.getY() + to.getHeight() * targetShare;
        double low = Math.max(from.getMinY(), to.getMinY());
        double high = Math.min(from.getMaxY(), to.getMaxY());
        if (high - low > LEAST_SPACE) {
            double y = Math.min(high - CORNER, Math.max(low + CORNER, (y1 + y2) / 2));
            ways.add(List.of(Connector.point(x1, y), Connector.point(x2, y)));
        }
        for (double share : new double[] {0.5, 0.25, 0.75}) {
            double x = x1 + (x2 - x1) * share;
            ways.add(List.of(
                    Connector.point(x1, y1), Connector.point(x, y1), Connector.point(x, y2), Connector.point(x2, y2)));
        }
        return ways;
    }

    /** Whether a way touches nothing. */
    static boolean isFree(List<Point2D> way, List<Rectangle2D> obstacles) {
        for (int i = 1; i < way.size(); i++) {
            if (!isFree(way.get(i - 1), way.get(i), obstacles)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isFree(Point2D a, Point2D b, List<Rectangle2D> obstacles) {
        for (Rectangle2D obstacle : obstacles) {
            if (obstacle.intersectsLine(a.getX(), a.getY(), b.getX(), b.getY())) {
                return false;
            }
        }
        return true;
    }

    /** A search for the shortest way with the fewest bends on the lines beside all obstacles. */
    private static final class Search {

        private final List<Rectangle2D> near;
        private final double[] xs;
        private final double[] ys;
        private final List<int[]> starts = new ArrayList<>();
        private final List<int[]> goals = new ArrayList<>();
        private final Rectangle2D from;
        private final Rectangle2D to;

        /** A point reached in a direction. */
        private record State(int x, int y, int direction, double cost, State before) {}

        Search(List<Rectangle2D> near, Rectangle2D from, Rectangle2D to, double sourceShare, double targetShare) {
            this.near = near;
            this.from = from;
            this.to = to;
            List<Double> across = new ArrayList<>();
            List<Double> down = new ArrayList<>();
            for (Rectangle2D obstacle : near) {
                lines(obstacle, across, down);
            }
            lines(from, across, down);
            lines(to, across, down);
            double sx = from.getX() + from.getWidth() * sourceShare;
            double sy = from.getY() + from.getHeight() * sourceShare;
            double tx = to.getX() + to.getWidth() * targetShare;
            double ty = to.getY() + to.getHeight() * targetShare;
            across.add(sx);
            across.add(tx);
            down.add(sy);
            down.add(ty);
            xs = sorted(across);
            ys = sorted(down);
            ends(from, sx, sy, starts);
            ends(to, tx, ty, goals);
        }

        private static void lines(Rectangle2D area, List<Double> across, List<Double> down) {
            across.add(area.getMinX() - CLEARANCE);
            across.add(area.getMaxX() + CLEARANCE);
            down.add(area.getMinY() - CLEARANCE);
            down.add(area.getMaxY() + CLEARANCE);
        }

        private static double[] sorted(List<Double> values) {
            return values.stream()
                    .mapToDouble(Double::doubleValue)
                    .sorted()
                    .distinct()
                    .toArray();
        }

        /** The points beside the four sides of an area, each with the direction that leads away from it. */
        private void ends(Rectangle2D area, double x, double y, List<int[]> into) {
            into.add(new int[] {index(xs, area.getMaxX() + CLEARANCE), index(ys, y), 0});
            into.add(new int[] {index(xs, x), index(ys, area.getMaxY() + CLEARANCE), 1});
            into.add(new int[] {index(xs, area.getMinX() - CLEARANCE), index(ys, y), 2});
            into.add(new int[] {index(xs, x), index(ys, area.getMinY() - CLEARANCE), 3});
        }

        private static int index(double[] values, double value) {
            return Arrays.binarySearch(values, value);
        }

        List<Point2D> run() {
            double[][][] best = new double[xs.length][ys.length][4];
            for (double[][] column : best) {
                for (double[] cell : column) {
                    Arrays.fill(cell, Double.MAX_VALUE);
                }
            }
            PriorityQueue<State> open = new PriorityQueue<>(Comparator.comparingDouble(State::cost)
                    .thenComparingInt(State::x)
                    .thenComparingInt(State::y)
                    .thenComparingInt(State::direction));
            for (int[] start : starts) {
                Point2D beside = Connector.point(xs[start[0]], ys[start[1]]);
                if (isFree(beside, beside, near) && !to.contains(beside)) {
                    best[start[0]][start[1]][start[2]] = 0;
                    open.add(new State(start[0], start[1], start[2], 0, null));
                }
            }
            while (!open.isEmpty()) {
                State state = open.poll();
                if (state.cost() > best[state.x()][state.y()][state.direction()]) {
                    continue;
                }
                for (int[] goal : goals) {
                    if (goal[0] == state.x() && goal[1] == state.y() && (goal[2] + 2) % 4 == state.direction()) {
                        return points(state, goal);
                    }
                }
                for (int direction = 0; direction < 4; direction++) {
                    step(state, direction, best, open);
                }
            }
            return List.of();
        }

        private void step(State state, int direction, double[][][] best, PriorityQueue<State> open) {
            if ((direction + 2) % 4 == state.direction()) {
                return;
            }
            if (direction != state.direction()) {
                double cost = state.cost() + BEND;
                if (cost < best[state.x()][state.y()][direction]) {
                    best[state.x()][state.y()][direction] = cost;
                    open.add(new State(state.x(), state.y(), direction, cost, state));
                }
                return;
            }
            int x = state.x() + STEPS[direction][0];
            int y = state.y() + STEPS[direction][1];
            if (x < 0 || y < 0 || x >= xs.length || y >= ys.length) {
                return;
            }
            Point2D a = Connector.point(xs[state.x()], ys[state.y()]);
            Point2D b = Connector.point(xs[x], ys[y]);
            double cost = state.cost() + a.distance(b);
            boolean through = from.intersectsLine(a.getX(), a.getY(), b.getX(), b.getY())
                    || to.intersectsLine(a.getX(), a.getY(), b.getX(), b.getY());
            if (!through && cost < best[x][y][direction] && isFree(a, b, near)) {
                best[x][y][direction] = cost;
                open.add(new State(x, y, direction, cost, state));
            }
        }

        private List<Point2D> points(State end, int[] goal) {
            List<Point2D> points = new ArrayList<>();
            points.add(onSide(to, goal[2], Connector.point(xs[goal[0]], ys[goal[1]])));
            State first = end;
            for (State state = end; state != null; state = state.before()) {
                points.add(Connector.point(xs[state.x()], ys[state.y()]));
                first = state;
            }
            points.add(onSide(from, first.direction(), Connector.point(xs[first.x()], ys[first.y()])));
            Collections.reverse(points);
            return points;
        }

        private static Point2D onSide(Rectangle2D area, int direction, Point2D beside) {
            return switch (direction) {
                case 0 -> Connector.point(area.getMaxX(), beside.getY());
                case 1 -> Connector.point(beside.getX(), area.getMaxY());
                case 2 -> Connector.point(area.getMinX(), beside.getY());
                default -> Connector.point(beside.getX(), area.getMinY());
            };
        }
    }
}
