// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.diagram;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageGcDrawer;
import org.eclipse.swt.widgets.Display;
import org.plumbline.diagram.paint.Icon;
import org.plumbline.diagram.paint.IconCache;
import org.plumbline.ui.look.Tint;

/** The icons that the viewpoint gives its tools, as images. */
final class ToolIcons {

    private static final int SIDE = 16;

    private final Display display;
    private final Brushes brushes;
    private final IconCache icons = new IconCache();
    private final Map<String, Image> images = new HashMap<>();

    ToolIcons(Display display, Brushes brushes) {
        this.display = display;
        this.brushes = brushes;
    }

    /** Returns the image of an icon; null if there is none. */
    Image of(String path, Tint tint) {
        return images.computeIfAbsent(
                tint + path,
                key -> icons.get(path).map(icon -> image(icon, tint)).orElse(null));
    }

    private Image image(Icon icon, Tint tint) {
        ImageGcDrawer drawer = new ImageGcDrawer() {
            @Override
            public void drawOn(GC gc, int width, int height) {
                GcCanvas canvas = new GcCanvas(gc, brushes, tint, 1, 0, 0);
                canvas.icon(icon, 0, 0, width);
                canvas.dispose();
            }

            @Override
            public int getGcStyle() {
                return SWT.TRANSPARENT;
            }
        };
        return new Image(display, drawer, SIDE, SIDE);
    }

    void dispose() {
        images.values().stream().filter(image -> image != null).forEach(Image::dispose);
    }
}
