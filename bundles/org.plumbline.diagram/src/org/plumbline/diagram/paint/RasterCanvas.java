// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.paint;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import org.plumbline.diagram.view.Rgb;

/** Draws into an image. Letters are drawn by their outlines, so that the machine's fonts play no part. */
final class RasterCanvas implements Canvas {

    private final BufferedImage image;
    private final Graphics2D graphics;

    RasterCanvas(double width, double height, double scale) {
        image = new BufferedImage(
                (int) Math.ceil(width * scale), (int) Math.ceil(height * scale), BufferedImage.TYPE_INT_RGB);
        graphics = image.createGraphics();
        graphics.setColor(colour(Theme.PAPER));
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.scale(scale, scale);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    BufferedImage image() {
        graphics.dispose();
        return image;
    }

    @Override
    public void fill(Shape shape, Rgb colour) {
        graphics.setColor(colour(colour));
        graphics.fill(shape);
    }

    @Override
    public void draw(Shape shape, Pen pen) {
        graphics.setColor(colour(pen.colour()));
        graphics.setStroke(pen.stroke());
        graphics.draw(shape);
    }

    @Override
    public void text(Text text) {
        Shape outline = text.face().outline(text.string(), text.size(), text.x(), text.baseline());
        if (text.oblique()) {
            AffineTransform slant = new AffineTransform(1, 0, -Text.SLANT, 1, Text.SLANT * text.baseline(), 0);
            outline = slant.createTransformedShape(outline);
        }
        if (text.halo() != null) {
            graphics.setColor(colour(text.halo()));
            graphics.setStroke(new BasicStroke(4, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            graphics.draw(outline);
        }
        graphics.setColor(colour(text.colour()));
        graphics.fill(outline);
    }

    @Override
    public void icon(Icon icon, double x, double y, double side) {
        AffineTransform before = graphics.getTransform();
        graphics.translate(x, y);
        graphics.scale(side / icon.width(), side / icon.height());
        for (Icon.Layer layer : icon.layers()) {
            graphics.setColor(colour(layer.colour()));
            graphics.setComposite(AlphaComposite.SrcOver.derive((float) layer.opacity()));
            if (layer.stroke() == null) {
                graphics.fill(layer.shape());
            } else {
                graphics.setStroke(layer.stroke());
                graphics.draw(layer.shape());
            }
        }
        graphics.setComposite(AlphaComposite.SrcOver);
        graphics.setTransform(before);
    }

    private static Color colour(Rgb colour) {
        return new Color(colour.red(), colour.green(), colour.blue());
    }
}
