// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.assessment.Finding;
import org.plumbline.assessment.ItemResult;
import org.plumbline.assessment.Score;
import org.plumbline.assessment.Verdict;
import org.plumbline.diagram.paint.Drawing;
import org.plumbline.model.PartialDate;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.model.outsourcing.Judgement;
import org.plumbline.office.document.Fields;
import org.plumbline.standard.Item;
import org.plumbline.standard.ObligedRole;
import org.plumbline.standard.Phase;
import org.plumbline.standard.Section;
import org.plumbline.standard.Text;

/**
 * What a template of a report can name. The names are part of the interface to templates of others and never change.
 *
 * @param result what to report
 * @param context what to tell besides
 * @param voice the language
 */
record ReportFields(AssessmentResult result, ReportContext context, Voice voice) {

    static final Text PROJECT = new Text("项目", "project");
    static final Text DEPARTMENT = new Text("政府部门", "department");
    static final Text STANDARD = new Text("标准", "standard");
    static final Text DATE = new Text("评估日期", "date");
    static final Text PROGRESS = new Text("项目进展", "progress");
    static final Text FILE = new Text("模型文件", "file");
    static final Text DIGEST = new Text("摘要", "digest");
    static final Text VERSION = new Text("工具版本", "version");
    static final Text VERDICT = new Text("结论", "verdict");
    static final Text SCORE = new Text("得分", "score");
    static final Text SATISFIED = new Text("满足数", "satisfied");
    static final Text DUE = new Text("应达到数", "due");
    static final Text ASSURANCES = new Text("保证程度说明", "assurances");
    static final Text COUNTS = new Text("结论统计", "counts");
    static final Text COUNT = new Text("数量", "count");
    static final Text SECTIONS = new Text("章节", "sections");
    static final Text PHASES = new Text("阶段", "phases");
    static final Text ROLES = new Text("角色", "roles");
    static final Text NUMBER = new Text("编号", "number");
    static final Text NAME = new Text("名称", "name");
    static final Text GAPS = new Text("差距", "gaps");
    static final Text FINDINGS = new Text("问题", "findings");
    static final Text MISSING = new Text("缺什么", "missing");
    static final Text REMEDY = new Text("如何弥补", "remedy");
    static final Text SEVERITY = new Text("严重程度", "severity");
    static final Text ELEMENTS = new Text("涉及要素", "elements");
    static final Text ITEMS = new Text("条款", "items");
    static final Text REQUIREMENT = new Text("要求", "requirement");
    static final Text ROLE = new Text("义务角色", "role");
    static final Text RESPONSIBLE = new Text("责任人", "responsible");
    static final Text FROM = new Text("到期", "from");
    static final Text ASSURANCE = new Text("保证程度", "assurance");
    static final Text WITNESSES = new Text("依据要素", "witnesses");
    static final Text REASON = new Text("原因", "reason");
    static final Text DIAGRAMS = new Text("图", "diagrams");
    static final Text TITLE = new Text("图名", "title");
    static final Text PICTURE = new Text("图片", "picture");
    static final Text JUDGEMENTS = new Text("评审判断", "judgements");
    static final Text JUDGED = new Text("判断", "judged");
    static final Text REVIEWER = new Text("评审人", "reviewer");
    static final Text JUDGED_ON = new Text("判断日期", "judged-on");
    static final Text RATIONALE = new Text("理由", "rationale");
    static final Text REMARKS = new Text("说明", "remarks");
    static final Text REMARK = new Text("说明内容", "remark");

    private static final List<Text> SCORED = List.of(NUMBER, NAME, VERDICT, SCORE, SATISFIED, DUE);

    /** Dots of a picture for each pixel of a drawing: sharp on paper, and no larger than needed. */
    private static final double DOTS = 2;

    Fields all() {
        Fields fields = new Fields();
        fields.put(PROJECT, Fact.of(result.project(), voice).name());
        Element department = result.project().getDepartment();
        fields.put(
                DEPARTMENT, department == null ? "" : Fact.of(department, voice).name());
        fields.put(
                STANDARD,
                result.catalogue().edition() + " " + voice.of(result.catalogue().title()));
        fields.put(DATE, result.settings().asOf().toString());
        fields.put(PROGRESS, voice.capital(result.milestone().label(voice.language())));
        fields.put(FILE, Clean.line(context.file()));
        fields.put(DIGEST, context.sha256());
        fields.put(VERSION, context.toolVersion());
        verdict(fields, result.verdict(), result.score());
        fields.put(ASSURANCES, new Wording(voice).assurances(result));
        fields.put(COUNTS, List.of(VERDICT, COUNT), counts());
        fields.put(SECTIONS, SCORED, sections());
        fields.put(PHASES, SCORED, phases());
        fields.put(ROLES, SCORED, roles());
        List<Text> finding = List.of(NUMBER, MISSING, REMEDY, SEVERITY, ELEMENTS);
        List<Text> gap = new ArrayList<>(List.of(NUMBER, NAME, VERDICT, SCORE, SATISFIED, DUE, FINDINGS));
        gap.addAll(finding);
        fields.put(GAPS, gap, gaps(finding));
        fields.put(
                ITEMS,
                List.of(
                        NUMBER,
                        REQUIREMENT,
                        ROLE,
                        RESPONSIBLE,
                        FROM,
                        VERDICT,
                        ASSURANCE,
                        MISSING,
                        REMEDY,
                        ELEMENTS,
                        WITNESSES,
                        REASON),
                items());
        fields.put(DIAGRAMS, List.of(TITLE, PICTURE), diagrams());
        fields.put(JUDGEMENTS, List.of(NUMBER, JUDGED, REVIEWER, JUDGED_ON, RATIONALE, VERDICT), judgements());
        fields.put(
                REMARKS,
                List.of(REMARK),
                Wording.remarks(result).stream()
                        .map(remark -> new Fields().put(REMARK, voice.of(remark)))
                        .toList());
        return fields;
    }

    private void verdict(Fields fields, Verdict verdict, Score score) {
        fields.put(VERDICT, voice.of(verdict), VerdictLook.hex(VerdictLook.colour(verdict)));
        fields.put(SCORE, voice.percent(score));
        fields.put(SATISFIED, String.valueOf(score.satisfied()));
        fields.put(DUE, String.valueOf(score.due()));
    }

    private List<Fields> counts() {
        List<Fields> rows = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            Fields row = new Fields();
            row.put(VERDICT, voice.of(verdict), VerdictLook.hex(VerdictLook.colour(verdict)));
            rows.add(row.put(COUNT, String.valueOf(result.score().of(verdict))));
        }
        return rows;
    }

    private Fields scored(String number, String name, Verdict verdict, Score score) {
        Fields row = new Fields().put(NUMBER, number).put(NAME, name);
        verdict(row, verdict, score);
        return row;
    }

    private List<Section> sectionsWithItems() {
        return result.catalogue().allSections().stream()
                .filter(section -> !section.items().isEmpty())
                .toList();
    }

    private List<Fields> sections() {
        return sectionsWithItems().stream()
                .map(section -> scored(
                        section.number(), voice.of(section.title()), result.verdict(section), result.score(section)))
                .toList();
    }

    private List<Fields> phases() {
        List<Fields> rows = new ArrayList<>();
        for (Phase phase : Phase.values()) {
            Verdict verdict = Verdict.summary(result.items().stream()
                    .filter(item -> item.item().phase() == phase)
                    .map(ItemResult::verdict)
                    .toList());
            rows.add(scored("", voice.capital(phase.label(voice.language())), verdict, result.score(phase)));
        }
        return rows;
    }

    private List<Fields> roles() {
        List<Fields> rows = new ArrayList<>();
        for (ObligedRole role : ObligedRole.values()) {
            Verdict verdict = Verdict.summary(result.items().stream()
                    .filter(item -> item.item().role() == role)
                    .map(ItemResult::verdict)
                    .toList());
            rows.add(scored("", voice.capital(role.label(voice.language())), verdict, result.score(role)));
        }
        return rows;
    }

    private List<Fields> gaps(List<Text> names) {
        List<Fields> rows = new ArrayList<>();
        for (Section section : sectionsWithItems()) {
            List<Fields> findings = new ArrayList<>();
            for (ItemResult item : result.items()) {
                if (item.item().section() == section) {
                    item.findings().stream()
                            .sorted(Comparator.comparing(Finding::severity))
                            .map(this::finding)
                            .forEach(findings::add);
                }
            }
            if (!findings.isEmpty()) {
                rows.add(scored(
                                section.number(),
                                voice.of(section.title()),
                                result.verdict(section),
                                result.score(section))
                        .put(FINDINGS, names, findings));
            }
        }
        return rows;
    }

    private Fields finding(Finding finding) {
        return new Fields()
                .put(NUMBER, finding.item().number())
                .put(MISSING, voice.of(finding.message()))
                .put(REMEDY, voice.of(finding.remedy()))
                .put(SEVERITY, voice.of(finding.severity()), VerdictLook.hex(VerdictLook.colour(finding.severity())))
                .put(ELEMENTS, names(finding.elements()));
    }

    private String names(Iterable<? extends Element> elements) {
        return FirstNames.of(elements, voice).listed();
    }

    private List<Fields> items() {
        Obligations obligations = new Obligations(result.project(), voice);
        List<Fields> rows = new ArrayList<>();
        for (ItemResult outcome : result.items()) {
            Item item = outcome.item();
            Set<Element> concerned = new LinkedHashSet<>();
            outcome.findings().forEach(finding -> concerned.addAll(finding.elements()));
            String milestone = voice.capital(item.due().label(voice.language()));
            rows.add(new Fields()
                    .put(NUMBER, item.number())
                    .put(REQUIREMENT, voice.of(item.statement()))
                    .put(ROLE, voice.capital(item.role().label(voice.language())))
                    .put(RESPONSIBLE, obligations.holders(item.role()))
                    .put(
                            FROM,
                            obligations
                                    .date(item.due())
                                    .map(date -> milestone + " " + date)
                                    .orElse(milestone))
                    .put(VERDICT, voice.of(outcome.verdict()), VerdictLook.hex(VerdictLook.colour(outcome.verdict())))
                    .put(ASSURANCE, voice.of(outcome.assurance()))
                    .put(MISSING, lines(outcome, true))
                    .put(REMEDY, lines(outcome, false))
                    .put(ELEMENTS, names(concerned))
                    .put(WITNESSES, names(outcome.witnesses()))
                    .put(REASON, outcome.reason().map(voice::of).orElse("")));
        }
        return rows;
    }

    private String lines(ItemResult outcome, boolean messages) {
        return String.join(
                "\n",
                outcome.findings().stream()
                        .map(finding -> voice.of(messages ? finding.message() : finding.remedy()))
                        .distinct()
                        .toList());
    }

    private List<Fields> diagrams() {
        List<Fields> rows = new ArrayList<>();
        for (Drawing drawing : context.drawings().get()) {
            rows.add(new Fields()
                    .put(TITLE, Clean.line(drawing.title()))
                    .put(PICTURE, drawing.png(DOTS), drawing.width(), drawing.height(), Clean.line(drawing.title())));
        }
        return rows;
    }

    private List<Fields> judgements() {
        List<Fields> rows = new ArrayList<>();
        for (Judgement judgement : result.project().getJudgements()) {
            PartialDate day = judgement.getJudgedOn();
            String number = Clean.line(judgement.getItem());
            String verdict = result.catalogue()
                    .find(number)
                    .map(item -> voice.of(result.item(item).verdict()))
                    .orElse("");
            rows.add(new Fields()
                    .put(NUMBER, number)
                    .put(JUDGED, JudgementText.verdict(judgement, voice))
                    .put(REVIEWER, Clean.line(judgement.getReviewer()))
                    .put(JUDGED_ON, day == null ? "" : day.toString())
                    .put(RATIONALE, Clean.text(judgement.getRationale()))
                    .put(VERDICT, verdict));
        }
        return rows;
    }
}
