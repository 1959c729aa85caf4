// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.assessment.Verdict;
import org.plumbline.standard.Item;
import org.plumbline.standard.Phase;
import org.plumbline.ui.editor.ActiveEditor;
import org.plumbline.ui.editor.ClauseBrowser;
import org.plumbline.ui.editor.ProjectEditor;
import org.plumbline.ui.look.Ground;
import org.plumbline.ui.look.ShortText;
import org.plumbline.ui.project.LiveAssessment;
import org.plumbline.ui.project.OpenProject;
import org.plumbline.ui.text.Texts;

/** Leads through a phase step by step, and tells with each edit how many findings are left at each step. */
public final class StepsView extends ViewPart {

    /** The id of the view. */
    public static final String ID = "org.plumbline.ui.stepsView";

    private static final Texts TEXTS = Texts.of(StepsView.class);

    private final Consumer<AssessmentResult> assessmentListener = result -> count();
    private final IPartListener2 partListener = new Editors();
    private final List<Shown> shown = new ArrayList<>();
    private FormToolkit toolkit;
    private Combo phases;

    /** Pixels of the choice of phases beside the text. */
    private int frame;

    private ScrolledForm form;
    private OpenProject open;

    /** A step, and where it says how many findings are left. */
    private record Shown(Step step, StepRow row) {}

    @Override
    public void createPartControl(Composite parent) {
        toolkit = new FormToolkit(parent.getDisplay());
        Composite all = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 2;
        all.setLayout(layout);
        phases = new Combo(all, SWT.READ_ONLY | SWT.DROP_DOWN);
        phases.setItems(Stream.of(Phase.values()).map(StepsView::name).toArray(String[]::new));
        frame = phases.computeSize(SWT.DEFAULT, SWT.DEFAULT).x - widest();
        phases.addListener(SWT.Resize, event -> shorten());
        phases.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        phases.addListener(SWT.Selection, event -> show(Phase.values()[phases.getSelectionIndex()]));
        Ground.of(all, toolkit);
        form = toolkit.createScrolledForm(all);
        form.setExpandHorizontal(true);
        form.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        form.getBody().setLayout(new NarrowColumn());
        getSite().getPage().addPartListener(partListener);
        follow(ActiveEditor.project(getSite().getWorkbenchWindow()).orElse(null));
        show(Phase.PLANNING);
    }

    private int widest() {
        GC gc = new GC(phases);
        int widest = Stream.of(phases.getItems())
                .mapToInt(name -> gc.textExtent(name).x)
                .max()
                .orElseThrow();
        gc.dispose();
        return widest;
    }

    /** Names that have no room say that they go on; under the mouse stands the whole one. */
    private void shorten() {
        GC gc = new GC(phases);
        int room = phases.getSize().x - frame;
        int selected = phases.getSelectionIndex();
        for (Phase phase : Phase.values()) {
            String text = ShortText.of(gc, name(phase), room);
            if (!text.equals(phases.getItem(phase.ordinal()))) {
                phases.setItem(phase.ordinal(), text);
            }
        }
        gc.dispose();
        phases.select(selected);
        tell();
    }

    private void tell() {
        String name = name(Phase.values()[phases.getSelectionIndex()]);
        phases.setToolTipText(name.equals(phases.getText()) ? TEXTS.say("phase") : TEXTS.say("phase.named", name));
    }

    private static String name(Phase phase) {
        return Texts.capital(phase.label(Texts.language()));
    }

    /** Shows the steps of a phase. */
    void show(Phase phase) {
        phases.select(phase.ordinal());
        tell();
        for (Control control : form.getBody().getChildren()) {
            control.dispose();
        }
        shown.clear();
        toolkit.createLabel(form.getBody(), Texts.of(Step.about(phase)).replace("&", "&&"), SWT.WRAP);
        int number = 0;
        for (Step step : Step.of(phase)) {
            number++;
            shown.add(new Shown(step, row(number, step)));
        }
        count();
        form.reflow(true);
    }

    private StepRow row(int number, Step step) {
        StepRow row = new StepRow(form, toolkit, number + "  " + Texts.of(step.title()), client -> {
            text(client, Texts.of(step.text()));
            clauses(client, step);
            // hyperlinks of forms do not tell how narrow they can be
            Link go = new Link(client, SWT.WRAP);
            toolkit.adapt(go, true, true);
            go.setText("<a>" + TEXTS.say("go." + kind(step.command())) + "</a>");
            go.setLayoutData(wrapping());
            go.addListener(SWT.Selection, event -> run(step.command()));
        });
        if (number == 1) {
            row.toggle();
        }
        return row;
    }

    /** The last word of a command, or of the view that it shows. */
    static String kind(String command) {
        return command.replaceAll("\\)$", "").replaceAll("^.*\\.", "");
    }

    ScrolledForm form() {
        return form;
    }

    List<StepRow> rows() {
        return shown.stream().map(Shown::row).toList();
    }

    private void text(Composite parent, String text) {
        Label label = toolkit.createLabel(parent, text.replace("&", "&&"), SWT.WRAP);
        label.setLayoutData(wrapping());
    }

    static GridData wrapping() {
        GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
        data.widthHint = 80;
        return data;
    }

    private void clauses(Composite parent, Step step) {
        if (step.clauses().isEmpty()) {
            return;
        }
        Link link = new Link(parent, SWT.WRAP);
        toolkit.adapt(link, true, true);
        link.setText(TEXTS.say(
                "clauses",
                String.join(
                        ", ",
                        step.clauses().stream()
                                .map(clause -> "<a>" + clause + "</a>")
                                .toList())));
        link.setLayoutData(wrapping());
        link.addListener(SWT.Selection, event -> LiveAssessment.standard().items().stream()
                .filter(item -> item.number().equals(event.text))
                .findFirst()
                .ifPresent(item -> ClauseBrowser.open(getSite().getPage(), item)));
    }

    /** The items that a step names, with their sub-items. */
    static Stream<Item> items(Step step) {
        return LiveAssessment.standard().items().stream().filter(item -> step.clauses().stream()
                .anyMatch(
                        clause -> item.number().equals(clause) || item.number().startsWith(clause + " ")));
    }

    private void run(String command) {
        try {
            ICommandService commands = getSite().getService(ICommandService.class);
            getSite().getService(IHandlerService.class).executeCommand(commands.deserialize(command), null);
        } catch (CommandException e) {
            // such as a report without a project
            ILog.get().info(e.toString());
            getViewSite().getActionBars().getStatusLineManager().setMessage(TEXTS.say("first"));
        }
    }

    /** Says at each step how many findings are left there. */
    private void count() {
        if (form.isDisposed()) {
            return;
        }
        AssessmentResult result =
                open == null ? null : open.assessment().result().orElse(null);
        for (Shown one : shown) {
            String text = result == null || one.step().clauses().isEmpty() ? "" : left(one.step(), result);
            one.row().left(text);
        }
    }

    /** What a step still needs: facts, a judgement, or only time. */
    private static String left(Step step, AssessmentResult result) {
        int left = items(step)
                .mapToInt(item -> result.item(item).findings().size())
                .sum();
        if (left > 0) {
            return TEXTS.say("left", left);
        }
        long undecided = count(step, result, Verdict.UNDECIDED);
        if (undecided > 0) {
            return TEXTS.say("judge", undecided);
        }
        long later = count(step, result, Verdict.NOT_DUE);
        return later > 0 ? TEXTS.say("later", later) : "✓";
    }

    private static long count(Step step, AssessmentResult result, Verdict verdict) {
        return items(step)
                .filter(item -> result.item(item).verdict() == verdict)
                .count();
    }

    private void follow(OpenProject project) {
        if (open == project) {
            return;
        }
        if (open != null) {
            open.assessment().removeListener(assessmentListener);
        }
        open = project;
        if (open != null) {
            open.assessment().addListener(assessmentListener);
        }
        count();
    }

    @Override
    public void setFocus() {
        phases.setFocus();
    }

    @Override
    public void dispose() {
        getSite().getPage().removePartListener(partListener);
        if (open != null) {
            open.assessment().removeListener(assessmentListener);
        }
        toolkit.dispose();
        super.dispose();
    }

    private final class Editors implements IPartListener2 {

        @Override
        public void partActivated(IWorkbenchPartReference reference) {
            if (reference.getPart(false) instanceof ProjectEditor editor) {
                follow(editor.project());
            }
        }

        @Override
        public void partClosed(IWorkbenchPartReference reference) {
            if (reference.getPart(false) instanceof ProjectEditor editor && editor.project() == open) {
                follow(null);
            }
        }
    }
}
