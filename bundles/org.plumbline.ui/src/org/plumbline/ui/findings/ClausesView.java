// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.ui.part.ViewPart;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.assessment.Labels;
import org.plumbline.assessment.Verdict;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.standard.Item;
import org.plumbline.standard.Language;
import org.plumbline.standard.Milestone;
import org.plumbline.standard.ObligedRole;
import org.plumbline.standard.Section;
import org.plumbline.ui.editor.ClauseBrowser;
import org.plumbline.ui.editor.MenuEntry;
import org.plumbline.ui.look.CutText;
import org.plumbline.ui.look.Glyphs;
import org.plumbline.ui.project.LiveAssessment;
import org.plumbline.ui.text.Texts;

/** The whole standard, with the verdict on each item for the project in the active editor as it is edited. */
public final class ClausesView extends ViewPart
        implements EditorFollower.View, ItemChoice, ExplanationText.Links, ClauseBrowser {

    private static final Texts TEXTS = Texts.of(ClausesView.class);

    private final ClauseFilter filter = new ClauseFilter();
    private LocalResourceManager images;
    private ClauseLabels labels;
    private Text search;
    private TreeViewer viewer;
    private ExplanationText details;
    private EditorFollower follower;
    private SummaryLine summary;
    private AssessmentResult shown;

    @Override
    public void createPartControl(Composite parent) {
        SashForm halves = new SashForm(parent, SWT.HORIZONTAL);
        Composite left = new Composite(halves, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(left);
        summary = new SummaryLine(left);
        search = new Text(left, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(TEXTS.say("clauses.search"));
        search.addListener(SWT.Modify, event -> filter());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        viewer = new TreeViewer(left, SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getControl());
        images = new LocalResourceManager(JFaceResources.getResources(), viewer.getControl());
        labels = new ClauseLabels(new Glyphs(images, viewer.getControl()));
        columns();
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(new ClauseTree());
        viewer.setLabelProvider(labels);
        viewer.addFilter(filter);
        details = new ExplanationText(halves, this);
        halves.setWeights(3, 2);
        viewer.setInput(LiveAssessment.standard());
        viewer.expandToLevel(2);
        viewer.addSelectionChangedListener(event -> detail());
        viewer.addDoubleClickListener(event -> {
            Object clicked = event.getViewer().getSelection() instanceof IStructuredSelection chosen
                    ? chosen.getFirstElement()
                    : null;
            viewer.setExpandedState(clicked, !viewer.getExpandedState(clicked));
        });
        follower = new EditorFollower(getViewSite(), this);
        contribute();
        follower.begin();
    }

    private void columns() {
        viewer.getTree().setHeaderVisible(true);
        for (ClauseLabels.Column column : ClauseLabels.Column.values()) {
            TreeColumn made = new TreeColumn(viewer.getTree(), SWT.NONE);
            made.setText(TEXTS.say(column.message()));
            made.setWidth(column.width);
        }
        new CutText(viewer.getTree());
    }

    private void contribute() {
        IToolBarManager tools = getViewSite().getActionBars().getToolBarManager();
        Action concerning = DropDown.choice(
                TEXTS.say("clauses.concerning"), IAction.AS_CHECK_BOX, filter.concerning(), this::concerning);
        concerning.setToolTipText(TEXTS.say("clauses.concerning"));
        concerning.setImageDescriptor(ImageDescriptor.createFromURL(Icons.LINKED));
        tools.add(concerning);
        tools.add(new DropDown(TEXTS.say("filter"), Icons.FILTER, this::filters));
        Action collapse = new MenuEntry(TEXTS.say("collapse"), viewer::collapseAll);
        collapse.setToolTipText(TEXTS.say("collapse"));
        collapse.setImageDescriptor(ImageDescriptor.createFromURL(Icons.COLLAPSE));
        tools.add(collapse);
        MenuManager context = new MenuManager();
        context.setRemoveAllWhenShown(true);
        context.addMenuListener(menu -> ItemMenu.fill(menu, getSite()));
        viewer.getControl().setMenu(context.createContextMenu(viewer.getControl()));
    }

    private void filters(IMenuManager menu) {
        Language language = Texts.language();
        menu.add(choices("filter.verdict", Verdict.values(), v -> v.label(language), filter.verdicts()));
        menu.add(choices("filter.role", ObligedRole.values(), v -> v.label(language), filter.roles()));
        menu.add(choices("filter.due", Milestone.values(), v -> v.label(language), filter.milestones()));
        menu.add(new Separator());
        menu.add(new MenuEntry(TEXTS.say("filter.clear"), () -> {
            filter.verdicts().clear();
            filter.roles().clear();
            filter.milestones().clear();
            filter();
        }));
    }

    private <T> MenuManager choices(String key, T[] values, Function<T, String> label, Set<T> chosen) {
        MenuManager choices = new MenuManager(TEXTS.say(key));
        for (T value : values) {
            choices.add(DropDown.choice(label.apply(value), value, chosen, this::filter));
        }
        return choices;
    }

    private void filter() {
        filter.words(search.getText());
        viewer.getTree().setRedraw(false);
        viewer.refresh();
        if (!filter.isOpen()) {
            viewer.expandAll();
        }
        viewer.getTree().setRedraw(true);
        summary.say(
                filter.concerning()
                        ? TEXTS.say(
                                follower.elements().isEmpty() ? "clauses.concerning.none" : "clauses.concerning.of",
                                String.join(
                                        TEXTS.say("count.comma"),
                                        follower.elements().stream()
                                                .limit(3)
                                                .map(element -> Texts.of(Labels.of(element)))
                                                .toList()))
                        : "");
    }

    /** What is said above the clauses, for tests. */
    String summary() {
        return summary.text();
    }

    @Override
    public List<Item> items() {
        Object chosen = viewer.getStructuredSelection().getFirstElement();
        return chosen instanceof Item item ? List.of(item) : List.of();
    }

    private void detail() {
        List<Item> items = items();
        if (items.isEmpty()) {
            details.say(TEXTS.say("clauses.choose"));
        } else if (shown == null) {
            details.say(items.get(0).number() + "  " + Texts.of(items.get(0).statement()));
        } else {
            details.show(assessment(), shown, items.get(0));
        }
    }

    private Assessment assessment() {
        return follower.project().orElseThrow().assessment().assessment();
    }

    TreeViewer viewer() {
        return viewer;
    }

    ExplanationText details() {
        return details;
    }

    void search(String sought) {
        search.setText(sought);
    }

    void concerning(boolean only) {
        filter.concerning(only);
        filter.elements(follower.elements());
        filter();
    }

    /** Selects an item or section of the standard. */
    private void select(Object clause) {
        if (!filter.isOpen() && viewer.testFindItem(clause) == null) {
            search.setText("");
        }
        viewer.setSelection(new StructuredSelection(clause), true);
    }

    @Override
    public void projectChanged() {
        shown = null;
        labels.result(null);
        filter.result(null, null);
        filter.elements(Set.of());
        viewer.refresh();
        detail();
    }

    @Override
    public void assessed(AssessmentResult result) {
        AssessmentResult before = shown;
        shown = result;
        labels.result(result);
        filter.result(assessment(), result);
        if (before == null || !filter.isOpen()) {
            filter();
        } else {
            viewer.update(changes(before, result).toArray(), null);
        }
        detail();
    }

    /** The rows that say something else now. */
    private static List<Object> changes(AssessmentResult before, AssessmentResult after) {
        List<Object> changed = new ArrayList<>();
        for (Item item : after.catalogue().items()) {
            var then = before.item(item);
            var now = after.item(item);
            if (then.verdict() != now.verdict()
                    || then.assurance() != now.assurance()
                    || then.findings().size() != now.findings().size()) {
                changed.add(item);
            }
        }
        for (Section section : after.catalogue().allSections()) {
            if (before.verdict(section) != after.verdict(section)) {
                changed.add(section);
            }
        }
        return changed;
    }

    @Override
    public void selected(Set<Element> elements) {
        if (filter.concerning()) {
            filter.elements(elements);
            filter();
        }
    }

    @Override
    public void follow(Element element) {
        follower.reveal(element);
    }

    @Override
    public void follow(Item item) {
        select(item);
    }

    @Override
    public void show(Item item) {
        select(item);
    }

    @Override
    public void follow(String section) {
        select(LiveAssessment.standard().section(section));
    }

    @Override
    public void setFocus() {
        viewer.getControl().setFocus();
    }

    @Override
    public void dispose() {
        if (follower != null) {
            follower.dispose();
        }
        super.dispose();
    }
}
