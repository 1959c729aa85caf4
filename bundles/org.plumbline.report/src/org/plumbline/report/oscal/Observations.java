// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report.oscal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.plumbline.assessment.Assessment;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.model.outsourcing.Evidence;

/** Observations, and the resources that a document with them needs. */
final class Observations {

    private final Project project;
    private final Map<UUID, Fields> resources = new LinkedHashMap<>();

    Observations(Project project) {
        this.project = project;
    }

    /** The elements referred to that are neither parties nor components, and the evidence. */
    List<Fields> resources() {
        return List.copyOf(resources.values());
    }

    /**
     * An observation by the tool.
     *
     * @param type what it is about
     * @param elements what was looked at, with the evidence for it
     */
    Fields byTool(
            UUID uuid, String title, String description, String type, List<Fields> props, List<Element> elements) {
        return of(uuid, title, description, type, props, origin(), elements)
                .with("collected", Metadata.time(project.day()));
    }

    /** An observation without the time at which it was made. */
    Fields of(
            UUID uuid,
            String title,
            String description,
            String type,
            List<Fields> props,
            Fields origin,
            List<Element> elements) {
        return Fields.of("uuid", uuid)
                .with("title", title)
                .with("description", description)
                .with("props", props)
                .with("methods", List.of("EXAMINE"))
                .with("types", List.of(type))
                .with("origins", List.of(origin))
                .with("subjects", subjects(elements))
                .with("relevant-evidence", evidence(elements));
    }

    /** That something comes from the tool. */
    static Fields origin() {
        return Fields.of("actors", List.of(Fields.of("type", "tool").with("actor-uuid", AssessmentPlan.tool())));
    }

    /** That something comes from a person or organisation. */
    static Fields origin(UUID party) {
        return Fields.of("actors", List.of(Fields.of("type", "party").with("actor-uuid", party)));
    }

    private List<Fields> subjects(List<Element> elements) {
        return elements.stream()
                .distinct()
                .map(element -> {
                    Subject subject = new Subject(element);
                    keep(subject);
                    return subject.reference(project.language());
                })
                .toList();
    }

    private List<Fields> evidence(List<Element> elements) {
        return elements.stream()
                .flatMap(element -> Assessment.evidence(element).stream())
                .distinct()
                .map(this::evidence)
                .toList();
    }

    private Fields evidence(Evidence evidence) {
        Subject subject = new Subject(evidence);
        keep(subject);
        return Fields.of("href", "#" + subject.uuid()).with("description", subject.title(project.language()));
    }

    private void keep(Subject subject) {
        if (subject.type().equals("resource")) {
            resources.computeIfAbsent(subject.uuid(), any -> subject.resource(project.language()));
        }
    }
}
