// SPDX-License-Identifier: EPL-2.0
package org.plumbline.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

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
     * @throws ProjectFileException if the file is not well-formed XML in UTF-8
     */
    void parse(InputStream in, FileHandler handler) throws IOException {
        Utf8Reader text = new Utf8Reader(in, file);
        try {
            parser(handler).parse(new InputSource(text));
        } catch (SAXException e) {
            throw fault(e, text.isExhausted(), handler);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static XMLReader parser(FileHandler handler) throws SAXException, ParserConfigurationException {
        SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature(NO_DOCTYPE, true);
        XMLReader parser = factory.newSAXParser().getXMLReader();
        parser.setContentHandler(handler);
        parser.setErrorHandler(handler);
        parser.setEntityResolver(handler);
        return parser;
    }

    private ProjectFileException fault(SAXException e, boolean exhausted, FileHandler handler) {
        // Not every fault comes with its place: a document type within an element, for one, is a state that the parser
        // does not know.
        int line = e instanceof SAXParseException located ? Math.max(located.getLineNumber(), 0) : handler.line();
        int column = e instanceof SAXParseException located ? Math.max(located.getColumnNumber(), 1) : handler.column();
        if (String.valueOf(e.getMessage()).contains(NO_DOCTYPE)) {
            return new ProjectFileException(file, line, e, Fault.DOCTYPE);
        }
        if (handler.isComplete()) {
            return new ProjectFileException(file, line, e, Fault.AFTER_ROOT);
        }
        if (exhausted) {
            return new ProjectFileException(file, line, e, Fault.TRUNCATED);
        }
        return new ProjectFileException(file, line, e, Fault.NOT_WELL_FORMED, column);
    }
}
