// SPDX-License-Identifier: EPL-2.0
package org.plumbline.sirius.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.transaction.RecordingCommand;
import org.eclipse.emf.transaction.TransactionalEditingDomain;
import org.eclipse.sirius.business.api.componentization.ViewpointRegistry;
import org.eclipse.sirius.business.api.dialect.DialectManager;
import org.eclipse.sirius.business.api.session.DefaultLocalSessionCreationOperation;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.ui.business.api.preferences.SiriusUIPreferencesKeys;
import org.eclipse.sirius.ui.business.api.viewpoint.ViewpointSelectionCallback;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.sirius.viewpoint.description.RepresentationDescription;
import org.eclipse.sirius.viewpoint.description.Viewpoint;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.standard.Language;
import org.plumbline.viewpoint.Viewing;

/** A project file in a session of Sirius, in a workspace project of its own. */
final class SiriusProject implements AutoCloseable {

    /** The day of the assessment where the project states none. */
    static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    private static int number;

    private final IProject workspaceProject;
    private final Session session;

    private SiriusProject(IProject workspaceProject, Session session) {
        this.workspaceProject = workspaceProject;
        this.session = session;
    }

    /** Opens a copy of a file, its viewpoint selected, without representations. */
    static SiriusProject open(Path file) throws Exception {
        Platform.getBundle("org.plumbline.sirius").start();
        // without editors, Sirius would save in the background while the test goes on
        InstanceScope.INSTANCE
                .getNode("org.eclipse.sirius.ui")
                .putBoolean(SiriusUIPreferencesKeys.PREF_SAVE_WHEN_NO_EDITOR.name(), false);
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("p" + ++number);
        project.create(null);
        project.open(null);
        try (InputStream in = Files.newInputStream(file)) {
            project.getFile(file.getFileName().toString()).create(in, true, null);
        }
        URI aird = URI.createPlatformResourceURI("/" + project.getName() + "/representations.aird", true);
        DefaultLocalSessionCreationOperation creation =
                new DefaultLocalSessionCreationOperation(aird, new NullProgressMonitor());
        creation.execute();
        SiriusProject opened = new SiriusProject(project, creation.getCreatedSession());
        URI model = URI.createPlatformResourceURI("/" + project.getName() + "/" + file.getFileName(), true);
        opened.change(() -> opened.session.addSemanticResource(model, new NullProgressMonitor()));
        opened.session.open(new NullProgressMonitor());
        opened.change(() -> new ViewpointSelectionCallback()
                .selectViewpoint(viewpoint(), opened.session, new NullProgressMonitor()));
        assertEquals(1, opened.session.getSelectedViewpoints(false).size());
        if (opened.model().getAssessedOn() == null) {
            Viewing.of(opened.model()).asOf(DAY);
        }
        return opened;
    }

    /** The viewpoint as it is registered. */
    static Viewpoint viewpoint() {
        List<Viewpoint> found = ViewpointRegistry.getInstance().getViewpoints().stream()
                .filter(v -> "Plumbline".equals(v.getName()))
                .toList();
        assertEquals(1, found.size(), "the viewpoint is registered once");
        return found.get(0);
    }

    Session session() {
        return session;
    }

    TransactionalEditingDomain domain() {
        return session.getTransactionalEditingDomain();
    }

    OutsourcingProject model() {
        return session.getSemanticResources().stream()
                .flatMap(r -> r.getContents().stream())
                .filter(OutsourcingProject.class::isInstance)
                .map(OutsourcingProject.class::cast)
                .findFirst()
                .orElseThrow();
    }

    void speak(Language language) {
        Viewing.of(model()).language(language);
    }

    /** The descriptions of the viewpoint, in their order. */
    List<RepresentationDescription> descriptions() {
        return session.getSelectedViewpoints(false).iterator().next().getOwnedRepresentations();
    }

    /** The elements for which a representation can be made. */
    List<EObject> elements(RepresentationDescription description) {
        List<EObject> elements = new ArrayList<>();
        if (DialectManager.INSTANCE.canCreate(model(), description)) {
            elements.add(model());
        }
        for (TreeIterator<EObject> all = model().eAllContents(); all.hasNext(); ) {
            EObject element = all.next();
            if (DialectManager.INSTANCE.canCreate(element, description)) {
                elements.add(element);
            }
        }
        return elements;
    }

    DRepresentation create(RepresentationDescription description, EObject element) {
        DRepresentation[] made = new DRepresentation[1];
        change(() -> made[0] = DialectManager.INSTANCE.createRepresentation(
                description.getName(), element, description, session, new NullProgressMonitor()));
        refresh(made[0]);
        return made[0];
    }

    void refresh(DRepresentation representation) {
        change(() -> DialectManager.INSTANCE.refresh(representation, new NullProgressMonitor()));
    }

    void delete(DRepresentation representation) {
        change(() -> DialectManager.INSTANCE.deleteRepresentation(
                new org.eclipse.sirius.business.api.query.DRepresentationQuery(representation)
                        .getRepresentationDescriptor(),
                session));
    }

    void change(Runnable change) {
        domain().getCommandStack().execute(new RecordingCommand(domain()) {
            @Override
            protected void doExecute() {
                change.run();
            }
        });
    }

    void run(Command command) {
        assertTrue(command.canExecute(), "cannot execute " + command.getLabel());
        domain().getCommandStack().execute(command);
    }

    @Override
    public void close() throws CoreException {
        session.save(new NullProgressMonitor());
        session.close(new NullProgressMonitor());
        workspaceProject.delete(true, true, null);
    }
}
