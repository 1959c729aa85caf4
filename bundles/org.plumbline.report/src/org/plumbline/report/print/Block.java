// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report.print;

import java.util.List;
import org.plumbline.diagram.paint.Drawing;
import org.plumbline.diagram.view.Rgb;

/** What a document consists of, from top to bottom. */
public sealed interface Block {

    /**
     * A heading, which is also a bookmark and never stands alone at the foot of a page.
     *
     * @param level from 1
     * @param title as it is in bookmarks and contents
     * @param anchor name that links lead to, unique in the document
     * @param line the heading itself
     * @param aside what stands at the right edge of its line; may be empty
     * @param listed whether the contents name it
     */
    record Heading(int level, String title, String anchor, List<Inline> line, List<Inline> aside, boolean listed)
            implements Block {
        public Heading {
            line = List.copyOf(line);
            aside = List.copyOf(aside);
        }
    }

    /**
     * Lines of text.
     *
     * @param text what stands in it
     * @param look where it stands
     */
    record Paragraph(List<Inline> text, Look look) implements Block {
        public Paragraph {
            text = List.copyOf(text);
        }
    }

    /**
     * Where a paragraph stands; lengths in points.
     *
     * @param left indent of its lines
     * @param hanging what is added to the indent of all lines but the first
     * @param before space above it, unless it begins a page
     * @param keep whether it is kept on a page with what comes next
     * @param anchor name that links lead to; empty for none
     */
    record Look(double left, double hanging, double before, boolean keep, String anchor) {

        public static final Look PLAIN = indented(0, 4);

        /** An entry of a list, which begins with a mark in the indent. */
        public static final Look ENTRY = new Look(8, 10, 2, false, "");

        /** A paragraph with an indent and space above. */
        public static Look indented(double left, double before) {
            return new Look(left, 0, before, false, "");
        }

        /** The same with other space above. */
        public Look after(double space) {
            return new Look(left, hanging, space, keep, anchor);
        }

        /** The same kept on a page with what comes next. */
        public Look kept() {
            return new Look(left, hanging, before, true, anchor);
        }
    }

    /**
     * A table, whose heading is repeated on every page that it goes on to.
     *
     * @param caption what it is about; empty if its heading says so
     * @param widths of the columns: points, or shares of what is left where negative
     * @param head the cells of its heading; may be empty
     * @param rows the rows beneath
     * @param grid whether lines are drawn around all cells, as forms have it
     * @param left indent in points
     * @param together whether its rows are kept on one page
     */
    record Table(
            String caption,
            List<Double> widths,
            List<Cell> head,
            List<Row> rows,
            boolean grid,
            double left,
            boolean together)
            implements Block {

        /** A table that may go on to further pages. */
        public Table(String caption, List<Double> widths, List<Cell> head, List<Row> rows, boolean grid, double left) {
            this(caption, widths, head, rows, grid, left, false);
        }

        public Table {
            widths = List.copyOf(widths);
            head = List.copyOf(head);
            rows = List.copyOf(rows);
        }
    }

    /**
     * A row of a table.
     *
     * @param cells from the left
     * @param least height in points, for what is to be written by hand
     */
    record Row(List<Cell> cells, double least) {
        public Row {
            cells = List.copyOf(cells);
        }

        public static Row of(Cell... cells) {
            return new Row(List.of(cells), 0);
        }
    }

    /**
     * A cell of a table.
     *
     * @param paragraphs its content, each on lines of its own
     * @param span how many columns it covers
     * @param title whether it names its row
     * @param right whether its lines end at its right edge
     * @param fill colour behind it; null for none
     */
    record Cell(List<List<Inline>> paragraphs, int span, boolean title, boolean right, Rgb fill) {
        public Cell {
            paragraphs = List.copyOf(paragraphs);
        }

        public static Cell of(Inline... content) {
            return new Cell(List.of(List.of(content)), 1, false, false, null);
        }

        /** Plain text in the usual style of tables. */
        public static Cell of(String text) {
            return of(Inline.words(text, Style.CELL));
        }

        /** A heading of a column. */
        public static Cell head(String text) {
            return new Cell(List.of(List.of(Inline.words(text, Style.HEAD))), 1, true, false, null);
        }

        /** This cell with its lines at the right edge. */
        public Cell toTheRight() {
            return new Cell(paragraphs, span, title, true, fill);
        }

        /** This cell over several columns. */
        public Cell over(int columns) {
            return new Cell(paragraphs, columns, title, right, fill);
        }

        /** This cell as the name of its row. */
        public Cell asTitle() {
            return new Cell(paragraphs, span, true, right, fill);
        }

        /** This cell before a colour. */
        public Cell on(Rgb colour) {
            return new Cell(paragraphs, span, title, right, colour);
        }
    }

    /**
     * A diagram, on a page of its own where it is too large for one in between.
     *
     * @param drawing the diagram
     * @param anchor name that links lead to
     */
    record Figure(Drawing drawing, String anchor) implements Block {}

    /** The list of the headings with their pages. */
    record Contents(String title) implements Block {}

    /** What follows begins on a new page. */
    record NewPage() implements Block {}
}
