// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report.print;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * What a PDF file says of itself: that it is PDF/A-3 of level A and PDF/UA-1, its title, language and colours. Its time is the day that the
 * document is about, and its identifier comes from its content, so that the same document has the same bytes.
 */
record PdfMetadata(PrintDocument document) {

    private static final String TOOL = "Plumbline";
    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final String DC = "http://purl.org/dc/elements/1.1/";
    private static final String PDF = "http://ns.adobe.com/pdf/1.3/";
    private static final String XMP = "http://ns.adobe.com/xap/1.0/";
    private static final String PDFA = "http://www.aiim.org/pdfa/ns/id/";
    private static final String PDFUA = "http://www.aiim.org/pdfua/ns/id/";
    private static final String EXTENSION = "http://www.aiim.org/pdfa/ns/extension/";
    private static final String SCHEMA = "http://www.aiim.org/pdfa/ns/schema#";
    private static final String PROPERTY = "http://www.aiim.org/pdfa/ns/property#";

    void write(PDDocument pdf) throws IOException {
        pdf.setVersion(1.7f);
        PDDocumentCatalog catalog = pdf.getDocumentCatalog();
        catalog.setLanguage(document.tongue());
        PDDocumentInformation information = pdf.getDocumentInformation();
        information.setTitle(document.title());
        information.setSubject(document.kind());
        information.setProducer(TOOL);
        information.setCreator(TOOL);
        information.setCreationDate(time());
        information.setModificationDate(time());
        byte[] xmp = xmp();
        catalog.setMetadata(new PDMetadata(pdf, new ByteArrayInputStream(xmp)));
        pdf.setDocumentId(identifier(xmp));
        PDOutputIntent colours = new PDOutputIntent(pdf, new ByteArrayInputStream(SrgbProfile.bytes()));
        colours.setInfo("sRGB IEC61966-2.1");
        colours.setOutputCondition("sRGB IEC61966-2.1");
        colours.setOutputConditionIdentifier("sRGB IEC61966-2.1");
        catalog.addOutputIntent(colours);
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
    }

    Calendar time() {
        Calendar time = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        time.setTimeInMillis(
                document.day().atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli());
        return time;
    }

    private long identifier(byte[] xmp) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(xmp);
            digest.update(document.foot().getBytes(StandardCharsets.UTF_8));
            document.attachment().ifPresent(attachment -> digest.update(attachment.content()));
            return ByteBuffer.wrap(digest.digest()).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private byte[] xmp() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(
                "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n".getBytes(StandardCharsets.UTF_8));
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartElement("x", "xmpmeta", "adobe:ns:meta/");
            xml.writeNamespace("x", "adobe:ns:meta/");
            xml.writeStartElement("rdf", "RDF", RDF);
            xml.writeNamespace("rdf", RDF);
            xml.writeStartElement("rdf", "Description", RDF);
            xml.writeNamespace("dc", DC);
            xml.writeNamespace("pdf", PDF);
            xml.writeNamespace("xmp", XMP);
            xml.writeNamespace("pdfaid", PDFA);
            xml.writeNamespace("pdfuaid", PDFUA);
            xml.writeAttribute("rdf", RDF, "about", "");
            simple(xml, "pdfaid", PDFA, "part", "3");
            simple(xml, "pdfaid", PDFA, "conformance", "A");
            simple(xml, "pdfuaid", PDFUA, "part", "1");
            simple(xml, "dc", DC, "format", "application/pdf");
            list(xml, "title", "Alt", document.title());
            list(xml, "description", "Alt", document.kind());
            list(xml, "language", "Bag", document.tongue());
            simple(xml, "pdf", PDF, "Producer", TOOL);
            simple(xml, "xmp", XMP, "CreatorTool", TOOL);
            simple(xml, "xmp", XMP, "CreateDate", document.day() + "T00:00:00Z");
            simple(xml, "xmp", XMP, "ModifyDate", document.day() + "T00:00:00Z");
            universalAccess(xml);
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("writing to memory does not fail", e);
        }
        out.writeBytes("\n<?xpacket end=\"r\"?>".getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    /** PDF/A wants every schema described that it does not know; that of PDF/UA is one. */
    private static void universalAccess(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("pdfaExtension", "schemas", EXTENSION);
        xml.writeNamespace("pdfaExtension", EXTENSION);
        xml.writeNamespace("pdfaSchema", SCHEMA);
        xml.writeNamespace("pdfaProperty", PROPERTY);
        xml.writeStartElement("rdf", "Bag", RDF);
        resource(xml);
        simple(xml, "pdfaSchema", SCHEMA, "namespaceURI", PDFUA);
        simple(xml, "pdfaSchema", SCHEMA, "prefix", "pdfuaid");
        simple(xml, "pdfaSchema", SCHEMA, "schema", "PDF/UA identification");
        xml.writeStartElement("pdfaSchema", "property", SCHEMA);
        xml.writeStartElement("rdf", "Seq", RDF);
        resource(xml);
        simple(xml, "pdfaProperty", PROPERTY, "category", "internal");
        simple(xml, "pdfaProperty", PROPERTY, "description", "Part of ISO 14289 that the file conforms to");
        simple(xml, "pdfaProperty", PROPERTY, "name", "part");
        simple(xml, "pdfaProperty", PROPERTY, "valueType", "Integer");
        for (int i = 0; i < 6; i++) {
            xml.writeEndElement();
        }
    }

    private static void resource(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("rdf", "li", RDF);
        xml.writeAttribute("rdf", RDF, "parseType", "Resource");
    }

    private static void simple(XMLStreamWriter xml, String prefix, String space, String name, String value)
            throws XMLStreamException {
        xml.writeStartElement(prefix, name, space);
        xml.writeCharacters(value);
        xml.writeEndElement();
    }

    private static void list(XMLStreamWriter xml, String name, String kind, String value) throws XMLStreamException {
        xml.writeStartElement("dc", name, DC);
        xml.writeStartElement("rdf", kind, RDF);
        xml.writeStartElement("rdf", "li", RDF);
        if (kind.equals("Alt")) {
            xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "lang", "x-default");
        }
        xml.writeCharacters(value);
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }
}
