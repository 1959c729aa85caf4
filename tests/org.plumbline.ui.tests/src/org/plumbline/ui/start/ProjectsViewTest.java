// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.start;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.widgets.Link;
import org.junit.jupiter.api.Test;
import org.plumbline.ui.tests.Hands;
import org.plumbline.ui.tests.Workbench;
import org.plumbline.ui.text.Texts;

class ProjectsViewTest {

    @Test
    void whatToDoIsSaidAsLongAsThereIsNoProject() throws Exception {
        for (IProject left : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            left.delete(true, true, new NullProgressMonitor());
        }
        ProjectsView view = (ProjectsView) Workbench.page().showView("org.plumbline.ui.navigator");
        Link hint = Hands.first(view.getSite().getShell(), Link.class, link -> Texts.of(ProjectsView.class)
                .say("projects.none")
                .equals(link.getText()));
        Workbench.await("the hint", hint::isVisible);
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("one");
        project.create(new NullProgressMonitor());
        try {
            Workbench.await("the project", () -> !hint.isVisible());
            assertTrue(view.getCommonViewer().getControl().isVisible());
        } finally {
            project.delete(true, true, new NullProgressMonitor());
        }
        Workbench.await("the hint again", hint::isVisible);
        assertFalse(view.getCommonViewer().getControl().isVisible());
    }
}
