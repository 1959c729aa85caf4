// SPDX-License-Identifier: EPL-2.0
package org.plumbline.sirius;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Asks for the project file and the name of the new project. */
final class ModelingProjectPage extends WizardPage {

    private static final String EXTENSION = ".outsourcing";

    private String proposed = "";
    private Text file;
    private Text name;
    private Button link;

    ModelingProjectPage() {
        super("project");
        setTitle(Texts.get("page.title"));
        setDescription(Texts.get("page.description"));
        setPageComplete(false);
    }

    /** Proposes the file that is selected in the workspace. */
    void propose(IStructuredSelection selection) {
        if (selection != null
                && selection.getFirstElement() instanceof IFile selected
                && selected.getLocation() != null
                && selected.getName().endsWith(EXTENSION)) {
            proposed = selected.getLocation().toOSString();
        }
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(area);
        file = field(area, "file", 1);
        Button browse = new Button(area, SWT.PUSH);
        browse.setText(Texts.get("browse"));
        browse.addListener(SWT.Selection, event -> browse());
        name = field(area, "name", 2);
        link = new Button(area, SWT.CHECK);
        link.setText(Texts.get("link"));
        GridDataFactory.swtDefaults().span(3, 1).applyTo(link);
        file.addListener(SWT.Modify, event -> fileChanged());
        name.addListener(SWT.Modify, event -> check());
        setControl(area);
        if (!proposed.isEmpty()) {
            file.setText(proposed);
        }
    }

    private static Text field(Composite area, String key, int columns) {
        new Label(area, SWT.NONE).setText(Texts.get(key));
        Text field = new Text(area, SWT.BORDER);
        field.setData("field", key);
        GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).applyTo(field);
        return field;
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setFilterExtensions(new String[] {"*" + EXTENSION});
        dialog.setFilterNames(new String[] {Texts.get("files")});
        String chosen = dialog.open();
        if (chosen != null) {
            file.setText(chosen);
        }
    }

    /** The file's name is a good name for the project. */
    private void fileChanged() {
        String chosen = file.getText().strip();
        if (chosen.endsWith(EXTENSION)) {
            String last = chosen.substring(Math.max(chosen.lastIndexOf('/'), chosen.lastIndexOf('\\')) + 1);
            name.setText(last.substring(0, last.length() - EXTENSION.length()));
        }
        check();
    }

    private void check() {
        String problem = problem();
        setErrorMessage(problem);
        setPageComplete(problem == null);
    }

    private String problem() {
        String chosen = file.getText().strip();
        if (chosen.isEmpty()) {
            return Texts.get("noFile");
        }
        try {
            if (!Files.isRegularFile(Path.of(chosen))) {
                return Texts.get("missing", chosen);
            }
        } catch (InvalidPathException e) {
            return Texts.get("missing", chosen);
        }
        if (!chosen.endsWith(EXTENSION)) {
            return Texts.get("wrongType", chosen);
        }
        if (projectName().isEmpty()) {
            return Texts.get("noName");
        }
        IWorkspace workspace = ResourcesPlugin.getWorkspace();
        IStatus valid = workspace.validateName(projectName(), IResource.PROJECT);
        if (!valid.isOK()) {
            return valid.getMessage();
        }
        return workspace.getRoot().getProject(projectName()).exists() ? Texts.get("taken", projectName()) : null;
    }

    Path file() {
        return Path.of(file.getText().strip());
    }

    String projectName() {
        return name.getText().strip();
    }

    boolean isLinked() {
        return link.getSelection();
    }
}
