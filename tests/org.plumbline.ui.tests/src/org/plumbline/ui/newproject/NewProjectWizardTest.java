// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.newproject;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.assessment.Labels;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.model.outsourcing.Participation;
import org.plumbline.model.outsourcing.ResponsibleUnit;
import org.plumbline.model.outsourcing.ServiceType;
import org.plumbline.storage.ProjectStore;
import org.plumbline.ui.editor.ProjectEditor;
import org.plumbline.ui.tests.Dialogs;
import org.plumbline.ui.tests.Workbench;
import org.plumbline.ui.text.Texts;

class NewProjectWizardTest {

    private static final Texts TEXTS = Texts.of(NewProjectWizard.class);

    @TempDir
    private Path folder;

    @AfterEach
    void close() throws Exception {
        Workbench.closeAll();
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            project.delete(true, true, new NullProgressMonitor());
        }
    }

    @Test
    void aStarterProjectInTheWorkspaceHasTheRolesThatItsUnitsDecide() throws Exception {
        open(shell -> {
            fill(shell, "青岚: 运维/外包", "青岚市大数据局", "信息中心\n\n 综合处 \n");
            assertEquals(TEXTS.say("roles.several"), roles(shell));
            press(shell, Texts.of(Labels.of(ServiceType.OPERATION_AND_MAINTENANCE)));
            next(shell);
            finish(shell);
        });
        ProjectEditor editor = (ProjectEditor) Workbench.page().getActiveEditor();
        Path file = editor.project().file();
        assertEquals("青岚- 运维-外包.outsourcing", file.getFileName().toString());
        OutsourcingProject project = new ProjectStore().load(file);
        assertEquals("青岚: 运维/外包", project.getName());
        assertEquals("青岚市大数据局", project.getDepartment().getName());
        assertEquals(
                List.of(Participation.LEAD, Participation.COOPERATING),
                project.getResponsibleUnits().stream()
                        .map(ResponsibleUnit::getParticipation)
                        .toList());
        assertEquals(4, project.getPhases().size());
        assertEquals(
                ServiceType.OPERATION_AND_MAINTENANCE,
                project.getContracts().get(0).getServices().get(0).getType());
        assertFalse(editor.isDirty());
    }

    @Test
    void oneUnitIsSolelyResponsible() throws Exception {
        Path file = folder.resolve("one.outsourcing");
        open(shell -> {
            fill(shell, "一", "二", "三");
            assertEquals(TEXTS.say("roles.one"), roles(shell));
            next(shell);
            elsewhere(shell, folder.resolve("one"));
            finish(shell);
        });
        assertEquals(
                Participation.SOLE,
                new ProjectStore().load(file).getResponsibleUnits().get(0).getParticipation());
    }

    @Test
    void anEmptyProjectNamesTheDepartmentOnly() throws Exception {
        Path file = folder.resolve("empty.outsourcing");
        open(shell -> {
            fill(shell, "一", "二", "");
            press(shell, TEXTS.say("template.empty"));
            next(shell);
            elsewhere(shell, file);
            finish(shell);
        });
        OutsourcingProject project = new ProjectStore().load(file);
        assertEquals("二", project.getDepartment().getName());
        assertTrue(project.getPhases().isEmpty());
    }

    @Test
    void theExampleNeedsNothingSaid() throws Exception {
        Path file = folder.resolve("example.outsourcing");
        open(shell -> {
            press(shell, TEXTS.say("template.example"));
            next(shell);
            elsewhere(shell, file);
            finish(shell);
        });
        assertEquals(
                Files.readString(Workbench.ROOT.resolve("examples/hailan-government-cloud.outsourcing")),
                Files.readString(file));
    }

    @Test
    void neitherANamelessProjectNorAnExistingFileIsTaken() throws Exception {
        Path file = Files.writeString(folder.resolve("mine.outsourcing"), "mine");
        open(shell -> {
            fill(shell, " ", "二", "");
            assertFalse(button(shell, IDialogConstants.NEXT_LABEL).isEnabled());
            fill(shell, "一", "二", "");
            next(shell);
            elsewhere(shell, file);
            assertFalse(button(shell, IDialogConstants.FINISH_LABEL).isEnabled());
            elsewhere(shell, folder.resolve("nowhere/x.outsourcing"));
            assertFalse(button(shell, IDialogConstants.FINISH_LABEL).isEnabled());
            shell.close();
        });
        assertEquals("mine", Files.readString(file));
    }

    private static void open(Consumer<Shell> user) throws Exception {
        Dialogs.Use use = Dialogs.use(TEXTS.say("title"), user);
        Workbench.run("org.eclipse.ui.newWizard");
        use.check();
    }

    private static void fill(Shell shell, String name, String department, String units) {
        List<Text> fields = Dialogs.all(shell, Text.class).stream()
                .filter(field -> field.isVisible() && field.getEditable())
                .toList();
        fields.get(0).setText(name);
        fields.get(1).setText(department);
        fields.get(2).setText(units);
    }

    private static String roles(Shell shell) {
        return Dialogs.all(shell, Label.class).stream()
                .map(Label::getText)
                .filter(text -> text.contains("4.2.1"))
                .collect(Collectors.joining());
    }

    private static void elsewhere(Shell shell, Path file) {
        press(shell, TEXTS.say("place.elsewhere"));
        List<Text> fields = Dialogs.all(shell, Text.class).stream()
                .filter(field -> field.isVisible() && field.isEnabled() && field.getEditable())
                .toList();
        fields.get(0).setText(file.toString());
    }

    private static void press(Shell shell, String text) {
        Dialogs.press(shell, text.replace("&", ""));
    }

    private static Button button(Shell shell, String label) {
        return Dialogs.all(shell, Button.class).stream()
                .filter(button -> button.getText().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + label));
    }

    private static void next(Shell shell) {
        press(shell, IDialogConstants.NEXT_LABEL);
    }

    private static void finish(Shell shell) {
        press(shell, IDialogConstants.FINISH_LABEL);
    }
}
