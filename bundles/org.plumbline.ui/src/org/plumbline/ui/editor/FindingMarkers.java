// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.editor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.assessment.Finding;
import org.plumbline.assessment.Labels;
import org.plumbline.assessment.Severity;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.storage.ElementLines;
import org.plumbline.ui.project.OpenProject;
import org.plumbline.ui.project.ProjectListener;
import org.plumbline.ui.text.Texts;

/**
 * Marks the file of a project with what the assessment found in it, so that the platform's views of problems show it. The
 * markers are of what is in the file: edits that are not saved change nothing. A file outside of the workspace gets none.
 */
final class FindingMarkers {

    /** The type of the markers. */
    static final String TYPE = "org.plumbline.ui.finding";

    /** The attribute with the id of the element at fault. */
    static final String ELEMENT = "element";

    /** So many are marked, the most serious first; more would only make the workspace slow. */
    private static final int MOST = 1000;

    private final OpenProject open;

    private record Mark(String message, int severity, int priority, String location, String element, int line) {

        static Mark of(IMarker marker) {
            return new Mark(
                    marker.getAttribute(IMarker.MESSAGE, ""),
                    marker.getAttribute(IMarker.SEVERITY, -1),
                    marker.getAttribute(IMarker.PRIORITY, -1),
                    marker.getAttribute(IMarker.LOCATION, ""),
                    marker.getAttribute(ELEMENT, ""),
                    marker.getAttribute(IMarker.LINE_NUMBER, -1));
        }

        Map<String, Object> attributes() {
            Map<String, Object> attributes = new HashMap<>();
            attributes.put(IMarker.MESSAGE, message);
            attributes.put(IMarker.SEVERITY, severity);
            attributes.put(IMarker.PRIORITY, priority);
            attributes.put(IMarker.LOCATION, location);
            attributes.put(ELEMENT, element);
            if (line > 0) {
                attributes.put(IMarker.LINE_NUMBER, line);
            }
            return attributes;
        }
    }

    private FindingMarkers(OpenProject open) {
        this.open = open;
    }

    /** Keeps the markers of a project up to date as long as it is open. */
    static void keep(OpenProject open) {
        FindingMarkers markers = new FindingMarkers(open);
        open.assessment().addListener(markers::assessed);
        open.addListener(new ProjectListener() {
            @Override
            public void saved() {
                open.assessment().result().ifPresent(markers::assessed);
            }
        });
    }

    private void assessed(AssessmentResult result) {
        Optional<IFile> file = EditorFile.inWorkspace(open.file());
        if (file.isPresent() && !open.isDirty() && result.project() == open.project()) {
            update(file.get(), open.file(), result);
        }
    }

    private void update(IFile file, Path path, AssessmentResult result) {
        WorkspaceJob job = new WorkspaceJob(Texts.of(FindingMarkers.class).say("marking", file.getName())) {
            @Override
            public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
                replace(file, marks(path, result));
                return Status.OK_STATUS;
            }
        };
        job.setRule(file);
        job.setSystem(true);
        job.schedule();
    }

    private List<Mark> marks(Path path, AssessmentResult result) {
        List<Finding> findings = new ArrayList<>(result.findings());
        findings.sort(Comparator.comparing(Finding::severity));
        ElementLines lines = new ElementLines(path);
        List<Finding> most = findings.subList(0, Math.min(findings.size(), MOST));
        return open.read(() -> most.stream().map(found -> mark(found, lines)).toList());
    }

    private static Mark mark(Finding finding, ElementLines lines) {
        Element element = finding.elements().get(0);
        return new Mark(
                finding.item().number() + "  " + Texts.of(finding.message()),
                severity(finding.severity()),
                finding.severity() == Severity.CRITICAL ? IMarker.PRIORITY_HIGH : IMarker.PRIORITY_NORMAL,
                Texts.of(Labels.of(element)),
                String.valueOf(element.getId()),
                lines.of(element).orElse(-1));
    }

    private static int severity(Severity severity) {
        return switch (severity) {
            case CRITICAL, MAJOR -> IMarker.SEVERITY_ERROR;
            case MINOR -> IMarker.SEVERITY_WARNING;
            case NOTE -> IMarker.SEVERITY_INFO;
        };
    }

    /** What is marked already stays, so that a marker that somebody looks at is not another one a moment later. */
    private static void replace(IFile file, List<Mark> next) throws CoreException {
        if (!file.isAccessible()) {
            return;
        }
        Map<Mark, Integer> missing = new LinkedHashMap<>();
        next.forEach(mark -> missing.merge(mark, 1, Integer::sum));
        for (IMarker marker : file.findMarkers(TYPE, false, IResource.DEPTH_ZERO)) {
            Mark mark = Mark.of(marker);
            if (missing.containsKey(mark)) {
                missing.computeIfPresent(mark, (key, times) -> times == 1 ? null : times - 1);
            } else {
                marker.delete();
            }
        }
        for (Map.Entry<Mark, Integer> entry : missing.entrySet()) {
            for (int i = 0; i < entry.getValue(); i++) {
                file.createMarker(TYPE, entry.getKey().attributes());
            }
        }
    }
}
