// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.ui.tests.Workbench;

/** A text that has too little room says so, and looks as if it had been written that short. */
class CutTextTest {

    private static final String LONG = "4.1 c) 海澜市政务云平台运行维护服务外包 of the services";
    private static final int NARROW = 130;
    private static final int WIDE = 600;
    private static final int ROWS = 3;

    private final LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources());
    private Shell shell;

    /** Rows of a tree, each in the one before it, or of a table: plain, with images, and in a font and colour of their own. */
    private enum Kind {
        TREE,
        TABLE;

        Composite make(Composite parent, int first) {
            if (this == TABLE) {
                Table table = new Table(parent, SWT.FULL_SELECTION);
                for (int style : new int[] {SWT.NONE, SWT.RIGHT, SWT.NONE}) {
                    new TableColumn(table, style).setWidth(first);
                }
                for (int i = 0; i < ROWS; i++) {
                    new TableItem(table, SWT.NONE);
                }
                return table;
            }
            Tree tree = new Tree(parent, SWT.FULL_SELECTION);
            for (int style : new int[] {SWT.NONE, SWT.RIGHT, SWT.NONE}) {
                new TreeColumn(tree, style).setWidth(first);
            }
            TreeItem item = new TreeItem(tree, SWT.NONE);
            while (tree.getItemCount() > 0 && depth(item) < ROWS - 1) {
                item = new TreeItem(item, SWT.NONE);
            }
            return tree;
        }

        private static int depth(TreeItem item) {
            return DrawnRow.of(item).depth();
        }
    }

    private static Item item(Composite rows, int index) {
        if (rows instanceof Table table) {
            return table.getItem(index);
        }
        TreeItem item = ((Tree) rows).getItem(0);
        for (int i = 0; i < index; i++) {
            item = item.getItem(0);
        }
        return item;
    }

    private static CutText cut(Composite rows) {
        return rows instanceof Tree tree ? new CutText(tree) : new CutText((Table) rows);
    }

    private void fill(Composite rows, int index, int column, String text) {
        Image image = index == 0 ? null : Display.getCurrent().getSystemImage(SWT.ICON_WARNING);
        Font font = resources.create(FontDescriptor.createFrom(rows.getFont()).setStyle(SWT.BOLD));
        Color ink = Display.getCurrent().getSystemColor(SWT.COLOR_RED);
        if (item(rows, index) instanceof TreeItem item) {
            item.setText(column, text);
            item.setImage(column, image);
            item.setFont(column, index == 2 ? font : null);
            item.setForeground(column, index == 2 ? ink : null);
            item.setExpanded(true);
        } else if (item(rows, index) instanceof TableItem item) {
            item.setText(column, text);
            item.setImage(column, image);
            item.setFont(column, index == 2 ? font : null);
            item.setForeground(column, index == 2 ? ink : null);
        }
    }

    private static void select(Composite rows, int index) {
        if (rows instanceof Tree tree) {
            tree.setSelection((TreeItem) item(rows, index));
        } else {
            ((Table) rows).setSelection(index);
        }
        Workbench.settle();
    }

    private static ImageData picture(Composite rows) {
        Image image = new Image(rows.getDisplay(), rows.getSize().x, rows.getSize().y);
        GC gc = new GC(image);
        rows.print(gc);
        gc.dispose();
        ImageData data = image.getImageData();
        image.dispose();
        return data;
    }

    private static String cell(ImageData data, Rectangle bounds) {
        StringBuilder cell = new StringBuilder();
        for (int y = bounds.y; y < bounds.y + bounds.height; y++) {
            for (int x = bounds.x; x < bounds.x + bounds.width; x++) {
                cell.append(data.palette.getRGB(data.getPixel(x, y)).hashCode()).append(' ');
            }
            cell.append('\n');
        }
        return cell.toString();
    }

    @BeforeEach
    void open() {
        shell = new Shell(Display.getCurrent(), SWT.SHELL_TRIM);
        shell.setLayout(new FillLayout(SWT.VERTICAL));
        shell.setSize(2 * WIDE, 500);
    }

    @AfterEach
    void close() {
        shell.dispose();
        resources.dispose();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void whatIsCutCanBeReadUnderTheMouse(Kind kind) {
        Composite rows = kind.make(shell, NARROW);
        CutText cut = cut(rows);
        shell.open();
        fill(rows, 0, 0, LONG);
        fill(rows, 0, 1, "4.1 c)");
        Workbench.settle();
        assertEquals("4.1 c)", cut.seen(item(rows, 0), 1));
        assertEquals(LONG, told(rows, 0));
        assertNull(told(rows, 1));
        cut.tell(item -> "more");
        assertEquals(LONG + "\nmore", told(rows, 0));
        assertEquals("more", told(rows, 1));
    }

    private static String told(Composite rows, int column) {
        Rectangle bounds = DrawnRow.of(item(rows, 0)).bounds(column);
        Event event = new Event();
        event.x = bounds.x + bounds.width / 2;
        event.y = bounds.y + bounds.height / 2;
        rows.notifyListeners(SWT.MouseMove, event);
        return rows.getToolTipText();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aTextIsWholeAsSoonAsThereIsRoom(Kind kind) {
        Composite rows = kind.make(shell, WIDE);
        CutText cut = cut(rows);
        shell.open();
        fill(rows, 0, 0, LONG);
        Workbench.settle();
        assertEquals(LONG, cut.seen(item(rows, 0), 0));
        DrawnRow row = DrawnRow.of(item(rows, 0));
        GC gc = new GC(rows);
        int width = row.textBounds(0).x + gc.textExtent(LONG).x;
        gc.dispose();
        width(rows, width);
        assertEquals(LONG, cut.seen(item(rows, 0), 0));
        width(rows, width - 5);
        assertNotEquals(LONG, cut.seen(item(rows, 0), 0));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void ofSeveralLinesTheFirstIsShown(Kind kind) {
        Composite rows = kind.make(shell, WIDE);
        CutText cut = cut(rows);
        shell.open();
        fill(rows, 0, 0, "first\nsecond");
        Workbench.settle();
        assertEquals("first…", cut.seen(item(rows, 0), 0));
        assertEquals("first\nsecond", told(rows, 0));
    }

    private static void width(Composite rows, int width) {
        DrawnRow row = DrawnRow.of(item(rows, 0));
        int before = row.bounds(0).width;
        if (rows instanceof Tree tree) {
            tree.getColumn(0).setWidth(width);
        } else {
            ((Table) rows).getColumn(0).setWidth(width);
        }
        Workbench.await("another width", () -> row.bounds(0).width != before);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void theEndIsSeenWhereItCounts(Kind kind) {
        Composite rows = kind.make(shell, NARROW);
        CutText cut = cut(rows);
        shell.open();
        fill(rows, 0, 0, LONG + "  (17)");
        CutText.keep(item(rows, 0), "  (17)");
        Workbench.settle();
        String seen = cut.seen(item(rows, 0), 0);
        assertTrue(seen.startsWith("4.1") && seen.endsWith("…  (17)"), seen);
        width(rows, WIDE);
        assertEquals(LONG + "  (17)", cut.seen(item(rows, 0), 0));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aCutTextLooksAsIfItHadBeenWrittenThatShort(Kind kind) {
        Composite rows = kind.make(shell, NARROW);
        CutText cut = cut(rows);
        Composite written = kind.make(shell, NARROW);
        shell.open();
        for (int row = 0; row < ROWS; row++) {
            for (int column = 0; column < 2; column++) {
                fill(rows, row, column, LONG);
                fill(written, row, column, LONG);
            }
        }
        Workbench.settle();
        for (int row = 0; row < ROWS; row++) {
            for (int column = 0; column < 2; column++) {
                String seen = cut.seen(item(rows, row), column);
                assertTrue(seen.endsWith("…") && LONG.startsWith(seen.substring(0, seen.length() - 1)), seen);
                fill(written, row, column, seen);
            }
        }
        for (int selected = 0; selected < ROWS; selected++) {
            select(rows, selected);
            select(written, selected);
            ImageData is = picture(rows);
            ImageData shouldBe = picture(written);
            for (int row = 0; row < ROWS; row++) {
                for (int column = 0; column < 2; column++) {
                    Rectangle bounds = DrawnRow.of(item(rows, row)).bounds(column);
                    assertEquals(
                            cell(shouldBe, bounds),
                            cell(is, bounds),
                            kind + " row " + row + " column " + column + ", selected " + selected);
                }
            }
        }
    }
}
