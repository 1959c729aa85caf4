// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.specification;

import org.plumbline.diagram.view.ViewpointException;

/** An expression with the place where it stands. Two expressions are equal only if they are the same. */
public final class Expression {

    /** What an expression is. */
    public enum Kind {
        /** A feature of the element. */
        FEATURE("feature:"),
        /** A variable. */
        VARIABLE("var:"),
        /** A call of a service. */
        SERVICE("service:"),
        /** The text is its own value. */
        LITERAL("");

        private final String prefix;

        Kind(String prefix) {
            this.prefix = prefix;
        }

        static Kind of(String text) {
            for (Kind kind : values()) {
                if (text.startsWith(kind.prefix)) {
                    return kind;
                }
            }
            return LITERAL;
        }
    }

    private final String text;
    private final Kind kind;
    private final String body;
    private final String representation;
    private final String element;
    private final String attribute;

    Expression(String text, String representation, String element, String attribute) {
        this.text = text;
        this.kind = Kind.of(text);
        this.body = text.substring(kind.prefix.length());
        this.representation = representation;
        this.element = element;
        this.attribute = attribute;
    }

    /** The whole expression. */
    public String text() {
        return text;
    }

    /** What it is. */
    public Kind kind() {
        return kind;
    }

    /** What follows the prefix. */
    public String body() {
        return body;
    }

    /** An exception that says that the expression failed, and where it stands. */
    public ViewpointException failure(String reason, Throwable cause) {
        String where = representation.isEmpty() ? "" : "representation '" + representation + "', ";
        return new ViewpointException(where + element + ", " + attribute + " '" + text + "': " + reason, cause);
    }

    /** An exception that says that the expression failed, and where it stands. */
    public ViewpointException failure(String reason) {
        return failure(reason, null);
    }

    @Override
    public String toString() {
        return text;
    }
}
