// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.view;

import java.util.Optional;
import java.util.Set;

/**
 * How a label looks.
 *
 * @param size of the font in points
 * @param format bold, italic and so on
 * @param colour of the text
 * @param alignment of several lines, and of the label in its node
 * @param icon path of the image before the text, as the viewpoint names it; {@link Optional#empty()} for none
 */
public record LabelStyle(int size, Set<FontFormat> format, Rgb colour, Alignment alignment, Optional<String> icon) {

    /** Marks of a font. */
    public enum FontFormat {
        BOLD,
        ITALIC,
        UNDERLINE,
        STRIKE_THROUGH
    }

    /** Where text stands in its line. */
    public enum Alignment {
        LEFT,
        CENTER,
        RIGHT
    }
}
