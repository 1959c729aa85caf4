// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.look;

import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.widgets.Widget;

/** A row of a tree or of a table: what both have and SWT knows no common name for. */
sealed interface DrawnRow {

    static DrawnRow of(Widget item) {
        return item instanceof TreeItem row ? new OfTree(row) : new OfTable((TableItem) item);
    }

    Item item();

    String text(int column);

    Image image(int column);

    Font font(int column);

    /** The whole cell. */
    Rectangle bounds(int column);

    Rectangle textBounds(int column);

    Rectangle imageBounds(int column);

    /** How many rows this one is in. */
    int depth();

    /** None if there is a single one without a heading. */
    int columns();

    /** {@code SWT.LEFT}, {@code SWT.RIGHT} or {@code SWT.CENTER}. */
    int alignment(int column);

    /** A row of a tree. */
    record OfTree(TreeItem item) implements DrawnRow {

        @Override
        public String text(int column) {
            return item.getText(column);
        }

        @Override
        public Image image(int column) {
            return item.getImage(column);
        }

        @Override
        public Font font(int column) {
            return item.getFont(column);
        }

        @Override
        public Rectangle bounds(int column) {
            return item.getBounds(column);
        }

        @Override
        public Rectangle textBounds(int column) {
            return item.getTextBounds(column);
        }

        @Override
        public Rectangle imageBounds(int column) {
            return item.getImageBounds(column);
        }

        @Override
        public int depth() {
            int depth = 0;
            for (TreeItem above = item.getParentItem(); above != null; above = above.getParentItem()) {
                depth++;
            }
            return depth;
        }

        @Override
        public int columns() {
            return item.getParent().getColumnCount();
        }

        @Override
        public int alignment(int column) {
            return item.getParent().getColumn(column).getAlignment();
        }
    }

    /** A row of a table. */
    record OfTable(TableItem item) implements DrawnRow {

        @Override
        public String text(int column) {
            return item.getText(column);
        }

        @Override
        public Image image(int column) {
            return item.getImage(column);
        }

        @Override
        public Font font(int column) {
            return item.getFont(column);
        }

        @Override
        public Rectangle bounds(int column) {
            return item.getBounds(column);
        }

        @Override
        public Rectangle textBounds(int column) {
            return item.getTextBounds(column);
        }

        @Override
        public Rectangle imageBounds(int column) {
            return item.getImageBounds(column);
        }

        @Override
        public int depth() {
            return 0;
        }

        @Override
        public int columns() {
            return item.getParent().getColumnCount();
        }

        @Override
        public int alignment(int column) {
            return item.getParent().getColumn(column).getAlignment();
        }
    }
}
