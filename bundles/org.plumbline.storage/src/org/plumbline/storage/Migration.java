// SPDX-License-Identifier: EPL-2.0
package org.plumbline.storage;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.LocatorImpl;

/** Holds a file of an old format as a document, brings it to the current format, and tells it to the reader of models. */
final class Migration extends FileHandler {

    private static final int DEEPEST = 100;
    private static final String LINE = "line";

    private final Path file;
    private final Format format;
    private final Document document;
    private final Deque<Node> open = new ArrayDeque<>();

    /** @param file name for messages, or null */
    Migration(Path file, Format format) throws ParserConfigurationException {
        this.file = file;
        this.format = format;
        this.document =
                DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument();
        open.push(document);
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) {
        if (open.size() > DEEPEST) {
            throw new ProjectFileException(file, line(), null, Fault.TOO_DEEP, DEEPEST);
        }
        Element element = document.createElement(name);
        for (int i = 0; i < attributes.getLength(); i++) {
            element.setAttribute(attributes.getQName(i), attributes.getValue(i));
        }
        element.setUserData(LINE, line(), null);
        open.peek().appendChild(element);
        open.push(element);
    }

    @Override
    public void endElement(String uri, String localName, String name) {
        open.pop();
    }

    @Override
    public void characters(char[] buffer, int start, int length) {
        if (open.peek() != document) {
            open.peek().appendChild(document.createTextNode(new String(buffer, start, length)));
        }
    }

    @Override
    boolean isComplete() {
        return document.getDocumentElement() != null && open.size() == 1;
    }

    /**
     * Applies the steps from the given format on.
     *
     * @throws ProjectFileException if there is no step from it, or a step fails
     */
    void migrate(int from) {
        int oldest = format.current() - format.steps().size();
        if (from < oldest) {
            throw new ProjectFileException(file, 0, null, Fault.OLDER_FORMAT, from, format.current());
        }
        for (MigrationStep step :
                format.steps().subList(from - oldest, format.steps().size())) {
            try {
                step.migrate(document);
            } catch (RuntimeException e) {
                throw new ProjectFileException(file, 0, e, Fault.MIGRATION, step.from(), step.from() + 1);
            }
        }
        NamedNodeMap attributes = document.getDocumentElement().getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Node attribute = attributes.item(i);
            if (attribute.getNodeValue().equals(format.namespace(from))) {
                attribute.setNodeValue(format.namespace());
            }
        }
    }

    /** Tells the document to a handler, with the lines of the old file. */
    void tell(ContentHandler handler) throws SAXException {
        LocatorImpl place = new LocatorImpl();
        handler.setDocumentLocator(place);
        handler.startDocument();
        tell(document.getDocumentElement(), handler, place);
        handler.endDocument();
    }

    private static void tell(Node node, ContentHandler handler, LocatorImpl place) throws SAXException {
        if (node instanceof Text text) {
            char[] chars = text.getData().toCharArray();
            handler.characters(chars, 0, chars.length);
        } else if (node instanceof Element) {
            AttributesImpl attributes = new AttributesImpl();
            NamedNodeMap map = node.getAttributes();
            for (int i = 0; i < map.getLength(); i++) {
                attributes.addAttribute(
                        "", "", map.item(i).getNodeName(), "CDATA", map.item(i).getNodeValue());
            }
            if (node.getUserData(LINE) instanceof Integer line) {
                place.setLineNumber(line);
            }
            handler.startElement("", "", node.getNodeName(), attributes);
            for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
                tell(child, handler, place);
            }
            handler.endElement("", "", node.getNodeName());
        }
    }
}
