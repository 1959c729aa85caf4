// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.storage.ProjectFileException;
import org.plumbline.storage.merge.MergeConflict;
import org.plumbline.ui.look.Notice;
import org.plumbline.ui.project.OpenProject;
import org.plumbline.ui.text.Texts;

/**
 * Looks, whenever the user comes back to an editor, whether another program has changed its file. Without edits it is loaded
 * again; with edits the user decides.
 */
final class OutsideChanges {

    private static final Texts TEXTS = Texts.of(OutsideChanges.class);

    private final ProjectEditor editor;
    private final Listener activation = event -> later();
    private final IPartListener2 parts = new IPartListener2() {
        @Override
        public void partActivated(IWorkbenchPartReference reference) {
            if (reference.getPart(false) == editor) {
                later();
            }
        }
    };
    private final Shell shell;
    private Stamp known;
    private boolean asking;
    private boolean disposed;

    /** What tells without reading a file that it may have changed. */
    private record Stamp(FileTime time, long size) {

        static Stamp of(Path file) {
            try {
                BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
                return new Stamp(attributes.lastModifiedTime(), attributes.size());
            } catch (IOException e) {
                return new Stamp(null, -1);
            }
        }
    }

    /** @param file of the editor, before it is loaded */
    OutsideChanges(ProjectEditor editor, Path file) {
        this.editor = editor;
        known = Stamp.of(file);
        shell = editor.getSite().getShell();
        shell.addListener(SWT.Activate, activation);
        editor.getSite().getPage().addPartListener(parts);
    }

    private OpenProject open() {
        return editor.project();
    }

    private void later() {
        shell.getDisplay().asyncExec(() -> {
            if (!disposed && editor.getSite().getPage().getActiveEditor() == editor) {
                check();
            }
        });
    }

    /** Looks whether the file has changed, and does what is to be done. */
    void check() {
        if (asking || open() == null) {
            return;
        }
        Stamp stamp = Stamp.of(open().file());
        if (stamp.equals(known)) {
            return;
        }
        known = stamp;
        if (!open().isChangedOutside()) {
            return;
        }
        asking = true;
        try {
            if (!Files.exists(open().file())) {
                deleted();
            } else if (open().isDirty()) {
                ask();
            } else {
                load();
            }
        } finally {
            asking = false;
        }
    }

    /**
     * Whether the file may be saved: nobody else has written it, or the user lets it be replaced, for which Enter is not enough.
     * Who has answered is asked again at the next save, not when the question is gone.
     */
    boolean mayReplace() {
        if (!open().isChangedOutside()) {
            return true;
        }
        known = Stamp.of(open().file());
        asking = true;
        try {
            return question("changed.replace", "changed.cancel", "changed.yes") == 1;
        } finally {
            asking = false;
        }
    }

    private String name() {
        return String.valueOf(open().file().getFileName());
    }

    private void deleted() {
        int chosen = question("outside.deleted", "outside.keep.editing", "outside.close");
        if (chosen == 1) {
            editor.getSite().getPage().closeEditor(editor, false);
        } else {
            open().acknowledge();
        }
    }

    private void ask() {
        boolean mergeable;
        try {
            mergeable = open().canMerge();
        } catch (ProjectFileException e) {
            complain(e);
            return;
        }
        int chosen = mergeable
                ? question("outside.changed", "outside.merge", "outside.mine", "outside.theirs")
                : question("outside.other", "outside.mine", "outside.theirs") + 1;
        switch (chosen) {
            case 0 -> {
                if (mergeable) {
                    merge();
                }
            }
            case 1 -> open().acknowledge();
            case 2 -> load();
            default -> {
                // asked again when saving
            }
        }
    }

    /** Returns the number of the button, -1 if the dialog was closed. */
    private int question(String key, String... buttons) {
        String[] labels = new String[buttons.length];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = TEXTS.say(buttons[i]);
        }
        return MessageDialog.open(
                MessageDialog.WARNING, shell, TEXTS.say("changed.title"), TEXTS.say(key, name()), SWT.SHEET, labels);
    }

    private void complain(ProjectFileException failure) {
        Notice.tell(
                MessageDialog.ERROR,
                shell,
                TEXTS.say("changed.title"),
                TEXTS.say("outside.unreadable", failure.message(Texts.locale())));
    }

    private void load() {
        Set<String> selected = selected();
        try {
            BusyIndicator.showWhile(shell.getDisplay(), open()::reload);
            EditorFile.refresh(open().file());
            select(selected);
        } catch (ProjectFileException e) {
            complain(e);
        }
    }

    private void merge() {
        Set<String> selected = selected();
        try {
            List<List<MergeConflict>> conflicts = new ArrayList<>();
            BusyIndicator.showWhile(shell.getDisplay(), () -> conflicts.add(open().merge()));
            select(selected);
            if (!conflicts.get(0).isEmpty()) {
                new ConflictsDialog(shell, conflicts.get(0)).open();
            }
        } catch (ProjectFileException e) {
            complain(e);
        }
    }

    private Set<String> selected() {
        Set<String> ids = new HashSet<>();
        if (editor.getSite().getSelectionProvider().getSelection() instanceof IStructuredSelection selection) {
            for (Object object : selection) {
                if (object instanceof Element element) {
                    ids.add(element.getId());
                }
            }
        }
        return ids;
    }

    /** Selects the elements that have the ids in the new model. */
    private void select(Set<String> ids) {
        if (ids.isEmpty()) {
            return;
        }
        List<EObject> found = new ArrayList<>();
        if (ids.contains(open().project().getId())) {
            found.add(open().project());
        }
        open().project().eAllContents().forEachRemaining(object -> {
            if (object instanceof Element element && ids.contains(element.getId())) {
                found.add(element);
            }
        });
        editor.getSite().getSelectionProvider().setSelection(new StructuredSelection(found));
    }

    void dispose() {
        disposed = true;
        if (!shell.isDisposed()) {
            shell.removeListener(SWT.Activate, activation);
        }
        editor.getSite().getPage().removePartListener(parts);
    }
}
