// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.specification;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;
import org.plumbline.diagram.view.Rgb;

/** Makes the specification of the elements of its file. References are resolved at the end, when everything exists. */
final class Building {

    /** Makes a part of an element. */
    interface Maker<T> extends BiFunction<SpecificationElement, Building, T> {}

    private final SpecificationElement root;
    private final EPackage.Registry registry;
    private final UnaryOperator<String> texts;
    private final Consumer<List<String>> extensions;
    private final Map<SpecificationElement, Object> built = new IdentityHashMap<>();
    /** Colours above all are referred to again and again. */
    private final Map<String, Optional<SpecificationElement>> resolved = new HashMap<>();

    private final List<Runnable> references = new ArrayList<>();
    private final List<EPackage> packages = new ArrayList<>();
    private final Map<String, DiagramElementMapping> mappings = new LinkedHashMap<>();
    private final Map<String, DiagramTool> tools = new LinkedHashMap<>();
    private final Set<String> names = new HashSet<>();
    private Layer layer;

    /**
     * @param texts gives the text of a key, or null
     * @param extensions is told the classes of services
     */
    Building(
            SpecificationElement root,
            EPackage.Registry registry,
            UnaryOperator<String> texts,
            Consumer<List<String>> extensions) {
        this.root = root;
        this.registry = registry;
        this.texts = texts;
        this.extensions = extensions;
    }

    void found(List<String> classes) {
        extensions.accept(classes);
    }

    /** Makes a part of an element whose type is fixed. */
    <T> T make(SpecificationElement e, String type, Maker<? extends T> maker) {
        return make(e, type, Map.of(type, maker));
    }

    /**
     * Makes a part of an element.
     *
     * @param declared type of an element that states none, may be empty
     * @param makers of the supported types
     */
    <T> T make(SpecificationElement e, String declared, Map<String, Maker<? extends T>> makers) {
        String type = e.type().isEmpty() ? declared : e.type();
        Maker<? extends T> maker = makers.get(type);
        if (maker == null) {
            throw e.refused(
                    type.isEmpty()
                            ? "the type is missing"
                            : "type " + type.substring(type.indexOf('#') + 1) + " of "
                                    + type.substring(0, type.indexOf('#')) + " is not supported here");
        }
        T part = maker.apply(e, this);
        e.finish();
        built.put(e, part);
        return part;
    }

    <T> List<T> all(SpecificationElement e, String feature, String type, Maker<? extends T> maker) {
        return all(e, feature, type, Map.of(type, maker));
    }

    <T> List<T> all(SpecificationElement e, String feature, String declared, Map<String, Maker<? extends T>> makers) {
        List<T> parts = new ArrayList<>();
        for (SpecificationElement child : e.children(feature)) {
            parts.add(make(child, declared, makers));
        }
        return Collections.unmodifiableList(parts);
    }

    /** The part in a feature, or null. */
    <T> T one(SpecificationElement e, String feature, String type, Maker<? extends T> maker) {
        return one(e, feature, type, Map.of(type, maker));
    }

    /** The part in a feature, or null. */
    <T> T one(SpecificationElement e, String feature, String declared, Map<String, Maker<? extends T>> makers) {
        SpecificationElement child = e.child(feature).orElse(null);
        return child == null ? null : make(child, declared, makers);
    }

    <T> T required(SpecificationElement e, String feature, T part) {
        if (part == null) {
            throw e.refused(feature + " is missing");
        }
        return part;
    }

    /** The parts that an attribute refers to; filled in {@link #resolve}. */
    <T> List<T> references(SpecificationElement e, String attribute, Class<T> type) {
        List<T> targets = new ArrayList<>();
        String fragments = e.text(attribute);
        if (fragments != null) {
            references.add(() -> {
                for (String fragment : fragments.strip().split("\\s+")) {
                    targets.add(target(e, attribute, fragment, type));
                }
            });
        }
        return Collections.unmodifiableList(targets);
    }

    /** The part that an attribute refers to; set in {@link #resolve}. */
    <T> Reference<T> reference(SpecificationElement e, String attribute, Class<T> type) {
        Reference<T> reference = new Reference<>();
        String fragment = e.text(attribute);
        if (fragment != null) {
            references.add(() -> reference.set(target(e, attribute, fragment, type)));
        }
        return reference;
    }

    void resolve() {
        references.forEach(Runnable::run);
    }

    private <T> T target(SpecificationElement e, String attribute, String fragment, Class<T> type) {
        Object target = resolved.computeIfAbsent(fragment, named -> Fragments.resolve(root, named))
                .map(built::get)
                .orElseThrow(() -> e.refused(attribute + " refers to " + fragment + ", which does not exist"));
        if (!type.isInstance(target)) {
            throw e.refused(attribute + " refers to " + fragment + ", which is no " + type.getSimpleName());
        }
        return type.cast(target);
    }

    /** The colour that an attribute refers to. */
    Rgb colour(SpecificationElement e, String attribute, Rgb otherwise) {
        String fragment = e.text(attribute);
        return fragment == null ? otherwise : target(e, attribute, fragment, Rgb.class);
    }

    /** A text of the reader's language; empty if the attribute is missing. */
    String translated(SpecificationElement e, String attribute) {
        String text = e.text(attribute, "");
        return text.startsWith("%") ? translation(e, attribute, text.substring(1)) : text;
    }

    String translation(SpecificationElement e, String attribute, String key) {
        String translation = texts.apply(key);
        if (translation == null) {
            throw e.refused("attribute " + attribute + " has no text for %" + key);
        }
        return translation;
    }

    /** The name of the variable in a feature, or null. */
    String variable(SpecificationElement e, String feature) {
        SpecificationElement variable = e.child(feature).orElse(null);
        if (variable == null) {
            return null;
        }
        String name = variable.required("name");
        variable.finish();
        return name;
    }

    /** From here on, types are those of the packages that an element names. */
    void enter(SpecificationElement representation) {
        packages.clear();
        mappings.clear();
        tools.clear();
        names.clear();
        for (SpecificationElement metamodel : representation.children("metamodel")) {
            String href = metamodel.required("href");
            String uri = href.endsWith("#/") ? href.substring(0, href.length() - 2) : href;
            EPackage found = registry.getEPackage(uri);
            if (found == null) {
                throw metamodel.refused("there is no metamodel " + uri);
            }
            packages.add(found);
            metamodel.finish();
        }
    }

    /** From here on, types are those of all packages that representations name. */
    void enterAll(SpecificationElement viewpoint) {
        List<EPackage> all = new ArrayList<>();
        for (SpecificationElement representation : viewpoint.children("ownedRepresentations")) {
            enter(representation);
            packages.stream().filter(p -> !all.contains(p)).forEach(all::add);
        }
        packages.clear();
        packages.addAll(all);
    }

    /** Takes a name that no other part of its kind in the representation may have. */
    String unique(SpecificationElement e, String kind) {
        String name = e.required("name");
        if (!names.add(kind + ' ' + name)) {
            throw e.refused("the name '" + name + "' of a " + kind + " is used twice in the representation");
        }
        return name;
    }

    void add(DiagramElementMapping mapping) {
        mappings.put(mapping.name(), mapping);
    }

    void add(DiagramTool tool) {
        tools.put(tool.name(), tool);
    }

    /** The mappings of the representation that is being read, by their names. */
    Map<String, DiagramElementMapping> mappings() {
        return Map.copyOf(mappings);
    }

    /** The tools of the representation that is being read, by their names. */
    Map<String, DiagramTool> tools() {
        return Map.copyOf(tools);
    }

    Layer layer() {
        return layer;
    }

    void enter(Layer entered) {
        layer = entered;
    }

    EClass type(SpecificationElement e, String attribute) {
        String name = e.required(attribute).strip();
        if (name.equals("EObject") || name.equals("ecore::EObject") || name.equals("ecore.EObject")) {
            return EcorePackage.Literals.EOBJECT;
        }
        String[] parts = name.split("::|\\.");
        List<EClass> found = packages.stream()
                .filter(p ->
                        parts.length == 1 || parts.length == 2 && p.getName().equals(parts[0]))
                .map(p -> p.getEClassifier(parts[parts.length - 1]))
                .filter(EClass.class::isInstance)
                .map(EClass.class::cast)
                .toList();
        if (found.size() != 1) {
            throw e.refused("attribute " + attribute + " '" + name + "' is "
                    + (found.isEmpty() ? "no class" : "more than one class") + " of the representation's metamodels");
        }
        return found.get(0);
    }
}
