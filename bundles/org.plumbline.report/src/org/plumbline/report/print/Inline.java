// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report.print;

import java.awt.Shape;
import java.util.List;
import java.util.Objects;
import org.plumbline.diagram.paint.Pen;
import org.plumbline.diagram.view.Rgb;

/** What stands in a line of a paragraph. */
public sealed interface Inline {

    /**
     * Some words.
     *
     * @param string the words; line breaks break the line
     * @param style how they look
     * @param target anchor that they lead to; empty for none
     */
    record Words(String string, Style style, String target) implements Inline {
        public Words {
            Objects.requireNonNull(string);
            Objects.requireNonNull(style);
            Objects.requireNonNull(target);
        }
    }

    /**
     * A small drawing that stands on the line as a letter does.
     *
     * @param width in points
     * @param drop how far its origin, the lower edge, is beneath the baseline
     * @param height in points
     * @param layers from the lowest to the uppermost; in points, from the upper left corner
     * @param alternative what it says, for those who do not see it; empty if the words beside it say the same
     */
    record Symbol(double width, double height, double drop, List<Layer> layers, String alternative) implements Inline {
        public Symbol {
            layers = List.copyOf(layers);
        }
    }

    /**
     * A shape in a symbol.
     *
     * @param shape its outline
     * @param fill colour of its area; null for none
     * @param pen for its outline; null for none
     */
    record Layer(Shape shape, Rgb fill, Pen pen) {}

    /** Words that lead nowhere. */
    static Words words(String string, Style style) {
        return new Words(string, style, "");
    }
}
