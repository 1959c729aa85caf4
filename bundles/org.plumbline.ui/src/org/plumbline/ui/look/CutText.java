// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.look;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;

/**
 * The texts of a tree or table that have less room than they need: they are drawn with a sign that they go on, and can be read
 * as a whole under the mouse. What others draw themselves is left to them.
 */
public final class CutText {

    private static final String END = CutText.class.getName();

    private static final boolean GTK = SWT.getPlatform().equals("gtk");

    /** Pixels by which texts begin before the place that SWT tells. */
    private static final int SHIFT = GTK ? 2 : 0;

    /** The same for the ends of cells. */
    private static final int EXCESS = GTK ? 1 : 0;

    /** So many texts are remembered as they are drawn; more than are seen at once. */
    private static final int MANY = 2000;

    private final Composite control;
    private final Function<Point, Item> items;
    private final Map<Place, Room> rooms = new HashMap<>();
    private final Map<Text, ShortText> texts = new LinkedHashMap<>(MANY, 0.75f, true) {

        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Text, ShortText> eldest) {
            return size() > MANY;
        }
    };
    private Function<Item, String> more = item -> "";
    private Cut cut;

    /** Cells whose texts have the same room. */
    private record Place(int column, int width, int depth, int picture) {}

    /** Pixels from the beginning of a cell to that of its text, and from there to its end. */
    private record Room(int before, int width) {}

    private record Text(String whole, String end, Font font, int room) {}

    /** A cell that is being drawn, and in which colour it would have been. */
    private record Cut(Item item, int column, ShortText text, Room room, Color ink) {}

    /** Cuts the texts of a tree. */
    public CutText(Tree tree) {
        this(tree, tree::getItem);
    }

    /** Cuts the texts of a table. */
    public CutText(Table table) {
        this(table, table::getItem);
    }

    private CutText(Composite control, Function<Point, Item> items) {
        this.control = control;
        this.items = items;
        control.addListener(SWT.EraseItem, this::erase);
        control.addListener(SWT.PaintItem, this::paint);
        control.addListener(SWT.Resize, event -> rooms.clear());
        control.addListener(SWT.MouseMove, this::hover);
    }

    /**
     * Tells more about items under the mouse.
     *
     * @param about gives the empty string where there is nothing to tell
     */
    public void tell(Function<Item, String> about) {
        more = about;
    }

    /**
     * Has the end of an item's first text shown even if there is no room for all that is before it.
     *
     * @param end null if the text is as good as any other from its beginning on
     */
    public static void keep(Item item, String end) {
        item.setData(END, end);
    }

    /** Returns the text of a cell as it is seen. */
    public String seen(Item item, int column) {
        DrawnRow row = DrawnRow.of(item);
        return text(row, column, room(row, column)).text();
    }

    private void erase(Event event) {
        cut = null;
        if (event.doit && (event.detail & SWT.FOREGROUND) != 0) {
            DrawnRow row = DrawnRow.of(event.item);
            Room room = room(row, event.index);
            ShortText text = text(row, event.index, room);
            if (!text.isWhole()) {
                cut = new Cut(row.item(), event.index, text, room, event.gc.getForeground());
                event.detail &= ~SWT.FOREGROUND;
            }
        }
    }

    private void paint(Event event) {
        boolean isCut = cut != null && cut.item() == event.item && cut.column() == event.index;
        // once anybody listens, SWT paints the selection of tables over their images
        boolean isHidden = GTK && event.item instanceof TableItem && (event.detail & SWT.SELECTED) != 0;
        if (isCut || isHidden) {
            DrawnRow row = DrawnRow.of(event.item);
            Image image = row.image(event.index);
            if (image != null) {
                event.gc.drawImage(image, row.imageBounds(event.index).x, middle(event, image.getBounds().height));
            }
            if (isCut) {
                paint(event, row);
            }
        }
    }

    private void paint(Event event, DrawnRow row) {
        int x = row.bounds(event.index).x + cut.room().before();
        if (row.columns() > 0 && row.alignment(event.index) == SWT.RIGHT) {
            x += cut.room().width() - cut.text().width() - SHIFT;
        }
        event.gc.setForeground(cut.ink());
        event.gc.drawText(cut.text().text(), x, middle(event, cut.text().height()), true);
    }

    private static int middle(Event event, int height) {
        return event.y + (event.height - height) / 2;
    }

    private ShortText text(DrawnRow row, int column, Room room) {
        String whole = row.text(column);
        String end = column == 0 && row.item().getData(END) instanceof String kept && whole.endsWith(kept) ? kept : "";
        return texts.computeIfAbsent(
                new Text(whole, end, row.font(column), room.width()),
                text -> ShortText.of(control.getDisplay(), text.font(), whole, end, text.room()));
    }

    /** The screen is asked for it, which takes long, so cells share the answer as long as nothing else happens. */
    private Room room(DrawnRow row, int column) {
        Rectangle cell = row.bounds(column);
        Image image = row.image(column);
        Place place = new Place(column, cell.width, row.depth(), image == null ? 0 : image.getBounds().width);
        Room known = rooms.get(place);
        if (known != null) {
            return known;
        }
        if (rooms.isEmpty()) {
            control.getDisplay().asyncExec(rooms::clear);
        }
        int end = row.columns() == 0 ? control.getClientArea().width : cell.x + cell.width - EXCESS;
        int text = row.textBounds(column).x - SHIFT;
        Room room = new Room(text - cell.x, end - text);
        rooms.put(place, room);
        return room;
    }

    private void hover(Event event) {
        Point mouse = new Point(event.x, event.y);
        Item item = items.apply(mouse);
        String told = item == null ? "" : told(DrawnRow.of(item), mouse);
        String shown = told.isBlank() ? null : told;
        if (!Objects.equals(shown, control.getToolTipText())) {
            control.setToolTipText(shown);
        }
    }

    private String told(DrawnRow row, Point mouse) {
        StringBuilder told = new StringBuilder();
        for (int column = 0; column < Math.max(1, row.columns()); column++) {
            boolean isThere = row.columns() == 0 || row.bounds(column).contains(mouse);
            if (isThere && !text(row, column, room(row, column)).isWhole()) {
                told.append(row.text(column)).append('\n');
            }
        }
        return told.append(more.apply(row.item())).toString().strip();
    }
}
