// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.plumbline.diagram.view.LabelStyle.FontFormat;
import org.plumbline.diagram.view.Rgb;
import org.plumbline.diagram.view.TableView.CellStyle;

/** The looks that the viewpoint gives to cells, as style classes of a page. */
final class CellColours {

    private final Map<CellStyle, String> names = new LinkedHashMap<>();

    void add(CellStyle style) {
        if (!css(style).isEmpty()) {
            names.computeIfAbsent(style, s -> "look" + names.size());
        }
    }

    /** The class for a look; empty for one that is nothing special. */
    String name(CellStyle style) {
        return names.getOrDefault(style, "");
    }

    /** The rules of all classes. */
    PageCode styles() {
        StringBuilder rules = new StringBuilder();
        names.forEach((style, name) -> rules.append(".grid .")
                .append(name)
                .append(" { ")
                .append(css(style))
                .append("}\n"));
        return PageCode.of(rules.toString());
    }

    private static String css(CellStyle style) {
        StringBuilder css = new StringBuilder();
        colour(css, "background", style.background());
        // on a ground of the viewpoint's own, the page's ink could be unreadable
        colour(css, "color", style.foreground().or(() -> style.background().map(ground -> new Rgb(0x1c, 0x25, 0x30))));
        if (style.format().contains(FontFormat.BOLD)) {
            css.append("font-weight: 600; ");
        }
        if (style.format().contains(FontFormat.ITALIC)) {
            css.append("font-style: italic; ");
        }
        return css.toString();
    }

    private static void colour(StringBuilder css, String property, Optional<Rgb> colour) {
        colour.ifPresent(c ->
                css.append(String.format(Locale.ROOT, "%s: #%02x%02x%02x; ", property, c.red(), c.green(), c.blue())));
    }
}
