// SPDX-License-Identifier: EPL-2.0
package org.plumbline.office.document;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The text of a paragraph or row, which stands in pieces. Replacing goes from the end to the begin. */
final class Texts {

    private final List<Element> pieces;
    private final List<Integer> begins = new ArrayList<>();
    private final String text;

    Texts(List<Element> pieces) {
        this.pieces = pieces;
        StringBuilder whole = new StringBuilder();
        for (Element piece : pieces) {
            begins.add(whole.length());
            whole.append(piece.getTextContent());
        }
        text = whole.toString();
    }

    String text() {
        return text;
    }

    /** Puts lines in the place of a marker; what comes behind it may have been replaced before. Returns the piece. */
    Element replace(Marker marker, List<String> lines) {
        int first = piece(marker.from());
        int last = piece(marker.to() - 1);
        Element begin = pieces.get(first);
        Element end = pieces.get(last);
        String rest = end.getTextContent().substring(marker.to() - begins.get(last));
        String head = begin.getTextContent().substring(0, marker.from() - begins.get(first));
        for (int i = first + 1; i < last; i++) {
            Word.set(pieces.get(i), "");
        }
        if (first != last) {
            Word.set(end, rest);
            rest = "";
        }
        if (lines.size() == 1) {
            Word.set(begin, head + lines.get(0) + rest);
            return begin;
        }
        Word.set(begin, head + lines.get(0));
        Node behind = begin.getNextSibling();
        for (int i = 1; i < lines.size(); i++) {
            Element line = Word.make(begin, "t");
            Word.set(line, lines.get(i) + (i == lines.size() - 1 ? rest : ""));
            begin.getParentNode().insertBefore(Word.make(begin, "br"), behind);
            begin.getParentNode().insertBefore(line, behind);
        }
        return begin;
    }

    private int piece(int at) {
        int piece = pieces.size() - 1;
        while (begins.get(piece) > at) {
            piece--;
        }
        return piece;
    }
}
