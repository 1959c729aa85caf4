// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report.oscal;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.plumbline.assessment.Labels;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.model.outsourcing.ImplementationStatus;
import org.plumbline.model.outsourcing.ImprovementMeasure;
import org.plumbline.model.outsourcing.Problem;
import org.plumbline.model.outsourcing.RectificationStatus;
import org.plumbline.report.oscal.Shortfalls.Shortfall;

/** What is open, as a plan of action and milestones: findings, and the problems and measures that the project records. */
final class ActionPlan {

    private final Project project;
    private final Shortfalls shortfalls;
    private final Observations observations;

    ActionPlan(Project project) {
        this.project = project;
        shortfalls = new Shortfalls(project);
        observations = new Observations(project);
    }

    /** Whether nothing is open; then there is no plan, since OSCAL has none without an entry. */
    boolean isEmpty() {
        return shortfalls.all().isEmpty() && recorded().isEmpty();
    }

    Fields fields(Metadata metadata) {
        List<Fields> observed = new ArrayList<>();
        List<Fields> risks = new ArrayList<>();
        List<Fields> items = new ArrayList<>();
        for (Shortfall shortfall : shortfalls.all()) {
            observed.add(shortfalls.observation(shortfall, observations));
            risks.add(shortfalls.risk(shortfall, Observations.origin()));
            items.add(Fields.of("uuid", project.uuid("poam-item", shortfall.key()))
                    .with("title", shortfalls.title(shortfall))
                    .with("description", shortfalls.remedy(shortfall))
                    .with(
                            "props",
                            List.of(Prop.of(
                                    "control-id",
                                    Names.control(shortfall.finding().item()))))
                    .with(
                            "related-observations",
                            List.of(Fields.of("observation-uuid", shortfalls.observation(shortfall))))
                    .with("related-risks", List.of(Fields.of("risk-uuid", shortfalls.risk(shortfall)))));
        }
        for (Element element : recorded()) {
            Subject subject = new Subject(element);
            UUID observation = project.uuid("recorded", subject.id());
            UUID risk = project.uuid("recorded-risk", subject.id());
            observed.add(observations.byTool(
                    observation,
                    subject.title(project.language()),
                    described(element),
                    "mitigation",
                    subject.props(),
                    List.of(element)));
            risks.add(risk(element, risk, observation));
            items.add(Fields.of("uuid", project.uuid("recorded-item", subject.id()))
                    .with("title", subject.title(project.language()))
                    .with("description", described(element))
                    .with("props", subject.props())
                    .with("related-observations", List.of(Fields.of("observation-uuid", observation)))
                    .with("related-risks", List.of(Fields.of("risk-uuid", risk))));
        }
        return metadata.document(
                        project.say("整改计划：", "Plan of action: ") + project.name(),
                        project.day(),
                        new Subject(project.model()).props(),
                        project.people())
                .with("import-ssp", Fields.of("href", OscalExport.SYSTEM_SECURITY_PLAN))
                .with("observations", observed)
                .with("risks", risks)
                .with("poam-items", items)
                .with("back-matter", Fields.of("resources", observations.resources()));
    }

    /** The problems that are not rectified, and the measures that are neither implemented nor abandoned. */
    private List<Element> recorded() {
        List<Element> open = new ArrayList<>();
        for (Problem problem : project.all(Problem.class)) {
            if (problem.getStatus() != RectificationStatus.RECTIFIED) {
                open.add(problem);
            }
        }
        for (ImprovementMeasure measure : project.all(ImprovementMeasure.class)) {
            if (measure.getStatus() == ImplementationStatus.PROPOSED
                    || measure.getStatus() == ImplementationStatus.IN_PROGRESS) {
                open.add(measure);
            }
        }
        return open;
    }

    private Fields risk(Element element, UUID uuid, UUID observation) {
        Subject subject = new Subject(element);
        Fields risk = Fields.of("uuid", uuid)
                .with("title", subject.title(project.language()))
                .with("description", described(element))
                .with("statement", Labels.of(element.eClass()).in(project.language()))
                .with("status", element instanceof ImprovementMeasure ? "remediating" : "open")
                .with("origins", List.of(Observations.origin()))
                .with("deadline", Shortfalls.deadline(List.of(element)).map(Metadata::time));
        if (element instanceof ImprovementMeasure) {
            risk.with("remediations", List.of(remediation(subject)));
        }
        return risk.with("related-observations", List.of(Fields.of("observation-uuid", observation)));
    }

    private Fields remediation(Subject subject) {
        Fields task = Fields.of("uuid", project.uuid("milestone", subject.id()))
                .with("type", "milestone")
                .with("title", subject.title(project.language()));
        Shortfalls.deadline(List.of(subject.element()))
                .ifPresent(day -> task.with("timing", Fields.of("on-date", Fields.of("date", Metadata.time(day)))));
        return Fields.of("uuid", project.uuid("recorded-remediation", subject.id()))
                .with("lifecycle", "planned")
                .with("title", subject.title(project.language()))
                .with("description", described(subject.element()))
                .with("origins", List.of(Observations.origin()))
                .with("tasks", List.of(task));
    }

    private String described(Element element) {
        String described = element.getDescription() == null ? "" : Markup.lines(element.getDescription());
        return described.isEmpty() ? Labels.of(element.eClass()).in(project.language()) : described;
    }
}
