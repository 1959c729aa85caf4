// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.refresh;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.diagram.expression.Interpreter;
import org.plumbline.diagram.expression.Variables;
import org.plumbline.diagram.expression.ViewElement;
import org.plumbline.diagram.specification.AbstractNodeMapping;
import org.plumbline.diagram.specification.ContainerMapping;
import org.plumbline.diagram.specification.DecorationDescription;
import org.plumbline.diagram.specification.DiagramDescription;
import org.plumbline.diagram.specification.DiagramDescription.CompositeFilter;
import org.plumbline.diagram.specification.DiagramDescription.LayoutOption;
import org.plumbline.diagram.specification.DiagramDescription.MappingFilter;
import org.plumbline.diagram.specification.DiagramElementMapping;
import org.plumbline.diagram.specification.EdgeMapping;
import org.plumbline.diagram.specification.EdgeStyleDescription;
import org.plumbline.diagram.specification.Layer;
import org.plumbline.diagram.specification.NodeMapping;
import org.plumbline.diagram.specification.NodeStyleDescription;
import org.plumbline.diagram.view.Decoration;
import org.plumbline.diagram.view.DiagramView;
import org.plumbline.diagram.view.EdgeView;
import org.plumbline.diagram.view.NodeView;
import org.plumbline.diagram.view.NodeView.Presentation;
import org.plumbline.diagram.view.ViewpointException;

/**
 * Computes a diagram. The order is Sirius's: on the diagram nodes come before containers, in a container it is the other way
 * round; each mapping's elements follow each other in the order of its candidates. One mapping shows an element at most once
 * in a container.
 */
public final class DiagramRefresh {

    private final DiagramDescription description;
    private final EObject root;
    private final Interpreter interpreter;
    private final Layers layers;
    private final List<CompositeFilter> filters;
    private final Styles styles;
    private final List<DecorationDescription> decorations;
    private final ElementIndex index;
    private final ElementKeys keys = new ElementKeys();
    private final Set<String> ids = new HashSet<>();
    private final Variables diagram;
    private final ViewElement.Source diagramView;

    /** What edges can begin and end at: a node or container that is shown. */
    private record End(String id, EObject semantic, boolean visible, ViewElement.Source view) {}

    private final Map<AbstractNodeMapping, List<End>> ends = new IdentityHashMap<>();

    /** Where nodes are made. */
    private record Place(
            String id,
            EObject semantic,
            boolean visible,
            ViewElement.Source view,
            Place around,
            AbstractNodeMapping mapping) {}

    private DiagramRefresh(
            DiagramDescription description,
            EObject root,
            Interpreter interpreter,
            Collection<Layer> layers,
            List<CompositeFilter> filters) {
        this.description = description;
        this.root = root;
        this.interpreter = interpreter;
        this.layers = new Layers(description, layers);
        this.filters = filters;
        this.styles = new Styles(interpreter);
        this.decorations = this.layers.decorations();
        this.index = ElementIndex.ofModel(root);
        this.diagramView = new ViewElement.Source(root);
        this.diagram = Variables.NONE
                .andView("viewpoint", diagramView)
                .andView("viewPoint", diagramView)
                .andView("diagram", diagramView);
    }

    /**
     * Computes a diagram.
     *
     * @param root the element that it is made for
     * @param layers the active layers
     * @param filters the active filters
     * @throws ViewpointException if an expression fails
     */
    public static DiagramView compute(
            DiagramDescription description,
            EObject root,
            Interpreter interpreter,
            Collection<Layer> layers,
            List<CompositeFilter> filters) {
        return new DiagramRefresh(description, root, interpreter, layers, filters).view();
    }

    private DiagramView view() {
        String title = description.title() == null
                ? description.label()
                : interpreter.text(description.title(), root, Variables.NONE);
        Place top = new Place("", root, true, diagramView, null, null);
        List<NodeView> nodes = new ArrayList<>();
        for (NodeMapping mapping : layers.nodeMappings()) {
            nodes(mapping, top, false, nodes);
        }
        for (ContainerMapping mapping : layers.containerMappings()) {
            containers(mapping, top, nodes);
        }
        return new DiagramView(description.name(), title, root, layout(), nodes, edges());
    }

    private Map<String, String> layout() {
        Map<String, String> options = new LinkedHashMap<>();
        if (description.layout() != null) {
            options.put("org.eclipse.elk.algorithm", description.layout().id());
            for (LayoutOption option : description.layout().options()) {
                if (option.targets().isEmpty()) {
                    options.put(option.id(), option.value());
                }
                for (String target : option.targets()) {
                    options.put(target.equals("PARENT") ? option.id() : target + " " + option.id(), option.value());
                }
            }
        }
        return options;
    }

    // Nodes

    private void nodes(NodeMapping mapping, Place place, boolean list, List<NodeView> into) {
        for (EObject semantic : candidates(mapping, place)) {
            Place node = place(mapping, semantic, place);
            if (!list) {
                register(mapping, node);
            }
            List<NodeView> border = list ? List.of() : border(mapping, node);
            into.add(node(mapping, node, Presentation.NODE, List.of(), border));
        }
    }

    private void containers(ContainerMapping mapping, Place place, List<NodeView> into) {
        for (EObject semantic : candidates(mapping, place)) {
            Place container = place(mapping, semantic, place);
            register(mapping, container);
            List<NodeView> border = border(mapping, container);
            List<NodeView> children = children(mapping, container);
            into.add(node(mapping, container, mapping.childrenPresentation(), children, border));
        }
    }

    private List<NodeView> children(ContainerMapping mapping, Place container) {
        List<NodeView> children = new ArrayList<>();
        Presentation presentation = mapping.childrenPresentation();
        if (presentation != Presentation.LIST) {
            for (ContainerMapping child : layers.available(mapping.allContainerMappings())) {
                containers(child, container, children);
            }
        }
        if (presentation == Presentation.LIST || presentation == Presentation.FREE_FORM) {
            for (NodeMapping child : layers.available(mapping.allNodeMappings())) {
                nodes(child, container, presentation == Presentation.LIST, children);
            }
        }
        return children;
    }

    private List<NodeView> border(AbstractNodeMapping mapping, Place node) {
        List<NodeMapping> mappings = mapping.allBorderedNodeMappings();
        if (mappings.isEmpty()) {
            return List.of();
        }
        List<NodeView> border = new ArrayList<>();
        for (NodeMapping bordered : layers.available(mappings)) {
            nodes(bordered, node, false, border);
        }
        return border;
    }

    private Place place(AbstractNodeMapping mapping, EObject semantic, Place around) {
        for (Place p = around; p != null; p = p.around) {
            if (p.mapping == mapping && p.semantic == semantic) {
                throw new ViewpointException("representation '" + description.name() + "', mapping '" + mapping.name()
                        + "': it shows " + keys.of(semantic) + " within itself, without end");
            }
        }
        String step = mapping.name() + ":" + keys.of(semantic);
        String id = unique(around.id.isEmpty() ? step : around.id + "/" + step);
        boolean visible = around.visible && isShown(mapping, semantic);
        return new Place(id, semantic, visible, new ViewElement.Source(semantic), around, mapping);
    }

    private String unique(String wanted) {
        String id = wanted;
        for (int number = 2; !ids.add(id); number++) {
            id = wanted + "#" + number;
        }
        return id;
    }

    private void register(AbstractNodeMapping mapping, Place node) {
        ends.computeIfAbsent(mapping, m -> new ArrayList<>())
                .add(new End(node.id, node.semantic, node.visible, node.view));
    }

    private NodeView node(
            AbstractNodeMapping mapping,
            Place node,
            Presentation presentation,
            List<NodeView> children,
            List<NodeView> border) {
        EObject self = node.semantic;
        Variables variables = diagram.andView("view", node.view)
                .andView("containerView", node.around.view)
                .and("container", node.around.semantic);
        NodeStyleDescription style = styles.best(mapping.conditionalStyles(), mapping.style(), self, variables);
        Variables seen = Variables.NONE.andView("view", node.view);
        return new NodeView(
                node.id,
                mapping.name(),
                self,
                styles.text(style.label(), self, seen.andView("diagram", diagramView)),
                style.tooltip() == null ? "" : interpreter.text(style.tooltip(), self, seen),
                styles.node(style, self),
                presentation,
                node.visible,
                children,
                border,
                decorations(mapping, node, variables));
    }

    private List<Decoration> decorations(AbstractNodeMapping mapping, Place node, Variables variables) {
        List<Decoration> shown = List.of();
        for (DecorationDescription decoration : decorations) {
            boolean fits = decoration.domainClass() == null
                    ? decoration.mappings().contains(mapping)
                    : ElementIndex.isInstance(decoration.domainClass(), node.semantic);
            if (!fits) {
                continue;
            }
            Variables seen = variables.and("element", node.semantic);
            if (decoration.precondition() != null
                    && !interpreter.holds(decoration.precondition(), node.semantic, seen)) {
                continue;
            }
            String image = interpreter.text(decoration.image(), node.semantic, seen);
            if (!image.isEmpty()) {
                if (shown.isEmpty()) {
                    shown = new ArrayList<>();
                }
                String tooltip =
                        decoration.tooltip() == null ? "" : interpreter.text(decoration.tooltip(), node.semantic, seen);
                shown.add(new Decoration(decoration.name(), image, tooltip, decoration.position()));
            }
        }
        return shown;
    }

    private Collection<EObject> candidates(AbstractNodeMapping mapping, Place place) {
        Variables seen = diagram.andView("containerView", place.view);
        Collection<EObject> elements = elements(mapping, place.semantic, seen);
        if (mapping.precondition() == null) {
            return elements;
        }
        Variables variables = seen.and("container", place.semantic);
        List<EObject> fitting = new ArrayList<>();
        for (EObject element : elements) {
            if (interpreter.holds(mapping.precondition(), element, variables)) {
                fitting.add(element);
            }
        }
        return fitting;
    }

    /** The candidates of a mapping that are of its class, each once. */
    private Collection<EObject> elements(DiagramElementMapping mapping, EObject self, Variables variables) {
        if (mapping.semanticCandidates() == null) {
            return index.instances(mapping.domainClass());
        }
        Set<EObject> elements = new LinkedHashSet<>();
        for (EObject element : interpreter.elements(mapping.semanticCandidates(), self, variables)) {
            if (ElementIndex.isInstance(mapping.domainClass(), element)) {
                elements.add(element);
            }
        }
        return elements;
    }

    /** Whether no filter hides what a mapping makes of an element. */
    private boolean isShown(DiagramElementMapping mapping, EObject semantic) {
        for (CompositeFilter composite : filters) {
            for (MappingFilter filter : composite.filters()) {
                if (filter.mappings().contains(mapping)
                        && (filter.condition() == null
                                || !interpreter.holds(filter.condition(), semantic, Variables.NONE))) {
                    return false;
                }
            }
        }
        return true;
    }

    // Edges

    private List<EdgeView> edges() {
        List<EdgeView> edges = new ArrayList<>();
        for (EdgeMapping mapping : layers.edgeMappings()) {
            Map<EObject, List<End>> targets = bySemantic(mapping.targetMapping());
            if (mapping.useDomainElement()) {
                elementEdges(mapping, targets, edges);
            } else {
                relationEdges(mapping, targets, edges);
            }
        }
        return edges;
    }

    private List<End> ends(List<AbstractNodeMapping> mappings) {
        List<End> found = new ArrayList<>();
        for (AbstractNodeMapping mapping : mappings) {
            found.addAll(ends.getOrDefault(mapping, List.of()));
        }
        return found;
    }

    private Map<EObject, List<End>> bySemantic(List<AbstractNodeMapping> mappings) {
        Map<EObject, List<End>> found = new HashMap<>();
        for (End end : ends(mappings)) {
            found.computeIfAbsent(end.semantic, semantic -> new ArrayList<>()).add(end);
        }
        return found;
    }

    private void relationEdges(EdgeMapping mapping, Map<EObject, List<End>> targets, List<EdgeView> into) {
        Set<String> made = new HashSet<>();
        for (End source : ends(mapping.sourceMapping())) {
            EObject self = source.semantic;
            for (EObject target : new LinkedHashSet<>(interpreter.elements(mapping.targetFinder(), self, diagram))) {
                for (End end : targets.getOrDefault(target, List.of())) {
                    if (meetsPrecondition(mapping, self, source, end)) {
                        add(mapping, self, source, end, made, into);
                    }
                }
            }
        }
    }

    private void elementEdges(EdgeMapping mapping, Map<EObject, List<End>> targets, List<EdgeView> into) {
        Set<String> made = new HashSet<>();
        Map<EObject, List<End>> sources = bySemantic(mapping.sourceMapping());
        Variables seen = diagram.andView("containerView", diagramView);
        for (EObject element : elements(mapping, root, seen)) {
            List<EObject> from = interpreter.elements(mapping.sourceFinder(), element, diagram);
            List<EObject> to = interpreter.elements(mapping.targetFinder(), element, diagram);
            for (EObject source : from) {
                for (EObject target : to) {
                    for (End sourceEnd : sources.getOrDefault(source, List.of())) {
                        for (End targetEnd : targets.getOrDefault(target, List.of())) {
                            if (meetsPrecondition(mapping, element, sourceEnd, targetEnd)) {
                                add(mapping, element, sourceEnd, targetEnd, made, into);
                            }
                        }
                    }
                }
            }
        }
    }

    private boolean meetsPrecondition(EdgeMapping mapping, EObject self, End source, End target) {
        return mapping.precondition() == null
                || interpreter.holds(
                        mapping.precondition(),
                        self,
                        diagram.andView("containerView", diagramView)
                                .and("container", root)
                                .andView("sourceView", source.view)
                                .andView("targetView", target.view)
                                .and("source", source.semantic)
                                .and("target", target.semantic));
    }

    private void add(EdgeMapping mapping, EObject self, End source, End target, Set<String> made, List<EdgeView> into) {
        String wanted = mapping.name() + ":" + keys.of(self) + ":" + source.id + "->" + target.id;
        if (!made.add(wanted)) {
            return;
        }
        ViewElement.Source view = new ViewElement.Source(self);
        Variables variables = diagram.andView("view", view)
                .andView("sourceView", source.view)
                .andView("targetView", target.view)
                .andView("containerView", diagramView)
                .and("container", root);
        EdgeStyleDescription style = styles.best(mapping.conditionalStyles(), mapping.style(), self, variables);
        Variables seen = Variables.NONE.andView("view", view).andView("diagram", diagramView);
        into.add(new EdgeView(
                unique(wanted),
                mapping.name(),
                self,
                source.id,
                target.id,
                styles.text(style.begin(), self, seen),
                styles.text(style.center(), self, seen),
                styles.text(style.end(), self, seen),
                "",
                styles.edge(style, self),
                source.visible && target.visible && isShown(mapping, self)));
    }
}
