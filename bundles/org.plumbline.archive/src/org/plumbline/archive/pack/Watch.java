// SPDX-License-Identifier: EPL-2.0
package org.plumbline.archive.pack;

/** Watches a package being made. Nothing is left of a package whose watcher throws; an older one stays as it was. */
@FunctionalInterface
public interface Watch {

    /** Lets it be made. */
    Watch NONE = (done, whole) -> {};

    /**
     * Told every few milliseconds, in the thread that makes the package. What it throws ends the work and goes to who
     * wanted the package.
     *
     * @param done bytes of evidence that were dealt with so far; never fewer than the last time
     * @param whole bytes of evidence to deal with: each file is read once to check it and once to pack it
     */
    void at(long done, long whole);
}
