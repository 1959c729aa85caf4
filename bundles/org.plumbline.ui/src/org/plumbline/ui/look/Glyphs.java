// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.look;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.plumbline.assessment.Severity;
import org.plumbline.assessment.Verdict;
import org.plumbline.diagram.view.Rgb;
import org.plumbline.report.VerdictLook;

/** Icons of verdicts and severities on a light or dark ground; always to be shown beside the word. */
public final class Glyphs {

    private static final float PALER = 0.5f;

    private final ResourceManager resources;
    private final Control ground;
    private final Map<Glyph, ImageDescriptor> descriptors = new HashMap<>();

    /**
     * @param resources what the images belong to
     * @param ground what they are shown on
     */
    public Glyphs(ResourceManager resources, Control ground) {
        this.resources = resources;
        this.ground = ground;
    }

    /** The icon of a verdict. */
    public Image of(Verdict verdict) {
        return image(VerdictLook.outline(verdict), VerdictLook.colour(verdict));
    }

    /** The icon of a severity. */
    public Image of(Severity severity) {
        return image(outline(severity), VerdictLook.colour(severity));
    }

    /** The colour of a verdict, for what is drawn; belongs to nobody. */
    public Color colour(Verdict verdict) {
        return new Color(onGround(VerdictLook.colour(verdict)));
    }

    private static String outline(Severity severity) {
        return switch (severity) {
            case CRITICAL -> "M5 1h6l4 4v6l-4 4H5l-4-4V5zM7.1 3.8h1.8v5H7.1zm0 6.3h1.8v1.9H7.1z";
            case MAJOR -> "M8 1 .8 14.5h14.4zm-.9 4.8h1.8v4.4H7.1zm0 5.4h1.8v1.7H7.1z";
            case MINOR -> "M8 3.5 2.2 14h11.6zM8 6.4 11 12.3H5z";
            case NOTE -> "M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM7.1 4.6h1.8v1.8H7.1zm0 2.6h1.8v4.2H7.1z";
        };
    }

    private Image image(String outline, Rgb onPaper) {
        Glyph glyph = new Glyph(outline, onGround(onPaper));
        return resources.get(descriptors.computeIfAbsent(glyph, ImageDescriptor::createFromImageDataProvider));
    }

    private RGB onGround(Rgb onPaper) {
        RGB colour = new RGB(onPaper.red(), onPaper.green(), onPaper.blue());
        return isDark() ? paler(colour) : colour;
    }

    /** Whether the ground is dark. */
    public boolean isDark() {
        Color behind = ground.getBackground();
        return behind.getRed() + behind.getGreen() + behind.getBlue() < 3 * 128;
    }

    private static RGB paler(RGB colour) {
        return new RGB(paler(colour.red), paler(colour.green), paler(colour.blue));
    }

    private static int paler(int part) {
        return Math.round(part + (255 - part) * PALER);
    }
}
