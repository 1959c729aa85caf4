// SPDX-License-Identifier: EPL-2.0
package org.plumbline.storage;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.storage.Shape.Form;
import org.plumbline.storage.Shape.Slot;

/** Writes a project as XMI, one element a line. */
final class ModelWriter {

    private static final String INDENT = "  ";

    private final Format format;
    private final Shape.Shapes shapes = new Shape.Shapes();
    private final Outline outline;
    private Writer out;

    /** @param file name for messages, or null */
    ModelWriter(Path file, Format format) {
        this.format = format;
        outline = new Outline(file, shapes);
    }

    /**
     * Gives an id to every element that has none, and writes the project.
     *
     * @throws ProjectFileException if the file could not be read again: an id is not a UUID or is used twice, a reference
     *     leads out of the project, a text has a character that XML does not allow
     */
    void write(OutsourcingProject project, Supplier<UUID> ids, OutputStream stream) throws IOException {
        outline.identify((InternalEObject) project, ids);
        out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 16);
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        Shape shape = shapes.of(project.eClass());
        String name = Format.PREFIX + ":" + shape.type().getName();
        out.write("<" + name);
        namespace("xmi", Format.XMI);
        namespace("xsi", Format.XSI);
        namespace(Format.PREFIX, format.namespace());
        out.write(" xmi:version=\"" + Format.XMI_VERSION + "\"");
        content((InternalEObject) project, shape, name, "");
        out.flush();
    }

    private void namespace(String prefix, String namespace) throws IOException {
        out.write(" xmlns:" + prefix + "=\"" + namespace + "\"");
    }

    /** Writes the rest of an element whose name has been written, from its attributes to its end. */
    private void content(InternalEObject object, Shape shape, String name, String indent) throws IOException {
        for (Slot slot : shape.attributes()) {
            if (outline.states(object, slot)) {
                Object value = Outline.value(object, slot);
                attribute(object, slot, slot.form() == Form.LINK ? ((Element) value).getId() : slot.print(value));
            }
        }
        List<Slot> lists = writtenLists(object, shape);
        if (lists.isEmpty() && !hasParts(object, shape)) {
            out.write("/>\n");
            return;
        }
        out.write(">\n");
        String inner = indent + INDENT;
        // lists come before contained elements, so that the file states relations in the order of its elements
        for (Slot slot : lists) {
            entries(object, slot, inner);
        }
        children(object, shape, inner);
        out.write(indent);
        out.write("</");
        out.write(name);
        out.write(">\n");
    }

    private List<Slot> writtenLists(InternalEObject object, Shape shape) {
        List<Slot> written = List.of();
        for (Slot slot : shape.lists()) {
            if (outline.states(object, slot)) {
                written = written.isEmpty() ? new ArrayList<>() : written;
                written.add(slot);
            }
        }
        return written;
    }

    private static boolean hasParts(InternalEObject object, Shape shape) {
        for (Slot slot : shape.contained()) {
            if (object.eIsSet(slot.id())) {
                return true;
            }
        }
        return false;
    }

    private void entries(InternalEObject object, Slot slot, String indent) throws IOException {
        for (Object entry : (List<?>) Outline.value(object, slot)) {
            out.write(indent);
            out.write('<');
            out.write(slot.name());
            if (slot.form() == Form.VALUES) {
                out.write('>');
                escape(object, slot, slot.print(entry));
                out.write("</");
                out.write(slot.name());
                out.write(">\n");
            } else {
                out.write(" xmi:idref=\"");
                out.write(((Element) entry).getId());
                out.write("\"/>\n");
            }
        }
    }

    private void children(InternalEObject object, Shape shape, String indent) throws IOException {
        for (Slot slot : shape.contained()) {
            if (object.eIsSet(slot.id())) {
                if (slot.form() == Form.CHILD) {
                    child((InternalEObject) Outline.value(object, slot), slot, indent);
                } else {
                    for (Object child : (List<?>) Outline.value(object, slot)) {
                        child((InternalEObject) child, slot, indent);
                    }
                }
            }
        }
    }

    private void child(InternalEObject child, Slot slot, String indent) throws IOException {
        Shape shape = shapes.of(child.eClass());
        out.write(indent);
        out.write('<');
        out.write(slot.name());
        if (shape.type() != slot.target()) {
            out.write(" xsi:type=\"" + Format.PREFIX + ":" + shape.type().getName() + "\"");
        }
        content(child, shape, slot.name(), indent);
    }

    private void attribute(EObject object, Slot slot, String value) throws IOException {
        out.write(' ');
        out.write(slot.name());
        out.write("=\"");
        escape(object, slot, value);
        out.write('"');
    }

    private void escape(EObject object, Slot slot, String value) throws IOException {
        int length = value.length();
        int plain = 0; // from here on characters stand for themselves
        for (int i = 0; i < length; i++) {
            char c = value.charAt(i);
            if (c > '>' && c < Character.MIN_SURROGATE) {
                continue;
            }
            String escaped =
                    switch (c) {
                        case '&' -> "&amp;";
                        case '<' -> "&lt;";
                        case '>' -> "&gt;";
                        case '"' -> "&quot;";
                        case '\t' -> "&#x9;";
                        case '\n' -> "&#xA;";
                        case '\r' -> "&#xD;";
                        default -> null;
                    };
            if (escaped != null) {
                out.write(value, plain, i - plain);
                out.write(escaped);
                plain = i + 1;
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < length
                    && Character.isLowSurrogate(value.charAt(i + 1))) {
                i++;
            } else if (c < ' ' || Character.isSurrogate(c) || c > 0xFFFD) {
                throw outline.badCharacter(object, slot, c);
            }
        }
        out.write(value, plain, length - plain);
    }
}
