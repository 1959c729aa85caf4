// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report;

import static org.plumbline.report.FormFields.*;

import java.util.List;
import org.plumbline.office.document.NewDocument;
import org.plumbline.office.document.NewDocument.Heading;
import org.plumbline.office.document.NewDocument.Style;
import org.plumbline.report.form.FormKind;

/**
 * The template of a filing form or checklist that we ship.
 *
 * @param kind which paper
 * @param voice the language
 * @param marks in that language
 */
record FormTemplate(FormKind kind, Voice voice, TemplateMarks marks) {

    FormTemplate(FormKind kind, Voice voice) {
        this(kind, voice, new TemplateMarks(voice));
    }

    NewDocument document() {
        NewDocument document = new NewDocument(voice.of(kind.title()), voice.language());
        document.header(marks.field(ReportFields.DEPARTMENT));
        document.footer(
                marks.field(ReportFields.STANDARD) + voice.say("　评估日期 ", "   as of ") + marks.field(ReportFields.DATE));
        document.add(Style.BODY, marks.each(FORMS));
        document.add(Style.PAGE_TITLE, marks.field(TITLE) + marks.field(COUNTER));
        document.add(Style.NOTE, marks.field(PURPOSE));
        document.table(
                List.of(24, 76),
                Heading.COLUMN,
                List.of(List.of(marks.each(FACTS) + marks.field(NAME), marks.field(VALUE) + marks.end(FACTS))));
        document.add(Style.BODY, marks.each(PARTS));
        document.add(Style.SUBHEADING, marks.field(TITLE));
        if (kind.isChecklist()) {
            checklist(document);
        } else {
            answers(document);
        }
        document.add(Style.BODY, marks.end(PARTS));
        if (!kind.isChecklist()) {
            incomplete(document);
        }
        document.add(Style.SUBHEADING, voice.say("备注", "Remarks"));
        document.table(List.of(1), Heading.NONE, List.of(List.of("\n\n\n")));
        document.table(
                List.of(34, 40, 26),
                Heading.ROW,
                List.of(
                        List.of(voice.say("签署", "Signed"), voice.say("签名", "Signature"), voice.say("日期", "Date")),
                        List.of(marks.each(SIGNERS) + marks.field(NAME) + "\n\n", "", marks.end(SIGNERS))));
        document.add(Style.BODY, marks.end(FORMS));
        return document;
    }

    private void answers(NewDocument document) {
        document.table(
                List.of(14, 30, 56),
                Heading.ROW,
                List.of(
                        List.of(voice.say("条款", "Item"), voice.say("内容", "Content"), voice.say("填写", "Answer")),
                        List.of(
                                marks.each(ROWS) + marks.field(CLAUSE),
                                marks.field(LABEL),
                                marks.field(VALUE) + marks.end(ROWS))));
    }

    private void checklist(NewDocument document) {
        document.table(
                List.of(13, 31, 30, 9, 17),
                Heading.ROW,
                List.of(
                        List.of(
                                voice.say("条款", "Item"),
                                voice.say("要求", "Requirement"),
                                voice.say("评估所见", "Found by the assessment"),
                                voice.say("勾选", "Tick"),
                                voice.say("备注", "Remarks")),
                        List.of(
                                marks.each(ROWS) + marks.field(CLAUSE),
                                marks.field(LABEL),
                                marks.field(STATE) + "\n" + marks.field(VALUE) + "\n" + marks.field(MISSING),
                                marks.field(BOX),
                                marks.end(ROWS))));
    }

    private void incomplete(NewDocument document) {
        document.add(Style.SUBHEADING, voice.say("尚缺的内容", "What is still missing"));
        marks.none(document, INCOMPLETE, voice.say("没有缺失。", "Nothing is missing."));
        document.add(Style.BODY, marks.some(INCOMPLETE));
        document.table(
                List.of(14, 30, 56),
                Heading.ROW,
                List.of(
                        List.of(voice.say("条款", "Item"), voice.say("内容", "Content"), voice.say("缺什么", "Missing")),
                        List.of(
                                marks.each(INCOMPLETE) + marks.field(CLAUSE),
                                marks.field(LABEL),
                                marks.field(MISSING) + marks.end(INCOMPLETE))));
        document.add(Style.BODY, marks.end(INCOMPLETE));
    }
}
