// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.editor;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.plumbline.assessment.Score;
import org.plumbline.assessment.Verdict;
import org.plumbline.ui.look.Glyphs;

/** How many items have which verdict, as a bar of pieces with their numbers in them. */
final class ScoreBar extends Canvas {

    /** The order of the pieces. */
    static final List<Verdict> ORDER = List.of(
            Verdict.SATISFIED,
            Verdict.PARTIAL,
            Verdict.GAP,
            Verdict.UNDECIDED,
            Verdict.ERROR,
            Verdict.NOT_DUE,
            Verdict.NOT_APPLICABLE);

    private static final int SPACE = 2;
    private static final int LEAST = 120;

    private final Score score;
    private final Glyphs glyphs;

    /** @param spoken the same in words, as tooltip and for who cannot see it */
    ScoreBar(Composite parent, Score score, Glyphs glyphs, String spoken) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        this.score = score;
        this.glyphs = glyphs;
        setBackground(parent.getBackground());
        setToolTipText(spoken);
        addListener(SWT.Paint, event -> paint(event.gc));
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = spoken;
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_GRAPHIC;
            }
        });
    }

    private void paint(GC gc) {
        Point size = getSize();
        int pieces = (int) ORDER.stream().filter(v -> score.of(v) > 0).count();
        int room = size.x - SPACE * Math.max(0, pieces - 1);
        if (score.total() == 0 || room <= 0) {
            return;
        }
        int done = 0;
        int piece = 0;
        for (Verdict verdict : ORDER) {
            int number = score.of(verdict);
            if (number > 0) {
                int from = room * done / score.total() + SPACE * piece;
                done += number;
                int to = room * done / score.total() + SPACE * piece;
                piece++;
                paint(gc, verdict, number, from, to - from);
            }
        }
    }

    private void paint(GC gc, Verdict verdict, int number, int x, int width) {
        Color colour = glyphs.colour(verdict);
        int height = getSize().y;
        boolean counts = verdict != Verdict.NOT_DUE && verdict != Verdict.NOT_APPLICABLE;
        gc.setBackground(colour);
        gc.setForeground(colour);
        if (counts) {
            gc.fillRectangle(x, 0, width, height);
            // on the colour as the ground is: white on a dark one, dark on a pale one
            gc.setForeground(getDisplay().getSystemColor(glyphs.isDark() ? SWT.COLOR_BLACK : SWT.COLOR_WHITE));
        } else {
            gc.drawRectangle(x, 0, width - 1, height - 1);
        }
        Point text = gc.textExtent(String.valueOf(number));
        if (text.x + 4 <= width) {
            gc.drawText(String.valueOf(number), x + (width - text.x) / 2, (height - text.y) / 2, true);
        }
    }

    @Override
    public Point computeSize(int width, int height, boolean changed) {
        GC gc = new GC(this);
        int text = gc.getFontMetrics().getHeight();
        gc.dispose();
        return new Point(width == SWT.DEFAULT ? LEAST : width, text + 4);
    }
}
