// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.diagram;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.plumbline.diagram.paint.Canvas;
import org.plumbline.diagram.paint.Drawing;
import org.plumbline.diagram.paint.Pen;
import org.plumbline.diagram.text.Paragraph;
import org.plumbline.diagram.text.Typeface;
import org.plumbline.diagram.view.Rgb;
import org.plumbline.ui.text.Texts;

/** A diagram with its title and fields that goes to a printer: on one page, or on several when it could not be read on one. */
final class DiagramPrint {

    private static final Texts TEXTS = Texts.of(DiagramPrint.class);

    /** The size from which on letters can be read on paper, in points. */
    private static final double READABLE = 5;

    /** The size of the smallest letters on several pages, in points. */
    private static final double COMFORTABLE = 6;

    /** The size of page numbers, in points, and how far below the page they stand. */
    private static final double NUMBER = 8;

    private static final Rgb WHITE = new Rgb(255, 255, 255);
    private static final Rgb GREY = new Rgb(110, 110, 110);

    private final Drawing drawing;
    private final Printer printer;
    private final double letter;
    private final PrintedPages one;
    private final PrintedPages several;

    DiagramPrint(Drawing drawing, Printer printer) {
        this.drawing = drawing;
        this.printer = printer;
        this.letter = LeastLetter.of(drawing);
        Paper paper = Paper.of(printer);
        this.one = PrintedPages.one(paper, drawing.width(), drawing.height());
        this.several = PrintedPages.readable(paper, drawing.width(), drawing.height(), letter, COMFORTABLE);
    }

    /** Whether all that is written can be read on one page. */
    boolean isReadableOnOne() {
        return points() >= READABLE;
    }

    /** The size of the smallest letters on one page, in points. */
    double points() {
        return one.points(letter);
    }

    /** How many pages there are when all that is written can be read. */
    int pages() {
        return several.count();
    }

    /**
     * Prints it on one page, as large as it fits but not larger than on the screen.
     *
     * @return whether the user chose a page that there is; nothing is printed otherwise
     */
    boolean onOnePage() {
        return print(one);
    }

    /**
     * Prints those that the user chose of the pages that are put together, as few as let everything be read.
     *
     * @return whether the user chose a page that there is; nothing is printed otherwise
     */
    boolean onSeveralPages() {
        return print(several);
    }

    private boolean print(PrintedPages pages) {
        PrinterData chosen = printer.getPrinterData();
        boolean isRange = chosen.scope == PrinterData.PAGE_RANGE;
        int first = isRange ? Math.max(1, chosen.startPage) : 1;
        int last = isRange ? Math.min(pages.count(), chosen.endPage) : pages.count();
        if (first > last) {
            return false;
        }
        if (printer.startJob(drawing.title())) {
            for (int number = first; number <= last; number++) {
                if (printer.startPage()) {
                    paint(pages, (number - 1) / pages.columns(), (number - 1) % pages.columns());
                    printer.endPage();
                }
            }
            printer.endJob();
        }
        return true;
    }

    private void paint(PrintedPages pages, int row, int column) {
        PrintedPage place = pages.place(row, column);
        GC gc = new GC(printer);
        Brushes brushes = new Brushes(printer);
        GcCanvas canvas =
                GcCanvas.printed(gc, brushes, SWT.getPlatform().equals("gtk") ? place.twice(pages.paper()) : place);
        drawing.paint(canvas);
        if (pages.count() > 1) {
            frame(canvas, pages, row, column);
        }
        canvas.dispose();
        brushes.dispose();
        gc.dispose();
    }

    /** Leaves only a page's part, shows how it is put to the others, and numbers it. */
    private void frame(Canvas canvas, PrintedPages pages, int row, int column) {
        Rectangle2D part = pages.part(row, column);
        double beside = Math.max(drawing.width(), drawing.height());
        double wide = part.getWidth() + 2 * beside;
        double high = part.getHeight() + 2 * beside;
        white(canvas, part.getX() - beside, part.getY() - beside, wide, beside);
        white(canvas, part.getX() - beside, part.getMaxY(), wide, beside);
        white(canvas, part.getX() - beside, part.getY() - beside, beside, high);
        white(canvas, part.getMaxX(), part.getY() - beside, beside, high);
        Pen cut = Pen.solid(GREY, pages.pixels(0.5));
        Pen paste =
                new Pen(GREY, pages.pixels(0.5), new float[] {(float) pages.pixels(4), (float) pages.pixels(4)}, false);
        if (column > 0) {
            upright(canvas, part, part.getX(), cut);
        }
        if (column + 1 < pages.columns()) {
            upright(canvas, part, part.getMaxX() - pages.overlap(), paste);
        }
        if (row > 0) {
            level(canvas, part, part.getY(), cut);
        }
        if (row + 1 < pages.rows()) {
            level(canvas, part, part.getMaxY() - pages.overlap(), paste);
        }
        number(canvas, pages, row, column);
    }

    private static void white(Canvas canvas, double x, double y, double width, double height) {
        canvas.fill(new Rectangle2D.Double(x, y, width, height), WHITE);
    }

    private static void upright(Canvas canvas, Rectangle2D part, double x, Pen pen) {
        canvas.draw(new Line2D.Double(x, part.getY(), x, part.getMaxY()), pen);
    }

    private static void level(Canvas canvas, Rectangle2D part, double y, Pen pen) {
        canvas.draw(new Line2D.Double(part.getX(), y, part.getMaxX(), y), pen);
    }

    private void number(Canvas canvas, PrintedPages pages, int row, int column) {
        String text = TEXTS.say(
                "print.number",
                drawing.title(),
                row * pages.columns() + column + 1,
                pages.count(),
                row + 1,
                column + 1);
        double size = pages.pixels(NUMBER);
        Rectangle2D part = pages.part(row, column);
        Paragraph.Line line = Paragraph.of(text, Typeface.regular(), size, part.getWidth())
                .lines()
                .get(0);
        canvas.text(new Canvas.Text(
                line.text(),
                Typeface.regular(),
                size,
                part.getCenterX() - line.width() / 2,
                part.getMaxY() + 1.7 * size,
                line.width(),
                GREY,
                false,
                null));
    }
}
