// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.specification;

import java.util.Map;
import java.util.Set;
import org.plumbline.diagram.view.LabelStyle.Alignment;
import org.plumbline.diagram.view.LabelStyle.FontFormat;
import org.plumbline.diagram.view.Rgb;

/**
 * How a label looks and what it says.
 *
 * @param label null for none
 * @param size in points
 * @param format of the text
 * @param colour of the text
 * @param alignment of the text
 * @param showIcon whether an image stands before the text
 * @param iconPath the image; empty for that of the element's class
 */
public record LabelStyleDescription(
        Expression label,
        int size,
        Set<FontFormat> format,
        Rgb colour,
        Alignment alignment,
        boolean showIcon,
        String iconPath) {

    static final Map<String, FontFormat> FORMATS = Map.of(
            "bold", FontFormat.BOLD,
            "italic", FontFormat.ITALIC,
            "underline", FontFormat.UNDERLINE,
            "strike_through", FontFormat.STRIKE_THROUGH);

    private static final Rgb BLACK = new Rgb(0, 0, 0);

    /** A label without alignment. */
    static LabelStyleDescription basic(SpecificationElement e, Building b) {
        return new LabelStyleDescription(
                e.expression("labelExpression", "feature:name", false),
                e.number("labelSize", 8),
                e.choices("labelFormat", FORMATS),
                b.colour(e, "labelColor", BLACK),
                Alignment.CENTER,
                e.flag("showIcon", true),
                e.text("iconPath", ""));
    }

    static LabelStyleDescription aligned(SpecificationElement e, Building b) {
        LabelStyleDescription basic = basic(e, b);
        Alignment alignment = e.choice(
                "labelAlignment",
                Map.of("CENTER", Alignment.CENTER, "LEFT", Alignment.LEFT, "RIGHT", Alignment.RIGHT),
                Alignment.CENTER);
        return new LabelStyleDescription(
                basic.label, basic.size, basic.format, basic.colour, alignment, basic.showIcon, basic.iconPath);
    }
}
