// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.look;

import java.awt.geom.Path2D;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;
import org.plumbline.diagram.paint.PathData;

/**
 * A shape of one colour, drawn as sharp as the screen is.
 *
 * @param outline the path of an SVG file in a square of 16, to be filled by the rule evenodd
 * @param colour what it is filled with
 */
record Glyph(String outline, RGB colour) implements ImageDataProvider {

    private static final int SIZE = 16;

    /** How many points of a pixel are looked at in each direction. */
    private static final int FINENESS = 4;

    @Override
    public ImageData getImageData(int zoom) {
        Path2D shape = new PathData(outline).path();
        shape.setWindingRule(Path2D.WIND_EVEN_ODD);
        int size = SIZE * zoom / 100;
        ImageData image = new ImageData(size, size, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
        int pixel = image.palette.getPixel(colour);
        double step = (double) SIZE / (size * FINENESS);
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                image.setPixel(x, y, pixel);
                image.setAlpha(x, y, covered(shape, x * FINENESS, y * FINENESS, step) * 255 / (FINENESS * FINENESS));
            }
        }
        return image;
    }

    /** How many points of a pixel are inside. */
    private static int covered(Path2D shape, int left, int top, double step) {
        int covered = 0;
        for (int row = 0; row < FINENESS; row++) {
            for (int column = 0; column < FINENESS; column++) {
                covered += shape.contains((left + column + 0.5) * step, (top + row + 0.5) * step) ? 1 : 0;
            }
        }
        return covered;
    }
}
