// SPDX-License-Identifier: EPL-2.0
package org.plumbline.sirius.tests;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.DDiagramElementContainer;
import org.eclipse.sirius.diagram.DEdge;
import org.eclipse.sirius.diagram.DNode;
import org.eclipse.sirius.diagram.DSemanticDiagram;
import org.eclipse.sirius.diagram.DragAndDropTarget;
import org.eclipse.sirius.diagram.EdgeTarget;
import org.eclipse.sirius.diagram.business.api.query.ReconnectEdgeDescriptionQuery;
import org.eclipse.sirius.diagram.business.internal.metamodel.operations.DDiagramElementContainerWithInterpreterOperations;
import org.eclipse.sirius.diagram.description.AbstractNodeMapping;
import org.eclipse.sirius.diagram.description.ContainerMapping;
import org.eclipse.sirius.diagram.description.DiagramElementMapping;
import org.eclipse.sirius.diagram.description.DragAndDropTargetDescription;
import org.eclipse.sirius.diagram.description.EdgeMapping;
import org.eclipse.sirius.diagram.description.Layer;
import org.eclipse.sirius.diagram.description.tool.ContainerCreationDescription;
import org.eclipse.sirius.diagram.description.tool.ContainerDropDescription;
import org.eclipse.sirius.diagram.description.tool.EdgeCreationDescription;
import org.eclipse.sirius.diagram.description.tool.NodeCreationDescription;
import org.eclipse.sirius.diagram.description.tool.ReconnectEdgeDescription;
import org.eclipse.sirius.diagram.description.tool.ReconnectionKind;
import org.eclipse.sirius.diagram.tools.api.command.DiagramCommandFactoryService;
import org.eclipse.sirius.diagram.tools.api.command.IDiagramCommandFactory;
import org.eclipse.sirius.ecore.extender.business.api.accessor.ModelAccessor;
import org.eclipse.sirius.tools.api.command.ui.NoUICallback;
import org.eclipse.sirius.viewpoint.description.tool.DragSource;

/** Uses the tools of a diagram. Offers each to the diagram itself and then to its elements in the order of their paths. */
@SuppressWarnings("restriction")
final class DiagramSteps {

    private static final String TEXT = "Edited";

    private final ToolRun run;
    private final DDiagram diagram;
    private final IDiagramCommandFactory factory;

    DiagramSteps(ToolRun run, DDiagram diagram) {
        this.run = run;
        this.diagram = diagram;
        this.factory = DiagramCommandFactoryService.getInstance()
                .getNewProvider()
                .getCommandFactory(run.project().domain());
        factory.setUserInterfaceCallBack(new NoUICallback());
    }

    void run() {
        List<EObject> tools = new ArrayList<>();
        diagram.getDescription().eAllContents().forEachRemaining(tools::add);
        for (EObject tool : tools) {
            if (tool instanceof ContainerCreationDescription creation) {
                create(creation.getName(), containers(creation));
            } else if (tool instanceof NodeCreationDescription creation) {
                create(creation.getName(), nodes(creation));
            } else if (tool instanceof EdgeCreationDescription creation) {
                connect(creation);
            } else if (tool instanceof ContainerDropDescription drop) {
                for (DragAndDropTargetDescription place : places(tools, drop)) {
                    drop(drop, place, DragSource.DIAGRAM_LITERAL);
                    drop(drop, place, DragSource.PROJECT_EXPLORER_LITERAL);
                }
            } else if (tool instanceof DiagramElementMapping mapping) {
                edit(mapping);
            }
            if (tool instanceof EdgeMapping mapping) {
                for (ReconnectEdgeDescription reconnection : mapping.getReconnections()) {
                    reconnect(mapping, reconnection);
                }
            }
        }
    }

    // Where things are

    private Map<String, DDiagramElement> elements() {
        Map<String, DDiagramElement> elements = new TreeMap<>();
        for (DDiagramElement element : diagram.getDiagramElements()) {
            if (!(element instanceof DEdge)) {
                elements.putIfAbsent(DiagramEntries.path(element), element);
            }
        }
        return elements;
    }

    private Map<String, DEdge> edges() {
        Map<String, DEdge> edges = new TreeMap<>();
        for (DEdge edge : diagram.getEdges()) {
            edges.putIfAbsent(DiagramEntries.edge(edge), edge);
        }
        return edges;
    }

    private List<DiagramElementMapping> onTop() {
        List<DiagramElementMapping> mappings = new ArrayList<>();
        for (Layer layer : diagram.getActivatedLayers()) {
            mappings.addAll(layer.getNodeMappings());
            mappings.addAll(layer.getContainerMappings());
            mappings.addAll(layer.getReusedMappings());
        }
        return mappings;
    }

    private static List<DiagramElementMapping> within(DDiagramElement element) {
        AbstractNodeMapping mapping = (AbstractNodeMapping) element.getDiagramElementMapping();
        List<DiagramElementMapping> mappings = new ArrayList<>(mapping.getBorderedNodeMappings());
        mappings.addAll(mapping.getReusedBorderedNodeMappings());
        if (mapping instanceof ContainerMapping container) {
            mappings.addAll(container.getSubNodeMappings());
            mappings.addAll(container.getReusedNodeMappings());
            mappings.addAll(container.getSubContainerMappings());
            mappings.addAll(container.getReusedContainerMappings());
        }
        return mappings;
    }

    // Making

    private interface Creation {
        Command in(DDiagramElement container);
    }

    private Creation containers(ContainerCreationDescription tool) {
        return container -> {
            if (container == null) {
                return takes(onTop(), tool.getContainerMappings())
                        ? factory.buildCreateContainerCommandFromTool(diagram, tool)
                        : null;
            }
            boolean extra = tool.getExtraMappings().contains(container.getDiagramElementMapping());
            return (extra || takes(within(container), tool.getContainerMappings()))
                            && container instanceof DDiagramElementContainer box
                    ? factory.buildCreateContainerCommandFromTool(box, tool)
                    : null;
        };
    }

    private Creation nodes(NodeCreationDescription tool) {
        return container -> {
            if (container == null) {
                return takes(onTop(), tool.getNodeMappings())
                        ? factory.buildCreateNodeCommandFromTool(diagram, tool)
                        : null;
            }
            boolean extra = tool.getExtraMappings().contains(container.getDiagramElementMapping());
            if (!extra && !takes(within(container), tool.getNodeMappings())) {
                return null;
            }
            if (container instanceof DDiagramElementContainer box) {
                return factory.buildCreateNodeCommandFromTool(box, tool);
            }
            return container instanceof DNode node ? factory.buildCreateNodeCommandFromTool(node, tool) : null;
        };
    }

    private static boolean takes(List<DiagramElementMapping> possible, List<? extends DiagramElementMapping> made) {
        return made.isEmpty() || made.stream().anyMatch(possible::contains);
    }

    private void create(String tool, Creation creation) {
        if (run.isOpen("create " + tool)
                && !run.use("create " + tool, "create | " + tool + " | -", creation.in(null))) {
            for (Map.Entry<String, DDiagramElement> container : elements().entrySet()) {
                String step = "create | " + tool + " | " + container.getKey();
                if (run.use("create " + tool, step, creation.in(container.getValue()))) {
                    return;
                }
            }
        }
    }

    private void connect(EdgeCreationDescription tool) {
        if (!run.isOpen("connect " + tool.getName())) {
            return;
        }
        Map<String, DDiagramElement> elements = elements();
        for (Map.Entry<String, DDiagramElement> source : elements.entrySet()) {
            for (Map.Entry<String, DDiagramElement> target : elements.entrySet()) {
                String step = "connect | " + tool.getName() + " | " + source.getKey() + " | " + target.getKey();
                if (source != target
                        && source.getValue() instanceof EdgeTarget from
                        && target.getValue() instanceof EdgeTarget to
                        && connects(tool, source.getValue(), target.getValue())
                        && run.use(
                                "connect " + tool.getName(),
                                step,
                                factory.buildCreateEdgeCommandFromTool(from, to, tool))) {
                    return;
                }
            }
        }
    }

    private static boolean connects(EdgeCreationDescription tool, DDiagramElement source, DDiagramElement target) {
        DiagramElementMapping from = source.getDiagramElementMapping();
        DiagramElementMapping to = target.getDiagramElementMapping();
        boolean extraFrom = tool.getExtraSourceMappings().contains(from);
        boolean extraTo = tool.getExtraTargetMappings().contains(to);
        return extraFrom && extraTo
                || tool.getEdgeMappings().stream()
                        .anyMatch(m -> (extraFrom || m.getSourceMapping().contains(from))
                                && (extraTo || m.getTargetMapping().contains(to)));
    }

    // What mappings say

    private void edit(DiagramElementMapping mapping) {
        Map<String, DDiagramElement> views = new TreeMap<>();
        boolean isEdge = mapping instanceof EdgeMapping;
        (isEdge ? edges() : elements()).forEach((path, element) -> {
            if (element.getDiagramElementMapping() == mapping) {
                views.put(path, element);
            }
        });
        String kind = isEdge ? " edge" : "";
        if (mapping.getLabelDirectEdit() != null) {
            each(
                    "rename" + kind,
                    mapping,
                    views,
                    " | " + TEXT,
                    view -> factory.buildDirectEditLabelFromTool(view, mapping.getLabelDirectEdit(), TEXT));
        }
        if (mapping.getDeletionDescription() != null) {
            each("delete" + kind, mapping, views, "", factory::buildDeleteDiagramElement);
        }
        if (mapping.getDoubleClickDescription() != null) {
            each(
                    "double click" + kind,
                    mapping,
                    views,
                    "",
                    view -> factory.buildDoubleClickOnElementCommandFromTool(
                            view, mapping.getDoubleClickDescription()));
        }
    }

    private interface Use {
        Command of(DDiagramElement view);
    }

    private void each(
            String kind, DiagramElementMapping mapping, Map<String, DDiagramElement> views, String argument, Use use) {
        String tool = kind + " " + mapping.getName();
        if (run.isOpen(tool)) {
            for (Map.Entry<String, DDiagramElement> view : views.entrySet()) {
                if (run.use(tool, kind + " | " + view.getKey() + argument, use.of(view.getValue()))) {
                    return;
                }
            }
        }
    }

    private void reconnect(EdgeMapping mapping, ReconnectEdgeDescription tool) {
        if (tool.getReconnectionKind() != ReconnectionKind.RECONNECT_TARGET_LITERAL) {
            reconnect(mapping, tool, true);
        }
        if (tool.getReconnectionKind() != ReconnectionKind.RECONNECT_SOURCE_LITERAL) {
            reconnect(mapping, tool, false);
        }
    }

    private void reconnect(EdgeMapping mapping, ReconnectEdgeDescription tool, boolean source) {
        String kind = source ? "reconnect source" : "reconnect target";
        String name = kind + " " + mapping.getName();
        if (!run.isOpen(name)) {
            return;
        }
        Map<String, DDiagramElement> elements = elements();
        for (Map.Entry<String, DEdge> edge : edges().entrySet()) {
            DEdge view = edge.getValue();
            if (view.getDiagramElementMapping() != mapping) {
                continue;
            }
            EdgeTarget old = source ? view.getSourceNode() : view.getTargetNode();
            EdgeTarget other = source ? view.getTargetNode() : view.getSourceNode();
            for (Map.Entry<String, DDiagramElement> end : elements.entrySet()) {
                if (end.getValue() != old
                        && end.getValue() != other
                        && !areConnected(mapping, source ? end.getValue() : other, source ? other : end.getValue())
                        && end.getValue() instanceof EdgeTarget next
                        && new ReconnectEdgeDescriptionQuery(tool).isEndAuthorized(source, next)
                        && run.use(
                                name,
                                kind + " | " + edge.getKey() + " | " + end.getKey(),
                                factory.buildReconnectEdgeCommandFromTool(tool, view, old, next))) {
                    return;
                }
            }
        }
    }

    private boolean areConnected(EdgeMapping mapping, Object source, Object target) {
        return diagram.getEdges().stream()
                .anyMatch(e -> e.getDiagramElementMapping() == mapping
                        && e.getSourceNode() == source
                        && e.getTargetNode() == target);
    }

    // Dropping

    private List<DragAndDropTargetDescription> places(List<EObject> described, ContainerDropDescription tool) {
        List<DragAndDropTargetDescription> places = new ArrayList<>();
        if (diagram.getDescription().getDropDescriptions().contains(tool)) {
            places.add(diagram.getDescription());
        }
        for (EObject element : described) {
            if (element instanceof DragAndDropTargetDescription place
                    && place.getDropDescriptions().contains(tool)) {
                places.add(place);
            }
        }
        return places;
    }

    private void drop(ContainerDropDescription tool, DragAndDropTargetDescription place, DragSource source) {
        if (tool.getDragSource() != DragSource.BOTH_LITERAL && tool.getDragSource() != source) {
            return;
        }
        boolean inside = source == DragSource.DIAGRAM_LITERAL;
        String onto = place instanceof DiagramElementMapping mapping ? mapping.getName() : "-";
        String name = (inside ? "drop " : "drop element ") + tool.getName() + " on " + onto;
        if (!run.isOpen(name)) {
            return;
        }
        Map<String, DDiagramElement> elements = elements();
        List<Map.Entry<String, DragAndDropTarget>> containers = new ArrayList<>();
        if (place == diagram.getDescription()) {
            containers.add(Map.entry("-", diagram));
        }
        elements.forEach((path, element) -> {
            if (element.getDiagramElementMapping() == place && element instanceof DragAndDropTarget target) {
                containers.add(Map.entry(path, target));
            }
        });
        for (Map.Entry<String, DragAndDropTarget> container : containers) {
            if (inside ? dropView(name, tool, container, elements) : dropElement(name, tool, container)) {
                return;
            }
        }
    }

    private boolean dropView(
            String name,
            ContainerDropDescription tool,
            Map.Entry<String, DragAndDropTarget> container,
            Map<String, DDiagramElement> elements) {
        for (Map.Entry<String, DDiagramElement> dropped : elements.entrySet()) {
            DDiagramElement view = dropped.getValue();
            if (view != container.getValue()
                    && view.eContainer() != container.getValue()
                    && view.getDiagramElementMapping() instanceof AbstractNodeMapping
                    && best(container.getValue(), view.getTarget(), oldContainer(view), view) == tool
                    && run.use(
                            name,
                            "drop | " + dropped.getKey() + " | " + container.getKey(),
                            factory.buildDropInContainerCommandFromTool(container.getValue(), view, tool))) {
                return true;
            }
        }
        return false;
    }

    private boolean dropElement(
            String name, ContainerDropDescription tool, Map.Entry<String, DragAndDropTarget> container) {
        List<EObject> elements = new ArrayList<>();
        for (TreeIterator<EObject> all = run.project().model().eAllContents(); all.hasNext(); ) {
            elements.add(all.next());
        }
        elements.sort(Comparator.comparing(GoldenText::key));
        for (EObject element : elements) {
            if (fits(tool, element)
                    && best(container.getValue(), element, null, null) == tool
                    && run.use(
                            name,
                            "drop element | " + GoldenText.key(element) + " | " + container.getKey(),
                            factory.buildDropInContainerCommandFromTool(container.getValue(), element, tool))) {
                return true;
            }
        }
        return false;
    }

    /** Sirius lets anything be dropped; the tools are meant for what their mappings show. */
    private boolean fits(ContainerDropDescription tool, EObject element) {
        ModelAccessor accessor = run.project().session().getModelAccessor();
        return tool.getMappings().stream()
                .map(m -> ((AbstractNodeMapping) m).getDomainClass())
                .anyMatch(domain -> accessor.eInstanceOf(element, domain));
    }

    private static EObject oldContainer(DDiagramElement view) {
        return view.eContainer() instanceof DDiagramElement container
                ? container.getTarget()
                : ((DSemanticDiagram) view.eContainer()).getTarget();
    }

    private static ContainerDropDescription best(
            DragAndDropTarget container, EObject dropped, EObject oldContainer, DDiagramElement view) {
        DragAndDropTargetDescription description = container instanceof DSemanticDiagram diagram
                ? diagram.getDescription()
                : (DragAndDropTargetDescription) ((DDiagramElement) container).getDiagramElementMapping();
        EObject newContainer = container instanceof DSemanticDiagram diagram
                ? diagram.getTarget()
                : ((DDiagramElement) container).getTarget();
        return DDiagramElementContainerWithInterpreterOperations.getBestDropDescription(
                description,
                dropped,
                oldContainer,
                newContainer,
                container,
                view == null ? DragSource.PROJECT_EXPLORER_LITERAL : DragSource.DIAGRAM_LITERAL,
                view);
    }
}
