// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.view;

import org.eclipse.emf.ecore.EObject;

/**
 * An edge on a diagram.
 *
 * @param id stable and unique on its diagram
 * @param mapping name of the mapping that made it
 * @param semantic the element that it shows; for a relation, the element at its source
 * @param source id of the node where it begins
 * @param target id of the node where it ends
 * @param begin label at the source, may be empty
 * @param center label in the middle, may be empty
 * @param end label at the target, may be empty
 * @param tooltip may be empty
 * @param style how it looks
 * @param visible whether neither a filter hides it nor one of its ends is hidden
 */
public record EdgeView(
        String id,
        String mapping,
        EObject semantic,
        String source,
        String target,
        String begin,
        String center,
        String end,
        String tooltip,
        EdgeStyle style,
        boolean visible) {}
