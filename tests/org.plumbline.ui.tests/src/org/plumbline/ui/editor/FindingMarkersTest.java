// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.assessment.Severity;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.ui.project.OpenProject;
import org.plumbline.ui.tests.Workbench;

class FindingMarkersTest {

    @TempDir
    private Path outside;

    private IProject project;
    private IFile file;
    private OpenProject open;

    @BeforeEach
    void open() throws Exception {
        project = ResourcesPlugin.getWorkspace().getRoot().getProject("markers");
        project.create(null);
        project.open(null);
        Path copied = Workbench.example(
                "hailan-government-cloud.outsourcing", project.getLocation().toPath());
        project.refreshLocal(IResource.DEPTH_ONE, null);
        file = project.getFile(copied.getFileName().toString());
        open = Workbench.open(copied).project();
        Workbench.await("markers", () -> markers().length == findings());
    }

    @AfterEach
    void close() throws Exception {
        Workbench.closeAll();
        project.delete(true, true, null);
    }

    @Test
    void everyFindingIsMarkedByItsSeverity() {
        long errors = Arrays.stream(markers())
                .filter(marker -> marker.getAttribute(IMarker.SEVERITY, -1) == IMarker.SEVERITY_ERROR)
                .count();
        long serious = open.assessment().result().orElseThrow().findings().stream()
                .filter(finding -> finding.severity().compareTo(Severity.MAJOR) <= 0)
                .count();
        assertEquals(serious, errors);
        assertTrue(Arrays.stream(markers()).allMatch(marker -> marker.getAttribute(IMarker.LINE_NUMBER, 0) > 0));
    }

    @Test
    void markersFollowWhatIsSaved() {
        int before = markers().length;
        open.change("no leader", () -> open.project().setSupervisingLeader(null));
        Workbench.await("more findings", () -> findings() != before);
        assertEquals(before, markers().length);
        open.save();
        Workbench.await("other markers", () -> markers().length == findings());
    }

    @Test
    void openingAMarkerRevealsItsElement() throws Exception {
        Workbench.closeAll();
        IMarker marker = markers()[markers().length - 1];
        ProjectEditor editor = (ProjectEditor) IDE.openEditor(Workbench.page(), marker);
        Workbench.settle();
        var selection =
                (IStructuredSelection) editor.getSite().getSelectionProvider().getSelection();
        Element element = (Element) selection.getFirstElement();
        assertEquals(marker.getAttribute(FindingMarkers.ELEMENT), element.getId());
        assertSame(editor, Workbench.page().getActiveEditor());
    }

    @Test
    void aFileOutsideOfTheWorkspaceIsOpenedAsBefore() throws Exception {
        OpenProject other = Workbench.open(Workbench.example("qinglan-collaboration-platform.outsourcing", outside))
                .project();
        assertTrue(other.assessment().result().isPresent());
        assertEquals(findings(), markers().length);
    }

    private IMarker[] markers() {
        try {
            return file.findMarkers(FindingMarkers.TYPE, false, IResource.DEPTH_ZERO);
        } catch (CoreException e) {
            throw new IllegalStateException(e);
        }
    }

    private int findings() {
        return open.assessment().result().orElseThrow().findings().size();
    }
}
