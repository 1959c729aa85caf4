// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report.print;

import java.util.HashMap;
import java.util.Map;

/** A place in the structure of a document, for those who do not see its pages. Each is one by itself. */
final class Tag {

    private final String type;
    private final Tag parent;
    private final String alternative;
    private final Map<String, Object> attributes = new HashMap<>();

    /** A part of another; null for the whole document. */
    Tag(String type, Tag parent) {
        this(type, parent, "");
    }

    /** A part with a text that stands for it. */
    Tag(String type, Tag parent, String alternative) {
        this.type = type;
        this.parent = parent;
        this.alternative = alternative;
    }

    String type() {
        return type;
    }

    Tag parent() {
        return parent;
    }

    String alternative() {
        return alternative;
    }

    Map<String, Object> attributes() {
        return attributes;
    }

    /** Says of which rows or columns this cell is the heading: Row or Column. */
    Tag scope(String scope) {
        attributes.put("Scope", scope);
        return this;
    }

    Tag span(int columns) {
        if (columns > 1) {
            attributes.put("ColSpan", columns);
        }
        return this;
    }
}
