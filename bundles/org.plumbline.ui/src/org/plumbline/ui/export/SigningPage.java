// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.export;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.plumbline.archive.ArchiveException;
import org.plumbline.archive.signature.Signer;
import org.plumbline.archive.signature.SigningKeys;
import org.plumbline.ui.text.Texts;

/** Asks whether the archival package is to be signed, and by which key. The password is used at once and not kept. */
final class SigningPage extends WizardPage {

    private static final Texts TEXTS = Texts.of(SigningPage.class);

    private final String before;
    private Button sign;
    private Text store;
    private Text password;
    private Combo key;
    private List<Control> details;
    private SigningKeys keys;

    /** @param before the key store of the last time; may be empty */
    SigningPage(String before) {
        super("signing");
        this.before = before;
        setTitle(TEXTS.say("signing"));
        setDescription(TEXTS.say("signing.about"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(page);
        sign = new Button(page, SWT.CHECK);
        sign.setText(TEXTS.say("sign"));
        sign.addListener(SWT.Selection, event -> enable());
        GridDataFactory.fillDefaults().span(3, 1).applyTo(sign);

        Label storeLabel = label(page, "store");
        store = new Text(page, SWT.BORDER);
        store.setText(before);
        store.addModifyListener(event -> forget());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(store);
        Button browse = new Button(page, SWT.PUSH);
        browse.setText(TEXTS.say("browse"));
        browse.addListener(SWT.Selection, event -> browse());

        Label passwordLabel = label(page, "password");
        password = new Text(page, SWT.BORDER | SWT.PASSWORD);
        password.addModifyListener(event -> forget());
        password.addListener(SWT.FocusOut, event -> {
            if (password.getCharCount() > 0) {
                open();
            }
        });
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(password);

        Label keyLabel = label(page, "key");
        key = new Combo(page, SWT.READ_ONLY);
        key.addListener(SWT.Selection, event -> update());
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(key);

        Label time = new Label(page, SWT.WRAP);
        time.setText(TEXTS.say("signing.time"));
        GridDataFactory.fillDefaults().span(3, 1).hint(400, SWT.DEFAULT).applyTo(time);

        details = List.of(storeLabel, store, browse, passwordLabel, password, keyLabel, key);
        setControl(page);
        enable();
    }

    private static Label label(Composite page, String name) {
        Label label = new Label(page, SWT.NONE);
        label.setText(TEXTS.say(name));
        return label;
    }

    private void enable() {
        details.forEach(control -> control.setEnabled(sign.getSelection()));
        update();
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.SHEET);
        dialog.setText(TEXTS.say("store.choose"));
        dialog.setFilterExtensions(new String[] {"*.p12;*.pfx", "*"});
        dialog.setFilterNames(new String[] {TEXTS.say("store.files"), TEXTS.say("all.files")});
        dialog.setFileName(store.getText());
        String chosen = dialog.open();
        if (chosen != null) {
            store.setText(chosen);
        }
    }

    /** What the fields opened before says nothing of what they say now. */
    private void forget() {
        keys = null;
        key.removeAll();
        update();
    }

    private void update() {
        setErrorMessage(null);
        setPageComplete(!sign.getSelection() || file().isPresent());
        if (sign.getSelection() && !store.getText().isBlank() && file().isEmpty()) {
            setErrorMessage(TEXTS.say("store.none"));
        }
    }

    private Optional<Path> file() {
        try {
            return Optional.of(Path.of(store.getText().strip())).filter(Files::isRegularFile);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Opens the key store and shows its keys; says so if it does not open. */
    private void open() {
        Optional<Path> file = file();
        if (keys != null || file.isEmpty()) {
            return;
        }
        char[] secret = password.getTextChars();
        try {
            BusyIndicator.showWhile(getShell().getDisplay(), () -> keys = SigningKeys.open(file.get(), secret));
            for (String alias : keys.aliases()) {
                key.add(alias + " – " + keys.subject(alias));
            }
            if (key.getItemCount() == 1) {
                key.select(0);
            }
        } catch (ArchiveException e) {
            setErrorMessage(e.message(Texts.language()));
        } finally {
            Arrays.fill(secret, ' ');
        }
    }

    /** Whether the package is to be signed. */
    boolean isWanted() {
        return sign.getSelection();
    }

    /** The key store that was named; may be empty. */
    String store() {
        return store.getText();
    }

    /** Who signs as from now; empty if nobody can, which is then said on the page. */
    Optional<Signer> signer() {
        open();
        if (keys == null) {
            return Optional.empty();
        }
        if (key.getItemCount() > 1 && key.getSelectionIndex() < 0) {
            setErrorMessage(TEXTS.say("key.choose"));
            return Optional.empty();
        }
        int index = key.getSelectionIndex();
        try {
            return Optional.of(keys.signer(
                    index < 0 ? null : keys.aliases().get(index), Instant.now().truncatedTo(ChronoUnit.SECONDS)));
        } catch (ArchiveException e) {
            setErrorMessage(e.message(Texts.language()));
            return Optional.empty();
        }
    }
}
