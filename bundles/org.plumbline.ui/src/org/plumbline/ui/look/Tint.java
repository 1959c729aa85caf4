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

    private static int part(float value, float least, float chroma, float lightness, float reach) {
        float share = chroma == 0 ? 0.5f : (value - least) / chroma;
        return Math.max(0, Math.min(255, Math.round(255 * (lightness - reach / 2 + reach * share))));
    }
}
