// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.specification;

import java.util.List;

/** Which elements appear as nodes or containers. */
public abstract sealed class AbstractNodeMapping extends DiagramElementMapping permits NodeMapping, ContainerMapping {

    private final ContainerMapping container;
    private final List<NodeMapping> bordered;
    private final List<NodeMapping> reusedBordered;
    private final List<DiagramTool.ContainerDrop> drops;

    /** @param container the mapping in which it stands as a sub mapping, or null */
    AbstractNodeMapping(SpecificationElement e, Building b, ContainerMapping container) {
        super(e, b, true);
        this.container = container;
        bordered = b.all(
                e,
                "borderedNodeMappings",
                Types.DIAGRAM + "NodeMapping",
                (m, building) -> new NodeMapping(m, b, this instanceof ContainerMapping c ? c : null));
        reusedBordered = b.references(e, "reusedBorderedNodeMappings", NodeMapping.class);
        drops = b.references(e, "dropDescriptions", DiagramTool.ContainerDrop.class);
    }

    /** The container mapping in which it stands, or null if it stands in a layer or a node mapping. */
    public final ContainerMapping container() {
        return container;
    }

    /** The mappings of nodes on the border: own ones and then reused ones. */
    public final List<NodeMapping> allBorderedNodeMappings() {
        return Layer.joined(bordered, reusedBordered);
    }

    /** The tools that take what is dropped on it. */
    public final List<DiagramTool.ContainerDrop> dropDescriptions() {
        return drops;
    }

    /** How it looks if no condition holds. */
    public abstract NodeStyleDescription style();

    /** How it looks under conditions. */
    public abstract List<ConditionalStyle<NodeStyleDescription>> conditionalStyles();
}
