// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.specification;

import java.util.List;
import java.util.Set;
import org.plumbline.diagram.view.LabelStyle.FontFormat;
import org.plumbline.diagram.view.Rgb;

/**
 * How lines, columns or cells look.
 *
 * @param foreground if no condition holds, or null
 * @param foregrounds under conditions
 * @param background if no condition holds, or null
 * @param backgrounds under conditions
 */
public record TableStyleDescription(
        Foreground foreground,
        List<ConditionalStyle<Foreground>> foregrounds,
        Rgb background,
        List<ConditionalStyle<Rgb>> backgrounds) {

    /** The text. */
    public record Foreground(int size, Set<FontFormat> format, Rgb colour) {}

    static TableStyleDescription of(SpecificationElement e, Building b) {
        String foreground = Types.TABLE + "ForegroundStyleDescription";
        String background = Types.TABLE + "BackgroundStyleDescription";
        return new TableStyleDescription(
                b.one(e, "defaultForeground", foreground, TableStyleDescription::foreground),
                ConditionalStyle.all(
                        e,
                        b,
                        "foregroundConditionalStyle",
                        Types.TABLE + "ForegroundConditionalStyle",
                        foreground,
                        java.util.Map.of(foreground, TableStyleDescription::foreground)),
                b.one(e, "defaultBackground", background, TableStyleDescription::background),
                ConditionalStyle.all(
                        e,
                        b,
                        "backgroundConditionalStyle",
                        Types.TABLE + "BackgroundConditionalStyle",
                        background,
                        java.util.Map.of(background, TableStyleDescription::background)));
    }

    private static Foreground foreground(SpecificationElement e, Building b) {
        return new Foreground(
                e.number("labelSize", 12),
                e.choices("labelFormat", LabelStyleDescription.FORMATS),
                b.colour(e, "foreGroundColor", new Rgb(0, 0, 0)));
    }

    private static Rgb background(SpecificationElement e, Building b) {
        return b.colour(e, "backgroundColor", new Rgb(255, 255, 255));
    }
}
