// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.look;

import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.TextLayout;

/**
 * As much of a text as there is room for, with a sign that it goes on if that is not all of it.
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
     * Measures a text, once.
     *
     * @param end with what the text ends that is to be seen in any case, such as a number of entries; may be empty
     * @param room pixels
     */
    static ShortText of(Device device, Font font, String text, String end, int room) {
        TextLayout layout = new TextLayout(device);
        try {
            layout.setFont(font);
            layout.setText(text + REST);
            int height = layout.getBounds().height;
            int whole = layout.getLocation(text.length(), false).x;
            if (whole <= room) {
                return new ShortText(text, true, whole, height);
            }
            int beginning = text.length() - end.length();
            int kept = layout.getBounds().width - layout.getLocation(beginning, false).x;
            int offset = Math.min(beginning, layout.getOffset(Math.max(0, room - kept), 0, null));
            String shown = text.substring(0, offset).stripTrailing();
            int width = layout.getLocation(shown.length(), false).x + kept;
            return new ShortText(shown + REST + end, false, width, height);
        } finally {
            layout.dispose();
        }
    }
}
