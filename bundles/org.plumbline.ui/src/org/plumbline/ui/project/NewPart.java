// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.project;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.command.CommandParameter;
import org.plumbline.assessment.Labels;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.ui.text.Texts;

/**
 * A part that an element can get.
 *
 * @param owner the element
 * @param containment the feature that will contain the part
 * @param part the part, not in the model yet
 */
public record NewPart(Element owner, EReference containment, Element part) {

    private static final Texts TEXTS = Texts.of(NewPart.class);

    /** One new part for each containment and class that the item providers offer; not what an element has already. */
    public static List<NewPart> of(OpenProject open, Element owner) {
        List<NewPart> parts = new ArrayList<>();
        for (Object descriptor : open.domain().getNewChildDescriptors(owner, null)) {
            if (descriptor instanceof CommandParameter parameter
                    && parameter.getEStructuralFeature() instanceof EReference containment
                    && parameter.getValue() instanceof Element part
                    && (containment.isMany() || owner.eGet(containment) == null)) {
                parts.add(new NewPart(owner, containment, part));
            }
        }
        return parts;
    }

    /** Adds it to the model in one step; to be called once. */
    @SuppressWarnings("unchecked")
    public void add(OpenProject open) {
        open.change(TEXTS.say("new", Labels.of(part.eClass())), () -> {
            if (containment.isMany()) {
                ((List<Object>) owner.eGet(containment)).add(part);
            } else {
                owner.eSet(containment, part);
            }
        });
    }
}
