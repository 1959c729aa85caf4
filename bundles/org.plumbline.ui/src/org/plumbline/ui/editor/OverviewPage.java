// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.editor;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.assessment.Labels;
import org.plumbline.ui.project.OpenProject;
import org.plumbline.ui.text.Texts;

/** Where the project stands, at a glance. */
public final class OverviewPage implements ProjectPage {

    private static final Texts TEXTS = Texts.of(OverviewPage.class);

    private final OpenProject open;
    private final Consumer<AssessmentResult> listener = this::show;
    private FormToolkit toolkit;
    private ScrolledForm form;
    private Label verdict;

    /** Gives the page to the editor. */
    public static final class Registration implements ProjectPages {

        @Override
        public List<ProjectPage> of(PageContext context) {
            return List.of(new OverviewPage(context));
        }
    }

    OverviewPage(PageContext context) {
        open = context.project();
    }

    @Override
    public String title() {
        return TEXTS.say("overview");
    }

    @Override
    public Control createControl(Composite parent) {
        toolkit = new FormToolkit(parent.getDisplay());
        form = toolkit.createScrolledForm(parent);
        toolkit.decorateFormHeading(form.getForm());
        form.getBody().setLayout(new GridLayout());
        verdict = toolkit.createLabel(form.getBody(), "", SWT.WRAP);
        verdict.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        open.assessment().addListener(listener);
        open.assessment().result().ifPresent(this::show);
        return form;
    }

    private void show(AssessmentResult result) {
        form.setText(Texts.of(Labels.of(result.project())));
        verdict.setText(TEXTS.say(
                "overview.verdict",
                result.settings().asOf(),
                result.verdict().label(Texts.language()),
                result.findings().size()));
        form.reflow(true);
    }

    @Override
    public void setFocus() {
        form.setFocus();
    }

    @Override
    public ISelectionProvider selectionProvider() {
        return null;
    }

    @Override
    public void dispose() {
        open.assessment().removeListener(listener);
        if (toolkit != null) {
            toolkit.dispose();
        }
    }
}
