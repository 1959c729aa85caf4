// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram;

import java.util.Set;

/**
 * What of a diagram the reader wants to see.
 *
 * @param layers names of the additional layers; null for those that are active by default
 * @param filters names of the filters
 */
public record Selection(Set<String> layers, Set<String> filters) {

    /** The layers that are active by default, without filters. */
    public static final Selection DEFAULT = new Selection(null, Set.of());
}
