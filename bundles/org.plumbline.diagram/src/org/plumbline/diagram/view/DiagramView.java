// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.view;

import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;

/**
 * A diagram: what is to be laid out and drawn.
 *
 * @param description name of the diagram description
 * @param title in the reader's language
 * @param semantic the element that it was made for
 * @param layout identifiers of layout options with their values, as the description states them
 * @param nodes nodes and containers that stand on the diagram itself, in their order
 * @param edges in their order
 */
public record DiagramView(
        String description,
        String title,
        EObject semantic,
        Map<String, String> layout,
        List<NodeView> nodes,
        List<EdgeView> edges) {}
