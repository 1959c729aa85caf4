// SPDX-License-Identifier: EPL-2.0
package org.plumbline.storage;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.plumbline.model.outsourcing.OutsourcingProject;

/**
 * A project file in a resource set. Its form is that of {@link ProjectStore}; load and save options that would change it
 * have no effect. The fragment of an element is its id.
 */
public final class OutsourcingResource extends ResourceImpl {

    private final ProjectStore store;

    /** @param store reads and writes the file */
    public OutsourcingResource(URI uri, ProjectStore store) {
        super(uri);
        this.store = store;
        setIntrinsicIDToEObjectMap(new HashMap<>());
        // The content is complete in memory before the old one is opened for writing.
        defaultSaveOptions = Map.of(OPTION_SAVE_ONLY_IF_CHANGED, OPTION_SAVE_ONLY_IF_CHANGED_MEMORY_BUFFER);
    }

    /**
     * Saves the project, atomically where the resource is a file of the file system.
     *
     * @throws IOException with a {@link ProjectFileException} as its cause, if the project cannot be saved
     */
    @Override
    public void save(Map<?, ?> options) throws IOException {
        URI target = getURIConverter().normalize(getURI());
        if (!target.isFile()) {
            super.save(options);
            return;
        }
        try {
            store.save(project(), Path.of(target.toFileString()));
        } catch (ProjectFileException e) {
            throw new IOWrappedException(e);
        }
        setModified(false);
    }

    @Override
    protected void doSave(OutputStream out, Map<?, ?> options) throws IOException {
        try {
            store.write(project(), out, file());
        } catch (ProjectFileException e) {
            throw new IOWrappedException(e);
        }
    }

    @Override
    protected void doLoad(InputStream in, Map<?, ?> options) throws IOException {
        URI source = getURIConverter().normalize(getURI());
        try {
            OutsourcingProject project;
            if (source.isFile()) {
                project = store.load(Path.of(source.toFileString()));
            } else {
                byte[] bytes = in.readAllBytes();
                project = store.read(() -> new ByteArrayInputStream(bytes), file());
            }
            getContents().add(project);
        } catch (ProjectFileException e) {
            throw new IOWrappedException(e);
        }
    }

    private OutsourcingProject project() throws IOException {
        if (getContents().size() == 1 && getContents().get(0) instanceof OutsourcingProject project) {
            return project;
        }
        throw new IOException("a project file holds exactly one project: " + getURI());
    }

    private Path file() {
        return Path.of(getURI().isFile() ? getURI().toFileString() : URI.decode(getURI().lastSegment()));
    }
}
