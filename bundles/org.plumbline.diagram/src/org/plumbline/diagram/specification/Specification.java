// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.specification;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.eclipse.emf.ecore.EPackage;
import org.plumbline.diagram.view.Rgb;
import org.plumbline.diagram.view.ViewpointException;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** The one viewpoint of a file. */
public final class Specification {

    private final String file;
    private final String name;
    private final String label;
    private final String documentation;
    private final String modelFileExtension;
    private final List<String> javaExtensions;
    private final List<RepresentationDescription> representations;
    private final List<SemanticValidationRule> rules;

    private Specification(String file, SpecificationElement e, Building b) {
        this.file = file;
        name = e.required("name");
        label = b.translated(e, "label");
        documentation = b.translated(e, "endUserDocumentation");
        modelFileExtension = e.text("modelFileExtension", "*");
        javaExtensions = b.all(
                e,
                "ownedJavaExtensions",
                Types.DESCRIPTION + "JavaExtension",
                (extension, building) -> extension.required("qualifiedClassName"));
        b.found(javaExtensions);
        representations = b.all(
                e,
                "ownedRepresentations",
                "",
                Map.of(
                        Types.DIAGRAM + "DiagramDescription", DiagramDescription::new,
                        Types.TABLE + "EditionTableDescription", EditionTableDescription::new,
                        Types.TABLE + "CrossTableDescription", CrossTableDescription::new,
                        Types.TREE + "TreeDescription", TreeDescription::new));
        b.enterAll(e);
        List<SemanticValidationRule> validations =
                b.one(e, "validationSet", Types.VALIDATION + "ValidationSet", SemanticValidationRule::all);
        rules = validations == null ? List.of() : validations;
    }

    /**
     * Reads a specification. Nothing but the stream is read: no document type, entity or other file.
     *
     * @param file name for messages
     * @param texts gives the text of a key in the reader's language, or null
     * @param extensions is told the classes of services, before types are looked for in the registry
     * @throws ViewpointException if it is not well-formed, or says what is not supported
     */
    public static Specification read(
            InputStream in,
            String file,
            UnaryOperator<String> texts,
            Consumer<List<String>> extensions,
            EPackage.Registry registry)
            throws IOException {
        SpecificationElement root = parse(in, file);
        Building building = new Building(root, registry, texts, extensions);
        Specification specification = building.make(root, Types.DESCRIPTION + "Group", (e, b) -> group(file, e, b));
        building.resolve();
        return specification;
    }

    private static Specification group(String file, SpecificationElement e, Building b) {
        e.text("name");
        String version = e.required("version");
        if (!version.equals("12.0.0.2017041100")) {
            throw e.refused("version " + version + " is not supported, but 12.0.0.2017041100");
        }
        b.all(e, "userColorsPalettes", Types.DESCRIPTION + "UserColorsPalette", (palette, building) -> {
            palette.required("name");
            return b.all(palette, "entries", "", Map.of(Types.DESCRIPTION + "UserFixedColor", Specification::colour));
        });
        List<Specification> viewpoints = b.all(
                e, "ownedViewpoints", Types.DESCRIPTION + "Viewpoint", (v, building) -> new Specification(file, v, b));
        if (viewpoints.size() != 1) {
            throw e.refused("there must be one viewpoint, not " + viewpoints.size());
        }
        return viewpoints.get(0);
    }

    private static Rgb colour(SpecificationElement e, Building b) {
        e.required("name");
        return new Rgb(part(e, "red"), part(e, "green"), part(e, "blue"));
    }

    private static int part(SpecificationElement e, String attribute) {
        int value = e.number(attribute, 125);
        if (value < 0 || value > 255) {
            throw e.refused("attribute " + attribute + " must be between 0 and 255");
        }
        return value;
    }

    private static SpecificationElement parse(InputStream in, String file) throws IOException {
        SpecificationHandler handler = new SpecificationHandler(file);
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            XMLReader parser = factory.newSAXParser().getXMLReader();
            parser.setContentHandler(handler);
            parser.setErrorHandler(handler);
            parser.setEntityResolver(handler);
            parser.parse(new InputSource(in));
        } catch (SAXException e) {
            throw new ViewpointException(file + " is not well-formed: " + e.getMessage(), e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
        return handler.root();
    }

    /** The file's name, for messages. */
    public String file() {
        return file;
    }

    /** The viewpoint's name. */
    public String name() {
        return name;
    }

    /** The viewpoint's label in the reader's language; the name if it has none. */
    public String label() {
        return label.isEmpty() ? name : label;
    }

    /** What the viewpoint is for, in the reader's language; may be empty. */
    public String documentation() {
        return documentation;
    }

    /** Extension of the files that the viewpoint is for. */
    public String modelFileExtension() {
        return modelFileExtension;
    }

    /** Qualified names of the classes with services. */
    public List<String> javaExtensions() {
        return javaExtensions;
    }

    /** All representations. */
    public List<RepresentationDescription> representations() {
        return representations;
    }

    /** The representation of a name. */
    public Optional<RepresentationDescription> representation(String named) {
        return representations.stream().filter(r -> r.name().equals(named)).findFirst();
    }

    /** The validation rules. */
    public List<SemanticValidationRule> rules() {
        return rules;
    }
}
