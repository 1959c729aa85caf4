// SPDX-License-Identifier: EPL-2.0
package org.plumbline.sirius.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.emf.transaction.RecordingCommand;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.sirius.business.api.dialect.DialectManager;
import org.eclipse.sirius.business.api.modelingproject.ModelingProject;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionManager;
import org.eclipse.sirius.business.api.session.SessionStatus;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.ui.business.api.dialect.DialectUIManager;
import org.eclipse.sirius.ui.business.api.session.SessionUIManager;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.wizards.IWizardDescriptor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.plumbline.model.outsourcing.ConfidentialityAgreement;
import org.plumbline.model.outsourcing.OutsourcingFactory;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.model.outsourcing.ResponsibleUnit;
import org.plumbline.sirius.ModelingProjects;
import org.plumbline.storage.ProjectFileException;
import org.plumbline.storage.ProjectStore;

/** The wizard's modeling project, and what saving it does. */
class ModelingProjectTest {

    private static final Path HAILAN = Projects.ROOT.resolve("examples/hailan-government-cloud.outsourcing");

    @AfterEach
    void closeAll() throws Exception {
        for (Session session : List.copyOf(SessionManager.INSTANCE.getSessions())) {
            session.close(new NullProgressMonitor());
        }
        Workbench.settle();
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            project.delete(true, true, null);
        }
    }

    @Test
    void theProjectHasEveryRepresentation() throws Exception {
        try (ErrorLog log = new ErrorLog()) {
            Session session = ModelingProjects.create("whole", HAILAN, false, new NullProgressMonitor());
            IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("whole");
            assertTrue(project.hasNature(ModelingProject.NATURE_ID));
            assertTrue(project.getFile(HAILAN.getFileName().toString()).exists());
            assertEquals(SessionStatus.SYNC, session.getStatus());
            Set<String> kinds = DialectManager.INSTANCE.getAllRepresentations(session).stream()
                    .map(r -> DialectManager.INSTANCE.getDescription(r).getName())
                    .collect(Collectors.toCollection(TreeSet::new));
            Set<String> all = SiriusProject.viewpoint().getOwnedRepresentations().stream()
                    .map(d -> d.getName())
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(all, kinds);
            assertTrue(DialectManager.INSTANCE.getAllRepresentations(session).stream()
                    .allMatch(r -> r.getName().contains("海澜") || r.getName().length() > 3));
            Workbench.settle();
            assertEquals(List.of(), log.entries());
        }
    }

    @Test
    void aFileCanStayWhereItIs() throws Exception {
        Path file = Files.createTempDirectory("linked").resolve("linked.outsourcing");
        Files.copy(HAILAN, file);
        Session session = ModelingProjects.create("linked", file, true, new NullProgressMonitor());
        rename(session, "Renamed");
        session.save(new NullProgressMonitor());
        assertEquals("Renamed", new ProjectStore().load(file).getName());
    }

    @Test
    void nothingIsMadeOfAFileThatIsNoProject() throws Exception {
        Path file = Files.createTempFile("no", ".outsourcing");
        Files.writeString(file, "no");
        assertThrows(
                ProjectFileException.class,
                () -> ModelingProjects.create("no", file, false, new NullProgressMonitor()));
        assertFalse(ResourcesPlugin.getWorkspace().getRoot().getProject("no").exists());
    }

    @Test
    void whatIsSavedCanBeLoadedAndEveryNewElementHasAnId() throws Exception {
        try (ErrorLog log = new ErrorLog()) {
            Session session = ModelingProjects.create("saved", HAILAN, false, new NullProgressMonitor());
            change(session, () -> {
                ConfidentialityAgreement agreement = OutsourcingFactory.eINSTANCE.createConfidentialityAgreement();
                agreement.setName("New");
                agreement.setSignatory(model(session).getAgencies().get(0));
                model(session).getAgreements().add(agreement);
            });
            session.save(new NullProgressMonitor());
            assertEquals(List.of(), log.entries());
            Path file = Path.of(ResourcesPlugin.getWorkspace()
                    .getRoot()
                    .getProject("saved")
                    .getFile(HAILAN.getFileName().toString())
                    .getLocation()
                    .toOSString());
            OutsourcingProject loaded = new ProjectStore().load(file);
            ConfidentialityAgreement added =
                    loaded.getAgreements().get(loaded.getAgreements().size() - 1);
            assertEquals("New", added.getName());
            assertNotNull(added.getId());
            assertEquals(Files.readString(file), new String(new ProjectStore().toBytes(loaded), "UTF-8"));
        }
    }

    @Test
    void savingShowsTheAssessmentAsItIsNow() throws Exception {
        InstanceScope.INSTANCE.getNode("org.eclipse.sirius").putBoolean("PREF_AUTO_REFRESH", false);
        try {
            Session session = ModelingProjects.create("fresh", HAILAN, false, new NullProgressMonitor());
            DDiagram diagram = (DDiagram) DialectManager.INSTANCE.getAllRepresentations(session).stream()
                    .filter(r ->
                            DialectManager.INSTANCE.getDescription(r).getName().equals("RolesAndResponsibilities"))
                    .findFirst()
                    .orElseThrow();
            SessionUIManager.INSTANCE.getOrCreateUISession(session).open();
            IEditorPart editor = DialectUIManager.INSTANCE.openEditor(session, diagram, new NullProgressMonitor());
            Workbench.settle();
            Set<String> before = labels(diagram);
            change(session, () -> {
                for (ResponsibleUnit unit : model(session).getResponsibleUnits()) {
                    unit.setUnit(null);
                }
                model(session).setSupervisingLeader(null);
            });
            Workbench.settle();
            assertEquals(before, labels(diagram), "Sirius does not refresh by itself here");
            session.save(new NullProgressMonitor());
            Workbench.await(() -> !before.equals(labels(diagram)));
            assertFalse(before.equals(labels(diagram)), "the diagram shows what is missing now");
            Workbench.await(() -> session.getStatus() == SessionStatus.SYNC);
            assertEquals(SessionStatus.SYNC, session.getStatus());
            DialectUIManager.INSTANCE.closeEditor(editor, false);
        } finally {
            InstanceScope.INSTANCE.getNode("org.eclipse.sirius").remove("PREF_AUTO_REFRESH");
        }
    }

    @Test
    void theWizardAsksForAFileAndAFreeName() throws Exception {
        Platform.getBundle("org.plumbline.sirius").start();
        IWorkbench workbench = PlatformUI.getWorkbench();
        IWizardDescriptor descriptor =
                workbench.getNewWizardRegistry().findWizard("org.plumbline.sirius.ModelingProjectWizard");
        assertNotNull(descriptor.getImageDescriptor());
        var wizard = descriptor.createWizard();
        WizardDialog dialog =
                new WizardDialog(workbench.getActiveWorkbenchWindow().getShell(), wizard);
        dialog.setBlockOnOpen(false);
        dialog.open();
        try {
            Text file = field(dialog.getShell(), "file");
            Text name = field(dialog.getShell(), "name");
            assertFalse(wizard.canFinish());
            file.setText("/nowhere/x.outsourcing");
            assertEquals(
                    "There is no file /nowhere/x.outsourcing.",
                    dialog.getCurrentPage().getErrorMessage());
            file.setText(HAILAN.toString());
            assertEquals("hailan-government-cloud", name.getText());
            assertTrue(wizard.canFinish());
            name.setText("");
            assertEquals("Name the new project.", dialog.getCurrentPage().getErrorMessage());
            name.setText("by wizard");
            assertTrue(wizard.performFinish());
        } finally {
            dialog.close();
        }
        Workbench.settle();
        assertTrue(
                ResourcesPlugin.getWorkspace().getRoot().getProject("by wizard").hasNature(ModelingProject.NATURE_ID));
    }

    private static Text field(Composite within, String name) {
        for (Control control : within.getChildren()) {
            if (control instanceof Text text && name.equals(text.getData("field"))) {
                return text;
            }
            Text found = control instanceof Composite composite ? field(composite, name) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static Set<String> labels(DDiagram diagram) {
        return diagram.getDiagramElements().stream()
                .map(DDiagramElement::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static OutsourcingProject model(Session session) {
        return session.getSemanticResources().stream()
                .flatMap(r -> r.getContents().stream())
                .filter(OutsourcingProject.class::isInstance)
                .map(OutsourcingProject.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static void rename(Session session, String name) {
        change(session, () -> model(session).setName(name));
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
