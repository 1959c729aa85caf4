// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.diagram;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.diagram.Viewpoint;
import org.plumbline.diagram.geometry.DiagramGeometry;
import org.plumbline.diagram.layout.Arrangement;
import org.plumbline.diagram.layout.ArrangementFile;
import org.plumbline.diagram.layout.Arrangements.Diagram;
import org.plumbline.ui.editor.EditCommands;
import org.plumbline.ui.editor.PageContext;
import org.plumbline.ui.editor.ProjectPage;
import org.plumbline.ui.project.OpenProject;
import org.plumbline.ui.project.ProjectListener;
import org.plumbline.ui.text.Texts;

/** The diagrams of a project: a list of them, the tools of the one that is shown, and the diagram itself. */
public final class DiagramsPage implements ProjectPage, DiagramHost {

    private static final Texts TEXTS = Texts.of(DiagramsPage.class);
    private static final String PROPERTIES = "org.plumbline.ui.properties";
    private static final int LATER = 400;
    private static final String MENU = "org.plumbline.ui.diagram";

    private final PageContext context;
    private final OpenProject open;
    private final SavedArrangements arrangements;
    private final DiagramSelection selection = new DiagramSelection(this::revealAll);
    private final Map<DiagramList.Entry, ShownDiagram> shown = new HashMap<>();
    private final ProjectListener projectListener = new ProjectListener() {
        @Override
        public void changed() {
            edited = true;
            refresh();
        }

        @Override
        public void reloaded() {
            reload();
        }

        @Override
        public void saved() {
            save();
        }
    };
    private final Consumer<AssessmentResult> verdictListener = result -> assessed();
    private final Runnable listRefresh = this::refreshList;
    private final ISelectionListener workbenchListener = this::selectedElsewhere;
    private Viewpoint viewpoint;
    private Composite root;
    private DiagramList list;
    private DiagramEditor editor;
    private DiagramBar bar;
    private Palette palette;
    private SideLists sides;
    private ToolIcons icons;
    private CLabel notice;
    private Composite stack;
    private Label nothing;
    private DiagramList.Entry current;
    private boolean stale;
    private boolean edited;
    private boolean assessed;

    /** Makes the page of an editor's project; the diagrams come later. */
    public DiagramsPage(PageContext context) {
        this.context = context;
        this.open = context.project();
        this.arrangements = new SavedArrangements(open);
        open.addListener(projectListener);
    }

    @Override
    public String title() {
        return TEXTS.say("page");
    }

    @Override
    public Control createControl(Composite parent) {
        viewpoint = Viewpoint.load(Texts.language());
        root = new Composite(parent, SWT.NONE);
        root.setLayout(tight(1));
        SashForm sash = new SashForm(root, SWT.HORIZONTAL | SWT.SMOOTH);
        sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        SashForm left = new SashForm(sash, SWT.VERTICAL | SWT.SMOOTH);
        Composite lists = titled(left, TEXTS.say("diagrams"));
        Composite tools = titled(left, TEXTS.say("palette"));
        Composite right = new Composite(sash, SWT.NONE);
        right.setLayout(tight(1));
        Composite barRoom = new Composite(right, SWT.NONE);
        barRoom.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        stack = new Composite(right, SWT.NONE);
        stack.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        StackLayout layout = new StackLayout();
        stack.setLayout(layout);
        nothing = new Label(stack, SWT.WRAP | SWT.CENTER);
        nothing.setText(TEXTS.say("nothing"));
        editor = new DiagramEditor(stack, open, this);
        icons = new ToolIcons(root.getDisplay(), editor.window().brushes());
        list = new DiagramList(lists, open, viewpoint, this::show);
        fill(list.control());
        palette = new Palette(tools, editor, icons);
        fill(palette.control());
        DiagramCommands commands = new DiagramCommands(editor, this);
        DiagramMenu menus = new DiagramMenu(editor, commands);
        sides = new SideLists(sash, left, right, List.of(list.control(), palette.control()));
        bar = new DiagramBar(barRoom, editor, menus, commands, sides);
        notice = new CLabel(right, SWT.NONE);
        notice.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        ((GridData) notice.getLayoutData()).exclude = true;
        left.setWeights(35, 65);
        menu(menus);
        listen();
        root.addListener(SWT.Dispose, event -> icons.dispose());
        parent.addListener(SWT.Show, event -> shownAgain());
        list.refresh();
        showFirst();
        arrangements.complaint().ifPresent(complaint -> say(Texts.of(complaint)));
        return root;
    }

    private void listen() {
        open.assessment().addListener(verdictListener);
        if (context.site() != null) {
            context.site().getPage().addPostSelectionListener(workbenchListener);
            new EditCommands(editor.window().control(), context.site())
                    .on("delete", shown(editor::delete))
                    .on("copy", shown(editor::copy))
                    .on("paste", shown(editor::paste))
                    .on("selectAll", shown(editor::selectAll))
                    .on("rename", shown(editor::rename));
        }
    }

    private Runnable shown(Runnable work) {
        return () -> {
            if (editor.diagram() != null) {
                work.run();
            }
        };
    }

    private static Composite titled(Composite parent, String title) {
        Composite room = new Composite(parent, SWT.NONE);
        room.setLayout(tight(1));
        Label label = new Label(room, SWT.NONE);
        label.setText(title);
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.horizontalIndent = 8;
        data.verticalIndent = 6;
        label.setLayoutData(data);
        return room;
    }

    private static GridLayout tight(int columns) {
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 2;
        return layout;
    }

    private static void fill(Control control) {
        control.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    }

    private void menu(DiagramMenu menus) {
        MenuManager manager = new MenuManager(null, MENU);
        manager.setRemoveAllWhenShown(true);
        manager.addMenuListener(menu -> {
            if (editor.diagram() != null) {
                menus.context(menu);
            }
        });
        Control canvas = editor.window().control();
        canvas.setMenu(manager.createContextMenu(canvas));
        if (context.site() != null) {
            context.site().registerContextMenu(MENU, manager, selection, false);
        }
    }

    // which diagram

    private void showFirst() {
        Optional<DiagramList.Entry> first = list.entries().stream().findFirst();
        ((StackLayout) stack.getLayout()).topControl =
                first.isEmpty() ? nothing : editor.window().control();
        stack.layout();
        first.ifPresent(this::show);
    }

    /** Shows a diagram. */
    void show(DiagramList.Entry entry) {
        if (entry.equals(current)) {
            return;
        }
        current = entry;
        ((StackLayout) stack.getLayout()).topControl = editor.window().control();
        stack.layout();
        editor.show(diagram(entry));
        palette.refresh();
        list.mark(entry);
        sides.changed();
    }

    private ShownDiagram diagram(DiagramList.Entry entry) {
        return shown.computeIfAbsent(
                entry, e -> new ShownDiagram(viewpoint, arrangements, e.representation(), e.element()));
    }

    /** The diagram that is edited. */
    DiagramEditor editor() {
        return editor;
    }

    /** The diagrams that can be chosen. */
    DiagramList list() {
        return list;
    }

    /** The tools that can be chosen. */
    Palette palette() {
        return palette;
    }

    @Override
    public void open(String representation, EObject element) {
        list.find(representation, element).ifPresent(this::show);
    }

    // what happens to the project

    private boolean isMade() {
        return root != null && !root.isDisposed();
    }

    private void refresh() {
        if (!isMade()) {
            return;
        }
        if (!root.isVisible()) {
            stale = true;
            return;
        }
        stale = false;
        if (current == null || !EcoreUtil.isAncestor(open.project(), current.element())) {
            refreshList();
            return;
        }
        editor.refresh();
        palette.refresh();
        bar.refresh();
        // the list may wait until the user has a moment
        root.getDisplay().timerExec(LATER, listRefresh);
    }

    private void refreshList() {
        if (!isMade()) {
            return;
        }
        list.refresh();
        shown.keySet().retainAll(list.entries());
        if (current == null || !list.entries().contains(current)) {
            current = null;
            showFirst();
        } else {
            list.mark(current);
            sides.changed();
        }
    }

    /** The first verdicts change what nodes show, before anybody has got used to where they stand. */
    private void assessed() {
        boolean first = !assessed && !edited;
        assessed = true;
        if (first) {
            shown.values().forEach(ShownDiagram::forget);
        }
        refresh();
        if (first && isMade() && editor.diagram() != null) {
            editor.window().show(editor.diagram().geometry(), true);
            shown();
        }
    }

    private void shownAgain() {
        if (stale) {
            root.getDisplay().asyncExec(this::refresh);
        }
    }

    private void reload() {
        arrangements.load();
        shown.clear();
        if (isMade()) {
            DiagramList.Entry before = current;
            current = null;
            list.refresh();
            list.entries().stream()
                    .filter(entry -> entry.isSameAs(before))
                    .findFirst()
                    .ifPresentOrElse(this::show, this::showFirst);
        }
    }

    private void save() {
        Map<Diagram, Arrangement> seen = new HashMap<>();
        for (ShownDiagram diagram : shown.values()) {
            if (diagram.geometry() != null && diagram.isArranged()) {
                seen.put(diagram.key(), diagram.arrangement());
            }
        }
        try {
            arrangements.save(seen);
        } catch (UncheckedIOException e) {
            say(TEXTS.say("not.saved.layout", ArrangementFile.beside(open.file())));
        }
    }

    // selection

    @Override
    public void selected(List<EObject> elements) {
        say("");
        selection.set(elements);
    }

    private void selectedElsewhere(org.eclipse.ui.IWorkbenchPart part, org.eclipse.jface.viewers.ISelection elsewhere) {
        if (isMade()
                && root.isVisible()
                && part != context.site().getPart()
                && elsewhere instanceof IStructuredSelection structured
                && editor.diagram() != null) {
            List<EObject> elements = elements(structured);
            if (!elements.isEmpty() && !elements.equals(editor.selectedElements())) {
                editor.selectElements(elements, true);
            }
        }
    }

    private static List<EObject> elements(IStructuredSelection selection) {
        List<EObject> elements = new ArrayList<>();
        for (Object one : selection.toList()) {
            if (one instanceof EObject element) {
                elements.add(element);
            }
        }
        return elements;
    }

    @Override
    public boolean canReveal(EObject element) {
        return isMade() && find(element).isPresent();
    }

    /** Returns a diagram that shows an element, the current one if that does. */
    private Optional<DiagramList.Entry> find(EObject element) {
        List<DiagramList.Entry> entries = new ArrayList<>();
        if (current != null) {
            entries.add(current);
        }
        entries.addAll(list.entries());
        return entries.stream().filter(entry -> shows(entry, element)).findFirst();
    }

    private boolean shows(DiagramList.Entry entry, EObject element) {
        ShownDiagram diagram = diagram(entry);
        if (diagram.geometry() == null) {
            diagram.refresh();
        }
        DiagramGeometry geometry = diagram.geometry();
        return !geometry.showing(element).isEmpty();
    }

    @Override
    public void reveal(EObject element) {
        find(element).ifPresent(entry -> {
            show(entry);
            editor.selectElements(List.of(element), true);
        });
    }

    private void revealAll(List<EObject> elements) {
        if (isMade() && editor.diagram() != null) {
            editor.selectElements(elements, true);
        }
    }

    @Override
    public ISelectionProvider selectionProvider() {
        return selection;
    }

    @Override
    public void setFocus() {
        editor.window().control().setFocus();
    }

    // what is around the diagram

    @Override
    public void shown() {
        if (bar != null) {
            bar.refresh();
        }
    }

    @Override
    public void toolChanged() {
        if (palette != null) {
            palette.follow();
        }
    }

    @Override
    public void showProperties() {
        if (context.site() != null) {
            IWorkbenchPage page = context.site().getPage();
            try {
                page.showView(PROPERTIES);
            } catch (PartInitException e) {
                say(e.getMessage());
            }
        }
    }

    @Override
    public void say(String sentence) {
        if (notice == null || notice.isDisposed() || sentence.equals(notice.getText())) {
            return;
        }
        notice.setText(sentence);
        notice.setImage(sentence.isEmpty() ? null : notice.getDisplay().getSystemImage(SWT.ICON_WARNING));
        ((GridData) notice.getLayoutData()).exclude = sentence.isEmpty();
        notice.setVisible(!sentence.isEmpty());
        notice.getParent().layout();
    }

    @Override
    public void dispose() {
        open.removeListener(projectListener);
        open.assessment().removeListener(verdictListener);
        if (context.site() != null) {
            context.site().getPage().removePostSelectionListener(workbenchListener);
        }
    }
}
