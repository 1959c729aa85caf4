// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.paint;

import org.plumbline.diagram.view.Rgb;

/** The colours of what does not come from the viewpoint. */
final class Theme {

    static final Rgb PAPER = new Rgb(0xFF, 0xFF, 0xFF);
    static final Rgb INK = new Rgb(0x1C, 0x25, 0x30);
    static final Rgb SOFT = new Rgb(0x52, 0x5C, 0x68);
    static final Rgb LINE = new Rgb(0xD9, 0xD6, 0xCE);
    static final Rgb SEAL = new Rgb(0xA3, 0x27, 0x1F);

    private Theme() {}

    /** Returns a colour between two. */
    static Rgb mix(Rgb from, Rgb to, double share) {
        return new Rgb(
                part(from.red(), to.red(), share),
                part(from.green(), to.green(), share),
                part(from.blue(), to.blue(), share));
    }

    private static int part(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }
}
