// SPDX-License-Identifier: EPL-2.0
package org.plumbline.office.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.office.Xml;
import org.plumbline.office.document.DocumentTemplate.Scope;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Fills in one part of a template.
 *
 * @param pictures makes pictures for the part
 * @param wrong takes the markers that are not known or not in pairs
 */
record Filling(PictureMaker pictures, Set<String> wrong) {

    /** Fills in everything inside of a node. */
    void fill(Node parent, Scope scope) {
        fill(Word.children(parent), scope);
        tidy(parent);
    }

    /** Fills in nodes that stand side by side. */
    private void fill(List<Node> nodes, Scope scope) {
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            Optional<Marker> marker = marker(node);
            if (marker.isPresent() && marker.get().begins()) {
                int end = end(nodes, i, marker.get());
                if (end > 0) {
                    group(nodes.subList(i, end + 1), marker.get(), scope);
                    i = end;
                    continue;
                }
            }
            if (marker.isPresent() && !isRepeated(node)) {
                wrong.add(marker.get().toString());
            } else {
                one(node, scope);
            }
        }
    }

    /** The begin or end of a group that is all that a paragraph or a row of a table says. */
    private static Optional<Marker> marker(Node node) {
        return Word.is(node, "p") || Word.is(node, "tr") ? Marker.alone(Word.text(node)) : Optional.empty();
    }

    private static int end(List<Node> nodes, int begin, Marker of) {
        int depth = 0;
        for (int i = begin; i < nodes.size(); i++) {
            Optional<Marker> marker = marker(nodes.get(i)).filter(m -> m.name().equals(of.name()));
            if (marker.isPresent()) {
                depth += marker.get().begins() ? 1 : -1;
            }
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** @param nodes with the paragraphs or rows that begin and end the group */
    private void group(List<Node> nodes, Marker marker, Scope scope) {
        Node parent = nodes.get(0).getParentNode();
        Node last = nodes.get(nodes.size() - 1);
        List<Node> inner = nodes.subList(1, nodes.size() - 1);
        for (Scope row : rows(marker, scope)) {
            List<Node> copies = new ArrayList<>();
            for (Node node : inner) {
                copies.add(parent.insertBefore(node.cloneNode(true), last));
            }
            fill(copies, row);
        }
        nodes.forEach(parent::removeChild);
    }

    /** The rows of a group, each with what is around it; for what stands where there is nothing, one or none. */
    private List<Scope> rows(Marker marker, Scope scope) {
        Fields.Value value = scope.find(marker.name());
        if (!(value instanceof Fields.Group group)) {
            wrong.add(marker.toString());
            return List.of();
        }
        if (!marker.kind().equals("#")) {
            return group.rows().isEmpty() == marker.kind().equals("^") ? List.of(scope) : List.of();
        }
        return group.rows().stream().map(row -> new Scope(row, scope)).toList();
    }

    private void one(Node node, Scope scope) {
        if (isRepeated(node)) {
            repeat(node, scope);
        } else if (Word.is(node, "p")) {
            for (Element box : boxes(node)) {
                fill(box, scope);
            }
            boolean named = !Marker.in(Word.text(node)).isEmpty();
            paragraph(node, scope);
            if (named) {
                dropBlank(node);
            }
        } else if (node instanceof Element) {
            fill(node, scope);
        }
    }

    private static List<Element> boxes(Node paragraph) {
        List<Element> boxes = new ArrayList<>();
        for (Element box : Word.inside(paragraph, "txbxContent")) {
            boxes.add(box);
        }
        return boxes;
    }

    /** Whether a row of a table begins and ends with the same group. */
    private static boolean isRepeated(Node node) {
        if (!Word.is(node, "tr")) {
            return false;
        }
        String text = Word.text(node).strip();
        List<Marker> markers = Marker.in(text);
        if (markers.size() < 2) {
            return false;
        }
        Marker first = markers.get(0);
        Marker last = markers.get(markers.size() - 1);
        return first.begins()
                && first.from() == 0
                && last.ends()
                && last.to() == text.length()
                && first.name().equals(last.name());
    }

    private void repeat(Node row, Scope scope) {
        List<Element> texts = Word.inside(row, "t");
        List<Marker> markers = Marker.in(Word.text(row));
        Marker first = markers.get(0);
        Marker last = markers.get(markers.size() - 1);
        new Texts(texts).replace(last, List.of(""));
        new Texts(texts).replace(first, List.of(""));
        Node parent = row.getParentNode();
        for (Scope each : rows(first, scope)) {
            one(parent.insertBefore(row.cloneNode(true), row), each);
        }
        parent.removeChild(row);
    }

    private void paragraph(Node paragraph, Scope scope) {
        List<Element> texts = Word.inside(paragraph, "t");
        Texts words = new Texts(texts);
        List<Marker> markers = Marker.in(words.text());
        for (int i = markers.size() - 1; i >= 0; i--) {
            Marker marker = markers.get(i);
            Fields.Value value = marker.kind().isEmpty() ? scope.find(marker.name()) : null;
            if (value instanceof Fields.Words text) {
                Element at = words.replace(
                        marker,
                        List.of(Xml.legal(text.text()).replace('\t', ' ').split("\n", -1)));
                if (!text.ink().isEmpty()) {
                    colour(at, text.ink());
                }
            } else if (value instanceof Fields.Picture picture) {
                Element at = words.replace(marker, List.of(""));
                Element run = Word.around(at, "r");
                run.insertBefore(pictures.drawing(run, picture), at);
            } else {
                wrong.add(marker.toString());
            }
        }
    }

    /** Takes a line out of a cell that has others, if what it names is nothing. */
    private static void dropBlank(Node line) {
        Node cell = line.getParentNode();
        boolean blank = Word.text(line).isBlank()
                && Stream.of("drawing", "pict", "object")
                        .allMatch(name -> Word.inside(line, name).isEmpty());
        boolean others = Word.children(cell).stream().anyMatch(other -> other != line && Word.is(other, "p"));
        if (blank && others && Word.is(cell, "tc")) {
            cell.removeChild(line);
        }
    }

    /** Colours a run that says nothing else. */
    private static void colour(Element text, String ink) {
        Element run = Word.around(text, "r");
        if (run == null
                || Word.inside(run, "t").stream()
                                .filter(t -> !t.getTextContent().isEmpty())
                                .count()
                        != 1) {
            return;
        }
        Element look = Word.inside(run, "rPr").stream().findFirst().orElse(null);
        if (look == null) {
            look = Word.make(run, "rPr");
            run.insertBefore(look, run.getFirstChild());
        }
        Word.inside(look, "color").forEach(old -> old.getParentNode().removeChild(old));
        Element colour = Word.make(run, "color");
        String prefix = run.getPrefix() == null ? "" : run.getPrefix() + ":";
        colour.setAttributeNS(run.getNamespaceURI(), prefix + "val", ink);
        look.insertBefore(colour, afterColour(look));
    }

    /** What the standard wants behind the colour in the looks of a run. */
    private static Node afterColour(Element look) {
        List<String> before = List.of(
                "rStyle",
                "rFonts",
                "b",
                "bCs",
                "i",
                "iCs",
                "caps",
                "smallCaps",
                "strike",
                "dstrike",
                "outline",
                "shadow",
                "emboss",
                "imprint",
                "noProof",
                "snapToGrid",
                "vanish",
                "webHidden");
        for (Node child : Word.children(look)) {
            if (child instanceof Element && !before.contains(child.getLocalName())) {
                return child;
            }
        }
        return null;
    }

    /** A table needs a row and a cell a paragraph, or Word calls the document damaged. */
    private static void tidy(Node parent) {
        if (Word.is(parent, "tbl") && Word.inside(parent, "tr").isEmpty()) {
            parent.getParentNode().removeChild(parent);
        } else if (Word.is(parent, "tc") || Word.is(parent, "txbxContent")) {
            Node last = parent.getLastChild();
            if (!Word.is(last, "p")) {
                parent.appendChild(Word.make(parent, "p"));
            }
        }
    }
}
