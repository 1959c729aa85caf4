// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.assessment.Labels;
import org.plumbline.diagram.Representation;
import org.plumbline.diagram.Representation.Kind;
import org.plumbline.diagram.Viewpoint;
import org.plumbline.diagram.tool.ToolCommand;
import org.plumbline.diagram.view.TableView;
import org.plumbline.diagram.view.ViewpointException;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.ui.editor.ClauseBrowser;
import org.plumbline.ui.editor.EditCommands;
import org.plumbline.ui.editor.MenuEntry;
import org.plumbline.ui.editor.PageContext;
import org.plumbline.ui.editor.ProjectPage;
import org.plumbline.ui.project.OpenProject;
import org.plumbline.ui.project.ProjectListener;
import org.plumbline.ui.text.Texts;
import org.plumbline.viewpoint.requirements.Requirement;

/** The tables of the viewpoint, one of which is shown: it is filtered, edited in place, and follows the model. */
public final class TablesPage implements ProjectPage {

    private static final Texts TEXTS = Texts.of(TablesPage.class);

    /** Milliseconds after a change by others before the table is computed again. */
    private static final int PAUSE = 150;

    private final PageContext context;
    private final OpenProject open;
    private final TableSelection selection;
    private final Consumer<AssessmentResult> assessed = result -> later();
    private final Runnable refresh = this::refresh;
    private final List<Entry> entries = new ArrayList<>();
    private Viewpoint viewpoint;
    private Combo choice;
    private Text search;
    private Label notice;
    private TableGrid grid;
    private Entry current;
    private boolean stale;
    private final ProjectListener changes = new ProjectListener() {
        @Override
        public void changed() {
            later();
        }

        @Override
        public void reloaded() {
            reload();
        }
    };

    /** A table of an element. */
    private record Entry(Representation representation, EObject element) {}

    TablesPage(PageContext context) {
        this.context = context;
        open = context.project();
        selection = new TableSelection(open::contains);
    }

    @Override
    public String title() {
        return TEXTS.say("page");
    }

    @Override
    public Control createControl(Composite parent) {
        viewpoint = Viewpoint.load(Texts.language());
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(3)
                .margins(6, 6)
                .spacing(8, 4)
                .applyTo(page);
        Label label = new Label(page, SWT.NONE);
        label.setText(TEXTS.say("choose"));
        choice = new Combo(page, SWT.READ_ONLY | SWT.DROP_DOWN);
        choice.addListener(SWT.Selection, event -> show(entries.get(choice.getSelectionIndex())));
        search = new Text(page, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.BORDER);
        search.setMessage(TEXTS.say("filter"));
        search.addListener(SWT.Modify, event -> grid.filter(search.getText()));
        search.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                event.doit = false;
                grid.viewer().getTree().setFocus();
            }
        });
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        notice = new Label(page, SWT.WRAP);
        GridDataFactory.fillDefaults()
                .span(3, 1)
                .grab(true, false)
                .hint(200, SWT.DEFAULT)
                .applyTo(notice);
        grid = new TableGrid(page, new Editing());
        Tree tree = grid.viewer().getTree();
        GridDataFactory.fillDefaults().span(3, 1).grab(true, true).applyTo(tree);
        selection.follow(grid);
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fill);
        tree.setMenu(menu.createContextMenu(tree));
        new EditCommands(tree, context.site())
                .on("copy", this::copy)
                .on("delete", this::delete)
                .on("selectAll", tree::selectAll);
        grid.viewer().addDoubleClickListener(event -> explain());
        parent.addListener(SWT.Show, event -> {
            if (stale) {
                refresh();
            }
        });
        open.addListener(changes);
        open.assessment().addListener(assessed);
        reload();
        return page;
    }

    private void reload() {
        if (!isMade()) {
            return;
        }
        String before = current == null ? null : current.representation().name();
        entries.clear();
        for (Representation representation : viewpoint.representations()) {
            if (representation.kind() == Kind.TABLE) {
                for (EObject element : viewpoint.elements(representation.name(), open.project())) {
                    entries.add(new Entry(representation, element));
                }
            }
        }
        choice.setItems(entries.stream().map(TablesPage::label).toArray(String[]::new));
        entries.stream()
                .filter(entry -> entry.representation().name().equals(before))
                .findFirst()
                .or(() -> entries.stream().findFirst())
                .ifPresent(this::show);
    }

    private static String label(Entry entry) {
        return entry.element().eContainer() == null
                ? entry.representation().label()
                : entry.representation().label() + ": " + Texts.of(Labels.of((Element) entry.element()));
    }

    private void show(Entry entry) {
        current = entry;
        choice.select(entries.indexOf(entry));
        say(entry.representation().documentation());
        refresh();
    }

    /** Shows the table of a name, if there is one. */
    void show(String representation) {
        entries.stream()
                .filter(entry -> entry.representation().name().equals(representation))
                .findFirst()
                .ifPresent(this::show);
    }

    TableGrid grid() {
        return grid;
    }

    private void say(String text) {
        notice.setText(text.replace("&", "&&"));
        notice.requestLayout();
    }

    private boolean isMade() {
        return grid != null && !grid.viewer().getTree().isDisposed();
    }

    private void later() {
        if (isMade()) {
            grid.viewer().getTree().getDisplay().timerExec(PAUSE, refresh);
        }
    }

    private void refresh() {
        if (!isMade() || current == null) {
            return;
        }
        // what nobody sees is not worth the time; nobody wants to lose what is being typed
        stale = !grid.viewer().getTree().isVisible() && grid.tools() != null;
        if (stale) {
            return;
        }
        if (grid.viewer().isCellEditorActive()) {
            later();
            return;
        }
        if (current.element() != open.project() && !open.contains(current.element())) {
            reload();
            return;
        }
        try {
            TableView view = viewpoint.table(current.representation().name(), current.element());
            grid.show(view, viewpoint.tools(view));
        } catch (ViewpointException e) {
            say(e.getMessage());
        }
    }

    private void explain() {
        grid.selected().stream()
                .map(TableRow::semantic)
                .filter(Requirement.class::isInstance)
                .findFirst()
                .flatMap(requirement ->
                        open.assessment().assessment().catalogue().find(((Requirement) requirement).getNumber()))
                .ifPresent(item -> ClauseBrowser.open(context.site().getPage(), item));
    }

    private void fill(IMenuManager menu) {
        List<TableRow> selected = grid.selected();
        TableRow single = selected.size() == 1 ? selected.get(0) : null;
        grid.tools().createLines(null).forEach(command -> menu.add(creation(command)));
        if (single != null) {
            grid.tools().createLines(single.line()).forEach(command -> menu.add(creation(command)));
        }
        menu.add(new Separator());
        menu.add(entry("copy", "Ctrl+C", !selected.isEmpty(), this::copy));
        menu.add(entry("delete", "Del", !deletions().isEmpty(), this::delete));
        menu.add(new Separator());
        menu.add(entry("expand", "", true, grid.viewer()::expandAll));
        menu.add(entry("collapse", "", true, grid.viewer()::collapseAll));
    }

    private Action creation(ToolCommand command) {
        return new MenuEntry(command.getLabel(), () -> run(command));
    }

    private static Action entry(String key, String keys, boolean enabled, Runnable work) {
        return new MenuEntry(TEXTS.say(key), keys, enabled, work);
    }

    private List<ToolCommand> deletions() {
        return grid.selected().stream()
                .filter(row -> grid.selected().stream().noneMatch(other -> other == row.parent()))
                .flatMap(row -> grid.tools().delete(row.line()).stream())
                .toList();
    }

    private void delete() {
        List<ToolCommand> deletions = deletions();
        if (!deletions.isEmpty()) {
            change(deletions.get(0).getLabel(), () -> deletions.forEach(ToolCommand::execute));
        }
    }

    private void copy() {
        if (!grid.selected().isEmpty()) {
            Clipboard clipboard = new Clipboard(grid.viewer().getTree().getDisplay());
            clipboard.setContents(new Object[] {grid.text()}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        }
    }

    private void run(ToolCommand command) {
        if (change(command.getLabel(), command::execute)) {
            grid.select(command.selection());
        }
    }

    private boolean change(String label, Runnable change) {
        try {
            open.change(label.isBlank() ? TEXTS.say("edit") : label, change);
            say(current.representation().documentation());
            refresh();
            return true;
        } catch (ViewpointException e) {
            say(e.getMessage());
            return false;
        }
    }

    @Override
    public void setFocus() {
        grid.viewer().getTree().setFocus();
    }

    @Override
    public ISelectionProvider selectionProvider() {
        return selection;
    }

    /** Only while it is seen: others show more of an element. */
    @Override
    public boolean canReveal(EObject element) {
        return isMade()
                && grid.viewer().getTree().isVisible()
                && grid.find(element).isPresent();
    }

    @Override
    public void reveal(EObject element) {
        grid.select(List.of(element));
    }

    @Override
    public void dispose() {
        open.removeListener(changes);
        open.assessment().removeListener(assessed);
    }

    private final class Editing implements TableGrid.Editing {

        @Override
        public void run(ToolCommand command) {
            // the cell editor is still open; what it shows may be gone once the command has run
            grid.viewer().getTree().getDisplay().asyncExec(() -> {
                if (isMade()) {
                    change(command.getLabel(), command::execute);
                }
            });
        }

        @Override
        public void refuse(String text) {
            say(TEXTS.say("refused", text));
        }
    }
}
