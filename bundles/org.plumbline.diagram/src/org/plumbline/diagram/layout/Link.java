// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.layout;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.diagram.text.Paragraph;
import org.plumbline.diagram.view.EdgeView;
import org.plumbline.diagram.view.LabelStyle;

/**
 * An edge while it is laid out. Its way and labels are relative to the box in which the layout algorithm ran.
 *
 * @param view null for a mere hint which boxes belong near each other
 * @param from where the layout algorithm sees it begin
 * @param to where the layout algorithm sees it end
 * @param labels those that are not empty
 * @param way filled in by the layout algorithm
 */
record Link(EdgeView view, Box from, Box to, List<Label> labels, List<Point2D> way) {

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    enum Position {
        BEGIN,
        CENTER,
        END
    }

    /** A label with its place. */
    static final class Label {

        private final Paragraph text;
        private final LabelStyle style;
        private final Position position;
        private double x;
        private double y;

        Label(String text, LabelStyle style, Position position) {
            this.text = Measure.paragraph(text, style, Measure.EDGE_LABEL_WIDTH);
            this.style = style;
            this.position = position;
        }

        Paragraph text() {
            return text;
        }

        Position position() {
            return position;
        }

        void moveTo(double newX, double newY) {
            x = newX;
            y = newY;
        }

        PlacedLabel placed(double dx, double dy) {
            return new PlacedLabel(text, style, x + dx, y + dy, text.width(), 0);
        }
    }

    static Link of(EdgeView view, Box from, Box to) {
        List<Label> labels = new ArrayList<>(1);
        add(labels, view.begin(), view.style().begin(), Position.BEGIN);
        add(labels, view.center(), view.style().center(), Position.CENTER);
        add(labels, view.end(), view.style().end(), Position.END);
        return new Link(view, from, to, labels, new ArrayList<>(6));
    }

    static Link hint(Box from, Box to) {
        return new Link(null, from, to, List.of(), new ArrayList<>(6));
    }

    private static void add(List<Label> labels, String text, LabelStyle style, Position position) {
        if (!text.isBlank()) {
            labels.add(new Label(text, style, position));
        }
    }

    void move(double dx, double dy) {
        way.forEach(p -> p.setLocation(p.getX() + dx, p.getY() + dy));
        labels.forEach(label -> label.moveTo(label.x + dx, label.y + dy));
    }
}
