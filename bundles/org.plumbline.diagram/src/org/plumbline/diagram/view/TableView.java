// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.view;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;

/**
 * A table.
 *
 * @param description name of the table description
 * @param title in the reader's language
 * @param semantic the element that it was made for
 * @param columns in their order
 * @param lines the lines on top, in their order
 */
public record TableView(String description, String title, EObject semantic, List<Column> columns, List<Line> lines) {

    /**
     * A column.
     *
     * @param mapping name of the mapping that made it
     * @param semantic the element that it stands for; the table's own element for a column of a feature
     * @param label its heading
     * @param width in pixels, 0 where none is stated
     */
    public record Column(String mapping, EObject semantic, String label, int width) {}

    /**
     * A line.
     *
     * @param mapping name of the mapping that made it
     * @param semantic the element that it stands for
     * @param label its heading
     * @param style how its heading looks
     * @param cells one for each column, empty where the table has no cell
     * @param lines the lines beneath it
     */
    public record Line(
            String mapping,
            EObject semantic,
            String label,
            CellStyle style,
            List<Optional<Cell>> cells,
            List<Line> lines) {}

    /**
     * A cell.
     *
     * @param mapping name of the mapping that made it
     * @param semantic the element that it shows
     * @param label its text, may be empty
     * @param style how it looks
     */
    public record Cell(String mapping, EObject semantic, String label, CellStyle style) {}

    /**
     * How a heading or cell looks.
     *
     * @param foreground colour of the text; empty for the default
     * @param background colour behind it; empty for the default
     * @param format of the text
     */
    public record CellStyle(Optional<Rgb> foreground, Optional<Rgb> background, Set<LabelStyle.FontFormat> format) {}
}
