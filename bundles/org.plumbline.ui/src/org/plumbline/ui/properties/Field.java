// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.properties;

import java.util.List;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.plumbline.assessment.Labels;
import org.plumbline.standard.Item;
import org.plumbline.ui.text.Texts;

/** One feature in a form: its name to the left; to the right what shows and edits it, above the items that it serves. */
abstract class Field {

    static final Texts TEXTS = Texts.of(Field.class);

    /** Room for the names of features. */
    private static final int NAMES = 104;

    final FormParts parts;
    final EStructuralFeature feature;
    private ClauseLine clauses;
    private Composite control;

    Field(FormParts parts, EStructuralFeature feature) {
        this.parts = parts;
        this.feature = feature;
    }

    /** Makes what shows and edits the value, in a grid with one column. */
    abstract Control createValue(Composite parent);

    /** Shows the value as it is in the model now; what is being typed stays. */
    abstract void refresh();

    /** Forgets what was typed, since another element is shown from now on. */
    void leave() {}

    /** The items that what is shown serves. */
    List<Item> items() {
        return parts.served().of(parts.type(), feature);
    }

    /** Makes the field in a grid with two columns. */
    void create(Composite grid) {
        GridData left = new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false);
        left.widthHint = NAMES;
        left.verticalIndent = 5;
        createName(grid).setLayoutData(left);
        Composite right = row(grid, 1);
        right.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        createValue(right);
        whole(right);
    }

    final Label createName(Composite parent) {
        Label label = parts.toolkit().createLabel(parent, name().replace("&", "&&"), SWT.WRAP);
        label.setToolTipText(description());
        return label;
    }

    /** Tells what holds all of the field; below it go the items, once there are some. */
    final void whole(Composite composite) {
        control = composite;
    }

    /** What the field is made of, apart from its name. */
    final Composite control() {
        return control;
    }

    final void refreshAll() {
        refresh();
        List<Item> items = items();
        if (clauses == null && !items.isEmpty()) {
            clauses = new ClauseLine(control, parts);
        }
        if (clauses != null) {
            clauses.show(items);
        }
    }

    final String name() {
        return Texts.of(Labels.of(feature));
    }

    final String description() {
        return FormParts.description(feature);
    }

    /** Tells those who do not see the form what a control is for. */
    final void describe(Control control) {
        describe(control, name());
    }

    static void describe(Control control, String name) {
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name;
            }
        });
    }

    /** A row of controls without margins. */
    final Composite row(Composite parent, int columns) {
        Composite row = parts.toolkit().createComposite(parent);
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 2;
        layout.verticalSpacing = 1;
        row.setLayout(layout);
        row.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        return row;
    }
}
