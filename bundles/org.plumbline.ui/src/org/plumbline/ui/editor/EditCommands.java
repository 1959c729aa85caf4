// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.IHandler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchSite;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;

/** What commands of the Edit menu do while a control has the focus; text fields keep theirs. */
public final class EditCommands {

    private final IHandlerService service;
    private final Map<String, IHandler> handlers = new LinkedHashMap<>();
    private final List<IHandlerActivation> active = new ArrayList<>();

    /** For a control that does not have the focus yet. */
    public EditCommands(Control control, IWorkbenchSite site) {
        service = site.getService(IHandlerService.class);
        control.addListener(SWT.FocusIn, event -> activate());
        control.addListener(SWT.FocusOut, event -> deactivate());
        control.addListener(SWT.Dispose, event -> deactivate());
    }

    /**
     * Says what a command does.
     *
     * @param command the last part of its identifier, such as {@code copy}
     */
    public EditCommands on(String command, Runnable work) {
        handlers.put("org.eclipse.ui.edit." + command, new AbstractHandler() {
            @Override
            public Object execute(ExecutionEvent event) {
                work.run();
                return null;
            }
        });
        return this;
    }

    private void activate() {
        deactivate();
        handlers.forEach((command, handler) -> active.add(service.activateHandler(command, handler)));
    }

    private void deactivate() {
        service.deactivateHandlers(active);
        active.clear();
    }
}
