// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.specification;

import java.util.List;

/** Which elements appear as nodes. */
public final class NodeMapping extends AbstractNodeMapping {

    private final NodeStyleDescription style;
    private final List<ConditionalStyle<NodeStyleDescription>> conditionalStyles;

    NodeMapping(SpecificationElement e, Building b, ContainerMapping container) {
        super(e, b, container);
        style = b.required(e, "style", b.one(e, "style", "", NodeStyleDescription.OF_NODES));
        conditionalStyles = ConditionalStyle.all(
                e,
                b,
                "conditionnalStyles",
                Types.DIAGRAM + "ConditionalNodeStyleDescription",
                "",
                NodeStyleDescription.OF_NODES);
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
