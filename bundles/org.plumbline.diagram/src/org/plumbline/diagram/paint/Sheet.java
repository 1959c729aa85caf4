// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.paint;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.diagram.layout.PlacedDiagram;
import org.plumbline.diagram.text.Paragraph;
import org.plumbline.diagram.text.Typeface;
import org.plumbline.diagram.view.Rgb;

/** What a diagram is drawn on: paper, and if wanted its title above and a line of fields beneath. */
final class Sheet {

    private static final double MARGIN = 36;
    private static final double TITLE_SIZE = 24;
    private static final double TITLE_GAP = 22;
    private static final double FOOTER_GAP = 30;
    private static final double CAPTION_SIZE = 10;
    private static final double VALUE_SIZE = 13;
    private static final double FIELD_GAP = 28;
    private static final double FIELD_WIDTH = 300;
    private static final double MARK = 24;
    private static final double LEAST_WIDTH = 320;
    private static final String NAME = "准绳 Plumbline";

    private final double width;
    private final double height;
    private final double diagramX;
    private final double diagramY;
    private final List<Piece> pieces = new ArrayList<>();
    private double ruleY;
    private double markX;

    /** A line of text with its place. */
    private record Piece(Paragraph text, int line, double x, double y, Rgb colour) {}

    private Sheet(PlacedDiagram diagram, double margin) {
        this.width = Math.ceil(diagram.width()) + 2 * margin;
        this.height = Math.ceil(diagram.height()) + 2 * margin;
        this.diagramX = margin;
        this.diagramY = margin;
    }

    private Sheet(PlacedDiagram diagram, TitleBlock block) {
        List<Paragraph> captions = new ArrayList<>();
        List<Paragraph> values = new ArrayList<>();
        List<Double> columns = new ArrayList<>();
        double footer = MARK + 4;
        for (TitleBlock.Field field : block.fields()) {
            Paragraph caption = caption(field);
            Paragraph value = value(field);
            captions.add(caption);
            values.add(value);
            columns.add(Math.max(caption.width(), value.width()));
            footer = Math.max(footer, caption.height() + value.height());
        }
        Paragraph name = name();
        double sign = signWidth();
        double content = Math.max(diagram.width(), leastWidth(block));
        Paragraph title = Paragraph.of(diagram.view().title(), Typeface.bold(), TITLE_SIZE, content);
        width = Math.ceil(content) + 2 * MARGIN;
        double y = MARGIN - 6;
        add(title, MARGIN, y, Theme.INK);
        y += title.height() + TITLE_GAP;
        diagramX = MARGIN;
        diagramY = Math.round(y);
        ruleY = Math.round(diagramY + diagram.height() + FOOTER_GAP) + 0.5;
        double x = MARGIN;
        for (int i = 0; i < values.size(); i++) {
            add(captions.get(i), x, ruleY + 12, Theme.SOFT);
            add(values.get(i), x, ruleY + 12 + captions.get(i).height(), Theme.INK);
            x += columns.get(i) + FIELD_GAP;
        }
        markX = Math.floor(width - MARGIN - sign);
        add(name, markX + MARK + 8, ruleY + 16 + (MARK - name.height()) / 2, Theme.INK);
        height = Math.ceil(ruleY + 12 + footer + MARGIN - 12);
    }

    /** Returns the width that a diagram has at its disposal because what is around it needs it. */
    static double leastWidth(TitleBlock block) {
        double needed = signWidth();
        for (TitleBlock.Field field : block.fields()) {
            needed += Math.max(caption(field).width(), value(field).width()) + FIELD_GAP;
        }
        return Math.ceil(Math.max(needed, LEAST_WIDTH));
    }

    private static Paragraph caption(TitleBlock.Field field) {
        return Paragraph.line(field.caption(), Typeface.regular(), CAPTION_SIZE);
    }

    private static Paragraph value(TitleBlock.Field field) {
        return Paragraph.of(field.value(), Typeface.regular(), VALUE_SIZE, FIELD_WIDTH);
    }

    private static Paragraph name() {
        return Paragraph.line(NAME, Typeface.bold(), VALUE_SIZE);
    }

    private static double signWidth() {
        return MARK + 8 + name().width();
    }

    static Sheet bare(PlacedDiagram diagram, double margin) {
        return new Sheet(diagram, margin);
    }

    static Sheet titled(PlacedDiagram diagram, TitleBlock block) {
        return new Sheet(diagram, block);
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    double diagramX() {
        return diagramX;
    }

    double diagramY() {
        return diagramY;
    }

    private void add(Paragraph text, double x, double y, Rgb colour) {
        for (int i = 0; i < text.lines().size(); i++) {
            pieces.add(new Piece(text, i, x, y, colour));
        }
    }

    void paint(Canvas canvas) {
        canvas.fill(new Rectangle2D.Double(0, 0, width, height), Theme.PAPER);
        for (Piece piece : pieces) {
            Paragraph.Line line = piece.text().lines().get(piece.line());
            canvas.text(new Canvas.Text(
                    line.text(),
                    piece.text().face(),
                    piece.text().size(),
                    piece.x(),
                    Math.round(piece.y() + piece.text().baseline(piece.line())),
                    line.width(),
                    piece.colour(),
                    false,
                    null));
        }
        if (ruleY > 0) {
            canvas.draw(new Line2D.Double(MARGIN, ruleY, width - MARGIN, ruleY), Pen.solid(Theme.LINE, 1));
            Painter.mark(canvas, markX, ruleY + 15.5, MARK);
        }
    }
}
