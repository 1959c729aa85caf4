// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.diagram;

import java.util.List;
import org.plumbline.ui.editor.PageContext;
import org.plumbline.ui.editor.ProjectPage;
import org.plumbline.ui.editor.ProjectPages;

/** The page of the editor with the diagrams. */
public final class DiagramPages implements ProjectPages {

    @Override
    public List<ProjectPage> of(PageContext context) {
        return List.of(new DiagramsPage(context));
    }
}
