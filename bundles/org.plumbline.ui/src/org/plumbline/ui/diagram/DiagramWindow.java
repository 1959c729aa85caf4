// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.diagram;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.plumbline.diagram.geometry.DiagramGeometry;
import org.plumbline.diagram.layout.PlacedDiagram;
import org.plumbline.diagram.layout.PlacedEdge;
import org.plumbline.diagram.layout.PlacedNode;
import org.plumbline.diagram.paint.ChangedAreas;
import org.plumbline.diagram.paint.IconCache;
import org.plumbline.diagram.paint.Painter;
import org.plumbline.ui.look.Tint;

/**
 * The widget that shows a diagram. It keeps the picture of what is seen, so that a mouse that is dragged over it costs only what
 * is drawn on top.
 */
final class DiagramWindow {

    private static final int WHEEL = 48;

    /** What is drawn on top of the diagram. */
    interface Overlay {

        Set<String> selected();

        /** The handles of what is selected. */
        List<Handle> handles();

        Gesture gesture();
    }

    private final Canvas control;
    private final Overlay overlay;
    private final Viewport viewport = new Viewport();
    private final Brushes brushes;
    private final IconCache icons = new IconCache();
    private DiagramGeometry geometry;
    private Image picture;

    /** What the picture shows; null if nothing yet. */
    private Shown shown;

    private boolean fitting = true;

    /** A diagram as it is seen. */
    private record Shown(PlacedDiagram diagram, Tint tint, double zoom, double dx, double dy) {

        boolean isSeenAs(Shown other) {
            return tint == other.tint && zoom == other.zoom && dx == other.dx && dy == other.dy;
        }
    }

    DiagramWindow(Composite parent, Overlay overlay) {
        this.overlay = overlay;
        control = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.H_SCROLL | SWT.V_SCROLL);
        brushes = new Brushes(control.getDisplay());
        control.addListener(SWT.Paint, event -> paint(event.gc));
        control.addListener(SWT.Resize, event -> resized());
        control.addListener(SWT.Dispose, event -> dispose());
        control.addListener(SWT.MouseVerticalWheel, this::wheel);
        control.addListener(SWT.MouseHorizontalWheel, event -> scroll(-event.count * WHEEL / 3.0, 0));
        control.getHorizontalBar().addListener(SWT.Selection, event -> scrolled(true));
        control.getVerticalBar().addListener(SWT.Selection, event -> scrolled(false));
    }

    Canvas control() {
        return control;
    }

    Viewport viewport() {
        return viewport;
    }

    Brushes brushes() {
        return brushes;
    }

    /** Shows a diagram; a new one wholly, as far as it can be read then. */
    void show(DiagramGeometry wanted, boolean fresh) {
        geometry = wanted;
        viewport.extent(wanted.diagram().width(), wanted.diagram().height());
        if (fresh) {
            fitting = true;
            begin();
        }
        changed();
    }

    /** Shows a diagram as it was shown before. */
    void show(DiagramGeometry wanted, Viewport.Place before) {
        show(wanted, false);
        fitting = false;
        viewport.place(before);
        changed();
    }

    /** What is shown of the diagram; empty as long as nobody has seen any of it. */
    Optional<Viewport.Place> place() {
        return fitting ? Optional.empty() : Optional.of(viewport.place());
    }

    private void begin() {
        if (geometry != null && control.getClientArea().width > 1) {
            viewport.begin();
            fitting = false;
        }
    }

    /** Tells that the picture is perhaps not right any more. */
    void changed() {
        updateBars();
        control.redraw();
    }

    /** Returns the part of the diagram that is seen. */
    Rectangle2D visible() {
        return viewport.visible();
    }

    void zoom(double to, double x, double y) {
        viewport.zoom(to, x, y);
        changed();
    }

    /** Zooms around the middle of the window. */
    void zoom(double to) {
        Rectangle area = control.getClientArea();
        zoom(to, area.width / 2.0, area.height / 2.0);
    }

    void fit() {
        viewport.fit();
        changed();
    }

    void scroll(double byX, double byY) {
        viewport.scroll(byX, byY);
        changed();
    }

    /** Lets an area of the diagram be seen. */
    void reveal(Rectangle2D area) {
        viewport.show(area);
        changed();
    }

    private void wheel(Event event) {
        if ((event.stateMask & SWT.MOD1) != 0) {
            zoom(viewport.zoom() * Math.pow(1.1, Math.signum(event.count)), event.x, event.y);
        } else if ((event.stateMask & SWT.SHIFT) != 0) {
            scroll(-Math.signum(event.count) * WHEEL, 0);
        } else {
            scroll(0, -Math.signum(event.count) * WHEEL);
        }
        event.doit = false;
    }

    private void scrolled(boolean across) {
        ScrollBar bar = across ? control.getHorizontalBar() : control.getVerticalBar();
        viewport.scrollTo(across, bar.getSelection());
        control.redraw();
    }

    private void resized() {
        Rectangle area = control.getClientArea();
        viewport.resize(area.width, area.height);
        if (fitting) {
            begin();
        }
        changed();
    }

    private void updateBars() {
        update(control.getHorizontalBar(), viewport.scrollBar(true));
        update(control.getVerticalBar(), viewport.scrollBar(false));
    }

    private static void update(ScrollBar bar, int[] range) {
        bar.setValues(range[2], 0, range[0], range[1], WHEEL, Math.max(1, range[1] - WHEEL));
        bar.setVisible(range[0] > range[1]);
    }

    /** Whether the theme is dark: what is around is. */
    Tint tint() {
        RGB around = control.getParent().getBackground().getRGB();
        return around.red + around.green + around.blue < 3 * 128 ? Tint.DARK : Tint.LIGHT;
    }

    private void paint(GC gc) {
        Rectangle area = control.getClientArea();
        if (area.isEmpty() || geometry == null) {
            return;
        }
        Tint tint = tint();
        if (picture == null || picture.getBounds().width != area.width || picture.getBounds().height != area.height) {
            if (picture != null) {
                picture.dispose();
            }
            picture = new Image(control.getDisplay(), area.width, area.height);
            shown = null;
        }
        Shown wanted = new Shown(geometry.diagram(), tint, viewport.zoom(), viewport.dx(), viewport.dy());
        List<Rectangle> changed = changed(wanted, area);
        if (!changed.isEmpty()) {
            GC onPicture = new GC(picture);
            for (Rectangle part : changed) {
                onPicture.setClipping(part);
                onPicture.setBackground(new Color(tint.paper()));
                onPicture.fillRectangle(part);
                paint(onPicture, wanted, part);
            }
            onPicture.dispose();
        }
        shown = wanted;
        gc.drawImage(picture, 0, 0);
        overlay(gc, tint);
    }

    /** The parts of the window that do not look as they did. */
    private List<Rectangle> changed(Shown wanted, Rectangle area) {
        return Optional.ofNullable(shown)
                .filter(wanted::isSeenAs)
                .flatMap(before -> ChangedAreas.between(before.diagram(), wanted.diagram()))
                .map(areas -> areas.stream()
                        .map(this::inWindow)
                        .map(area::intersection)
                        .filter(part -> !part.isEmpty())
                        .toList())
                .orElseGet(() -> List.of(area));
    }

    /** All pixels of the window that an area of the diagram touches. */
    private Rectangle inWindow(Rectangle2D area) {
        Point2D corner = viewport.toWindow(area.getMinX(), area.getMinY());
        Point2D end = viewport.toWindow(area.getMaxX(), area.getMaxY());
        int left = (int) Math.floor(corner.getX());
        int top = (int) Math.floor(corner.getY());
        return new Rectangle(left, top, (int) Math.ceil(end.getX()) - left, (int) Math.ceil(end.getY()) - top);
    }

    /** Draws what a part of the window shows of a diagram. */
    private void paint(GC gc, Shown wanted, Rectangle part) {
        Rectangle2D visible = new Rectangle2D.Double();
        visible.setFrameFromDiagonal(
                viewport.toDiagram(part.x, part.y), viewport.toDiagram(part.x + part.width, part.y + part.height));
        GcCanvas canvas = new GcCanvas(gc, brushes, wanted.tint(), wanted.zoom(), wanted.dx(), wanted.dy());
        new Painter(canvas, icons).paint(wanted.diagram(), visible);
        canvas.dispose();
    }

    private void overlay(GC gc, Tint tint) {
        GcCanvas canvas = new GcCanvas(gc, brushes, tint, viewport.zoom(), viewport.dx(), viewport.dy());
        Marks marks = Marks.of(tint);
        Set<String> selected = overlay.selected();
        for (String id : selected) {
            geometry.node(id).ifPresent(node -> selection(canvas, node, marks));
            geometry.edge(id).ifPresent(edge -> selection(canvas, edge, marks));
        }
        overlay.gesture().paint(canvas, marks);
        canvas.dispose();
    }

    private void selection(GcCanvas canvas, PlacedNode node, Marks marks) {
        Rectangle2D area = DiagramGeometry.area(node);
        Rectangle2D frame = frame(node, viewport.zoom());
        if (node.kind() == PlacedNode.Kind.LINE) {
            canvas.wash(frame, marks.selected(), 40);
        }
        canvas.mark(frame, marks.selected(), 2, 255, false);
        for (Handle handle : overlay.handles()) {
            Point2D place = handle.place(area, viewport.zoom());
            canvas.handle(place.getX(), place.getY(), marks.selected(), marks.paper());
        }
    }

    /** The frame around a selected node; lines of a list leave no room for one above and below them. */
    static Rectangle2D frame(PlacedNode node, double zoom) {
        Rectangle2D area = DiagramGeometry.area(node);
        Rectangle2D frame = Handle.frame(area, zoom);
        if (node.kind() == PlacedNode.Kind.LINE) {
            frame.setRect(frame.getX(), area.getY(), frame.getWidth(), area.getHeight());
        }
        return frame;
    }

    private static void selection(GcCanvas canvas, PlacedEdge edge, Marks marks) {
        Path2D way = new Path2D.Double();
        Point2D first = edge.points().get(0);
        way.moveTo(first.getX(), first.getY());
        edge.points().forEach(p -> way.lineTo(p.getX(), p.getY()));
        canvas.mark(way, marks.selected(), 5, 90, false);
        canvas.mark(way, marks.selected(), 1.5, 255, false);
        Point2D last = edge.points().get(edge.points().size() - 1);
        canvas.handle(first.getX(), first.getY(), marks.selected(), marks.paper());
        canvas.handle(last.getX(), last.getY(), marks.selected(), marks.paper());
    }

    private void dispose() {
        if (picture != null) {
            picture.dispose();
        }
        brushes.dispose();
    }
}
