// SPDX-License-Identifier: EPL-2.0
package org.plumbline.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** The XML parser of the JDK without document types, hence without entities; it opens no other file and no connection. */
final class HardenedParser {

    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private final Path file;

    /** @param file name for messages, or null */
    HardenedParser(Path file) {
        this.file = file;
    }

    /**
     * Tells a file to a handler, with qualified names only.
     *
     * @param complete whether the handler has seen the end of the root element
     * @throws ProjectFileException if the file is not well-formed XML in UTF-8
     */
    void parse(InputStream in, DefaultHandler handler, BooleanSupplier complete) throws IOException {
        Utf8Reader text = new Utf8Reader(in, file);
        try {
            parser(handler).parse(new InputSource(text));
        } catch (SAXParseException e) {
            throw fault(e, text.isExhausted(), complete.getAsBoolean());
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static XMLReader parser(DefaultHandler handler) throws SAXException, ParserConfigurationException {
        SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature(NO_DOCTYPE, true);
        XMLReader parser = factory.newSAXParser().getXMLReader();
        parser.setContentHandler(handler);
        parser.setErrorHandler(handler);
        parser.setEntityResolver(handler);
        return parser;
    }

    private ProjectFileException fault(SAXParseException e, boolean exhausted, boolean complete) {
        int line = Math.max(e.getLineNumber(), 0);
        if (e.getMessage().contains(NO_DOCTYPE)) {
            return new ProjectFileException(file, line, e, Fault.DOCTYPE);
        }
        if (complete) {
            return new ProjectFileException(file, line, e, Fault.AFTER_ROOT);
        }
        if (exhausted) {
            return new ProjectFileException(file, line, e, Fault.TRUNCATED);
        }
        return new ProjectFileException(file, line, e, Fault.NOT_WELL_FORMED, Math.max(e.getColumnNumber(), 1));
    }
}
