// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page under construction. Text and attribute values are cleaned and escaped on every way in, elements are closed in
 * the order in which they were opened, and styles and scripts come from resources of this bundle only: no caller can
 * inject markup. What is written is well-formed XML as well.
 */
final class Html {

    private static final Set<String> VOID = Set.of("meta", "br", "hr", "input", "rect", "use", "path", "circle", "col");

    /** Begin a line of their own, for those who read the source. */
    private static final Set<String> BLOCKS = Set.of(
            "head", "body", "main", "header", "footer", "nav", "section", "article", "div", "h1", "h2", "h3", "h4",
            "h5", "p", "ul", "ol", "li", "dl", "table", "thead", "tbody", "tr", "details", "meta", "title", "style",
            "script", "symbol", "figure");

    private static final Pattern DATE = Pattern.compile("\\b\\d{4}-\\d{2}(?:-\\d{2})?\\b");

    private final StringBuilder page = new StringBuilder(1 << 16);
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inTag;

    Html() {
        page.append("<!DOCTYPE html>\n");
    }

    /** Opens an element; elements without content close themselves. */
    Html open(String tag) {
        endTag();
        if (BLOCKS.contains(tag)) {
            page.append('\n');
        }
        page.append('<').append(tag);
        inTag = true;
        open.push(tag);
        return this;
    }

    /** Opens an element of a class. */
    Html open(String tag, String cssClass) {
        return open(tag).set("class", cssClass);
    }

    /** Sets an attribute of the element just opened. */
    Html set(String attribute, String value) {
        if (!inTag) {
            throw new IllegalStateException("no tag is open for " + attribute);
        }
        page.append(' ').append(attribute).append("=\"");
        escape(Clean.text(value));
        page.append('"');
        return this;
    }

    /** Sets an attribute to a number. */
    Html set(String attribute, int value) {
        return set(attribute, Integer.toString(value));
    }

    /** Writes text. */
    Html text(String text) {
        endTag();
        escape(Clean.text(text));
        return this;
    }

    /** Writes text whose dates are not broken at the end of a line. */
    Html dated(String text) {
        Matcher date = DATE.matcher(text);
        int from = 0;
        while (date.find()) {
            text(text.substring(from, date.start())).leaf("time", "", date.group());
            from = date.end();
        }
        return text(text.substring(from));
    }

    /** Closes the innermost element. */
    Html close() {
        String tag = open.pop();
        if (inTag && VOID.contains(tag)) {
            page.append("/>");
            inTag = false;
            return this;
        }
        endTag();
        page.append("</").append(tag).append('>');
        return this;
    }

    /** An element with nothing but text. */
    Html leaf(String tag, String cssClass, String text) {
        open(tag);
        if (!cssClass.isEmpty()) {
            set("class", cssClass);
        }
        return text(text).close();
    }

    /** A style or a script from a resource of this bundle. */
    Html code(String tag, PageCode code) {
        open(tag);
        endTag();
        page.append(code.text());
        return close();
    }

    /** A drawing, whose writer escapes what the model says. */
    Html drawing(byte[] svg) {
        endTag();
        page.append('\n').append(new String(svg, StandardCharsets.UTF_8));
        return this;
    }

    /** Writes the finished page. */
    void write(OutputStream out) throws IOException {
        if (!open.isEmpty()) {
            throw new IllegalStateException("not closed: " + open);
        }
        page.append('\n');
        out.write(page.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private void endTag() {
        if (inTag) {
            page.append('>');
            inTag = false;
        }
    }

    private void escape(String text) {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            String escaped = escaped(text.charAt(i));
            if (escaped != null) {
                page.append(text, from, i).append(escaped);
                from = i + 1;
            }
        }
        page.append(text, from, text.length());
    }

    private static String escaped(char c) {
        return switch (c) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> null;
        };
    }
}
