// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.ui.editor.ProjectEditor;
import org.plumbline.ui.table.TablesPage;
import org.plumbline.ui.tests.Dialogs;
import org.plumbline.ui.tests.Workbench;

/** No tree or table of the workbench cuts the texts of its columns without a sign. */
class ColumnsTest {

    private static final List<String> VIEWS =
            List.of("org.plumbline.ui.findings", "org.plumbline.ui.clauses", "org.plumbline.ui.comparison");

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        Workbench.closeAll();
    }

    @Test
    void columnsSayThatTheirTextsGoOn() throws Exception {
        ProjectEditor editor = Workbench.open(Workbench.example("hailan-government-cloud.outsourcing", folder));
        editor.show(TablesPage.class);
        for (String id : VIEWS) {
            IViewPart view = Workbench.page().showView(id);
            Workbench.settle();
            assertEquals(id, view.getViewSite().getId());
        }
        Composite window = Workbench.page().getWorkbenchWindow().getShell();
        List<Composite> columns = Stream.concat(
                        Dialogs.all(window, Tree.class).stream().filter(tree -> tree.getColumnCount() > 1),
                        Dialogs.all(window, Table.class).stream().filter(table -> table.getColumnCount() > 1))
                .toList();
        assertTrue(columns.size() > VIEWS.size(), columns.toString());
        for (Composite rows : columns) {
            assertTrue(rows.isListening(SWT.PaintItem), rows + " " + rows.getData("name"));
        }
    }
}
