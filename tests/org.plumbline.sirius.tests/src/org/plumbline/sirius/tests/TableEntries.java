// SPDX-License-Identifier: EPL-2.0
package org.plumbline.sirius.tests;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.sirius.table.business.api.query.DCellQuery;
import org.eclipse.sirius.table.metamodel.table.DCell;
import org.eclipse.sirius.table.metamodel.table.DColumn;
import org.eclipse.sirius.table.metamodel.table.DFeatureColumn;
import org.eclipse.sirius.table.metamodel.table.DLine;
import org.eclipse.sirius.table.metamodel.table.DTable;
import org.eclipse.sirius.table.metamodel.table.DTableElementStyle;
import org.eclipse.sirius.table.metamodel.table.TablePackage;

/** What a table of Sirius shows, in order: its columns, then its lines with their cells. */
final class TableEntries {

    private final GoldenText golden;

    TableEntries(GoldenText golden) {
        this.golden = golden;
    }

    void add(DTable table) {
        for (DColumn column : table.getColumns()) {
            golden.line("column " + column.getOriginMapping().getName()
                    + (column instanceof DFeatureColumn ? "" : ":" + GoldenText.key(column.getTarget()))
                    + " " + GoldenText.quoted(column.getLabel()));
        }
        table.getLines().forEach(line -> add(table, line, ""));
    }

    @SuppressWarnings("deprecation") // Sirius has not yet replaced its Option here
    private void add(DTable table, DLine line, String indent) {
        StringBuilder text =
                new StringBuilder(indent + "line " + line.getOriginMapping().getName() + ":"
                        + GoldenText.key(line.getTarget()) + " " + GoldenText.quoted(line.getLabel()) + " "
                        + style(line.getCurrentStyle(), line.getCurrentStyle()));
        for (DColumn column : table.getColumns()) {
            List<DCell> cells = line.getCells().stream()
                    .filter(c -> c.getColumn() == column)
                    .toList();
            text.append(" |");
            Optional<DCell> cell = cells.stream().findFirst();
            if (cell.isPresent()) {
                DCell shown = cell.get();
                if (shown.getIntersectionMapping() != null) {
                    text.append(" ").append(shown.getIntersectionMapping().getName());
                }
                text.append(shown.getTarget() == line.getTarget() ? "" : " " + GoldenText.key(shown.getTarget()));
                text.append(" ").append(GoldenText.quoted(shown.getLabel()));
                DCellQuery query = new DCellQuery(shown);
                text.append(" ")
                        .append(style(
                                query.getForegroundStyleToApply().get(),
                                query.getBackgroundStyleToApply().get()));
            }
        }
        golden.line(text.toString());
        line.getLines().forEach(sub -> add(table, sub, indent + "  "));
    }

    /** Colours that are not set are those of the table's widget. */
    private String style(DTableElementStyle foreground, DTableElementStyle background) {
        TablePackage features = TablePackage.eINSTANCE;
        String colour = isSet(foreground, features.getDTableElementStyle_ForegroundColor())
                ? DiagramEntries.hex(foreground.getForegroundColor())
                : "-";
        String behind = isSet(background, features.getDTableElementStyle_BackgroundColor())
                ? DiagramEntries.hex(background.getBackgroundColor())
                : "-";
        String format = foreground == null
                ? ""
                : foreground.getLabelFormat().stream()
                        .map(f -> f.getLiteral().toLowerCase(Locale.ROOT))
                        .sorted()
                        .reduce("", (a, b) -> a + " " + b);
        return colour.equals("-") && behind.equals("-") && format.isEmpty()
                ? "-"
                : golden.style(colour + " " + behind + format);
    }

    private static boolean isSet(DTableElementStyle style, EStructuralFeature colour) {
        return style != null && style.eIsSet(colour);
    }
}
