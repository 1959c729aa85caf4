// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.newproject;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.plumbline.storage.OutsourcingResourceFactory;
import org.plumbline.ui.text.FileNames;
import org.plumbline.ui.text.Texts;

/** Asks where the project's file is to stand: in a folder of the workspace, or anywhere. */
final class PlacePage extends WizardPage {

    private static final Texts TEXTS = Texts.of(PlacePage.class);
    private static final String EXTENSION = "." + OutsourcingResourceFactory.EXTENSION;

    private Button inWorkspace;
    private Text folder;
    private Text elsewhere;
    private Button browse;
    private String proposed = "";

    PlacePage() {
        super("place");
        setTitle(TEXTS.say("place"));
        setDescription(TEXTS.say("place.about"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(page);
        inWorkspace = radio(page, "place.workspace");
        inWorkspace.setSelection(true);
        folder = field(page, "place.folder");
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(folder);
        radio(page, "place.elsewhere");
        elsewhere = field(page, "place.file");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(elsewhere);
        browse = new Button(page, SWT.PUSH);
        browse.setText(TEXTS.say("place.browse"));
        browse.addListener(SWT.Selection, event -> browse());
        setControl(page);
        update();
    }

    private Button radio(Composite page, String key) {
        Button button = new Button(page, SWT.RADIO);
        button.setText(TEXTS.say(key));
        button.addListener(SWT.Selection, event -> update());
        GridDataFactory.fillDefaults().span(3, 1).applyTo(button);
        return button;
    }

    private Text field(Composite page, String key) {
        Label label = new Label(page, SWT.NONE);
        label.setText(TEXTS.say(key));
        GridDataFactory.swtDefaults().indent(18, 0).applyTo(label);
        Text field = new Text(page, SWT.BORDER);
        field.addModifyListener(event -> update());
        return field;
    }

    /** Proposes a name, unless the author has chosen another one already. */
    void propose(String name) {
        String fit = fileName(name);
        if (folder.getText().equals(proposed)) {
            folder.setText(fit);
        }
        proposed = fit;
        update();
    }

    /** A name that every file system takes. */
    static String fileName(String name) {
        String fit = FileNames.fit(name);
        fit = fit.replaceAll("^\\.+|\\.+$", "");
        if (fit.length() > 80) {
            fit = fit.substring(0, 80).strip();
        }
        return fit.isEmpty() ? TEXTS.say("place.unnamed") : fit;
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE | SWT.SHEET);
        dialog.setFilterExtensions(new String[] {"*" + EXTENSION});
        dialog.setFileName(proposed + EXTENSION);
        String chosen = dialog.open();
        if (chosen != null) {
            elsewhere.setText(chosen);
        }
    }

    private void update() {
        if (browse == null) {
            return; // not complete yet
        }
        folder.setEnabled(isInWorkspace());
        elsewhere.setEnabled(!isInWorkspace());
        browse.setEnabled(!isInWorkspace());
        String wrong = isInWorkspace() ? wrongFolder() : wrongFile();
        setErrorMessage(wrong);
        setPageComplete(wrong == null);
    }

    private String wrongFolder() {
        IStatus valid = ResourcesPlugin.getWorkspace().validateName(folder.getText(), IResource.PROJECT);
        if (!valid.isOK()) {
            return TEXTS.say("place.folder.wrong");
        }
        return Files.exists(file(), LinkOption.NOFOLLOW_LINKS) ? TEXTS.say("place.exists", file().getFileName()) : null;
    }

    private String wrongFile() {
        try {
            Path file = file();
            if (elsewhere.getText().isBlank() || file.getParent() == null || !Files.isDirectory(file.getParent())) {
                return TEXTS.say("place.file.wrong");
            }
            return Files.exists(file, LinkOption.NOFOLLOW_LINKS) ? TEXTS.say("place.exists", file.getFileName()) : null;
        } catch (InvalidPathException e) {
            return TEXTS.say("place.file.wrong");
        }
    }

    private boolean isInWorkspace() {
        return inWorkspace.getSelection();
    }

    /** The project of the workspace in which the file is to stand; null if it stands elsewhere. */
    IProject container() {
        return isInWorkspace() ? ResourcesPlugin.getWorkspace().getRoot().getProject(folder.getText()) : null;
    }

    /** Where the file is to stand, absolute. */
    Path file() {
        if (!isInWorkspace()) {
            String typed = elsewhere.getText().strip();
            return Path.of(typed.endsWith(EXTENSION) ? typed : typed + EXTENSION)
                    .toAbsolutePath()
                    .normalize();
        }
        IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
        IProject project = root.getProject(folder.getText());
        Path place = project.exists() && project.getLocation() != null
                ? project.getLocation().toPath()
                : root.getLocation().append(folder.getText()).toPath();
        return place.resolve(folder.getText() + EXTENSION);
    }
}
