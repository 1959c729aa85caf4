// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.paint;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.diagram.layout.Arrangement;
import org.plumbline.diagram.layout.DiagramLayout;
import org.plumbline.diagram.layout.PlacedDiagram;
import org.plumbline.diagram.layout.PlacedNode;
import org.plumbline.diagram.text.Typeface;
import org.plumbline.diagram.view.DiagramView;
import org.plumbline.standard.Language;

/**
 * A diagram that has been laid out and can be written as SVG, PNG and PDF. The same diagram gives the same bytes, whatever
 * the machine's locale, time zone and fonts are.
 */
public final class Drawing {

    /** Name of the font in SVG and HTML. */
    static final String FAMILY = "Plumbline Sans";

    /** What a viewer takes that does not know the embedded font. */
    static final String FALLBACK =
            "'Noto Sans SC','Source Han Sans SC','PingFang SC','Microsoft YaHei','WenQuanYi Micro Hei',sans-serif";

    private static final double BARE_MARGIN = 12;

    private final PlacedDiagram diagram;
    private final Language language;
    private final Sheet sheet;
    private final IconCache icons;
    private final UsedCharacters used = new UsedCharacters();

    private Drawing(PlacedDiagram diagram, Language language, TitleBlock block, IconCache icons) {
        this.icons = icons;
        this.diagram = diagram;
        this.language = language;
        this.sheet = block == null ? Sheet.bare(diagram, BARE_MARGIN) : Sheet.titled(diagram, block);
        paint(used, element -> Optional.empty());
    }

    /**
     * Lays a diagram out, to be drawn with nothing around it.
     *
     * @param language of the description for those who do not see the drawing
     * @throws IllegalArgumentException if a layout option of the diagram, or its value, does not exist
     */
    public static Drawing of(DiagramView view, Language language) {
        return of(view, Arrangement.NONE, language);
    }

    /**
     * Lays a diagram out that may have been arranged, to be drawn with nothing around it.
     *
     * @param language of the description for those who do not see the drawing
     * @throws IllegalArgumentException if a layout option of the diagram, or its value, does not exist
     */
    public static Drawing of(DiagramView view, Arrangement arrangement, Language language) {
        return of(view, arrangement, language, new IconCache());
    }

    /**
     * Lays one of several diagrams out, which share their icons.
     *
     * @throws IllegalArgumentException if a layout option of the diagram, or its value, does not exist
     */
    static Drawing of(DiagramView view, Arrangement arrangement, Language language, IconCache icons) {
        return new Drawing(DiagramLayout.of(view, arrangement), language, null, icons);
    }

    /**
     * Lays a diagram out, to be drawn with its title above and a line of fields beneath.
     *
     * @throws IllegalArgumentException if a layout option of the diagram, or its value, does not exist
     */
    public static Drawing of(DiagramView view, TitleBlock block) {
        return of(view, Arrangement.NONE, block);
    }

    /**
     * Lays a diagram out that may have been arranged, to be drawn with its title above and a line of fields beneath.
     *
     * @throws IllegalArgumentException if a layout option of the diagram, or its value, does not exist
     */
    public static Drawing of(DiagramView view, Arrangement arrangement, TitleBlock block) {
        return new Drawing(
                DiagramLayout.of(view, arrangement, Sheet.leastWidth(block)), block.language(), block, new IconCache());
    }

    /** Returns where everything stands in the diagram, without what is around it. */
    public PlacedDiagram layout() {
        return diagram;
    }

    /**
     * Returns the identifier, in SVG without prefix, of the first part that shows an element as a node; empty if none does.
     */
    public Optional<String> idOf(EObject element) {
        return idOf(element, diagram.nodes());
    }

    private static Optional<String> idOf(EObject element, List<PlacedNode> nodes) {
        for (PlacedNode node : nodes) {
            if (node.view().semantic() == element) {
                return Optional.of(SvgCanvas.nodeId(node.view().id()));
            }
            Optional<String> inner = idOf(element, node.children()).or(() -> idOf(element, node.borderNodes()));
            if (inner.isPresent()) {
                return inner;
            }
        }
        return Optional.empty();
    }

    /** Returns the title of the diagram. */
    public String title() {
        return diagram.view().title();
    }

    /** Returns the width of the drawing in pixels. */
    public double width() {
        return sheet.width();
    }

    /** Returns the height of the drawing in pixels. */
    public double height() {
        return sheet.height();
    }

    /** Returns the drawing as an SVG file. */
    public byte[] svg() {
        return svg(SvgOptions.file());
    }

    /** Returns the drawing as SVG in UTF-8. */
    public byte[] svg(SvgOptions options) {
        SvgCanvas canvas = new SvgCanvas(options.idPrefix());
        paint(canvas, options.link());
        StringBuilder out = new StringBuilder(1 << 14);
        if (options.standalone()) {
            out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        }
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"");
        SvgCanvas.number(out, width());
        out.append("\" height=\"");
        SvgCanvas.number(out, height());
        out.append("\" viewBox=\"0 0 ");
        SvgCanvas.number(out, width());
        out.append(' ');
        SvgCanvas.number(out, height());
        out.append("\" ").append(options.standalone() ? "xml:lang=\"" : "lang=\"");
        out.append(language == Language.ZH ? "zh-CN" : "en");
        out.append("\" role=\"graphics-document document\" aria-labelledby=\"");
        out.append(options.idPrefix())
                .append("title ")
                .append(options.idPrefix())
                .append("desc\" font-family=\"");
        out.append(("'" + FAMILY + "'," + FALLBACK).replace("\"", "'")).append("\">\n");
        out.append("<title id=\"").append(options.idPrefix()).append("title\">");
        SvgCanvas.escape(out, diagram.view().title());
        out.append("</title>\n<desc id=\"").append(options.idPrefix()).append("desc\">");
        SvgCanvas.escape(out, description());
        out.append("</desc>\n");
        if (options.embedFont()) {
            out.append("<style>").append(fontFaces(List.of(this))).append("</style>\n");
        }
        out.append(canvas.content()).append("</svg>\n");
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Writes the drawing as SVG in UTF-8. */
    public void svg(SvgOptions options, OutputStream to) throws IOException {
        to.write(svg(options));
    }

    /**
     * Returns style rules that bring the letters of several drawings into one HTML page, whose drawings then embed none.
     */
    public static String fontFaces(Collection<Drawing> drawings) {
        StringBuilder css = new StringBuilder();
        for (boolean bold : new boolean[] {false, true}) {
            SortedSet<Integer> characters = new TreeSet<>();
            drawings.forEach(drawing -> characters.addAll(drawing.used.of(bold)));
            if (!characters.isEmpty()) {
                Typeface face = bold ? Typeface.bold() : Typeface.regular();
                css.append("@font-face{font-family:'").append(FAMILY).append("';font-weight:");
                css.append(bold ? "600" : "400").append(";src:url(data:font/ttf;base64,");
                css.append(Base64.getEncoder().encodeToString(face.subset(characters)));
                css.append(") format('truetype')}\n");
            }
        }
        return css.toString();
    }

    /** Returns the drawing as a PNG file with two dots a pixel. */
    public byte[] png() {
        return png(2);
    }

    /**
     * Returns the drawing as a PNG file.
     *
     * @param scale dots a pixel; less are taken where the image would not fit into memory
     */
    public byte[] png(double scale) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            png(scale, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Writes the drawing as a PNG file, see {@link #png(double)}. */
    public void png(double scale, OutputStream to) throws IOException {
        double fitting = Math.min(scale, Math.sqrt(PngFile.MOST_DOTS / (width() * height())));
        RasterCanvas canvas = new RasterCanvas(width(), height(), fitting);
        paint(canvas, element -> Optional.empty());
        PngFile.write(canvas.image(), fitting, to);
    }

    /** Returns the drawing as a PDF file of one page. */
    public byte[] pdf() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            pdf(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Writes the drawing as a PDF file of one page. */
    public void pdf(OutputStream to) throws IOException {
        PdfFile file = new PdfFile(width(), height(), diagram.view().title(), description(), language);
        file.write(to, used, this::paint);
    }

    /** Paints the drawing with its upper left corner in that of a canvas. */
    public void paint(Canvas canvas) {
        paint(canvas, element -> Optional.empty());
    }

    private void paint(Canvas canvas, Function<EObject, Optional<String>> link) {
        sheet.paint(canvas);
        new Painter(canvas, icons, link, sheet.diagramX(), sheet.diagramY()).paint(diagram);
    }

    /** Returns what the drawing shows, in numbers, for those who do not see it. */
    public String description() {
        int nodes = count(diagram.nodes());
        int edges = diagram.edges().size();
        return language == Language.ZH
                ? "共有" + nodes + "个图元、" + edges + "条连线。"
                : nodes + (nodes == 1 ? " node, " : " nodes, ") + edges + (edges == 1 ? " edge." : " edges.");
    }

    private static int count(List<PlacedNode> nodes) {
        int count = nodes.size();
        for (PlacedNode node : nodes) {
            count += count(node.children()) + count(node.borderNodes());
        }
        return count;
    }
}
