// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.comparison;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.commands.ActionHandler;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.progress.IWorkbenchSiteProgressService;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.report.ComparisonReport;
import org.plumbline.report.ReportFormat;
import org.plumbline.standard.Item;
import org.plumbline.storage.AtomicFile;
import org.plumbline.ui.editor.ActiveEditor;
import org.plumbline.ui.editor.ClauseBrowser;
import org.plumbline.ui.editor.EditorFile;
import org.plumbline.ui.editor.MenuEntry;
import org.plumbline.ui.editor.ProjectEditor;
import org.plumbline.ui.findings.ItemChoice;
import org.plumbline.ui.findings.ItemMenu;
import org.plumbline.ui.look.Hint;
import org.plumbline.ui.look.Notice;
import org.plumbline.ui.project.Matches;
import org.plumbline.ui.text.Texts;

/** What changed between an open project and another version of it. */
public final class ComparisonView extends ViewPart implements ItemChoice {

    /** The id of the view. */
    public static final String ID = "org.plumbline.ui.comparison";

    /** The command that asks what is to be compared. */
    static final String COMMAND = "org.plumbline.ui.compare";

    private static final Texts TEXTS = Texts.of(ComparisonView.class);

    private final IPartListener2 parts = new IPartListener2() {
        @Override
        public void partClosed(IWorkbenchPartReference reference) {
            closed(reference);
        }
    };
    private Display display;
    private Composite stack;
    private StackLayout layout;
    private Hint nothing;
    private Composite something;
    private Headline headline;
    private Text search;
    private ComparisonTree tree;
    private ComparisonTools tools;
    private Job finder;
    private Job running;
    private Request asked;
    private Request answered;
    private Compared compared;
    private volatile Query sought;

    /** What is to be seen of a comparison. */
    private record Query(Compared compared, String... words) {}

    @Override
    public void createPartControl(Composite parent) {
        display = parent.getDisplay();
        stack = parent;
        layout = new StackLayout();
        parent.setLayout(layout);
        nothing = new Hint(parent, chosen -> ask());
        something = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(something);
        headline = new Headline(something);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(headline.control());
        search = new Text(something, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(TEXTS.say("search"));
        search.addListener(SWT.Modify, event -> find());
        search.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                tree.control().setFocus();
            }
        });
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        tree = new ComparisonTree(something, this::living, this::open);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.control());
        finder = Job.createSystem(getTitle(), this::seek);
        finder.setPriority(Job.SHORT);
        getSite().setSelectionProvider(tree);
        tools = new ComparisonTools(getViewSite(), this, tree);
        handle("org.eclipse.ui.edit.copy", () -> either(search::copy, this::copy));
        handle("org.eclipse.ui.edit.selectAll", () -> either(search::selectAll, tree::selectAll));
        handle("org.eclipse.ui.file.refresh", this::refresh);
        MenuManager context = new MenuManager();
        context.setRemoveAllWhenShown(true);
        context.addMenuListener(this::fill);
        tree.control().setMenu(context.createContextMenu(tree.control()));
        getSite().getPage().addPartListener(parts);
        update();
    }

    private void either(Runnable inSearch, Runnable inTree) {
        (search.isFocusControl() ? inSearch : inTree).run();
    }

    private void handle(String command, Runnable run) {
        getSite()
                .getService(IHandlerService.class)
                .activateHandler(command, new ActionHandler(new MenuEntry(command, run)));
    }

    private void ask() {
        try {
            getSite().getService(IHandlerService.class).executeCommand(COMMAND, null);
        } catch (CommandException e) {
            // without a project there is nothing to compare
            update();
        }
    }

    /**
     * Compares the project of an editor, as it stands, with another version, in the background. What is shown stays until the
     * result is there, and if there is none.
     *
     * @param swapped whether the open project is the older one
     */
    void compare(ProjectEditor editor, Counterpart counterpart, boolean swapped) {
        compare(new Request(editor, counterpart, swapped, this::update));
    }

    private void compare(Request request) {
        request.open().commitPending();
        Consumer<Compared> done = result -> later(() -> show(request, result));
        run(
                request,
                new ComparisonWork(
                        request.open(),
                        request.open().file(),
                        request.open().isDirty(),
                        request.counterpart(),
                        request.isSwapped(),
                        done));
    }

    /** Compares again, with the open project as it stands now. */
    void refresh() {
        if (answered != null) {
            compare(answered.again());
        }
    }

    /** Takes the older for the newer. */
    void swap() {
        if (answered != null) {
            Request request = answered.swapped();
            Compared former = compared;
            run(request, progress -> {
                Compared result = former.swapped();
                later(() -> show(request, result));
            });
        }
    }

    /** Stops comparing; what was shown is still shown. */
    void stop() {
        if (running != null) {
            running.cancel();
        }
        withdraw();
    }

    private void withdraw() {
        running = null;
        if (asked != null) {
            asked.dispose();
            asked = null;
        }
        update();
    }

    private void run(Request request, BackgroundWork.Work work) {
        stop();
        asked = request;
        Job job = new BackgroundWork(TEXTS.say("work"), work, sentence -> later(() -> fail(request, sentence)));
        job.addJobChangeListener(new JobChangeAdapter() {
            @Override
            public void done(IJobChangeEvent event) {
                later(() -> finished(job));
            }
        });
        running = job;
        update();
        getSite().getService(IWorkbenchSiteProgressService.class).schedule(job);
    }

    private void later(Runnable run) {
        // from other threads, also when the view has been closed meanwhile
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (!stack.isDisposed()) {
                    run.run();
                }
            });
        }
    }

    private void finished(Job job) {
        if (running == job) {
            withdraw();
        }
    }

    private void fail(Request request, String sentence) {
        if (asked == request) {
            withdraw();
            complain(sentence);
        }
    }

    private void complain(String sentence) {
        Notice.tell(MessageDialog.ERROR, getSite().getShell(), TEXTS.say("failed"), sentence);
    }

    private void show(Request request, Compared result) {
        if (asked != request) {
            return;
        }
        if (answered != null) {
            answered.dispose();
        }
        answered = request;
        asked = null;
        running = null;
        compared = result;
        headline.show(result);
        update();
        find();
    }

    private void clear() {
        answered.dispose();
        answered = null;
        compared = null;
        sought = null;
        tree.show(Rows.NONE);
        update();
    }

    /** Shows what is there, and what is going on. */
    private void update() {
        boolean isShown = compared != null;
        tools.update(isShown, running != null);
        if (isShown) {
            headline.remark(running != null ? TEXTS.say("comparing") : remark());
        } else {
            nothing.say(running != null ? TEXTS.say("comparing") : TEXTS.say("nothing"));
        }
        layout.topControl = isShown ? something : nothing.control();
        stack.layout();
    }

    private String remark() {
        return answered.isOutdated()
                ? TEXTS.say("outdated")
                : compared.isOfOneProject() ? Row.NOTHING : TEXTS.say("unrelated");
    }

    private void find() {
        if (compared != null) {
            sought = new Query(compared, Matches.words(search.getText()));
            finder.schedule();
        }
    }

    private IStatus seek(IProgressMonitor monitor) {
        Query query = sought;
        if (query != null) {
            Rows rows = Rows.of(query.compared().comparison(), query.words(), () -> sought != query);
            later(() -> {
                if (sought == query) {
                    tree.show(rows);
                }
            });
        }
        return Status.OK_STATUS;
    }

    /** What is compared, once it is. */
    Optional<Compared> compared() {
        return Optional.ofNullable(compared);
    }

    ComparisonTree tree() {
        return tree;
    }

    @Override
    public List<Item> items() {
        // what is done with items is done in the project of the active editor
        boolean isActive = answered != null
                && ActiveEditor.of(getSite().getWorkbenchWindow())
                        .filter(answered.editor()::equals)
                        .isPresent();
        return isActive ? tree.items() : List.of();
    }

    /** The element of the open project that an element of one of the versions is. */
    private Optional<Element> living(Optional<Element> element) {
        return answered == null
                ? Optional.empty()
                : element.map(of -> answered.open().project().eResource().getEObject(String.valueOf(of.getId())))
                        .filter(Element.class::isInstance)
                        .map(Element.class::cast);
    }

    /** Shows the element in the editor, or the item among the clauses. */
    private void open(Row row) {
        Optional<Element> element = living(row.element());
        if (element.isPresent()) {
            getSite().getPage().activate(answered.editor());
            answered.editor().reveal(element.get());
        } else if (row.element().isEmpty()) {
            row.item().ifPresent(item -> ClauseBrowser.open(getSite().getPage(), item));
        } else {
            String gone = TEXTS.say("gone", Words.name(row.element().get()));
            getViewSite().getActionBars().getStatusLineManager().setMessage(gone);
        }
    }

    private void fill(IMenuManager menu) {
        List<Row> rows = tree.rows();
        if (rows.isEmpty()) {
            return;
        }
        Row row = rows.get(0);
        if (living(row.element()).isPresent()) {
            menu.add(new MenuEntry(TEXTS.say("show.element"), () -> open(row)));
        }
        row.item()
                .ifPresent(item -> menu.add(new MenuEntry(
                        TEXTS.say("show.clause"),
                        () -> ClauseBrowser.open(getSite().getPage(), item))));
        menu.add(new Separator());
        if (!items().isEmpty()) {
            ItemMenu.fill(menu, getSite());
            menu.add(new Separator());
        }
        menu.add(new MenuEntry(TEXTS.say("copy"), this::copy));
    }

    private void copy() {
        List<Row> rows = tree.rows();
        if (!rows.isEmpty()) {
            String text =
                    rows.stream().map(row -> String.join("\t", row.texts())).collect(Collectors.joining("\n"));
            Clipboard clipboard = new Clipboard(display);
            clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        }
    }

    /** Asks where to, writes the report as a page, and opens it. */
    void saveReport() {
        Path project = answered.open().file();
        Path reports = project.resolveSibling("reports");
        FileDialog dialog = new FileDialog(getSite().getShell(), SWT.SAVE | SWT.SHEET);
        dialog.setFilterExtensions(new String[] {"*." + ReportFormat.HTML.extension()});
        dialog.setFilterPath(String.valueOf(Files.isDirectory(reports) ? reports : project.getParent()));
        dialog.setFileName(TEXTS.say(
                "report.name",
                project.getFileName().toString().replaceFirst("\\.outsourcing$", ""),
                ReportFormat.HTML.extension()));
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            write(Path.of(chosen), file -> Program.launch(file.toString()));
        }
    }

    /**
     * Writes the report as a page, in the background.
     *
     * @param written told the file, in the UI thread, once it is there
     */
    void write(Path file, Consumer<Path> written) {
        Compared what = compared;
        new BackgroundWork(
                        TEXTS.say("work.report"),
                        progress -> {
                            ComparisonReport report = new ComparisonReport(
                                    what.before().context(), what.after().context(), false);
                            new AtomicFile(file)
                                    .replace(out ->
                                            report.write(what.comparison(), ReportFormat.HTML, Texts.language(), out));
                            EditorFile.refreshFolder(file.getParent());
                            later(() -> written.accept(file));
                        },
                        reason -> later(() -> complain(TEXTS.say("report.failed", file, reason))))
                .schedule();
    }

    private void closed(IWorkbenchPartReference reference) {
        if (asked != null && reference.getPart(false) == asked.editor()) {
            stop();
        }
        if (answered != null && reference.getPart(false) == answered.editor()) {
            clear();
        }
    }

    @Override
    public void setFocus() {
        (compared == null ? nothing.control() : tree.control()).setFocus();
    }

    @Override
    public void dispose() {
        getSite().getPage().removePartListener(parts);
        sought = null;
        if (running != null) {
            running.cancel();
        }
        if (asked != null) {
            asked.dispose();
        }
        if (answered != null) {
            answered.dispose();
        }
        super.dispose();
    }
}
