// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.tool;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.diagram.expression.Interpreter;
import org.plumbline.diagram.expression.ViewElement;
import org.plumbline.diagram.specification.TableTool;
import org.plumbline.diagram.specification.TreeDescription;
import org.plumbline.diagram.specification.TreeDescription.DragSource;
import org.plumbline.diagram.specification.TreeDescription.TreeItemContainerDrop;
import org.plumbline.diagram.specification.TreeDescription.TreeItemMapping;
import org.plumbline.diagram.view.TreeView;
import org.plumbline.diagram.view.TreeView.Item;

/**
 * The tools of a tree. An empty result says that there is no tool, that its precondition does not hold, or that the text does
 * not fit it. Where an item is asked for, null is the tree itself.
 */
public final class TreeTools {

    private final TreeDescription description;
    private final TreeView view;
    private final Interpreter interpreter;
    private final ViewElement.Source tree;
    private final Map<Item, Item> containers = new IdentityHashMap<>();

    /**
     * The tools of a tree.
     *
     * @param view the tree as it is shown
     */
    public TreeTools(TreeDescription description, TreeView view, Interpreter interpreter) {
        this.description = description;
        this.view = view;
        this.interpreter = interpreter;
        this.tree = new ViewElement.Source(view.semantic());
        view.items().forEach(this::index);
    }

    private void index(Item item) {
        for (Item sub : item.items()) {
            containers.put(sub, item);
            index(sub);
        }
    }

    /** Edits the label of an item. */
    public Optional<ToolCommand> edit(Item item, String text) {
        TableTool tool = mapping(item).directEdit();
        return tool == null ? Optional.empty() : command(tool, item.semantic(), known(item), text);
    }

    /** Deletes an item. */
    public Optional<ToolCommand> delete(Item item) {
        TableTool tool = mapping(item).delete();
        return tool == null ? Optional.empty() : command(tool, item.semantic(), known(item), null);
    }

    /** The tools that make items beneath an item, or on top. */
    public List<TableTool> creations(Item container) {
        return container == null ? description.create() : mapping(container).create();
    }

    /** Makes an item beneath an item, or on top. */
    public Optional<ToolCommand> create(TableTool tool, Item container) {
        EObject self = semantic(container);
        Map<String, Object> known = known(container);
        known.put("container", self);
        return command(tool, self, known, null);
    }

    /**
     * Drops an item on an item, or on the tree itself.
     *
     * @param preceding the items beneath the new container that it shall stand behind
     */
    public Optional<ToolCommand> drop(Item dropped, Item container, List<Item> preceding) {
        return drop(dropped.semantic(), semantic(containers.get(dropped)), container, preceding, DragSource.TREE);
    }

    /**
     * Drops an element from elsewhere on an item, or on the tree itself.
     *
     * @param preceding the items beneath the new container that it shall stand behind
     */
    public Optional<ToolCommand> drop(EObject dropped, Item container, List<Item> preceding) {
        return drop(dropped, null, container, preceding, DragSource.PROJECT_EXPLORER);
    }

    private Optional<ToolCommand> drop(
            EObject dropped, EObject oldContainer, Item container, List<Item> preceding, DragSource source) {
        EObject self = semantic(container);
        Map<String, Object> known = new HashMap<>();
        known.put("element", dropped);
        known.put("newContainer", self);
        known.put("newViewContainer", container == null ? tree : new ViewElement.Source(self));
        known.put("precedingSiblings", preceding.stream().map(Item::semantic).toList());
        if (oldContainer != null) {
            // Sirius gives the view here, not its element
            known.put("oldContainer", new ViewElement.Source(oldContainer));
        }
        for (TreeItemContainerDrop tool :
                container == null ? description.drops() : mapping(container).drops()) {
            if ((tool.source() == source || tool.source() == DragSource.BOTH)
                    && (tool.precondition() == null
                            || interpreter.holds(tool.precondition(), dropped, RepresentationTools.seen(known)))) {
                Map<String, Object> variables = new HashMap<>();
                tool.variables().forEach((role, name) -> {
                    if (known.containsKey(role)) {
                        variables.put(name, known.get(role));
                    }
                });
                return Optional.of(new ToolCommand(
                        tool.name(),
                        tool.name(),
                        interpreter,
                        self,
                        view.semantic(),
                        tool.operation(),
                        tool.elementsToSelect(),
                        variables));
            }
        }
        return Optional.empty();
    }

    private Map<String, Object> known(Item item) {
        Map<String, Object> known = new HashMap<>();
        known.put("root", view.semantic());
        known.put("element", semantic(item));
        return known;
    }

    private EObject semantic(Item item) {
        return item == null ? view.semantic() : item.semantic();
    }

    private Optional<ToolCommand> command(TableTool tool, EObject self, Map<String, Object> known, String text) {
        return RepresentationTools.command(tool, interpreter, self, view.semantic(), known, text);
    }

    private TreeItemMapping mapping(Item item) {
        return find(description.mappings(), item.mapping(), new IdentityHashMap<>());
    }

    private static TreeItemMapping find(
            List<TreeItemMapping> mappings, String name, Map<TreeItemMapping, Boolean> looked) {
        for (TreeItemMapping mapping : mappings) {
            if (mapping.name().equals(name)) {
                return mapping;
            }
            if (looked.put(mapping, true) == null) {
                TreeItemMapping found = find(mapping.allSubMappings(), name, looked);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}
