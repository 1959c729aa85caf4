// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.diagram;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;
import org.plumbline.diagram.geometry.DiagramGeometry;
import org.plumbline.diagram.layout.PlacedEdge;
import org.plumbline.diagram.layout.PlacedNode;
import org.plumbline.diagram.tool.DiagramTools.PaletteTool;
import org.plumbline.diagram.tool.DiagramTools.Section;
import org.plumbline.ui.editor.ProjectEditor;
import org.plumbline.ui.tests.Workbench;

/** Uses the page of the diagrams with mouse and keys, as a user does. */
final class Hand {

    private final DiagramsPage page;

    private Hand(DiagramsPage page) {
        this.page = page;
    }

    /** Opens the page of an editor. */
    static Hand on(ProjectEditor editor) {
        editor.show(DiagramsPage.class);
        Workbench.settle();
        return new Hand((DiagramsPage) editor.page().orElseThrow());
    }

    DiagramsPage page() {
        return page;
    }

    DiagramEditor editor() {
        return page.editor();
    }

    DiagramGeometry geometry() {
        return editor().diagram().geometry();
    }

    Canvas canvas() {
        return editor().window().control();
    }

    /** Shows the first diagram of a name. */
    Hand show(String representation) {
        page.show(page.list().entries().stream()
                .filter(entry -> entry.representation().name().equals(representation))
                .findFirst()
                .orElseThrow());
        Workbench.settle();
        return this;
    }

    /** The first node of a mapping. */
    PlacedNode node(String mapping) {
        return nodes(mapping).get(0);
    }

    List<PlacedNode> nodes(String mapping) {
        List<PlacedNode> found = new ArrayList<>();
        for (PlacedNode node : geometry().nodes()) {
            if (node.view().mapping().equals(mapping)) {
                found.add(node);
            }
        }
        return found;
    }

    /** The point of the diagram in the middle of a node; at the top of a container, where nothing else is. */
    static Point2D grip(PlacedNode node) {
        double y = node.kind() == PlacedNode.Kind.CONTAINER && !node.children().isEmpty()
                ? node.y() + Math.min(8, node.height() / 2)
                : node.y() + node.height() / 2;
        return new Point2D.Double(node.x() + node.width() / 2, y);
    }

    /** Whether a node can be taken hold of: nothing lies over it there. */
    boolean isFree(PlacedNode node) {
        return geometry().nodeAt(grip(node)).orElse(null) == node;
    }

    /** The point of the window where a node is taken hold of, once it can be seen. */
    Point2D at(PlacedNode node) {
        geometry().bounds(List.of(node.view().id())).ifPresent(editor().window()::reveal);
        return inWindow(node);
    }

    /** The point of the window where a node is taken hold of. */
    Point2D inWindow(PlacedNode node) {
        Point2D grip = grip(node);
        return editor().window().viewport().toWindow(grip.getX(), grip.getY());
    }

    /** Shows the whole diagram. */
    void fit() {
        key('0', 0);
    }

    /** A pixel of the window at which nothing lies over a node. Empty if there is none. */
    Optional<Point2D> spot(PlacedNode node) {
        return spot(DiagramGeometry.area(node), point -> geometry()
                .nodeAt(point)
                .filter(found -> found.view().id().equals(node.view().id()))
                .isPresent());
    }

    /** A pixel of the window at which an edge is hit, but none of its ends. Empty if there is none. */
    Optional<Point2D> spot(PlacedEdge edge) {
        String id = edge.view().id();
        double reach = editor().reach();
        return spot(
                geometry().bounds(List.of(id)).orElseThrow(),
                point -> geometry().at(point, reach).filter(id::equals).isPresent()
                        && geometry().endAt(List.of(id), point, reach).isEmpty());
    }

    /** A pixel of the window at which the diagram itself is. Empty if there is none. */
    Optional<Point2D> spot() {
        Predicate<Point2D> free = point -> geometry().nodeAt(point).isEmpty();
        return spot(editor().visible(), free);
    }

    /** Looks at few pixels first, since one of them fits mostly. */
    private Optional<Point2D> spot(Rectangle2D area, Predicate<Point2D> fits) {
        Viewport viewport = editor().window().viewport();
        Rectangle seen = canvas().getClientArea();
        Point2D corner = viewport.toWindow(area.getMinX(), area.getMinY());
        Point2D end = viewport.toWindow(area.getMaxX(), area.getMaxY());
        int middleX = (int) (corner.getX() + end.getX()) / 2;
        int middleY = (int) (corner.getY() + end.getY()) / 2;
        for (int step : new int[] {16, 4, 1}) {
            for (int x = middleX % step; x <= end.getX(); x += step) {
                for (int y = middleY % step; y <= end.getY(); y += step) {
                    if (x >= corner.getX()
                            && y >= corner.getY()
                            && seen.contains(x, y)
                            && fits.test(viewport.toDiagram(x, y))) {
                        return Optional.of(new Point2D.Double(x, y));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private void mouse(int type, Point2D point, int button, int state) {
        Event event = new Event();
        event.x = (int) Math.round(point.getX());
        event.y = (int) Math.round(point.getY());
        event.button = button;
        event.stateMask = state;
        canvas().notifyListeners(type, event);
    }

    void move(Point2D point) {
        mouse(SWT.MouseMove, point, 0, 0);
    }

    void down(Point2D point, int keys) {
        mouse(SWT.MouseMove, point, 0, keys);
        mouse(SWT.MouseDown, point, 1, keys);
    }

    void drag(Point2D point, int keys) {
        mouse(SWT.MouseMove, point, 0, keys | SWT.BUTTON1);
    }

    void up(Point2D point, int keys) {
        mouse(SWT.MouseUp, point, 1, keys | SWT.BUTTON1);
        Workbench.settle();
    }

    void click(Point2D point, int keys) {
        down(point, keys);
        up(point, keys);
    }

    void click(PlacedNode node) {
        click(at(node), 0);
    }

    /** Clicks at an edge, at a zoom at which a single one can be hit; one that others cover is selected otherwise. */
    void click(PlacedEdge edge) {
        Set<String> wanted = Set.of(edge.view().id());
        editor().zoomTo(1);
        geometry().bounds(wanted).ifPresent(editor().window()::reveal);
        spot(edge).ifPresentOrElse(point -> click(point, 0), () -> editor().select(wanted));
        if (!editor().selected().equals(wanted)) {
            throw new AssertionError("the click has selected " + editor().selected());
        }
    }

    /** Drags from a point to another one. */
    void drag(Point2D from, Point2D to, int keys) {
        down(from, keys);
        drag(new Point2D.Double((from.getX() + to.getX()) / 2, (from.getY() + to.getY()) / 2), keys);
        drag(to, keys);
        up(to, keys);
    }

    void key(int code, int state) {
        Event event = new Event();
        event.keyCode = code;
        event.character = code < SWT.KEYCODE_BIT ? (char) code : 0;
        event.stateMask = state;
        canvas().notifyListeners(SWT.KeyDown, event);
        Workbench.settle();
    }

    /** All tools of the palette. */
    List<PaletteTool> tools() {
        List<PaletteTool> tools = new ArrayList<>();
        editor().diagram().tools().palette().forEach(section -> add(section, tools));
        return tools;
    }

    private static void add(Section section, List<PaletteTool> tools) {
        tools.addAll(section.tools());
        section.sections().forEach(inner -> add(inner, tools));
    }

    /** Takes a tool by clicking at it in the palette. */
    void take(PaletteTool tool) {
        for (TreeItem section : page.palette().control().getItems()) {
            for (TreeItem item : section.getItems()) {
                if (item.getData() instanceof PaletteTool found && found.name().equals(tool.name())) {
                    page.palette().control().setSelection(item);
                    Event event = new Event();
                    event.item = item;
                    page.palette().control().notifyListeners(SWT.Selection, event);
                    return;
                }
            }
        }
        throw new AssertionError("the palette has no " + tool.name());
    }

    /** The field in which a label is edited; empty if none is. */
    Optional<Text> field() {
        for (Control child : canvas().getChildren()) {
            if (child instanceof Text text) {
                return Optional.of(text);
            }
        }
        return Optional.empty();
    }

    /** Types a label and confirms it. */
    void type(String text) {
        Text field = field().orElseThrow(() -> new AssertionError("no label is being edited"));
        field.setText(text);
        field.notifyListeners(SWT.DefaultSelection, new Event());
        Workbench.settle();
    }
}
