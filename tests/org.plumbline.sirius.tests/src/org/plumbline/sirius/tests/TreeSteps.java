// SPDX-License-Identifier: EPL-2.0
package org.plumbline.sirius.tests;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.sirius.tree.DTree;
import org.eclipse.sirius.tree.DTreeItem;
import org.eclipse.sirius.tree.DTreeItemContainer;
import org.eclipse.sirius.tree.business.api.command.ITreeCommandFactory;
import org.eclipse.sirius.tree.business.api.command.TreeCommandFactoryService;
import org.eclipse.sirius.tree.description.TreeItemCreationTool;
import org.eclipse.sirius.tree.description.TreeItemMapping;

/** Uses the tools of a tree, each at the first item of a mapping that takes it. */
final class TreeSteps {

    private static final String TEXT = "Edited";

    private final ToolRun run;
    private final DTree tree;
    private final ITreeCommandFactory factory;

    TreeSteps(ToolRun run, DTree tree) {
        this.run = run;
        this.tree = tree;
        this.factory = TreeCommandFactoryService.getInstance()
                .getNewProvider()
                .getCommandFactory(run.project().domain());
        factory.setModelAccessor(run.project().session().getModelAccessor());
    }

    void run() {
        for (TreeItemCreationTool tool : tree.getDescription().getCreateTreeItem()) {
            create(tool, "-", tree, tree.getTarget());
        }
        for (Map.Entry<String, DTreeItem> item : items().entrySet()) {
            DTreeItem shown = item.getValue();
            TreeItemMapping mapping = shown.getActualMapping();
            for (TreeItemCreationTool tool : mapping.getCreate()) {
                create(tool, item.getKey(), shown, shown.getTarget());
            }
            if (mapping.getDirectEdit() != null && run.isOpen("rename item " + mapping.getName())) {
                run.use(
                        "rename item " + mapping.getName(),
                        "rename item | " + item.getKey() + " | " + TEXT,
                        factory.buildDirectEditLabelFromTool(shown, mapping.getDirectEdit(), TEXT));
            }
            if (mapping.getDelete() != null && run.isOpen("delete item " + mapping.getName())) {
                run.use(
                        "delete item " + mapping.getName(),
                        "delete item | " + item.getKey(),
                        factory.buildDeleteTreeElement(shown));
            }
        }
    }

    private void create(
            TreeItemCreationTool tool,
            String path,
            DTreeItemContainer container,
            org.eclipse.emf.ecore.EObject semantic) {
        if (run.isOpen("new item " + tool.getName())) {
            run.use(
                    "new item " + tool.getName(),
                    "new item | " + tool.getName() + " | " + path,
                    factory.buildCreateLineCommandFromTool(container, semantic, tool));
        }
    }

    private Map<String, DTreeItem> items() {
        Map<String, DTreeItem> items = new LinkedHashMap<>();
        add(tree, "", items);
        return items;
    }

    private static void add(DTreeItemContainer container, String within, Map<String, DTreeItem> items) {
        for (DTreeItem item : new ArrayList<>(container.getOwnedTreeItems())) {
            String path = within + item.getActualMapping().getName() + ":" + GoldenText.key(item.getTarget());
            items.putIfAbsent(path, item);
            add(item, path + "/", items);
        }
    }
}
