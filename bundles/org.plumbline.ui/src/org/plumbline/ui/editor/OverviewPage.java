// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.editor;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.Section;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.eclipse.ui.forms.widgets.TableWrapLayout;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.assessment.Labels;
import org.plumbline.ui.look.Glyphs;
import org.plumbline.ui.project.OpenProject;
import org.plumbline.ui.text.Texts;

/**
 * Where the project stands, at a glance: its phases, its score, what is most serious and what is due next. What is to be told
 * is looked up in the background, since that may go through the whole model.
 */
public final class OverviewPage implements ProjectPage {

    private static final Texts TEXTS = Texts.of(OverviewPage.class);

    /** Below this width, what stands side by side stands one below the other. */
    private static final int WIDE = 940;

    private final PageContext context;
    private final OpenProject open;
    private final Consumer<AssessmentResult> listener = this::assessed;
    private final Job job = Job.createSystem(TEXTS.say("overview"), this::lookUp);
    private Display display;
    private FormToolkit toolkit;
    private ScrolledForm form;
    private Label verdict;
    private List<OverviewRows<?>> parts = List.of();
    private volatile AssessmentResult latest;
    private boolean stale;

    /** Gives the page to the editor. */
    public static final class Registration implements ProjectPages {

        @Override
        public List<ProjectPage> of(PageContext context) {
            return List.of(new OverviewPage(context));
        }
    }

    OverviewPage(PageContext context) {
        this.context = context;
        open = context.project();
    }

    @Override
    public String title() {
        return TEXTS.say("overview");
    }

    @Override
    public Control createControl(Composite parent) {
        display = parent.getDisplay();
        toolkit = new FormToolkit(display);
        form = toolkit.createScrolledForm(parent);
        toolkit.decorateFormHeading(form.getForm());
        LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources(), form);
        Composite body = form.getBody();
        body.setLayout(columns(1));
        verdict = toolkit.createLabel(body, "", SWT.WRAP);
        wide(verdict, 1);
        Glyphs glyphs = new Glyphs(images, body);
        Composite phases = section(body, "overview.phases");
        Composite scores = section(body, "overview.score");
        Composite due = section(body, "overview.due");
        Composite gaps = section(body, "overview.gaps");
        parts = List.of(
                new PhaseRows(phases, toolkit, context, glyphs),
                new ScoreRows(scores, toolkit, context, glyphs),
                new DueRows(due, toolkit, context),
                new GapRows(gaps, toolkit, context, glyphs));
        form.addListener(SWT.Resize, event -> arrange());
        parent.addListener(SWT.Show, event -> shownAgain());
        open.assessment().addListener(listener);
        open.assessment().result().ifPresent(listener);
        return form;
    }

    private static TableWrapLayout columns(int number) {
        TableWrapLayout layout = new TableWrapLayout();
        layout.numColumns = number;
        layout.makeColumnsEqualWidth = true;
        layout.horizontalSpacing = 24;
        layout.verticalSpacing = 14;
        layout.leftMargin = 12;
        layout.rightMargin = 12;
        return layout;
    }

    private static void wide(Control control, int columns) {
        TableWrapData data = new TableWrapData(TableWrapData.FILL_GRAB, TableWrapData.TOP);
        data.colspan = columns;
        control.setLayoutData(data);
    }

    private Composite section(Composite body, String key) {
        Section section = toolkit.createSection(body, ExpandableComposite.TITLE_BAR);
        section.setText(TEXTS.say(key));
        wide(section, 1);
        Composite client = toolkit.createComposite(section);
        section.setClient(client);
        return client;
    }

    /** Score and due dates stand side by side where there is room. */
    private void arrange() {
        TableWrapLayout layout = (TableWrapLayout) form.getBody().getLayout();
        int number = form.getClientArea().width >= WIDE ? 2 : 1;
        if (layout.numColumns != number) {
            // a new one, since the old one goes on with the columns that it had
            form.getBody().setLayout(columns(number));
            Control[] children = form.getBody().getChildren();
            for (int i = 0; i < children.length; i++) {
                boolean besides = i == 2 || i == 3;
                wide(children[i], besides ? 1 : number);
            }
            form.reflow(true);
        }
    }

    private void shownAgain() {
        if (stale) {
            assessed(latest);
        }
    }

    private void assessed(AssessmentResult result) {
        latest = result;
        // what nobody sees is not worth the time
        stale = !form.isVisible() && verdict.getText().length() > 0;
        if (!stale) {
            job.schedule();
        }
    }

    private IStatus lookUp(IProgressMonitor monitor) {
        AssessmentResult result = latest;
        List<BooleanSupplier> tellers =
                open.read(() -> parts.stream().map(part -> part.teller(result)).toList());
        display.asyncExec(() -> show(result, tellers));
        return Status.OK_STATUS;
    }

    private void show(AssessmentResult result, List<BooleanSupplier> tellers) {
        if (result != latest || form.isDisposed()) {
            return;
        }
        String title = Texts.of(Labels.of(result.project()));
        if (!title.equals(form.getText())) {
            // which arranges all anew
            form.setText(title);
        }
        verdict.setText(TEXTS.say(
                "overview.verdict",
                result.settings().asOf(),
                result.verdict().label(Texts.language()),
                result.findings().size()));
        boolean changed = false;
        for (BooleanSupplier teller : tellers) {
            changed |= teller.getAsBoolean();
        }
        if (changed) {
            form.reflow(true);
        }
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
        job.cancel();
        if (toolkit != null) {
            toolkit.dispose();
        }
    }
}
