// SPDX-License-Identifier: EPL-2.0
package org.plumbline.office.sheet;

import java.util.LinkedHashMap;
import java.util.Map;
import org.plumbline.office.Xml;
import org.plumbline.office.sheet.Style.Alignment;
import org.plumbline.office.sheet.Style.Font;

/** The styles that a workbook uses, each once. */
final class Styles {

    /** A style, for a text that stays a text also when somebody edits it although it begins like a formula. */
    private record Use(Style style, boolean quoted) {}

    /** A font by weight and colour. */
    private record Face(Font font, String ink) {}

    private final Map<Use, Integer> uses = new LinkedHashMap<>();
    private final Map<Face, Integer> faces = new LinkedHashMap<>();
    private final Map<String, Integer> grounds = new LinkedHashMap<>();

    Styles() {
        place(Style.BARE, "");
    }

    int place(Style style, Object value) {
        boolean quoted = value instanceof String text && text.matches("(?s)\\s*[=+@-].*");
        faces.computeIfAbsent(new Face(style.font(), style.ink()), any -> faces.size());
        if (!style.ground().isEmpty()) {
            grounds.computeIfAbsent(style.ground(), any -> grounds.size() + 2);
        }
        return uses.computeIfAbsent(new Use(style, quoted), any -> uses.size());
    }

    Xml xml() {
        Xml xml =
                new Xml().open("styleSheet").set("xmlns", "http://schemas.openxmlformats.org/spreadsheetml/2006/main");
        xml.open("fonts").set("count", faces.size());
        faces.keySet().forEach(face -> font(xml, face));
        xml.close();
        xml.open("fills").set("count", grounds.size() + 2);
        xml.open("fill").empty("patternFill", "patternType", "none").close();
        xml.open("fill").empty("patternFill", "patternType", "gray125").close();
        for (String ground : grounds.keySet()) {
            xml.open("fill").open("patternFill").set("patternType", "solid");
            xml.empty("fgColor", "rgb", "FF" + ground).empty("bgColor", "indexed", 64);
            xml.close().close();
        }
        xml.close();
        borders(xml);
        xml.open("cellStyleXfs").set("count", 1);
        xml.empty("xf", "numFmtId", 0, "fontId", 0, "fillId", 0, "borderId", 0).close();
        xml.open("cellXfs").set("count", uses.size());
        uses.keySet().forEach(use -> format(xml, use));
        xml.close();
        xml.open("cellStyles").set("count", 1);
        xml.empty("cellStyle", "name", "Normal", "xfId", 0, "builtinId", 0).close();
        return xml.close();
    }

    private static void font(Xml xml, Face face) {
        xml.open("font");
        if (face.font == Font.BOLD || face.font == Font.TITLE) {
            xml.empty("b");
        }
        if (face.font == Font.ITALIC) {
            xml.empty("i");
        }
        xml.empty("sz", "val", face.font == Font.TITLE ? 15 : 10);
        xml.empty("color", "rgb", "FF" + face.ink);
        xml.empty("name", "val", "等线").empty("family", "val", 2).empty("charset", "val", 134);
        xml.close();
    }

    private static void borders(Xml xml) {
        xml.open("borders").set("count", 2).open("border");
        for (String side : new String[] {"left", "right", "top", "bottom", "diagonal"}) {
            xml.empty(side);
        }
        xml.close().open("border");
        for (String side : new String[] {"left", "right", "top", "bottom"}) {
            xml.open(side)
                    .set("style", "thin")
                    .empty("color", "rgb", "FFB8C2CC")
                    .close();
        }
        xml.empty("diagonal").close().close();
    }

    private void format(Xml xml, Use use) {
        Style style = use.style;
        xml.open("xf").set("numFmtId", use.style.alignment() == Alignment.END ? 0 : 49);
        xml.set("fontId", faces.get(new Face(style.font(), style.ink())));
        xml.set("fillId", grounds.getOrDefault(style.ground(), 0));
        xml.set("borderId", style.bordered() ? 1 : 0).set("xfId", 0);
        if (use.quoted) {
            xml.set("quotePrefix", 1);
        }
        xml.set("applyNumberFormat", 1).set("applyFont", 1).set("applyFill", 1).set("applyBorder", 1);
        xml.set("applyAlignment", 1).open("alignment");
        xml.set("horizontal", horizontal(style.alignment()));
        xml.set("vertical", style.font() == Font.TITLE || style.alignment() == Alignment.CENTRE ? "center" : "top");
        if (style.bordered()) {
            xml.set("wrapText", 1);
        }
        xml.close().close();
    }

    private static String horizontal(Alignment alignment) {
        return switch (alignment) {
            case START -> "left";
            case CENTRE -> "center";
            case END -> "right";
        };
    }
}
