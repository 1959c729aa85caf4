// SPDX-License-Identifier: EPL-2.0
package org.plumbline.storage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;
import org.plumbline.storage.Shape.Form;
import org.plumbline.storage.Shape.Slot;

/**
 * The references of a file, set once all elements are known. A relation may be stated on either side or on both; the
 * sides are then joined, and must not contradict each other. Lists keep the order of the file.
 */
final class Links {

    private static final int SHORT_LIST = 16;

    /** A reference to one element, as written. */
    private record Single(InternalEObject source, Slot slot, String target, long place) {}

    /** A list of references, as written. */
    static final class Listing {

        private final InternalEObject source;
        private final Slot slot;
        private final List<String> targets = new ArrayList<>(4);
        private long[] places = new long[4];
        /** On the side that does not state the relation: the elements whose side does. */
        private final Set<InternalEObject> stated;

        private Listing(InternalEObject source, Slot slot) {
            this.source = source;
            this.slot = slot;
            this.stated = slot.main() ? Set.of() : new LinkedHashSet<>();
        }

        Slot slot() {
            return slot;
        }

        void add(String target, long place) {
            if (targets.size() == places.length) {
                places = Arrays.copyOf(places, places.length * 2);
            }
            places[targets.size()] = place;
            targets.add(target);
        }
    }

    private final Path file;
    private final Map<String, InternalEObject> elements;
    private final List<Single> singles = new ArrayList<>();
    private final List<Listing> listings = new ArrayList<>();
    private final Map<EObject, Map<Integer, Listing>> otherSides = new IdentityHashMap<>();

    /**
     * @param file name for messages, or null
     * @param elements the elements by id; complete when {@link #resolve()} is called
     */
    Links(Path file, Map<String, InternalEObject> elements) {
        this.file = file;
        this.elements = elements;
    }

    void add(InternalEObject source, Slot slot, String target, long place) {
        singles.add(new Single(source, slot, target, place));
    }

    Listing list(InternalEObject source, Slot slot) {
        Listing listing = new Listing(source, slot);
        listings.add(listing);
        if (!slot.main()) {
            otherSides.computeIfAbsent(source, any -> new HashMap<>()).put(slot.id(), listing);
        }
        return listing;
    }

    /** Puts the lists into the order in which a project is written, whatever the order in which they were met. */
    void arrange(InternalEObject project, Shape.Shapes shapes) {
        Map<EObject, Integer> order = new IdentityHashMap<>();
        number(project, shapes, order);
        listings.sort(Comparator.comparingInt((Listing listing) -> order.get(listing.source))
                .thenComparingInt(listing -> listing.slot.id()));
    }

    private static void number(InternalEObject object, Shape.Shapes shapes, Map<EObject, Integer> order) {
        order.put(object, order.size());
        for (Slot slot : shapes.of(object.eClass()).contained()) {
            Object value = object.eGet(slot.id(), false, true);
            if (value instanceof List<?> children) {
                children.forEach(child -> number((InternalEObject) child, shapes, order));
            } else if (value != null) {
                number((InternalEObject) value, shapes, order);
            }
        }
    }

    /**
     * Sets all references.
     *
     * @throws ProjectFileException if one leads nowhere, to an element of the wrong class, twice to the same element, or
     *     against what the other side says
     */
    void resolve() {
        for (Single single : singles) {
            if (single.slot.main()) {
                InternalEObject target = find(single.source, single.slot, single.target, single.place);
                if (single.slot.isRelation()) {
                    join(single.source, single.slot, target, single.place);
                } else {
                    single.source.eSet(single.slot.id(), target);
                }
            }
        }
        for (Listing listing : listings) {
            checkListedOnce(listing);
            if (listing.slot.main()) {
                resolveMain(listing);
            }
        }
        for (Single single : singles) {
            if (!single.slot.main()) {
                resolveOther(single);
            }
        }
        for (Listing listing : listings) {
            if (!listing.slot.main()) {
                resolveOther(listing);
            }
        }
    }

    private void resolveMain(Listing listing) {
        for (int i = 0; i < listing.targets.size(); i++) {
            InternalEObject target = find(listing, i);
            if (listing.slot.isRelation()) {
                join(listing.source, listing.slot, target, listing.places[i]);
            } else {
                values(listing.source, listing.slot).addUnique(target);
            }
        }
    }

    /** Sets both sides of a relation; where the other side has a list of its own in the file, that list decides its order. */
    private void join(InternalEObject source, Slot slot, InternalEObject target, long place) {
        connect(source, slot.id(), slot.form(), slot, source, target, place);
        Listing listing = otherSides.getOrDefault(target, Map.of()).get(slot.opposite());
        if (listing != null) {
            listing.stated.add(source);
        } else {
            connect(target, slot.opposite(), slot.oppositeForm(), slot, source, source, place);
        }
    }

    private void resolveOther(Single single) {
        Slot slot = single.slot;
        InternalEObject target = find(single.source, slot, single.target, single.place);
        Object current = single.source.eGet(slot.id(), false, true);
        if (current == null) {
            connect(target, slot.opposite(), slot.oppositeForm(), slot, single.source, single.source, single.place);
            single.source.eInverseAdd(target, slot.id(), null, null);
        } else if (current != target) {
            throw contradiction(single.source, slot, target, single.place);
        }
    }

    private void resolveOther(Listing listing) {
        Slot slot = listing.slot;
        for (int i = 0; i < listing.targets.size(); i++) {
            InternalEObject target = find(listing, i);
            if (!listing.stated.remove(target)) {
                target.eInverseAdd(listing.source, slot.opposite(), null, null);
            }
            listing.source.eInverseAdd(target, slot.id(), null, null);
        }
        for (InternalEObject further : listing.stated) {
            listing.source.eInverseAdd(further, slot.id(), null, null);
        }
    }

    /** Sets one side of a relation without touching the other. */
    private void connect(
            InternalEObject owner,
            int feature,
            Form form,
            Slot stated,
            InternalEObject source,
            InternalEObject value,
            long place) {
        if (form == Form.LINK && owner.eGet(feature, false, true) != null) {
            throw contradiction(source, stated, owner == source ? value : owner, place);
        }
        owner.eInverseAdd(value, feature, null, null);
    }

    private void checkListedOnce(Listing listing) {
        List<String> targets = listing.targets;
        Set<String> seen = targets.size() > SHORT_LIST ? new HashSet<>() : null;
        for (int i = 0; i < targets.size(); i++) {
            String target = targets.get(i);
            boolean again = seen == null ? targets.subList(0, i).contains(target) : !seen.add(target);
            if (again) {
                throw fault(
                        listing.places[i],
                        Fault.LISTED_TWICE,
                        listing.source.eClass().getName(),
                        listing.slot.name(),
                        ProjectFileException.quotable(target));
            }
        }
    }

    private InternalEObject find(Listing listing, int index) {
        return find(listing.source, listing.slot, listing.targets.get(index), listing.places[index]);
    }

    private InternalEObject find(InternalEObject source, Slot slot, String id, long place) {
        InternalEObject target = elements.get(id);
        String owner = source.eClass().getName();
        if (target == null) {
            boolean elsewhere = id.indexOf('#') >= 0 || id.indexOf('/') >= 0;
            if (elsewhere) {
                throw fault(place, Fault.FOREIGN_REFERENCE, owner, slot.name());
            }
            throw fault(place, Fault.DANGLING, owner, slot.name(), ProjectFileException.quotable(id));
        }
        if (!slot.target().isInstance(target)) {
            throw fault(
                    place,
                    Fault.WRONG_TARGET,
                    owner,
                    slot.name(),
                    id,
                    target.eClass().getName(),
                    slot.target().getName());
        }
        return target;
    }

    @SuppressWarnings("unchecked")
    private static InternalEList<EObject> values(InternalEObject owner, Slot slot) {
        return (InternalEList<EObject>) owner.eGet(slot.id(), false, true);
    }

    private ProjectFileException contradiction(InternalEObject source, Slot slot, InternalEObject target, long place) {
        Object id = target.eGet(target.eClass().getEIDAttribute());
        return fault(place, Fault.CONTRADICTION, source.eClass().getName(), slot.name(), id);
    }

    private ProjectFileException fault(long place, Fault fault, Object... arguments) {
        return new ProjectFileException(file, place, null, fault, arguments);
    }
}
