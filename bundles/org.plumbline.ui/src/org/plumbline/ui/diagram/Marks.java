// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.diagram;

import org.eclipse.swt.graphics.Color;
import org.plumbline.ui.look.Tint;

/** The colours of what lies over a diagram: selections, frames and what a tool is about to do. */
record Marks(Color selected, Color allowed, Color refused, Color paper) {

    private static final Marks LIGHT =
            new Marks(new Color(0x1F, 0x6F, 0xEB), new Color(0x1A, 0x7F, 0x37), new Color(0xCF, 0x22, 0x2E), null);
    private static final Marks DARK =
            new Marks(new Color(0x58, 0xA6, 0xFF), new Color(0x3F, 0xB9, 0x50), new Color(0xF8, 0x51, 0x49), null);

    static Marks of(Tint tint) {
        Marks marks = tint == Tint.DARK ? DARK : LIGHT;
        return new Marks(marks.selected, marks.allowed, marks.refused, new Color(tint.paper()));
    }
}
