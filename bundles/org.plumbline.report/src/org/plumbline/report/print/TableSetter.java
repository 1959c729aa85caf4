// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report.print;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.diagram.paint.Pen;

/** Sets a table: rows stay on one page unless they are long, and the heading comes with them to every page. */
final class TableSetter {

    private static final double GAP = 6;

    /** A row that is higher is divided between its lines. */
    private static final double LONG = 220;

    private final Block.Table table;
    private final double[] widths;
    private final double width;
    private final Tag tag;
    private final Tag caption;
    private final double pad;

    TableSetter(Block.Table table, Tag parent, double room) {
        this.table = table;
        this.width = room - table.left();
        this.tag = new Tag("Table", parent);
        this.pad = table.grid() ? 3 : 2;
        this.caption = new Tag("Caption", tag);
        this.widths = widths(table.widths(), width);
    }

    private static double[] widths(List<Double> wanted, double width) {
        double fixed = wanted.stream().filter(w -> w > 0).mapToDouble(w -> w).sum();
        double shares = -wanted.stream().filter(w -> w < 0).mapToDouble(w -> w).sum();
        double[] widths = new double[wanted.size()];
        for (int i = 0; i < widths.length; i++) {
            double w = wanted.get(i);
            widths[i] = w > 0 ? w : -w / shares * (width - fixed);
        }
        return widths;
    }

    List<Strip> strips() {
        List<Strip> strips = new ArrayList<>();
        double before = 6;
        if (!table.caption().isEmpty()) {
            Lines.Line line = Lines.of(List.of(Inline.words(table.caption(), Style.STRONG)), width, width)
                    .get(0);
            strips.add(Strip.kept(
                    before + 4,
                    line.height() + 2,
                    "",
                    (page, x, y, again) -> line.paint(page, x + table.left(), y, caption)));
            before = 0;
        }
        Strip head = null;
        if (!table.head().isEmpty()) {
            head = row(new Block.Row(table.head(), 0), "Column", before, true, null)
                    .get(0);
            strips.add(head);
            before = 0;
        }
        int last = table.rows().size() - 1;
        for (int i = 0; i <= last; i++) {
            strips.addAll(row(table.rows().get(i), "Row", before, table.together() && i < last, head));
            before = 0;
        }
        return strips;
    }

    /** A cell with its lines and its place. */
    private record Cell(Block.Cell cell, List<Lines.Line> lines, double x, double width, Tag tag) {
        double height() {
            return lines.stream().mapToDouble(Lines.Line::height).sum();
        }
    }

    private List<Strip> row(Block.Row row, String scope, double before, boolean keep, Strip head) {
        Tag rowTag = new Tag("TR", tag);
        List<Cell> cells = new ArrayList<>();
        double x = table.left();
        int column = 0;
        double height = 0;
        for (Block.Cell cell : row.cells()) {
            double w = 0;
            for (int i = 0; i < cell.span(); i++) {
                w += widths[column++];
            }
            boolean last = column == widths.length;
            double inner = w - (table.grid() ? 2 * pad + 2 : last ? 0 : GAP);
            List<Lines.Line> lines = new ArrayList<>();
            for (List<Inline> paragraph : cell.paragraphs()) {
                lines.addAll(Lines.of(paragraph, inner, inner));
            }
            Tag cellTag = new Tag(cell.title() ? "TH" : "TD", rowTag).span(cell.span());
            if (cell.title()) {
                cellTag.scope(scope);
            }
            Cell set = new Cell(cell, lines, x, w, cellTag);
            cells.add(set);
            height = Math.max(height, set.height());
            x += w;
        }
        height = Math.max(height + 2 * pad, row.least());
        if (height <= LONG || row.least() > 0) {
            return List.of(strip(cells, before, height, keep, head, true, true));
        }
        return divided(cells, before, head);
    }

    private Strip strip(
            List<Cell> cells, double before, double height, boolean keep, Strip head, boolean first, boolean last) {
        return new Strip(before, height, keep, head, "", (page, x, y, again) -> {
            for (Cell cell : cells) {
                paint(cell, page, x, y, height, again);
            }
            rules(cells, page, x, y, height, first, last);
        });
    }

    /** One strip for each line, so that a page may end after any of them. */
    private List<Strip> divided(List<Cell> cells, double before, Strip head) {
        int most = cells.stream().mapToInt(cell -> cell.lines.size()).max().orElse(0);
        List<Strip> strips = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            List<Cell> part = new ArrayList<>();
            double height = 0;
            for (Cell cell : cells) {
                List<Lines.Line> lines = i < cell.lines.size() ? List.of(cell.lines.get(i)) : List.of();
                Cell slice = new Cell(cell.cell, lines, cell.x, cell.width, cell.tag);
                part.add(slice);
                height = Math.max(height, slice.height());
            }
            boolean first = i == 0;
            boolean last = i == most - 1;
            double padded = height + (first ? pad : 0) + (last ? pad : 0);
            boolean keep = i == 0 || i == most - 2;
            strips.add(new Strip(first ? before : 0, padded, keep, head, "", (page, x, y, again) -> {
                for (Cell cell : part) {
                    paint(cell, page, x, first ? y : y - pad, padded, again);
                }
                rules(part, page, x, y, padded, first, last);
            }));
        }
        return strips;
    }

    private void paint(Cell cell, PlacedPage page, double x, double y, double height, boolean again) {
        double side = table.grid() ? pad + 1 : 0;
        if (cell.cell.fill() != null) {
            page.fill(null, new Rectangle2D.Double(x + cell.x, y, cell.width, height), cell.cell.fill());
        }
        Tag own = again ? null : cell.tag;
        if (own != null) {
            page.touch(own);
        }
        double top = y + pad;
        for (Lines.Line line : cell.lines) {
            double left = cell.cell.right() ? cell.width - line.width() - (side == 0 ? GAP : side) : side;
            line.paint(page, x + cell.x + left, top, own);
            top += line.height();
        }
    }

    private void rules(
            List<Cell> cells, PlacedPage page, double x, double y, double height, boolean first, boolean last) {
        Pen pen = Pen.solid(Style.LINE, 0.5);
        double left = x + table.left();
        if (last) {
            page.draw(null, new Line2D.Double(left, y + height, left + width, y + height), pen);
        }
        if (table.grid()) {
            if (first) {
                page.draw(null, new Line2D.Double(left, y, left + width, y), pen);
            }
            for (Cell cell : cells) {
                page.draw(null, new Line2D.Double(x + cell.x, y, x + cell.x, y + height), pen);
            }
            page.draw(null, new Line2D.Double(left + width, y, left + width, y + height), pen);
        }
    }
}
