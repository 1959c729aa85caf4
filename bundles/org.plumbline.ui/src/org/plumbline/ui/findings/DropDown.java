// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.findings;

import java.net.URL;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ToolItem;

/** A button of a tool bar that opens a menu, wherever one clicks on it. */
final class DropDown extends Action implements IMenuCreator {

    private final MenuManager menu = new MenuManager();
    private Menu shown;

    /** @param fill is called each time before the menu opens */
    DropDown(String label, URL icon, Consumer<IMenuManager> fill) {
        super(label, IAction.AS_DROP_DOWN_MENU);
        setToolTipText(label);
        setImageDescriptor(ImageDescriptor.createFromURL(icon));
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(fill::accept);
        setMenuCreator(this);
    }

    @Override
    public void runWithEvent(Event event) {
        if (event.widget instanceof ToolItem button) {
            Menu opened = getMenu(button.getParent());
            opened.setLocation(button.getParent()
                    .toDisplay(button.getBounds().x, button.getBounds().y + button.getBounds().height));
            opened.setVisible(true);
        }
    }

    @Override
    public Menu getMenu(Control parent) {
        if (shown == null) {
            shown = menu.createContextMenu(parent);
        }
        return shown;
    }

    @Override
    public Menu getMenu(Menu parent) {
        return null;
    }

    @Override
    public void dispose() {
        menu.dispose();
        shown = null;
    }

    /** What a menu asks for besides a command: a check mark, or one choice of several. */
    static Action choice(String label, int style, boolean checked, Consumer<Boolean> chosen) {
        Action action = new Action(label, style) {
            @Override
            public void run() {
                if (style == IAction.AS_CHECK_BOX || isChecked()) {
                    chosen.accept(isChecked());
                }
            }
        };
        action.setChecked(checked);
        return action;
    }

    /** A check mark that puts a value among the chosen ones, or takes it out. */
    static <T> Action choice(String label, T value, Set<T> chosen, Runnable changed) {
        return choice(label, IAction.AS_CHECK_BOX, chosen.contains(value), on -> {
            if (on) {
                chosen.add(value);
            } else {
                chosen.remove(value);
            }
            changed.run();
        });
    }
}
