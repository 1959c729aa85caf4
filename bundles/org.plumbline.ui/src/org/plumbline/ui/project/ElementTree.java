// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.project;

import java.util.HashSet;
import java.util.Set;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.provider.IChangeNotifier;
import org.eclipse.emf.edit.provider.INotifyChangedListener;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.eclipse.emf.edit.provider.IViewerNotification;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.jface.viewers.Viewer;

/**
 * Gives a viewer the elements of a project as EMF.Edit's item providers tell them, and keeps it up to date. The input of the
 * viewer is an array or collection of elements, or an element whose children are the roots.
 */
public final class ElementTree implements ITreeContentProvider {

    private static final int MANY = 50;

    private final AdapterFactory adapterFactory;
    private final INotifyChangedListener listener = this::notifyChanged;
    private final Set<Object> changed = new HashSet<>();
    private final Set<Object> renamed = new HashSet<>();
    private StructuredViewer viewer;

    /** Elements as told by the item providers of a project. */
    public ElementTree(OpenProject project) {
        adapterFactory = project.adapterFactory();
        ((IChangeNotifier) adapterFactory).addListener(listener);
    }

    @Override
    public void inputChanged(Viewer shown, Object oldInput, Object newInput) {
        viewer = (StructuredViewer) shown;
    }

    @Override
    public Object[] getElements(Object input) {
        return input instanceof Object[] roots ? roots : getChildren(input);
    }

    @Override
    public Object[] getChildren(Object parent) {
        return provider(parent).getChildren(parent).toArray();
    }

    @Override
    public Object getParent(Object element) {
        return element instanceof EObject object ? object.eContainer() : null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return provider(element).hasChildren(element);
    }

    private ITreeItemContentProvider provider(Object element) {
        return (ITreeItemContentProvider) adapterFactory.adapt(element, ITreeItemContentProvider.class);
    }

    private void notifyChanged(Notification notification) {
        if (viewer == null || viewer.getControl().isDisposed() || notification.isTouch()) {
            return;
        }
        boolean waiting = !changed.isEmpty() || !renamed.isEmpty();
        if (notification instanceof IViewerNotification told && !told.isContentRefresh()) {
            renamed.add(told.getElement());
        } else {
            changed.add(notification.getNotifier());
        }
        if (!waiting) {
            viewer.getControl().getDisplay().asyncExec(this::refresh);
        }
    }

    private void refresh() {
        if (!viewer.getControl().isDisposed()) {
            if (changed.size() + renamed.size() > MANY) {
                viewer.refresh();
            } else {
                changed.forEach(viewer::refresh);
                viewer.update(renamed.toArray(), null);
            }
        }
        changed.clear();
        renamed.clear();
    }

    @Override
    public void dispose() {
        ((IChangeNotifier) adapterFactory).removeListener(listener);
    }
}
