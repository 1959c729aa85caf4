// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report.print;

import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.diagram.paint.Drawing;
import org.plumbline.diagram.paint.Pen;
import org.plumbline.standard.Language;

/** Sets a document on pages: A4 upright, with larger ones for diagrams that would be too small to read. */
final class Typesetter {

    static final double A4_WIDTH = 210 / 25.4 * 72;
    static final double A4_HEIGHT = 297 / 25.4 * 72;
    private static final double SIDE = 48;
    private static final double TOP = 62;
    private static final double BOTTOM = 56;
    static final double TEXT_WIDTH = A4_WIDTH - 2 * SIDE;

    /** Diagrams may be made smaller by this until a larger page is taken: their letters are 12 and more high. */
    private static final double SMALLEST = 0.55;

    private static final double PIXEL = 0.75;
    private static final Style FRAME = Style.NOTE.of(7.5);
    private static final double LARGEST_SHEETS = 5;

    private final PrintDocument document;
    private final PlacedDocument placed = new PlacedDocument();
    private final List<Placement> placements = new ArrayList<>();
    private final List<Strip> waiting = new ArrayList<>();
    private PlacedPage page;
    private double y;

    private record Placement(int page, double y, Strip strip, boolean repeated) {}

    private Typesetter(PrintDocument document) {
        this.document = document;
    }

    static PlacedDocument set(PrintDocument document) {
        Typesetter typesetter = new Typesetter(document);
        document.blocks().forEach(typesetter::headings);
        document.blocks().forEach(typesetter::set);
        typesetter.placeWaiting();
        typesetter.paint();
        return typesetter.placed;
    }

    private void headings(Block block) {
        if (block instanceof Block.Heading heading) {
            placed.bookmarks().add(new PlacedDocument.Bookmark(heading.level(), heading.title(), heading.anchor()));
        }
    }

    private void set(Block block) {
        if (block instanceof Block.Heading heading) {
            heading(heading);
        } else if (block instanceof Block.Paragraph paragraph) {
            paragraph(paragraph);
        } else if (block instanceof Block.Table table) {
            new TableSetter(table, placed.root(), TEXT_WIDTH).strips().forEach(this::add);
        } else if (block instanceof Block.Figure figure) {
            figure(figure);
        } else if (block instanceof Block.Contents contents) {
            contents(contents);
        } else {
            placeWaiting();
            page = null;
        }
    }

    private void heading(Block.Heading heading) {
        Tag tag = new Tag("H" + Math.min(6, heading.level()), placed.root());
        Lines.Line aside = heading.aside().isEmpty()
                ? null
                : Lines.of(heading.aside(), TEXT_WIDTH, TEXT_WIDTH).get(0);
        double width = TEXT_WIDTH - (aside == null ? 0 : aside.width() + 10);
        List<Lines.Line> lines = Lines.of(heading.line(), width, width);
        double before = heading.level() == 1 ? 20 : heading.level() == 2 ? 14 : 10;
        for (int i = 0; i < lines.size(); i++) {
            Lines.Line line = lines.get(i);
            boolean withAside = i == 0 && aside != null;
            add(Strip.kept(i == 0 ? before : 0, line.height(), i == 0 ? heading.anchor() : "", (on, x, top, again) -> {
                line.paint(on, x, top, tag);
                if (withAside) {
                    Tag beside = new Tag("P", placed.root());
                    aside.paint(on, x + TEXT_WIDTH - aside.width(), top + line.height() - aside.height(), beside);
                }
            }));
        }
        add(Strip.kept(0, 3, "", (on, x, top, again) -> {
            if (heading.level() == 1) {
                on.draw(null, new Line2D.Double(x, top + 1, x + TEXT_WIDTH, top + 1), Pen.solid(Style.LINE, 0.6));
            }
        }));
    }

    private void paragraph(Block.Paragraph paragraph) {
        Block.Look look = paragraph.look();
        double width = TEXT_WIDTH - look.left();
        List<Lines.Line> lines = Lines.of(paragraph.text(), width, width - look.hanging());
        Tag tag = new Tag("P", placed.root());
        for (int i = 0; i < lines.size(); i++) {
            Lines.Line line = lines.get(i);
            double indent = look.left() + (i == 0 ? 0 : look.hanging());
            // no single line of a paragraph on a page
            boolean keep = look.keep() || i == 0 && lines.size() > 1 || i == lines.size() - 2;
            add(new Strip(
                    i == 0 ? look.before() : 0,
                    line.height(),
                    keep,
                    null,
                    i == 0 ? look.anchor() : "",
                    (on, x, top, again) -> line.paint(on, x + indent, top, tag)));
        }
    }

    private void figure(Block.Figure figure) {
        Drawing drawing = figure.drawing();
        double width = drawing.width() * PIXEL;
        double height = drawing.height() * PIXEL;
        double room = A4_HEIGHT - TOP - BOTTOM - 60;
        double scale = Math.min(1, Math.min(TEXT_WIDTH / width, room / height));
        Tag tag = new Tag("Figure", placed.root(), drawing.title() + "\n" + drawing.description());
        if (scale >= SMALLEST) {
            add(new Strip(
                    6,
                    height * scale,
                    false,
                    null,
                    figure.anchor(),
                    (on, x, top, again) -> paint(drawing, on, tag, x + (TEXT_WIDTH - width * scale) / 2, top, scale)));
            return;
        }
        List<Strip> head = new ArrayList<>(waiting);
        waiting.clear();
        double above = head.stream().mapToDouble(s -> s.before() + s.height()).sum();
        page = sheet(width, height + above);
        placed.pages().add(page);
        y = TOP;
        head.forEach(this::place);
        double wide = page.width() - 2 * SIDE;
        double most = Math.min(1, Math.min(wide / width, (page.height() - BOTTOM - y) / height));
        place(new Strip(
                6,
                0,
                false,
                null,
                figure.anchor(),
                (on, x, top, again) -> paint(drawing, on, tag, x + (wide - width * most) / 2, top, most)));
        page = null;
    }

    /** The smallest page on which a diagram can be read, of A4 to A0 turned as it fits better; at least the largest. */
    private static PlacedPage sheet(double width, double height) {
        double narrow = A4_WIDTH;
        double tall = A4_HEIGHT;
        for (int i = 1; ; i++) {
            boolean lying = width * tall > height * narrow || width > height;
            double w = lying ? tall : narrow;
            double h = lying ? narrow : tall;
            boolean fits = (w - 2 * SIDE) / width >= SMALLEST && (h - TOP - BOTTOM) / height >= SMALLEST;
            if (fits || i == LARGEST_SHEETS) {
                return new PlacedPage(w, h);
            }
            double next = narrow * 2;
            narrow = tall;
            tall = next;
        }
    }

    private static void paint(Drawing drawing, PlacedPage on, Tag tag, double x, double y, double scale) {
        on.add(tag, canvas -> drawing.paint(new ScaledCanvas(canvas, x, y, scale * PIXEL)));
    }

    private void contents(Block.Contents contents) {
        Tag toc = new Tag("TOC", placed.root());
        Tag caption = new Tag("Caption", toc);
        Lines.Line title = Lines.of(
                        List.of(Inline.words(contents.title(), Style.STRONG.of(12))), TEXT_WIDTH, TEXT_WIDTH)
                .get(0);
        add(Strip.kept(16, title.height() + 4, "", (on, x, top, again) -> title.paint(on, x, top, caption)));
        for (Block block : document.blocks()) {
            if (block instanceof Block.Heading heading && heading.listed()) {
                Style style = heading.level() == 1 ? Style.STRONG.of(9) : Style.BODY.of(9);
                double indent = 12.0 * (heading.level() - 1);
                double most = TEXT_WIDTH - indent - 40;
                List<Lines.Line> lines =
                        Lines.of(List.of(new Inline.Words(heading.title(), style, heading.anchor())), most, most);
                Tag entry = new Tag("TOCI", toc);
                for (int i = 0; i < lines.size(); i++) {
                    Lines.Line line = lines.get(i);
                    boolean last = i == lines.size() - 1;
                    add(new Strip(
                            i == 0 && heading.level() == 1 ? 3 : 0,
                            line.height(),
                            !last,
                            null,
                            "",
                            (on, x, top, again) -> {
                                line.paint(on, x + indent, top, entry);
                                if (last) {
                                    number(on, x + indent + line.width(), x, top, line, heading, entry);
                                }
                            }));
                }
            }
        }
    }

    private void number(
            PlacedPage on, double from, double x, double top, Lines.Line line, Block.Heading heading, Tag entry) {
        String number = String.valueOf(placed.places().get(heading.anchor()).page() + 1);
        Lines.Line digits = Lines.of(List.of(Inline.words(number, Style.BODY.of(9))), TEXT_WIDTH, TEXT_WIDTH)
                .get(0);
        double right = x + TEXT_WIDTH - digits.width();
        double baseline = top + line.height() * 0.74;
        Pen dots = new Pen(Style.LINE, 0.7, new float[] {0.01f, 3}, true);
        on.draw(null, new Line2D.Double(from + 5, baseline, right - 5, baseline), dots);
        digits.paint(on, right, top, entry);
    }

    // pages

    /** Takes a strip; what is kept together waits until it is complete. */
    private void add(Strip strip) {
        waiting.add(strip);
        if (!strip.keep()) {
            placeWaiting();
        }
    }

    private void placeWaiting() {
        double height = 0;
        for (Strip strip : waiting) {
            height += strip.before() + strip.height();
        }
        boolean fits = page != null && y + height <= A4_HEIGHT - BOTTOM;
        boolean couldFit = height <= A4_HEIGHT - TOP - BOTTOM;
        if (!fits && couldFit && !waiting.isEmpty()) {
            page = null;
        }
        waiting.forEach(this::place);
        waiting.clear();
    }

    private void place(Strip strip) {
        if (page == null || page.height() == A4_HEIGHT && y + strip.before() + strip.height() > A4_HEIGHT - BOTTOM) {
            page = new PlacedPage(A4_WIDTH, A4_HEIGHT);
            placed.pages().add(page);
            y = TOP;
        }
        boolean top = y == TOP;
        if (top && strip.head() != null) {
            placements.add(new Placement(placed.pages().size() - 1, y, strip.head(), true));
            y += strip.head().height();
        }
        y += top ? 0 : strip.before();
        if (!strip.anchor().isEmpty()) {
            placed.places()
                    .put(strip.anchor(), new PlacedDocument.Place(placed.pages().size() - 1, y));
        }
        placements.add(new Placement(placed.pages().size() - 1, y, strip, false));
        y += strip.height();
    }

    private void paint() {
        for (Placement placement : placements) {
            PlacedPage on = placed.pages().get(placement.page);
            placement.strip.painter().paint(on, SIDE, placement.y, placement.repeated);
        }
        for (int i = 0; i < placed.pages().size(); i++) {
            frame(placed.pages().get(i), i);
        }
    }

    /** The head and the foot of a page; the first one has its title. */
    private void frame(PlacedPage on, int index) {
        double right = on.width() - SIDE;
        double width = on.width() - 2 * SIDE;
        if (index > 0) {
            line(on, clipped(document.title(), width * 0.7), SIDE, 34, false);
            line(on, document.kind(), right, 34, true);
            on.draw(null, new Line2D.Double(SIDE, 49, right, 49), Pen.solid(Style.LINE, 0.5));
        }
        double foot = on.height() - 40;
        String numbers = document.language() == Language.ZH
                ? "第 " + (index + 1) + " 页，共 " + placed.pages().size() + " 页"
                : "Page " + (index + 1) + " of " + placed.pages().size();
        line(on, clipped(document.foot(), width * 0.78), SIDE, foot, false);
        line(on, numbers, right, foot, true);
    }

    private static void line(PlacedPage on, String text, double x, double y, boolean toTheLeft) {
        Lines.Line line = Lines.of(List.of(Inline.words(text, FRAME)), A4_HEIGHT * 4, A4_HEIGHT * 4)
                .get(0);
        line.paint(on, toTheLeft ? x - line.width() : x, y, null);
    }

    /** As much of a text as there is room for. */
    private static String clipped(String text, double width) {
        Style style = FRAME;
        String shown = style.face().drawable(text);
        if (style.face().width(shown, style.size()) <= width) {
            return shown;
        }
        double room = width - style.face().width("…", style.size());
        int end = 0;
        while (room > 0) {
            int c = shown.codePointAt(end);
            room -= style.face().width(c, style.size());
            end += room > 0 ? Character.charCount(c) : 0;
        }
        return shown.substring(0, end) + "…";
    }
}
