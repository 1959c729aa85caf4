// SPDX-License-Identifier: EPL-2.0
package org.plumbline.office.document;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.office.PackageParts;
import org.plumbline.office.PackageWriter;
import org.plumbline.office.Xml;
import org.plumbline.standard.Language;

/** A new document of A4 pages as docx, with the styles that people know from Word. The same content gives the same bytes. */
public final class NewDocument {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final int ROOM = 9638;
    private static final String RULE = "B8C2CC";
    private static final String SHADE = "E6ECF2";

    /** A style of paragraphs. */
    public enum Style {
        /** The title of the document. */
        TITLE("Title"),
        /** A title that begins a page. */
        PAGE_TITLE("PageTitle"),
        /** What stands beneath the title. */
        SUBTITLE("Subtitle"),
        /** A heading of the first level. */
        HEADING("Heading1"),
        /** A heading of the second level. */
        SUBHEADING("Heading2"),
        /** Text as usual. */
        BODY("Normal"),
        /** Small print. */
        NOTE("Note"),
        /** What stands in a table. */
        CELL("Cell"),
        /** The heading of a table. */
        CELL_HEADING("CellHeading");

        private final String id;

        Style(String id) {
            this.id = id;
        }
    }

    private final String title;
    private final Language language;
    private final List<Block> blocks = new ArrayList<>();
    private String header = "";
    private String footer = "";

    private sealed interface Block permits Paragraph, Table {}

    private record Paragraph(Style style, String text) implements Block {}

    private record Table(List<Integer> widths, List<List<String>> rows, Heading heading) implements Block {}

    /** What of a table is a heading. */
    public enum Heading {
        /** The first row, which is repeated on each page. */
        ROW,
        /** The first column. */
        COLUMN,
        /** Nothing. */
        NONE
    }

    /**
     * @param title of the document's properties
     * @param language of the document, for fonts and spelling
     */
    public NewDocument(String title, Language language) {
        this.title = title;
        this.language = language;
    }

    /** Sets what stands at the head of each page. */
    public NewDocument header(String text) {
        header = text;
        return this;
    }

    /** Sets what stands at the foot of each page, before its number. */
    public NewDocument footer(String text) {
        footer = text;
        return this;
    }

    /** Adds a paragraph. */
    public NewDocument add(Style style, String text) {
        blocks.add(new Paragraph(style, text));
        return this;
    }

    /**
     * Adds a table as wide as the page.
     *
     * @param widths of the columns, in proportion
     * @param rows with a text for each column; lines of a text are paragraphs
     */
    public NewDocument table(List<Integer> widths, Heading heading, List<List<String>> rows) {
        blocks.add(new Table(List.copyOf(widths), List.copyOf(rows), heading));
        return this;
    }

    /** Writes the document. The stream is flushed, but not closed. */
    public void write(OutputStream out) throws IOException {
        PackageWriter file = new PackageWriter();
        file.put("[Content_Types].xml", contentTypes());
        PackageParts.putProperties(file, "word/document.xml", title, "Plumbline");
        file.put("word/document.xml", document());
        Xml parts = PackageParts.relations();
        PackageParts.relation(parts, "rId1", "styles", "styles.xml");
        PackageParts.relation(parts, "rId2", "header", "header1.xml");
        PackageParts.relation(parts, "rId3", "footer", "footer1.xml");
        file.put("word/_rels/document.xml.rels", parts.close());
        file.put("word/styles.xml", styles());
        file.put("word/header1.xml", header());
        file.put("word/footer1.xml", footer());
        file.write(out);
    }

    private static Xml contentTypes() {
        Xml types = PackageParts.types();
        PackageParts.type(types, "/word/document.xml", TYPES + "document.main+xml");
        PackageParts.type(types, "/word/styles.xml", TYPES + "styles+xml");
        PackageParts.type(types, "/word/header1.xml", TYPES + "header+xml");
        PackageParts.type(types, "/word/footer1.xml", TYPES + "footer+xml");
        return types.close();
    }

    private static Xml part(String root) {
        return new Xml().open(root).set("xmlns:w", WORD).set("xmlns:r", RELATIONS);
    }

    private Xml document() {
        Xml xml = part("w:document").open("w:body");
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                paragraph(xml, paragraph.style, paragraph.text);
            } else if (block instanceof Table table) {
                table(xml, table);
            }
        }
        xml.open("w:sectPr");
        xml.empty("w:headerReference", "w:type", "default", "r:id", "rId2");
        xml.empty("w:footerReference", "w:type", "default", "r:id", "rId3");
        xml.empty("w:pgSz", "w:w", 11906, "w:h", 16838);
        xml.empty(
                "w:pgMar",
                "w:top",
                1417,
                "w:right",
                1134,
                "w:bottom",
                1304,
                "w:left",
                1134,
                "w:header",
                709,
                "w:footer",
                624,
                "w:gutter",
                0);
        return xml.close().close().close();
    }

    private static void paragraph(Xml xml, Style style, String text) {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style.id).close();
        run(xml, text);
        xml.close();
    }

    private static void run(Xml xml, String text) {
        if (!text.isEmpty()) {
            xml.open("w:r")
                    .open("w:t")
                    .set("xml:space", "preserve")
                    .text(text)
                    .close()
                    .close();
        }
    }

    private static void table(Xml xml, Table table) {
        int whole = table.widths.stream().mapToInt(Integer::intValue).sum();
        List<Integer> widths =
                table.widths.stream().map(width -> width * ROOM / whole).toList();
        xml.open("w:tbl").open("w:tblPr").empty("w:tblW", "w:w", ROOM, "w:type", "dxa");
        xml.open("w:tblBorders");
        for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            xml.empty("w:" + side, "w:val", "single", "w:sz", 4, "w:space", 0, "w:color", RULE);
        }
        xml.close().empty("w:tblLayout", "w:type", "fixed");
        xml.open("w:tblCellMar");
        for (String side : List.of("top", "left", "bottom", "right")) {
            xml.empty("w:" + side, "w:w", side.length() > 4 || side.equals("left") ? 85 : 40, "w:type", "dxa");
        }
        xml.close().close();
        xml.open("w:tblGrid");
        widths.forEach(width -> xml.empty("w:gridCol", "w:w", width));
        xml.close();
        for (int r = 0; r < table.rows.size(); r++) {
            boolean heading = r == 0 && table.heading == Heading.ROW;
            xml.open("w:tr").open("w:trPr").empty("w:cantSplit");
            if (heading) {
                xml.empty("w:tblHeader");
            }
            xml.close();
            List<String> cells = table.rows.get(r);
            for (int c = 0; c < cells.size(); c++) {
                boolean strong = heading || c == 0 && table.heading == Heading.COLUMN;
                cell(xml, cells.get(c), widths.get(c), strong);
            }
            xml.close();
        }
        xml.close();
        // two tables without a paragraph between them would become one
        paragraph(xml, Style.NOTE, "");
    }

    private static void cell(Xml xml, String text, int width, boolean strong) {
        xml.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", width, "w:type", "dxa");
        if (strong) {
            xml.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", SHADE);
        }
        xml.close();
        for (String line : text.split("\n", -1)) {
            paragraph(xml, strong ? Style.CELL_HEADING : Style.CELL, line);
        }
        xml.close();
    }

    private Xml header() {
        Xml xml = part("w:hdr")
                .open("w:p")
                .open("w:pPr")
                .empty("w:pStyle", "w:val", "Header")
                .close();
        run(xml, header);
        return xml.close().close();
    }

    private Xml footer() {
        Xml xml = part("w:ftr")
                .open("w:p")
                .open("w:pPr")
                .empty("w:pStyle", "w:val", "Footer")
                .close();
        run(xml, footer);
        xml.open("w:r").empty("w:tab").close();
        field(xml, "PAGE");
        run(xml, " / ");
        field(xml, "NUMPAGES");
        return xml.close().close();
    }

    private static void field(Xml xml, String code) {
        xml.open("w:fldSimple").set("w:instr", " " + code + " ");
        run(xml, "1");
        xml.close();
    }

    private Xml styles() {
        Xml xml = part("w:styles").open("w:docDefaults").open("w:rPrDefault").open("w:rPr");
        xml.empty(
                "w:rFonts",
                "w:ascii",
                "Times New Roman",
                "w:hAnsi",
                "Times New Roman",
                "w:eastAsia",
                "宋体",
                "w:cs",
                "Times New Roman");
        xml.empty("w:sz", "w:val", 21).empty("w:szCs", "w:val", 21);
        boolean zh = language == Language.ZH;
        xml.empty("w:lang", "w:val", zh ? "en-US" : "en-GB", "w:eastAsia", "zh-CN")
                .close()
                .close();
        xml.empty("w:pPrDefault").close();
        style(xml, "Normal", "Normal", new Look(21, false, "", 0, 100, "", -1));
        style(xml, "Title", "Title", new Look(44, true, "黑体", 240, 60, "", -1));
        style(xml, "PageTitle", "Page Title", new Look(36, true, "黑体", 0, 60, "", -1));
        style(xml, "Subtitle", "Subtitle", new Look(28, false, "黑体", 0, 240, "4A5560", -1));
        style(xml, "Heading1", "heading 1", new Look(30, true, "黑体", 320, 120, "1F4E79", 0));
        style(xml, "Heading2", "heading 2", new Look(24, true, "黑体", 200, 80, "1C2530", 1));
        style(xml, "Note", "Note", new Look(18, false, "", 40, 80, "525C68", -1));
        style(xml, "Cell", "Cell", new Look(18, false, "", 0, 0, "", -1));
        style(xml, "CellHeading", "Cell Heading", new Look(18, true, "黑体", 0, 0, "", -1));
        style(xml, "Header", "header", new Look(18, false, "", 0, 0, "525C68", -1));
        style(xml, "Footer", "footer", new Look(18, false, "", 0, 0, "525C68", -1));
        return xml.close();
    }

    /**
     * How a style looks.
     *
     * @param size in half points
     * @param font for Chinese; empty for the usual one
     * @param before room above in twentieths of a point
     * @param after room beneath
     * @param ink colour, or empty
     * @param level of a heading from 0; -1 if it is none
     */
    private record Look(int size, boolean bold, String font, int before, int after, String ink, int level) {}

    private static void style(Xml xml, String id, String name, Look look) {
        xml.open("w:style").set("w:type", "paragraph").set("w:styleId", id);
        if (id.equals("Normal")) {
            xml.set("w:default", 1);
        }
        xml.empty("w:name", "w:val", name);
        if (!id.equals("Normal")) {
            xml.empty("w:basedOn", "w:val", "Normal");
        }
        xml.empty("w:qFormat").open("w:pPr");
        if (look.level >= 0 || id.equals("CellHeading")) {
            xml.empty("w:keepNext").empty("w:keepLines");
        }
        if (id.equals("PageTitle")) {
            xml.empty("w:pageBreakBefore");
        }
        if (id.equals("Footer")) {
            xml.open("w:tabs").empty("w:tab", "w:val", "right", "w:pos", ROOM).close();
        }
        xml.empty("w:spacing", "w:before", look.before, "w:after", look.after);
        if (look.level >= 0) {
            xml.empty("w:outlineLvl", "w:val", look.level);
        }
        xml.close().open("w:rPr");
        if (!look.font.isEmpty()) {
            xml.empty("w:rFonts", "w:ascii", "Arial", "w:hAnsi", "Arial", "w:eastAsia", look.font);
        }
        if (look.bold) {
            xml.empty("w:b");
        }
        if (!look.ink.isEmpty()) {
            xml.empty("w:color", "w:val", look.ink);
        }
        xml.empty("w:sz", "w:val", look.size).empty("w:szCs", "w:val", look.size);
        xml.close().close();
    }
}
