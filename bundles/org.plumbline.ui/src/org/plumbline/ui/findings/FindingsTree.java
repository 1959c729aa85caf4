// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.findings;

import java.util.HashMap;
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
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.assessment.Finding;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.standard.Item;
import org.plumbline.ui.look.CutText;
import org.plumbline.ui.look.Glyphs;
import org.plumbline.ui.project.ElementLabels;
import org.plumbline.ui.text.Texts;
import org.plumbline.ui.tree.VirtualTree;

/**
 * Findings in groups. What is selected and expanded stays so from result to result. The selection that others are told
 * consists of the elements at fault.
 */
final class FindingsTree extends VirtualTree<Object> {

    private static final Texts TEXTS = Texts.of(FindingsTree.class);
    private static final String[] COLUMNS = {"finding", "clause", "severity", "verdict", "element", "remedy"};
    private static final int[] WIDTHS = {460, 90, 80, 120, 180, 420};
    private static final int VERDICT = 3;
    private static final int ELEMENT = 4;
    private static final int REMEDY = 5;

    private final Consumer<Finding> opened;
    private final ElementLabels labels = new ElementLabels();
    private final LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources());
    private final Glyphs glyphs;
    private final Image fixable;
    private ShownFindings shown = ShownFindings.NOTHING;
    private AssessmentResult result;
    private Map<Object, Object> openGroups;

    /** @param opened is called with the finding on which somebody presses Enter or clicks twice */
    FindingsTree(Composite parent, Consumer<Finding> opened) {
        super(parent, SWT.FULL_SELECTION);
        this.opened = opened;
        Tree tree = control();
        glyphs = new Glyphs(images, tree);
        fixable = images.get(ImageDescriptor.createFromURL(Icons.QUICK_FIX));
        tree.setHeaderVisible(true);
        for (int i = 0; i < COLUMNS.length; i++) {
            TreeColumn column = new TreeColumn(tree, SWT.NONE);
            column.setText(TEXTS.say("column." + COLUMNS[i]));
            column.setWidth(WIDTHS[i]);
            column.setMoveable(true);
        }
        new CutText(tree);
        tree.addListener(SWT.Dispose, event -> {
            labels.dispose();
            images.dispose();
        });
    }

    @Override
    protected List<FindingGroup> roots() {
        return shown.groups();
    }

    @Override
    protected List<Finding> children(Object row) {
        return row instanceof FindingGroup group ? group.findings() : List.of();
    }

    @Override
    protected Object key(Object row) {
        return row instanceof FindingGroup group ? group.key() : ((Finding) row).identity();
    }

    /** In another group if all are grouped otherwise. */
    @Override
    protected List<Object> otherPath(List<Object> path) {
        Object group =
                path.size() == 1 || isShown(path.get(0)) ? null : openGroups().get(path.get(1));
        return group == null ? List.of() : List.of(group, path.get(1));
    }

    private boolean isShown(Object key) {
        return shown.groups().stream().anyMatch(group -> group.key().equals(key));
    }

    private Map<Object, Object> openGroups() {
        if (openGroups == null) {
            openGroups = new HashMap<>();
            shown.groups().stream().filter(this::isOpen).forEach(group -> group.findings()
                    .forEach(finding -> openGroups.putIfAbsent(finding.identity(), group.key())));
        }
        return openGroups;
    }

    @Override
    protected boolean choose(Object row) {
        if (row instanceof Finding finding) {
            opened.accept(finding);
        }
        return row instanceof Finding;
    }

    @Override
    protected void fill(TreeItem item, Object row) {
        if (row instanceof FindingGroup group) {
            fillGroup(item, group);
        } else {
            fillFinding(item, (Finding) row);
        }
    }

    private void fillGroup(TreeItem item, FindingGroup group) {
        int number = group.findings().size();
        item.setText(0, TEXTS.say("group", Grouping.label(group.key(), labels), number));
        CutText.keep(item, TEXTS.say("group", "", number));
        item.setImage(
                0,
                group.key() instanceof Item clause
                        ? glyphs.of(result.item(clause).verdict())
                        : labels.getImage(group.key()));
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
        CutText.keep(item, null);
        item.setImage(0, glyphs.of(finding.severity()));
        item.setImage(VERDICT, glyphs.of(verdict));
        item.setImage(ELEMENT, labels.getImage(finding.elements().get(0)));
        item.setImage(REMEDY, finding.hasFix() ? fixable : null);
    }

    /**
     * Shows other findings; those that were there before stay selected.
     *
     * @param of what they are from; null if there is none, and there are no findings
     */
    void show(ShownFindings next, AssessmentResult of) {
        shown = next;
        openGroups = null;
        if (of != null) {
            result = of;
        }
        // the screen can ask for rows while they go
        refresh();
        result = of;
    }

    /** Expands the groups that are shown. */
    void expandShown() {
        expand(shown.groups());
    }

    /** The findings that are selected, those of selected groups included, each once. */
    List<Finding> findings() {
        Set<Finding> findings = new LinkedHashSet<>();
        for (Object row : rows()) {
            if (row instanceof FindingGroup group) {
                findings.addAll(group.findings());
            } else {
                findings.add((Finding) row);
            }
        }
        return List.copyOf(findings);
    }

    /** The items of the standard that the selection is about, each once. */
    List<Item> items() {
        Set<Item> items = new LinkedHashSet<>();
        for (Object row : rows()) {
            if (row instanceof Finding finding) {
                items.add(finding.item());
            } else if (((FindingGroup) row).key() instanceof Item item) {
                items.add(item);
            }
        }
        return List.copyOf(items);
    }

    @Override
    public ISelection getSelection() {
        Set<Element> elements = new LinkedHashSet<>();
        for (Object row : rows()) {
            if (row instanceof Finding finding) {
                elements.addAll(finding.elements());
            } else if (((FindingGroup) row).key() instanceof Element element) {
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
