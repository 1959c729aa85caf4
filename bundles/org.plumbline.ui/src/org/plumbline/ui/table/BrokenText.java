// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.table;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.function.ToIntFunction;

/** A text broken into lines of a width. */
final class BrokenText {

    private BrokenText() {}

    /** Returns the text with line breaks where words end; Chinese is broken between its characters. A longer word stays whole. */
    static String lines(String text, int width, ToIntFunction<String> measure) {
        BreakIterator places = BreakIterator.getLineInstance(Locale.ROOT);
        places.setText(text);
        StringBuilder lines = new StringBuilder();
        int line = 0;
        int last = 0;
        for (int next = places.next(); next != BreakIterator.DONE; next = places.next()) {
            if (last > line && measure.applyAsInt(text.substring(line, next).strip()) > width) {
                lines.append(text.substring(line, last).strip()).append('\n');
                line = last;
            }
            last = next;
        }
        return lines.append(text.substring(line).strip()).toString();
    }
}
