// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.assessment.Finding;
import org.plumbline.assessment.ItemResult;
import org.plumbline.model.outsourcing.Judgement;
import org.plumbline.standard.Item;
import org.plumbline.standard.Language;

/** The verdicts as a table for a spreadsheet: one row for each item, its number first. */
public final class CsvReport implements ReportWriter {

    @Override
    public void write(AssessmentResult result, Language language, OutputStream out) throws IOException {
        Voice voice = new Voice(language);
        Csv csv = new Csv();
        csv.row(List.of(
                voice.say("条款", "Item"),
                voice.say("要求", "Requirement"),
                voice.say("结论", "Verdict"),
                voice.say("结论代码", "Verdict code"),
                voice.say("保证程度", "Assurance"),
                voice.say("角色", "Role"),
                voice.say("阶段", "Phase"),
                voice.say("到期", "Due from"),
                voice.say("强度", "Strength"),
                voice.say("最高严重程度", "Highest severity"),
                voice.say("问题数", "Findings"),
                voice.say("缺什么", "What is missing"),
                voice.say("涉及要素", "Elements"),
                voice.say("如何弥补", "What would close it"),
                voice.say("依据要素", "Witnesses"),
                voice.say("原因", "Reason"),
                voice.say("评审判断", "Judgement"),
                voice.say("判断与规则不一致", "Judgement disagrees")));
        for (ItemResult item : result.items()) {
            csv.row(row(item, voice));
        }
        csv.write(out);
    }

    private static List<String> row(ItemResult result, Voice voice) {
        Item item = result.item();
        List<Finding> findings = result.findings();
        return List.of(
                item.number(),
                voice.of(item.statement()),
                voice.of(result.verdict()),
                result.verdict().name(),
                voice.of(result.assurance()),
                item.role().label(voice.language()),
                item.phase().label(voice.language()),
                item.due().label(voice.language()),
                item.strength().label(voice.language()),
                findings.stream()
                        .map(Finding::severity)
                        .sorted()
                        .findFirst()
                        .map(voice::of)
                        .orElse(""),
                String.valueOf(findings.size()),
                lines(findings, finding -> voice.of(finding.message())),
                lines(findings, finding -> Fact.names(finding.elements(), voice)),
                lines(findings, finding -> voice.of(finding.remedy())),
                Fact.names(result.witnesses(), voice),
                result.reason().map(voice::of).orElse(""),
                result.judgement().map(judgement -> text(judgement, voice)).orElse(""),
                result.disagreement() ? voice.say("是", "yes") : "");
    }

    private static String lines(List<Finding> findings, Function<Finding, String> column) {
        List<String> lines = new ArrayList<>();
        findings.forEach(finding -> lines.add(column.apply(finding)));
        return String.join("\n", lines);
    }

    private static String text(Judgement judgement, Voice voice) {
        List<String> parts = new ArrayList<>();
        parts.add(JudgementText.verdict(judgement, voice));
        parts.add(JudgementText.by(judgement, voice));
        parts.add(Clean.text(judgement.getRationale()));
        parts.removeIf(String::isBlank);
        return String.join(voice.say("；", "; "), parts);
    }
}
