// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.table;

import java.util.List;
import org.plumbline.ui.editor.PageContext;
import org.plumbline.ui.editor.ProjectPage;
import org.plumbline.ui.editor.ProjectPages;

/** Gives the page of tables to the editor. */
public final class TablePages implements ProjectPages {

    @Override
    public List<ProjectPage> of(PageContext context) {
        return List.of(new TablesPage(context));
    }
}
