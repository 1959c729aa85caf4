// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.properties;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EReference;
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
import org.plumbline.model.outsourcing.Evidence;
import org.plumbline.model.outsourcing.OutsourcingPackage.Literals;
import org.plumbline.ui.look.CutText;
import org.plumbline.ui.project.OpenProject;
import org.plumbline.ui.text.Texts;

/** Lets the user search for elements among many, and choose one or several. */
final class ElementPicker extends Dialog {

    private static final Texts TEXTS = Texts.of(ElementPicker.class);
    private static final int MAKE_ID = IDialogConstants.CLIENT_ID;

    private final String title;
    private final Candidates candidates;
    private final Pictures pictures;
    private final boolean several;
    private final OpenProject open;
    private final boolean mayMake;
    private List<Element> matching;
    private List<Element> chosen = List.of();
    private Text search;
    private Table table;
    private Label count;

    private ElementPicker(
            Shell shell, String title, Candidates candidates, FormParts parts, EReference reference, boolean several) {
        super(shell);
        this.open = parts.editing().open();
        // of all that is referred to, evidence alone comes from outside of the model
        this.mayMake = reference.getEReferenceType() == Literals.EVIDENCE;
        this.title = title;
        this.candidates = candidates;
        this.pictures = parts.pictures();
        this.several = several;
        matching = candidates.matching("");
        setShellStyle(getShellStyle() | SWT.RESIZE | SWT.SHEET);
    }

    /** Asks for one element; empty if the user chose none. It may be new evidence, in no model yet. */
    static Optional<Element> one(
            Shell shell, String title, Candidates candidates, FormParts parts, EReference reference) {
        ElementPicker picker = new ElementPicker(shell, title, candidates, parts, reference, false);
        picker.open();
        return picker.chosen.stream().findFirst();
    }

    /** The same for any number of elements, in the order of the model. */
    static List<Element> several(
            Shell shell, String title, Candidates candidates, FormParts parts, EReference reference) {
        ElementPicker picker = new ElementPicker(shell, title, candidates, parts, reference, true);
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
        new CutText(table);
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
        if (mayMake) {
            createButton(parent, MAKE_ID, TEXTS.say("new.from.file"), false);
        }
        createButton(parent, IDialogConstants.OK_ID, TEXTS.say(several ? "add" : "choose"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, TEXTS.say("cancel"), false);
        search();
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == MAKE_ID) {
            files().ask(getShell()).ifPresent(this::make);
        } else {
            super.buttonPressed(button);
        }
    }

    private EvidenceFromFile files() {
        return new EvidenceFromFile(open.file().getParent());
    }

    /** Chooses the evidence that is a file, new if there is none yet. */
    void make(Path file) {
        Optional<String> location = files().location(getShell(), file);
        if (location.isEmpty()) {
            return;
        }
        Optional<Evidence> registered = open.project().getEvidenceRegister().stream()
                .filter(evidence -> location.get().equals(evidence.getLocation()))
                .findFirst();
        if (registered.isPresent()) {
            choose(List.of(registered.get()));
            return;
        }
        getButton(MAKE_ID).setEnabled(false);
        files().make(location.get(), evidence -> {
            if (getShell() != null && !getShell().isDisposed()) {
                choose(List.of(evidence));
            }
        });
    }

    private void choose(List<Element> elements) {
        chosen = elements;
        super.okPressed();
    }

    @Override
    protected void okPressed() {
        choose(Arrays.stream(table.getSelectionIndices())
                .mapToObj(matching::get)
                .toList());
    }
}
