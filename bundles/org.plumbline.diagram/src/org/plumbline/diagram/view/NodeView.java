// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.view;

import java.util.List;
import org.eclipse.emf.ecore.EObject;

/**
 * A node or container on a diagram.
 *
 * @param id stable and unique on its diagram: made of the mappings and the elements' ids on the way to it
 * @param mapping name of the mapping that made it
 * @param semantic the element that it shows
 * @param label may be empty
 * @param tooltip may be empty
 * @param style how it looks
 * @param presentation how its children are shown
 * @param visible whether no filter hides it; what stands in a hidden node is hidden too
 * @param children nodes in it, in their order; empty unless it is a container
 * @param borderNodes nodes on its border
 * @param decorations images laid over it
 */
public record NodeView(
        String id,
        String mapping,
        EObject semantic,
        String label,
        String tooltip,
        NodeStyle style,
        Presentation presentation,
        boolean visible,
        List<NodeView> children,
        List<NodeView> borderNodes,
        List<Decoration> decorations) {

    /** How the children of a node are shown. */
    public enum Presentation {
        /** It is a plain node and has no children. */
        NODE,
        /** Children stand where the layout puts them. */
        FREE_FORM,
        /** Children are lines of text, each with an icon. */
        LIST,
        HORIZONTAL_STACK,
        VERTICAL_STACK
    }
}
