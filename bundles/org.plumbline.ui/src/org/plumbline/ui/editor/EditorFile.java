// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.editor;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.ide.FileStoreEditorInput;
import org.eclipse.ui.part.FileEditorInput;

/** The file behind the input of an editor: in the workspace, or anywhere in the file system. */
public final class EditorFile {

    private EditorFile() {}

    /** The absolute path of what an editor shows; empty if that is no file of the file system. */
    public static Optional<Path> of(IEditorInput input) {
        if (input instanceof IURIEditorInput located) {
            URI uri = located.getURI();
            if (uri != null && "file".equals(uri.getScheme())) {
                return Optional.of(Path.of(uri).toAbsolutePath().normalize());
            }
        }
        return Optional.empty();
    }

    /** An input for a file: as a file of the workspace where it is one. */
    public static IEditorInput input(Path file) {
        Optional<IFile> inWorkspace = inWorkspace(file);
        if (inWorkspace.isPresent()) {
            return new FileEditorInput(inWorkspace.get());
        }
        return new FileStoreEditorInput(EFS.getLocalFileSystem().getStore(file.toUri()));
    }

    /** The file in the workspace that a file of the file system is, if it is one in an open project. */
    static Optional<IFile> inWorkspace(Path file) {
        for (IFile found : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(file.toUri())) {
            if (found.getProject().isOpen()) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    /** Lets the workspace know that files were written to a folder, if it has that folder or one around it. */
    public static void refreshFolder(Path folder) {
        for (Path place = folder; place != null; place = place.getParent()) {
            for (IContainer container :
                    ResourcesPlugin.getWorkspace().getRoot().findContainersForLocationURI(place.toUri())) {
                try {
                    container.refreshLocal(IResource.DEPTH_INFINITE, new NullProgressMonitor());
                    return;
                } catch (CoreException e) {
                    ILog.get().log(e.getStatus());
                }
            }
        }
    }

    /** Lets the workspace know that a file was written. */
    static void refresh(Path file) {
        inWorkspace(file).ifPresent(found -> {
            try {
                found.refreshLocal(IResource.DEPTH_ZERO, new NullProgressMonitor());
            } catch (CoreException e) {
                ResourcesPlugin.getPlugin().getLog().log(e.getStatus());
            }
        });
    }
}
