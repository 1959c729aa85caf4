// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.diagram;

import java.util.function.Consumer;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.plumbline.ui.look.ShortText;
import org.plumbline.ui.text.Texts;

/** The title of the diagram, and what can be done with it as a whole. */
final class DiagramBar {

    private static final Texts TEXTS = Texts.of(DiagramBar.class);
    private static final double STEP = 1.25;

    /** Pixels that the title needs beside the tools. */
    private static final int LEAST_TITLE = 150;

    private final DiagramEditor editor;
    private final Composite room;
    private final ToolBar before;
    private final Composite tools;
    private final CLabel title;
    private final Label zoom;

    DiagramBar(Composite room, DiagramEditor editor, DiagramMenu menus, DiagramCommands commands, SideLists lists) {
        this.editor = editor;
        this.room = room;
        GridLayout layout = new GridLayout(4, false);
        layout.marginHeight = 3;
        layout.marginWidth = 8;
        room.setLayout(layout);
        before = new ToolBar(room, SWT.FLAT | SWT.HORIZONTAL);
        ToolItem shown = new ToolItem(before, SWT.CHECK);
        shown.setImage(UiIcons.of(before, "lists"));
        shown.setToolTipText(TEXTS.say("lists"));
        shown.setData("key", "lists");
        shown.setSelection(!lists.areAway());
        shown.addListener(SWT.Selection, event -> lists.putAway(!shown.getSelection()));
        title = new CLabel(room, SWT.NONE) {
            @Override
            protected String shortenText(GC gc, String text, int width) {
                return ShortText.of(gc, text, width);
            }
        };
        title.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), title);
        title.setFont(
                resources.create(FontDescriptor.createFrom(title.getFont()).setStyle(SWT.BOLD)));
        tools = new Composite(room, SWT.NONE);
        RowLayout rows = new RowLayout(SWT.HORIZONTAL);
        rows.marginTop = 0;
        rows.marginBottom = 0;
        rows.marginLeft = 0;
        rows.marginRight = 0;
        tools.setLayout(rows);
        tools.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, false, false));
        // bars of GTK do not wrap, so what belongs together is a bar of its own
        ToolBar size = group();
        push(size, "zoom-out", "zoom.out", () -> editor.zoomTo(editor.zoom() / STEP));
        push(size, "zoom-in", "zoom.in", () -> editor.zoomTo(editor.zoom() * STEP));
        push(size, "zoom-actual", "zoom.actual", () -> editor.zoomTo(1));
        push(size, "fit", "fit", editor::fit);
        ToolBar content = group();
        drop(content, "layers", "layers", menus::layers);
        drop(content, "filter", "filters", menus::filters);
        ToolBar output = group();
        push(output, "layout", "layout", editor::layOut);
        push(output, "export", "export", commands::export);
        push(output, "print", "print", commands::print);
        zoom = new Label(room, SWT.RIGHT);
        GridData data = new GridData(SWT.END, SWT.CENTER, false, false);
        data.widthHint = 44;
        zoom.setLayoutData(data);
        room.addListener(SWT.Resize, event -> arrange());
    }

    /** The title stands above what has too little room beside it. */
    private void arrange() {
        GridLayout layout = (GridLayout) room.getLayout();
        int wanted = tools.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
        int others = before.computeSize(SWT.DEFAULT, SWT.DEFAULT).x
                + zoom.computeSize(((GridData) zoom.getLayoutData()).widthHint, SWT.DEFAULT).x
                + 2 * (layout.marginWidth + layout.horizontalSpacing);
        int whole = room.getClientArea().width;
        boolean narrow = whole < others + wanted + layout.horizontalSpacing + LEAST_TITLE;
        int width = narrow ? Math.max(1, Math.min(wanted, whole - others)) : SWT.DEFAULT;
        GridData toolData = (GridData) tools.getLayoutData();
        boolean rows = toolData.widthHint != width;
        toolData.widthHint = width;
        int columns = narrow ? 3 : 4;
        GridData data = (GridData) title.getLayoutData();
        data.horizontalAlignment = narrow ? SWT.BEGINNING : SWT.FILL;
        data.grabExcessHorizontalSpace = !narrow;
        data.widthHint = narrow ? Math.max(0, whole - 2 * layout.marginWidth) : SWT.DEFAULT;
        boolean moved = layout.numColumns != columns;
        if (moved) {
            layout.numColumns = columns;
            data.horizontalSpan = narrow ? columns : 1;
            if (narrow) {
                title.moveAbove(before);
            } else {
                title.moveBelow(before);
            }
        }
        if (moved || rows) {
            later();
        } else if (narrow) {
            room.layout();
        }
    }

    /** What stands below is placed with the height that the bar had before, if it is just being placed. */
    private void later() {
        room.getDisplay().asyncExec(() -> {
            if (!room.isDisposed()) {
                room.getParent().layout(true, true);
            }
        });
    }

    private ToolBar group() {
        return new ToolBar(tools, SWT.FLAT | SWT.HORIZONTAL);
    }

    private static void push(ToolBar bar, String icon, String key, Runnable work) {
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setImage(UiIcons.of(bar, icon));
        item.setToolTipText(TEXTS.say(key));
        item.setData("key", key);
        item.addListener(SWT.Selection, event -> work.run());
    }

    private void drop(ToolBar bar, String icon, String key, Consumer<IMenuManager> filler) {
        ToolItem item = new ToolItem(bar, SWT.DROP_DOWN);
        item.setImage(UiIcons.of(bar, icon));
        item.setToolTipText(TEXTS.say(key));
        item.setData("key", key);
        item.addListener(SWT.Selection, event -> {
            MenuManager manager = new MenuManager();
            if (editor.diagram() != null) {
                filler.accept(manager);
            }
            Menu menu = manager.createContextMenu(bar);
            Rectangle area = item.getBounds();
            Point corner = bar.toDisplay(area.x, area.y + area.height);
            menu.setLocation(corner);
            menu.setVisible(true);
        });
    }

    /** Shows the title and the zoom as they are now. */
    void refresh() {
        if (!title.isDisposed()) {
            title.setText(editor.title().replace("&", "&&"));
            title.setToolTipText(editor.title());
            zoom.setText(Math.round(100 * editor.zoom()) + " %");
        }
    }
}
