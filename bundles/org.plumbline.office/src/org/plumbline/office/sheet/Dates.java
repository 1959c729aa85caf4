// SPDX-License-Identifier: EPL-2.0
package org.plumbline.office.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;

/**
 * Tells which numbers of a workbook are dates: those whose cells are formatted as such. A date that shows no day or no month
 * is not known to the day or month.
 */
final class Dates {

    private static final LocalDate SINCE_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate SINCE_1904 = LocalDate.of(1904, 1, 1);
    private static final int LAST_DAY = 2_958_465;

    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();
    private LocalDate zero = SINCE_1900;
    private boolean inCellStyles;

    void from1904(boolean stated) {
        zero = stated ? SINCE_1904 : SINCE_1900;
    }

    /** Takes an element of the styles. */
    void style(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "numFmt" -> {
                String id = xml.getAttributeValue(null, "numFmtId");
                String code = xml.getAttributeValue(null, "formatCode");
                if (id != null && code != null) {
                    formats.put(Integer.parseInt(id), code);
                }
            }
            case "cellXfs" -> inCellStyles = true;
            case "cellStyles", "dxfs", "tableStyles" -> inCellStyles = false;
            case "xf" -> {
                String id = xml.getAttributeValue(null, "numFmtId");
                if (inCellStyles) {
                    styles.add(id == null ? 0 : Integer.parseInt(id));
                }
            }
            default -> {}
        }
    }

    /** A number as a reader sees it: a date as 2026-03-01, 2026-03 or 2026, a number without needless zeros. */
    String shown(String value, int style) {
        if (value.isBlank()) {
            return "";
        }
        BigDecimal number = new BigDecimal(value.strip());
        if (number.precision() > 400 || Math.abs(number.scale()) > 400) {
            return value;
        }
        String units = style >= 0 && style < styles.size() ? units(styles.get(style)) : "";
        boolean day = number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(LAST_DAY)) <= 0;
        if (units.isEmpty() || !day) {
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }
        String date = zero.plusDays(number.intValue()).toString();
        return date.substring(0, units.contains("d") ? 10 : units.contains("m") ? 7 : 4);
    }

    /** Which of y, m and d a format shows; empty if it shows no date. */
    private String units(int format) {
        if (formats.containsKey(format)) {
            String code = formats.get(format)
                    .split(";", -1)[0]
                    .replaceAll("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|_.|\\*.", "")
                    .toLowerCase(Locale.ROOT);
            boolean dated = code.contains("y") || code.contains("d");
            if (!dated || code.contains("general")) {
                return "";
            }
            return "y" + (code.contains("m") ? "m" : "") + (code.contains("d") ? "d" : "");
        }
        // 27 to 58 are those of a Chinese Excel; of these some show year and month, and 32 to 35, 55 and 56 a time
        return switch (format) {
            case 17, 27, 36, 50, 52, 57 -> "ym";
            case 14, 15, 16, 22, 28, 29, 30, 31, 51, 53, 54, 58 -> "ymd";
            default -> "";
        };
    }
}
