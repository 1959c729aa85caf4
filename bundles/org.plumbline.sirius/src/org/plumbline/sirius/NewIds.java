// SPDX-License-Identifier: EPL-2.0
package org.plumbline.sirius;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.transaction.NotificationFilter;
import org.eclipse.emf.transaction.RecordingCommand;
import org.eclipse.emf.transaction.ResourceSetChangeEvent;
import org.eclipse.emf.transaction.ResourceSetListenerImpl;
import org.plumbline.model.outsourcing.Element;

/**
 * Gives every new element its id in the transaction that adds it. Saving would do so too, but Sirius saves where nothing may
 * change any more.
 */
final class NewIds extends ResourceSetListenerImpl {

    NewIds() {
        super(NotificationFilter.createNotifierTypeFilter(Element.class));
    }

    @Override
    public boolean isPrecommitOnly() {
        return true;
    }

    @Override
    public Command transactionAboutToCommit(ResourceSetChangeEvent event) {
        Set<Element> nameless = new LinkedHashSet<>();
        for (Notification notification : event.getNotifications()) {
            if (notification.getFeature() instanceof EReference reference && reference.isContainment()) {
                Object added = notification.getNewValue();
                for (Object one : added instanceof Collection<?> many ? many : List.of(added == null ? "" : added)) {
                    if (one instanceof EObject element) {
                        collect(element, nameless);
                    }
                }
            }
        }
        return nameless.isEmpty()
                ? null
                : new RecordingCommand(event.getEditingDomain()) {
                    @Override
                    protected void doExecute() {
                        nameless.forEach(
                                element -> element.setId(UUID.randomUUID().toString()));
                    }
                };
    }

    private static void collect(EObject added, Set<Element> nameless) {
        if (added instanceof Element element && element.getId() == null) {
            nameless.add(element);
        }
        for (TreeIterator<EObject> all = added.eAllContents(); all.hasNext(); ) {
            if (all.next() instanceof Element element && element.getId() == null) {
                nameless.add(element);
            }
        }
    }
}
