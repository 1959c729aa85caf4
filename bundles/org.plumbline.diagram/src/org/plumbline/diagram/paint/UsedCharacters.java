// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.paint;

import java.awt.Shape;
import java.util.BitSet;
import java.util.SortedSet;
import java.util.TreeSet;
import org.plumbline.diagram.view.Rgb;

/** Draws nothing, and notes which characters would be. */
public final class UsedCharacters implements Canvas {

    private final BitSet regular = new BitSet();
    private final BitSet bold = new BitSet();

    /** The code points drawn so far in one of the faces. */
    public SortedSet<Integer> of(boolean boldFace) {
        SortedSet<Integer> result = new TreeSet<>();
        (boldFace ? bold : regular).stream().forEach(result::add);
        return result;
    }

    @Override
    public void fill(Shape shape, Rgb colour) {
        // no characters
    }

    @Override
    public void draw(Shape shape, Pen pen) {
        // no characters
    }

    @Override
    public void text(Text text) {
        BitSet used = text.bold() ? bold : regular;
        text.string().codePoints().forEach(used::set);
    }

    @Override
    public void icon(Icon icon, double x, double y, double side) {
        // no characters
    }
}
