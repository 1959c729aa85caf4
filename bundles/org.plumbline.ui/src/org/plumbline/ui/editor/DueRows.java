// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.editor;

import java.util.List;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.assessment.Labels;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.ui.text.Texts;
import org.plumbline.viewpoint.DueDates;
import org.plumbline.viewpoint.DueDates.DueDate;

/** What is due next, and what is overdue. */
final class DueRows extends OverviewTable<DueRows.Row> {

    private static final int OVERDUE = 3;
    private static final int NEXT = 8;

    /** What is told of a date. */
    record Row(String date, String what, Element element, String name) {}

    DueRows(Composite parent, FormToolkit toolkit, PageContext context) {
        super(parent, toolkit, context, 3);
    }

    @Override
    List<Row> facts(AssessmentResult result) {
        return DueDates.of(result.project(), result.settings().asOf(), OVERDUE, NEXT).stream()
                .map(DueRows::row)
                .toList();
    }

    private static Row row(DueDate due) {
        String what = Texts.of(Labels.of(due.attribute()));
        return new Row(
                due.date().toString(),
                due.overdue() ? TEXTS.say("due.overdue", what) : what,
                due.element(),
                Texts.of(Labels.of(due.element())));
    }

    @Override
    String none() {
        return TEXTS.say("due.none");
    }

    @Override
    void fill(Row row) {
        toolkit.createLabel(parent, row.date());
        label(cell(), row.what());
        link(cell(), row.name(), () -> reveal(row.element()));
    }
}
