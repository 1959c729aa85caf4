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
 */
record ReportTemplate(Voice voice) {

    private String say(String zh, String en) {
        return voice.say(zh, en);
    }

    /** The field of a name. */
    private String f(Text name) {
        return "{{" + name.in(voice.language()) + "}}";
    }

    private String begin(Text name) {
        return "{{#" + name.in(voice.language()) + "}}";
    }

    private String where(Text name) {
        return "{{?" + name.in(voice.language()) + "}}";
    }

    private String whereNone(Text name) {
        return "{{^" + name.in(voice.language()) + "}}";
    }

    private String end(Text name) {
        return "{{/" + name.in(voice.language()) + "}}";
    }

    NewDocument document() {
        NewDocument document = new NewDocument(say("信息安全评估报告", "Security assessment report"), voice.language());
        document.header(f(DEPARTMENT)).footer(f(STANDARD) + say("　评估日期 ", "   as of ") + f(DATE));
        document.add(Style.TITLE, f(PROJECT));
        document.add(Style.SUBTITLE, say("信息安全评估报告", "Security assessment report"));
        document.table(
                List.of(22, 78),
                Heading.COLUMN,
                List.of(
                        List.of(say("依据标准", "Standard"), f(STANDARD)),
                        List.of(say("政府部门", "Department"), f(DEPARTMENT)),
                        List.of(say("评估日期", "Date of assessment"), f(DATE)),
                        List.of(say("项目进展", "Progress"), f(PROGRESS)),
                        List.of(say("模型文件", "Model file"), f(FILE)),
                        List.of("SHA-256", f(DIGEST))));
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
                        List.of(f(VERDICT), f(SCORE), f(SATISFIED), f(DUE))));
        document.table(
                List.of(50, 50),
                Heading.ROW,
                List.of(
                        List.of(say("结论", "Verdict"), say("项数", "Items")),
                        List.of(begin(COUNTS) + f(VERDICT), f(COUNT) + end(COUNTS))));
        document.add(Style.NOTE, f(ASSURANCES));
        document.add(Style.NOTE, new Wording(voice).score());
        document.add(Style.BODY, begin(REMARKS));
        document.add(Style.BODY, f(REMARK));
        document.add(Style.BODY, end(REMARKS));
    }

    private void scores(NewDocument document) {
        document.add(Style.HEADING, say("得分", "Scores"));
        scores(document, say("章节", "Section"), SECTIONS, f(NUMBER) + " " + f(NAME));
        scores(document, say("阶段", "Phase"), PHASES, f(NAME));
        scores(document, say("角色", "Role"), ROLES, f(NAME));
    }

    private void scores(NewDocument document, String of, Text group, String name) {
        document.table(
                List.of(50, 14, 14, 22),
                Heading.ROW,
                List.of(
                        List.of(of, say("得分", "Score"), say("满足/应达到", "Satisfied/due"), say("结论", "Verdict")),
                        List.of(begin(group) + name, f(SCORE), f(SATISFIED) + "/" + f(DUE), f(VERDICT) + end(group))));
    }

    private void gaps(NewDocument document) {
        document.add(Style.HEADING, say("差距和整改", "Gaps and what closes them"));
        document.add(Style.BODY, whereNone(GAPS));
        document.add(Style.BODY, say("没有发现差距。", "No gaps were found."));
        document.add(Style.BODY, end(GAPS));
        document.add(Style.BODY, begin(GAPS));
        document.add(Style.SUBHEADING, f(NUMBER) + " " + f(NAME));
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
                                begin(FINDINGS) + f(NUMBER),
                                f(MISSING),
                                f(SEVERITY),
                                f(REMEDY),
                                f(ELEMENTS) + end(FINDINGS))));
        document.add(Style.BODY, end(GAPS));
    }

    private void diagrams(NewDocument document) {
        document.add(Style.BODY, where(DIAGRAMS));
        document.add(Style.HEADING, say("图", "Diagrams"));
        document.add(Style.BODY, end(DIAGRAMS));
        document.add(Style.BODY, begin(DIAGRAMS));
        document.add(Style.SUBHEADING, f(TITLE));
        document.add(Style.BODY, f(PICTURE));
        document.add(Style.BODY, end(DIAGRAMS));
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
                                begin(ITEMS) + f(NUMBER),
                                f(REQUIREMENT),
                                f(ROLE),
                                f(VERDICT),
                                f(ASSURANCE) + end(ITEMS))));
    }

    private void judgements(NewDocument document) {
        document.add(Style.HEADING, say("评审判断", "Judgements"));
        document.add(Style.BODY, whereNone(JUDGEMENTS));
        document.add(Style.BODY, say("没有记录评审判断。", "No judgements are recorded."));
        document.add(Style.BODY, end(JUDGEMENTS));
        document.add(Style.BODY, where(JUDGEMENTS));
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
                                begin(JUDGEMENTS) + f(NUMBER),
                                f(JUDGED),
                                f(REVIEWER),
                                f(JUDGED_ON),
                                f(RATIONALE) + end(JUDGEMENTS))));
        document.add(Style.BODY, end(JUDGEMENTS));
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
