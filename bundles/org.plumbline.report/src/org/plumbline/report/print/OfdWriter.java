// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report.print;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.plumbline.diagram.paint.UsedCharacters;
import org.plumbline.diagram.text.Typeface;

/**
 * Writes documents as OFD (GB/T 33190—2016): the same pages as {@link PdfWriter}, with text as text, fonts that have just the
 * letters used, an outline, and the file that the document was made from as an attachment.
 */
public final class OfdWriter {

    private static final String FOLDER = "Doc_0/";
    private static final String TOOL = "Plumbline";

    /** The same in every file. Java writes times up to 1 January 1980 together with the time zone. */
    private static final LocalDateTime TIMELESS = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final PrintDocument document;
    private final PlacedDocument placed;
    private final OfdNumbers numbers = new OfdNumbers();
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    private OfdWriter(PrintDocument document) {
        this.document = document;
        this.placed = Typesetter.set(document);
    }

    /**
     * Writes a document; the same document gives the same bytes.
     *
     * @param out flushed, but not closed
     * @throws IOException if {@code out} cannot be written
     */
    public static void write(PrintDocument document, OutputStream out) throws IOException {
        OfdWriter writer = new OfdWriter(document);
        writer.collect();
        writer.zip(out);
        out.flush();
    }

    private void collect() {
        files.put("OFD.xml", new byte[0]); // comes first and is known last
        files.put(FOLDER + "Document.xml", new byte[0]);
        int regular = numbers.next();
        int bold = numbers.next();
        fonts(regular, bold);
        int[] pages = placed.pages().stream().mapToInt(page -> numbers.next()).toArray();
        for (int i = 0; i < pages.length; i++) {
            files.put(FOLDER + content(i), page(placed.pages().get(i), regular, bold));
        }
        document.attachment().ifPresent(this::attach);
        files.put(FOLDER + "Document.xml", document(pages));
        files.put("OFD.xml", root());
    }

    private static String content(int page) {
        return "Pages/Page_" + page + "/Content.xml";
    }

    private void fonts(int regular, int bold) {
        UsedCharacters used = new UsedCharacters();
        placed.pages().forEach(page -> page.marks().forEach(mark -> mark.ink().accept(used)));
        OfdXml xml = new OfdXml("Res").set("BaseLoc", "Res").open("Fonts");
        font(xml, regular, "PlumblineSans", false);
        font(xml, bold, "PlumblineSans-Bold", true);
        files.put(FOLDER + "PublicRes.xml", xml.bytes());
        files.put(FOLDER + "Res/regular.ttf", Typeface.regular().subset(used.of(false)));
        files.put(FOLDER + "Res/bold.ttf", Typeface.bold().subset(used.of(true)));
    }

    private static void font(OfdXml xml, int number, String name, boolean bold) {
        xml.open("Font").set("ID", number).set("FontName", name).set("FamilyName", "Plumbline Sans");
        xml.set("Charset", "unicode");
        if (bold) {
            xml.set("Bold", "true");
        }
        xml.leaf("FontFile", bold ? "bold.ttf" : "regular.ttf").close();
    }

    private byte[] page(PlacedPage page, int regular, int bold) {
        OfdXml xml = new OfdXml("Page");
        xml.open("Area").leaf("PhysicalBox", box(page)).close();
        xml.open("Content").open("Layer").set("ID", numbers.next()).set("Type", "Body");
        OfdCanvas canvas = new OfdCanvas(xml, numbers, regular, bold);
        page.marks().forEach(mark -> mark.ink().accept(canvas));
        return xml.bytes();
    }

    private static String box(PlacedPage page) {
        return "0 0 " + OfdCanvas.length(page.width()) + " " + OfdCanvas.length(page.height());
    }

    private void attach(PrintDocument.Attachment attachment) {
        String file = "source" + extension(attachment.name());
        OfdXml xml = new OfdXml("Attachments").open("Attachment");
        xml.set("ID", numbers.next()).set("Name", attachment.name());
        xml.set("CreationDate", document.day() + "T00:00:00");
        xml.set("Size", kilobytes(attachment.content().length));
        xml.leaf("FileLoc", file).close();
        files.put(FOLDER + "Attachs/Attachments.xml", xml.bytes());
        files.put(FOLDER + "Attachs/" + file, attachment.content());
    }

    private static String kilobytes(int bytes) {
        return bytes / 1024 + "."
                + String.valueOf(1000 + bytes % 1024 * 1000 / 1024).substring(1);
    }

    private static String extension(String name) {
        String extension = name.substring(name.lastIndexOf('.') + 1);
        return extension.matches("[a-z0-9]{1,12}") ? "." + extension : ".xml";
    }

    private byte[] document(int[] pages) {
        OfdXml xml = new OfdXml("Document");
        xml.open("CommonData").leaf("MaxUnitID", String.valueOf(numbers.last()));
        xml.open("PageArea").leaf("PhysicalBox", box(placed.pages().get(0))).close();
        xml.leaf("PublicRes", "PublicRes.xml").close();
        xml.open("Pages");
        for (int i = 0; i < pages.length; i++) {
            xml.open("Page").set("ID", pages[i]).set("BaseLoc", content(i)).close();
        }
        xml.close();
        if (!placed.bookmarks().isEmpty()) {
            outline(xml, pages);
        }
        if (document.attachment().isPresent()) {
            xml.leaf("Attachments", "Attachs/Attachments.xml");
        }
        return xml.bytes();
    }

    private void outline(OfdXml xml, int[] pages) {
        xml.open("Outlines");
        List<PlacedDocument.Bookmark> bookmarks = placed.bookmarks();
        int open = 0;
        int[] levels = new int[bookmarks.size() + 1];
        for (PlacedDocument.Bookmark bookmark : bookmarks) {
            while (open > 0 && levels[open] >= bookmark.level()) {
                xml.close();
                open--;
            }
            levels[++open] = bookmark.level();
            PlacedDocument.Place place = placed.places().get(bookmark.anchor());
            xml.open("OutlineElem").set("Title", bookmark.title()).set("Expanded", "false");
            xml.open("Actions")
                    .open("Action")
                    .set("Event", "CLICK")
                    .open("Goto")
                    .open("Dest");
            xml.set("Type", "XYZ").set("PageID", pages[place.page()]).set("Left", "0");
            xml.set("Top", OfdCanvas.length(Math.max(0, place.y() - 6))).set("Zoom", "0");
            xml.close().close().close().close();
        }
        for (; open > 0; open--) {
            xml.close();
        }
        xml.close();
    }

    private byte[] root() {
        OfdXml xml = new OfdXml("OFD").set("DocType", "OFD").set("Version", "1.0");
        xml.open("DocBody").open("DocInfo").leaf("DocID", identifier());
        xml.leaf("Title", document.title()).leaf("Subject", document.kind());
        xml.leaf("CreationDate", document.day().toString())
                .leaf("ModDate", document.day().toString());
        xml.leaf("Creator", TOOL).close();
        xml.leaf("DocRoot", FOLDER + "Document.xml");
        return xml.bytes();
    }

    /** The same content has the same identifier. */
    private String identifier() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.values().forEach(digest::update);
            return HexFormat.of().formatHex(digest.digest(), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private void zip(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            ZipEntry entry = new ZipEntry(file.getKey());
            entry.setTimeLocal(TIMELESS);
            zip.putNextEntry(entry);
            zip.write(file.getValue());
            zip.closeEntry();
        }
        zip.finish();
    }
}
