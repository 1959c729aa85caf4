// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.tool;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.diagram.expression.Interpreter;
import org.plumbline.diagram.expression.Variables;
import org.plumbline.diagram.expression.ViewElement;
import org.plumbline.diagram.specification.AbstractNodeMapping;
import org.plumbline.diagram.specification.ContainerMapping;
import org.plumbline.diagram.specification.DiagramDescription;
import org.plumbline.diagram.specification.DiagramElementMapping;
import org.plumbline.diagram.specification.DiagramTool;
import org.plumbline.diagram.specification.DiagramTool.ContainerDrop;
import org.plumbline.diagram.specification.DiagramTool.ContainerDrop.DragSource;
import org.plumbline.diagram.specification.DiagramTool.DeleteElement;
import org.plumbline.diagram.specification.DiagramTool.DirectEditLabel;
import org.plumbline.diagram.specification.DiagramTool.DoubleClick;
import org.plumbline.diagram.specification.DiagramTool.EdgeCreation;
import org.plumbline.diagram.specification.DiagramTool.NodeCreation;
import org.plumbline.diagram.specification.DiagramTool.ReconnectEdge;
import org.plumbline.diagram.specification.EdgeMapping;
import org.plumbline.diagram.specification.Expression;
import org.plumbline.diagram.specification.Layer;
import org.plumbline.diagram.specification.ToolSection;
import org.plumbline.diagram.view.DiagramView;
import org.plumbline.diagram.view.EdgeView;
import org.plumbline.diagram.view.NodeView;

/**
 * The tools of a diagram. Each method says with an empty result that the tool cannot be used there: because of its mappings,
 * or because its precondition does not hold. Where a node is asked for, null is the diagram itself.
 */
public final class DiagramTools {

    /** Tools that stand together in the palette. */
    public record Section(
            String name, String label, String documentation, List<PaletteTool> tools, List<Section> sections) {}

    /**
     * A tool in the palette.
     *
     * @param icon path of its image; may be empty
     */
    public record PaletteTool(String name, String label, String documentation, String icon, Kind kind) {}

    /** What a tool in the palette makes. */
    public enum Kind {
        NODE,
        EDGE
    }

    private final DiagramDescription description;
    private final DiagramView view;
    private final Interpreter interpreter;
    private final Collection<Layer> layers;
    private final Map<String, NodeView> nodes = new HashMap<>();
    private final Map<String, NodeView> containers = new HashMap<>();
    private final ViewElement.Source diagram;

    /**
     * The tools of a diagram.
     *
     * @param view the diagram as it is shown
     * @param layers the active layers, whose tools are offered
     */
    public DiagramTools(
            DiagramDescription description, DiagramView view, Interpreter interpreter, Collection<Layer> layers) {
        this.description = description;
        this.view = view;
        this.interpreter = interpreter;
        this.layers = layers;
        this.diagram = new ViewElement.Source(view.semantic());
        view.nodes().forEach(node -> index(node, null));
    }

    private void index(NodeView node, NodeView container) {
        nodes.put(node.id(), node);
        if (container != null) {
            containers.put(node.id(), container);
        }
        node.children().forEach(child -> index(child, node));
        node.borderNodes().forEach(border -> index(border, node));
    }

    /** The palette: the sections of the active layers with the tools that make nodes and edges. */
    public List<Section> palette() {
        List<Section> sections = new ArrayList<>();
        for (Layer layer : description.layers()) {
            if (layers.contains(layer)) {
                layer.toolSections().stream().map(DiagramTools::section).forEach(sections::add);
            }
        }
        return sections;
    }

    private static Section section(ToolSection section) {
        List<PaletteTool> tools = new ArrayList<>();
        for (DiagramTool tool : section.tools()) {
            if (tool instanceof NodeCreation || tool instanceof EdgeCreation) {
                tools.add(new PaletteTool(
                        tool.name(),
                        tool.label(),
                        tool.documentation(),
                        tool.icon(),
                        tool instanceof EdgeCreation ? Kind.EDGE : Kind.NODE));
            }
        }
        return new Section(
                section.name(),
                section.label(),
                section.documentation(),
                tools,
                section.sections().stream().map(DiagramTools::section).toList());
    }

    /** Makes a node in a node, or in the diagram itself. */
    public Optional<ToolCommand> create(String tool, NodeView container) {
        if (!(description.tool(tool) instanceof NodeCreation creation)) {
            throw new IllegalArgumentException("there is no tool " + tool + " that makes nodes");
        }
        EObject self = semantic(container);
        ViewElement.Source shown = shown(container);
        if (!takes(container, creation)
                || !holds(
                        creation.precondition(),
                        self,
                        Variables.NONE.and("container", self).andView("containerView", shown))) {
            return Optional.empty();
        }
        Map<String, Object> variables = new HashMap<>();
        bind(variables, creation, "variable", self);
        bind(variables, creation, "viewVariable", shown);
        variables.put("diagram", diagram);
        return Optional.of(command(creation, self, variables));
    }

    private boolean takes(NodeView container, NodeCreation creation) {
        AbstractNodeMapping within = container == null ? null : node(container);
        return creation.mappings().isEmpty()
                || within != null && creation.extraMappings().contains(within)
                || creation.mappings().stream().anyMatch(possible(within)::contains);
    }

    /** The mappings of what can stand in a node of the given mapping; null is the diagram. */
    private List<DiagramElementMapping> possible(AbstractNodeMapping within) {
        List<DiagramElementMapping> possible = new ArrayList<>();
        if (within == null) {
            for (Layer layer : layers) {
                possible.addAll(layer.nodeMappings());
                possible.addAll(layer.containerMappings());
                possible.addAll(layer.reusedMappings());
            }
        } else {
            possible.addAll(within.allBorderedNodeMappings());
            if (within instanceof ContainerMapping mapping) {
                possible.addAll(mapping.allNodeMappings());
                possible.addAll(mapping.allContainerMappings());
            }
        }
        return possible;
    }

    /** Whether an edge can begin at a node. */
    public boolean canBegin(String tool, NodeView source) {
        EdgeCreation creation = edgeCreation(tool);
        Variables variables = Variables.NONE
                .and("preSource", source.semantic())
                .andView("preSourceView", shown(source))
                .and("container", view.semantic())
                .andView("diagram", diagram);
        return begins(creation, source) && holds(creation.startPrecondition(), source.semantic(), variables);
    }

    /** Makes an edge between two nodes. */
    public Optional<ToolCommand> connect(String tool, NodeView source, NodeView target) {
        EdgeCreation creation = edgeCreation(tool);
        ViewElement.Source sourceView = shown(source);
        ViewElement.Source targetView = shown(target);
        Variables seen = Variables.NONE
                .and("preSource", source.semantic())
                .and("preTarget", target.semantic())
                .andView("preSourceView", sourceView)
                .andView("preTargetView", targetView)
                .and("container", view.semantic())
                .andView("diagram", diagram);
        if (!canBegin(tool, source)
                || !ends(creation, source, target)
                || !holds(creation.precondition(), source.semantic(), seen)) {
            return Optional.empty();
        }
        Map<String, Object> variables = new HashMap<>();
        bind(variables, creation, "sourceVariable", source.semantic());
        bind(variables, creation, "sourceViewVariable", sourceView);
        bind(variables, creation, "targetVariable", target.semantic());
        bind(variables, creation, "targetViewVariable", targetView);
        return Optional.of(command(creation, source.semantic(), variables));
    }

    /**
     * Returns the name of the layer to be shown so that the edges of a tool are seen, and what they can be drawn to; empty if both
     * are.
     */
    public Optional<String> hiddenLayer(String tool) {
        EdgeCreation creation = edgeCreation(tool);
        List<AbstractNodeMapping> ends = new ArrayList<>(creation.extraSourceMappings());
        ends.addAll(creation.extraTargetMappings());
        return hidden(layer -> !Collections.disjoint(layer.edgeMappings(), creation.mappings()))
                .or(() -> hidden(layer -> !Collections.disjoint(layer.nodeMappings(), ends)
                        || !Collections.disjoint(layer.containerMappings(), ends)));
    }

    /** The first layer of a kind if no such layer is shown. */
    private Optional<String> hidden(Predicate<Layer> kind) {
        List<Layer> showing = description.layers().stream().filter(kind).toList();
        return showing.stream().anyMatch(layers::contains)
                ? Optional.empty()
                : showing.stream().map(Layer::name).findFirst();
    }

    private EdgeCreation edgeCreation(String tool) {
        if (!(description.tool(tool) instanceof EdgeCreation creation)) {
            throw new IllegalArgumentException("there is no tool " + tool + " that makes edges");
        }
        return creation;
    }

    private boolean begins(EdgeCreation creation, NodeView source) {
        AbstractNodeMapping mapping = node(source);
        return creation.extraSourceMappings().contains(mapping)
                || creation.mappings().stream().anyMatch(m -> m.sourceMapping().contains(mapping));
    }

    private boolean ends(EdgeCreation creation, NodeView source, NodeView target) {
        AbstractNodeMapping from = node(source);
        AbstractNodeMapping to = node(target);
        boolean extraFrom = creation.extraSourceMappings().contains(from);
        boolean extraTo = creation.extraTargetMappings().contains(to);
        return extraFrom && extraTo
                || creation.mappings().stream()
                        .anyMatch(m -> (extraFrom || m.sourceMapping().contains(from))
                                && (extraTo || m.targetMapping().contains(to)));
    }

    /** The text to be edited as the label of a node; empty if it cannot be edited. */
    public Optional<String> input(NodeView node) {
        return input(mapping(node.mapping()), node.semantic(), node.label(), shown(node));
    }

    /** The text to be edited as the label of an edge; empty if it cannot be edited. */
    public Optional<String> input(EdgeView edge) {
        return input(mapping(edge.mapping()), edge.semantic(), edge.center(), shown(edge));
    }

    private Optional<String> input(
            DiagramElementMapping mapping, EObject self, String label, ViewElement.Source shown) {
        DirectEditLabel tool = mapping.labelDirectEdit().get().orElse(null);
        if (tool == null || !allowed(tool, self, shown)) {
            return Optional.empty();
        }
        Variables variables = Variables.NONE.andView("diagram", diagram).andView("view", shown);
        return Optional.of(tool.inputLabel() == null ? label : interpreter.text(tool.inputLabel(), self, variables));
    }

    /** Edits the label of a node. */
    public Optional<ToolCommand> edit(NodeView node, String text) {
        return edit(mapping(node.mapping()), node.semantic(), shown(node), text);
    }

    /** Edits the label of an edge. */
    public Optional<ToolCommand> edit(EdgeView edge, String text) {
        return edit(mapping(edge.mapping()), edge.semantic(), shown(edge), text);
    }

    private Optional<ToolCommand> edit(
            DiagramElementMapping mapping, EObject self, ViewElement.Source shown, String text) {
        DirectEditLabel tool = mapping.labelDirectEdit().get().orElse(null);
        if (tool == null || !allowed(tool, self, shown)) {
            return Optional.empty();
        }
        return Masks.variables(tool.mask(), text).map(arguments -> {
            Map<String, Object> variables = new HashMap<>(arguments);
            variables.put("diagram", diagram);
            variables.put("view", shown);
            return command(tool, self, variables);
        });
    }

    private boolean allowed(DiagramTool tool, EObject self, ViewElement.Source shown) {
        return holds(
                tool.precondition(), self, Variables.NONE.and("container", self).andView("containerView", shown));
    }

    /** Deletes a node by the tool of its mapping. */
    public Optional<ToolCommand> delete(NodeView node) {
        return delete(mapping(node.mapping()), node.semantic(), shown(node), shown(containers.get(node.id())));
    }

    /** Deletes an edge by the tool of its mapping. */
    public Optional<ToolCommand> delete(EdgeView edge) {
        return delete(mapping(edge.mapping()), edge.semantic(), shown(edge), diagram);
    }

    private Optional<ToolCommand> delete(
            DiagramElementMapping mapping, EObject self, ViewElement.Source shown, ViewElement.Source container) {
        DeleteElement tool = mapping.deletion().get().orElse(null);
        Variables seen = Variables.NONE
                .andView("containerView", container)
                .andView("view", shown)
                .and("element", self);
        if (tool == null || !holds(tool.precondition(), self, seen)) {
            return Optional.empty();
        }
        Map<String, Object> variables = new HashMap<>();
        bind(variables, tool, "element", self);
        bind(variables, tool, "elementView", shown);
        bind(variables, tool, "containerView", container);
        variables.put("diagram", diagram);
        return Optional.of(command(tool, self, variables));
    }

    /** Lets an edge begin at another node. */
    public Optional<ToolCommand> reconnectSource(EdgeView edge, NodeView end) {
        EdgeMapping mapping = (EdgeMapping) mapping(edge.mapping());
        return mapping.sourceMapping().contains(node(end))
                ? reconnect(mapping, ReconnectEdge.Kind.SOURCE, edge, nodes.get(edge.source()), end, edge.target())
                : Optional.empty();
    }

    /** Lets an edge end at another node. */
    public Optional<ToolCommand> reconnectTarget(EdgeView edge, NodeView end) {
        EdgeMapping mapping = (EdgeMapping) mapping(edge.mapping());
        return mapping.targetMapping().contains(node(end))
                ? reconnect(mapping, ReconnectEdge.Kind.TARGET, edge, nodes.get(edge.target()), end, edge.source())
                : Optional.empty();
    }

    private Optional<ToolCommand> reconnect(
            EdgeMapping mapping,
            ReconnectEdge.Kind kind,
            EdgeView edge,
            NodeView oldEnd,
            NodeView newEnd,
            String otherEnd) {
        ViewElement.Source edgeView = shown(edge);
        ViewElement.Source oldView = shown(oldEnd);
        ViewElement.Source newView = shown(newEnd);
        for (ReconnectEdge tool : mapping.reconnections()) {
            Variables seen = Variables.NONE
                    .and("source", oldEnd.semantic())
                    .and("target", newEnd.semantic())
                    .andView("sourceView", oldView)
                    .andView("targetView", newView)
                    .and("element", edge.semantic())
                    .andView("edgeView", edgeView)
                    .andView("diagram", diagram);
            if ((tool.kind() == kind || tool.kind() == ReconnectEdge.Kind.BOTH)
                    && holds(tool.precondition(), edge.semantic(), seen)) {
                Map<String, Object> variables = new HashMap<>();
                bind(variables, tool, "element", edge.semantic());
                bind(variables, tool, "source", oldEnd.semantic());
                bind(variables, tool, "target", newEnd.semantic());
                bind(variables, tool, "sourceView", oldView);
                bind(variables, tool, "targetView", newView);
                bind(variables, tool, "edgeView", edgeView);
                variables.put("otherEnd", shown(nodes.get(otherEnd)));
                return Optional.of(command(tool, edge.semantic(), variables));
            }
        }
        return Optional.empty();
    }

    /** Drops a node of the diagram on a node, or on the diagram itself. */
    public Optional<ToolCommand> drop(NodeView dropped, NodeView container) {
        return drop(dropped.semantic(), dropped, container, DragSource.DIAGRAM);
    }

    /** Drops an element from elsewhere on a node, or on the diagram itself. */
    public Optional<ToolCommand> drop(EObject dropped, NodeView container) {
        return drop(dropped, null, container, DragSource.PROJECT_EXPLORER);
    }

    private Optional<ToolCommand> drop(EObject dropped, NodeView from, NodeView container, DragSource source) {
        List<ContainerDrop> tools = container == null
                ? description.dropDescriptions()
                : node(container).dropDescriptions();
        EObject self = semantic(container);
        ViewElement.Source shown = shown(container);
        EObject oldContainer = from == null ? null : semantic(containers.get(from.id()));
        for (ContainerDrop tool : tools) {
            Variables seen = Variables.NONE
                    .and("newContainer", self)
                    .andView("newViewContainer", shown)
                    .and("element", dropped);
            seen = oldContainer == null ? seen : seen.and("oldContainer", oldContainer);
            if ((tool.source() == source || tool.source() == DragSource.BOTH)
                    && takes(tool, dropped, from, container)
                    && holds(tool.precondition(), dropped, seen)) {
                Map<String, Object> variables = new HashMap<>();
                bind(variables, tool, "element", dropped);
                bind(variables, tool, "newContainer", self);
                bind(variables, tool, "newViewContainer", shown);
                if (oldContainer != null) {
                    bind(variables, tool, "oldContainer", oldContainer);
                }
                return Optional.of(command(tool, self, variables));
            }
        }
        return Optional.empty();
    }

    /** A node can be dropped if the tool names its mapping, and one that can show its element in the new container. */
    private boolean takes(ContainerDrop tool, EObject dropped, NodeView from, NodeView container) {
        if (from == null) {
            return tool.mappings().isEmpty() || tool.mappings().stream().anyMatch(m -> shows(m, dropped));
        }
        List<DiagramElementMapping> possible = possible(container == null ? null : node(container));
        return tool.mappings().contains(node(from))
                && tool.mappings().stream().anyMatch(m -> possible.contains(m) && shows(m, dropped));
    }

    private static boolean shows(DiagramElementMapping mapping, EObject element) {
        return mapping.domainClass() != null && mapping.domainClass().isInstance(element);
    }

    /** Answers a double click on a node. */
    public Optional<ToolCommand> doubleClick(NodeView node) {
        return doubleClick(mapping(node.mapping()), node.semantic(), shown(node));
    }

    /** Answers a double click on an edge. */
    public Optional<ToolCommand> doubleClick(EdgeView edge) {
        return doubleClick(mapping(edge.mapping()), edge.semantic(), shown(edge));
    }

    private Optional<ToolCommand> doubleClick(DiagramElementMapping mapping, EObject self, ViewElement.Source shown) {
        DoubleClick tool = mapping.doubleClick().get().orElse(null);
        if (tool == null || !allowed(tool, self, shown)) {
            return Optional.empty();
        }
        Map<String, Object> variables = new HashMap<>();
        bind(variables, tool, "element", self);
        bind(variables, tool, "elementView", shown);
        return Optional.of(command(tool, shown.get(), variables));
    }

    private ToolCommand command(DiagramTool tool, EObject context, Map<String, Object> variables) {
        return new ToolCommand(
                tool.name(),
                tool.label(),
                interpreter,
                context,
                view.semantic(),
                tool.operation(),
                tool.elementsToSelect(),
                variables);
    }

    private static void bind(Map<String, Object> variables, DiagramTool tool, String role, Object value) {
        String name = tool.variables().get(role);
        if (name != null) {
            variables.put(name, value);
        }
    }

    private boolean holds(Expression condition, EObject self, Variables variables) {
        return condition == null || interpreter.holds(condition, self, variables);
    }

    private EObject semantic(NodeView node) {
        return node == null ? view.semantic() : node.semantic();
    }

    private ViewElement.Source shown(NodeView node) {
        return node == null ? diagram : new ViewElement.Source(node.semantic()).in(shown(containers.get(node.id())));
    }

    private ViewElement.Source shown(EdgeView edge) {
        return new ViewElement.Source(edge.semantic())
                .in(diagram)
                .between(shown(nodes.get(edge.source())), shown(nodes.get(edge.target())));
    }

    private AbstractNodeMapping node(NodeView node) {
        return (AbstractNodeMapping) mapping(node.mapping());
    }

    private DiagramElementMapping mapping(String name) {
        return description.mapping(name);
    }
}
