// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.paint;

import java.awt.geom.AffineTransform;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TimeZone;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.util.Matrix;
import org.plumbline.diagram.text.Typeface;
import org.plumbline.standard.Language;

/**
 * A PDF file of one page.
 *
 * @param width of the page in pixels
 * @param height of the page in pixels
 * @param title of the document
 * @param description for those who do not see the page
 * @param language of title and description
 */
record PdfFile(double width, double height, String title, String description, Language language) {

    private static final double POINTS = 0.75;

    /** Longer sides are not allowed; a larger unit makes up for it. */
    private static final double LONGEST = 14400;

    private static final String PRODUCER = "Plumbline";

    void write(OutputStream to, UsedCharacters used, Consumer<Canvas> drawing) throws IOException {
        try (PDDocument document = new PDDocument()) {
            double unit = Math.max(1, Math.max(width, height) * POINTS / LONGEST);
            double scale = POINTS / unit;
            PDPage page = new PDPage(new PDRectangle((float) (width * scale), (float) (height * scale)));
            if (unit > 1) {
                page.setUserUnit((float) unit);
            }
            document.addPage(page);
            describe(document, page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                COSDictionary mark = new COSDictionary();
                mark.setInt(COSName.MCID, 0);
                content.beginMarkedContent(COSName.getPDFName("Figure"), PDPropertyList.create(mark));
                content.transform(new Matrix(new AffineTransform(scale, 0, 0, -scale, 0, height * scale)));
                PDFont regular = font(document, Typeface.regular(), used.of(false));
                PDFont bold = used.of(true).isEmpty() ? regular : font(document, Typeface.bold(), used.of(true));
                drawing.accept(new PdfCanvas(content, regular, bold));
                content.endMarkedContent();
            }
            document.save(to);
        }
    }

    /** The subset has no ligatures, so each character is drawn as wide as it was measured. */
    private static PDFont font(PDDocument document, Typeface face, SortedSet<Integer> characters) throws IOException {
        return PDType0Font.load(document, new ByteArrayInputStream(face.subset(characters)), false);
    }

    private void describe(PDDocument document, PDPage page) throws IOException {
        String tongue = language == Language.ZH ? "zh-CN" : "en";
        // the same time in every file: what is drawn has its own date
        Calendar time = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        time.setTimeInMillis(0);
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(title);
        information.setProducer(PRODUCER);
        information.setCreator(PRODUCER);
        information.setCreationDate(time);
        information.setModificationDate(time);
        document.setDocumentId((long) (title + description).hashCode());
        document.setVersion(1.7f);
        document.getDocumentCatalog().setLanguage(tongue);
        document.getDocumentCatalog().setMetadata(new PDMetadata(document, new ByteArrayInputStream(metadata(tongue))));
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
        structure(document, page);
    }

    /** The page is one figure, with a text that stands for it. */
    private void structure(PDDocument document, PDPage page) {
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        document.getDocumentCatalog().setMarkInfo(marked);
        PDStructureTreeRoot root = new PDStructureTreeRoot();
        document.getDocumentCatalog().setStructureTreeRoot(root);
        PDStructureElement whole = new PDStructureElement("Document", root);
        root.appendKid(whole);
        PDStructureElement figure = new PDStructureElement("Figure", whole);
        figure.setPage(page);
        figure.setAlternateDescription(title + "\n" + description);
        figure.appendKid(0);
        whole.appendKid(figure);
        COSArray parents = new COSArray();
        parents.add(figure);
        PDNumberTreeNode tree = new PDNumberTreeNode(COSArray.class);
        tree.setNumbers(Map.of(0, parents));
        root.setParentTree(tree);
        root.setParentTreeNextKey(1);
        page.setStructParents(0);
    }

    private byte[] metadata(String tongue) {
        StringBuilder xml = new StringBuilder();
        xml.append("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
        xml.append("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">");
        xml.append("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">");
        xml.append("<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"");
        xml.append(" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\">");
        xml.append("<dc:format>application/pdf</dc:format>");
        xml.append("<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">");
        SvgCanvas.escape(xml, title);
        xml.append("</rdf:li></rdf:Alt></dc:title>");
        xml.append("<dc:language><rdf:Bag><rdf:li>").append(tongue).append("</rdf:li></rdf:Bag></dc:language>");
        xml.append("<pdf:Producer>").append(PRODUCER).append("</pdf:Producer>");
        xml.append("<xmp:CreatorTool>").append(PRODUCER).append("</xmp:CreatorTool>");
        xml.append("<xmp:CreateDate>1970-01-01T00:00:00Z</xmp:CreateDate>");
        xml.append("<xmp:ModifyDate>1970-01-01T00:00:00Z</xmp:ModifyDate>");
        xml.append("</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>");
        return xml.toString().getBytes(StandardCharsets.UTF_8);
    }
}
