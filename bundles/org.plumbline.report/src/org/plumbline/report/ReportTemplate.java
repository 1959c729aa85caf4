// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report;

import static org.plumbline.report.ReportFields.*;

import java.util.List;
import org.plumbline.office.document.NewDocument;
import org.plumbline.office.document.NewDocument.Heading;
import org.plumbline.office.document.NewDocument.Style;
import org.plumbline.standard.Text;

/**
 * The template of a report that we ship. Departments take it as the start for their own.
 *
 * @param voice the language
 * @param marks in that language
 */
record ReportTemplate(Voice voice, TemplateMarks marks) {

    ReportTemplate(Voice voice) {
        this(voice, new TemplateMarks(voice));
    }

    private String say(String zh, String en) {
        return voice.say(zh, en);
    }

    NewDocument document() {
        NewDocument document = new NewDocument(say("信息安全评估报告", "Security assessment report"), voice.language());
        document.header(marks.field(DEPARTMENT))
                .footer(marks.field(STANDARD) + say("　评估日期 ", "   as of ") + marks.field(DATE));
        document.add(Style.TITLE, marks.field(PROJECT));
        document.add(Style.SUBTITLE, say("信息安全评估报告", "Security assessment report"));
        document.table(
                List.of(22, 78),
                Heading.COLUMN,
                List.of(
                        List.of(say("依据标准", "Standard"), marks.field(STANDARD)),
                        List.of(say("政府部门", "Department"), marks.field(DEPARTMENT)),
                        List.of(say("评估日期", "Date of assessment"), marks.field(DATE)),
                        List.of(say("项目进展", "Progress"), marks.field(PROGRESS)),
                        List.of(say("模型文件", "Model file"), marks.field(FILE)),
                        List.of("SHA-256", marks.field(DIGEST))));
        conclusion(document);
        scores(document);
        gaps(document);
        diagrams(document);
        items(document);
        judgements(document);
        signatures(document);
        return document;
    }

    private void conclusion(NewDocument document) {
        document.add(Style.HEADING, say("总体结论", "Conclusion"));
        document.table(
                List.of(25, 25, 25, 25),
                Heading.ROW,
                List.of(
                        List.of(say("结论", "Verdict"), say("得分", "Score"), say("满足", "Satisfied"), say("应达到", "Due")),
                        List.of(marks.field(VERDICT), marks.field(SCORE), marks.field(SATISFIED), marks.field(DUE))));
        document.table(
                List.of(50, 50),
                Heading.ROW,
                List.of(
                        List.of(say("结论", "Verdict"), say("项数", "Items")),
                        List.of(marks.each(COUNTS) + marks.field(VERDICT), marks.field(COUNT) + marks.end(COUNTS))));
        document.add(Style.NOTE, marks.field(ASSURANCES));
        document.add(Style.NOTE, new Wording(voice).score());
        document.add(Style.BODY, marks.each(REMARKS));
        document.add(Style.BODY, marks.field(REMARK));
        document.add(Style.BODY, marks.end(REMARKS));
    }

    private void scores(NewDocument document) {
        document.add(Style.HEADING, say("得分", "Scores"));
        scores(document, say("章节", "Section"), SECTIONS, marks.field(NUMBER) + " " + marks.field(NAME));
        scores(document, say("阶段", "Phase"), PHASES, marks.field(NAME));
        scores(document, say("角色", "Role"), ROLES, marks.field(NAME));
    }

    private void scores(NewDocument document, String of, Text group, String name) {
        document.table(
                List.of(50, 14, 14, 22),
                Heading.ROW,
                List.of(
                        List.of(of, say("得分", "Score"), say("满足/应达到", "Satisfied/due"), say("结论", "Verdict")),
                        List.of(
                                marks.each(group) + name,
                                marks.field(SCORE),
                                marks.field(SATISFIED) + "/" + marks.field(DUE),
                                marks.field(VERDICT) + marks.end(group))));
    }

    private void gaps(NewDocument document) {
        document.add(Style.HEADING, say("差距和整改", "Gaps and what closes them"));
        marks.none(document, GAPS, say("没有发现差距。", "No gaps were found."));
        document.add(Style.BODY, marks.each(GAPS));
        document.add(Style.SUBHEADING, marks.field(NUMBER) + " " + marks.field(NAME));
        document.table(
                List.of(13, 33, 9, 27, 18),
                Heading.ROW,
                List.of(
                        List.of(
                                say("条款", "Item"),
                                say("缺什么", "What is missing"),
                                say("程度", "Severity"),
                                say("如何弥补", "What would close it"),
                                say("涉及要素", "Elements")),
                        List.of(
                                marks.each(FINDINGS) + marks.field(NUMBER),
                                marks.field(MISSING),
                                marks.field(SEVERITY),
                                marks.field(REMEDY),
                                marks.field(ELEMENTS) + marks.end(FINDINGS))));
        document.add(Style.BODY, marks.end(GAPS));
    }

    private void diagrams(NewDocument document) {
        document.add(Style.BODY, marks.some(DIAGRAMS));
        document.add(Style.HEADING, say("图", "Diagrams"));
        document.add(Style.BODY, marks.end(DIAGRAMS));
        document.add(Style.BODY, marks.each(DIAGRAMS));
        document.add(Style.SUBHEADING, marks.field(TITLE));
        document.add(Style.BODY, marks.field(PICTURE));
        document.add(Style.BODY, marks.end(DIAGRAMS));
    }

    private void items(NewDocument document) {
        document.add(Style.HEADING, say("逐项结论", "Item by item"));
        document.table(
                List.of(13, 45, 16, 14, 12),
                Heading.ROW,
                List.of(
                        List.of(
                                say("条款", "Item"),
                                say("要求", "Requirement"),
                                say("义务角色", "Obliged role"),
                                say("结论", "Verdict"),
                                say("保证程度", "Assurance")),
                        List.of(
                                marks.each(ITEMS) + marks.field(NUMBER),
                                marks.field(REQUIREMENT),
                                marks.field(ROLE),
                                marks.field(VERDICT),
                                marks.field(ASSURANCE) + marks.end(ITEMS))));
    }

    private void judgements(NewDocument document) {
        document.add(Style.HEADING, say("评审判断", "Judgements"));
        marks.none(document, JUDGEMENTS, say("没有记录评审判断。", "No judgements are recorded."));
        document.add(Style.BODY, marks.some(JUDGEMENTS));
        document.table(
                List.of(13, 14, 15, 14, 44),
                Heading.ROW,
                List.of(
                        List.of(
                                say("条款", "Item"),
                                say("判断", "Judgement"),
                                say("评审人", "Reviewer"),
                                say("日期", "Date"),
                                say("理由", "Rationale")),
                        List.of(
                                marks.each(JUDGEMENTS) + marks.field(NUMBER),
                                marks.field(JUDGED),
                                marks.field(REVIEWER),
                                marks.field(JUDGED_ON),
                                marks.field(RATIONALE) + marks.end(JUDGEMENTS))));
        document.add(Style.BODY, marks.end(JUDGEMENTS));
    }

    private void signatures(NewDocument document) {
        document.add(Style.HEADING, say("评审与签署", "Review and signatures"));
        document.add(Style.BODY, new Wording(voice).signatures());
        String room = "\n\n";
        document.table(
                List.of(34, 40, 26),
                Heading.ROW,
                List.of(
                        List.of(say("角色", "Role"), say("签名", "Signature"), say("日期", "Date")),
                        List.of(say("评估人", "Assessor") + room, "", ""),
                        List.of(say("负责机构负责人", "Head of the responsible unit") + room, "", ""),
                        List.of(say("主管领导", "Supervising leader") + room, "", "")));
    }
}
