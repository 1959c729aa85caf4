// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.properties;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.plumbline.model.outsourcing.Element;

/** One other element: its name as a link to it, with buttons to choose or make another and to have none. */
final class ReferenceField extends Field {

    private final EReference reference;
    private ImageHyperlink link;
    private ToolItem set;
    private ToolItem unset;

    ReferenceField(FormParts parts, EReference reference) {
        super(parts, reference);
        this.reference = reference;
    }

    @Override
    Control createValue(Composite parent) {
        Composite row = row(parent, 2);
        link = parts.toolkit().createImageHyperlink(row, SWT.WRAP);
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = 30;
        data.horizontalIndent = 4;
        link.setLayoutData(data);
        link.addHyperlinkListener(new HyperlinkAdapter() {
            @Override
            public void linkActivated(HyperlinkEvent event) {
                open();
            }
        });
        describe(link, name());
        ToolBar tools = parts.tools(row);
        tools.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        describe(tools, name());
        if (reference.isContainment()) {
            set = parts.tool(tools, "add", TEXTS.say("add"), () -> Children.add(parts, reference, tools));
            unset = parts.tool(tools, "remove", TEXTS.say("delete"), () -> Children.delete(parts, reference, target()));
        } else {
            set = parts.tool(tools, "choose", TEXTS.say("choose"), this::choose);
            unset = parts.tool(
                    tools, "remove", TEXTS.say("unset"), () -> parts.editing().set(reference, null));
        }
        return row;
    }

    private Element target() {
        return parts.editing().differs(reference)
                ? null
                : (Element) parts.editing().value(reference);
    }

    private void open() {
        Element target = target();
        if (target == null) {
            choose();
        } else {
            parts.reveal().accept(target);
        }
    }

    private void choose() {
        if (reference.isContainment()) {
            return;
        }
        Candidates candidates = Candidates.of(
                parts.editing().open().project(),
                reference.getEReferenceType(),
                parts.editing().elements());
        ElementPicker.one(link.getShell(), TEXTS.say("choose.title", name()), candidates, parts, reference)
                .ifPresent(element -> parts.editing().set(reference, element));
    }

    @Override
    void refresh() {
        boolean differs = parts.editing().differs(reference);
        Element target = target();
        String text = differs ? TEXTS.say("several") : target == null ? TEXTS.say("none") : Candidates.name(target);
        Image picture = target == null ? null : parts.pictures().of(target.eClass());
        if (!text.replace("&", "&&").equals(link.getText()) || picture != link.getImage()) {
            link.setText(text.replace("&", "&&"));
            link.setUnderlined(target != null);
            link.setImage(picture);
            parts.reflow().run();
        }
        link.setToolTipText(target == null ? description() : Candidates.type(target) + ": " + Candidates.path(target));
        boolean one = !parts.editing().isSeveral();
        set.setEnabled(!reference.isContainment() || one && target == null);
        unset.setEnabled(reference.isContainment() ? one && target != null : differs || target != null);
    }
}
