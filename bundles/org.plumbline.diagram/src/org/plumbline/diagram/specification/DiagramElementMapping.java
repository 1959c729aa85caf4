// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.specification;

import org.eclipse.emf.ecore.EClass;

/** Which elements appear on a diagram, and as what. */
public abstract sealed class DiagramElementMapping permits AbstractNodeMapping, EdgeMapping {

    private final String name;
    private final String label;
    private final Layer layer;
    private final EClass domainClass;
    private final Expression candidates;
    private final Expression precondition;
    private final Reference<DiagramTool.DirectEditLabel> labelDirectEdit;
    private final Reference<DiagramTool.DeleteElement> deletion;
    private final Reference<DiagramTool.DoubleClick> doubleClick;

    DiagramElementMapping(SpecificationElement e, Building b, boolean domain) {
        name = b.unique(e, "mapping");
        label = b.translated(e, "label");
        layer = b.layer();
        domainClass = domain ? b.type(e, "domainClass") : null;
        candidates = e.expression("semanticCandidatesExpression", false);
        precondition = e.expression("preconditionExpression", false);
        labelDirectEdit = b.reference(e, "labelDirectEdit", DiagramTool.DirectEditLabel.class);
        deletion = b.reference(e, "deletionDescription", DiagramTool.DeleteElement.class);
        doubleClick = b.reference(e, "doubleClickDescription", DiagramTool.DoubleClick.class);
        b.add(this);
    }

    /** Its name. */
    public final String name() {
        return name;
    }

    /** Its label in the reader's language; its name if it has none. */
    public final String label() {
        return label.isEmpty() ? name : label;
    }

    /** The layer in which it stands. */
    public final Layer layer() {
        return layer;
    }

    /** The class of the elements; null for a relation. */
    public final EClass domainClass() {
        return domainClass;
    }

    /** The elements, or null for all of the model. */
    public final Expression semanticCandidates() {
        return candidates;
    }

    /** What must hold, or null. */
    public final Expression precondition() {
        return precondition;
    }

    /** The tool that edits the label. */
    public final Reference<DiagramTool.DirectEditLabel> labelDirectEdit() {
        return labelDirectEdit;
    }

    /** The tool that deletes. */
    public final Reference<DiagramTool.DeleteElement> deletion() {
        return deletion;
    }

    /** The tool for a double click. */
    public final Reference<DiagramTool.DoubleClick> doubleClick() {
        return doubleClick;
    }

    @Override
    public final String toString() {
        return name;
    }
}
