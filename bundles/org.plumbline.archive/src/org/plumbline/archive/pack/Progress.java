// SPDX-License-Identifier: EPL-2.0
package org.plumbline.archive.pack;

/** How far a package is, told to who watches. */
final class Progress {

    private final Watch watch;
    private final long whole;
    private long done;

    /** @param evidence size of all its files in bytes */
    Progress(Watch watch, long evidence) {
        this.watch = watch;
        this.whole = 2 * evidence;
    }

    /** Some bytes more were read or written, most of them evidence. */
    void bytes(long bytes) {
        done = Math.min(done + bytes, whole);
        watch.at(done, whole);
    }

    /** Something else was done. */
    void step() {
        bytes(0);
    }
}
