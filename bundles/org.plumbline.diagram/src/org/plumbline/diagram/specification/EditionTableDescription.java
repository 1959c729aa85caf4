// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.specification;

import java.util.List;

/** A table whose columns are features of the lines' elements. */
public final class EditionTableDescription extends TableDescription {

    /**
     * A column.
     *
     * @param feature the feature that it shows; {@code *} for any
     * @param headerLabel the heading
     * @param label text of a cell, or null for the feature's value
     * @param featureParent the element of a cell, or null for the line's one
     * @param canEdit whether a cell can be edited, or null for always
     * @param directEdit the tool that edits a cell, or null
     * @param width in pixels; 0 where none is stated
     */
    public record FeatureColumnMapping(
            String name,
            String feature,
            Expression headerLabel,
            Expression label,
            Expression featureParent,
            Expression canEdit,
            TableTool directEdit,
            TableStyleDescription style,
            int width) {}

    private final List<FeatureColumnMapping> columns;

    EditionTableDescription(SpecificationElement e, Building b) {
        super(e, b);
        columns = b.all(
                e,
                "ownedColumnMappings",
                Types.TABLE + "FeatureColumnMapping",
                (c, building) -> new FeatureColumnMapping(
                        b.unique(c, "mapping"),
                        c.required("featureName"),
                        c.requiredExpression("headerLabelExpression"),
                        c.expression("labelExpression", false),
                        c.expression("featureParentExpression", false),
                        c.expression("canEdit", false),
                        b.one(c, "directEdit", Types.TABLE + "LabelEditTool", TableTool::edit),
                        TableStyleDescription.of(c, b),
                        c.number("initialWidth", 0)));
    }

    /** The columns. */
    public List<FeatureColumnMapping> columns() {
        return columns;
    }
}
