// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.welcome;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.osgi.service.prefs.BackingStoreException;
import org.plumbline.ui.editor.EditorFile;
import org.plumbline.ui.editor.ProjectEditor;

/** The project files that were opened lately in this workspace, the latest first. */
public final class RecentFiles implements IPartListener2 {

    private static final int MOST = 10;
    private static final String KEY = "recent";
    private static final String SEPARATOR = "\n";

    private final IEclipsePreferences kept = InstanceScope.INSTANCE.getNode("org.plumbline.ui");

    /** Those that are still there. */
    public List<Path> all() {
        List<Path> files = new ArrayList<>();
        for (String line : kept.get(KEY, "").split(SEPARATOR)) {
            file(line).ifPresent(files::add);
        }
        return files;
    }

    private static Optional<Path> file(String line) {
        try {
            return line.isEmpty() || !Files.isRegularFile(Path.of(line))
                    ? Optional.empty()
                    : Optional.of(Path.of(line));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    void add(Path file) {
        List<Path> files = all();
        files.remove(file);
        files.add(0, file);
        kept.put(
                KEY,
                String.join(
                        SEPARATOR,
                        files.stream().limit(MOST).map(Path::toString).toList()));
        try {
            kept.flush();
        } catch (BackingStoreException e) {
            ILog.get().warn("the list of recent files was not saved", e);
        }
    }

    @Override
    public void partOpened(IWorkbenchPartReference part) {
        if (part.getPart(false) instanceof ProjectEditor editor) {
            opened(editor);
        }
    }

    @Override
    public void partInputChanged(IWorkbenchPartReference part) {
        partOpened(part);
    }

    private void opened(IEditorPart editor) {
        EditorFile.of(editor.getEditorInput()).ifPresent(this::add);
    }
}
