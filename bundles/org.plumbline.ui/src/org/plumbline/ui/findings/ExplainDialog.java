// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.findings;

import java.util.function.Consumer;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.standard.Item;
import org.plumbline.standard.Section;
import org.plumbline.ui.editor.Remembered;
import org.plumbline.ui.project.OpenProject;
import org.plumbline.ui.text.Texts;

/** Explains the verdict on an item. One goes on working beside it; links to other items are followed within. */
public final class ExplainDialog extends Dialog implements ExplanationText.Links {

    private static final Texts TEXTS = Texts.of(ExplainDialog.class);

    private final OpenProject open;
    private final AssessmentResult result;
    private final Item item;
    private final Consumer<Element> reveal;
    private ExplanationText text;

    /**
     * @param result the result to be explained
     * @param reveal shows an element of the model
     */
    public ExplainDialog(Shell parent, OpenProject open, AssessmentResult result, Item item, Consumer<Element> reveal) {
        super(parent);
        this.open = open;
        this.result = result;
        this.item = item;
        this.reveal = reveal;
        setShellStyle(SWT.SHELL_TRIM | SWT.MODELESS | getDefaultOrientation());
        setBlockOnOpen(false);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        text = new ExplanationText(area, this);
        GridDataFactory.fillDefaults().grab(true, true).hint(680, 580).applyTo(text.control());
        follow(item);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CLOSE_ID, TEXTS.say("close"), true);
    }

    @Override
    protected void buttonPressed(int button) {
        close();
    }

    @Override
    protected IDialogSettings getDialogBoundsSettings() {
        return Remembered.of("explain");
    }

    @Override
    protected int getDialogBoundsStrategy() {
        return DIALOG_PERSISTSIZE;
    }

    @Override
    public void follow(Element element) {
        reveal.accept(element);
    }

    @Override
    public void follow(Item other) {
        getShell().setText(TEXTS.say("explain.title", other.number()));
        text.show(open.assessment().assessment(), result, other);
    }

    /** The first item of the section. */
    @Override
    public void follow(String number) {
        Section section = result.catalogue().section(number);
        follow(section.allItems().get(0));
    }

    ExplanationText text() {
        return text;
    }
}
