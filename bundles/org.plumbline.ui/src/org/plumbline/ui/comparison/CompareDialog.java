// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.comparison;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.plumbline.archive.version.ProjectVersion;
import org.plumbline.storage.GitHistory;
import org.plumbline.storage.OutsourcingResourceFactory;
import org.plumbline.ui.editor.Remembered;
import org.plumbline.ui.project.OpenProject;
import org.plumbline.ui.text.Texts;

/** Asks what an open project is compared with, and which of the two is the older one. */
final class CompareDialog extends TitleAreaDialog {

    private static final Texts TEXTS = Texts.of(CompareDialog.class);
    private static final String KIND = "kind";
    private static final String FILE = "file";

    private final OpenProject open;
    private final IDialogSettings remembered;
    private Button saved;
    private Button stored;
    private Button former;
    private Text file;
    private Combo since;
    private Button swap;
    private Label older;
    private Label newer;
    private List<GitHistory.Version> versions = List.of();
    private Job looking;
    private Counterpart counterpart;
    private boolean swapped;

    CompareDialog(Shell parent, OpenProject open) {
        super(parent);
        this.open = open;
        remembered = Remembered.of("comparison");
        setShellStyle(getShellStyle() | SWT.RESIZE);
        setHelpAvailable(false);
    }

    /** What was chosen. */
    Counterpart counterpart() {
        return counterpart;
    }

    /** Whether the open project is the older one. */
    boolean isSwapped() {
        return swapped;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(TEXTS.say("dialog.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Composite form = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(10, 10).applyTo(form);
        saved = choice(form, "dialog.saved", 3);
        stored = choice(form, "dialog.stored", 1);
        file = new Text(form, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(file);
        Button browse = new Button(form, SWT.PUSH);
        browse.setText(TEXTS.say("dialog.browse"));
        browse.addListener(SWT.Selection, event -> browse());
        former = choice(form, "dialog.former", 1);
        since = new Combo(form, SWT.DROP_DOWN);
        since.setVisibleItemCount(20);
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, false)
                .hint(300, SWT.DEFAULT)
                .applyTo(since);
        new Label(form, SWT.NONE);
        Label hint = new Label(form, SWT.WRAP);
        hint.setText(TEXTS.say("dialog.former.hint"));
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, false)
                .hint(300, SWT.DEFAULT)
                .applyTo(hint);
        Label line = new Label(form, SWT.SEPARATOR | SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(line);
        older = side(form);
        newer = side(form);
        swap = new Button(form, SWT.CHECK);
        swap.setText(TEXTS.say("dialog.swap"));
        swap.addListener(SWT.Selection, event -> check());
        GridDataFactory.fillDefaults().span(3, 1).applyTo(swap);
        propose();
        file.addListener(SWT.Modify, event -> choose(stored));
        since.addListener(SWT.Modify, event -> choose(former));
        look();
        return area;
    }

    private Button choice(Composite form, String key, int columns) {
        Button choice = new Button(form, SWT.RADIO);
        choice.setText(TEXTS.say(key));
        choice.addListener(SWT.Selection, event -> check());
        GridDataFactory.fillDefaults()
                .span(columns, 1)
                .align(SWT.BEGINNING, SWT.CENTER)
                .applyTo(choice);
        return choice;
    }

    private static Label side(Composite form) {
        Label side = new Label(form, SWT.WRAP);
        GridDataFactory.fillDefaults()
                .span(3, 1)
                .grab(true, false)
                .hint(460, SWT.DEFAULT)
                .applyTo(side);
        return side;
    }

    /** Unsaved edits are what one wants to see; else what was of interest last time. */
    private void propose() {
        String last = remembered.get(FILE);
        file.setText(last == null ? "" : last);
        String kind = open.isDirty() ? "" : String.valueOf(remembered.get(KIND));
        Button proposed =
                switch (kind) {
                    case "Former" -> former;
                    case "" -> saved;
                    default -> stored;
                };
        proposed.setSelection(true);
    }

    private void choose(Button choice) {
        for (Button one : List.of(saved, stored, former)) {
            one.setSelection(one == choice);
        }
        check();
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.SHEET);
        dialog.setFilterExtensions(
                new String[] {"*." + OutsourcingResourceFactory.EXTENSION + ";*" + ProjectVersion.PACKAGE, "*"});
        dialog.setFilterPath(String.valueOf(open.file().getParent()));
        String chosen = dialog.open();
        if (chosen != null) {
            file.setText(chosen);
        }
    }

    /** Looks for former versions, in the background; where there is no history, there are none to choose from. */
    private void look() {
        Path path = open.file();
        Display display = getParentShell().getDisplay();
        looking = new BackgroundWork(
                TEXTS.say("work.looking"),
                progress -> {
                    List<GitHistory.Version> found = new GitHistory(path).versions();
                    if (!display.isDisposed()) {
                        display.asyncExec(() -> offer(found));
                    }
                },
                sentence -> {});
        looking.setSystem(true);
        looking.schedule();
    }

    private void offer(List<GitHistory.Version> found) {
        if (since.isDisposed()) {
            return;
        }
        versions = found;
        String typed = since.getText();
        Button chosen = former.getSelection() ? former : stored.getSelection() ? stored : saved;
        since.setItems(found.stream().map(CompareDialog::label).toArray(String[]::new));
        since.setText(typed);
        choose(chosen);
    }

    private static String label(GitHistory.Version version) {
        return TEXTS.say("dialog.version", version.day(), version.revision(), version.subject());
    }

    private String revision() {
        String text = since.getText();
        return versions.stream()
                .filter(version -> label(version).equals(text))
                .map(GitHistory.Version::revision)
                .findFirst()
                .orElse(text.strip());
    }

    @Override
    protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        setTitle(TEXTS.say("dialog.heading", open.file().getFileName()));
        getButton(OK).setText(TEXTS.say("dialog.compare"));
        getButton(CANCEL).setText(TEXTS.say("cancel"));
        check();
        return contents;
    }

    /** Says what is missing, and which of the two is the older one. */
    private void check() {
        if (getButton(OK) == null) {
            return;
        }
        String wrong = wrong();
        boolean same = saved.getSelection() && !open.isDirty();
        setMessage(wrong != null ? wrong : TEXTS.say(same ? "dialog.same" : "dialog.about"), IMessageProvider.NONE);
        getButton(OK).setEnabled(wrong == null);
        String chosen = TEXTS.say(
                saved.getSelection()
                        ? "dialog.that.saved"
                        : stored.getSelection() ? "dialog.that.stored" : "dialog.that.former");
        String edited = TEXTS.say("dialog.this");
        older.setText(TEXTS.say("before", swap.getSelection() ? edited : chosen));
        newer.setText(TEXTS.say("after", swap.getSelection() ? chosen : edited));
    }

    private String wrong() {
        if (stored.getSelection()) {
            return file.getText().isBlank()
                    ? TEXTS.say("dialog.no.file")
                    : isFile()
                            ? null
                            : TEXTS.say("dialog.file.missing", file.getText().strip());
        }
        return former.getSelection() && since.getText().isBlank() ? TEXTS.say("dialog.no.version") : null;
    }

    private boolean isFile() {
        try {
            return Files.isRegularFile(Path.of(file.getText().strip()));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    @Override
    protected void okPressed() {
        counterpart = stored.getSelection()
                ? new Counterpart.Stored(Path.of(file.getText().strip()).toAbsolutePath())
                : former.getSelection() ? new Counterpart.Former(revision()) : new Counterpart.Saved();
        swapped = swap.getSelection();
        remembered.put(KIND, counterpart.getClass().getSimpleName());
        if (counterpart instanceof Counterpart.Stored other) {
            remembered.put(FILE, other.file().toString());
        }
        super.okPressed();
    }

    @Override
    public boolean close() {
        if (looking != null) {
            looking.cancel();
        }
        return super.close();
    }
}
