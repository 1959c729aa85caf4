// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.specification;

import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.plumbline.diagram.view.Rgb;

/** A kind of tree. */
public final class TreeDescription extends RepresentationDescription {

    /** How an item looks. */
    public record TreeItemStyleDescription(LabelStyleDescription label, Rgb background) {

        private static final String TYPE = Types.TREE + "TreeItemStyleDescription";

        private static final Map<String, Building.Maker<? extends TreeItemStyleDescription>> MAKERS = Map.of(
                TYPE,
                (e, b) -> new TreeItemStyleDescription(
                        LabelStyleDescription.aligned(e, b), b.colour(e, "backgroundColor", new Rgb(255, 255, 255))));
    }

    /** Where the dropped comes from. */
    public enum DragSource {
        TREE,
        PROJECT_EXPLORER,
        BOTH
    }

    /**
     * Takes what is dropped on an item or the tree.
     *
     * @param variables names of the variables by their features
     */
    public record TreeItemContainerDrop(
            String name,
            Expression precondition,
            Expression elementsToSelect,
            DragSource source,
            Map<String, String> variables,
            ModelOperation operation) {

        private static TreeItemContainerDrop of(SpecificationElement e, Building b) {
            Map<String, String> variables = new java.util.LinkedHashMap<>();
            for (String role :
                    List.of("oldContainer", "newContainer", "element", "newViewContainer", "precedingSiblings")) {
                String variable = b.variable(e, role);
                if (variable != null) {
                    variables.put(role, variable);
                }
            }
            return new TreeItemContainerDrop(
                    e.required("name"),
                    e.expression("precondition", false),
                    e.expression("elementsToSelect", false),
                    e.choice(
                            "dragSource",
                            Map.of(
                                    "TREE", DragSource.TREE,
                                    "PROJECT_EXPLORER", DragSource.PROJECT_EXPLORER,
                                    "BOTH", DragSource.BOTH),
                            DragSource.TREE),
                    variables,
                    ModelOperation.one(e, "firstModelOperation", b));
        }
    }

    /** Which elements appear as items. */
    public static final class TreeItemMapping {

        private final String name;
        private final EClass domainClass;
        private final Expression precondition;
        private final Expression candidates;
        private final List<TreeItemMapping> subMappings;
        private final List<TreeItemMapping> reusedMappings;
        private final TreeItemStyleDescription style;
        private final List<ConditionalStyle<TreeItemStyleDescription>> conditionalStyles;
        private final TableTool directEdit;
        private final TableTool delete;
        private final List<TableTool> create;
        private final List<TreeItemContainerDrop> drops;

        private TreeItemMapping(SpecificationElement e, Building b) {
            name = b.unique(e, "mapping");
            domainClass = b.type(e, "domainClass");
            precondition = e.expression("preconditionExpression", false);
            candidates = e.expression("semanticCandidatesExpression", false);
            subMappings = b.all(e, "subItemMappings", Types.TREE + "TreeItemMapping", TreeItemMapping::new);
            reusedMappings = b.references(e, "reusedTreeItemMappings", TreeItemMapping.class);
            style = b.required(
                    e,
                    "defaultStyle",
                    b.one(e, "defaultStyle", TreeItemStyleDescription.TYPE, TreeItemStyleDescription.MAKERS));
            conditionalStyles = ConditionalStyle.all(
                    e,
                    b,
                    "conditionalStyles",
                    Types.TREE + "ConditionalTreeItemStyleDescription",
                    TreeItemStyleDescription.TYPE,
                    TreeItemStyleDescription.MAKERS);
            directEdit = b.one(e, "directEdit", Types.TREE + "TreeItemEditionTool", TableTool::editItem);
            delete = b.one(e, "delete", Types.TREE + "TreeItemDeletionTool", TableTool::named);
            create = b.all(e, "create", Types.TREE + "TreeItemCreationTool", TableTool::named);
            drops = b.all(e, "dropTools", Types.TREE + "TreeItemContainerDropTool", TreeItemContainerDrop::of);
        }

        /** Its name. */
        public String name() {
            return name;
        }

        /** Class of the elements. */
        public EClass domainClass() {
            return domainClass;
        }

        /** What must hold, or null. */
        public Expression precondition() {
            return precondition;
        }

        /** The elements, or null for all of the model. */
        public Expression semanticCandidates() {
            return candidates;
        }

        /** The mappings of items beneath: own ones and then reused ones. */
        public List<TreeItemMapping> allSubMappings() {
            return Layer.joined(subMappings, reusedMappings);
        }

        /** How an item looks if no condition holds. */
        public TreeItemStyleDescription style() {
            return style;
        }

        /** How an item looks under conditions; as in Sirius the last that holds. */
        public List<ConditionalStyle<TreeItemStyleDescription>> conditionalStyles() {
            return conditionalStyles;
        }

        /** The tool that edits the label, or null. */
        public TableTool directEdit() {
            return directEdit;
        }

        /** The tool that deletes, or null. */
        public TableTool delete() {
            return delete;
        }

        /** The tools that make items beneath. */
        public List<TableTool> create() {
            return create;
        }

        /** The tools that take what is dropped on an item. */
        public List<TreeItemContainerDrop> drops() {
            return drops;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private final List<TreeItemMapping> mappings;
    private final List<TableTool> create;
    private final List<TreeItemContainerDrop> drops;

    TreeDescription(SpecificationElement e, Building b) {
        super(e, b);
        mappings = b.all(e, "subItemMappings", Types.TREE + "TreeItemMapping", TreeItemMapping::new);
        create = b.all(e, "createTreeItem", Types.TREE + "TreeItemCreationTool", TableTool::named);
        drops = b.all(e, "dropTools", Types.TREE + "TreeItemContainerDropTool", TreeItemContainerDrop::of);
    }

    /** The mappings of items on top. */
    public List<TreeItemMapping> mappings() {
        return mappings;
    }

    /** The tools that make items on top. */
    public List<TableTool> create() {
        return create;
    }

    /** The tools that take what is dropped on the tree. */
    public List<TreeItemContainerDrop> drops() {
        return drops;
    }
}
