// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report.print;

/** Gives the parts of an OFD file their identifiers. */
final class OfdNumbers {

    private int last;

    int next() {
        return ++last;
    }

    int last() {
        return last;
    }
}
