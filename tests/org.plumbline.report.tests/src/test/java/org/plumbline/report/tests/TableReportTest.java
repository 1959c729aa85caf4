// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.diagram.view.LabelStyle;
import org.plumbline.diagram.view.LabelStyle.FontFormat;
import org.plumbline.diagram.view.Rgb;
import org.plumbline.diagram.view.TableView;
import org.plumbline.diagram.view.TableView.Cell;
import org.plumbline.diagram.view.TableView.CellStyle;
import org.plumbline.diagram.view.TableView.Column;
import org.plumbline.diagram.view.TableView.Line;
import org.plumbline.diagram.view.TreeView;
import org.plumbline.diagram.view.TreeView.Item;
import org.plumbline.model.outsourcing.OutsourcingFactory;
import org.plumbline.report.TableReport;
import org.plumbline.report.TreeReport;
import org.plumbline.standard.Language;

class TableReportTest {

    private static final EObject ELEMENT = OutsourcingFactory.eINSTANCE.createOutsourcingProject();
    private static final CellStyle PLAIN = new CellStyle(Optional.empty(), Optional.empty(), Set.of());
    private static final CellStyle RED = new CellStyle(
            Optional.of(new Rgb(168, 38, 29)), Optional.of(new Rgb(252, 234, 231)), Set.of(FontFormat.BOLD));

    private static TableView table(String text) {
        Line inner =
                new Line("Inner", ELEMENT, "inner " + text, PLAIN, List.of(Optional.empty(), cell(text)), List.of());
        Line outer = new Line("Outer", ELEMENT, text, RED, List.of(cell("·"), Optional.empty()), List.of(inner));
        return new TableView(
                "Table",
                text,
                ELEMENT,
                List.of(new Column("One", ELEMENT, text, 0), new Column("Two", ELEMENT, "two", 0)),
                List.of(outer));
    }

    private static Optional<Cell> cell(String text) {
        return Optional.of(new Cell("Cell", ELEMENT, text, RED));
    }

    private static TreeView tree(String text) {
        LabelStyle style =
                new LabelStyle(9, Set.of(), new Rgb(28, 107, 71), LabelStyle.Alignment.LEFT, Optional.empty());
        Rgb paper = new Rgb(255, 255, 255);
        Item leaf = new Item("Leaf", ELEMENT, "leaf " + text, style, paper, List.of());
        return new TreeView(
                "Tree", text, ELEMENT, List.of(new Item("Top", ELEMENT, text, style, paper, List.of(leaf))));
    }

    @FunctionalInterface
    private interface Page {
        void write(ByteArrayOutputStream out) throws IOException;
    }

    private static String text(Page page) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        page.write(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void csvHasALineForEachLineAndKeepsEmptyCells() throws IOException {
        TableReport report = new TableReport(table("文字"), Language.ZH, "1");
        assertEquals(
                "\uFEFF\"\",\"文字\",\"two\"\r\n\"文字\",\"·\",\"\"\r\n\"  inner 文字\",\"\",\"文字\"\r\n",
                text(report::writeCsv));
        assertEquals(
                "\uFEFF\"文字\",\"\"\r\n\"文字\",\"leaf 文字\"\r\n",
                text(new TreeReport(tree("文字"), Language.ZH, "1")::writeCsv));
    }

    @Test
    void pageHasHeadingsForEveryRowAndColumnAndTheColoursOfTheViewpoint() throws IOException {
        String page = text(new TableReport(table("文字"), Language.ZH, "1")::writeHtml);
        assertEquals(2, page.split(" scope=\"row\"", -1).length - 1);
        assertEquals(2, page.split(" scope=\"col\"", -1).length - 1);
        assertTrue(page.contains("background: #fceae7; color: #a8261d; font-weight: 600;"), page);
        assertTrue(page.contains("lang=\"zh-CN\""), page.substring(0, 200));
    }

    @ParameterizedTest
    @EnumSource
    void hostileTextStaysText(Hostile hostile) throws IOException {
        for (String page : List.of(
                text(new TableReport(table(hostile.text()), Language.EN, "1")::writeHtml),
                text(new TreeReport(tree(hostile.text()), Language.EN, "1")::writeHtml))) {
            assertFalse(page.contains("<script"), page);
            assertFalse(page.contains("<img"), page);
            assertFalse(page.contains("onerror=\""), page);
        }
    }
}
