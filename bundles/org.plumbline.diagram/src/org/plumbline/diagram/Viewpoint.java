// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.plumbline.diagram.Representation.Filter;
import org.plumbline.diagram.Representation.Kind;
import org.plumbline.diagram.expression.Interpreter;
import org.plumbline.diagram.expression.Services;
import org.plumbline.diagram.expression.Variables;
import org.plumbline.diagram.refresh.DiagramRefresh;
import org.plumbline.diagram.refresh.ElementIndex;
import org.plumbline.diagram.refresh.TableRefresh;
import org.plumbline.diagram.refresh.TreeRefresh;
import org.plumbline.diagram.specification.DiagramDescription;
import org.plumbline.diagram.specification.DiagramDescription.CompositeFilter;
import org.plumbline.diagram.specification.Layer;
import org.plumbline.diagram.specification.RepresentationDescription;
import org.plumbline.diagram.specification.Specification;
import org.plumbline.diagram.specification.TableDescription;
import org.plumbline.diagram.specification.TreeDescription;
import org.plumbline.diagram.tool.DiagramTools;
import org.plumbline.diagram.tool.TableTools;
import org.plumbline.diagram.tool.TreeTools;
import org.plumbline.diagram.tool.Validation;
import org.plumbline.diagram.view.DiagramView;
import org.plumbline.diagram.view.TableView;
import org.plumbline.diagram.view.TreeView;
import org.plumbline.diagram.view.ViewpointException;
import org.plumbline.model.outsourcing.OutsourcingPackage;
import org.plumbline.standard.Language;
import org.plumbline.viewpoint.Viewing;

/**
 * A viewpoint in a language: what it can show, and what it shows of a model. May be shared between threads, as far as its
 * services can.
 */
public final class Viewpoint {

    private static final String FILE = "description/plumbline.odesign";

    private final Specification specification;
    private final Interpreter interpreter;

    private Viewpoint(Specification specification, Interpreter interpreter) {
        this.specification = specification;
        this.interpreter = interpreter;
    }

    /**
     * Loads the viewpoint of this program.
     *
     * @param language of labels that the viewpoint states; texts of services are in the language of the project's viewing
     */
    public static Viewpoint load(Language language) {
        ClassLoader services = Viewing.class.getClassLoader();
        return load(services.getResource(FILE), services, language);
    }

    /**
     * Loads a viewpoint.
     *
     * @param file the specification; its texts are in {@code plugin.properties} and {@code plugin_zh.properties} of the folder
     *     above
     * @param services finds the classes of its services
     * @throws ViewpointException if the file is wrong
     */
    public static Viewpoint load(URL file, ClassLoader services, Language language) {
        String name = file.getPath().substring(file.getPath().lastIndexOf('/') + 1);
        OutsourcingPackage.eINSTANCE.eClass();
        try (InputStream in = file.openStream()) {
            return load(in, name, services, texts(file, language));
        } catch (IOException e) {
            throw new ViewpointException(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static Viewpoint load(InputStream in, String name, ClassLoader services, Properties texts)
            throws IOException {
        Services[] found = new Services[1];
        Specification specification = Specification.read(
                in,
                name,
                texts::getProperty,
                // before types are resolved: the classes of services may set metamodels up
                classes -> found[0] = new Services(classes, services, name),
                EPackage.Registry.INSTANCE);
        return new Viewpoint(specification, new Interpreter(found[0]));
    }

    private static Properties texts(URL file, Language language) throws IOException {
        Properties texts = new Properties();
        String suffix = language == Language.ZH ? "_zh" : "";
        try (Reader in = new InputStreamReader(
                new URL(file, "../plugin" + suffix + ".properties").openStream(), StandardCharsets.ISO_8859_1)) {
            texts.load(in);
        } catch (java.io.FileNotFoundException none) {
            return texts; // a key that is used and has no text is refused by name
        }
        return texts;
    }

    /** All representations, in the order of the specification. */
    public List<Representation> representations() {
        return specification.representations().stream()
                .map(Viewpoint::representation)
                .toList();
    }

    /** The representations that can be made for an element. */
    public List<Representation> representations(EObject element) {
        return specification.representations().stream()
                .filter(description -> fits(description, element))
                .map(Viewpoint::representation)
                .toList();
    }

    /** The elements of a model, its root included, for which a representation can be made. */
    public List<EObject> elements(String representation, EObject root) {
        RepresentationDescription description = description(representation);
        List<EObject> elements = new ArrayList<>();
        if (fits(description, root)) {
            elements.add(root);
        }
        for (EObject element : ElementIndex.beneath(root).instances(description.domainClass())) {
            if (fits(description, element)) {
                elements.add(element);
            }
        }
        return elements;
    }

    private boolean fits(RepresentationDescription description, EObject element) {
        return ElementIndex.isInstance(description.domainClass(), element)
                && (description.precondition() == null
                        || interpreter.holds(description.precondition(), element, Variables.NONE));
    }

    private RepresentationDescription description(String representation) {
        return specification
                .representation(representation)
                .orElseThrow(() -> new IllegalArgumentException("there is no representation " + representation));
    }

    private static Representation representation(RepresentationDescription description) {
        if (description instanceof DiagramDescription diagram) {
            return new Representation(
                    diagram.name(),
                    Kind.DIAGRAM,
                    diagram.label(),
                    diagram.documentation(),
                    diagram.additionalLayers().stream()
                            .map(l -> new Representation.Layer(
                                    l.name(), l.label(), l.isActiveByDefault(), l.isOptional()))
                            .toList(),
                    diagram.filters().stream()
                            .map(f -> new Filter(f.name(), f.label()))
                            .toList());
        }
        Kind kind = description instanceof TableDescription ? Kind.TABLE : Kind.TREE;
        return new Representation(
                description.name(), kind, description.label(), description.documentation(), List.of(), List.of());
    }

    /**
     * Computes a diagram.
     *
     * @param representation its name
     * @param element that it is made for
     * @throws ViewpointException if an expression fails
     * @throws IllegalArgumentException if there is no such diagram, layer or filter
     */
    public DiagramView diagram(String representation, EObject element, Selection selection) {
        if (!(description(representation) instanceof DiagramDescription description)) {
            throw new IllegalArgumentException(representation + " is no diagram");
        }
        return DiagramRefresh.compute(
                description, element, interpreter, layers(description, selection), filters(description, selection));
    }

    /**
     * Computes a table.
     *
     * @param representation its name
     * @param element that it is made for
     * @throws ViewpointException if an expression fails
     * @throws IllegalArgumentException if there is no such table
     */
    public TableView table(String representation, EObject element) {
        if (!(description(representation) instanceof TableDescription description)) {
            throw new IllegalArgumentException(representation + " is no table");
        }
        return TableRefresh.compute(description, element, interpreter);
    }

    /**
     * Computes a tree.
     *
     * @param representation its name
     * @param element that it is made for
     * @throws ViewpointException if an expression fails
     * @throws IllegalArgumentException if there is no such tree
     */
    public TreeView tree(String representation, EObject element) {
        if (!(description(representation) instanceof TreeDescription description)) {
            throw new IllegalArgumentException(representation + " is no tree");
        }
        return TreeRefresh.compute(description, element, interpreter);
    }

    /**
     * The tools of a diagram.
     *
     * @param view the diagram as it is shown
     * @param selection what it was computed with
     */
    public DiagramTools tools(DiagramView view, Selection selection) {
        DiagramDescription description = (DiagramDescription) description(view.description());
        return new DiagramTools(description, view, interpreter, layers(description, selection));
    }

    /** The tools of a table as it is shown. */
    public TableTools tools(TableView view) {
        return new TableTools((TableDescription) description(view.description()), view, interpreter);
    }

    /** The tools of a tree as it is shown. */
    public TreeTools tools(TreeView view) {
        return new TreeTools((TreeDescription) description(view.description()), view, interpreter);
    }

    /** The validation rules. */
    public Validation validation() {
        return new Validation(specification.rules(), interpreter);
    }

    private static List<Layer> layers(DiagramDescription description, Selection selection) {
        if (selection.layers() == null) {
            return description.layers().stream()
                    .filter(l -> !l.isAdditional() || l.isActiveByDefault())
                    .toList();
        }
        known(description.additionalLayers().stream().map(Layer::name).toList(), selection.layers(), "layer");
        return description.layers().stream()
                .filter(l -> !l.isOptional() || selection.layers().contains(l.name()))
                .toList();
    }

    private static List<CompositeFilter> filters(DiagramDescription description, Selection selection) {
        known(description.filters().stream().map(CompositeFilter::name).toList(), selection.filters(), "filter");
        return description.filters().stream()
                .filter(f -> selection.filters().contains(f.name()))
                .toList();
    }

    private static void known(List<String> names, Set<String> wanted, String what) {
        for (String name : wanted) {
            if (!names.contains(name)) {
                throw new IllegalArgumentException("there is no " + what + " " + name);
            }
        }
    }
}
