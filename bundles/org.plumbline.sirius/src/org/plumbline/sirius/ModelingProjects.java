// SPDX-License-Identifier: EPL-2.0
package org.plumbline.sirius;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.transaction.RecordingCommand;
import org.eclipse.sirius.business.api.componentization.ViewpointRegistry;
import org.eclipse.sirius.business.api.dialect.DialectManager;
import org.eclipse.sirius.business.api.modelingproject.ModelingProject;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionManager;
import org.eclipse.sirius.common.tools.api.interpreter.EvaluationException;
import org.eclipse.sirius.ui.business.api.viewpoint.ViewpointSelectionCallback;
import org.eclipse.sirius.ui.tools.api.project.ModelingProjectManager;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.sirius.viewpoint.description.RepresentationDescription;
import org.eclipse.sirius.viewpoint.description.Viewpoint;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.storage.ProjectStore;

/** Makes modeling projects of Sirius from project files. */
public final class ModelingProjects {

    private static final String ID = "org.plumbline.sirius";
    private static final String VIEWPOINT = "Plumbline";

    private ModelingProjects() {}

    /**
     * Makes a modeling project with a project file in it, opens it, selects the viewpoint and makes every representation
     * that fits. Must run in the thread of the user interface, as an operation on the workspace.
     *
     * @param name of the new project, free in the workspace
     * @param file the project file
     * @param linked whether the file stays where it is; otherwise the project gets a copy
     * @return the open session
     * @throws org.plumbline.storage.ProjectFileException if the file is no valid project file; then nothing has been made
     * @throws CoreException if the project cannot be made
     */
    public static Session create(String name, Path file, boolean linked, IProgressMonitor monitor)
            throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, Texts.get("creating"), 10);
        new ProjectStore().load(file);
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
        project.create(progress.newChild(1));
        project.open(progress.newChild(1));
        IFile added = add(project, file, linked, progress.newChild(1));
        ModelingProjectManager.INSTANCE.convertToModelingProject(project, progress.newChild(2));
        Session session = session(project, progress.newChild(1));
        URI uri = URI.createPlatformResourceURI(added.getFullPath().toString(), true);
        change(session, () -> {
            if (session.getSemanticResources().stream().noneMatch(r -> uri.equals(r.getURI()))) {
                session.addSemanticResource(uri, progress.newChild(1));
            }
            new ViewpointSelectionCallback().selectViewpoint(viewpoint(), session, false, progress.newChild(1));
        });
        change(session, () -> represent(session, uri, progress.newChild(1)));
        session.save(progress.newChild(1));
        return session;
    }

    private static IFile add(IProject project, Path file, boolean linked, IProgressMonitor monitor)
            throws CoreException {
        IFile added = project.getFile(file.getFileName().toString());
        if (linked) {
            added.createLink(file.toUri(), IResource.NONE, monitor);
            return added;
        }
        try (InputStream in = Files.newInputStream(file)) {
            added.create(in, true, monitor);
        } catch (IOException e) {
            throw new CoreException(new Status(IStatus.ERROR, ID, Texts.get("unreadable", file), e));
        }
        return added;
    }

    private static Session session(IProject project, IProgressMonitor monitor) throws CoreException {
        URI uri = URI.createPlatformResourceURI(
                "/" + project.getName() + "/" + ModelingProject.DEFAULT_REPRESENTATIONS_FILE_NAME, true);
        Session session = SessionManager.INSTANCE.getSession(uri, monitor);
        if (session == null) {
            throw new CoreException(new Status(IStatus.ERROR, ID, Texts.get("noSession", project.getName())));
        }
        if (!session.isOpen()) {
            session.open(monitor);
        }
        return session;
    }

    private static Viewpoint viewpoint() {
        return ViewpointRegistry.getInstance().getViewpoints().stream()
                .filter(viewpoint -> VIEWPOINT.equals(viewpoint.getName()))
                .findFirst()
                .orElseThrow();
    }

    private static void represent(Session session, URI file, IProgressMonitor monitor) {
        OutsourcingProject project = session.getSemanticResources().stream()
                .filter(resource -> file.equals(resource.getURI()))
                .map(resource -> (OutsourcingProject) resource.getContents().get(0))
                .findFirst()
                .orElseThrow();
        for (Viewpoint selected : session.getSelectedViewpoints(false)) {
            for (RepresentationDescription description : selected.getOwnedRepresentations()) {
                for (EObject element : fitting(project, description)) {
                    DRepresentation made = DialectManager.INSTANCE.createRepresentation(
                            title(session, description, element), element, description, session, monitor);
                    DialectManager.INSTANCE.refresh(made, monitor);
                }
            }
        }
    }

    private static List<EObject> fitting(OutsourcingProject project, RepresentationDescription description) {
        List<EObject> elements = new ArrayList<>();
        if (DialectManager.INSTANCE.canCreate(project, description)) {
            elements.add(project);
        }
        for (TreeIterator<EObject> all = project.eAllContents(); all.hasNext(); ) {
            EObject element = all.next();
            if (DialectManager.INSTANCE.canCreate(element, description)) {
                elements.add(element);
            }
        }
        return elements;
    }

    private static String title(Session session, RepresentationDescription description, EObject element) {
        try {
            return session.getInterpreter().evaluateString(element, description.getTitleExpression());
        } catch (EvaluationException e) {
            return description.getName();
        }
    }

    private static void change(Session session, Runnable change) {
        session.getTransactionalEditingDomain()
                .getCommandStack()
                .execute(new RecordingCommand(session.getTransactionalEditingDomain()) {
                    @Override
                    protected void doExecute() {
                        change.run();
                    }
                });
    }
}
