// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.view;

import java.util.List;
import org.eclipse.emf.ecore.EObject;

/**
 * A tree.
 *
 * @param description name of the tree description
 * @param title in the reader's language
 * @param semantic the element that it was made for
 * @param items the items on top, in their order
 */
public record TreeView(String description, String title, EObject semantic, List<Item> items) {

    /**
     * An item.
     *
     * @param mapping name of the mapping that made it
     * @param semantic the element that it stands for
     * @param label its text
     * @param style how the label looks
     * @param background colour behind it
     * @param items the items beneath it
     */
    public record Item(
            String mapping, EObject semantic, String label, LabelStyle style, Rgb background, List<Item> items) {}
}
