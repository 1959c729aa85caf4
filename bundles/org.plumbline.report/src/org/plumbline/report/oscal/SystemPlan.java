// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report.oscal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.ItemResult;
import org.plumbline.assessment.Labels;
import org.plumbline.assessment.Verdict;
import org.plumbline.model.outsourcing.DataAsset;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.model.outsourcing.Evidence;
import org.plumbline.model.outsourcing.OutsourcedService;
import org.plumbline.standard.Item;
import org.plumbline.standard.Milestone;

/**
 * What the project states, as a system security plan: who takes part, of what it consists, and for each item what shows
 * it. What an assessor makes of it is in the assessment results.
 *
 * @param project the project
 */
record SystemPlan(Project project) {

    Fields fields(Metadata metadata) {
        return metadata.document(
                        project.say("信息安全计划：", "Security plan: ") + project.name(),
                        project.day(),
                        new Subject(project.model()).props(),
                        project.people())
                .with("import-profile", Fields.of("href", OscalExport.PROFILE))
                .with("system-characteristics", characteristics())
                .with(
                        "system-implementation",
                        Fields.of("users", project.users())
                                .with(
                                        "components",
                                        project.components().stream()
                                                .map(this::component)
                                                .toList()))
                .with(
                        "control-implementation",
                        Fields.of(
                                        "description",
                                        project.say(
                                                "项目模型中的事实，逐条列出。",
                                                "What the facts in the project's model show, item by item."))
                                .with("set-parameters", Profile.periods(project))
                                .with(
                                        "implemented-requirements",
                                        project.applicable().stream()
                                                .map(this::requirement)
                                                .toList()))
                .with("back-matter", Fields.of("resources", resources()));
    }

    private Fields characteristics() {
        String described = Markup.lines(String.valueOf(project.model().getDescription()));
        boolean isDescribed = project.model().getDescription() != null && !described.isEmpty();
        return Fields.of(
                        "system-ids",
                        List.of(Fields.of("identifier-type", Names.NAMESPACE)
                                .with("id", Markup.plain(new Subject(project.model()).id()))))
                .with("system-name", Markup.plain(project.name()))
                .with(
                        "description",
                        isDescribed
                                ? described
                                : project.say("信息技术服务外包项目。", "An outsourcing of information technology services."))
                .with("props", periods())
                .with("system-information", Fields.of("information-types", informationTypes()))
                .with("status", Fields.of("state", state()))
                .with("authorization-boundary", Fields.of("description", boundary()));
    }

    /** What the project itself says of how often something is to be done. */
    private List<Fields> periods() {
        return project.model().getPeriods().stream()
                .filter(setting -> setting.getLength() != null)
                .map(setting -> Prop.of("period", setting.getSubject().getName() + " " + setting.getLength()))
                .toList();
    }

    private List<Fields> informationTypes() {
        List<Fields> types = new ArrayList<>();
        for (DataAsset data : project.all(DataAsset.class)) {
            Subject subject = new Subject(data);
            List<Fields> props = new ArrayList<>(subject.props());
            props.add(Prop.of("sensitivity", data.getSensitivity().getName()));
            types.add(Fields.of("uuid", Names.uuid("information-type", subject.id()))
                    .with("title", subject.title(project.language()))
                    .with("description", Labels.of(data.getSensitivity()).in(project.language()))
                    .with("props", props));
        }
        if (types.isEmpty()) {
            types.add(Fields.of("uuid", project.uuid("information-type"))
                    .with("title", project.say("未写明", "Not stated"))
                    .with("description", project.say("模型没有写明数据。", "The model does not say which data there are.")));
        }
        return types;
    }

    private String state() {
        Milestone milestone = project.result().milestone();
        if (milestone == Milestone.EXIT_START) {
            return "disposition";
        }
        return milestone == Milestone.SERVICE_START ? "operational" : "under-development";
    }

    private String boundary() {
        String services = project.all(OutsourcedService.class).stream()
                .map(service -> new Subject(service).title(project.language()))
                .collect(Collectors.joining(project.say("、", ", ")));
        return services.isEmpty()
                ? project.say("模型没有写明所外包的服务。", "The model names no outsourced service.")
                : project.say("所外包的服务：", "The outsourced services: ") + services;
    }

    private Fields component(Subject subject) {
        String described = subject.element().getDescription() == null
                ? ""
                : Markup.lines(subject.element().getDescription());
        return Fields.of("uuid", subject.uuid())
                .with("type", subject.componentType())
                .with("title", subject.title(project.language()))
                .with(
                        "description",
                        described.isEmpty()
                                ? Labels.of(subject.element().eClass()).in(project.language())
                                : described)
                .with("props", subject.props())
                .with("status", Fields.of("state", "other").with("remarks", unknownState()));
    }

    private String unknownState() {
        return project.say("状态见模型。", "The model says in what state it is.");
    }

    private Fields requirement(Item item) {
        ItemResult outcome = project.result().item(item);
        Fields statement = Fields.of("statement-id", Names.statement(item))
                .with("uuid", statementUuid(item))
                .with("by-components", byComponents(item, outcome));
        return Fields.of("uuid", project.uuid("requirement", item.ruleId()))
                .with("control-id", Names.control(item))
                .with("responsible-roles", project.holder(item.role()))
                .with("statements", List.of(statement));
    }

    /** The UUID of what the project states of an item. */
    UUID statementUuid(Item item) {
        return project.uuid("statement", item.ruleId());
    }

    private List<Fields> byComponents(Item item, ItemResult outcome) {
        Map<UUID, List<Element>> shown = new LinkedHashMap<>();
        UUID whole = new Subject(project.model()).uuid();
        shown.put(whole, new ArrayList<>());
        for (Element witness : outcome.witnesses()) {
            Subject subject = new Subject(witness);
            UUID component = subject.componentType().isPresent() ? subject.uuid() : whole;
            shown.computeIfAbsent(component, any -> new ArrayList<>()).add(witness);
        }
        if (shown.size() > 1 && shown.get(whole).isEmpty()) {
            shown.remove(whole);
        }
        List<Fields> all = new ArrayList<>();
        shown.forEach((component, witnesses) -> all.add(Fields.of("component-uuid", component)
                .with("uuid", project.uuid("by-component", item.ruleId(), component.toString()))
                .with("description", description(witnesses))
                .with("links", links(witnesses))
                .with("implementation-status", status(outcome.verdict()))));
        return all;
    }

    private String description(List<Element> witnesses) {
        if (witnesses.isEmpty()) {
            return project.say("模型中还没有证明满足的内容。", "Nothing in the model shows yet that this is met.");
        }
        return project.say("模型中的依据：", "Shown in the model by: ")
                + witnesses.stream()
                        .map(witness -> new Subject(witness).title(project.language())
                                + project.say("（", " (")
                                + Labels.of(witness.eClass()).in(project.language())
                                + project.say("）", ")"))
                        .collect(Collectors.joining(project.say("、", ", ")));
    }

    private static List<Fields> links(List<Element> witnesses) {
        return witnesses.stream()
                .flatMap(witness -> Assessment.evidence(witness).stream())
                .distinct()
                .map(evidence ->
                        Fields.of("href", "#" + new Subject(evidence).uuid()).with("rel", "evidence"))
                .toList();
    }

    /** How far the item is met; what is missing or undecided has no word in OSCAL, and gets none. */
    private static Fields status(Verdict verdict) {
        return switch (verdict) {
            case SATISFIED -> Fields.of("state", "implemented");
            case PARTIAL -> Fields.of("state", "partial");
            case NOT_DUE -> Fields.of("state", "planned");
            default -> null;
        };
    }

    private List<Fields> resources() {
        return project.all(Evidence.class).stream()
                .map(evidence -> new Subject(evidence).resource(project.language()))
                .toList();
    }
}
