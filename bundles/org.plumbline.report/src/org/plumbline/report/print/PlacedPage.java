// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report.print;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.plumbline.diagram.paint.Canvas;
import org.plumbline.diagram.paint.Pen;
import org.plumbline.diagram.view.Rgb;

/** A page with everything in its place. Lengths are points, from the upper left corner. */
final class PlacedPage {

    /**
     * Something drawn.
     *
     * @param tag what it belongs to; null for what belongs to the page only, such as rules and page numbers
     * @param ink draws it; draws nothing for what has a place in the structure only
     */
    record Mark(Tag tag, Consumer<Canvas> ink) {}

    /**
     * An area that leads somewhere.
     *
     * @param anchor where to
     * @param tag of what stands in it
     */
    record Link(Rectangle2D area, String anchor, Tag tag) {}

    private final double width;
    private final double height;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();

    PlacedPage(double width, double height) {
        this.width = width;
        this.height = height;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    List<Mark> marks() {
        return marks;
    }

    List<Link> links() {
        return links;
    }

    void add(Tag tag, Consumer<Canvas> ink) {
        marks.add(new Mark(tag, ink));
    }

    /** Gives a part its place in the structure, even if nothing is drawn for it. */
    void touch(Tag tag) {
        add(tag, canvas -> {});
    }

    void fill(Tag tag, Shape shape, Rgb colour) {
        add(tag, canvas -> canvas.fill(shape, colour));
    }

    void draw(Tag tag, Shape shape, Pen pen) {
        add(tag, canvas -> canvas.draw(shape, pen));
    }

    void text(Tag tag, String string, Style style, double x, double baseline, double width) {
        Canvas.Text text =
                new Canvas.Text(string, style.face(), style.size(), x, baseline, width, style.colour(), false, null);
        add(tag, canvas -> canvas.text(text));
    }

    void link(Rectangle2D area, String anchor, Tag tag) {
        links.add(new Link(area, anchor, tag));
    }
}
