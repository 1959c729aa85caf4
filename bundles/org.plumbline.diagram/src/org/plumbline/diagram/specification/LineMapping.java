// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.specification;

import java.util.List;
import org.eclipse.emf.ecore.EClass;

/** Which elements appear as lines of a table. */
public final class LineMapping {

    private final String name;
    private final EClass domainClass;
    private final Expression candidates;
    private final Expression headerLabel;
    private final TableStyleDescription style;
    private final List<LineMapping> ownedSubLines;
    private final List<LineMapping> reusedSubLines;
    private final List<TableTool> create;
    private final TableTool delete;

    LineMapping(SpecificationElement e, Building b) {
        name = b.unique(e, "mapping");
        domainClass = b.type(e, "domainClass");
        candidates = e.expression("semanticCandidatesExpression", false);
        headerLabel = e.requiredExpression("headerLabelExpression");
        style = TableStyleDescription.of(e, b);
        ownedSubLines = b.all(e, "ownedSubLines", Types.TABLE + "LineMapping", LineMapping::new);
        reusedSubLines = b.references(e, "reusedSubLines", LineMapping.class);
        create = b.all(e, "create", Types.TABLE + "CreateLineTool", TableTool::named);
        delete = b.one(e, "delete", Types.TABLE + "DeleteLineTool", TableTool::named);
    }

    /** Its name. */
    public String name() {
        return name;
    }

    /** Class of the elements. */
    public EClass domainClass() {
        return domainClass;
    }

    /** The elements, or null for all beneath that of the table or of the line above. */
    public Expression semanticCandidates() {
        return candidates;
    }

    /** The heading. */
    public Expression headerLabel() {
        return headerLabel;
    }

    /** How lines look. */
    public TableStyleDescription style() {
        return style;
    }

    /** The mappings of lines beneath: own ones and then reused ones. */
    public List<LineMapping> allSubLines() {
        return Layer.joined(ownedSubLines, reusedSubLines);
    }

    /** The tools that make lines beneath. */
    public List<TableTool> create() {
        return create;
    }

    /** The tool that deletes a line, or null. */
    public TableTool delete() {
        return delete;
    }

    @Override
    public String toString() {
        return name;
    }
}
