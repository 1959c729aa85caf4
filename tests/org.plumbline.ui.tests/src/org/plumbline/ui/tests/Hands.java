// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Widget;

/** What the hands of a user do with widgets. */
public final class Hands {

    private static final int SOON = 50;
    private static final int TRIES = 100;

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

    /**
     * Lets hands do something with the next dialog that opens; to be called before it opens.
     *
     * @param title of the dialog
     */
    public static void whenOpened(String title, Consumer<Shell> deed) {
        whenOpened(title, deed, TRIES);
    }

    private static void whenOpened(String title, Consumer<Shell> deed, int tries) {
        Display display = Display.getCurrent();
        display.timerExec(SOON, () -> {
            Optional<Shell> dialog = Arrays.stream(display.getShells())
                    .filter(shell -> shell.isVisible() && shell.getText().equals(title))
                    .findFirst();
            if (dialog.isPresent()) {
                deed.accept(dialog.get());
            } else if (tries > 0) {
                whenOpened(title, deed, tries - 1);
            }
        });
    }

    /** Presses a button. */
    public static void press(Composite parent, String text) {
        Button button = all(parent, Button.class).stream()
                .filter(candidate -> candidate.getText().replace("&", "").equals(text))
                .findFirst()
                .orElseGet(() -> fail("no button " + text));
        assertTrue(button.isEnabled(), text);
        if ((button.getStyle() & (SWT.CHECK | SWT.RADIO)) != 0) {
            button.setSelection(true);
        }
        button.notifyListeners(SWT.Selection, new Event());
    }

    /** Clicks twice on an item of a tree, table or list. */
    public static void clickTwice(Control control, Widget item) {
        Event event = new Event();
        event.item = item;
        control.notifyListeners(SWT.DefaultSelection, event);
        Workbench.settle();
    }

    /** All widgets of a class that are in another, in their order. */
    public static <T extends Control> List<T> all(Composite parent, Class<T> type) {
        List<T> found = new ArrayList<>();
        for (Control child : parent.getChildren()) {
            if (type.isInstance(child)) {
                found.add(type.cast(child));
            }
            if (child instanceof Composite composite) {
                found.addAll(all(composite, type));
            }
        }
        return found;
    }

    /** The first of these that is as sought. */
    public static <T extends Control> T first(Composite parent, Class<T> type, Predicate<T> sought) {
        return all(parent, type).stream()
                .filter(sought)
                .findFirst()
                .orElseGet(() -> fail("no such " + type.getSimpleName()));
    }
}
