// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.tree;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.provider.IChangeNotifier;
import org.eclipse.emf.edit.provider.INotifyChangedListener;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TreeItem;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.model.outsourcing.OutsourcingFactory;
import org.plumbline.ui.project.ElementLabels;
import org.plumbline.ui.project.OpenProject;

/**
 * The elements of a project as EMF.Edit's item providers tell them, all or some of them, always up to date. They are known by
 * their ids.
 */
public final class ElementTree extends VirtualTree<EObject> {

    private static final int MANY = 50;

    private final ElementLabels labels = new ElementLabels();
    private final INotifyChangedListener listener = this::notifyChanged;
    private final Set<EObject> changed = new HashSet<>();
    private final SoleColumn column;
    private OpenProject open;
    private Set<EObject> shown;

    /** Makes the tree; it is empty. */
    public ElementTree(Composite parent) {
        super(parent, SWT.NONE);
        column = new SoleColumn(control());
        // GTK measures all rows once there is a first image: better now than later
        TreeItem first = new TreeItem(control(), SWT.NONE);
        first.setImage(labels.getImage(OutsourcingFactory.eINSTANCE.createOutsourcingProject()));
        first.dispose();
        control().addListener(SWT.Dispose, event -> {
            listen(null);
            labels.dispose();
        });
    }

    private void listen(OpenProject other) {
        if (open != null) {
            ((IChangeNotifier) open.adapterFactory()).removeListener(listener);
        }
        open = other;
        if (open != null) {
            ((IChangeNotifier) open.adapterFactory()).addListener(listener);
        }
    }

    /** Shows the elements of another project, of which the project itself is open; null for none. */
    public void show(OpenProject other) {
        listen(other);
        changed.clear();
        shown = null;
        forget();
        rebuild();
    }

    /** Shows the elements of the project as it was read again, all of them. */
    public void reloaded() {
        changed.clear();
        shown = null;
        unfold(false);
        refresh();
    }

    /**
     * Shows only some elements, all open; with null all again, and open what was open before.
     *
     * @param some with all that contain them
     */
    public void showOnly(Set<EObject> some) {
        boolean same = shown != null && some != null;
        shown = some;
        if (same && !control().isDisposed()) {
            refresh();
            return;
        }
        List<EObject> selected = rows();
        unfold(some != null);
        rebuild();
        if (some == null && !selected.isEmpty()) {
            select(paths(selected));
        }
    }

    /** Whether an element is among those that are shown, or would be if all were open. */
    public boolean shows(EObject element) {
        return open != null && open.contains(element) && (shown == null || shown.contains(element));
    }

    @Override
    protected List<EObject> roots() {
        return open == null ? List.of() : some(List.of(open.project()));
    }

    @Override
    protected List<EObject> children(EObject element) {
        // GTK also asks for rows that it is about to remove
        if (open == null) {
            return List.of();
        }
        var provider = (ITreeItemContentProvider) open.adapterFactory().adapt(element, ITreeItemContentProvider.class);
        return some(provider.getChildren(element));
    }

    private List<EObject> some(Collection<?> elements) {
        List<EObject> some = new ArrayList<>(elements.size());
        for (Object object : elements) {
            if (object instanceof EObject element && (shown == null || shown.contains(element))) {
                some.add(element);
            }
        }
        return some;
    }

    @Override
    protected Object key(EObject row) {
        return row instanceof Element element && element.getId() != null ? element.getId() : row;
    }

    @Override
    protected boolean isOpenAtFirst(EObject row) {
        return row.eContainer() == null;
    }

    @Override
    protected void fill(TreeItem item, EObject row) {
        item.setText(labels.getTextAndType(row));
        item.setImage(labels.getImage(row));
        column.see(item);
    }

    /** What chooses an element is up to others; it stays as open as it is. */
    @Override
    protected boolean choose(EObject row) {
        return true;
    }

    @Override
    protected List<Object> otherPath(List<Object> path) {
        String id = String.valueOf(path.get(path.size() - 1));
        EObject element = open == null ? null : open.project().eResource().getEObject(id);
        return element == null ? List.of() : path(element);
    }

    private List<Object> path(EObject element) {
        LinkedList<Object> path = new LinkedList<>();
        for (EObject up = element; up != null; up = up.eContainer()) {
            path.addFirst(key(up));
        }
        return path;
    }

    private List<List<Object>> paths(Collection<?> elements) {
        List<List<Object>> paths = new ArrayList<>();
        for (Object object : elements) {
            if (object instanceof EObject element && shows(element)) {
                paths.add(path(element));
            }
        }
        return paths;
    }

    @Override
    public IStructuredSelection getSelection() {
        return new StructuredSelection(rows());
    }

    /** Selects elements and scrolls to the first. */
    @Override
    public void setSelection(ISelection selection) {
        update();
        select(paths(selection instanceof IStructuredSelection elements ? elements.toList() : List.of()));
    }

    private void notifyChanged(Notification notification) {
        if (!notification.isTouch() && notification.getNotifier() instanceof EObject element) {
            if (changed.isEmpty()) {
                control().getDisplay().asyncExec(this::update);
            }
            changed.add(element);
        }
    }

    private void update() {
        if (control().isDisposed() || changed.isEmpty()) {
            return;
        }
        List<EObject> some = List.copyOf(changed);
        changed.clear();
        if (some.size() > MANY) {
            refresh();
        } else {
            refresh(paths(some));
        }
    }
}
