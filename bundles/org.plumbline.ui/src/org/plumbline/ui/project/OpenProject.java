// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.project;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.model.outsourcing.provider.OutsourcingItemProviderAdapterFactory;
import org.plumbline.storage.OutsourcingResource;
import org.plumbline.storage.ProjectFileException;
import org.plumbline.storage.ProjectStore;
import org.plumbline.storage.merge.MergeConflict;
import org.plumbline.storage.merge.MergeResult;
import org.plumbline.storage.merge.ThreeWayMerge;
import org.plumbline.ui.text.Texts;
import org.plumbline.viewpoint.Viewing;

/**
 * A project that is open in an editor: its model, its file, its commands and its assessment. The editor owns it; views get it
 * as an adapter of the editor. To be used in the UI thread, apart from {@link #read}.
 */
public final class OpenProject {

    private final ProjectStore store;
    private final ModelAccess access = new ModelAccess();
    private final ComposedAdapterFactory adapterFactory =
            new ComposedAdapterFactory(new OutsourcingItemProviderAdapterFactory());
    private final OutsourcingResource resource;
    private final ModelRecorder recorder;
    private final ProjectCommands commands;
    private final ProjectDomain domain;
    private final LiveAssessment assessment;
    private final List<ProjectListener> listeners = new CopyOnWriteArrayList<>();
    private Path file;
    private Digest onDisk;
    private SavedContent saved;
    private boolean merged;
    private PendingEdit pending;

    /**
     * Loads a project.
     *
     * @param ui runs what it is given later, in the UI thread
     * @throws ProjectFileException if the file cannot be read or is not a valid project file
     */
    public OpenProject(Path file, ProjectStore store, Executor ui) {
        this.file = file;
        this.store = store;
        // before loading: what changes meanwhile is then taken for a change from outside, and loaded again
        onDisk = Digest.of(file);
        OutsourcingProject project = store.load(file);
        saved = new SavedContent(file, onDisk);
        resource = new OutsourcingResource(URI.createFileURI(file.toString()), store);
        resource.getContents().add(project);
        recorder = new ModelRecorder(project, access);
        commands = new ProjectCommands(recorder);
        domain = new ProjectDomain(adapterFactory, commands, access);
        domain.getResourceSet().getResources().add(resource);
        Viewing.of(project).language(Texts.language());
        assessment = new LiveAssessment(this, ui);
        commands.addCommandStackListener(event -> {
            listeners.forEach(ProjectListener::changed);
            assessment.edited();
        });
        assessment.schedule();
    }

    /** The file, absolute. */
    public Path file() {
        return file;
    }

    /** The project as it is edited; another object after a reload. */
    public OutsourcingProject project() {
        return (OutsourcingProject) resource.getContents().get(0);
    }

    /** Whether an element is in the project now; it may have been deleted, or be of another project. */
    public boolean contains(EObject element) {
        return EcoreUtil.isAncestor(project(), element);
    }

    /** Where the item providers of EMF.Edit come from: labels, images, children. */
    public AdapterFactory adapterFactory() {
        return adapterFactory;
    }

    /** Makes EMF.Edit's commands; to be executed on its command stack. */
    public EditingDomain domain() {
        return domain;
    }

    /** The verdicts on the project as it is edited. */
    public LiveAssessment assessment() {
        return assessment;
    }

    /**
     * Changes the model in one step that can be undone. Within it, whatever is done to the model counts, be it by commands,
     * tools of the viewpoint, quick fixes or plain setters; new elements get their ids. A change within a change is a part of
     * it. Nothing happens where nothing is changed. What is being typed comes first, in a step of its own.
     *
     * @param label what it does, for the menu, in the language of the user
     * @throws RuntimeException what the change threw; then the model is as before
     */
    public void change(String label, Runnable change) {
        commitPending();
        commands.execute(label, change);
    }

    /** Has changes of an object that is kept beside the model recorded with those of the model, and undone with them. */
    public void watch(EObject beside) {
        recorder.watch(beside);
    }

    /** Reads the model from any thread, while nobody changes it. Not for long: the user waits. */
    public <T> T read(Supplier<T> reader) {
        return access.with(reader);
    }

    /**
     * Tells what is being typed, so that it counts as something to save, is saved, and is what undoing takes back first.
     *
     * @param edit null when it has been confirmed or given up
     */
    public void pending(PendingEdit edit) {
        if (pending != edit) {
            pending = edit;
            listeners.forEach(ProjectListener::typed);
        }
    }

    /** Changes the model as is being typed, if anything is. */
    public void commitPending() {
        PendingEdit edit = pending;
        if (edit != null) {
            pending(null);
            edit.commit();
        }
    }

    /** Forgets what is being typed; tells whether anything was. */
    public boolean revertPending() {
        PendingEdit edit = pending;
        if (edit != null) {
            pending(null);
            edit.revert();
        }
        return edit != null;
    }

    /** Whether something is being typed that is not in the model yet. */
    public boolean isPending() {
        return pending != null;
    }

    /** Whether there is something to save. */
    public boolean isDirty() {
        return pending != null || merged || commands.isSaveNeeded();
    }

    /** What would be undone, in the language of the user; empty if there is nothing. */
    public String undoLabel() {
        return commands.canUndo() ? commands.getUndoCommand().getLabel() : "";
    }

    /** What would be redone, in the language of the user; empty if there is nothing. */
    public String redoLabel() {
        return commands.canRedo() ? commands.getRedoCommand().getLabel() : "";
    }

    /**
     * Saves to the file, which is replaced only once the new content is complete on disk.
     *
     * @throws ProjectFileException if that is not possible; then the file is untouched
     */
    public void save() {
        saveAs(file);
    }

    /**
     * Saves to another file, which is the project's file from then on.
     *
     * @throws ProjectFileException if that is not possible; then nothing is changed
     */
    public void saveAs(Path target) {
        commitPending();
        access.with(() -> store.save(project(), target));
        file = target;
        resource.setURI(URI.createFileURI(target.toString()));
        onDisk = Digest.of(target);
        remember();
        merged = false;
        commands.saveIsDone();
        assessment.now();
        listeners.forEach(ProjectListener::saved);
    }

    /** Whether somebody else has changed or deleted the file since it was loaded or saved. */
    public boolean isChangedOutside() {
        return !Digest.of(file).equals(onDisk);
    }

    /**
     * Loads the file again. All edits that were not saved, and all that could be undone, are gone.
     *
     * @throws ProjectFileException if that is not possible; then the model is as it was
     */
    public void reload() {
        Digest fresh = Digest.of(file);
        OutsourcingProject project = store.load(file);
        onDisk = fresh;
        remember();
        merged = false;
        replace(project);
    }

    /** Takes what stands in the file now, or that there is none any more, for known; saving replaces it. */
    public void acknowledge() {
        onDisk = Digest.of(file);
        merged = true;
        listeners.forEach(ProjectListener::typed);
    }

    /** Whether what stands in the file now is another version of this project, so that it can be merged. */
    public boolean canMerge() {
        return ThreeWayMerge.isSameProject(project(), store.load(file));
    }

    /**
     * Merges what another program wrote to the file into what is edited. Where both changed the same, what is edited stands.
     * The result is not saved yet; nothing that was done before can be undone.
     *
     * @return the conflicts
     * @throws ProjectFileException if the file cannot be read; then the model is as it was
     * @throws IllegalArgumentException if the file holds another project; then the model is as it was
     */
    public List<MergeConflict> merge() {
        commitPending();
        Digest fresh = Digest.of(file);
        OutsourcingProject theirs = store.load(file);
        OutsourcingProject base = saved.project(store, file).orElse(null);
        MergeResult result = access.with(() -> ThreeWayMerge.merge(base, project(), theirs));
        onDisk = fresh;
        remember();
        merged = true;
        replace(result.project());
        return result.conflicts();
    }

    private void remember() {
        saved.dispose();
        saved = new SavedContent(file, onDisk);
    }

    private void replace(OutsourcingProject project) {
        pending = null;
        access.with(() -> {
            resource.getContents().set(0, project);
            recorder.watch(project);
        });
        Viewing.of(project).language(Texts.language());
        listeners.forEach(ProjectListener::reloaded);
        commands.flush();
        assessment.now();
    }

    /** Adds a listener. */
    public void addListener(ProjectListener listener) {
        listeners.add(listener);
    }

    /** Removes a listener; nothing happens if it is none. */
    public void removeListener(ProjectListener listener) {
        listeners.remove(listener);
    }

    /** To be called by the editor when it is closed. */
    public void dispose() {
        assessment.dispose();
        saved.dispose();
        listeners.clear();
        adapterFactory.dispose();
    }
}
