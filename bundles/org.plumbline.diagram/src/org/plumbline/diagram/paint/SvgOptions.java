// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.paint;

import java.util.Optional;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;

/**
 * How a drawing is written as SVG.
 *
 * @param standalone whether it is a file of its own, or a part of an HTML page
 * @param idPrefix before all identifiers, so that several drawings can stand in one page; letters, digits and hyphens
 * @param embedFont whether the letters that are used are embedded; otherwise the page has them, see {@link
 *     Drawing#fontFaces}
 * @param link where the parts of the drawing lead that stand for an element; empty for nowhere
 */
public record SvgOptions(
        boolean standalone, String idPrefix, boolean embedFont, Function<EObject, Optional<String>> link) {

    /** Returns the options of a file of its own. */
    public static SvgOptions file() {
        return new SvgOptions(true, "", true, element -> Optional.empty());
    }

    /**
     * Returns the options of a part of an HTML page that has the font, see {@link Drawing#fontFaces}.
     *
     * @param idPrefix different from that of all other drawings in the page; letters, digits and hyphens
     */
    public static SvgOptions inline(String idPrefix) {
        return new SvgOptions(false, idPrefix, false, element -> Optional.empty());
    }

    /** Returns these options with other links. */
    public SvgOptions withLinks(Function<EObject, Optional<String>> links) {
        return new SvgOptions(standalone, idPrefix, embedFont, links);
    }

    /** Returns these options with the letters embedded or not. */
    public SvgOptions withFont(boolean embedded) {
        return new SvgOptions(standalone, idPrefix, embedded, link);
    }
}
