// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.expression;

import java.util.Optional;
import java.util.function.Supplier;

/** The variables that an expression sees. Immutable; a name that is bound again hides the older value. */
public final class Variables {

    /** No variables. */
    public static final Variables NONE = new Variables(null, null, null);

    /** A value that may be null. */
    record Value(Object object) {}

    private final String name;
    private final Object value;
    private final Variables others;

    private Variables(String name, Object value, Variables others) {
        this.name = name;
        this.value = value;
        this.others = others;
    }

    /** These variables and one more. */
    public Variables and(String named, Object bound) {
        return new Variables(named, bound, this);
    }

    /** These variables and one for a view, which stands for the view's element. */
    public Variables andView(String named, ViewElement.Source view) {
        return new Variables(named, view, this);
    }

    /** The value of a variable; empty if there is none of the name. */
    Optional<Value> get(String named) {
        for (Variables at = this; at.others != null; at = at.others) {
            if (at.name.equals(named)) {
                return Optional.of(new Value(at.value instanceof Supplier<?> later ? later.get() : at.value));
            }
        }
        return Optional.empty();
    }
}
