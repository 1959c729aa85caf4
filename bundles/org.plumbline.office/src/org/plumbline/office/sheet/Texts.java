// SPDX-License-Identifier: EPL-2.0
package org.plumbline.office.sheet;

import java.util.LinkedHashMap;
import java.util.Map;
import org.plumbline.office.Xml;

/** The texts of a workbook, each once. */
final class Texts {

    /** No cell holds more. */
    private static final int LONGEST = 32_767;

    private final Map<String, Integer> places = new LinkedHashMap<>();
    private int uses;

    int place(String text) {
        uses++;
        String kept = text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
        return places.computeIfAbsent(kept, any -> places.size());
    }

    Xml xml() {
        Xml xml = new Xml()
                .open("sst")
                .set("xmlns", "http://schemas.openxmlformats.org/spreadsheetml/2006/main")
                .set("count", uses)
                .set("uniqueCount", places.size());
        for (String text : places.keySet()) {
            // what looks like an escaped character would be read as that character
            String plain = text.replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_");
            xml.open("si")
                    .open("t")
                    .set("xml:space", "preserve")
                    .text(plain)
                    .close()
                    .close();
        }
        return xml.close();
    }
}
