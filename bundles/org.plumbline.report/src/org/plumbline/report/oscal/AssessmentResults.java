// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report.oscal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.assessment.ItemResult;
import org.plumbline.assessment.Verdict;
import org.plumbline.model.outsourcing.Judgement;
import org.plumbline.report.oscal.Shortfalls.Shortfall;
import org.plumbline.standard.Item;

/**
 * The result of an assessment. Each item has an observation; one that was due and applies has a finding as well, which
 * says "satisfied" only where the verdict does.
 */
final class AssessmentResults {

    private final Project project;
    private final Shortfalls shortfalls;
    private final Observations observations;

    AssessmentResults(Project project) {
        this.project = project;
        shortfalls = new Shortfalls(project);
        observations = new Observations(project);
    }

    Fields fields(Metadata metadata) {
        List<Fields> observed = new ArrayList<>();
        List<Fields> risks = new ArrayList<>();
        List<Fields> findings = new ArrayList<>();
        List<Item> decided = new ArrayList<>();
        for (ItemResult outcome : project.result().items()) {
            observed.add(observation(outcome));
            outcome.judgement().ifPresent(judgement -> observed.add(judgement(outcome, judgement)));
            for (Shortfall shortfall : shortfalls.of(outcome.item())) {
                observed.add(shortfalls.observation(shortfall, observations));
                risks.add(shortfalls.risk(shortfall, Observations.origin()));
            }
            if (isDecided(outcome.verdict())) {
                decided.add(outcome.item());
                findings.add(finding(outcome));
            }
        }
        Fields result = Fields.of("uuid", project.uuid("result", project.day().toString()))
                .with("title", project.say("按规则评估的结果", "Result of the assessment by rules"))
                .with(
                        "description",
                        project.say("由项目模型中的事实得出的结论。", "Verdicts that follow from the facts in the project's model."))
                .with("start", Metadata.time(project.day()))
                .with(
                        "props",
                        List.of(
                                Prop.of("verdict", project.result().verdict().name()),
                                Prop.of(
                                        "milestone",
                                        project.result().milestone().name())))
                .with("reviewed-controls", Profile.reviewed(project, decided))
                .with("observations", observed)
                .with("risks", risks)
                .with("findings", findings);
        return metadata.document(
                        project.say("评估结果：", "Assessment results: ") + project.name(),
                        project.day(),
                        new Subject(project.model()).props(),
                        project.people())
                .with("import-ap", Fields.of("href", OscalExport.ASSESSMENT_PLAN))
                .with("results", List.of(result))
                .with("back-matter", Fields.of("resources", observations.resources()));
    }

    /** What is not due or cannot arise has no finding: OSCAL would have it satisfied or not. */
    private static boolean isDecided(Verdict verdict) {
        return verdict != Verdict.NOT_DUE && verdict != Verdict.NOT_APPLICABLE;
    }

    private Fields observation(ItemResult outcome) {
        return observations.byTool(
                project.uuid("observation", outcome.item().ruleId()),
                title(outcome.item()),
                description(outcome),
                "control-objective",
                props(outcome),
                outcome.witnesses());
    }

    private String title(Item item) {
        return Markup.line(project.result().catalogue().edition() + " " + item.number());
    }

    private static List<Fields> props(ItemResult outcome) {
        return List.of(
                Prop.of("verdict", outcome.verdict().name()),
                Prop.of("assurance", outcome.assurance().name()));
    }

    private String description(ItemResult outcome) {
        List<String> sentences = new ArrayList<>();
        sentences.add(project.say("结论：", "Verdict: ")
                + outcome.verdict().label(project.language())
                + project.say("；保证程度：", "; assurance: ")
                + outcome.assurance().label(project.language()));
        outcome.reason().ifPresent(reason -> sentences.add(project.sentence(reason)));
        for (Shortfall shortfall : shortfalls.of(outcome.item())) {
            sentences.add(project.sentence(shortfall.finding().message()));
        }
        return sentences.stream().collect(Collectors.joining("\n\n"));
    }

    /** What a reviewer recorded. Its time is the last that its date may mean. */
    private Fields judgement(ItemResult outcome, Judgement judgement) {
        List<Fields> props = new ArrayList<>();
        props.add(Prop.of("judged-verdict", judgement.getVerdict().getName()));
        props.add(Prop.of("disagreement", outcome.disagreement()));
        String rationale = judgement.getRationale() == null ? "" : Markup.lines(judgement.getRationale());
        boolean named =
                judgement.getReviewer() != null && !judgement.getReviewer().isBlank();
        Object day = judgement.getJudgedOn() == null
                ? project.day()
                : judgement.getJudgedOn().latest();
        return observations
                .of(
                        project.uuid("judgement", outcome.item().ruleId()),
                        title(outcome.item()) + project.say("：评审人员的判断", ": judgement of a reviewer"),
                        rationale.isEmpty() ? project.say("未写明理由。", "No reason was stated.") : rationale,
                        "control-objective",
                        props,
                        named ? Observations.origin(project.reviewer(judgement.getReviewer())) : Observations.origin(),
                        List.of(judgement))
                .with("collected", Metadata.time(day));
    }

    private Fields finding(ItemResult outcome) {
        Item item = outcome.item();
        List<Fields> related = new ArrayList<>();
        related.add(related("observation-uuid", project.uuid("observation", item.ruleId())));
        if (outcome.judgement().isPresent()) {
            related.add(related("observation-uuid", project.uuid("judgement", item.ruleId())));
        }
        List<Fields> risks = new ArrayList<>();
        for (Shortfall shortfall : shortfalls.of(item)) {
            related.add(related("observation-uuid", shortfalls.observation(shortfall)));
            risks.add(related("risk-uuid", shortfalls.risk(shortfall)));
        }
        return Fields.of("uuid", project.uuid("finding", item.ruleId()))
                .with("title", title(item))
                .with("description", description(outcome))
                .with("props", props(outcome))
                .with("origins", List.of(Observations.origin()))
                .with(
                        "target",
                        Fields.of("type", "statement-id")
                                .with("target-id", Names.statement(item))
                                .with("status", status(outcome.verdict())))
                .with("implementation-statement-uuid", new SystemPlan(project).statementUuid(item))
                .with("related-observations", related)
                .with("related-risks", risks);
    }

    private static Fields related(String name, Object uuid) {
        return Fields.of(name, uuid);
    }

    /** Only what is shown to be met is satisfied; the reason tells what is missing from what could not be decided. */
    private static Fields status(Verdict verdict) {
        return switch (verdict) {
            case SATISFIED -> Fields.of("state", "satisfied").with("reason", "pass");
            case PARTIAL, GAP -> Fields.of("state", "not-satisfied").with("reason", "fail");
            default -> Fields.of("state", "not-satisfied").with("reason", "other");
        };
    }
}
