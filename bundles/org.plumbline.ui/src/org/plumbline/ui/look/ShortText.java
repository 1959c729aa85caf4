// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.look;

import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.TextLayout;

/**
 * As much of the first line of a text as there is room for, with a sign that it goes on if that is not all of it.
 *
 * @param text the whole text, or its beginning with the sign
 * @param isWhole whether it is the whole text
 * @param width how wide it is, in pixels
 * @param height how high it is, in pixels
 */
public record ShortText(String text, boolean isWhole, int width, int height) {

    private static final String REST = "…";

    /** Returns as much of the beginning of a text as has so many pixels of room in the font of the graphics context. */
    public static String of(GC gc, String text, int room) {
        return of(gc.getDevice(), gc.getFont(), text, "", room).text();
    }

    /**
     * Measures a text, once. Of several lines the first one is shown.
     *
     * @param end with what the text ends that is to be seen in any case, such as a number of entries; may be empty
     * @param room pixels
     */
    static ShortText of(Device device, Font font, String text, String end, int room) {
        String head = text.substring(0, text.length() - end.length());
        String line = head.lines().findFirst().orElse("");
        TextLayout layout = new TextLayout(device);
        try {
            layout.setFont(font);
            layout.setText(line + REST + end);
            int height = layout.getBounds().height;
            int all = layout.getBounds().width;
            int before = layout.getLocation(line.length(), false).x;
            int kept = all - before;
            int whole = before + all - layout.getLocation(line.length() + REST.length(), false).x;
            if (whole <= room && line.length() == head.length()) {
                return new ShortText(text, true, whole, height);
            }
            int offset = Math.min(line.length(), layout.getOffset(Math.max(0, room - kept), 0, null));
            String shown = line.substring(0, offset).stripTrailing();
            int width = layout.getLocation(shown.length(), false).x + kept;
            return new ShortText(shown + REST + end, false, width, height);
        } finally {
            layout.dispose();
        }
    }
}
