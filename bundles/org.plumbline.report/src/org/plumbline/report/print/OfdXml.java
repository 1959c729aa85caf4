// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report.print;

import java.io.ByteArrayOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** One of the XML files in an OFD file. */
final class OfdXml {

    private static final String SPACE = "http://www.ofdspec.org/2016";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final XMLStreamWriter xml;

    /** Begins a file with its root. */
    OfdXml(String root) {
        try {
            xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("ofd", root, SPACE);
            xml.writeNamespace("ofd", SPACE);
        } catch (XMLStreamException e) {
            throw impossible(e);
        }
    }

    OfdXml open(String element) {
        try {
            xml.writeStartElement("ofd", element, SPACE);
        } catch (XMLStreamException e) {
            throw impossible(e);
        }
        return this;
    }

    OfdXml set(String attribute, String value) {
        try {
            xml.writeAttribute(attribute, value);
        } catch (XMLStreamException e) {
            throw impossible(e);
        }
        return this;
    }

    OfdXml set(String attribute, int value) {
        return set(attribute, String.valueOf(value));
    }

    OfdXml text(String text) {
        try {
            xml.writeCharacters(text);
        } catch (XMLStreamException e) {
            throw impossible(e);
        }
        return this;
    }

    OfdXml leaf(String element, String text) {
        return open(element).text(text).close();
    }

    OfdXml close() {
        try {
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw impossible(e);
        }
        return this;
    }

    /** Closes all that is open, and returns the file in UTF-8. */
    byte[] bytes() {
        try {
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw impossible(e);
        }
        return out.toByteArray();
    }

    private static IllegalStateException impossible(XMLStreamException e) {
        return new IllegalStateException("writing to memory does not fail", e);
    }
}
