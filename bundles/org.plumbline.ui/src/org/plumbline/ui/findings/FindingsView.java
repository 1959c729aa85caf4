// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.findings;

import java.net.URL;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.commands.ActionHandler;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.assessment.Finding;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.standard.Item;
import org.plumbline.ui.editor.MenuEntry;
import org.plumbline.ui.look.Hint;
import org.plumbline.ui.project.Matches;
import org.plumbline.ui.text.Texts;

/** All that keeps the project in the active editor from meeting the standard, as it is edited. */
public final class FindingsView extends ViewPart implements EditorFollower.View, ItemChoice {

    /** The id of the view. */
    public static final String ID = "org.plumbline.ui.findings";

    private static final Texts TEXTS = Texts.of(FindingsView.class);

    /** So many groups' findings are seen at a glance, or nearly so. */
    private static final int FEW = 200;

    private final FindingsSettings settings = new FindingsSettings();
    private final FilterMenu filters = new FilterMenu(settings, this::ask);
    private Composite stack;
    private StackLayout layout;
    private SummaryLine summary;
    private Hint nothing;
    private Text search;
    private FindingsTree tree;
    private EditorFollower follower;
    private Job job;
    private volatile FindingsQuery asked;
    private FindingsQuery shown;
    private boolean fresh = true;

    @Override
    public void createPartControl(Composite parent) {
        Composite all = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(all);
        summary = new SummaryLine(all);
        search = new Text(all, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(TEXTS.say("search"));
        search.addListener(SWT.Modify, event -> ask());
        search.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                tree.control().setFocus();
            }
        });
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        stack = new Composite(all, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
        layout = new StackLayout();
        stack.setLayout(layout);
        nothing = new Hint(stack);
        tree = new FindingsTree(stack, this::reveal);
        layout.topControl = nothing.control();
        job = Job.createSystem(getTitle(), this::answer);
        job.setPriority(Job.SHORT);
        getSite().setSelectionProvider(tree);
        follower = new EditorFollower(getViewSite(), this);
        contribute();
        follower.begin();
    }

    private void contribute() {
        FindingsMenu menu = new FindingsMenu(this);
        IToolBarManager tools = getViewSite().getActionBars().getToolBarManager();
        tools.add(new DropDown(TEXTS.say("group.by"), Icons.GROUPS, filters::groupings));
        tools.add(new DropDown(TEXTS.say("filter"), Icons.FILTER, filters::filters));
        tools.add(button("expand", Icons.EXPAND, tree::expandAll));
        tools.add(button("collapse", Icons.COLLAPSE, tree::collapseAll));
        handle("org.eclipse.ui.edit.copy", () -> either(search::copy, menu::copy));
        handle("org.eclipse.ui.edit.selectAll", () -> either(search::selectAll, tree::selectAll));
        handle("org.plumbline.ui.quickFix", menu::showFixes);
        MenuManager context = new MenuManager();
        context.setRemoveAllWhenShown(true);
        context.addMenuListener(menu::fill);
        tree.control().setMenu(context.createContextMenu(tree.control()));
    }

    private void either(Runnable inSearch, Runnable inTree) {
        (search.isFocusControl() ? inSearch : inTree).run();
    }

    private static Action button(String key, URL icon, Runnable run) {
        Action action = new MenuEntry(TEXTS.say(key), run);
        action.setToolTipText(TEXTS.say(key));
        action.setImageDescriptor(ImageDescriptor.createFromURL(icon));
        return action;
    }

    private void handle(String command, Runnable run) {
        getSite()
                .getService(IHandlerService.class)
                .activateHandler(command, new ActionHandler(new MenuEntry(command, run)));
    }

    @Override
    public List<Item> items() {
        return tree.items();
    }

    FindingsTree tree() {
        return tree;
    }

    /** Groups findings in another way from now on. */
    void group(Grouping grouping) {
        settings.grouping(grouping);
        ask();
    }

    /** The result whose findings are seen; null if there is none. */
    AssessmentResult shown() {
        return shown == null ? null : shown.result();
    }

    /** What is said above the findings, for tests. */
    String summary() {
        return summary.text();
    }

    FilterMenu filters() {
        return filters;
    }

    EditorFollower follower() {
        return follower;
    }

    private void reveal(Finding finding) {
        follower.reveal(finding.elements().get(0));
    }

    @Override
    public void projectChanged() {
        asked = null;
        shown = null;
        fresh = true;
        tree.collapseAll();
        tree.show(ShownFindings.NOTHING, null);
        say(follower.project().isEmpty() ? "no.project" : "no.result");
        setPartName(TEXTS.say("title"));
        summary.say("");
    }

    @Override
    public void assessed(AssessmentResult result) {
        ask();
    }

    @Override
    public void selected(Set<Element> elements) {
        if (settings.filter().selected()) {
            ask();
        }
    }

    /** Shows again, as something is to be shown otherwise. */
    void ask() {
        follower.result().ifPresent(result -> {
            asked = new FindingsQuery(
                    follower.project().orElseThrow(),
                    result,
                    settings.filter().copy(),
                    follower.elements(),
                    Matches.words(search.getText()),
                    settings.grouping());
            job.schedule();
        });
    }

    private IStatus answer(IProgressMonitor monitor) {
        FindingsQuery query = asked;
        if (query != null) {
            ShownFindings answer = query.answer(() -> asked != query);
            Display display = getSite().getShell().getDisplay();
            display.asyncExec(() -> show(query, answer));
        }
        return Status.OK_STATUS;
    }

    private void show(FindingsQuery query, ShownFindings answer) {
        if (query != asked || tree.control().isDisposed()) {
            return;
        }
        boolean expand = answer.number() <= FEW && (fresh || shown == null || isNarrower(query));
        shown = query;
        fresh = false;
        tree.show(answer, query.result());
        if (expand) {
            tree.expandShown();
        }
        if (answer.number() > 0) {
            layout.topControl = tree.control();
            stack.layout();
        } else {
            say(answer.total() == 0 ? "no.findings" : "no.match");
        }
        String counts = counts(answer, query.result());
        setPartName(TEXTS.say("title.counted", answer.total()));
        String left = filters.summary();
        summary.say(left.isEmpty() ? counts : TEXTS.say("count.filtered", counts, left));
        getViewSite().getActionBars().getStatusLineManager().setMessage(counts);
    }

    /** What was sought or grouped otherwise is not hidden in groups. */
    private boolean isNarrower(FindingsQuery query) {
        return query.grouping() != shown.grouping()
                || query.words().length > 0 && !List.of(query.words()).equals(List.of(shown.words()));
    }

    private static String counts(ShownFindings answer, AssessmentResult result) {
        String severities = answer.severities().entrySet().stream()
                .map(entry -> TEXTS.say(
                        "count.severity", entry.getValue(), entry.getKey().label(Texts.language())))
                .collect(Collectors.joining(TEXTS.say("count.comma")));
        String key = answer.number() == answer.total() ? "count.all" : "count.some";
        return answer.number() == 0
                ? TEXTS.say(key + ".none", result.settings().asOf(), answer.total())
                : TEXTS.say(key, result.settings().asOf(), answer.total(), answer.number(), severities);
    }

    private void say(String key) {
        nothing.say(TEXTS.say(key));
        layout.topControl = nothing.control();
        stack.layout();
    }

    @Override
    public void setFocus() {
        (layout.topControl == tree.control() ? tree.control() : search).setFocus();
    }

    @Override
    public void dispose() {
        asked = null;
        if (job != null) {
            job.cancel();
        }
        if (follower != null) {
            follower.dispose();
        }
        super.dispose();
    }
}
