// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report.print;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.util.Matrix;
import org.plumbline.diagram.paint.Canvas;
import org.plumbline.diagram.paint.PdfCanvas;
import org.plumbline.diagram.paint.UsedCharacters;
import org.plumbline.diagram.text.Typeface;
import org.plumbline.standard.Language;

/**
 * Writes documents as PDF/A-3, level A: with their structure, bookmarks and links, fonts that have just the letters used, and
 * the file that the document was made from as its source.
 */
public final class PdfWriter {

    private final PrintDocument document;
    private final PlacedDocument placed;
    private final PdfStructure structure = new PdfStructure();

    private PdfWriter(PrintDocument document) {
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
        new PdfWriter(document).write(out);
        out.flush();
    }

    private void write(OutputStream out) throws IOException {
        UsedCharacters used = new UsedCharacters();
        placed.pages().forEach(page -> page.marks().forEach(mark -> mark.ink().accept(used)));
        try (PDDocument pdf = new PDDocument()) {
            PDFont regular = font(pdf, Typeface.regular(), used.of(false));
            PDFont bold = used.of(true).isEmpty() ? regular : font(pdf, Typeface.bold(), used.of(true));
            for (PlacedPage page : placed.pages()) {
                pdf.addPage(new PDPage(new PDRectangle((float) page.width(), (float) page.height())));
            }
            for (int i = 0; i < placed.pages().size(); i++) {
                draw(pdf, i, regular, bold);
            }
            for (int i = 0; i < placed.pages().size(); i++) {
                links(pdf, i);
            }
            bookmarks(pdf);
            structure.write(pdf);
            if (document.attachment().isPresent()) {
                attach(pdf, document.attachment().get());
            }
            new PdfMetadata(document).write(pdf);
            pdf.save(out);
        }
    }

    private static PDFont font(PDDocument pdf, Typeface face, SortedSet<Integer> characters) throws IOException {
        return PDType0Font.load(pdf, new ByteArrayInputStream(face.subset(characters)), false);
    }

    private void draw(PDDocument pdf, int index, PDFont regular, PDFont bold) throws IOException {
        PlacedPage placedPage = placed.pages().get(index);
        PDPage page = pdf.getPage(index);
        page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
        structure.begin(page);
        try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
            content.transform(new Matrix(new AffineTransform(1, 0, 0, -1, 0, placedPage.height())));
            Canvas canvas = new PdfCanvas(content, regular, bold);
            Tag open = null;
            boolean marked = false;
            for (PlacedPage.Mark mark : placedPage.marks()) {
                if (!marked || mark.tag() != open) {
                    if (marked) {
                        content.endMarkedContent();
                    }
                    begin(content, mark.tag());
                    marked = true;
                    open = mark.tag();
                }
                mark.ink().accept(canvas);
            }
            if (marked) {
                content.endMarkedContent();
            }
        }
        structure.end();
    }

    private void begin(PDPageContentStream content, Tag tag) throws IOException {
        if (tag == null) {
            content.beginMarkedContent(COSName.ARTIFACT);
            return;
        }
        COSDictionary properties = new COSDictionary();
        properties.setInt(COSName.MCID, structure.content(tag));
        content.beginMarkedContent(COSName.getPDFName(tag.type()), PDPropertyList.create(properties));
    }

    private void links(PDDocument pdf, int index) throws IOException {
        PlacedPage placedPage = placed.pages().get(index);
        PDPage page = pdf.getPage(index);
        for (PlacedPage.Link link : placedPage.links()) {
            PlacedDocument.Place place = placed.places().get(link.anchor());
            if (place == null) {
                continue;
            }
            PDAnnotationLink annotation = new PDAnnotationLink();
            Rectangle2D area = link.area();
            annotation.setRectangle(new PDRectangle(
                    (float) area.getX(),
                    (float) (placedPage.height() - area.getMaxY()),
                    (float) area.getWidth(),
                    (float) area.getHeight()));
            annotation.setPrinted(true);
            PDBorderStyleDictionary none = new PDBorderStyleDictionary();
            none.setWidth(0);
            annotation.setBorderStyle(none);
            annotation.setDestination(destination(pdf, place));
            annotation.setContents(
                    document.language() == Language.ZH
                            ? "转到第 " + (place.page() + 1) + " 页"
                            : "To page " + (place.page() + 1));
            page.getAnnotations().add(annotation);
            if (link.tag() != null) {
                structure.annotation(annotation, link.tag(), page);
            }
        }
    }

    private PDPageXYZDestination destination(PDDocument pdf, PlacedDocument.Place place) {
        PDPageXYZDestination destination = new PDPageXYZDestination();
        destination.setPage(pdf.getPage(place.page()));
        destination.setTop((int) Math.round(placed.pages().get(place.page()).height() - place.y() + 6));
        return destination;
    }

    private void bookmarks(PDDocument pdf) {
        PDDocumentOutline outline = new PDDocumentOutline();
        Deque<PDOutlineNode> open = new ArrayDeque<>(List.of(outline));
        List<Integer> levels = new ArrayList<>(List.of(0));
        for (PlacedDocument.Bookmark bookmark : placed.bookmarks()) {
            while (levels.get(levels.size() - 1) >= bookmark.level()) {
                levels.remove(levels.size() - 1);
                open.pop();
            }
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle(bookmark.title());
            item.setDestination(destination(pdf, placed.places().get(bookmark.anchor())));
            open.peek().addLast(item);
            open.push(item);
            levels.add(bookmark.level());
        }
        if (outline.hasChildren()) {
            pdf.getDocumentCatalog().setDocumentOutline(outline);
            pdf.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
        }
    }

    private void attach(PDDocument pdf, PrintDocument.Attachment attachment) throws IOException {
        PDEmbeddedFile file =
                new PDEmbeddedFile(pdf, new ByteArrayInputStream(attachment.content()), COSName.FLATE_DECODE);
        file.setSubtype("application/xml");
        file.setSize(attachment.content().length);
        file.setModDate(new PdfMetadata(document).time());
        PDComplexFileSpecification specification = new PDComplexFileSpecification();
        specification.setFile(attachment.name());
        specification.setFileUnicode(attachment.name());
        specification.setFileDescription(attachment.description());
        specification.setEmbeddedFile(file);
        specification.setEmbeddedFileUnicode(file);
        specification.getCOSObject().setName("AFRelationship", "Source");
        PDEmbeddedFilesNameTreeNode names = new PDEmbeddedFilesNameTreeNode();
        names.setNames(Map.of(attachment.name(), specification));
        PDDocumentNameDictionary dictionary = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
        dictionary.setEmbeddedFiles(names);
        pdf.getDocumentCatalog().setNames(dictionary);
        COSArray associated = new COSArray();
        associated.add(specification);
        pdf.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("AF"), associated);
    }
}
