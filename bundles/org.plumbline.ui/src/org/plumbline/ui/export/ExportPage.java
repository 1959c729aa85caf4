// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.export;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.ContainerCheckedTreeViewer;
import org.plumbline.ui.text.Texts;

/** Asks what is to be written, and where to. */
final class ExportPage extends WizardPage {

    private static final Texts TEXTS = Texts.of(ExportPage.class);

    private final List<Output> outputs = Output.all();
    private final List<String> before;
    private final String proposed;
    private ContainerCheckedTreeViewer tree;
    private Text folder;
    private Button show;

    /**
     * A page.
     *
     * @param before labels of what was wanted last time
     * @param folder that is proposed
     */
    ExportPage(List<String> before, String folder) {
        super("export");
        this.before = before;
        this.proposed = folder;
        setTitle(TEXTS.say("export"));
        setDescription(TEXTS.say("export.about"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(page);
        tree = new ContainerCheckedTreeViewer(page, SWT.BORDER);
        GridDataFactory.fillDefaults()
                .span(3, 1)
                .grab(true, true)
                .hint(460, 380)
                .applyTo(tree.getTree());
        tree.setContentProvider(new Groups());
        tree.setLabelProvider(new LabelProvider() {
            @Override
            public String getText(Object element) {
                return element instanceof Output output
                        ? output.label()
                        : TEXTS.say("group." + Source.word((Output.Group) element));
            }
        });
        tree.setInput(outputs);
        tree.expandAll();
        outputs.stream().filter(output -> before.contains(output.label())).forEach(o -> tree.setChecked(o, true));
        tree.addCheckStateListener(event -> update());
        new Label(page, SWT.NONE).setText(TEXTS.say("folder"));
        folder = new Text(page, SWT.BORDER);
        folder.setText(proposed);
        folder.addModifyListener(event -> update());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(folder);
        Button browse = new Button(page, SWT.PUSH);
        browse.setText(TEXTS.say("browse"));
        browse.addListener(SWT.Selection, event -> browse());
        show = new Button(page, SWT.CHECK);
        show.setText(TEXTS.say("show"));
        show.setSelection(true);
        GridDataFactory.fillDefaults().span(3, 1).applyTo(show);
        setControl(page);
        update();
        setErrorMessage(null);
    }

    private void browse() {
        DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.SAVE | SWT.SHEET);
        dialog.setFilterPath(folder.getText());
        String chosen = dialog.open();
        if (chosen != null) {
            folder.setText(chosen);
        }
    }

    private void update() {
        String wrong = wanted().isEmpty() ? TEXTS.say("nothing") : isFolder() ? null : TEXTS.say("folder.wrong");
        setErrorMessage(wrong);
        setPageComplete(wrong == null);
    }

    /** Whether it is a folder, or one that can be made in a folder that exists. */
    private boolean isFolder() {
        try {
            Path path = Path.of(folder.getText().strip());
            return path.isAbsolute()
                    && (Files.isDirectory(path) || !Files.exists(path) && Files.isDirectory(path.getParent()));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** What is to be written. */
    List<Output> wanted() {
        return outputs.stream().filter(tree::getChecked).toList();
    }

    /** Whether the archival package is among it. */
    boolean isPackageWanted() {
        return wanted().stream().anyMatch(output -> output.group() == Output.Group.PACKAGE);
    }

    /** Where to. */
    Path folder() {
        return Path.of(folder.getText().strip());
    }

    /** Whether it is to be opened afterwards. */
    boolean show() {
        return show.getSelection();
    }

    private final class Groups implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            return Output.Group.values();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return parent instanceof Output.Group
                    ? outputs.stream().filter(o -> o.group() == parent).toArray()
                    : new Object[0];
        }

        @Override
        public Object getParent(Object element) {
            return element instanceof Output output ? output.group() : null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return Arrays.asList(Output.Group.values()).contains(element);
        }
    }
}
