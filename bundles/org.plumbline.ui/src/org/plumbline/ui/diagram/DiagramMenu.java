// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.diagram;

import java.awt.geom.Point2D;
import java.util.Optional;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.plumbline.diagram.Representation;
import org.plumbline.diagram.layout.PlacedNode;
import org.plumbline.diagram.tool.DiagramTools;
import org.plumbline.diagram.tool.DiagramTools.PaletteTool;
import org.plumbline.diagram.tool.DiagramTools.Section;
import org.plumbline.diagram.tool.ToolCommand;
import org.plumbline.ui.editor.MenuEntry;
import org.plumbline.ui.text.Texts;

/** The menus of a diagram. */
final class DiagramMenu {

    private static final Texts TEXTS = Texts.of(DiagramMenu.class);

    private final DiagramEditor editor;
    private final DiagramCommands commands;

    DiagramMenu(DiagramEditor editor, DiagramCommands commands) {
        this.editor = editor;
        this.commands = commands;
    }

    /** Fills the menu at a place of the diagram. */
    void context(IMenuManager menu) {
        MenuManager create = new MenuManager(TEXTS.say("menu.create"), UiIcons.descriptor("create"), null);
        create(create);
        menu.add(create);
        menu.add(new Separator());
        menu.add(entry("rename", "F2", editor.canRename(), editor::rename));
        menu.add(entry("delete.selected", "Del", !editor.selected().isEmpty(), editor::delete));
        menu.add(entry("copy", "Ctrl+C", !editor.selected().isEmpty(), editor::copy));
        menu.add(entry("paste.copied", "Ctrl+V", editor.canPaste(), editor::paste));
        menu.add(entry("select.all", "Ctrl+A", true, editor::selectAll));
        menu.add(new Separator());
        menu.add(entry("properties", "", true, editor::showProperties));
        menu.add(new Separator("additions"));
        menu.add(new Separator());
        MenuManager layers = new MenuManager(TEXTS.say("layers"), UiIcons.descriptor("layers"), null);
        layers(layers);
        menu.add(layers);
        MenuManager filters = new MenuManager(TEXTS.say("filters"), UiIcons.descriptor("filter"), null);
        filters(filters);
        menu.add(filters);
        menu.add(entry("layout", "", true, editor::layOut, "layout"));
        menu.add(entry("fit.content", "", editor.canFitContent(), editor::fitContent));
        menu.add(entry("fit", "0", true, editor::fit, "fit"));
        menu.add(new Separator());
        menu.add(entry("export", "", true, commands::export, "export"));
        menu.add(entry("print", "", DiagramPictures.canPrint(), commands::print, "print"));
    }

    /** The tools that make something where the menu was opened. */
    private void create(MenuManager menu) {
        Point2D point = editor.pointed();
        PlacedNode within = editor.diagram().geometry().nodeAt(point).orElse(null);
        for (Section section : editor.diagram().tools().palette()) {
            create(section, within, point, menu);
        }
    }

    private void create(Section section, PlacedNode innermost, Point2D point, MenuManager menu) {
        for (PaletteTool tool : section.tools()) {
            if (tool.kind() != DiagramTools.Kind.NODE) {
                continue;
            }
            PlacedNode within = innermost;
            Optional<ToolCommand> command = editor.creation(tool.name(), within);
            while (command.isEmpty() && within != null) {
                within = editor.around(within);
                command = editor.creation(tool.name(), within);
            }
            command.ifPresent(found -> menu.add(new MenuEntry(tool.label(), () -> editor.run(found, point))));
        }
        section.sections().forEach(inner -> create(inner, innermost, point, menu));
    }

    /** Fills a menu with the layers. */
    void layers(IMenuManager menu) {
        for (Representation.Layer layer : editor.diagram().choosableLayers()) {
            Action action = new Action(layer.label(), IAction.AS_CHECK_BOX) {
                @Override
                public void run() {
                    editor.toggleLayer(layer.name());
                }
            };
            action.setChecked(editor.diagram().isLayerShown(layer.name()));
            action.setEnabled(layer.optional());
            menu.add(action);
        }
    }

    /** Fills a menu with the filters. */
    void filters(IMenuManager menu) {
        for (Representation.Filter filter : editor.diagram().representation().filters()) {
            Action action = new Action(filter.label(), IAction.AS_CHECK_BOX) {
                @Override
                public void run() {
                    editor.toggleFilter(filter.name());
                }
            };
            action.setChecked(editor.diagram().isFiltered(filter.name()));
            menu.add(action);
        }
    }

    private static Action entry(String key, String accelerator, boolean enabled, Runnable work) {
        return entry(key, accelerator, enabled, work, null);
    }

    private static Action entry(String key, String accelerator, boolean enabled, Runnable work, String icon) {
        Action action = new MenuEntry(TEXTS.say(key), accelerator, enabled, work);
        action.setId("org.plumbline.ui.diagram." + key);
        if (icon != null) {
            action.setImageDescriptor(UiIcons.descriptor(icon));
        }
        return action;
    }
}
