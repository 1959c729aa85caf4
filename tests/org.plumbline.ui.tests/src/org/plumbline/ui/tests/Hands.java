// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.Arrays;
import java.util.function.Predicate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Widget;

/** What the hands of a user do with widgets. */
public final class Hands {

    private Hands() {}

    /** Chooses the entry of a menu, or of a submenu, whose text begins as given. */
    public static void choose(Menu menu, String... path) {
        Menu opened = menu;
        for (int i = 0; i < path.length; i++) {
            MenuItem item = item(opened, path[i]);
            if (i < path.length - 1) {
                opened = item.getMenu();
            } else {
                assertTrue(item.isEnabled(), path[i]);
                if ((item.getStyle() & (SWT.CHECK | SWT.RADIO)) != 0) {
                    item.setSelection(!item.getSelection());
                }
                item.notifyListeners(SWT.Selection, new Event());
            }
        }
        Workbench.settle();
    }

    /** The entry of a menu whose text begins as given. */
    public static MenuItem item(Menu menu, String text) {
        menu.notifyListeners(SWT.Show, new Event());
        return Arrays.stream(menu.getItems())
                .filter(item -> item.getText().replace("&", "").startsWith(text))
                .findFirst()
                .orElseGet(() -> fail(text + " is not in the menu "
                        + Arrays.stream(menu.getItems()).map(MenuItem::getText).toList()));
    }

    /** Clicks twice on an item of a tree, table or list. */
    public static void clickTwice(Control control, Widget item) {
        Event event = new Event();
        event.item = item;
        control.notifyListeners(SWT.DefaultSelection, event);
        Workbench.settle();
    }

    /** The first widget of a class in another that is as sought. */
    public static <T extends Control> T first(Composite parent, Class<T> type, Predicate<T> sought) {
        return Dialogs.all(parent, type).stream()
                .filter(sought)
                .findFirst()
                .orElseGet(() -> fail("no such " + type.getSimpleName()));
    }
}
