// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.editor;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.eclipse.ui.forms.widgets.TableWrapLayout;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.ui.text.Texts;

/**
 * A part of the overview. It is made again only when what it tells has changed, so that the keyboard stays where it was.
 *
 * @param <F> what is told in a row
 */
abstract class OverviewRows<F> {

    static final Texts TEXTS = Texts.of(OverviewRows.class);

    final Composite parent;
    final FormToolkit toolkit;
    final PageContext context;
    private List<F> shown;

    OverviewRows(Composite parent, FormToolkit toolkit, PageContext context, int columns) {
        this.parent = parent;
        this.toolkit = toolkit;
        this.context = context;
        TableWrapLayout layout = new TableWrapLayout();
        layout.numColumns = columns;
        layout.horizontalSpacing = 10;
        layout.verticalSpacing = 6;
        parent.setLayout(layout);
    }

    /** What is told of a result; equal if it need not be told again. Looked up outside of the UI thread. */
    abstract List<F> facts(AssessmentResult result);

    /** Makes the widgets; there are none. */
    abstract void fill(List<F> facts);

    /**
     * Makes the widgets again that tell something else.
     *
     * @param before what was told; null if there are no widgets yet
     */
    void refill(List<F> before, List<F> facts) {
        for (Control child : parent.getChildren()) {
            child.dispose();
        }
        fill(facts);
    }

    /** Looks up what is to be told of a result; who is returned tells it, and whether anything has changed. */
    BooleanSupplier teller(AssessmentResult result) {
        List<F> facts = facts(result);
        return () -> show(facts);
    }

    private boolean show(List<F> facts) {
        if (facts.equals(shown)) {
            return false;
        }
        int focus = focus();
        parent.setRedraw(false);
        refill(shown, facts);
        parent.setRedraw(true);
        // the form lays it out only when it gets another size
        parent.layout();
        shown = facts;
        Control[] children = parent.getChildren();
        if (focus >= 0 && focus < children.length) {
            children[focus].setFocus();
        }
        return true;
    }

    private int focus() {
        Control[] children = parent.getChildren();
        for (int i = 0; i < children.length; i++) {
            Control focus = parent.getDisplay().getFocusControl();
            if (focus != null && (focus == children[i] || focus.getParent() == children[i])) {
                return i;
            }
        }
        return -1;
    }

    Label label(String text) {
        return label(parent, text);
    }

    Label label(Composite place, String text) {
        return toolkit.createLabel(place, text, SWT.WRAP);
    }

    Link link(String text, Runnable follow) {
        return link(parent, text, follow);
    }

    /** A link whose text may be broken; hyperlinks of forms do not tell how narrow they can be. */
    Link link(Composite place, String text, Runnable follow) {
        Link link = new Link(place, SWT.WRAP);
        toolkit.adapt(link, true, true);
        link.setText("<a>" + text.replace("&", "&&").replace("<", "‹") + "</a>");
        link.addListener(SWT.Selection, event -> follow.run());
        return link;
    }

    /** Shows an element, if it is still there. */
    void reveal(Element element) {
        if (context.project().contains(element)) {
            context.reveal(element);
        }
    }

    /** The place of one text, as wide as it can be and narrower than forms let a text be. Style sheets know it, being plain. */
    Composite cell() {
        return cell(Integer.MAX_VALUE);
    }

    /** The same, as narrow as so many pixels before texts of other columns are broken. */
    Composite cell(int most) {
        Composite cell = new Composite(parent, SWT.NONE);
        toolkit.adapt(cell);
        cell.setLayout(new NarrowCell(most));
        grab(cell);
        return cell;
    }

    void grab(Control control) {
        control.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB, TableWrapData.MIDDLE));
    }
}
