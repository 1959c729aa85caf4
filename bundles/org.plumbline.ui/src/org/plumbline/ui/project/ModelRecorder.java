// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.model.outsourcing.Element;

/**
 * Records what changes in a model. It stays with the model for good, so that a recording costs only what is changed, and it
 * also watches what was removed, so that going back and forth any number of times gives the same bytes.
 */
final class ModelRecorder extends ChangeRecorder {

    private final ModelAccess access;
    private final List<Element> added = new ArrayList<>();

    ModelRecorder(Notifier model, ModelAccess access) {
        this.access = access;
        setResolveProxies(false);
        watch(model);
    }

    /** Records from now on what changes in a model, too. */
    void watch(Notifier model) {
        addAdapter(model);
    }

    /**
     * Runs a change while nobody reads the model. New elements get their ids. If it fails, what it changed is taken back.
     *
     * @return what leads back
     */
    ChangeDescription record(Runnable change) {
        return access.with(() -> {
            added.clear();
            beginRecording(List.of());
            try {
                change.run();
            } catch (RuntimeException failure) {
                endRecording().apply();
                throw failure;
            }
            ChangeDescription back = endRecording();
            identify();
            added.clear();
            return back;
        });
    }

    /** Gives ids to new elements; copies, which have those of their originals, get others. */
    private void identify() {
        Map<String, Element> claimed = new HashMap<>();
        for (Element element : added) {
            if (element.getId() == null || claimed.putIfAbsent(element.getId(), element) != null) {
                element.setId(UUID.randomUUID().toString());
            }
        }
        if (claimed.isEmpty()) {
            return;
        }
        Set<EObject> fresh = new HashSet<>(added);
        EcoreUtil.getRootContainer(added.get(0)).eAllContents().forEachRemaining(other -> {
            Element copy =
                    other instanceof Element element && !fresh.contains(other) ? claimed.get(element.getId()) : null;
            if (copy != null) {
                copy.setId(UUID.randomUUID().toString());
            }
        });
    }

    @Override
    public void setTarget(Notifier target) {
        if (isRecording() && target instanceof Element element) {
            added.add(element);
        }
        if (target instanceof EObject element) {
            element.eContents().forEach(this::addAdapter);
        }
    }

    @Override
    public void unsetTarget(Notifier oldTarget) {
        // nothing is kept of what is watched
    }
}
