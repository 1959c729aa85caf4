// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.tool;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.common.util.BasicEList;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EContentAdapter;

/**
 * Remembers the features of a model that change, with their values before and after. Setting all of them back one by one
 * gives the old model: whichever end of a relation is set first sets the other one too, and each list has its own order
 * restored.
 */
final class ChangeRecording extends EContentAdapter {

    /** A feature of an element that changed. */
    private static final class Change {
        private final EObject element;
        private final EStructuralFeature feature;
        private final Object before;
        private final boolean wasSet;
        private Object after;
        private boolean isSet;

        private Change(EObject element, EStructuralFeature feature, Object before, boolean wasSet) {
            this.element = element;
            this.feature = feature;
            this.before = before;
            this.wasSet = wasSet;
        }

        private void complete() {
            Object value = element.eGet(feature, false);
            after = feature.isMany() ? new ArrayList<>((Collection<?>) value) : value;
            isSet = element.eIsSet(feature);
        }

        private void restore(Object value, boolean set) {
            if (feature.isMany()) {
                @SuppressWarnings("unchecked")
                EList<Object> list = (EList<Object>) element.eGet(feature, false);
                ECollections.setEList(list, (List<?>) value);
            } else if (set) {
                element.eSet(feature, value);
            } else {
                element.eUnset(feature);
            }
        }
    }

    private final List<Notifier> watched = new ArrayList<>();
    private final Map<EObject, Map<EStructuralFeature, Change>> changes = new IdentityHashMap<>();
    private final List<Change> inOrder = new ArrayList<>();
    private final List<EObject> removed = new ArrayList<>();

    /** Starts to watch an element and all that it contains. */
    ChangeRecording(EObject root) {
        addAdapter(root);
    }

    @Override
    protected void addAdapter(Notifier notifier) {
        if (!notifier.eAdapters().contains(this)) {
            watched.add(notifier);
            notifier.eAdapters().add(this);
        }
    }

    /** What leaves the model is watched on: its references are cleared later. */
    @Override
    protected void removeAdapter(Notifier notifier, boolean checkContainer, boolean checkResource) {}

    /** Elements that were removed from where they stood, in this order; some may stand elsewhere now. */
    List<EObject> removed() {
        return removed;
    }

    /** Stops watching. */
    void stop() {
        watched.forEach(notifier -> notifier.eAdapters().remove(this));
        watched.clear();
        inOrder.forEach(Change::complete);
    }

    /** Gives every feature that changed its value from before. */
    void undo() {
        for (int i = inOrder.size() - 1; i >= 0; i--) {
            inOrder.get(i).restore(inOrder.get(i).before, inOrder.get(i).wasSet);
        }
    }

    /** Gives every feature that changed its value from after. */
    void redo() {
        inOrder.forEach(change -> change.restore(change.after, change.isSet));
    }

    @Override
    public void notifyChanged(Notification notification) {
        super.notifyChanged(notification);
        if (notification.isTouch()
                || !(notification.getNotifier() instanceof EObject element)
                || !(notification.getFeature() instanceof EStructuralFeature feature)
                || feature.isDerived()
                || !feature.isChangeable()) {
            return;
        }
        if (feature instanceof EReference reference) {
            if (reference.isContainer()) {
                return;
            }
            if (reference.isContainment()) {
                remember(notification);
            }
        }
        Map<EStructuralFeature, Change> ofElement = changes.computeIfAbsent(element, e -> new LinkedHashMap<>());
        if (!ofElement.containsKey(feature)) {
            Object before = feature.isMany() ? listBefore(element, feature, notification) : notification.getOldValue();
            Change change = new Change(element, feature, before, notification.wasSet());
            ofElement.put(feature, change);
            inOrder.add(change);
        }
    }

    private void remember(Notification notification) {
        if (notification.getOldValue() instanceof EObject one) {
            removed.add(one);
        } else if (notification.getOldValue() instanceof Collection<?> many) {
            many.stream()
                    .filter(EObject.class::isInstance)
                    .map(EObject.class::cast)
                    .forEach(removed::add);
        }
    }

    /** The list before a change: the list now, with the change taken back. */
    private static List<Object> listBefore(EObject element, EStructuralFeature feature, Notification notification) {
        List<Object> list = new BasicEList<>((Collection<?>) element.eGet(feature, false));
        int position = notification.getPosition();
        switch (notification.getEventType()) {
            case Notification.ADD -> list.remove(position);
            case Notification.ADD_MANY ->
                list.subList(position, position + ((Collection<?>) notification.getNewValue()).size())
                        .clear();
            case Notification.REMOVE -> list.add(position, notification.getOldValue());
            case Notification.REMOVE_MANY -> insert(list, notification);
            case Notification.SET -> list.set(position, notification.getOldValue());
            case Notification.MOVE -> {
                Object moved = list.remove(position);
                list.add((Integer) notification.getOldValue(), moved);
            }
            default -> throw new IllegalStateException("unknown change " + notification);
        }
        return new ArrayList<>(list);
    }

    private static void insert(List<Object> list, Notification notification) {
        List<?> values = new ArrayList<>((Collection<?>) notification.getOldValue());
        int[] positions = (int[]) notification.getNewValue();
        for (int i = 0; i < values.size(); i++) {
            list.add(positions == null ? i : positions[i], values.get(i));
        }
    }
}
