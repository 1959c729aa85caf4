// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.tests.paint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.plumbline.diagram.paint.Drawing;
import org.plumbline.diagram.paint.SvgOptions;
import org.plumbline.diagram.paint.TitleBlock;
import org.plumbline.diagram.text.Typeface;
import org.plumbline.diagram.view.DiagramView;
import org.plumbline.diagram.view.NodeStyle;
import org.plumbline.diagram.view.NodeView;
import org.plumbline.standard.Language;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Drawings as files: right in every format, for everyone, and always the same. */
class DrawingTest {

    private static final TitleBlock BLOCK =
            new TitleBlock(Language.ZH, "海蓝市政务云", "大数据发展管理局", "2026年3月31日", "GB/T 32926—2016");

    private static final String HOSTILE = "<script>alert(1)</script> & \"'\u0000\u0007\uD800 ]]> \uD83D\uDE00 \u202E";

    private static Drawing drawing() {
        return Drawing.of(Views.realistic(true), BLOCK);
    }

    // all formats

    @Test
    void theSameDiagramGivesTheSameBytesEverywhere() throws Exception {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        List<byte[]> first = files();
        try {
            for (String tag : List.of("ar-EG-u-nu-arab", "tr-TR", "de-DE", "zh-CN")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                List<byte[]> again = files();
                for (int i = 0; i < first.size(); i++) {
                    assertArrayEquals(first.get(i), again.get(i), tag + " " + i);
                }
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static List<byte[]> files() {
        Drawing drawing = drawing();
        return List.of(drawing.svg(), drawing.png(1), drawing.pdf());
    }

    @Test
    void anEmptyDiagramIsDrawn() throws Exception {
        Drawing drawing = Drawing.of(Views.diagram("空", List.of(), List.of()), BLOCK);
        parse(drawing.svg());
        assertTrue(drawing.png().length > 100);
        assertTrue(text(drawing.pdf()).contains("空"));
        Drawing.of(Views.diagram("", List.of(), List.of()), Language.EN).pdf();
    }

    // SVG

    @Test
    void everyNodeAndEdgeIsAPartThatNamesItsElement() throws Exception {
        DiagramView view = Views.realistic(true);
        Document svg = parse(Drawing.of(view, BLOCK).svg());
        Map<String, Element> parts = new TreeMap<>();
        NodeList groups = svg.getElementsByTagName("g");
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < groups.getLength(); i++) {
            Element group = (Element) groups.item(i);
            assertTrue(ids.add(group.getAttribute("id")), "no identifier is used twice");
            parts.put(group.getAttribute("data-element") + " " + group.getAttribute("class"), group);
        }
        assertEquals("王建国（主管领导）", parts.get("element-leader node").getAttribute("aria-label"));
        assertEquals("graphics-symbol img", parts.get("element-leader node").getAttribute("role"));
        assertEquals(
                "graphics-object group",
                parts.get("element-department container").getAttribute("role"));
        assertTrue(groups.getLength() > 70);
        assertTrue(
                new String(Drawing.of(view, BLOCK).svg(), StandardCharsets.UTF_8)
                        .contains("aria-label=\"王建国（主管领导） → 信息化管理处（负责机构）: 领导\""),
                "an edge says what it connects");
    }

    @Test
    void theWholeHasATitleADescriptionAndALanguage() throws Exception {
        Element svg = parse(drawing().svg()).getDocumentElement();
        assertEquals("graphics-document document", svg.getAttribute("role"));
        assertEquals("title desc", svg.getAttribute("aria-labelledby"));
        assertEquals("zh-CN", svg.getAttribute("xml:lang"));
        assertEquals(
                "海蓝市政务云平台运维服务外包：责任与控制措施",
                svg.getElementsByTagName("title").item(0).getTextContent());
        assertTrue(svg.getElementsByTagName("desc").item(0).getTextContent().contains("条连线"));
    }

    @Test
    void textStaysText() throws Exception {
        Document svg = parse(drawing().svg());
        NodeList texts = svg.getElementsByTagName("text");
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < texts.getLength(); i++) {
            lines.add(texts.item(i).getTextContent());
            assertFalse(((Element) texts.item(i)).getAttribute("textLength").isEmpty());
        }
        assertTrue(lines.contains("蓝海数科技术有限公司"), lines.toString());
        assertTrue(lines.contains("海蓝市政务云"), "the project in the title block");
    }

    @Test
    void identifiersArePrefixedAndStable() {
        DiagramView view = Views.realistic(true);
        String one = new String(Drawing.of(view, Language.ZH).svg(SvgOptions.inline("d1-")), StandardCharsets.UTF_8);
        String two = new String(Drawing.of(view, Language.ZH).svg(SvgOptions.inline("d2-")), StandardCharsets.UTF_8);
        assertEquals(one, two.replace("d2-", "d1-"));
        Matcher ids = Pattern.compile(" id=\"([^\"]*)\"").matcher(one);
        while (ids.find()) {
            assertTrue(ids.group(1).startsWith("d1-"), ids.group(1));
        }
        assertFalse(one.contains("<?xml"));
        assertFalse(one.contains("@font-face"), "the page has the font");
    }

    @Test
    void aPartLeadsWhereItsElementIsExplained() throws Exception {
        Drawing drawing = Drawing.of(Views.realistic(true), Language.ZH);
        Document svg = parse(drawing.svg(SvgOptions.file()
                .withLinks(element -> "element-agency".equals(EcoreUtil.getID(element))
                        ? Optional.of("#finding-1&\"2\"")
                        : Optional.empty())));
        Element link = (Element) svg.getElementsByTagName("a").item(0);
        assertEquals("#finding-1&\"2\"", link.getAttribute("href"));
        assertEquals("element-agency", ((Element) link.getElementsByTagName("g").item(0)).getAttribute("data-element"));
    }

    @Test
    void hostileLabelsAreNothingButText() throws Exception {
        NodeView node = Views.box(HOSTILE, HOSTILE);
        NodeView hostile = new NodeView(
                HOSTILE,
                "Node",
                node.semantic(),
                HOSTILE,
                HOSTILE,
                node.style(),
                node.presentation(),
                true,
                List.of(),
                List.of(),
                List.of());
        Drawing drawing = Drawing.of(
                Views.diagram(HOSTILE, List.of(hostile), List.of(Views.edge(HOSTILE, HOSTILE))),
                new TitleBlock(Language.EN, HOSTILE, HOSTILE, HOSTILE, HOSTILE));
        Document svg = parse(drawing.svg());
        assertEquals(0, svg.getElementsByTagName("script").getLength());
        String title = svg.getElementsByTagName("title").item(0).getTextContent();
        assertTrue(title.startsWith("<script>alert(1)</script> & \"'"), title);
        assertTrue(text(drawing.pdf()).contains("<script>alert(1)</script>"));
        assertTrue(drawing.png().length > 1000);
    }

    @Test
    void theEmbeddedFontHasExactlyTheLettersThatAreUsed() throws Exception {
        String svg = new String(drawing().svg(), StandardCharsets.UTF_8);
        Matcher fonts = Pattern.compile("base64,([A-Za-z0-9+/=]+)").matcher(svg);
        int found = 0;
        while (fonts.find()) {
            byte[] file = Base64.getDecoder().decode(fonts.group(1));
            assertTrue(file.length < 150_000, "a subset, not the font: " + file.length);
            try (TrueTypeFont font = new TTFParser(true).parse(new RandomAccessReadBuffer(file))) {
                String letters = found == 0 ? "王建国孙浩堡垒机GB2016" : "海蓝市政务云Plumbline";
                letters.codePoints().forEach(c -> {
                    try {
                        int glyph = font.getUnicodeCmapLookup().getGlyphId(c);
                        assertTrue(glyph > 0, "no " + Character.toString(c));
                        assertTrue(font.getGlyph()
                                        .getGlyph(glyph)
                                        .getPath()
                                        .getBounds2D()
                                        .getWidth()
                                > 0);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
                assertEquals(0, font.getUnicodeCmapLookup().getGlyphId('龘'));
            }
            found++;
        }
        assertEquals(2, found, "regular and bold");
    }

    @Test
    void everyIconOfTheModelIsDrawn() throws Exception {
        List<NodeView> nodes = new ArrayList<>();
        List<String> names;
        Path folder =
                Path.of(System.getProperty("plumbline.root"), "bundles/org.plumbline.model.edit/icons/full/obj16");
        try (Stream<Path> files = Files.list(folder)) {
            names = files.map(file -> file.getFileName().toString().replace(".svg", ""))
                    .sorted()
                    .toList();
        }
        names.forEach(
                name -> nodes.add(Views.node(name, name, Views.style(NodeStyle.Shape.RECTANGLE, Views.SOFT, name))));
        Drawing drawing = Drawing.of(Views.diagram("图标", nodes, List.of()), Language.ZH);
        Document svg = parse(drawing.svg());
        assertEquals(names.size(), svg.getElementsByTagName("symbol").getLength());
        assertTrue(names.size() > 80);
        drawing.pdf();
        drawing.png();
    }

    // PNG

    @Test
    void anImageHasTheSizeOfTheDrawingTimesItsScale() throws Exception {
        Drawing drawing = drawing();
        for (double scale : new double[] {1, 2, 2.5}) {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(drawing.png(scale)));
            assertNotNull(image);
            assertEquals(Math.ceil(drawing.width() * scale), image.getWidth());
            assertEquals(Math.ceil(drawing.height() * scale), image.getHeight());
        }
    }

    @Test
    void differentCharactersLookDifferent() throws Exception {
        Set<Integer> images = new HashSet<>();
        List<String> labels = List.of("准", "绳", "政", "府", "外", "包", "A", "〓");
        for (String label : labels) {
            Drawing drawing = Drawing.of(Views.diagram("", List.of(Views.box("a", label)), List.of()), Language.ZH);
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(drawing.png(4)));
            int[] dots = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
            images.add(Arrays.hashCode(dots));
            long dark =
                    Arrays.stream(dots).filter(dot -> (dot >> 8 & 0xFF) < 0x60).count();
            assertTrue(dark > 50, label + " is written");
        }
        assertEquals(labels.size(), images.size(), "no two look the same, as boxes for missing characters would");
    }

    // PDF

    @Test
    void textCanBeFoundInThePdf() throws Exception {
        String text = text(drawing().pdf());
        for (String label : List.of("王建国（主管领导）", "蓝海数科技术有限公司", "服务合同 HL-2025-017", "图例", "大数据发展管理局")) {
            assertTrue(text.contains(label), label + " in " + text);
        }
        assertEquals(text.indexOf("监督审计"), text.lastIndexOf("监督审计"), "each text is there once");
    }

    @Test
    void thePdfSaysWhatItIs() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(drawing().pdf())) {
            assertEquals(1, pdf.getNumberOfPages());
            assertEquals("海蓝市政务云平台运维服务外包：责任与控制措施", pdf.getDocumentInformation().getTitle());
            assertEquals("zh-CN", pdf.getDocumentCatalog().getLanguage());
            assertTrue(pdf.getDocumentCatalog().getMarkInfo().isMarked());
            assertNotNull(pdf.getDocumentCatalog().getStructureTreeRoot());
            String metadata = new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertTrue(metadata.contains("海蓝市政务云平台"));
            parse(metadata.getBytes(StandardCharsets.UTF_8));
            assertEquals(
                    0,
                    stream(pdf.getPage(0).getResources().getXObjectNames()).count(),
                    "everything is vectors, nothing is an image");
            pdf.getPage(0).getResources().getFontNames().forEach(name -> {
                try {
                    assertTrue(pdf.getPage(0).getResources().getFont(name).isEmbedded());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    private static <T> Stream<T> stream(Iterable<T> items) {
        return StreamSupport.stream(items.spliterator(), false);
    }

    private static String text(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static Document parse(byte[] xml) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }

    @Test
    void theFontIsTheProducts() {
        assertNotEquals(
                Typeface.regular().width("准绳Plumbline", 12), Typeface.bold().width("准绳Plumbline", 12), 0.01);
        assertEquals(24, Typeface.regular().width("准绳", 12), 0.001, "Chinese characters are squares");
    }
}
