// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.properties;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.plumbline.ui.project.OpenProject;
import org.plumbline.ui.project.PendingEdit;

/**
 * A value that is typed. It is written when the user presses Enter or goes elsewhere, in one step; Escape brings back what
 * was there. What means no value stays, with a sign and the reason, and nothing is written.
 */
class TextField extends Field implements PendingEdit {

    private static final int LINES = 4;

    private final Format format;
    private Text text;
    private ControlDecoration decoration;
    private String shown = "";
    private boolean showing;

    TextField(FormParts parts, EStructuralFeature feature) {
        super(parts, feature);
        format = Format.of((EAttribute) feature);
    }

    @Override
    Control createValue(Composite parent) {
        boolean multiLine = parts.isMultiLine(feature);
        text = new Text(parent, SWT.BORDER | (multiLine ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE));
        parts.toolkit().adapt(text, true, true);
        text.setToolTipText(description());
        describe(text);
        GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
        data.widthHint = 30;
        data.horizontalIndent = 6;
        if (multiLine) {
            data.heightHint = text.getLineHeight() * LINES;
        }
        text.setLayoutData(data);
        text.setEditable(parts.isEditable(feature));
        text.addListener(SWT.Modify, event -> typed());
        text.addListener(SWT.FocusOut, event -> confirm());
        text.addListener(SWT.DefaultSelection, event -> confirm());
        text.addListener(SWT.KeyDown, this::key);
        text.addListener(SWT.Traverse, event -> traverse(event, multiLine));
        return text;
    }

    /** The widget that is typed into. */
    final Text text() {
        return text;
    }

    private void key(Event event) {
        if (event.keyCode == SWT.CR && event.stateMask == SWT.MOD1) {
            event.doit = false;
            confirm();
        }
    }

    private void traverse(Event event, boolean multiLine) {
        if (event.detail == SWT.TRAVERSE_ESCAPE) {
            event.doit = false;
            giveUp();
        } else if (multiLine && (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS)) {
            event.doit = true;
        }
    }

    private void typed() {
        if (showing) {
            return;
        }
        right();
        open().pending(text.getText().equals(shown) ? null : this);
    }

    private OpenProject open() {
        return parts.editing().open();
    }

    private void confirm() {
        if (!text.getText().equals(shown)) {
            open().pending(null);
            commit();
        }
    }

    private void giveUp() {
        open().pending(null);
        revert();
    }

    @Override
    public void commit() {
        String typed = text.getText();
        try {
            Object value = typed.isBlank() ? null : format.read(typed);
            right();
            write(value);
            show(current());
        } catch (NoValue e) {
            wrong(e.getMessage());
        }
    }

    private void right() {
        if (decoration != null) {
            decoration.hide();
        }
    }

    private void wrong(String why) {
        if (decoration == null) {
            decoration = new ControlDecoration(text, SWT.LEFT | SWT.TOP);
            decoration.setMarginWidth(0);
            decoration.setImage(FieldDecorationRegistry.getDefault()
                    .getFieldDecoration(FieldDecorationRegistry.DEC_ERROR)
                    .getImage());
        }
        decoration.setDescriptionText(why);
        decoration.show();
    }

    /** Writes a value, null for none. */
    void write(Object value) {
        parts.editing().set(feature, value);
    }

    @Override
    public void revert() {
        right();
        show(shown);
        text.selectAll();
    }

    @Override
    void leave() {
        right();
        shown = current();
        show(shown);
    }

    @Override
    void refresh() {
        String current = current();
        // what is being typed, or means no value, stays until the value behind it is another
        if (!current.equals(shown)) {
            if (!text.getText().equals(shown)) {
                open().pending(null);
            }
            right();
            show(current);
        }
        if ((text.getStyle() & SWT.SINGLE) != 0) {
            text.setMessage(parts.editing().differs(feature) ? TEXTS.say("several") : hint());
        }
    }

    private String hint() {
        return format == Format.DATE ? TEXTS.say("hint.date") : "";
    }

    private String current() {
        Object value = parts.editing().differs(feature) ? null : parts.editing().value(feature);
        return value == null ? "" : format.show(value);
    }

    private void show(String value) {
        shown = value;
        if (!text.getText().equals(value)) {
            showing = true;
            try {
                text.setText(value);
            } finally {
                showing = false;
            }
        }
    }

    /** Whether what stands in the field means no value. */
    final boolean isWrong() {
        return decoration != null && decoration.isVisible();
    }
}
