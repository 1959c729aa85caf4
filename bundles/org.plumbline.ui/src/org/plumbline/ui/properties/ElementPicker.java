// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.properties;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.ui.text.Texts;

/** Lets the user search for elements among many, and choose one or several. */
final class ElementPicker extends Dialog {

    private static final Texts TEXTS = Texts.of(ElementPicker.class);

    private final String title;
    private final Candidates candidates;
    private final Pictures pictures;
    private final boolean several;
    private List<Element> matching;
    private List<Element> chosen = List.of();
    private Text search;
    private Table table;
    private Label count;

    private ElementPicker(Shell shell, String title, Candidates candidates, Pictures pictures, boolean several) {
        super(shell);
        this.title = title;
        this.candidates = candidates;
        this.pictures = pictures;
        this.several = several;
        matching = candidates.matching("");
        setShellStyle(getShellStyle() | SWT.RESIZE | SWT.SHEET);
    }

    /** Asks for one element; empty if the user chose none. */
    static Optional<Element> one(Shell shell, String title, Candidates candidates, Pictures pictures) {
        ElementPicker picker = new ElementPicker(shell, title, candidates, pictures, false);
        picker.open();
        return picker.chosen.stream().findFirst();
    }

    /** Asks for any number of elements, in the order of the model; empty if the user chose none. */
    static List<Element> several(Shell shell, String title, Candidates candidates, Pictures pictures) {
        ElementPicker picker = new ElementPicker(shell, title, candidates, pictures, true);
        picker.open();
        return picker.chosen;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected Point getInitialSize() {
        return new Point(620, 460);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        search = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.BORDER);
        search.setMessage(TEXTS.say("search"));
        Field.describe(search, TEXTS.say("search"));
        search.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        search.addListener(SWT.Modify, event -> search());
        search.addListener(SWT.KeyDown, this::down);
        table = new Table(
                area,
                SWT.VIRTUAL | SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL | (several ? SWT.MULTI : SWT.SINGLE));
        table.setHeaderVisible(true);
        table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        column("column.name", 250);
        column("column.type", 130);
        column("column.path", 210);
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.Selection, event -> mayChoose());
        table.addListener(SWT.DefaultSelection, event -> okPressed());
        count = new Label(area, SWT.NONE);
        count.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        ((GridLayout) area.getLayout()).verticalSpacing = 6;
        return area;
    }

    private void column(String key, int width) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(TEXTS.say(key));
        column.setWidth(width);
    }

    private void fill(Event event) {
        Element element = matching.get(event.index);
        TableItem item = (TableItem) event.item;
        item.setText(new String[] {Candidates.name(element), Candidates.type(element), Candidates.path(element)});
        item.setImage(pictures.of(element.eClass()));
    }

    private void down(Event event) {
        if (event.keyCode == SWT.ARROW_DOWN && !matching.isEmpty()) {
            event.doit = false;
            table.setFocus();
        }
    }

    private void search() {
        matching = candidates.matching(search.getText());
        table.setItemCount(matching.size());
        table.clearAll();
        table.deselectAll();
        if (!matching.isEmpty()) {
            table.select(0);
            table.showSelection();
        }
        count.setText(TEXTS.say("count", matching.size(), candidates.all().size()));
        mayChoose();
    }

    private void mayChoose() {
        if (getButton(OK) != null) {
            getButton(OK).setEnabled(table.getSelectionCount() > 0);
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, TEXTS.say("ok"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, TEXTS.say("cancel"), false);
        search();
    }

    @Override
    protected void okPressed() {
        chosen = java.util.Arrays.stream(table.getSelectionIndices())
                .mapToObj(matching::get)
                .toList();
        super.okPressed();
    }
}
