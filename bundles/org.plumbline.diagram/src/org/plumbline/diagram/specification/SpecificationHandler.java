// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.specification;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.plumbline.diagram.view.ViewpointException;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Takes the elements of a file from its parser. */
final class SpecificationHandler extends DefaultHandler {

    private static final String XMI = "http://www.omg.org/XMI";
    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
    private static final Set<String> VERSIONS = Set.of("2.0");

    private final String file;
    private final Map<String, String> prefixes = new HashMap<>();
    private final Deque<SpecificationElement> open = new ArrayDeque<>();
    private Locator locator;
    private SpecificationElement root;

    SpecificationHandler(String file) {
        this.file = file;
    }

    SpecificationElement root() {
        return root;
    }

    @Override
    public void setDocumentLocator(Locator documentLocator) {
        locator = documentLocator;
    }

    @Override
    public void startPrefixMapping(String prefix, String uri) {
        if (prefixes.put(prefix, uri) != null) {
            throw refused("the prefix " + prefix + " is declared twice");
        }
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) {
        SpecificationElement parent = open.peek();
        if (parent != null && !uri.isEmpty()) {
            throw refused("the element " + qualified + " is not supported");
        }
        String stated = attributes.getValue(XSI, "type");
        String type = parent == null ? uri + "#" + local : stated == null ? "" : resolved(stated);
        SpecificationElement element = new SpecificationElement(file, parent, local, type, locator.getLineNumber());
        for (int i = 0; i < attributes.getLength(); i++) {
            String namespace = attributes.getURI(i);
            if (namespace.isEmpty()) {
                element.put(attributes.getLocalName(i), attributes.getValue(i));
            } else if (namespace.equals(XMI) && attributes.getLocalName(i).equals("version")) {
                if (!VERSIONS.contains(attributes.getValue(i))) {
                    throw refused("the XMI version " + attributes.getValue(i) + " is not supported");
                }
            } else if (!namespace.equals(XSI) || !attributes.getLocalName(i).equals("type")) {
                throw refused("attribute " + attributes.getQName(i) + " is not supported");
            }
        }
        if (parent == null) {
            root = element;
        }
        open.push(element);
    }

    private String resolved(String type) {
        int colon = type.indexOf(':');
        String uri = colon < 0 ? null : prefixes.get(type.substring(0, colon));
        if (uri == null) {
            throw refused("the prefix of type " + type + " is not declared");
        }
        return uri + "#" + type.substring(colon + 1);
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        open.peek().append(characters, start, length);
    }

    @Override
    public void endElement(String uri, String local, String qualified) {
        open.pop();
    }

    @Override
    public InputSource resolveEntity(String publicId, String systemId) {
        throw refused("other files are not read");
    }

    @Override
    public void error(SAXParseException e) throws SAXParseException {
        throw e;
    }

    private ViewpointException refused(String reason) {
        return new ViewpointException(file + ", line " + locator.getLineNumber() + ": " + reason);
    }
}
