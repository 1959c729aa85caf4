// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.osgi.framework.FrameworkUtil;
import org.plumbline.archive.signature.CheckedSignature;
import org.plumbline.archive.signature.CheckedSignature.State;
import org.plumbline.archive.verify.Verification;
import org.plumbline.archive.verify.Verifier;
import org.plumbline.ui.tests.Dialogs;
import org.plumbline.ui.tests.Workbench;
import org.plumbline.ui.text.Texts;

class SigningTest {

    private static final String HAILAN = "hailan-government-cloud";
    private static final String PASSWORD = "not to be kept 7";
    private static final Texts TEXTS = Texts.of(ExportWizard.class);

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        Workbench.closeAll();
    }

    private Path out() {
        return folder.resolve("out");
    }

    private Path packed() {
        return out().resolve(HAILAN + ".zip");
    }

    /** Opens the dialog, has the package wanted, and goes on to the page that asks for the key. */
    private void sign(Consumer<Shell> user) throws Exception {
        Workbench.open(Workbench.example(HAILAN + ".outsourcing", folder));
        Dialogs.Use use = Dialogs.use(TEXTS.say("title"), dialog -> {
            ExportTest.check(Dialogs.all(dialog, Tree.class).get(0), TEXTS.say("package"));
            Dialogs.all(dialog, Text.class).stream()
                    .filter(Text::getEditable)
                    .findFirst()
                    .orElseThrow()
                    .setText(out().toString());
            Dialogs.press(dialog, TEXTS.say("show").replace("&", ""));
            press(dialog, IDialogConstants.NEXT_LABEL);
            Dialogs.press(dialog, TEXTS.say("sign").replace("&", "").substring(0, 4));
            user.accept(dialog);
        });
        Workbench.run("org.plumbline.ui.export");
        use.check();
    }

    private static void press(Shell dialog, String label) {
        Dialogs.press(dialog, label.replace("&", ""));
    }

    private static List<Text> fields(Shell dialog) {
        return Dialogs.all(dialog, Text.class).stream()
                .filter(field -> field.isVisible() && field.getEditable())
                .toList();
    }

    private static void give(Shell dialog, Path store, String password) {
        fields(dialog).get(0).setText(store.toString());
        fields(dialog).get(1).setText(password);
        fields(dialog).get(1).notifyListeners(SWT.FocusOut, new Event());
    }

    private static String complaint(Shell dialog) {
        return ((WizardDialog) dialog.getData()).getCurrentPage().getErrorMessage();
    }

    private static Combo keys(Shell dialog) {
        return Dialogs.all(dialog, Combo.class).stream()
                .filter(Combo::isVisible)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void thePackageIsSignedByTheKeyThatIsChosen(KeyStores kind) throws Exception {
        Path store = kind.make(folder.resolve("keys.p12"), PASSWORD, "clerk", "records");
        sign(dialog -> {
            give(dialog, store, PASSWORD);
            assertEquals(
                    List.of("clerk – CN=clerk", "records – CN=records"),
                    List.of(keys(dialog).getItems()));
            press(dialog, TEXTS.say("write"));
            assertEquals(TEXTS.say("key.choose"), complaint(dialog));
            keys(dialog).select(1);
            keys(dialog).notifyListeners(SWT.Selection, new Event());
            press(dialog, TEXTS.say("write"));
        });
        for (Job job : Job.getJobManager().find(null)) {
            if (job instanceof ExportJob) {
                job.join();
            }
        }
        Verification found = new Verifier(List.of(), "1.0.0").verify(packed());
        assertEquals(List.of(), found.findings());
        CheckedSignature signature = found.signatures().get(0);
        assertEquals(State.INTACT, signature.state());
        assertEquals("CN=records", signature.signer());
        assertTrue(signature.algorithm().startsWith(kind.name()), signature.algorithm());
        StringWriter kept = new StringWriter();
        ((DialogSettings) PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(ExportWizard.class))
                        .getDialogSettings())
                .save(kept);
        assertTrue(kept.toString().contains(store.getFileName().toString()), "the key store is proposed again");
        assertFalse(kept.toString().contains(PASSWORD), "the password is not kept");
    }

    @Test
    void mistakesAreSaidOnThePageAndNothingIsWritten() throws Exception {
        Path store = KeyStores.RSA.make(folder.resolve("keys.p12"), PASSWORD, "records");
        Path none = Files.writeString(folder.resolve("none.p12"), "no key store");
        sign(dialog -> {
            for (Path tried : List.of(store, none)) {
                give(dialog, tried, "wrong");
                press(dialog, TEXTS.say("write"));
                assertTrue(complaint(dialog).startsWith(tried.toString()), complaint(dialog));
                assertTrue(complaint(dialog).contains("PKCS#12"), complaint(dialog));
            }
            fields(dialog).get(0).setText(folder.resolve("nowhere.p12").toString());
            assertEquals(TEXTS.say("store.none"), complaint(dialog));
            Dialogs.all(dialog, Button.class).stream()
                    .filter(button -> button.getText().equals(TEXTS.say("write")))
                    .forEach(button -> assertFalse(button.isEnabled()));
            dialog.close();
        });
        assertFalse(Files.exists(out()));
    }
}
