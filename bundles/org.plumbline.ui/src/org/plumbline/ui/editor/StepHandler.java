// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.editor;

import java.util.Map;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;
import org.plumbline.ui.project.OpenProject;
import org.plumbline.ui.text.Texts;

/** One step back or forth in the commands of the active editor; the menu names what it would undo or redo. */
abstract sealed class StepHandler extends AbstractHandler implements IElementUpdater permits UndoHandler, RedoHandler {

    static final Texts TEXTS = Texts.of(StepHandler.class);

    /** What would be done, empty if there is nothing. */
    abstract String label(OpenProject open);

    abstract void step(OpenProject open);

    /** The key of the text of the menu. */
    abstract String key();

    @Override
    public Object execute(ExecutionEvent event) {
        ActiveEditor.project(HandlerUtil.getActiveWorkbenchWindow(event)).ifPresent(open -> {
            if (!label(open).isEmpty()) {
                step(open);
            }
        });
        return null;
    }

    @Override
    public void setEnabled(Object evaluationContext) {
        setBaseEnabled(!label().isEmpty());
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void updateElement(UIElement element, Map parameters) {
        String label = label();
        String text = label.isEmpty() ? TEXTS.say(key()) : TEXTS.say(key() + ".step", label);
        element.setText(text);
        element.setTooltip(text.replace("&", ""));
    }

    private String label() {
        return ActiveEditor.project(PlatformUI.getWorkbench().getActiveWorkbenchWindow())
                .map(this::label)
                .orElse("");
    }
}
