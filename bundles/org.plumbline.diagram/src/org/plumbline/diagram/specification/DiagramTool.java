// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.specification;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A tool of a diagram. */
public abstract sealed class DiagramTool {

    static final Map<String, Building.Maker<? extends DiagramTool>> MAKERS = Map.of(
            Types.DIAGRAM_TOOL + "NodeCreationDescription",
            (e, b) -> new NodeCreation(e, b, b.references(e, "nodeMappings", NodeMapping.class)),
            Types.DIAGRAM_TOOL + "ContainerCreationDescription",
            (e, b) -> new NodeCreation(e, b, b.references(e, "containerMappings", ContainerMapping.class)),
            Types.DIAGRAM_TOOL + "EdgeCreationDescription",
            EdgeCreation::new,
            Types.DIAGRAM_TOOL + "DirectEditLabel",
            DirectEditLabel::new,
            Types.DIAGRAM_TOOL + "DeleteElementDescription",
            DeleteElement::new,
            Types.DIAGRAM_TOOL + "ReconnectEdgeDescription",
            ReconnectEdge::new,
            Types.DIAGRAM_TOOL + "ContainerDropDescription",
            ContainerDrop::new,
            Types.DIAGRAM_TOOL + "DoubleClickDescription",
            DoubleClick::new);

    private final String name;
    private final String label;
    private final String documentation;
    private final String icon;
    private final Expression precondition;
    private final Expression elementsToSelect;
    private final Map<String, String> variables;
    private final ModelOperation operation;

    private DiagramTool(SpecificationElement e, Building b, String operationType, String... roles) {
        name = b.unique(e, "tool");
        String stated = b.translated(e, "label");
        label = stated.isEmpty() ? name : stated;
        documentation = b.translated(e, "endUserDocumentation");
        icon = e.text("iconPath", "");
        precondition = e.expression("precondition", false);
        elementsToSelect = e.expression("elementsToSelect", false);
        variables = new LinkedHashMap<>();
        for (String role : roles) {
            String variable = b.variable(e, role);
            if (variable != null) {
                variables.put(role, variable);
            }
        }
        operation = ModelOperation.initial(e, operationType, b);
        b.add(this);
    }

    /** Makes a node or container. */
    public static final class NodeCreation extends DiagramTool {

        private final List<? extends AbstractNodeMapping> mappings;
        private final List<AbstractNodeMapping> extraMappings;

        private NodeCreation(SpecificationElement e, Building b, List<? extends AbstractNodeMapping> mappings) {
            super(e, b, "InitialNodeCreationOperation", "variable", "viewVariable");
            this.mappings = mappings;
            extraMappings = b.references(e, "extraMappings", AbstractNodeMapping.class);
        }

        /** The mappings of what it makes. */
        public List<? extends AbstractNodeMapping> mappings() {
            return mappings;
        }

        /** More mappings of nodes in which it can be used. */
        public List<AbstractNodeMapping> extraMappings() {
            return extraMappings;
        }
    }

    /** Makes an edge. */
    public static final class EdgeCreation extends DiagramTool {

        private final List<EdgeMapping> mappings;
        private final List<AbstractNodeMapping> extraSourceMappings;
        private final List<AbstractNodeMapping> extraTargetMappings;
        private final Expression startPrecondition;

        private EdgeCreation(SpecificationElement e, Building b) {
            super(
                    e,
                    b,
                    "InitEdgeCreationOperation",
                    "sourceVariable",
                    "targetVariable",
                    "sourceViewVariable",
                    "targetViewVariable");
            mappings = b.references(e, "edgeMappings", EdgeMapping.class);
            extraSourceMappings = b.references(e, "extraSourceMappings", AbstractNodeMapping.class);
            extraTargetMappings = b.references(e, "extraTargetMappings", AbstractNodeMapping.class);
            startPrecondition = e.expression("connectionStartPrecondition", false);
        }

        /** The mappings of what it makes. */
        public List<EdgeMapping> mappings() {
            return mappings;
        }

        /** More mappings of nodes where it can begin. */
        public List<AbstractNodeMapping> extraSourceMappings() {
            return extraSourceMappings;
        }

        /** More mappings of nodes where it can end. */
        public List<AbstractNodeMapping> extraTargetMappings() {
            return extraTargetMappings;
        }

        /** What must hold where it begins, or null. */
        public Expression startPrecondition() {
            return startPrecondition;
        }
    }

    /** Edits a label. */
    public static final class DirectEditLabel extends DiagramTool {

        private final Expression inputLabel;
        private final String mask;

        private DirectEditLabel(SpecificationElement e, Building b) {
            super(e, b, "InitialOperation");
            inputLabel = e.expression("inputLabelExpression", false);
            mask = mask(e, b);
        }

        /** The text to be edited, or null for the label itself. */
        public Expression inputLabel() {
            return inputLabel;
        }

        /** The form of the text, as {@link java.text.MessageFormat} has it. */
        public String mask() {
            return mask;
        }
    }

    /** Deletes an element. */
    public static final class DeleteElement extends DiagramTool {

        private DeleteElement(SpecificationElement e, Building b) {
            super(e, b, "InitialOperation", "element", "elementView", "containerView");
        }
    }

    /** Leads an edge to another node. */
    public static final class ReconnectEdge extends DiagramTool {

        /** Which end. */
        public enum Kind {
            SOURCE,
            TARGET,
            BOTH
        }

        private final Kind kind;

        private ReconnectEdge(SpecificationElement e, Building b) {
            super(e, b, "InitialOperation", "source", "target", "sourceView", "targetView", "element", "edgeView");
            kind = e.choice(
                    "reconnectionKind",
                    Map.of(
                            "RECONNECT_SOURCE", Kind.SOURCE,
                            "RECONNECT_TARGET", Kind.TARGET,
                            "RECONNECT_BOTH", Kind.BOTH),
                    Kind.TARGET);
        }

        /** Which end. */
        public Kind kind() {
            return kind;
        }
    }

    /** Takes what is dropped on a node or the diagram. */
    public static final class ContainerDrop extends DiagramTool {

        /** Where the dropped comes from. */
        public enum DragSource {
            DIAGRAM,
            PROJECT_EXPLORER,
            BOTH
        }

        private final List<DiagramElementMapping> mappings;
        private final DragSource source;

        private ContainerDrop(SpecificationElement e, Building b) {
            super(e, b, "InitialContainerDropOperation", "oldContainer", "newContainer", "element", "newViewContainer");
            mappings = b.references(e, "mappings", DiagramElementMapping.class);
            source = e.choice(
                    "dragSource",
                    Map.of(
                            "DIAGRAM", DragSource.DIAGRAM,
                            "PROJECT_EXPLORER", DragSource.PROJECT_EXPLORER,
                            "BOTH", DragSource.BOTH),
                    DragSource.DIAGRAM);
        }

        /** The mappings of what can be dropped. */
        public List<DiagramElementMapping> mappings() {
            return mappings;
        }

        /** Where the dropped comes from. */
        public DragSource source() {
            return source;
        }
    }

    /** Answers a double click. */
    public static final class DoubleClick extends DiagramTool {

        private final List<DiagramElementMapping> mappings;

        private DoubleClick(SpecificationElement e, Building b) {
            super(e, b, "InitialOperation", "element", "elementView");
            mappings = b.references(e, "mappings", DiagramElementMapping.class);
        }

        /** The mappings of what can be clicked. */
        public List<DiagramElementMapping> mappings() {
            return mappings;
        }
    }

    static String mask(SpecificationElement e, Building b) {
        SpecificationElement mask = b.required(e, "mask", e.child("mask").orElse(null));
        String text = mask.required("mask");
        mask.finish();
        return text;
    }

    /** Its name. */
    public final String name() {
        return name;
    }

    /** Its label in the reader's language; its name if it has none. */
    public final String label() {
        return label;
    }

    /** What it does, in the reader's language; may be empty. */
    public final String documentation() {
        return documentation;
    }

    /** Path of its image; may be empty. */
    public final String icon() {
        return icon;
    }

    /** What must hold, or null. */
    public final Expression precondition() {
        return precondition;
    }

    /** What to select afterwards, or null for what was made. */
    public final Expression elementsToSelect() {
        return elementsToSelect;
    }

    /** The names of its variables by their features. */
    public final Map<String, String> variables() {
        return variables;
    }

    /** What it does; null for nothing. */
    public final ModelOperation operation() {
        return operation;
    }

    @Override
    public final String toString() {
        return name;
    }
}
