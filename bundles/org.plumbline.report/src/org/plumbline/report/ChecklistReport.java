// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.assessment.Finding;
import org.plumbline.assessment.ItemResult;
import org.plumbline.assessment.Score;
import org.plumbline.assessment.Verdict;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.model.outsourcing.Evidence;
import org.plumbline.model.outsourcing.Judgement;
import org.plumbline.office.sheet.Cell;
import org.plumbline.office.sheet.Sheet;
import org.plumbline.office.sheet.Style;
import org.plumbline.office.sheet.Style.Alignment;
import org.plumbline.office.sheet.Style.Font;
import org.plumbline.office.sheet.Workbook;
import org.plumbline.standard.Item;
import org.plumbline.standard.Language;
import org.plumbline.standard.ObligedRole;
import org.plumbline.standard.Phase;
import org.plumbline.standard.Section;

/** The whole standard as a checklist in a workbook to filter, work through and print; on a second sheet the scores. */
public final class ChecklistReport implements ReportWriter {

    private final ReportContext context;

    /** A checklist that names the tool and the file of the context. */
    public ChecklistReport(ReportContext context) {
        this.context = context;
    }

    @Override
    public void write(AssessmentResult result, Language language, OutputStream out) throws IOException {
        new Book(result, new Voice(language), context).write(out);
    }

    private record Book(AssessmentResult result, Voice voice, ReportContext context) {

        void write(OutputStream out) throws IOException {
            String title = say("{}：GB/T 32926—2016 检查表", "{}: checklist of GB/T 32926—2016", project());
            Workbook workbook = new Workbook(title, "Plumbline " + context.toolVersion());
            items(workbook.sheet(say("检查表", "Checklist")), title);
            scores(workbook.sheet(say("得分", "Scores")));
            workbook.write(out);
        }

        private String say(String zh, String en, Object... arguments) {
            return voice.say(zh, en, arguments);
        }

        private String project() {
            return Fact.of(result.project(), voice).name();
        }

        private String origin() {
            String file =
                    context.file().isEmpty() ? "" : say("，模型文件 {}", ", model file {}", Clean.line(context.file()));
            return say(
                    "评估日期 {}，项目进展：{}{}",
                    "Assessed for {}, progress: {}{}",
                    result.settings().asOf(),
                    result.milestone().label(voice.language()),
                    file);
        }

        private void items(Sheet sheet, String title) {
            sheet.widths(11, 36, 12, 17, 15, 10, 10, 11, 36, 30, 20, 22, 22, 24).large();
            sheet.footer(project());
            sheet.row(new Cell(title, Style.TITLE));
            sheet.row(new Cell(origin(), Style.BARE));
            sheet.row(List.of(
                    Cell.heading(say("条款", "Item")),
                    Cell.heading(say("要求", "Requirement")),
                    Cell.heading(say("义务角色", "Obliged role")),
                    Cell.heading(say("责任人", "Responsible")),
                    Cell.heading(say("到期", "Due from")),
                    Cell.heading(say("强度", "Strength")),
                    Cell.heading(say("结论", "Verdict")),
                    Cell.heading(say("保证程度", "Assurance")),
                    Cell.heading(say("缺什么", "What is missing")),
                    Cell.heading(say("如何弥补", "What would close it")),
                    Cell.heading(say("涉及要素", "Elements at fault")),
                    Cell.heading(say("依据要素", "Witnesses")),
                    Cell.heading(say("证据", "Evidence")),
                    Cell.heading(say("原因和评审判断", "Reason and judgement"))));
            sheet.heading(1, true);
            Obligations obligations = new Obligations(result.project(), voice);
            result.items().forEach(item -> sheet.row(row(item, obligations)));
        }

        private List<Cell> row(ItemResult outcome, Obligations obligations) {
            Item item = outcome.item();
            List<Finding> findings = outcome.findings();
            Set<Element> concerned = new LinkedHashSet<>();
            findings.forEach(finding -> concerned.addAll(finding.elements()));
            Set<Evidence> evidence = new LinkedHashSet<>();
            outcome.witnesses().forEach(witness -> evidence.addAll(Assessment.evidence(witness)));
            return List.of(
                    new Cell(item.number(), Style.CELL.with(Font.BOLD)),
                    Cell.of(voice.of(item.statement())),
                    Cell.of(voice.capital(item.role().label(voice.language()))),
                    Cell.of(obligations.holders(item.role())),
                    Cell.of(due(item, obligations)),
                    Cell.of(voice.capital(item.strength().label(voice.language()))),
                    verdict(outcome.verdict()),
                    Cell.of(voice.of(outcome.assurance())),
                    Cell.of(lines(
                            findings,
                            finding -> say(
                                    "【{}】{}", "[{}] {}", voice.of(finding.severity()), voice.of(finding.message())))),
                    Cell.of(lines(findings, finding -> voice.of(finding.remedy()))),
                    Cell.of(names(concerned)),
                    Cell.of(names(outcome.witnesses())),
                    Cell.of(names(evidence)),
                    Cell.of(remarks(outcome)));
        }

        private String due(Item item, Obligations obligations) {
            String milestone = voice.capital(item.due().label(voice.language()));
            return obligations
                    .date(item.due())
                    .map(date -> milestone + "\n" + date)
                    .orElse(milestone);
        }

        private Cell verdict(Verdict verdict) {
            Style style = Style.CELL
                    .with(Font.BOLD)
                    .in(VerdictLook.hex(VerdictLook.colour(verdict)), VerdictLook.hex(VerdictLook.pale(verdict)));
            return new Cell(voice.of(verdict), style);
        }

        private static String lines(List<Finding> findings, Function<Finding, String> line) {
            return String.join("\n", findings.stream().map(line).distinct().toList());
        }

        private String names(Iterable<? extends Element> elements) {
            return FirstNames.of(elements, voice).onLines();
        }

        private String remarks(ItemResult outcome) {
            List<String> remarks = new ArrayList<>();
            outcome.reason().ifPresent(reason -> remarks.add(voice.of(reason)));
            outcome.judgement().ifPresent(judgement -> remarks.add(text(judgement)));
            if (outcome.disagreement()) {
                remarks.add(say("评审判断与规则不一致，以规则为准。", "The judgement disagrees with the rule, which stands."));
            }
            return String.join("\n", remarks);
        }

        private String text(Judgement judgement) {
            List<String> parts = new ArrayList<>();
            parts.add(say("评审：{}", "Judged: {}", JudgementText.verdict(judgement, voice)));
            parts.add(JudgementText.by(judgement, voice));
            parts.add(Clean.text(judgement.getRationale()));
            parts.removeIf(String::isBlank);
            return String.join(say("；", "; "), parts);
        }

        private void scores(Sheet sheet) {
            sheet.widths(46, 9, 9, 11, 11, 9, 9, 12, 12, 9);
            sheet.footer(project());
            sheet.row(new Cell(say("得分", "Scores"), Style.TITLE));
            sheet.row(new Cell(
                    say(
                            "得分 = 满足的项数 ÷ 已到期且适用的项数，舍去小数；只统计没有下级项的条款。",
                            "Score = satisfied items ÷ items that are due and apply, rounded down; only items without sub-items"
                                    + " are counted."),
                    Style.BARE));
            List<Cell> heading = new ArrayList<>();
            heading.add(Cell.heading(say("名称", "Name")));
            heading.add(Cell.heading(say("得分", "Score")));
            heading.add(Cell.heading(say("应达到", "Due")));
            for (Verdict verdict : Verdict.values()) {
                heading.add(Cell.heading(voice.of(verdict)));
            }
            sheet.row(heading).heading(1, false);
            sheet.row(score(say("全部", "All"), result.score()));
            group(
                    sheet,
                    say("按章节", "By section"),
                    result.catalogue().allSections().stream()
                            .filter(section -> !section.items().isEmpty())
                            .toList(),
                    section -> section.number() + " " + voice.of(section.title()),
                    (Function<Section, Score>) result::score);
            group(
                    sheet,
                    say("按阶段", "By phase"),
                    List.of(Phase.values()),
                    phase -> voice.capital(phase.label(voice.language())),
                    (Function<Phase, Score>) result::score);
            group(
                    sheet,
                    say("按角色", "By role"),
                    List.of(ObligedRole.values()),
                    role -> voice.capital(role.label(voice.language())),
                    (Function<ObligedRole, Score>) result::score);
        }

        private <T> void group(
                Sheet sheet, String title, List<T> rows, Function<T, String> name, Function<T, Score> score) {
            List<Cell> heading = new ArrayList<>();
            heading.add(new Cell(title, Style.CELL.with(Font.BOLD).in("1C2530", "E6ECF2")));
            while (heading.size() < 3 + Verdict.values().length) {
                heading.add(new Cell("", Style.CELL.in("1C2530", "E6ECF2")));
            }
            sheet.row(heading);
            rows.forEach(row -> sheet.row(score(name.apply(row), score.apply(row))));
        }

        private List<Cell> score(String name, Score score) {
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.of(name));
            cells.add(new Cell(voice.percent(score), Style.CELL.at(Alignment.END)));
            cells.add(Cell.of(score.due()));
            for (Verdict verdict : Verdict.values()) {
                cells.add(Cell.of(score.of(verdict)));
            }
            return cells;
        }
    }
}
