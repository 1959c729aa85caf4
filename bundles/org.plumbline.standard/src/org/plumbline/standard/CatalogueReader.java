// SPDX-License-Identifier: EPL-2.0
package org.plumbline.standard;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the catalogue in a single pass. Chapters, sections and items nest as in the standard; {@code role},
 * {@code due}, {@code phase} and {@code strength} hold for everything inside an element that does not say otherwise.
 */
final class CatalogueReader {
    private final String file;
    private XMLStreamReader xml;
    private int position;

    /** What the elements around the present one say. Each is null until said; without a phase, that of due holds. */
    private record Inherited(ObligedRole role, Milestone due, Phase phase, Strength strength) {}

    /** @param file the name to give in messages */
    CatalogueReader(String file) {
        this.file = file;
    }

    /**
     * Reads a catalogue from the stream, which stays open.
     *
     * @throws CatalogueException if it is not well-formed UTF-8, has a document type, or is not a catalogue
     */
    Catalogue read(InputStream in) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        position = 0;
        try {
            // A decoder of our own refuses what is not UTF-8; the parser's would print to the console.
            xml = factory.createXMLStreamReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
            return readStandard();
        } catch (XMLStreamException e) {
            throw new CatalogueException(file + " is not well-formed XML: " + e.getMessage(), e);
        } catch (IllegalArgumentException e) {
            int line = xml.getLocation().getLineNumber();
            throw new CatalogueException(file + ", line " + line + ": " + e.getMessage(), e);
        }
    }

    private Catalogue readStandard() throws XMLStreamException {
        if (!nextElement() || !xml.getLocalName().equals("standard")) {
            throw new IllegalArgumentException("expected the element standard");
        }
        String edition = required("edition");
        Text title = text();
        List<Section> chapters = new ArrayList<>();
        Inherited nothing = new Inherited(null, null, null, Strength.SHALL);
        while (nextElement()) {
            if (!xml.getLocalName().equals("chapter")) {
                throw unexpected();
            }
            chapters.add(readSection(null, nothing));
        }
        while (xml.hasNext()) {
            xml.next();
        }
        return new Catalogue(edition, title, chapters);
    }

    private Section readSection(Section parent, Inherited outer) throws XMLStreamException {
        Section section = new Section(required("number"), text(), parent);
        Inherited inherited = inherited(outer);
        while (nextElement()) {
            switch (xml.getLocalName()) {
                case "section" -> readSection(section, inherited);
                case "item" -> readItem(section, null, inherited);
                default -> throw unexpected();
            }
        }
        return section;
    }

    private void readItem(Section section, Item parent, Inherited outer) throws XMLStreamException {
        String label = xml.getAttributeValue(null, "label");
        String above = parent == null ? section.number() : parent.number();
        String number = label == null ? above : above + " " + label + ")";
        Inherited inherited = inherited(outer);
        if (inherited.role == null || inherited.due == null) {
            throw new IllegalArgumentException("item " + number + " has no role or no due");
        }
        Phase phase = inherited.phase == null ? inherited.due.phase() : inherited.phase;
        Text statement = text();
        String see = xml.getAttributeValue(null, "see");
        List<String> references = see == null ? List.of() : List.of(see);
        // A judgement comes first inside its item, so that the item is complete before those inside it are read.
        boolean more = nextElement();
        Text reason = null;
        if (more && xml.getLocalName().equals("judgement")) {
            reason = text();
            requireEmpty();
            more = nextElement();
        }
        Item.Content content = new Item.Content(
                inherited.role, inherited.due, phase, inherited.strength, statement, references, reason);
        Item item = new Item(number, section, parent, position++, content);
        while (more) {
            if (!xml.getLocalName().equals("item")) {
                throw unexpected();
            }
            readItem(section, item, inherited);
            more = nextElement();
        }
    }

    private Inherited inherited(Inherited outer) {
        return new Inherited(
                value(ObligedRole.class, "role", outer.role),
                value(Milestone.class, "due", outer.due),
                value(Phase.class, "phase", outer.phase),
                value(Strength.class, "strength", outer.strength));
    }

    private <E extends Enum<E>> E value(Class<E> type, String attribute, E outer) {
        String name = xml.getAttributeValue(null, attribute);
        return name == null ? outer : Enum.valueOf(type, name);
    }

    private Text text() {
        return new Text(required("zh"), required("en"));
    }

    private String required(String attribute) {
        String value = xml.getAttributeValue(null, attribute);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("expected the attribute " + attribute + " on " + xml.getLocalName());
        }
        return value;
    }

    private void requireEmpty() throws XMLStreamException {
        if (nextElement()) {
            throw unexpected();
        }
    }

    private IllegalArgumentException unexpected() {
        return new IllegalArgumentException("unexpected element " + xml.getLocalName());
    }

    /** Moves to the next start tag, or to the end tag of the present element and returns false. */
    private boolean nextElement() throws XMLStreamException {
        while (true) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT, XMLStreamConstants.END_DOCUMENT -> {
                    return false;
                }
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new IllegalArgumentException("a document type or an entity is not allowed");
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (!xml.isWhiteSpace()) {
                        throw new IllegalArgumentException("expected an element, not text");
                    }
                }
                default -> {
                    // comments and processing instructions say nothing
                }
            }
        }
    }
}
