// SPDX-License-Identifier: EPL-2.0
package org.plumbline.storage;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.OptionalInt;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.InternalEObject;
import org.plumbline.model.outsourcing.OutsourcingPackage;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.storage.ProjectFileException.Expectation;
import org.plumbline.storage.Shape.Form;
import org.plumbline.storage.Shape.Slot;

/**
 * Reads a project from JSON, in two passes, since the class of an element may stand behind its features. Strict, as the
 * reader of XMI is: whatever the format does not provide for is refused.
 */
final class JsonReader {

    private static final Expectation DOCUMENT = new Expectation("document", "");
    private static final Expectation OBJECT = new Expectation("object", "");
    private static final Expectation ARRAY = new Expectation("array", "");
    private static final Expectation TEXT = new Expectation("text", "");

    private final JsonSource source;
    private final Path file;
    private final Format format;
    private final Shape.Shapes shapes = new Shape.Shapes();
    private final ModelBuilder builder;
    private Iterator<String> classes;
    private JsonParser json;

    /** @param file name for messages, or null */
    JsonReader(ProjectStore.Source source, Path file, Format format) {
        this.source = new JsonSource(source, file);
        this.file = file;
        this.format = format;
        builder = new ModelBuilder(file, () -> JsonSource.place(json));
    }

    /** @throws ProjectFileException if this is no project */
    OutsourcingProject read() throws IOException {
        JsonScan scan = JsonScan.of(source);
        OptionalInt number = JsonForm.format(scan.schema());
        if (number.isEmpty()) {
            throw new ProjectFileException(
                    file, 1, null, Fault.JSON_SCHEMA, quoted(scan.schema()), JsonForm.name(format.current()));
        }
        if (number.getAsInt() != format.current()) {
            Fault fault = number.getAsInt() > format.current() ? Fault.NEWER_FORMAT : Fault.OLDER_FORMAT;
            throw new ProjectFileException(file, 1, null, fault, number.getAsInt(), format.current());
        }
        classes = scan.classes().iterator();
        return source.parse(parser -> {
            json = parser;
            parser.nextToken();
            OutsourcingProject project = document();
            builder.links().arrange((InternalEObject) project, shapes);
            builder.links().resolve();
            return project;
        });
    }

    private OutsourcingProject document() throws IOException {
        classes.next(); // the document itself has no class
        Set<String> given = new HashSet<>();
        InternalEObject project = null;
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String field = field(given);
            if (field.equals(JsonForm.PROJECT)) {
                requireNext(JsonToken.START_OBJECT, JsonForm.PROJECT, DOCUMENT, OBJECT);
                project = root();
            } else if (field.equals(JsonForm.SCHEMA)) {
                requireNext(JsonToken.VALUE_STRING, JsonForm.SCHEMA, DOCUMENT, TEXT);
            } else {
                throw fault(Fault.JSON_UNKNOWN, quoted(field), JsonForm.SCHEMA + ", " + JsonForm.PROJECT);
            }
        }
        if (project == null) {
            throw fault(Fault.JSON_ROOT);
        }
        return (OutsourcingProject) project;
    }

    private InternalEObject root() throws IOException {
        EClass expected = OutsourcingPackage.Literals.OUTSOURCING_PROJECT;
        EClass type = type(expected);
        if (type != expected) {
            throw fault(Fault.JSON_NOT_PROJECT, type.getName());
        }
        InternalEObject project = builder.create(type);
        content(project);
        return project;
    }

    /** The class of the element that begins here. */
    private EClass type(EClass expected) {
        String name = classes.next();
        if (name == null) {
            throw fault(Fault.JSON_NO_CLASS, builder.concreteKinds(expected));
        }
        EClassifier found = OutsourcingPackage.eINSTANCE.getEClassifier(name);
        if (!(found instanceof EClass type)) {
            throw fault(Fault.UNKNOWN_CLASS, quoted(name), expected.getName());
        }
        return type;
    }

    private void content(InternalEObject object) throws IOException {
        Shape shape = shapes.of(object.eClass());
        String owner = shape.type().getName();
        Set<String> given = new HashSet<>();
        long start = JsonSource.place(json);
        boolean identified = false;
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String field = field(given);
            if (field.equals(JsonForm.CLASS)) {
                requireNext(JsonToken.VALUE_STRING, JsonForm.CLASS, owner, TEXT);
                continue;
            }
            Slot slot = shape.slot(field);
            if (slot == null) {
                throw fault(Fault.UNKNOWN_FEATURE, owner, quoted(field), JsonForm.CLASS + ", " + shape.names());
            }
            identified |= slot.form() == Form.ID;
            json.nextToken();
            feature(object, slot);
        }
        if (!identified) {
            throw new ProjectFileException(file, start, null, Fault.NO_ID, owner);
        }
    }

    /** The name of the field that begins here. */
    private String field(Set<String> given) throws IOException {
        String name = json.currentName();
        if (!given.add(name)) {
            throw fault(Fault.JSON_TWICE, quoted(name));
        }
        return name;
    }

    private void feature(InternalEObject object, Slot slot) throws IOException {
        if (!slot.feature().isMany()) {
            one(object, slot, null);
            return;
        }
        require(JsonToken.START_ARRAY, slot.name(), object.eClass().getName(), ARRAY);
        Links.Listing listing = null;
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (listing == null && slot.form() == Form.LINKS) {
                listing = builder.links().list(object, slot);
            }
            one(object, slot, listing);
        }
    }

    /** Reads one value, reference or contained element. */
    private void one(InternalEObject object, Slot slot, Links.Listing listing) throws IOException {
        String owner = object.eClass().getName();
        switch (slot.form()) {
            case CHILD, CHILDREN -> {
                require(JsonToken.START_OBJECT, slot.name(), owner, OBJECT);
                EClass type = type(slot.target());
                builder.checkType(object.eClass(), slot, type, Fault.JSON_ABSTRACT_CLASS);
                InternalEObject child = builder.create(type);
                builder.contain(object, slot, child);
                content(child);
            }
            case LINK -> builder.links().add(object, slot, text(object, slot), JsonSource.place(json));
            case LINKS -> listing.add(text(object, slot), JsonSource.place(json));
            case ID -> builder.identify(object, slot, text(object, slot));
            case VALUE -> builder.set(object, slot, text(object, slot));
            case VALUES -> builder.add(object, slot, text(object, slot));
        }
    }

    private String text(InternalEObject object, Slot slot) throws IOException {
        String owner = object.eClass().getName();
        if (slot.type() != null && JsonForm.isNumber(slot.type())) {
            require(JsonToken.VALUE_NUMBER_INT, slot.name(), owner, ModelBuilder.expectation(slot.type()));
            return json.getText();
        }
        Expectation expected = slot.type() == null ? new Expectation("id", "") : ModelBuilder.expectation(slot.type());
        require(JsonToken.VALUE_STRING, slot.name(), owner, expected);
        String text = json.getText();
        int bad = JsonForm.badCharacter(text);
        if (bad >= 0) {
            throw fault(Fault.JSON_CHARACTER, owner, slot.name(), String.format("%04X", (int) text.charAt(bad)));
        }
        return text;
    }

    private void requireNext(JsonToken token, String name, Object owner, Expectation expected) throws IOException {
        json.nextToken();
        require(token, name, owner, expected);
    }

    private void require(JsonToken token, String name, Object owner, Expectation expected) {
        if (json.currentToken() != token) {
            Expectation found =
                    switch (json.currentToken()) {
                        case START_OBJECT -> OBJECT;
                        case START_ARRAY -> ARRAY;
                        case VALUE_STRING -> TEXT;
                        case VALUE_NULL -> new Expectation("null", "");
                        case VALUE_TRUE, VALUE_FALSE -> new Expectation("boolean", "");
                        default -> new Expectation("number", "");
                    };
            throw fault(Fault.JSON_TYPE, owner, name, found, expected);
        }
    }

    private static String quoted(String text) {
        return ProjectFileException.quotable(text);
    }

    private ProjectFileException fault(Fault fault, Object... arguments) {
        return new ProjectFileException(file, JsonSource.place(json), null, fault, arguments);
    }
}
