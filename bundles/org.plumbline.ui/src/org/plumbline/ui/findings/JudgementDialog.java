// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.findings;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.assessment.ItemResult;
import org.plumbline.assessment.Labels;
import org.plumbline.assessment.NewJudgement;
import org.plumbline.assessment.Verdict;
import org.plumbline.model.PartialDate;
import org.plumbline.model.outsourcing.Evidence;
import org.plumbline.model.outsourcing.JudgedVerdict;
import org.plumbline.standard.Item;
import org.plumbline.ui.editor.Remembered;
import org.plumbline.ui.project.ElementLabels;
import org.plumbline.ui.project.OpenProject;
import org.plumbline.ui.text.Texts;

/** Records a reviewer's judgement of an item in the project, in one step that can be undone. */
public final class JudgementDialog extends TitleAreaDialog {

    private static final Texts TEXTS = Texts.of(JudgementDialog.class);
    private static final String REVIEWER = "reviewer";
    private static final List<JudgedVerdict> VERDICTS = Arrays.stream(JudgedVerdict.values())
            .filter(verdict -> verdict != JudgedVerdict.NOT_STATED)
            .toList();

    private final OpenProject open;
    private final AssessmentResult result;
    private final Item proposed;
    private final IDialogSettings remembered = Remembered.of("judgement");
    private final ElementLabels labels = new ElementLabels();
    private Combo number;
    private Label statement;
    private Combo verdict;
    private Text reviewer;
    private Text date;
    private Text reason;
    private CheckboxTableViewer evidence;

    /**
     * @param result the latest result of the project
     * @param proposed what is judged unless the user names another item
     */
    public JudgementDialog(Shell parent, OpenProject open, AssessmentResult result, Item proposed) {
        super(parent);
        this.open = open;
        this.result = result;
        this.proposed = proposed;
        setShellStyle(getShellStyle() | SWT.RESIZE);
        setHelpAvailable(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(TEXTS.say("judge.title"));
        shell.addListener(SWT.Dispose, event -> labels.dispose());
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Composite form = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 10).applyTo(form);
        label(form, "judge.item");
        number = new Combo(form, SWT.DROP_DOWN);
        number.setItems(result.catalogue().items().stream().map(Item::number).toArray(String[]::new));
        number.setVisibleItemCount(20);
        new Label(form, SWT.NONE);
        statement = new Label(form, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(420, 36).applyTo(statement);
        label(form, "judge.verdict");
        verdict = new Combo(form, SWT.DROP_DOWN | SWT.READ_ONLY);
        VERDICTS.forEach(judged -> verdict.add(Texts.of(Labels.of(judged))));
        label(form, "judge.reviewer");
        reviewer = new Text(form, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(reviewer);
        label(form, "judge.date");
        date = new Text(form, SWT.BORDER);
        GridDataFactory.swtDefaults().hint(140, SWT.DEFAULT).applyTo(date);
        label(form, "judge.reason");
        reason = new Text(form, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(420, 70).applyTo(reason);
        label(form, "judge.evidence");
        evidence = CheckboxTableViewer.newCheckList(form, SWT.BORDER | SWT.V_SCROLL);
        evidence.setContentProvider(ArrayContentProvider.getInstance());
        evidence.setLabelProvider(labels);
        GridDataFactory.fillDefaults().grab(true, true).hint(420, 120).applyTo(evidence.getControl());
        fill();
        number.addListener(SWT.Modify, event -> check());
        for (Control control : List.of(reviewer, date, reason)) {
            control.addListener(SWT.Modify, event -> check());
        }
        verdict.addListener(SWT.Selection, event -> check());
        return area;
    }

    private static void label(Composite form, String key) {
        Label label = new Label(form, SWT.NONE);
        label.setText(TEXTS.say(key));
        GridDataFactory.swtDefaults()
                .align(SWT.BEGINNING, SWT.BEGINNING)
                .indent(0, 4)
                .applyTo(label);
    }

    private void fill() {
        number.setText(proposed == null ? "" : proposed.number());
        String last = remembered.get(REVIEWER);
        reviewer.setText(last == null ? "" : last);
        date.setText(LocalDate.now().toString());
        evidence.setInput(open.project().getEvidenceRegister());
    }

    @Override
    protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        setTitle(TEXTS.say("judge.heading"));
        getButton(OK).setText(TEXTS.say("judge.record"));
        getButton(CANCEL).setText(TEXTS.say("cancel"));
        check();
        (proposed == null ? number : verdict).setFocus();
        return contents;
    }

    /** Says what is missing, or what the reviewer should know. */
    private void check() {
        Optional<Item> item = item();
        String sentence = item.map(judged -> Texts.of(judged.statement())).orElse("");
        if (!statement.getText().equals(sentence)) {
            statement.setText(sentence);
        }
        String missing = item.isEmpty()
                ? unknown()
                : verdict.getSelectionIndex() < 0
                        ? TEXTS.say("judge.no.verdict")
                        : reviewer.getText().isBlank()
                                ? TEXTS.say("judge.no.reviewer")
                                : date().isEmpty()
                                        ? TEXTS.say("judge.no.date")
                                        : reason.getText().isBlank() ? TEXTS.say("judge.no.reason") : null;
        getButton(OK).setEnabled(missing == null);
        if (missing != null) {
            setMessage(missing, IMessageProvider.NONE);
        } else {
            remark(judgement());
        }
    }

    private String unknown() {
        List<String> alike = result.catalogue().suggestions(number.getText());
        return number.getText().isBlank()
                ? TEXTS.say("judge.no.item")
                : alike.isEmpty()
                        ? TEXTS.say("judge.unknown", number.getText())
                        : TEXTS.say("judge.alike", number.getText(), String.join(TEXTS.say("count.comma"), alike));
    }

    private void remark(NewJudgement judgement) {
        LocalDate day = result.settings().asOf();
        ItemResult outcome = result.item(judgement.item());
        boolean byReviewer = outcome.verdict() == Verdict.UNDECIDED
                || outcome.judgement().isPresent()
                        && outcome.witnesses().contains(outcome.judgement().get());
        if (!judgement.countsOn(day)) {
            setMessage(TEXTS.say("judge.later", day, judgement.judgedOn()), IMessageProvider.WARNING);
        } else if (!byReviewer
                && !outcome.verdict().name().equals(judgement.verdict().name())) {
            setMessage(
                    TEXTS.say("judge.disagrees", outcome.verdict().label(Texts.language())), IMessageProvider.WARNING);
        } else {
            setMessage(TEXTS.say("judge.ready", judgement.item().number()), IMessageProvider.NONE);
        }
    }

    private Optional<Item> item() {
        return result.catalogue().find(number.getText());
    }

    private Optional<PartialDate> date() {
        try {
            return Optional.of(PartialDate.valueOf(date.getText().strip()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private NewJudgement judgement() {
        List<Evidence> seen = Arrays.stream(evidence.getCheckedElements())
                .map(Evidence.class::cast)
                .toList();
        return new NewJudgement(
                item().orElseThrow(),
                VERDICTS.get(verdict.getSelectionIndex()),
                reviewer.getText(),
                date().orElseThrow(),
                reason.getText(),
                seen);
    }

    @Override
    protected void okPressed() {
        NewJudgement judgement = judgement();
        remembered.put(REVIEWER, judgement.reviewer());
        open.change(TEXTS.say("judge.step", judgement.item().number()), () -> judgement.record(open.project()));
        super.okPressed();
    }
}
