// SPDX-License-Identifier: EPL-2.0
package org.plumbline.storage;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.storage.Shape.Form;
import org.plumbline.storage.Shape.Slot;

/**
 * What of a project is written, in whatever form. A relation is stated in one list only; the list on the other side is
 * written as well where its order is not the order in which the file states the relation. A relation of one to one is
 * written on both sides, because other readers of XMI expect it.
 */
final class Outline {

    /** Where an element stands in the order of the file. */
    private record Position(EObject element, int index) {}

    private final Path file;
    private final Shape.Shapes shapes;
    private final Map<String, Position> positions = new HashMap<>();

    /** @param file name for messages, or null */
    Outline(Path file, Shape.Shapes shapes) {
        this.file = file;
        this.shapes = shapes;
    }

    /**
     * Gives an id to every element that has none.
     *
     * @throws ProjectFileException if an id is not a UUID or is used twice
     */
    void identify(InternalEObject object, Supplier<UUID> ids) {
        Element element = (Element) object;
        if (element.getId() == null) {
            element.setId(ids.get().toString());
        }
        if (!ModelBuilder.isIdentifier(element.getId())) {
            throw fault(Fault.SAVED_BAD_ID, label(object), ProjectFileException.quotable(element.getId()));
        }
        if (positions.putIfAbsent(element.getId(), new Position(object, positions.size())) != null) {
            throw fault(Fault.SAVED_DUPLICATE_ID, label(object));
        }
        for (Slot slot : shapes.of(object.eClass()).contained()) {
            if (object.eIsSet(slot.id())) {
                if (slot.form() == Form.CHILD) {
                    identify((InternalEObject) value(object, slot), ids);
                } else {
                    for (Object child : (List<?>) value(object, slot)) {
                        identify((InternalEObject) child, ids);
                    }
                }
            }
        }
    }

    /**
     * Whether a feature is written.
     *
     * @throws ProjectFileException if it refers to what is not part of the project
     */
    boolean states(InternalEObject object, Slot slot) {
        if (!object.eIsSet(slot.id())) {
            return false;
        }
        return switch (slot.form()) {
            case LINK -> {
                position(object, slot, (EObject) value(object, slot));
                yield slot.oppositeForm() != Form.LINKS;
            }
            case LINKS -> statesList(object, slot);
            default -> true;
        };
    }

    private boolean statesList(InternalEObject object, Slot slot) {
        int last = -1;
        boolean inOrder = true;
        for (Object target : (List<?>) value(object, slot)) {
            int index = position(object, slot, (EObject) target).index();
            inOrder &= index > last;
            last = index;
        }
        return slot.main() || !inOrder;
    }

    private Position position(EObject object, Slot slot, EObject target) {
        Position position = positions.get(((Element) target).getId());
        if (position == null || position.element() != target) {
            throw fault(Fault.SAVED_DANGLING, label(object), slot.name(), label(target));
        }
        return position;
    }

    /** The refusal of a character that no project file can hold. */
    ProjectFileException badCharacter(EObject object, Slot slot, char c) {
        return fault(Fault.SAVED_CHARACTER, label(object), slot.name(), String.format(Locale.ROOT, "%04X", (int) c));
    }

    /** The value of a feature, without resolving anything. */
    static Object value(InternalEObject object, Slot slot) {
        return object.eGet(slot.id(), false, true);
    }

    private static String label(EObject object) {
        Element element = (Element) object;
        String type = object.eClass().getName();
        if (element.getName() != null) {
            return type + " \"" + ProjectFileException.quotable(element.getName()) + "\"";
        }
        return element.getId() == null ? type : type + " " + ProjectFileException.quotable(element.getId());
    }

    private ProjectFileException fault(Fault fault, Object... arguments) {
        return new ProjectFileException(file, 0, null, fault, arguments);
    }
}
