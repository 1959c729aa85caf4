// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.newproject;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.WorkspaceModifyOperation;
import org.plumbline.standard.Language;
import org.plumbline.storage.ProjectFileException;
import org.plumbline.ui.editor.OpenFileHandler;
import org.plumbline.ui.look.Notice;
import org.plumbline.ui.text.Texts;

/** Makes a project from what its author knows at the beginning, and opens it. */
public final class NewProjectWizard extends Wizard implements INewWizard {

    private static final Texts TEXTS = Texts.of(NewProjectWizard.class);

    private final DetailsPage details = new DetailsPage();
    private final PlacePage place = new PlacePage();
    private IWorkbench workbench;

    /** A wizard that is told later for which workbench. */
    public NewProjectWizard() {
        setWindowTitle(TEXTS.say("title"));
        setNeedsProgressMonitor(true);
    }

    @Override
    public void init(IWorkbench chosen, IStructuredSelection selection) {
        workbench = chosen;
    }

    @Override
    public void addPages() {
        addPage(details);
        addPage(place);
    }

    @Override
    public IWizardPage getNextPage(IWizardPage page) {
        IWizardPage next = super.getNextPage(page);
        if (next == place && place.getControl() != null) {
            NewProject project = details.project();
            place.propose(project.template() == Template.EXAMPLE ? TEXTS.say("example") : project.name());
        }
        return next;
    }

    @Override
    public boolean performFinish() {
        NewProject project = details.project();
        IProject container = place.container();
        Path file = place.file();
        Language language = Texts.language();
        try {
            getContainer().run(true, false, new WorkspaceModifyOperation() {
                @Override
                protected void execute(IProgressMonitor monitor) throws CoreException, InvocationTargetException {
                    write(project, container, file, language, monitor);
                }
            });
            OpenFileHandler.open(workbench.getActiveWorkbenchWindow().getActivePage(), file);
            return true;
        } catch (InvocationTargetException e) {
            String why = e.getCause() instanceof ProjectFileException wrong
                    ? wrong.message(Texts.locale())
                    : String.valueOf(e.getCause().getLocalizedMessage());
            Notice.tell(MessageDialog.ERROR, getShell(), TEXTS.say("title"), why);
            return false;
        } catch (InterruptedException | PartInitException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void write(
            NewProject project, IProject container, Path file, Language language, IProgressMonitor monitor)
            throws CoreException, InvocationTargetException {
        SubMonitor progress = SubMonitor.convert(monitor, 3);
        if (container != null) {
            if (!container.exists()) {
                container.create(progress.split(1));
            }
            container.open(progress.split(1));
        }
        try {
            project.write(file, language);
        } catch (ProjectFileException e) {
            throw new InvocationTargetException(e);
        }
        if (container != null) {
            container.refreshLocal(IResource.DEPTH_ONE, progress.split(1));
        }
    }
}
