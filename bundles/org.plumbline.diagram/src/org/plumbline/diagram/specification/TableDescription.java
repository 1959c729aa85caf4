// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.specification;

import java.util.List;

/** A kind of table. */
public abstract sealed class TableDescription extends RepresentationDescription
        permits EditionTableDescription, CrossTableDescription {

    private final List<LineMapping> ownedLines;
    private final List<LineMapping> reusedLines;
    private final List<TableTool> createLine;
    private final int headerColumnWidth;

    TableDescription(SpecificationElement e, Building b) {
        super(e, b);
        ownedLines = b.all(e, "ownedLineMappings", Types.TABLE + "LineMapping", LineMapping::new);
        reusedLines = b.references(e, "reusedLineMappings", LineMapping.class);
        createLine = b.all(e, "ownedCreateLine", Types.TABLE + "CreateLineTool", TableTool::named);
        headerColumnWidth = e.number("initialHeaderColumnWidth", 0);
    }

    /** The mappings of lines on top: own ones and then reused ones. */
    public final List<LineMapping> allLineMappings() {
        return Layer.joined(ownedLines, reusedLines);
    }

    /** The tools that make lines on top. */
    public final List<TableTool> createLine() {
        return createLine;
    }

    /** Width of the headings of lines in pixels; 0 where none is stated. */
    public final int headerColumnWidth() {
        return headerColumnWidth;
    }
}
