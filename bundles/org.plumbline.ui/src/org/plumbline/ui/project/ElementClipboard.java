// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.project;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.model.outsourcing.Element;

/** Copies elements within a project. What is pasted is a copy without ids, which get new ones. */
public final class ElementClipboard {

    private final OpenProject open;

    /** The one of a project. */
    public ElementClipboard(OpenProject open) {
        this.open = open;
    }

    /** Takes copies of elements, but not of those that stand in another one of them. */
    public void copy(Collection<? extends EObject> elements) {
        List<EObject> outermost = elements.stream()
                .map(EObject.class::cast)
                .filter(element -> element.eContainer() != null)
                .filter(element ->
                        elements.stream().noneMatch(other -> other != element && EcoreUtil.isAncestor(other, element)))
                .toList();
        if (!outermost.isEmpty()) {
            open.domain().setClipboard(new ArrayList<>(outermost));
        }
    }

    private List<EObject> content() {
        Collection<Object> clipboard = open.domain().getClipboard();
        return clipboard == null
                ? List.of()
                : clipboard.stream()
                        .filter(EObject.class::isInstance)
                        .map(EObject.class::cast)
                        .toList();
    }

    /** Whether there is something to paste, and room for it. */
    public boolean canPaste(EObject target) {
        List<EObject> content = content();
        return !content.isEmpty()
                && content.stream().allMatch(element -> home(target, element).isPresent());
    }

    /** A place for an element. */
    private record Home(EObject owner, EReference reference) {}

    /** The place for a copy of an element: in the target, else in what is around it. */
    private static Optional<Home> home(EObject target, EObject element) {
        EStructuralFeature from = element.eContainingFeature();
        for (EObject owner = target; owner != null; owner = owner.eContainer()) {
            if (owner == element) {
                continue;
            }
            if (from instanceof EReference reference
                    && reference.isMany()
                    && reference.getEContainingClass().isInstance(owner)) {
                return Optional.of(new Home(owner, reference));
            }
            for (EReference reference : owner.eClass().getEAllContainments()) {
                if (reference.isMany() && reference.getEReferenceType().isInstance(element)) {
                    return Optional.of(new Home(owner, reference));
                }
            }
        }
        return Optional.empty();
    }

    /** Pastes into an element, or where it stands; to be called within a change of the project. */
    public List<EObject> paste(EObject target) {
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        List<EObject> pasted = new ArrayList<>();
        List<Home> homes = new ArrayList<>();
        for (EObject element : content()) {
            homes.add(home(target, element).orElseThrow());
            EObject copy = copier.copy(element);
            withoutIds(copy);
            pasted.add(copy);
        }
        copier.copyReferences();
        for (int i = 0; i < pasted.size(); i++) {
            @SuppressWarnings("unchecked")
            List<EObject> list =
                    (List<EObject>) homes.get(i).owner().eGet(homes.get(i).reference());
            list.add(pasted.get(i));
        }
        return pasted;
    }

    private static void withoutIds(EObject copy) {
        if (copy instanceof Element element) {
            element.setId(null);
        }
        copy.eContents().forEach(ElementClipboard::withoutIds);
    }
}
