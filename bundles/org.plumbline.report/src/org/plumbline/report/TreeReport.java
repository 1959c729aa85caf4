// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.diagram.view.LabelStyle;
import org.plumbline.diagram.view.TableView.CellStyle;
import org.plumbline.diagram.view.TreeView;
import org.plumbline.diagram.view.TreeView.Item;
import org.plumbline.standard.Language;

/** A tree of the viewpoint, as a page to read and print and as values for a spreadsheet. */
public final class TreeReport {

    private final TreeView tree;
    private final Voice voice;
    private final String toolVersion;

    /** A tree whose page is in the given language; texts of the tree itself are in the language it was made in. */
    public TreeReport(TreeView tree, Language language, String toolVersion) {
        this.tree = tree;
        this.voice = new Voice(language);
        this.toolVersion = toolVersion;
    }

    /** Writes the tree for a spreadsheet: one row for each item, the texts of the items above it first. */
    public void writeCsv(OutputStream out) throws IOException {
        Csv csv = new Csv();
        int depth = tree.items().stream().mapToInt(TreeReport::depth).max().orElse(0);
        tree.items().forEach(item -> csvItem(csv, new ArrayList<>(), item, depth));
        csv.write(out);
    }

    private static int depth(Item item) {
        return 1 + item.items().stream().mapToInt(TreeReport::depth).max().orElse(0);
    }

    private static void csvItem(Csv csv, List<String> above, Item item, int depth) {
        List<String> path = new ArrayList<>(above);
        path.add(item.label());
        List<String> row = new ArrayList<>(path);
        while (row.size() < depth) {
            row.add("");
        }
        csv.row(row);
        item.items().forEach(inner -> csvItem(csv, path, inner, depth));
    }

    /** Writes the tree as one self-contained page; it opens and closes without scripts. */
    public void writeHtml(OutputStream out) throws IOException {
        CellColours colours = new CellColours();
        tree.items().forEach(item -> collect(colours, item));
        Page page = new Page(new Html(), voice);
        page.open(tree.title(), List.of(), List.of(colours.styles()));
        Html html = page.html();
        html.open("header", "title wide");
        page.brand();
        html.leaf("h1", "", tree.title());
        html.close();
        html.open("main", "sheet").set("id", "main").open("div", "grid");
        items(html, colours, tree.items(), 0);
        html.close().close();
        page.close(toolVersion, List.of());
        html.write(out);
    }

    private static void collect(CellColours colours, Item item) {
        colours.add(look(item));
        item.items().forEach(inner -> collect(colours, inner));
    }

    /** Only the ink: the ground of items is the page's. */
    private static CellStyle look(Item item) {
        LabelStyle style = item.style();
        return new CellStyle(Optional.of(style.colour()), Optional.of(item.background()), style.format());
    }

    private static void items(Html html, CellColours colours, List<Item> items, int depth) {
        html.open("ul", "tree");
        for (Item item : items) {
            html.open("li");
            if (item.items().isEmpty()) {
                label(html, colours, item);
            } else {
                html.open("details");
                if (depth < 1) {
                    html.set("open", "open");
                }
                html.open("summary");
                label(html, colours, item);
                html.close();
                items(html, colours, item.items(), depth + 1);
                html.close();
            }
            html.close();
        }
        html.close();
    }

    private static void label(Html html, CellColours colours, Item item) {
        html.leaf("bdi", colours.name(look(item)), Clean.line(item.label()));
    }
}
