// SPDX-License-Identifier: EPL-2.0
package org.plumbline.storage;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.InternalEObject;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.storage.Shape.Slot;

/** Writes a project as JSON, what is set in the order of the metamodel. */
final class JsonWriter {

    private final Format format;
    private final Shape.Shapes shapes = new Shape.Shapes();
    private final Outline outline;
    private JsonGenerator json;

    /** @param file name for messages, or null */
    JsonWriter(Path file, Format format) {
        this.format = format;
        outline = new Outline(file, shapes);
    }

    /**
     * Gives an id to every element that has none, and writes the project.
     *
     * @throws ProjectFileException if the file could not be read again
     */
    void write(OutsourcingProject project, Supplier<UUID> ids, OutputStream out) throws IOException {
        outline.identify((InternalEObject) project, ids);
        try (JsonGenerator generator = generator(out)) {
            json = generator;
            json.writeStartObject();
            json.writeStringField(JsonForm.SCHEMA, JsonForm.name(format.current()));
            json.writeFieldName(JsonForm.PROJECT);
            element((InternalEObject) project);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    /** A generator of indented JSON with the same line breaks everywhere; closing it leaves the stream open. */
    static JsonGenerator generator(OutputStream out) throws IOException {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        JsonGenerator json = new JsonFactory().createGenerator(out, JsonEncoding.UTF8);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.setPrettyPrinter(
                new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
        return json;
    }

    private void element(InternalEObject object) throws IOException {
        Shape shape = shapes.of(object.eClass());
        json.writeStartObject();
        json.writeStringField(JsonForm.CLASS, shape.type().getName());
        for (Slot slot : shape.attributes()) {
            feature(object, slot);
        }
        for (Slot slot : shape.lists()) {
            feature(object, slot);
        }
        for (Slot slot : shape.contained()) {
            feature(object, slot);
        }
        json.writeEndObject();
    }

    private void feature(InternalEObject object, Slot slot) throws IOException {
        if (!outline.states(object, slot)) {
            return;
        }
        Object value = Outline.value(object, slot);
        json.writeFieldName(slot.name());
        if (value instanceof List<?> entries) {
            json.writeStartArray();
            for (Object entry : entries) {
                one(object, slot, entry);
            }
            json.writeEndArray();
        } else {
            one(object, slot, value);
        }
    }

    private void one(InternalEObject object, Slot slot, Object value) throws IOException {
        switch (slot.form()) {
            case CHILD, CHILDREN -> element((InternalEObject) value);
            case LINK, LINKS -> json.writeString(((Element) value).getId());
            case ID, VALUE, VALUES -> {
                String text = slot.print(value);
                if (JsonForm.isNumber(slot.type())) {
                    json.writeNumber(text);
                    return;
                }
                int bad = JsonForm.badCharacter(text);
                if (bad >= 0) {
                    throw outline.badCharacter(object, slot, text.charAt(bad));
                }
                json.writeString(text);
            }
        }
    }
}
