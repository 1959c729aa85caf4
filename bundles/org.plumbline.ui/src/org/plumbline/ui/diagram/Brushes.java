// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.diagram;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.plumbline.diagram.paint.Icon;
import org.plumbline.diagram.text.Typeface;

/** What is needed for drawing on a device and costs time to make: fonts, widths of texts, outlines of icons. */
final class Brushes {

    private static final String REGULAR = "Noto Sans SC";
    private static final String BOLD = "Noto Sans SC SemiBold";
    static final double POINTS_PER_INCH = 72;
    private static final int MOST_WIDTHS = 20_000;
    private static final int MOST_OUTLINES = 4_000;

    private final Device device;
    private final boolean own;
    private final Map<Face, Font> fonts = new HashMap<>();
    private final Map<String, Integer> widths = new HashMap<>();
    private final Map<Icon, List<org.eclipse.swt.graphics.Path>> icons = new IdentityHashMap<>();

    /** Outlines of texts, as many as are on a screen. */
    private final Map<Letters, org.eclipse.swt.graphics.Path> letters = new HashMap<>();

    private record Letters(boolean bold, double size, String text) {}

    private record Face(boolean bold, boolean oblique, int points) {}

    Brushes(Device device) {
        this.device = device;
        this.own = load(device, Typeface.regular(), "regular") && load(device, Typeface.bold(), "bold");
    }

    /** The device gets the font with which diagrams are measured; else one of its own is stretched to the measure. */
    private static boolean load(Device device, Typeface face, String name) {
        try {
            Path file = Path.of(System.getProperty("java.io.tmpdir"))
                    .resolve("plumbline-" + System.getProperty("user.name") + "-" + name + ".ttf");
            byte[] content = face.file();
            if (!Files.exists(file) || Files.size(file) != content.length) {
                Path fresh = Files.createTempFile("plumbline-", ".ttf");
                Files.write(fresh, content);
                Files.move(fresh, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
            return device.loadFont(file.toString());
        } catch (IOException e) {
            return false;
        }
    }

    Device device() {
        return device;
    }

    /** Returns a font of about so many pixels. */
    Font font(boolean bold, boolean oblique, double pixels) {
        int points = (int) Math.max(1, Math.round(pixels * POINTS_PER_INCH / device.getDPI().y));
        return fonts.computeIfAbsent(new Face(bold, oblique, points), this::font);
    }

    private Font font(Face face) {
        int style = face.oblique() ? SWT.ITALIC : SWT.NORMAL;
        if (own) {
            return new Font(device, face.bold() ? BOLD : REGULAR, face.points(), style);
        }
        String name = device.getSystemFont().getFontData()[0].getName();
        return new Font(device, name, face.points(), face.bold() ? style | SWT.BOLD : style);
    }

    /** Returns how wide a text is in the font that is set. */
    int width(GC gc, Font font, String text) {
        if (widths.size() > MOST_WIDTHS) {
            widths.clear();
        }
        return widths.computeIfAbsent(System.identityHashCode(font) + text, key -> gc.stringExtent(text).x);
    }

    /** Returns the outline of a text whose baseline begins at the origin. */
    org.eclipse.swt.graphics.Path outline(Typeface face, double size, String text) {
        if (letters.size() > MOST_OUTLINES) {
            letters.values().forEach(org.eclipse.swt.graphics.Path::dispose);
            letters.clear();
        }
        return letters.computeIfAbsent(
                new Letters(face == Typeface.bold(), size, text), key -> path(face.outline(text, size, 0, 0)));
    }

    /** Returns the outlines of an icon's layers, in the icon's coordinates. */
    List<org.eclipse.swt.graphics.Path> outlines(Icon icon) {
        return icons.computeIfAbsent(
                icon, i -> i.layers().stream().map(layer -> path(layer.shape())).toList());
    }

    /** Makes a path of a shape; to be disposed by the caller. */
    org.eclipse.swt.graphics.Path path(Shape shape) {
        org.eclipse.swt.graphics.Path path = new org.eclipse.swt.graphics.Path(device);
        float[] c = new float[6];
        for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
            switch (i.currentSegment(c)) {
                case PathIterator.SEG_MOVETO -> path.moveTo(c[0], c[1]);
                case PathIterator.SEG_LINETO -> path.lineTo(c[0], c[1]);
                case PathIterator.SEG_QUADTO -> path.quadTo(c[0], c[1], c[2], c[3]);
                case PathIterator.SEG_CUBICTO -> path.cubicTo(c[0], c[1], c[2], c[3], c[4], c[5]);
                default -> path.close();
            }
        }
        return path;
    }

    void dispose() {
        fonts.values().forEach(Font::dispose);
        letters.values().forEach(org.eclipse.swt.graphics.Path::dispose);
        letters.clear();
        icons.values().forEach(paths -> paths.forEach(org.eclipse.swt.graphics.Path::dispose));
        fonts.clear();
        icons.clear();
    }
}
