// SPDX-License-Identifier: EPL-2.0
package org.plumbline.storage;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;
import org.plumbline.model.outsourcing.OutsourcingPackage;
import org.plumbline.storage.ProjectFileException.Expectation;
import org.plumbline.storage.Shape.Form;
import org.plumbline.storage.Shape.Slot;

/** Builds a project from what a file tells, in whatever form, and refuses what does not fit the metamodel. */
final class ModelBuilder {

    private static final String UUID_FORM = "00000000-0000-0000-0000-000000000000";

    private final Path file;
    private final LongSupplier place;
    private final EPackage metamodel = OutsourcingPackage.eINSTANCE;
    private final Map<String, InternalEObject> elements = new HashMap<>();
    private final Links links;

    /**
     * @param file name for messages, or null
     * @param place the {@link Place} that is being read
     */
    ModelBuilder(Path file, LongSupplier place) {
        this.file = file;
        this.place = place;
        links = new Links(file, elements);
    }

    /** The references, to be resolved once all elements are known. */
    Links links() {
        return links;
    }

    /** An element without values and place; the class is not abstract. */
    InternalEObject create(EClass type) {
        return (InternalEObject) metamodel.getEFactoryInstance().create(type);
    }

    /**
     * Checks that elements of a class may stand in a feature.
     *
     * @param abstractClass the fault to tell if the class is only a general kind
     */
    void checkType(EClass owner, Slot slot, EClass type, Fault abstractClass) {
        EClass expected = slot.target();
        if (!expected.isSuperTypeOf(type)) {
            throw fault(Fault.WRONG_CLASS, owner.getName(), type.getName(), slot.name(), expected.getName());
        }
        if (type.isAbstract()) {
            throw fault(abstractClass, type.getName(), concreteKinds(type));
        }
    }

    /** The names of the classes of which there are elements of a kind, for a message. */
    String concreteKinds(EClass general) {
        return metamodel.getEClassifiers().stream()
                .filter(EClass.class::isInstance)
                .map(EClass.class::cast)
                .filter(type -> general.isSuperTypeOf(type) && !type.isAbstract())
                .map(EClass::getName)
                .collect(Collectors.joining(", "));
    }

    /** Puts an element into another. */
    void contain(InternalEObject parent, Slot slot, InternalEObject child) {
        if (slot.form() == Form.CHILDREN) {
            list(parent, slot).addUnique(child);
        } else if (parent.eGet(slot.id(), false, true) != null) {
            throw fault(Fault.GIVEN_TWICE, parent.eClass().getName(), slot.name());
        } else {
            parent.eSet(slot.id(), child);
        }
    }

    /** Gives an element its id. */
    void identify(InternalEObject object, Slot slot, String id) {
        if (!isIdentifier(id)) {
            throw fault(Fault.BAD_ID, object.eClass().getName(), quoted(id));
        }
        if (elements.putIfAbsent(id, object) != null) {
            throw fault(Fault.DUPLICATE_ID, object.eClass().getName(), id);
        }
        object.eSet(slot.id(), id);
    }

    /** Sets the one value of a feature. */
    void set(InternalEObject object, Slot slot, String literal) {
        object.eSet(slot.id(), value(object, slot, literal));
    }

    /** Adds a value to a list. */
    void add(InternalEObject object, Slot slot, String literal) {
        Object value = value(object, slot, literal);
        if (list(object, slot).contains(value)) {
            throw fault(Fault.LISTED_TWICE, object.eClass().getName(), slot.name(), quoted(literal));
        }
        list(object, slot).add(value);
    }

    private Object value(InternalEObject object, Slot slot, String literal) {
        try {
            return slot.parse(literal);
        } catch (RuntimeException e) {
            throw new ProjectFileException(
                    file,
                    place.getAsLong(),
                    e,
                    Fault.BAD_VALUE,
                    object.eClass().getName(),
                    slot.name(),
                    quoted(literal),
                    expectation(slot.type()));
        }
    }

    /** Whether the text is a UUID in lower case. A loop, as it is asked for every element. */
    static boolean isIdentifier(String text) {
        if (text.length() != UUID_FORM.length()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean fits = UUID_FORM.charAt(i) == '-' ? c == '-' : c >= '0' && c <= '9' || c >= 'a' && c <= 'f';
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    /** What a value of a type looks like. */
    static Expectation expectation(EDataType type) {
        if (type instanceof EEnum values) {
            String literals =
                    values.getELiterals().stream().map(EEnumLiteral::getLiteral).collect(Collectors.joining(", "));
            return new Expectation("enum", literals);
        }
        return new Expectation(type.getName(), "");
    }

    @SuppressWarnings("unchecked")
    private static InternalEList<Object> list(InternalEObject owner, Slot slot) {
        return (InternalEList<Object>) owner.eGet(slot.id(), false, true);
    }

    private static String quoted(String text) {
        return ProjectFileException.quotable(text);
    }

    private ProjectFileException fault(Fault fault, Object... arguments) {
        return new ProjectFileException(file, place.getAsLong(), null, fault, arguments);
    }
}
