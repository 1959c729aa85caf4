// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.refresh;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.diagram.expression.Interpreter;
import org.plumbline.diagram.expression.Variables;
import org.plumbline.diagram.expression.ViewElement;
import org.plumbline.diagram.specification.ConditionalStyle;
import org.plumbline.diagram.specification.TreeDescription;
import org.plumbline.diagram.specification.TreeDescription.TreeItemMapping;
import org.plumbline.diagram.specification.TreeDescription.TreeItemStyleDescription;
import org.plumbline.diagram.view.TreeView;
import org.plumbline.diagram.view.TreeView.Item;
import org.plumbline.diagram.view.ViewpointException;

/** Computes a tree, all of its items expanded. */
public final class TreeRefresh {

    private final TreeDescription description;
    private final EObject root;
    private final Interpreter interpreter;
    private final Styles styles;
    private final ElementIndex index;
    private final ViewElement.Source tree;

    /** An item that stands around others. */
    private record Around(TreeItemMapping mapping, EObject semantic, Around around) {}

    /** An item with its place among its siblings. */
    private record Placed(int place, Item item) {}

    private TreeRefresh(TreeDescription description, EObject root, Interpreter interpreter) {
        this.description = description;
        this.root = root;
        this.interpreter = interpreter;
        this.styles = new Styles(interpreter);
        this.index = ElementIndex.ofModel(root);
        this.tree = new ViewElement.Source(root);
    }

    /**
     * Computes a tree.
     *
     * @param root the element that it is made for
     * @throws ViewpointException if an expression fails
     */
    public static TreeView compute(TreeDescription description, EObject root, Interpreter interpreter) {
        TreeRefresh refresh = new TreeRefresh(description, root, interpreter);
        String title = description.title() == null
                ? description.label()
                : interpreter.text(description.title(), root, Variables.NONE);
        return new TreeView(
                description.name(), title, root, refresh.items(description.mappings(), root, refresh.tree, null));
    }

    /**
     * The items of some mappings. Sirius sorts them by the number of items that earlier mappings made plus their place among
     * their own candidates, whether those fulfil the precondition or not.
     */
    private List<Item> items(
            List<TreeItemMapping> mappings, EObject container, ViewElement.Source view, Around around) {
        Map<TreeItemMapping, Map<EObject, Integer>> found = new LinkedHashMap<>();
        for (TreeItemMapping mapping : mappings) {
            Map<EObject, Integer> places = candidates(mapping, container, view);
            if (!places.isEmpty()) {
                found.putIfAbsent(mapping, places);
            }
        }
        List<Placed> placed = new ArrayList<>();
        int start = 0;
        for (Map.Entry<TreeItemMapping, Map<EObject, Integer>> entry : found.entrySet()) {
            for (Map.Entry<EObject, Integer> candidate : entry.getValue().entrySet()) {
                placed.add(new Placed(start + candidate.getValue(), item(entry.getKey(), candidate.getKey(), around)));
            }
            start += entry.getValue().size();
        }
        placed.sort(Comparator.comparingInt(Placed::place));
        return placed.stream().map(Placed::item).toList();
    }

    private Map<EObject, Integer> candidates(TreeItemMapping mapping, EObject container, ViewElement.Source view) {
        Variables variables = Variables.NONE
                .and("container", container)
                .andView("containerView", view)
                .andView("tree", tree);
        List<EObject> candidates = mapping.semanticCandidates() == null
                ? index.instances(mapping.domainClass())
                : interpreter.elements(mapping.semanticCandidates(), container, variables);
        Map<EObject, Integer> places = new LinkedHashMap<>();
        Map<EObject, Boolean> seen = new IdentityHashMap<>();
        int place = 0;
        for (EObject candidate : candidates) {
            if (!ElementIndex.isInstance(mapping.domainClass(), candidate)) {
                continue;
            }
            if (seen.put(candidate, true) == null
                    && (mapping.precondition() == null
                            || interpreter.holds(mapping.precondition(), candidate, variables))) {
                places.put(candidate, place);
            }
            place++;
        }
        return places;
    }

    private Item item(TreeItemMapping mapping, EObject self, Around around) {
        for (Around a = around; a != null; a = a.around) {
            if (a.mapping == mapping && a.semantic == self) {
                throw new ViewpointException("representation '" + description.name() + "', mapping '" + mapping.name()
                        + "': it shows an element within itself, without end");
            }
        }
        ViewElement.Source view = new ViewElement.Source(self);
        TreeItemStyleDescription style = style(mapping, self);
        Variables variables = Variables.NONE
                .andView("treeitem", view)
                .and("treeitemSemantic", self)
                .and("container", self)
                .and("root", root);
        return new Item(
                mapping.name(),
                self,
                styles.text(style.label(), self, variables),
                styles.label(style.label(), self),
                style.background(),
                items(mapping.allSubMappings(), self, view, new Around(mapping, self, around)));
    }

    /** As in Sirius the last condition that holds decides. */
    private TreeItemStyleDescription style(TreeItemMapping mapping, EObject self) {
        TreeItemStyleDescription best = mapping.style();
        for (ConditionalStyle<TreeItemStyleDescription> style : mapping.conditionalStyles()) {
            if (interpreter.holds(style.predicate(), self, Variables.NONE)) {
                best = style.style();
            }
        }
        return best;
    }
}
