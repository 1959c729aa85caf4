// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.editor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPartConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IGotoMarker;
import org.eclipse.ui.part.MultiPageEditorPart;
import org.plumbline.storage.OutsourcingResourceFactory;
import org.plumbline.storage.ProjectFileException;
import org.plumbline.storage.ProjectStore;
import org.plumbline.ui.look.Notice;
import org.plumbline.ui.project.OpenProject;
import org.plumbline.ui.project.ProjectListener;
import org.plumbline.ui.text.Texts;

/**
 * The editor of an outsourcing project. Views get the {@link OpenProject} as its adapter; there is none as long as the file
 * could not be read, which the only page then says.
 */
public final class ProjectEditor extends MultiPageEditorPart implements PageContext {

    /** The id of the editor. */
    public static final String ID = "org.plumbline.ui.editor";

    private static final Texts TEXTS = Texts.of(ProjectEditor.class);

    private final PageSelection selection = new PageSelection();
    private final List<ProjectPage> pages = new ArrayList<>();
    private final List<Boolean> made = new ArrayList<>();
    private OpenProject open;
    private OutsideChanges outside;
    private ProjectFileException failure;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        Path file = EditorFile.of(input)
                .orElseThrow(() -> new PartInitException(TEXTS.say("not.a.file", input.getToolTipText())));
        super.init(site, input);
        site.setSelectionProvider(selection);
        setPartName(input.getName());
        outside = new OutsideChanges(this, file);
        load(file);
    }

    private void load(Path file) {
        try {
            failure = null;
            open = new OpenProject(
                    file, new ProjectStore(), getSite().getShell().getDisplay()::asyncExec);
            FindingMarkers.keep(open);
            open.addListener(new ProjectListener() {
                @Override
                public void changed() {
                    firePropertyChange(PROP_DIRTY);
                }

                @Override
                public void typed() {
                    firePropertyChange(PROP_DIRTY);
                }

                @Override
                public void saved() {
                    firePropertyChange(PROP_DIRTY);
                }
            });
        } catch (ProjectFileException e) {
            failure = e;
        }
    }

    @Override
    protected void createPages() {
        if (open == null) {
            add(new FailurePage(failure.message(Texts.locale()), this::tryAgain));
        } else {
            Pages.of(this).forEach(this::add);
        }
        setActivePage(0);
    }

    private void add(ProjectPage page) {
        Composite room = new Composite(getContainer(), SWT.NONE);
        room.setLayout(new FillLayout());
        pages.add(page);
        made.add(false);
        setPageText(addPage(room), page.title());
    }

    private void tryAgain() {
        load(EditorFile.of(getEditorInput()).orElseThrow());
        while (getPageCount() > 0) {
            removePage(0);
        }
        pages.forEach(ProjectPage::dispose);
        pages.clear();
        made.clear();
        createPages();
        firePropertyChange(IWorkbenchPartConstants.PROP_INPUT);
    }

    @Override
    protected void pageChange(int index) {
        make(index);
        super.pageChange(index);
        selection.follow(pages.get(index).selectionProvider());
    }

    private void make(int index) {
        if (!made.get(index)) {
            made.set(index, true);
            Composite room = (Composite) getControl(index);
            pages.get(index).createControl(room);
            room.layout();
        }
    }

    @Override
    public void setFocus() {
        if (getActivePage() >= 0) {
            pages.get(getActivePage()).setFocus();
        }
    }

    @Override
    public OpenProject project() {
        return open;
    }

    @Override
    public IEditorSite site() {
        return getEditorSite();
    }

    /** The page that is shown; for those who want to know what of the model is seen. */
    public Optional<ProjectPage> page() {
        return getActivePage() < 0 ? Optional.empty() : Optional.of(pages.get(getActivePage()));
    }

    /** Shows the page of a class; nothing happens if there is none. */
    public void show(Class<? extends ProjectPage> type) {
        for (int i = 0; i < pages.size(); i++) {
            if (type.isInstance(pages.get(i))) {
                setActivePage(i);
                return;
            }
        }
    }

    @Override
    public void reveal(EObject element) {
        if (open == null) {
            return;
        }
        int active = getActivePage();
        for (int i = -1; i < pages.size(); i++) {
            int index = i < 0 ? active : i;
            if (index >= 0 && pages.get(index).canReveal(element)) {
                if (index != active) {
                    setActivePage(index);
                }
                pages.get(index).reveal(element);
                return;
            }
        }
    }

    private void reveal(IMarker marker) {
        EObject element = open.project().eResource().getEObject(marker.getAttribute(FindingMarkers.ELEMENT, ""));
        if (element != null) {
            reveal(element);
        }
    }

    @Override
    public boolean isDirty() {
        return open != null && open.isDirty();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        if (!outside.mayReplace()) {
            monitor.setCanceled(true);
            return;
        }
        save(open.file(), monitor);
    }

    @Override
    public void doSaveAs() {
        FileDialog dialog = new FileDialog(getSite().getShell(), SWT.SAVE | SWT.SHEET);
        dialog.setFilterExtensions(new String[] {"*." + OutsourcingResourceFactory.EXTENSION});
        dialog.setFilterPath(String.valueOf(open.file().getParent()));
        dialog.setFileName(String.valueOf(open.file().getFileName()));
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            saveAs(Path.of(chosen));
        }
    }

    /** Saves to another file, which is edited from then on. */
    public void saveAs(Path file) {
        if (save(file, null)) {
            setInputWithNotify(EditorFile.input(file));
            setPartName(getEditorInput().getName());
        }
    }

    private boolean save(Path file, IProgressMonitor monitor) {
        try {
            open.saveAs(file);
            EditorFile.refresh(file);
            return true;
        } catch (ProjectFileException e) {
            if (monitor != null) {
                monitor.setCanceled(true);
            }
            Notice.tell(
                    MessageDialog.ERROR, getSite().getShell(), TEXTS.say("not.saved.title"), e.message(Texts.locale()));
            return false;
        }
    }

    @Override
    public boolean isSaveAsAllowed() {
        return open != null;
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        if (adapter == OpenProject.class) {
            return adapter.cast(open);
        }
        if (adapter == IGotoMarker.class && open != null) {
            return adapter.cast((IGotoMarker) this::reveal);
        }
        return super.getAdapter(adapter);
    }

    @Override
    public void dispose() {
        pages.forEach(ProjectPage::dispose);
        selection.follow(null);
        if (outside != null) {
            outside.dispose();
        }
        if (open != null) {
            open.dispose();
        }
        super.dispose();
    }
}
