// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.specification;

import java.util.List;

/** Which elements or relations appear as edges. */
public final class EdgeMapping extends DiagramElementMapping {

    private final List<AbstractNodeMapping> sources;
    private final List<AbstractNodeMapping> targets;
    private final Expression sourceFinder;
    private final Expression targetFinder;
    private final EdgeStyleDescription style;
    private final List<ConditionalStyle<EdgeStyleDescription>> conditionalStyles;
    private final List<DiagramTool.ReconnectEdge> reconnections;

    EdgeMapping(SpecificationElement e, Building b) {
        super(e, b, e.flag("useDomainElement", false));
        e.required("sourceMapping");
        e.required("targetMapping");
        sources = b.references(e, "sourceMapping", AbstractNodeMapping.class);
        targets = b.references(e, "targetMapping", AbstractNodeMapping.class);
        targetFinder = e.requiredExpression("targetFinderExpression");
        sourceFinder = useDomainElement()
                ? e.requiredExpression("sourceFinderExpression")
                : e.expression("sourceFinderExpression", false);
        if (!useDomainElement() && (sourceFinder != null || semanticCandidates() != null)) {
            throw e.refused("a relation has neither sourceFinderExpression nor semanticCandidatesExpression");
        }
        style = b.required(
                e,
                "style",
                b.one(e, "style", Types.DIAGRAM_STYLE + "EdgeStyleDescription", EdgeStyleDescription.OF_EDGES));
        conditionalStyles = ConditionalStyle.all(
                e,
                b,
                "conditionnalStyles",
                Types.DIAGRAM + "ConditionalEdgeStyleDescription",
                Types.DIAGRAM_STYLE + "EdgeStyleDescription",
                EdgeStyleDescription.OF_EDGES);
        reconnections = b.references(e, "reconnections", DiagramTool.ReconnectEdge.class);
    }

    /** Whether each edge shows an element, and not only a relation. */
    public boolean useDomainElement() {
        return domainClass() != null;
    }

    /** The mappings of nodes where edges begin. */
    public List<AbstractNodeMapping> sourceMapping() {
        return sources;
    }

    /** The mappings of nodes where edges end. */
    public List<AbstractNodeMapping> targetMapping() {
        return targets;
    }

    /** The elements where the edge of an element begins; null for a relation. */
    public Expression sourceFinder() {
        return sourceFinder;
    }

    /** The elements where the edge of an element, or of its source, ends. */
    public Expression targetFinder() {
        return targetFinder;
    }

    /** How it looks if no condition holds. */
    public EdgeStyleDescription style() {
        return style;
    }

    /** How it looks under conditions. */
    public List<ConditionalStyle<EdgeStyleDescription>> conditionalStyles() {
        return conditionalStyles;
    }

    /** The tools that reconnect it. */
    public List<DiagramTool.ReconnectEdge> reconnections() {
        return reconnections;
    }
}
