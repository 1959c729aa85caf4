// SPDX-License-Identifier: EPL-2.0
package org.plumbline.office;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes one part in XML. What goes in as text or value comes out as text or value, whatever it holds. */
public final class Xml {

    private final StringBuilder out =
            new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    private final Deque<String> open = new ArrayDeque<>();
    private boolean tagOpen;

    /** Begins an element. */
    public Xml open(String name) {
        endTag();
        out.append('<').append(name);
        open.push(name);
        tagOpen = true;
        return this;
    }

    /** Gives the element that has just begun an attribute. */
    public Xml set(String name, Object value) {
        if (!tagOpen) {
            throw new IllegalStateException("no element has just begun");
        }
        out.append(' ').append(name).append("=\"");
        escape(String.valueOf(value), true);
        out.append('"');
        return this;
    }

    /** Writes text. */
    public Xml text(String text) {
        endTag();
        escape(text, false);
        return this;
    }

    /** Ends the innermost element. */
    public Xml close() {
        String name = open.pop();
        if (tagOpen) {
            out.append("/>");
            tagOpen = false;
        } else {
            out.append("</").append(name).append('>');
        }
        return this;
    }

    /** Writes an element without content, whose names and values of attributes alternate. */
    public Xml empty(String name, Object... attributes) {
        open(name);
        for (int i = 0; i < attributes.length; i += 2) {
            set(String.valueOf(attributes[i]), attributes[i + 1]);
        }
        return close();
    }

    /** The whole part; every element must have ended. */
    public byte[] bytes() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("not ended: " + open);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void endTag() {
        if (tagOpen) {
            out.append('>');
            tagOpen = false;
        }
    }

    private void escape(String text, boolean value) {
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\n' -> out.append(value ? "&#10;" : "\n");
                case '\t' -> out.append(value ? "&#9;" : "\t");
                default -> out.appendCodePoint(isLegal(c) ? c : 0xFFFD);
            }
        });
    }

    /** The text, in which what XML cannot hold is replaced by U+FFFD. */
    public static String legal(String text) {
        StringBuilder legal = new StringBuilder(text.length());
        text.codePoints().forEach(c -> legal.appendCodePoint(isLegal(c) ? c : 0xFFFD));
        return legal.toString();
    }

    private static boolean isLegal(int c) {
        return c == '\n' || c == '\t' || c >= 0x20 && c < 0xD800 || c >= 0xE000 && c < 0xFFFE || c >= 0x10000;
    }
}
