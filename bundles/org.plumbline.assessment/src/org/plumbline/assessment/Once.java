// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment;

import java.util.function.Supplier;

/** Something found out by the first who asks; rules may ask at the same time. What failed fails again. */
final class Once<T> {

    private Supplier<T> make;
    private T made;
    private RuntimeException failure;

    Once(Supplier<T> make) {
        this.make = make;
    }

    synchronized T get() {
        if (make != null) {
            try {
                made = make.get();
            } catch (RuntimeException e) {
                failure = e;
            }
            make = null;
        }
        if (failure != null) {
            throw failure;
        }
        return made;
    }
}
