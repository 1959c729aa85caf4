// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.diagram.view.TableView;
import org.plumbline.diagram.view.TableView.Cell;
import org.plumbline.diagram.view.TableView.Column;
import org.plumbline.diagram.view.TableView.Line;
import org.plumbline.standard.Language;

/** A table of the viewpoint, as a page to read and print and as values for a spreadsheet. */
public final class TableReport {

    private final TableView table;
    private final Voice voice;
    private final String toolVersion;

    /** A table whose page is in the given language; texts of the table itself are in the language it was made in. */
    public TableReport(TableView table, Language language, String toolVersion) {
        this.table = table;
        this.voice = new Voice(language);
        this.toolVersion = toolVersion;
    }

    /** Writes the table for a spreadsheet. The first column has the headings of lines, indented by their depth. */
    public void writeCsv(OutputStream out) throws IOException {
        Csv csv = new Csv();
        List<String> heading = new ArrayList<>(List.of(""));
        table.columns().forEach(column -> heading.add(column.label()));
        csv.row(heading);
        table.lines().forEach(line -> csvLine(csv, line, 0));
        csv.write(out);
    }

    private static void csvLine(Csv csv, Line line, int depth) {
        List<String> row = new ArrayList<>();
        row.add("  ".repeat(depth) + line.label());
        line.cells().forEach(cell -> row.add(cell.map(Cell::label).orElse("")));
        csv.row(row);
        line.lines().forEach(inner -> csvLine(csv, inner, depth + 1));
    }

    /** Writes the table as one self-contained page. */
    public void writeHtml(OutputStream out) throws IOException {
        CellColours colours = new CellColours();
        table.lines().forEach(line -> collect(colours, line));
        Page page = new Page(new Html(), voice);
        page.open(table.title(), List.of(), List.of(colours.styles()));
        Html html = page.html();
        html.open("header", "title wide");
        page.brand();
        html.leaf("h1", "", table.title());
        html.close();
        html.open("main", "sheet").set("id", "main");
        html.open("div", "scroll").set("tabindex", "0").set("role", "region").set("aria-label", table.title());
        html.open("table", "grid").open("thead").open("tr");
        html.open("td").close();
        for (Column column : table.columns()) {
            page.columnHeader("", Clean.line(column.label()));
        }
        html.close().close().open("tbody");
        table.lines().forEach(line -> line(html, colours, line, 0));
        html.close().close().close().close();
        page.close(toolVersion, List.of());
        html.write(out);
    }

    private static void collect(CellColours colours, Line line) {
        colours.add(line.style());
        line.cells().forEach(cell -> cell.ifPresent(shown -> colours.add(shown.style())));
        line.lines().forEach(inner -> collect(colours, inner));
    }

    private static void line(Html html, CellColours colours, Line line, int depth) {
        html.open("tr").open("th", (colours.name(line.style()) + " d" + Math.min(depth, 5)).strip());
        html.set("scope", "row").leaf("bdi", "", Clean.line(line.label())).close();
        for (Optional<Cell> cell : line.cells()) {
            html.open("td");
            cell.ifPresent(shown -> {
                if (!colours.name(shown.style()).isEmpty()) {
                    html.set("class", colours.name(shown.style()));
                }
                html.leaf("bdi", "", Clean.text(shown.label()));
            });
            html.close();
        }
        html.close();
        line.lines().forEach(inner -> line(html, colours, inner, depth + 1));
    }
}
