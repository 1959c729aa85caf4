// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.tests;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/** Uses dialogs that wait for their user. */
public final class Dialogs {

    private static final int PATIENCE = 200;

    private Dialogs() {}

    /**
     * Has the next dialog used once it is open. If using it fails, the dialog is closed and {@link Use#check()} throws.
     *
     * @param title of the dialog
     */
    public static Use use(String title, Consumer<Shell> user) {
        Use use = new Use(title, user);
        use.look(PATIENCE);
        return use;
    }

    /** All widgets of a class in a dialog, in the order in which they were made. */
    public static <T> List<T> all(Composite parent, Class<T> type) {
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

    /** Presses the button whose text begins so, mnemonics left out; the shortest one if there are several. */
    public static void press(Composite parent, String text) {
        Button button = all(parent, Button.class).stream()
                .filter(b -> b.isVisible() && b.getText().replace("&", "").startsWith(text))
                .min(Comparator.comparingInt(b -> b.getText().length()))
                .orElseThrow(() -> new AssertionError("no button " + text));
        if (!button.isEnabled()) {
            throw new AssertionError("the button " + text + " is disabled");
        }
        if ((button.getStyle() & SWT.RADIO) != 0) {
            Stream.of(button.getParent().getChildren())
                    .filter(c -> c instanceof Button b && (b.getStyle() & SWT.RADIO) != 0)
                    .forEach(c -> ((Button) c).setSelection(false));
            button.setSelection(true);
        } else if ((button.getStyle() & SWT.CHECK) != 0) {
            button.setSelection(!button.getSelection());
        }
        button.notifyListeners(SWT.Selection, new Event());
    }

    /** The use of one dialog. */
    public static final class Use {

        private final String title;
        private final Consumer<Shell> user;
        private Throwable failure;
        private boolean done;

        private Use(String title, Consumer<Shell> user) {
            this.title = title;
            this.user = user;
        }

        private void look(int left) {
            Display display = Display.getCurrent();
            for (Shell shell : display.getShells()) {
                if (shell.isVisible() && shell.getText().equals(title)) {
                    done = true;
                    try {
                        user.accept(shell);
                    } catch (RuntimeException | AssertionError e) {
                        failure = e;
                        shell.close();
                    }
                    return;
                }
            }
            if (left == 0) {
                failure = new AssertionError("no dialog " + title);
            } else {
                display.timerExec(50, () -> look(left - 1));
            }
        }

        /** Whether the dialog was used, or used in vain, or not found. */
        public boolean isDone() {
            return done || failure != null;
        }

        /** Throws if the dialog did not appear or could not be used. */
        public void check() {
            if (failure != null) {
                throw new AssertionError(failure);
            }
            if (!done) {
                throw new AssertionError("no dialog " + title);
            }
        }
    }
}
