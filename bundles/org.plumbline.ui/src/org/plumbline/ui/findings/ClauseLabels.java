// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.findings;

import java.util.Locale;
import org.eclipse.jface.viewers.ITableLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.assessment.Verdict;
import org.plumbline.standard.Item;
import org.plumbline.standard.Language;
import org.plumbline.standard.Section;
import org.plumbline.ui.look.Glyphs;
import org.plumbline.ui.text.Texts;

/** What is told of sections and items in the columns of a tree. */
final class ClauseLabels extends LabelProvider implements ITableLabelProvider {

    /** The columns, in their order. */
    enum Column {
        CLAUSE(430),
        VERDICT(125),
        ASSURANCE(95),
        FINDINGS(75),
        ROLE(140),
        DUE(160);

        final int width;

        Column(int width) {
            this.width = width;
        }

        String message() {
            return "clauses." + name().toLowerCase(Locale.ROOT);
        }
    }

    private final Glyphs glyphs;
    private AssessmentResult result;

    ClauseLabels(Glyphs glyphs) {
        this.glyphs = glyphs;
    }

    /** @param latest null if there is none */
    void result(AssessmentResult latest) {
        result = latest;
    }

    @Override
    public String getText(Object element) {
        return getColumnText(element, 0);
    }

    @Override
    public String getColumnText(Object element, int index) {
        Language language = Texts.language();
        Column column = Column.values()[index];
        if (column == Column.VERDICT) {
            return result == null ? "" : verdict(element).label(language);
        }
        if (element instanceof Section section) {
            return column == Column.CLAUSE ? section.number() + "  " + Texts.of(section.title()) : "";
        }
        Item item = (Item) element;
        return switch (column) {
            case CLAUSE -> item.number() + "  " + Texts.of(item.statement());
            case ROLE -> item.role().label(language);
            case DUE -> item.due().label(language);
            case ASSURANCE ->
                result == null ? "" : result.item(item).assurance().label(language);
            case FINDINGS -> findings(item);
            default -> "";
        };
    }

    private String findings(Item item) {
        int number = result == null ? 0 : result.item(item).findings().size();
        return number == 0 ? "" : Integer.toString(number);
    }

    private Verdict verdict(Object element) {
        return element instanceof Section section
                ? result.verdict(section)
                : result.item((Item) element).verdict();
    }

    @Override
    public Image getColumnImage(Object element, int index) {
        return index == Column.VERDICT.ordinal() && result != null ? glyphs.of(verdict(element)) : null;
    }
}
