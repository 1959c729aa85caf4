// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.diagram;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.ui.IWorkbenchSite;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;

/** Lets the commands of the workbench's menus act on the diagram as long as that has the keyboard. */
final class DiagramHandlers {

    private static final String EDIT = "org.eclipse.ui.edit.";

    private final IHandlerService service;
    private final DiagramEditor editor;
    private final List<IHandlerActivation> active = new ArrayList<>();

    DiagramHandlers(IWorkbenchSite site, DiagramEditor editor) {
        this.service = site.getService(IHandlerService.class);
        this.editor = editor;
        Canvas canvas = editor.window().control();
        canvas.addListener(SWT.FocusIn, event -> activate());
        canvas.addListener(SWT.FocusOut, event -> deactivate());
        canvas.addListener(SWT.Dispose, event -> deactivate());
    }

    private void activate() {
        deactivate();
        activate("delete", editor::delete);
        activate("copy", editor::copy);
        activate("paste", editor::paste);
        activate("selectAll", editor::selectAll);
        activate("rename", editor::rename);
    }

    private void activate(String command, Runnable work) {
        active.add(service.activateHandler(EDIT + command, new AbstractHandler() {
            @Override
            public Object execute(ExecutionEvent event) {
                if (editor.diagram() != null) {
                    work.run();
                }
                return null;
            }
        }));
    }

    private void deactivate() {
        service.deactivateHandlers(active);
        active.clear();
    }
}
