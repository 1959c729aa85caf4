// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.diagram;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.plumbline.diagram.tool.DiagramTools.PaletteTool;
import org.plumbline.diagram.tool.DiagramTools.Section;
import org.plumbline.ui.look.CutText;
import org.plumbline.ui.text.Texts;

/** The tools of the diagram that is shown, as the viewpoint groups them. */
final class Palette {

    private static final Texts TEXTS = Texts.of(Palette.class);

    private final Tree tree;
    private final DiagramEditor editor;
    private final ToolIcons icons;
    private final Font heading;
    private List<Section> sections = List.of();

    Palette(Composite parent, DiagramEditor editor, ToolIcons icons) {
        this.editor = editor;
        this.icons = icons;
        tree = new Tree(parent, SWT.SINGLE | SWT.V_SCROLL);
        tree.setData("name", "palette");
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), tree);
        heading = resources.create(FontDescriptor.createFrom(tree.getFont()).setStyle(SWT.BOLD));
        tree.addListener(SWT.Selection, this::chosen);
        new CutText(tree).tell(item -> item.getData() instanceof PaletteTool tool ? tool.documentation() : "");
        tree.getAccessible().addAccessibleListener(new org.eclipse.swt.accessibility.AccessibleAdapter() {
            @Override
            public void getName(org.eclipse.swt.accessibility.AccessibleEvent event) {
                if (event.childID == org.eclipse.swt.accessibility.ACC.CHILDID_SELF) {
                    event.result = TEXTS.say("palette");
                }
            }
        });
    }

    Tree control() {
        return tree;
    }

    /** Shows the tools of the diagram that is shown now, if they are others. */
    void refresh() {
        List<Section> now = editor.diagram().tools().palette();
        if (now.equals(sections)) {
            return;
        }
        sections = now;
        tree.setRedraw(false);
        tree.removeAll();
        TreeItem select = new TreeItem(tree, SWT.NONE);
        select.setText(TEXTS.say("select"));
        select.setImage(UiIcons.of(tree, "select"));
        for (Section section : flat(sections)) {
            TreeItem item = new TreeItem(tree, SWT.NONE);
            item.setText(section.label());
            item.setFont(heading);
            for (PaletteTool tool : section.tools()) {
                TreeItem entry = new TreeItem(item, SWT.NONE);
                entry.setText(tool.label());
                entry.setData(tool);
                Image image = tool.icon().isEmpty()
                        ? UiIcons.of(tree, "connect")
                        : icons.of(tool.icon(), editor.window().tint());
                entry.setImage(image);
            }
            item.setExpanded(true);
        }
        tree.setSelection(select);
        tree.setRedraw(true);
    }

    private static List<Section> flat(List<Section> nested) {
        List<Section> flat = new ArrayList<>();
        for (Section section : nested) {
            if (!section.tools().isEmpty()) {
                flat.add(section);
            }
            flat.addAll(flat(section.sections()));
        }
        return flat;
    }

    private void chosen(Event event) {
        if (event.item.getData() instanceof PaletteTool tool) {
            editor.take(tool);
        } else {
            editor.take(null);
        }
    }

    /** Marks the tool that is taken. */
    void follow() {
        if (tree.isDisposed() || tree.getItemCount() == 0) {
            return;
        }
        TreeItem marked = tree.getItem(0);
        for (TreeItem section : tree.getItems()) {
            for (TreeItem item : section.getItems()) {
                if (item.getData() == editor.tool() && editor.tool() != null) {
                    marked = item;
                }
            }
        }
        tree.setSelection(marked);
    }
}
