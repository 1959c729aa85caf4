// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.comparison;

import java.io.File;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.plumbline.assessment.Score;
import org.plumbline.assessment.Verdict;
import org.plumbline.report.comparison.Comparison;
import org.plumbline.report.comparison.Direction;
import org.plumbline.ui.look.Glyphs;
import org.plumbline.ui.text.Texts;

/** What a comparison comes to, and what was compared. */
final class Headline {

    private final Composite control;
    private final Glyphs glyphs;
    private final Label icon;
    private final Label outcome;
    private final Label counts;
    private final Label before;
    private final Label after;
    private final Label remark;

    Headline(Composite parent) {
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(3)
                .margins(4, 2)
                .spacing(6, 1)
                .applyTo(control);
        glyphs = new Glyphs(new LocalResourceManager(JFaceResources.getResources(), control), control);
        icon = new Label(control, SWT.NONE);
        GridDataFactory.swtDefaults().hint(16, 16).applyTo(icon);
        outcome = new Label(control, SWT.NONE);
        outcome.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        counts = line(1);
        before = line(3);
        after = line(3);
        remark = line(3);
    }

    private Label line(int columns) {
        Label line = new Label(control, SWT.WRAP);
        GridDataFactory.fillDefaults()
                .span(columns, 1)
                .grab(true, false)
                .hint(200, SWT.DEFAULT)
                .applyTo(line);
        return line;
    }

    Composite control() {
        return control;
    }

    /** Shows what a comparison comes to. */
    void show(Compared compared) {
        Comparison comparison = compared.comparison();
        String result = outcome(comparison);
        icon.setImage(
                switch (result) {
                    case "outcome.worse" -> glyphs.of(Verdict.GAP);
                    case "outcome.better" -> glyphs.of(Verdict.SATISFIED);
                    default -> glyphs.of(Verdict.NOT_APPLICABLE);
                });
        outcome.setText(Words.say(result));
        counts.setText(Words.say(
                "counts",
                comparison.count(Direction.BETTER),
                comparison.count(Direction.WORSE),
                comparison.closed().size(),
                comparison.opened().size(),
                comparison.open().size(),
                comparison.elements().size()));
        before.setText(Words.say("before", side(compared.before())));
        before.setToolTipText(compared.before().name());
        after.setText(Words.say("after", side(compared.after())));
        after.setToolTipText(compared.after().name());
        remark(compared.isOfOneProject() ? Row.NOTHING : Words.say("unrelated"));
    }

    /** Shows a remark; none if it is empty. */
    void remark(String sentence) {
        remark.setText(sentence);
        ((GridData) remark.getLayoutData()).exclude = sentence.isEmpty();
        remark.setVisible(!sentence.isEmpty());
        control.getParent().layout(true, true);
    }

    private static String outcome(Comparison comparison) {
        if (comparison.isWorse()) {
            return "outcome.worse";
        }
        boolean changed = !comparison.verdicts().isEmpty()
                || !comparison.closed().isEmpty()
                || !comparison.opened().isEmpty();
        boolean better = comparison.count(Direction.BETTER) > 0
                || comparison.closed().size() > comparison.opened().size();
        return better ? "outcome.better" : changed ? "outcome.other" : "outcome.same";
    }

    private static String side(Side side) {
        Score score = side.result().score();
        String verdict = side.result().verdict().label(Texts.language());
        return Words.say(
                "side",
                side.name().substring(side.name().lastIndexOf(File.separatorChar) + 1),
                side.result().settings().asOf(),
                verdict,
                score.satisfied(),
                score.due());
    }
}
