// SPDX-License-Identifier: EPL-2.0
package org.plumbline.sirius;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.actions.WorkspaceModifyOperation;
import org.plumbline.storage.ProjectFileException;

/** File, New: a modeling project from a project file. */
public final class ModelingProjectWizard extends Wizard implements INewWizard {

    private final ModelingProjectPage page = new ModelingProjectPage();

    /** Called by the platform. */
    public ModelingProjectWizard() {
        setWindowTitle(Texts.get("title"));
        setNeedsProgressMonitor(true);
        addPage(page);
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        page.propose(selection);
    }

    @Override
    public boolean performFinish() {
        String name = page.projectName();
        Path file = page.file();
        boolean linked = page.isLinked();
        try {
            getContainer()
                    .run(
                            false,
                            false,
                            new WorkspaceModifyOperation(
                                    ResourcesPlugin.getWorkspace().getRoot()) {
                                @Override
                                protected void execute(IProgressMonitor monitor) throws CoreException {
                                    ModelingProjects.create(name, file, linked, monitor);
                                }
                            });
            return true;
        } catch (InvocationTargetException e) {
            page.setErrorMessage(sentence(e.getTargetException()));
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static String sentence(Throwable failure) {
        if (failure instanceof ProjectFileException wrong) {
            return wrong.message(Texts.language());
        }
        return failure.getMessage() == null ? Texts.get("failed") : failure.getMessage();
    }
}
