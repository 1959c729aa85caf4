// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.editor;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.plumbline.assessment.Labels;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.storage.merge.MergeConflict;
import org.plumbline.ui.look.CutText;
import org.plumbline.ui.text.Texts;

/** Shows on what two versions of a project disagreed when they were merged. */
final class ConflictsDialog extends Dialog {

    private static final Texts TEXTS = Texts.of(ConflictsDialog.class);
    private static final int WIDTH = 860;
    private static final int HEIGHT = 420;

    private final List<MergeConflict> conflicts;

    ConflictsDialog(Shell parent, List<MergeConflict> conflicts) {
        super(parent);
        this.conflicts = conflicts;
        setShellStyle(getShellStyle() | SWT.RESIZE | SWT.SHEET);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(TEXTS.say("conflicts.title"));
    }

    @Override
    protected Point getInitialSize() {
        return new Point(WIDTH, HEIGHT);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Label label = new Label(area, SWT.WRAP);
        label.setText(TEXTS.say("conflicts", conflicts.size()));
        GridData wide = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
        wide.widthHint = WIDTH / 2;
        label.setLayoutData(wide);
        Table table = new Table(area, SWT.FULL_SELECTION | SWT.BORDER | SWT.MULTI);
        table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        column(table, "conflicts.element", 150);
        column(table, "conflicts.feature", 100);
        column(table, "conflicts.mine", 110);
        column(table, "conflicts.theirs", 110);
        column(table, "conflicts.what", 360);
        new CutText(table);
        for (MergeConflict conflict : conflicts) {
            new TableItem(table, SWT.NONE).setText(new String[] {
                Texts.of(Labels.of(conflict.element())),
                conflict.feature() == null ? "" : Texts.of(Labels.of(conflict.feature())),
                values(conflict.ours()),
                values(conflict.theirs()),
                TEXTS.say("conflict." + conflict.kind().name().toLowerCase(Locale.ROOT))
            });
        }
        return area;
    }

    private static void column(Table table, String key, int width) {
        TableColumn column = new TableColumn(table, SWT.LEFT);
        column.setText(TEXTS.say(key));
        column.setWidth(width);
    }

    private static String values(List<Object> values) {
        return values.stream().map(ConflictsDialog::value).collect(Collectors.joining(TEXTS.say("comma")));
    }

    private static String value(Object value) {
        if (value instanceof Element element) {
            return Texts.of(Labels.of(element));
        }
        if (value instanceof EClass type) {
            return Texts.of(Labels.of(type));
        }
        return value instanceof Enumerator literal ? Texts.of(Labels.of(literal)) : String.valueOf(value);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, TEXTS.say("close"), true);
    }
}
