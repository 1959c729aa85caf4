// SPDX-License-Identifier: EPL-2.0
package org.plumbline.office.document;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The elements of a document in WordprocessingML, of both editions of the standard (transitional and strict). */
final class Word {

    private static final List<String> NAMESPACES = List.of(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main");

    private Word() {}

    static boolean is(Node node, String name) {
        return node instanceof Element
                && name.equals(node.getLocalName())
                && NAMESPACES.contains(node.getNamespaceURI());
    }

    static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            children.add(child);
        }
        return children;
    }

    /** The elements of a name inside of a node, but not those inside of boxes with text of their own. */
    static List<Element> inside(Node parent, String name) {
        List<Element> found = new ArrayList<>();
        collect(parent, name, found);
        return found;
    }

    private static void collect(Node parent, String name, List<Element> found) {
        for (Node child : children(parent)) {
            if (is(child, name)) {
                found.add((Element) child);
            }
            if (!is(child, "txbxContent")) {
                collect(child, name, found);
            }
        }
    }

    static String text(Node node) {
        StringBuilder text = new StringBuilder();
        inside(node, "t").forEach(part -> text.append(part.getTextContent()));
        return text.toString();
    }

    /** A new element beside one of the same document. */
    static Element make(Node beside, String name) {
        Document document = beside.getOwnerDocument();
        String prefix = beside.getPrefix();
        return document.createElementNS(beside.getNamespaceURI(), prefix == null ? name : prefix + ":" + name);
    }

    static void set(Element text, String value) {
        text.setTextContent(value);
        text.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
    }

    /** The nearest element of a name around a node, or null. */
    static Element around(Node node, String name) {
        Node at = node;
        while (at != null && !is(at, name)) {
            at = at.getParentNode();
        }
        return (Element) at;
    }
}
