// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.findings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.assessment.Finding;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.standard.Item;
import org.plumbline.ui.look.Glyphs;
import org.plumbline.ui.project.ElementLabels;
import org.plumbline.ui.project.SelectionSource;
import org.plumbline.ui.text.Texts;

/**
 * Findings in groups. Rows are made when they are seen, so that it does not matter how many there are. What is selected and
 * expanded stays so from result to result. The selection that others are told consists of the elements at fault.
 */
final class FindingsTree extends SelectionSource {

    private static final Texts TEXTS = Texts.of(FindingsTree.class);
    private static final String[] COLUMNS = {"finding", "clause", "severity", "verdict", "element", "remedy"};
    private static final int[] WIDTHS = {460, 90, 80, 120, 180, 420};
    private static final int VERDICT = 3;
    private static final int ELEMENT = 4;
    private static final int REMEDY = 5;

    private final Tree tree;
    private final ElementLabels labels = new ElementLabels();
    private final LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources());
    private final Glyphs glyphs;
    private final Image fixable;
    private final Set<Object> expanded = new HashSet<>();
    private ShownFindings shown = ShownFindings.NOTHING;
    private AssessmentResult result;

    /** What a row stands for: a finding, or a group where there is none. */
    private record Place(FindingGroup group, Finding finding) {}

    /** @param opened is called with the finding on which somebody presses Enter or clicks twice */
    FindingsTree(Composite parent, Consumer<Finding> opened) {
        tree = new Tree(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
        glyphs = new Glyphs(images, tree);
        fixable = images.get(ImageDescriptor.createFromURL(Icons.QUICK_FIX));
        tree.setHeaderVisible(true);
        for (int i = 0; i < COLUMNS.length; i++) {
            TreeColumn column = new TreeColumn(tree, SWT.NONE);
            column.setText(TEXTS.say("column." + COLUMNS[i]));
            column.setWidth(WIDTHS[i]);
            column.setMoveable(true);
        }
        tree.addListener(SWT.SetData, this::fill);
        tree.addListener(
                SWT.Expand,
                event -> expanded.add(place((TreeItem) event.item).group().key()));
        tree.addListener(
                SWT.Collapse,
                event -> expanded.remove(place((TreeItem) event.item).group().key()));
        tree.addListener(SWT.Selection, event -> tell());
        tree.addListener(SWT.DefaultSelection, event -> open((TreeItem) event.item, opened));
        tree.addListener(SWT.Dispose, event -> {
            labels.dispose();
            images.dispose();
        });
    }

    Tree control() {
        return tree;
    }

    private void open(TreeItem item, Consumer<Finding> opened) {
        Place place = place(item);
        if (place.finding() != null) {
            opened.accept(place.finding());
        } else if (item.getExpanded()) {
            item.setExpanded(false);
            expanded.remove(place.group().key());
        } else {
            expand(item, place.group());
        }
    }

    private void expand(TreeItem item, FindingGroup group) {
        item.setItemCount(group.findings().size());
        item.setExpanded(true);
        expanded.add(group.key());
    }

    private Place place(TreeItem item) {
        TreeItem parent = item.getParentItem();
        if (parent == null) {
            return new Place(shown.groups().get(tree.indexOf(item)), null);
        }
        FindingGroup group = shown.groups().get(tree.indexOf(parent));
        return new Place(group, group.findings().get(parent.indexOf(item)));
    }

    private void fill(Event event) {
        TreeItem item = (TreeItem) event.item;
        TreeItem parent = item.getParentItem();
        int at = parent == null ? event.index : tree.indexOf(parent);
        // GTK also asks for rows that it is about to remove
        if (at < 0 || at >= shown.groups().size()) {
            return;
        }
        FindingGroup group = shown.groups().get(at);
        if (parent == null) {
            fillGroup(item, group);
        } else if (event.index < group.findings().size()) {
            fillFinding(item, group.findings().get(event.index));
        }
    }

    private void fillGroup(TreeItem item, FindingGroup group) {
        item.setText(
                0,
                TEXTS.say(
                        "group",
                        Grouping.label(group.key(), labels),
                        group.findings().size()));
        if (group.key() instanceof Item clause) {
            item.setImage(0, glyphs.of(result.item(clause).verdict()));
        } else if (group.key() instanceof Element element) {
            item.setImage(0, labels.getImage(element));
        }
        item.setItemCount(group.findings().size());
    }

    private void fillFinding(TreeItem item, Finding finding) {
        var verdict = result.item(finding.item()).verdict();
        item.setText(new String[] {
            Texts.of(finding.message()),
            finding.item().number(),
            finding.severity().label(Texts.language()),
            verdict.label(Texts.language()),
            labels.getText(finding.elements().get(0)),
            Texts.of(finding.remedy())
        });
        item.setImage(0, glyphs.of(finding.severity()));
        item.setImage(VERDICT, glyphs.of(verdict));
        item.setImage(ELEMENT, labels.getImage(finding.elements().get(0)));
        item.setImage(REMEDY, finding.hasFix() ? fixable : null);
    }

    /** Shows other findings; those that were there before stay selected. */
    void show(ShownFindings next, AssessmentResult of) {
        Selected before = selected();
        List<Object> open = new ArrayList<>(expanded);
        tree.setRedraw(false);
        try {
            List<FindingGroup> old = shown.groups();
            shown = next;
            result = of;
            tree.setItemCount(next.groups().size());
            tree.clearAll(true);
            Map<Object, Integer> index = new HashMap<>();
            for (int i = 0; i < next.groups().size(); i++) {
                index.put(next.groups().get(i).key(), i);
            }
            Set<Integer> touched = new LinkedHashSet<>();
            for (int i = 0; i < Math.min(old.size(), next.groups().size()); i++) {
                if (expanded.contains(old.get(i).key())) {
                    touched.add(i);
                }
            }
            for (Object key : open) {
                if (index.containsKey(key)) {
                    touched.add(index.get(key));
                }
            }
            for (int i : touched) {
                TreeItem item = tree.getItem(i);
                FindingGroup group = next.groups().get(i);
                if (expanded.contains(group.key())) {
                    expand(item, group);
                } else {
                    item.setExpanded(false);
                    item.setItemCount(group.findings().size());
                }
            }
            select(before, index);
        } finally {
            tree.setRedraw(true);
        }
    }

    /** What was selected, and where the first of it stood. */
    private record Selected(
            Set<Object> groups, List<Finding> findings, Object firstGroup, int firstIndex, int number) {}

    private Selected selected() {
        Set<Object> groups = new HashSet<>();
        List<Finding> findings = new ArrayList<>();
        Object firstGroup = null;
        int firstIndex = -1;
        TreeItem[] items = tree.getSelection();
        for (TreeItem item : items) {
            Place place = place(item);
            if (firstGroup == null) {
                firstGroup = place.group().key();
                firstIndex = place.finding() == null ? -1 : item.getParentItem().indexOf(item);
            }
            if (place.finding() == null) {
                groups.add(place.group().key());
            } else {
                findings.add(place.finding());
            }
        }
        return new Selected(groups, findings, firstGroup, firstIndex, items.length);
    }

    private void select(Selected before, Map<Object, Integer> index) {
        if (before.number() == 0) {
            return;
        }
        List<TreeItem> items = new ArrayList<>();
        for (Object group : before.groups()) {
            if (index.containsKey(group)) {
                items.add(tree.getItem(index.get(group)));
            }
        }
        Set<Item> rules = new HashSet<>();
        Set<String> identities = new HashSet<>();
        for (Finding finding : before.findings()) {
            rules.add(finding.item());
            identities.add(finding.identity());
        }
        if (!identities.isEmpty()) {
            for (Object key : expanded) {
                Integer at = index.get(key);
                List<Finding> members =
                        at == null ? List.of() : shown.groups().get(at).findings();
                for (int i = 0; i < members.size(); i++) {
                    Finding member = members.get(i);
                    if (rules.contains(member.item()) && identities.contains(member.identity())) {
                        items.add(tree.getItem(at).getItem(i));
                    }
                }
            }
        }
        Integer at = index.get(before.firstGroup());
        if (items.isEmpty() && at != null && before.firstIndex() >= 0) {
            // what was selected is closed; the next one takes its place, so that one goes on by keyboard
            List<Finding> members = shown.groups().get(at).findings();
            items.add(tree.getItem(at).getItem(Math.min(before.firstIndex(), members.size() - 1)));
        }
        tree.setSelection(items.toArray(TreeItem[]::new));
        tell();
    }

    /** The findings that are selected, those of selected groups included, each once. */
    List<Finding> findings() {
        Set<Finding> findings = new LinkedHashSet<>();
        for (TreeItem item : tree.getSelection()) {
            Place place = place(item);
            if (place.finding() == null) {
                findings.addAll(place.group().findings());
            } else {
                findings.add(place.finding());
            }
        }
        return List.copyOf(findings);
    }

    /** The items of the standard that the selection is about, each once. */
    List<Item> items() {
        Set<Item> items = new LinkedHashSet<>();
        for (TreeItem row : tree.getSelection()) {
            Place place = place(row);
            if (place.finding() != null) {
                items.add(place.finding().item());
            } else if (place.group().key() instanceof Item item) {
                items.add(item);
            }
        }
        return List.copyOf(items);
    }

    /** Forgets which groups are expanded, as after another project is shown. */
    void collapseAll() {
        for (int i = 0; i < shown.groups().size(); i++) {
            if (expanded.contains(shown.groups().get(i).key())) {
                tree.getItem(i).setExpanded(false);
            }
        }
        expanded.clear();
    }

    /** Expands all groups. */
    void expandAll() {
        tree.setRedraw(false);
        for (int i = 0; i < shown.groups().size(); i++) {
            expand(tree.getItem(i), shown.groups().get(i));
        }
        tree.setRedraw(true);
    }

    /** Selects all findings and groups that are seen. */
    void selectAll() {
        tree.selectAll();
        tell();
    }

    @Override
    public ISelection getSelection() {
        Set<Element> elements = new LinkedHashSet<>();
        for (TreeItem item : tree.getSelection()) {
            Place place = place(item);
            if (place.finding() != null) {
                elements.addAll(place.finding().elements());
            } else if (place.group().key() instanceof Element element) {
                elements.add(element);
            }
        }
        return new StructuredSelection(List.copyOf(elements));
    }

    /** Does nothing: a finding is not found by its elements. */
    @Override
    public void setSelection(ISelection selection) {
        // see above
    }
}
