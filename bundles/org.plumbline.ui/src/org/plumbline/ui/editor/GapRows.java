// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.assessment.Finding;
import org.plumbline.assessment.Labels;
import org.plumbline.assessment.Severity;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.standard.Item;
import org.plumbline.ui.look.Glyphs;
import org.plumbline.ui.text.Texts;

/** The most serious findings, each with its clause, what is wrong and where. */
final class GapRows extends OverviewTable<GapRows.Row> {

    private static final int MOST = 10;

    private final Glyphs glyphs;

    /** What is told of a finding. */
    record Row(Severity severity, Item item, String message, Element element, String name) {}

    GapRows(Composite parent, FormToolkit toolkit, PageContext context, Glyphs glyphs) {
        super(parent, toolkit, context, 5);
        this.glyphs = glyphs;
    }

    @Override
    List<Row> facts(AssessmentResult result) {
        List<Finding> findings = new ArrayList<>(result.findings());
        findings.sort(Comparator.comparing(Finding::severity)); // stable: the order of the standard remains
        return findings.stream()
                .limit(MOST)
                .map(finding -> {
                    Element element = finding.elements().get(0);
                    return new Row(
                            finding.severity(),
                            finding.item(),
                            Texts.of(finding.message()),
                            element,
                            Texts.of(Labels.of(element)));
                })
                .toList();
    }

    @Override
    String none() {
        return TEXTS.say("gaps.none");
    }

    @Override
    void fill(Row row) {
        Label icon = toolkit.createLabel(parent, "");
        icon.setImage(glyphs.of(row.severity()));
        toolkit.createLabel(parent, row.severity().label(Texts.language()));
        link(row.item().number(), () -> ClauseBrowser.open(context.site().getPage(), row.item()))
                .setToolTipText(Texts.of(row.item().statement()));
        Label message = label(cell(), row.message());
        message.addListener(SWT.MouseUp, event -> reveal(row.element()));
        link(cell(), row.name(), () -> reveal(row.element()));
    }
}
