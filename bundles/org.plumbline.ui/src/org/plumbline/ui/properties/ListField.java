// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.properties;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.ui.look.CutText;

/** Several other elements: a list, with buttons to add, remove, move and open. It is made when there is something to list. */
final class ListField extends Field {

    private static final int MOST_LINES = 8;

    private final EReference reference;
    private Composite area;
    private Label count;
    private Table table;
    private ToolItem add;
    private ToolItem remove;
    private ToolItem up;
    private ToolItem down;
    private ToolItem open;
    private List<Object> shown = List.of();

    ListField(FormParts parts, EReference reference) {
        super(parts, reference);
        this.reference = reference;
    }

    /** Lists have the whole width: their name and buttons above them. */
    @Override
    void create(Composite grid) {
        Composite whole = row(grid, 1);
        ((GridData) whole.getLayoutData()).horizontalSpan = 2;
        createValue(whole);
        whole(whole);
    }

    @Override
    Control createValue(Composite parent) {
        area = row(parent, 3);
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        // broken where there is little room beside the tools
        data.widthHint = 30;
        createName(area).setLayoutData(data);
        count = parts.toolkit().createLabel(area, "", SWT.NONE);
        count.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        ToolBar tools = parts.tools(area);
        describe(tools, name());
        add = parts.tool(tools, "add", TEXTS.say("add"), () -> add(tools));
        remove = parts.tool(tools, "remove", TEXTS.say(reference.isContainment() ? "delete" : "remove"), this::remove);
        up = parts.tool(tools, "up", TEXTS.say("up"), () -> move(-1));
        down = parts.tool(tools, "down", TEXTS.say("down"), () -> move(1));
        open = parts.tool(tools, "open", TEXTS.say("open"), this::open);
        return area;
    }

    private void createTable() {
        table = new Table(area, SWT.VIRTUAL | SWT.MULTI | SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        parts.toolkit().adapt(table, true, false);
        describe(table);
        GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false, 3, 1);
        data.widthHint = 60;
        data.horizontalIndent = 6;
        table.setLayoutData(data);
        new CutText(table);
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.Selection, event -> enable());
        table.addListener(SWT.DefaultSelection, event -> open());
        table.addListener(SWT.KeyDown, this::key);
    }

    private void fill(Event event) {
        if (event.index < shown.size() && shown.get(event.index) instanceof Element element) {
            TableItem item = (TableItem) event.item;
            item.setText(label(element));
            item.setImage(parts.pictures().of(element.eClass()));
        }
    }

    private String label(Element element) {
        String name = Candidates.name(element);
        String type = Candidates.type(element);
        return element.eClass() == reference.getEReferenceType() || name.equals(type)
                ? name
                : name + "  (" + type + ")";
    }

    private void key(Event event) {
        Runnable action = null;
        if (event.keyCode == SWT.DEL && event.stateMask == 0) {
            action = this::remove;
        } else if (event.keyCode == SWT.ARROW_UP && event.stateMask == SWT.ALT) {
            action = () -> move(-1);
        } else if (event.keyCode == SWT.ARROW_DOWN && event.stateMask == SWT.ALT) {
            action = () -> move(1);
        }
        if (action != null) {
            event.doit = false;
            action.run();
        }
    }

    private void add(Control below) {
        if (reference.isContainment()) {
            Children.add(parts, reference, below);
            return;
        }
        List<Object> without = new ArrayList<>(parts.editing().elements());
        if (!parts.editing().isSeveral()) {
            without.addAll(shown);
        }
        Candidates candidates = Candidates.of(parts.editing().open().project(), reference.getEReferenceType(), without);
        List<Element> chosen =
                ElementPicker.several(area.getShell(), TEXTS.say("add.title", name()), candidates, parts, reference);
        if (!chosen.isEmpty()) {
            parts.editing().change(reference, () -> {
                chosen.forEach(parts.editing()::register);
                for (Element element : parts.editing().elements()) {
                    List<Object> list = list(element);
                    chosen.stream().filter(one -> !list.contains(one)).forEach(list::add);
                }
            });
        }
    }

    @SuppressWarnings("unchecked")
    private EList<Object> list(Element element) {
        return (EList<Object>) element.eGet(reference);
    }

    private List<Object> selected() {
        return table == null
                ? List.of()
                : Arrays.stream(table.getSelectionIndices())
                        .filter(index -> index < shown.size())
                        .mapToObj(shown::get)
                        .toList();
    }

    private void remove() {
        List<Object> selected = selected();
        if (selected.isEmpty()) {
            return;
        }
        int first = table.getSelectionIndices()[0];
        if (reference.isContainment()) {
            Children.delete(parts, reference, selected.toArray());
        } else {
            parts.editing().change(reference, () -> parts.editing().elements().forEach(element -> list(element)
                    .removeAll(selected)));
        }
        if (!shown.isEmpty()) {
            select(List.of(shown.get(Math.min(first, shown.size() - 1))));
        }
    }

    private void move(int by) {
        List<Object> selected = selected();
        if (selected.isEmpty() || parts.editing().isSeveral()) {
            return;
        }
        EList<Object> list = list(parts.editing().first());
        List<Object> ordered = new ArrayList<>(selected);
        if (by > 0) {
            java.util.Collections.reverse(ordered);
        }
        int end = list.indexOf(ordered.get(0)) + by;
        if (end < 0 || end >= list.size()) {
            return;
        }
        parts.editing().change(reference, () -> ordered.forEach(one -> list.move(list.indexOf(one) + by, one)));
        select(selected);
    }

    private void select(List<Object> elements) {
        table.setSelection(
                elements.stream().mapToInt(shown::indexOf).filter(i -> i >= 0).toArray());
        enable();
    }

    private void open() {
        if (selected().size() == 1 && selected().get(0) instanceof Element element) {
            parts.reveal().accept(element);
        }
    }

    private void enable() {
        boolean several = parts.editing().isSeveral();
        int selected = selected().size();
        add.setEnabled(!several || !reference.isContainment());
        remove.setEnabled(selected > 0);
        up.setEnabled(selected > 0 && !several && table.getSelectionIndices()[0] > 0);
        down.setEnabled(selected > 0 && !several && table.getSelectionIndices()[selected - 1] < shown.size() - 1);
        open.setEnabled(selected == 1);
    }

    @Override
    void leave() {
        if (table != null) {
            table.deselectAll();
        }
    }

    @Override
    void refresh() {
        boolean differs = parts.editing().differs(reference);
        List<Object> selected = selected();
        shown = differs ? List.of() : List.copyOf(parts.editing().list(reference));
        String text = differs
                ? TEXTS.say("several")
                : shown.isEmpty() ? TEXTS.say("none") : TEXTS.say("entries", shown.size());
        if (!text.equals(count.getText())) {
            count.setText(text);
            parts.reflow().run();
        }
        if (table == null && !shown.isEmpty()) {
            createTable();
        }
        if (table != null) {
            table.setItemCount(shown.size());
            table.clearAll();
            resize();
            if (!selected.isEmpty()) {
                table.setSelection(selected.stream()
                        .mapToInt(shown::indexOf)
                        .filter(i -> i >= 0)
                        .toArray());
            }
        }
        enable();
    }

    private void resize() {
        GridData data = (GridData) table.getLayoutData();
        int lines = Math.min(MOST_LINES, shown.size());
        int height = lines * table.getItemHeight() + 4;
        if (data.heightHint != height || data.exclude != shown.isEmpty()) {
            data.heightHint = height;
            data.exclude = shown.isEmpty();
            table.setVisible(!shown.isEmpty());
            parts.reflow().run();
        }
    }
}
