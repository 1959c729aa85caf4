// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.editor;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.assessment.Score;
import org.plumbline.assessment.Verdict;
import org.plumbline.standard.Section;
import org.plumbline.ui.look.Glyphs;
import org.plumbline.ui.text.Texts;

/** The score of the whole and of each chapter, as bars with their numbers. */
final class ScoreRows extends OverviewTable<ScoreRows.Row> {

    /** Pixels for the name of a chapter; longer ones are broken before the words behind them. */
    private static final int NAME = 200;

    private final Glyphs glyphs;

    /** What is told of a chapter, or of the whole where the section is null. */
    record Row(Section section, Score score, Verdict verdict) {}

    ScoreRows(Composite parent, FormToolkit toolkit, PageContext context, Glyphs glyphs) {
        super(parent, toolkit, context, 3);
        this.glyphs = glyphs;
    }

    @Override
    List<Row> facts(AssessmentResult result) {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(null, result.score(), result.verdict()));
        for (Section section : result.catalogue().sections()) {
            rows.add(new Row(section, result.score(section), result.verdict(section)));
        }
        return rows;
    }

    @Override
    String none() {
        return "";
    }

    @Override
    void fill(Row row) {
        String text;
        if (row.section() == null) {
            text = TEXTS.say("score.all");
            label(cell(NAME), text).setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        } else {
            text = row.section().number() + "  " + Texts.of(row.section().title());
            link(
                    cell(NAME),
                    text,
                    () -> ClauseBrowser.open(
                            context.site().getPage(), row.section().allItems().get(0)));
        }
        String words = words(row);
        middle(new ScoreBar(parent, row.score(), glyphs, text + ": " + words + " " + counts(row.score())));
        Composite cell = cell();
        label(cell, words);
        middle(cell);
    }

    /** What is left of the width goes to the names. */
    private static void middle(Control control) {
        control.setLayoutData(new TableWrapData(TableWrapData.FILL, TableWrapData.MIDDLE));
    }

    private static String words(Row row) {
        String verdict = row.verdict().label(Texts.language());
        Score score = row.score();
        return score.percent().isEmpty()
                ? verdict
                : TEXTS.say(
                        "score.row",
                        score.satisfied(),
                        score.due(),
                        score.percent().getAsInt(),
                        verdict);
    }

    /** How many items have which verdict, in words. */
    static String counts(Score score) {
        StringBuilder said = new StringBuilder();
        for (Verdict verdict : ScoreBar.ORDER) {
            int number = score.of(verdict);
            if (number > 0) {
                said.append(said.isEmpty() ? "" : TEXTS.say("comma"))
                        .append(number)
                        .append(' ')
                        .append(verdict.label(Texts.language()));
            }
        }
        return said.toString();
    }
}
