// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.specification;

import java.util.List;
import java.util.Map;
import org.plumbline.diagram.view.NodeView.Presentation;

/** Which elements appear as containers. */
public final class ContainerMapping extends AbstractNodeMapping {

    private final Presentation presentation;
    private final List<NodeMapping> subNodes;
    private final List<NodeMapping> reusedNodes;
    private final List<ContainerMapping> subContainers;
    private final List<ContainerMapping> reusedContainers;
    private final NodeStyleDescription style;
    private final List<ConditionalStyle<NodeStyleDescription>> conditionalStyles;

    ContainerMapping(SpecificationElement e, Building b, ContainerMapping container) {
        super(e, b, container);
        presentation = e.choice(
                "childrenPresentation",
                Map.of(
                        "FreeForm", Presentation.FREE_FORM,
                        "List", Presentation.LIST,
                        "HorizontalStack", Presentation.HORIZONTAL_STACK,
                        "VerticalStack", Presentation.VERTICAL_STACK),
                Presentation.FREE_FORM);
        subNodes = b.all(
                e, "subNodeMappings", Types.DIAGRAM + "NodeMapping", (m, building) -> new NodeMapping(m, b, this));
        reusedNodes = b.references(e, "reusedNodeMappings", NodeMapping.class);
        subContainers = b.all(
                e,
                "subContainerMappings",
                Types.DIAGRAM + "ContainerMapping",
                (m, building) -> new ContainerMapping(m, b, this));
        reusedContainers = b.references(e, "reusedContainerMappings", ContainerMapping.class);
        style = b.required(e, "style", b.one(e, "style", "", NodeStyleDescription.OF_CONTAINERS));
        conditionalStyles = ConditionalStyle.all(
                e,
                b,
                "conditionnalStyles",
                Types.DIAGRAM + "ConditionalContainerStyleDescription",
                "",
                NodeStyleDescription.OF_CONTAINERS);
    }

    /** How the children are shown. */
    public Presentation childrenPresentation() {
        return presentation;
    }

    /** The mappings of nodes in it: own ones and then reused ones. */
    public List<NodeMapping> allNodeMappings() {
        return Layer.joined(subNodes, reusedNodes);
    }

    /** The mappings of containers in it: own ones and then reused ones. */
    public List<ContainerMapping> allContainerMappings() {
        return Layer.joined(subContainers, reusedContainers);
    }

    @Override
    public NodeStyleDescription style() {
        return style;
    }

    @Override
    public List<ConditionalStyle<NodeStyleDescription>> conditionalStyles() {
        return conditionalStyles;
    }
}
