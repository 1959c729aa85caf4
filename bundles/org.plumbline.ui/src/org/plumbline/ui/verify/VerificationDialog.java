// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.verify;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.plumbline.archive.BagInfo;
import org.plumbline.archive.signature.CheckedSignature;
import org.plumbline.archive.verify.Verification;
import org.plumbline.ui.text.Texts;

/** Shows what verifying a package found: whether it is intact, what it says of itself, and each problem by name. */
final class VerificationDialog extends TitleAreaDialog {

    private static final Texts TEXTS = Texts.of(VerificationDialog.class);

    private final Path file;
    private final List<Path> trust;
    private final Verification found;

    /** @param trust files with certificates that vouched for signers; may be empty */
    VerificationDialog(Shell shell, Path file, List<Path> trust, Verification found) {
        super(shell);
        this.file = file;
        this.trust = trust;
        this.found = found;
        setShellStyle(getShellStyle() | SWT.RESIZE | SWT.SHEET);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(TEXTS.say("title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(file.getFileName().toString());
        if (found.isIntact()) {
            setMessage(TEXTS.say("intact", found.items()), IMessageProvider.INFORMATION);
        } else {
            setMessage(TEXTS.say("not.intact", found.findings().size()), IMessageProvider.ERROR);
        }
        Composite page = new Composite(area, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 10).applyTo(page);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(page);
        found.info().title().ifPresent(title -> fact(page, "package", Texts.of(title)));
        found.info().value(BagInfo.ORGANIZATION).ifPresent(text -> fact(page, "organization", text));
        found.info().value(BagInfo.DATE).ifPresent(text -> fact(page, "date", text));
        fact(page, "files", TEXTS.say("files.bytes", found.files(), String.format(Locale.ROOT, "%,d", found.bytes())));
        fact(page, "signature", signatures());
        if (!found.isIntact()) {
            problems(page);
        }
        return area;
    }

    private static void fact(Composite page, String name, String text) {
        Label label = new Label(page, SWT.NONE);
        label.setText(TEXTS.say(name));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
        Text value = new Text(page, SWT.READ_ONLY | SWT.WRAP | SWT.MULTI);
        value.setText(text);
        value.setBackground(page.getBackground());
        GridDataFactory.fillDefaults().grab(true, false).hint(500, SWT.DEFAULT).applyTo(value);
    }

    private String signatures() {
        if (found.signatures().isEmpty()) {
            return TEXTS.say("unsigned");
        }
        return found.signatures().stream().map(VerificationDialog::signature).collect(Collectors.joining("\n"));
    }

    private static String signature(CheckedSignature signature) {
        return TEXTS.say(
                "signature." + signature.state(),
                signature.file(),
                signature.signer(),
                signature.issuer(),
                signature.algorithm(),
                signature.time());
    }

    private void problems(Composite page) {
        Label label = new Label(page, SWT.NONE);
        label.setText(TEXTS.say("problems"));
        GridDataFactory.fillDefaults().span(2, 1).applyTo(label);
        Text problems = new Text(page, SWT.BORDER | SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        problems.setText(found.findings().stream()
                .map(finding -> "• " + Texts.of(finding.message()))
                .collect(Collectors.joining("\n")));
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, true)
                .hint(560, 180)
                .applyTo(problems);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        if (!found.signatures().isEmpty()) {
            createButton(parent, IDialogConstants.DETAILS_ID, TEXTS.say("trust"), false);
        }
        createButton(parent, IDialogConstants.CLOSE_ID, TEXTS.say("close"), true);
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == IDialogConstants.DETAILS_ID) {
            askForTrust();
        } else {
            close();
        }
    }

    private void askForTrust() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI | SWT.SHEET);
        dialog.setText(TEXTS.say("trust.choose"));
        dialog.setFilterPath((trust.isEmpty() ? file : trust.get(0)).getParent().toString());
        if (dialog.open() != null) {
            trust(Arrays.stream(dialog.getFileNames())
                    .map(Path.of(dialog.getFilterPath())::resolve)
                    .toList());
        }
    }

    /** Verifies again, whether certificates vouch for the signers. */
    void trust(List<Path> certificates) {
        Shell parent = getParentShell();
        close();
        VerificationJob.start(parent, file, certificates);
    }
}
