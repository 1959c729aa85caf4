// SPDX-License-Identifier: EPL-2.0
package org.plumbline.storage.merge;

import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.plumbline.model.outsourcing.Element;

/**
 * Something on which both versions have changed the common one and do not agree. Elements are those of the versions that were
 * merged, so they tell their names there.
 *
 * @param kind what it is about
 * @param element the element at which the versions disagree
 * @param feature the feature of {@link #holder()}; of a place, the feature that contains the element
 * @param holder the element that has the feature: the element itself, or that in or near a deleted one which changed
 * @param base the values in the common version, empty if there are none; of a place, the container
 * @param ours the values in our version
 * @param theirs the values in their version
 */
public record MergeConflict(
        Kind kind,
        Element element,
        EStructuralFeature feature,
        Element holder,
        List<Object> base,
        List<Object> ours,
        List<Object> theirs) {

    /** What a conflict is about, and what stands in the result. */
    public enum Kind {
        /** A feature has another value in each version; ours stands. */
        VALUE,
        /** The element was moved to different places; ours stands. */
        PLACE,
        /** The element has become one of another class in one version and was changed in the other; ours stands. */
        CLASS,
        /** Ours deleted an element that theirs changed, added to or refers to; the element stays. */
        DELETED_IN_OURS,
        /** Theirs deleted an element that ours changed, added to or refers to; the element stays. */
        DELETED_IN_THEIRS,
        /** Both put an element where only one has room; ours stands, and what theirs put there is left out. */
        NO_ROOM,
        /** Theirs refers to an element that is left out, so the reference is too. */
        LEFT_OUT
    }

    public MergeConflict {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(element);
        Objects.requireNonNull(holder);
        base = List.copyOf(base);
        ours = List.copyOf(ours);
        theirs = List.copyOf(theirs);
    }
}
