// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A table as RFC 4180 wants it, with a byte order mark, without which spreadsheets mistake Chinese text. A cell that a
 * spreadsheet would take for a formula gets an apostrophe in front, so that it stays text.
 */
final class Csv {

    private static final String FORMULA_STARTS = "=+-@\t\r＝＋－＠";

    private final StringBuilder text = new StringBuilder("\uFEFF");

    void row(List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            text.append(i == 0 ? "" : ",");
            cell(Clean.text(cells.get(i)));
        }
        text.append("\r\n");
    }

    private void cell(String cell) {
        String harmless = !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
        text.append('"').append(harmless.replace("\"", "\"\"")).append('"');
    }

    void write(OutputStream out) throws IOException {
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
