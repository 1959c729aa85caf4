// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.specification;

import java.util.List;
import org.eclipse.emf.ecore.EClass;

/** A table whose columns are elements. */
public final class CrossTableDescription extends TableDescription {

    /** Which elements appear as columns. */
    public static final class ElementColumnMapping {

        private final String name;
        private final EClass domainClass;
        private final Expression candidates;
        private final Expression headerLabel;
        private final TableStyleDescription style;
        private final int width;

        private ElementColumnMapping(SpecificationElement e, Building b) {
            name = b.unique(e, "mapping");
            domainClass = b.type(e, "domainClass");
            candidates = e.expression("semanticCandidatesExpression", false);
            headerLabel = e.requiredExpression("headerLabelExpression");
            style = TableStyleDescription.of(e, b);
            width = e.number("initialWidth", 0);
        }

        /** Its name. */
        public String name() {
            return name;
        }

        /** Class of the elements. */
        public EClass domainClass() {
            return domainClass;
        }

        /** The elements, or null for all beneath the table's one. */
        public Expression semanticCandidates() {
            return candidates;
        }

        /** The heading. */
        public Expression headerLabel() {
            return headerLabel;
        }

        /** How cells look unless their own mapping says it. */
        public TableStyleDescription style() {
            return style;
        }

        /** In pixels; 0 where none is stated. */
        public int width() {
            return width;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** Where lines and columns have cells. */
    public static final class IntersectionMapping {

        private final String name;
        private final List<LineMapping> lines;
        private final Reference<ElementColumnMapping> column;
        private final EClass domainClass;
        private final Expression candidates;
        private final Expression lineFinder;
        private final Expression columnFinder;
        private final Expression precondition;
        private final Expression label;
        private final Expression canEdit;
        private final TableStyleDescription style;
        private final TableTool directEdit;
        private final TableTool create;

        private IntersectionMapping(SpecificationElement e, Building b) {
            name = b.unique(e, "mapping");
            e.required("lineMapping");
            e.required("columnMapping");
            lines = b.references(e, "lineMapping", LineMapping.class);
            column = b.reference(e, "columnMapping", ElementColumnMapping.class);
            boolean domain = e.flag("useDomainClass", false);
            domainClass = domain ? b.type(e, "domainClass") : null;
            candidates = domain ? e.expression("semanticCandidatesExpression", false) : null;
            lineFinder = domain ? e.requiredExpression("lineFinderExpression") : null;
            columnFinder = e.requiredExpression("columnFinderExpression");
            precondition = e.expression("preconditionExpression", false);
            label = e.expression("labelExpression", false);
            canEdit = e.expression("canEdit", false);
            style = TableStyleDescription.of(e, b);
            directEdit = b.one(e, "directEdit", Types.TABLE + "LabelEditTool", TableTool::edit);
            create = b.one(e, "create", Types.TABLE + "CreateCellTool", TableTool::namedWithMask);
        }

        /** Its name. */
        public String name() {
            return name;
        }

        /** The mappings of the lines. */
        public List<LineMapping> lines() {
            return lines;
        }

        /** The mapping of the columns. */
        public Reference<ElementColumnMapping> column() {
            return column;
        }

        /** Class of the elements in the cells; null if a cell shows that of its line. */
        public EClass domainClass() {
            return domainClass;
        }

        /** The elements in the cells, or null for all beneath the table's one. */
        public Expression semanticCandidates() {
            return candidates;
        }

        /** The lines of an element; null without a class. */
        public Expression lineFinder() {
            return lineFinder;
        }

        /** The columns of an element, or of a line without a class. */
        public Expression columnFinder() {
            return columnFinder;
        }

        /** What must hold for the column's element, or null. */
        public Expression precondition() {
            return precondition;
        }

        /** Text of a cell, or null for none. */
        public Expression label() {
            return label;
        }

        /** Whether a cell can be edited, or null for always. */
        public Expression canEdit() {
            return canEdit;
        }

        /** How cells look. */
        public TableStyleDescription style() {
            return style;
        }

        /** The tool that edits a cell, or null. */
        public TableTool directEdit() {
            return directEdit;
        }

        /** The tool that fills an empty cell, or null. */
        public TableTool create() {
            return create;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private final List<ElementColumnMapping> columns;
    private final List<IntersectionMapping> intersections;

    CrossTableDescription(SpecificationElement e, Building b) {
        super(e, b);
        columns = b.all(e, "ownedColumnMappings", Types.TABLE + "ElementColumnMapping", ElementColumnMapping::new);
        intersections = b.all(e, "intersection", Types.TABLE + "IntersectionMapping", IntersectionMapping::new);
    }

    /** The mappings of columns. */
    public List<ElementColumnMapping> columns() {
        return columns;
    }

    /** The mappings of cells. */
    public List<IntersectionMapping> intersections() {
        return intersections;
    }
}
