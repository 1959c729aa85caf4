// SPDX-License-Identifier: EPL-2.0
package org.plumbline.storage;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.InternalEObject;
import org.plumbline.model.outsourcing.OutsourcingPackage;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.storage.Shape.Form;
import org.plumbline.storage.Shape.Slot;
import org.xml.sax.Attributes;

/**
 * Builds a project from the events of an XML parser that knows nothing of namespaces. Strict: whatever the format does
 * not provide for is refused, so nothing of a file can get lost when it is saved again.
 */
final class ModelReader extends FileHandler {

    /** An element of the file that is open: an element of the model, or one entry of a list. */
    private static final class Frame {

        private final InternalEObject object;
        private final Shape shape;
        private final Slot entryOf;
        private List<Links.Listing> listings = List.of();

        Frame(InternalEObject object, Shape shape, Slot entryOf) {
            this.object = object;
            this.shape = shape;
            this.entryOf = entryOf;
        }

        String owner() {
            return shape.type().getName();
        }
    }

    private final Path file;
    private final Format format;
    private final EPackage metamodel = OutsourcingPackage.eINSTANCE;
    private final Shape.Shapes shapes = new Shape.Shapes();
    private final ModelBuilder builder;
    private final Deque<Frame> open = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private final Map<String, String> prefixes = new HashMap<>();

    private String xsiType;
    private String xmiIdref;
    private OutsourcingProject project;

    /** @param file name for messages, or null */
    ModelReader(Path file, Format format) {
        this.file = file;
        this.format = format;
        this.builder = new ModelBuilder(file, this::line);
    }

    /** Ends the parsing of a file that is in an older format. */
    static final class OlderFormat extends RuntimeException {

        private static final long serialVersionUID = 1L;
        private final int number;

        OlderFormat(int number) {
            super(null, null, false, false);
            this.number = number;
        }

        int number() {
            return number;
        }
    }

    /** The project, once the document has ended. */
    OutsourcingProject project() {
        return project;
    }

    @Override
    boolean isComplete() {
        return project != null && open.isEmpty();
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) {
        Frame parent = open.peek();
        if (parent == null) {
            startRoot(name, attributes);
        } else if (parent.entryOf != null) {
            throw fault(Fault.ONLY_VALUE, parent.entryOf.name(), "<" + quoted(name) + ">");
        } else {
            startFeature(parent, name, attributes);
        }
    }

    private void startRoot(String name, Attributes attributes) {
        int colon = name.indexOf(':');
        String prefix = name.substring(0, Math.max(colon, 0));
        for (int i = 0; i < attributes.getLength(); i++) {
            String attribute = attributes.getQName(i);
            if (attribute.equals("xmlns")) {
                prefixes.put("", attributes.getValue(i));
            } else if (attribute.startsWith("xmlns:")) {
                prefixes.put(attribute.substring("xmlns:".length()), attributes.getValue(i));
            }
        }
        OptionalInt number = format.number(prefixes.getOrDefault(prefix, ""));
        if (number.isEmpty() || colon < 0) {
            throw fault(Fault.WRONG_ROOT, quoted(name), format.namespace());
        }
        if (number.getAsInt() > format.current()) {
            throw fault(Fault.NEWER_FORMAT, number.getAsInt(), format.current());
        }
        if (number.getAsInt() < format.current()) {
            throw new OlderFormat(number.getAsInt());
        }
        EClass type = OutsourcingPackage.Literals.OUTSOURCING_PROJECT;
        if (!name.substring(colon + 1).equals(type.getName())) {
            throw fault(Fault.WRONG_ROOT, quoted(name), format.namespace());
        }
        xsiType = "";
        xmiIdref = "";
        String xmiVersion = "";
        for (Map.Entry<String, String> declared : prefixes.entrySet()) {
            String namespace = declared.getValue();
            if (namespace.equals(Format.XSI)) {
                xsiType = declared.getKey() + ":type";
            } else if (namespace.equals(Format.XMI)) {
                xmiIdref = declared.getKey() + ":idref";
                xmiVersion = declared.getKey() + ":version";
            } else if (!namespace.equals(format.namespace())
                    || declared.getKey().isEmpty()) {
                throw fault(Fault.FOREIGN_NAMESPACE, quoted(namespace), format.namespace());
            }
        }
        String version = xmiVersion.isEmpty() ? null : attributes.getValue(xmiVersion);
        if (version != null && !version.equals(Format.XMI_VERSION)) {
            throw fault(Fault.XMI_VERSION, quoted(version));
        }
        InternalEObject root = builder.create(type);
        project = (OutsourcingProject) root;
        push(root, shapes.of(type), attributes, xmiVersion);
    }

    private void startFeature(Frame parent, String name, Attributes attributes) {
        Slot slot = parent.shape.slot(name);
        if (slot == null) {
            throw fault(Fault.UNKNOWN_FEATURE, parent.owner(), quoted(name), parent.shape.names());
        }
        switch (slot.form()) {
            case CHILD, CHILDREN -> startChild(parent, slot, attributes);
            case LINKS -> {
                if (attributes.getValue("href") != null) {
                    throw fault(Fault.FOREIGN_REFERENCE, parent.owner(), name);
                }
                String target = attributes.getValue(xmiIdref);
                if (target == null || attributes.getLength() != 1) {
                    throw fault(Fault.NO_TARGET, parent.owner(), name);
                }
                listing(parent, slot).add(target, line());
                open.push(new Frame(null, null, slot));
            }
            case VALUES -> {
                if (attributes.getLength() > 0) {
                    throw fault(Fault.ONLY_VALUE, name, quoted(attributes.getQName(0)));
                }
                text.setLength(0);
                open.push(new Frame(null, null, slot));
            }
            case ID, VALUE, LINK -> throw fault(Fault.AS_ATTRIBUTE, parent.owner(), name);
        }
    }

    private void startChild(Frame parent, Slot slot, Attributes attributes) {
        EClass type = childType(parent, slot, xsiType.isEmpty() ? null : attributes.getValue(xsiType));
        if (attributes.getValue("href") != null) {
            throw fault(Fault.FOREIGN_REFERENCE, parent.owner(), slot.name());
        }
        InternalEObject child = builder.create(type);
        builder.contain(parent.object, slot, child);
        push(child, shapes.of(type), attributes, xsiType);
    }

    private EClass childType(Frame parent, Slot slot, String named) {
        EClass expected = slot.target();
        EClass type = expected;
        if (named != null) {
            int colon = named.indexOf(':');
            String namespace = colon < 0 ? null : prefixes.get(named.substring(0, colon));
            EClassifier classifier =
                    format.namespace().equals(namespace) ? metamodel.getEClassifier(named.substring(colon + 1)) : null;
            if (!(classifier instanceof EClass found)) {
                throw fault(Fault.UNKNOWN_CLASS, quoted(named), expected.getName());
            }
            type = found;
        }
        builder.checkType(parent.shape.type(), slot, type, Fault.ABSTRACT_CLASS);
        return type;
    }

    /** Opens an element of the model and reads its attributes, all but the given one, which says how to read it. */
    private void push(InternalEObject object, Shape shape, Attributes attributes, String mark) {
        Frame frame = new Frame(object, shape, null);
        boolean root = open.isEmpty();
        open.push(frame);
        boolean identified = false;
        for (int i = 0; i < attributes.getLength(); i++) {
            String name = attributes.getQName(i);
            String value = attributes.getValue(i);
            Slot slot = shape.slot(name);
            if (slot != null) {
                identified |= slot.form() == Form.ID;
                readAttribute(frame, slot, value);
            } else if (!name.equals(mark) && !(root && (name.equals("xmlns") || name.startsWith("xmlns:")))) {
                throw fault(Fault.UNKNOWN_FEATURE, frame.owner(), quoted(name), shape.names());
            }
        }
        if (!identified) {
            throw fault(Fault.NO_ID, frame.owner());
        }
    }

    private void readAttribute(Frame frame, Slot slot, String value) {
        switch (slot.form()) {
            case ID -> builder.identify(frame.object, slot, value);
            case VALUE -> builder.set(frame.object, slot, value);
            case LINK -> builder.links().add(frame.object, slot, value, line());
            case LINKS -> {
                for (String target : value.strip().split("\\s+")) {
                    listing(frame, slot).add(target, line());
                }
            }
            case VALUES, CHILD, CHILDREN -> throw fault(Fault.AS_ELEMENT, frame.owner(), slot.name());
        }
    }

    private Links.Listing listing(Frame frame, Slot slot) {
        for (Links.Listing listing : frame.listings) {
            if (listing.slot() == slot) {
                return listing;
            }
        }
        Links.Listing listing = builder.links().list(frame.object, slot);
        if (frame.listings.isEmpty()) {
            frame.listings = new ArrayList<>(2);
        }
        frame.listings.add(listing);
        return listing;
    }

    @Override
    public void characters(char[] buffer, int start, int length) {
        Frame frame = open.peek();
        if (frame != null && frame.entryOf != null && frame.entryOf.form() == Form.VALUES) {
            text.append(buffer, start, length);
            return;
        }
        for (int i = start; i < start + length; i++) {
            if (buffer[i] > ' ') {
                throw fault(Fault.UNEXPECTED_TEXT, quoted(new String(buffer, i, start + length - i)));
            }
        }
    }

    @Override
    public void endElement(String uri, String localName, String name) {
        Frame frame = open.pop();
        if (frame.entryOf != null && frame.entryOf.form() == Form.VALUES) {
            builder.add(open.element().object, frame.entryOf, text.toString());
        }
    }

    @Override
    public void endDocument() {
        builder.links().resolve();
    }

    private static String quoted(String text) {
        return ProjectFileException.quotable(text);
    }

    private ProjectFileException fault(Fault fault, Object... arguments) {
        return new ProjectFileException(file, line(), null, fault, arguments);
    }
}
