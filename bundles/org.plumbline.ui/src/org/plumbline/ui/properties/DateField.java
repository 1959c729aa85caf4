// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.properties;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.plumbline.model.PartialDate;

/** A date known to the day, the month or the year: typed, or chosen from a calendar. */
final class DateField extends TextField {

    private ToolBar tools;

    DateField(FormParts parts, EStructuralFeature feature) {
        super(parts, feature);
    }

    @Override
    Control createValue(Composite parent) {
        Composite row = row(parent, 2);
        super.createValue(row);
        tools = parts.tools(row);
        tools.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        parts.tool(tools, "calendar", TEXTS.say("calendar"), this::choose);
        describe(tools, TEXTS.say("calendar.of", name()));
        text().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN && event.stateMask == SWT.ALT) {
                event.doit = false;
                choose();
            }
        });
        return row;
    }

    private void choose() {
        Object value = parts.editing().value(feature);
        Calendar.open(text(), value instanceof PartialDate date ? date : null, this::write);
    }
}
