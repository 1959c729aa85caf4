// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.properties;

import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Shell;
import org.plumbline.model.PartialDate;
import org.plumbline.ui.text.Texts;

/** A calendar below a field: the chosen day, its month or its year. Goes away when the user turns to something else. */
final class Calendar {

    private static final Texts TEXTS = Texts.of(Calendar.class);

    private final Shell shell;
    private final DateTime calendar;
    private final Button[] precisions = new Button[3];
    private final Consumer<PartialDate> chosen;

    private Calendar(Control field, PartialDate date, Consumer<PartialDate> chosen) {
        this.chosen = chosen;
        shell = new Shell(field.getShell(), SWT.TOOL | SWT.ON_TOP);
        shell.setLayout(new GridLayout());
        calendar = new DateTime(shell, SWT.CALENDAR);
        calendar.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        if (date != null) {
            var day = date.earliest();
            calendar.setDate(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
        }
        Composite row = new Composite(shell, SWT.NONE);
        GridLayout layout = new GridLayout(4, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        row.setLayout(layout);
        row.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        for (int i = 0; i < precisions.length; i++) {
            int precision = i;
            precisions[i] = new Button(row, SWT.PUSH);
            precisions[i].setToolTipText(TEXTS.say("calendar." + i));
            precisions[i].setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
            precisions[i].addListener(SWT.Selection, event -> take(date(precision)));
        }
        Button none = new Button(row, SWT.PUSH);
        none.setText(TEXTS.say("calendar.none"));
        none.addListener(SWT.Selection, event -> take(null));
        calendar.addListener(SWT.Selection, event -> name());
        calendar.addListener(SWT.DefaultSelection, event -> take(date(0)));
        shell.setDefaultButton(precisions[0]);
        name();
        shell.pack();
    }

    /**
     * Opens the calendar below a field.
     *
     * @param date what to begin with, or null for today
     * @param chosen is given what the user chooses; null for no date
     */
    static void open(Control field, PartialDate date, Consumer<PartialDate> chosen) {
        Calendar calendar = new Calendar(field, date, chosen);
        Point below = field.toDisplay(0, field.getSize().y);
        var screen = field.getMonitor().getClientArea();
        Point size = calendar.shell.getSize();
        calendar.shell.setLocation(
                Math.max(screen.x, Math.min(below.x, screen.x + screen.width - size.x)),
                Math.max(screen.y, Math.min(below.y, screen.y + screen.height - size.y)));
        calendar.shell.open();
        if (calendar.shell.isDisposed()) {
            return; // opening lets events through, and one of them may have closed it
        }
        calendar.calendar.setFocus();
        // only once it has come up, since it need not be active at once
        calendar.shell.addListener(SWT.Deactivate, event -> calendar.shell.dispose());
    }

    private void name() {
        for (int i = 0; i < precisions.length; i++) {
            precisions[i].setText(date(i).toString());
        }
        shell.layout(true, true);
    }

    /** @param precision 0 for the day, 1 for the month, 2 for the year */
    private PartialDate date(int precision) {
        return new PartialDate(
                calendar.getYear(), precision > 1 ? 0 : calendar.getMonth() + 1, precision > 0 ? 0 : calendar.getDay());
    }

    private void take(PartialDate date) {
        shell.dispose();
        chosen.accept(date);
    }
}
