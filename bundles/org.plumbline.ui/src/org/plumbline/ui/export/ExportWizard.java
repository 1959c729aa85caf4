// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.widgets.Display;
import org.plumbline.archive.signature.Signer;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.assessment.AssessmentSettings;
import org.plumbline.standard.Language;
import org.plumbline.ui.editor.Remembered;
import org.plumbline.ui.project.OpenProject;
import org.plumbline.ui.text.Texts;

/** Writes reports, papers, drawings, exchange files and the archival package of a project. */
final class ExportWizard extends Wizard {

    private static final Texts TEXTS = Texts.of(ExportWizard.class);
    private static final String WANTED = "wanted";
    private static final String STORE = "keyStore";

    private final OpenProject open;
    private final ExportPage page;
    private final SigningPage signing;

    /** @param open a project without unsaved changes, which has been assessed */
    ExportWizard(OpenProject open) {
        this.open = open;
        setWindowTitle(TEXTS.say("title"));
        setDialogSettings(Remembered.of("export"));
        String[] before = getDialogSettings().getArray(WANTED);
        page = new ExportPage(
                before == null ? List.of(TEXTS.say("report.html")) : List.of(before),
                open.file().resolveSibling("reports").toString());
        String store = getDialogSettings().get(STORE);
        signing = new SigningPage(store == null ? "" : store);
    }

    @Override
    public void addPages() {
        addPage(page);
        addPage(signing);
    }

    @Override
    public IWizardPage getNextPage(IWizardPage from) {
        return from == page && page.isPackageWanted() ? signing : null;
    }

    @Override
    public boolean canFinish() {
        return page.isPageComplete() && (!isSigned() || signing.isPageComplete());
    }

    private boolean isSigned() {
        return page.isPackageWanted() && signing.isWanted();
    }

    @Override
    public boolean performFinish() {
        Optional<Signer> signer = isSigned() ? signing.signer() : Optional.empty();
        if (isSigned() && signer.isEmpty()) {
            getContainer().showPage(signing);
            return false;
        }
        List<Output> wanted = page.wanted();
        getDialogSettings().put(WANTED, wanted.stream().map(Output::label).toArray(String[]::new));
        if (isSigned()) {
            getDialogSettings().put(STORE, signing.store());
        }
        Path file = open.file();
        Path folder = page.folder();
        Display display = getShell().getDisplay();
        Assessment assessment = open.assessment().assessment();
        AssessmentSettings settings =
                open.assessment().result().map(AssessmentResult::settings).orElseThrow();
        Language language = Texts.language();
        new ExportJob(
                        () -> new Source(file, assessment, settings, language, signer),
                        wanted,
                        folder,
                        new ExportEnd(display, folder, page.show()))
                .schedule();
        return true;
    }
}
