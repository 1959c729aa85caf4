// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report;

import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.assessment.Assurance;
import org.plumbline.assessment.Score;
import org.plumbline.assessment.Severity;
import org.plumbline.assessment.Verdict;
import org.plumbline.diagram.paint.PathData;
import org.plumbline.diagram.paint.Pen;
import org.plumbline.diagram.view.Rgb;
import org.plumbline.report.print.Inline;
import org.plumbline.report.print.Style;

/**
 * How verdicts, assurance, severity and scores look on paper, as {@link Page} says it for screens.
 *
 * @param voice the language
 */
record Ink(Voice voice) {

    private static final double ICON = 16;
    private static final Rgb OFF = new Rgb(0xCC, 0xCC, 0xCC);

    /** Icon and word of a verdict. */
    List<Inline> badge(Verdict verdict, Style style) {
        Style coloured = style.strong().in(VerdictLook.colour(verdict));
        return List.of(icon(verdict, style.size()), Inline.words(" " + voice.of(verdict), coloured));
    }

    /** The icon of a verdict, beside its word. */
    Inline icon(Verdict verdict, double size) {
        double scale = size / ICON;
        Path2D shape = new PathData(VerdictLook.outline(verdict)).path();
        shape.setWindingRule(Path2D.WIND_EVEN_ODD);
        shape.transform(AffineTransform.getScaleInstance(scale, scale));
        return new Inline.Symbol(
                size,
                size,
                size * 0.13,
                List.of(new Inline.Layer(new Area(shape), VerdictLook.colour(verdict), null)),
                "");
    }

    /** Bars and word of an assurance, which never misses beside a verdict. */
    List<Inline> assurance(Assurance assurance, Style style) {
        double unit = style.size() / ICON;
        List<Inline.Layer> layers = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            boolean on = i < assurance.ordinal();
            layers.add(new Inline.Layer(
                    new Rectangle2D.Double((1 + 5 * i) * unit, (10 - 4 * i) * unit, 4 * unit, (5 + 4 * i) * unit),
                    on ? Style.SOFT : OFF,
                    null));
        }
        Inline symbol = new Inline.Symbol(style.size(), style.size(), style.size() * 0.13, layers, "");
        return List.of(symbol, Inline.words(" " + voice.of(assurance), style.in(Style.SOFT)));
    }

    /** Verdict and assurance, which belong together. */
    List<Inline> state(Verdict verdict, Assurance assurance, Style style) {
        List<Inline> state = new ArrayList<>(badge(verdict, style));
        state.add(Inline.words("   ", style));
        state.addAll(assurance(assurance, style));
        return state;
    }

    Inline severity(Severity severity, Style style) {
        return Inline.words(voice.of(severity), style.strong().in(VerdictLook.colour(severity)));
    }

    /** A bar divided by verdict. */
    Inline bar(Score score, double width, double height) {
        List<Inline.Layer> layers = new ArrayList<>();
        StringBuilder label = new StringBuilder();
        double total = Math.max(1, score.total());
        int before = 0;
        for (Verdict verdict : Verdict.values()) {
            int count = score.of(verdict);
            if (count > 0) {
                label.append(label.isEmpty() ? "" : voice.say("，", ", "));
                label.append(voice.of(verdict)).append(' ').append(count);
                layers.add(new Inline.Layer(
                        new Rectangle2D.Double(before / total * width, 0, count / total * width, height),
                        VerdictLook.colour(verdict),
                        null));
                before += count;
            }
        }
        return new Inline.Symbol(width, height, 0, layers, label.toString());
    }

    /** An empty box to tick. */
    Inline box(double side) {
        Rectangle2D square = new Rectangle2D.Double(0, 0, side, side);
        return new Inline.Symbol(
                side,
                side,
                side * 0.12,
                List.of(new Inline.Layer(square, null, Pen.solid(Style.INK, 0.8))),
                voice.say("待勾选", "to be ticked"));
    }
}
