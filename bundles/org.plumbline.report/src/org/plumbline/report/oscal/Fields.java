// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report.oscal;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** An object of a document. OSCAL has no empty members, so what is empty is left out. */
final class Fields {

    private final Map<String, Object> members = new LinkedHashMap<>();

    /** An object with one member. */
    static Fields of(String name, Object value) {
        return new Fields().with(name, value);
    }

    /**
     * Adds a member.
     *
     * @param value text, UUID, truth, object, list of these, or null; an optional stands for its value
     */
    Fields with(String name, Object value) {
        Object present = value instanceof Optional<?> optional ? optional.orElse(null) : value;
        boolean empty = present == null
                || present instanceof Collection<?> list && list.isEmpty()
                || present instanceof String text && text.isEmpty();
        if (!empty) {
            members.put(name, present);
        }
        return this;
    }

    /** Adds an object that must be there even though it has no members. */
    Fields withEmpty(String name) {
        members.put(name, new Fields());
        return this;
    }

    /** Adds the members of another object. */
    Fields withAll(Fields others) {
        members.putAll(others.members);
        return this;
    }

    void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        for (Map.Entry<String, Object> member : members.entrySet()) {
            json.writeFieldName(member.getKey());
            write(member.getValue(), json);
        }
        json.writeEndObject();
    }

    private static void write(Object value, JsonGenerator json) throws IOException {
        if (value instanceof Fields fields) {
            fields.write(json);
        } else if (value instanceof Collection<?> list) {
            json.writeStartArray();
            for (Object entry : list) {
                write(entry, json);
            }
            json.writeEndArray();
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else {
            json.writeString(value.toString());
        }
    }
}
