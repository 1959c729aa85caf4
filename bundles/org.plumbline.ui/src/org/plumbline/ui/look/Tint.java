// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.look;

import org.eclipse.swt.graphics.RGB;
import org.plumbline.diagram.view.Rgb;

/** The colours of the viewpoint on paper, or turned over for a dark theme: what is light becomes dark, its hue stays. */
public enum Tint {
    LIGHT,
    DARK;

    private static final float DARKEST = 0.13f;
    private static final float LIGHTEST = 0.93f;
    private static final float SATURATION = 0.65f;

    /** Letters that are as light as this have a contrast of 4.5 to every colour that is behind them in the dark. */
    private static final double READABLE = 0.36;

    /** The colour behind a diagram. */
    public RGB paper() {
        return of(new Rgb(255, 255, 255));
    }

    /** A colour that the viewpoint states, as it is to be shown. */
    public RGB of(Rgb colour) {
        if (this == LIGHT) {
            return new RGB(colour.red(), colour.green(), colour.blue());
        }
        float r = colour.red() / 255f;
        float g = colour.green() / 255f;
        float b = colour.blue() / 255f;
        float most = Math.max(r, Math.max(g, b));
        float least = Math.min(r, Math.min(g, b));
        float lightness = (most + least) / 2;
        float wanted = LIGHTEST - (LIGHTEST - DARKEST) * lightness;
        float chroma = most - least;
        float saturation = chroma == 0 ? 0 : SATURATION * chroma / (1 - Math.abs(2 * lightness - 1));
        float reach = saturation * (1 - Math.abs(2 * wanted - 1));
        // the hue is kept by stretching what each part is above the least one
        return new RGB(
                part(r, least, chroma, wanted, reach),
                part(g, least, chroma, wanted, reach),
                part(b, least, chroma, wanted, reach));
    }

    /** A colour of letters that the viewpoint states, as they are to be shown: in the dark light enough to be read. */
    public RGB ofText(Rgb colour) {
        RGB shown = of(colour);
        double light = luminance(shown);
        while (this == DARK && light < READABLE) {
            shown = new RGB(paler(shown.red), paler(shown.green), paler(shown.blue));
            light = luminance(shown);
        }
        return shown;
    }

    private static int paler(int part) {
        return part + (255 - part + 9) / 10;
    }

    /** Relative luminance as WCAG 2.1 defines it. */
    private static double luminance(RGB colour) {
        return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static int part(float value, float least, float chroma, float lightness, float reach) {
        float share = chroma == 0 ? 0.5f : (value - least) / chroma;
        return Math.max(0, Math.min(255, Math.round(255 * (lightness - reach / 2 + reach * share))));
    }
}
