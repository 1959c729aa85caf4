// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.specification;

import java.util.Optional;

/** A reference to another part of the specification, which may be read after the one that refers to it. */
public final class Reference<T> {

    private T target;

    Reference() {}

    void set(T found) {
        target = found;
    }

    /** What it refers to; empty if it is not set. */
    public Optional<T> get() {
        return Optional.ofNullable(target);
    }
}
