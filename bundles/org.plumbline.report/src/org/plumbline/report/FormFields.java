// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.office.document.Fields;
import org.plumbline.report.form.Form;
import org.plumbline.standard.Text;

/**
 * What a template of a filing form or checklist can name. The names are part of the interface to templates of others and
 * never change.
 *
 * @param result what the papers are filled from
 * @param forms the papers
 * @param voice the language
 */
record FormFields(AssessmentResult result, List<Form> forms, Voice voice) {

    static final Text FORMS = new Text("各份", "forms");
    static final Text TITLE = new Text("标题", "title");
    static final Text PURPOSE = new Text("用途", "purpose");
    static final Text COUNTER = new Text("份数", "counter");
    static final Text FACTS = new Text("基本信息", "facts");
    static final Text NAME = new Text("名称", "name");
    static final Text VALUE = new Text("内容", "value");
    static final Text PARTS = new Text("部分", "parts");
    static final Text ROWS = new Text("各项", "rows");
    static final Text CLAUSE = new Text("条款", "clause");
    static final Text LABEL = new Text("要求", "label");
    static final Text STATE = new Text("结论", "state");
    static final Text MISSING = new Text("缺什么", "missing");
    static final Text BOX = new Text("勾选", "box");
    static final Text INCOMPLETE = new Text("尚缺", "incomplete");
    static final Text SIGNERS = new Text("签署人", "signers");

    private static final List<Text> ROW = List.of(CLAUSE, LABEL, VALUE, STATE, MISSING, BOX);

    Fields all() {
        Fields fields = new Fields();
        fields.put(ReportFields.PROJECT, Fact.of(result.project(), voice).name());
        Element department = result.project().getDepartment();
        fields.put(
                ReportFields.DEPARTMENT,
                department == null ? "" : Fact.of(department, voice).name());
        fields.put(
                ReportFields.STANDARD,
                result.catalogue().edition() + " " + voice.of(result.catalogue().title()));
        fields.put(ReportFields.DATE, result.settings().asOf().toString());
        List<Text> names =
                new ArrayList<>(List.of(TITLE, PURPOSE, COUNTER, FACTS, NAME, VALUE, PARTS, ROWS, INCOMPLETE, SIGNERS));
        names.addAll(ROW);
        List<Fields> papers = new ArrayList<>();
        for (int i = 0; i < forms.size(); i++) {
            String counter = forms.size() > 1 ? voice.say("（{}/{}）", " ({} of {})", i + 1, forms.size()) : "";
            papers.add(form(forms.get(i)).put(COUNTER, counter));
        }
        return fields.put(FORMS, names, papers);
    }

    private Fields form(Form form) {
        Fields fields = new Fields();
        fields.put(TITLE, voice.of(form.kind().title()));
        fields.put(PURPOSE, voice.of(form.kind().purpose()));
        fields.put(
                FACTS,
                List.of(NAME, VALUE),
                form.facts().stream()
                        .map(fact -> new Fields()
                                .put(NAME, voice.of(fact.name()))
                                .put(VALUE, fact.value().map(voice::of).orElse("")))
                        .toList());
        List<Text> part = new ArrayList<>(List.of(TITLE, ROWS));
        part.addAll(ROW);
        fields.put(
                PARTS,
                part,
                form.parts().stream()
                        .map(one -> new Fields()
                                .put(TITLE, voice.of(one.title()))
                                .put(
                                        ROWS,
                                        ROW,
                                        one.rows().stream().map(this::row).toList()))
                        .toList());
        fields.put(INCOMPLETE, ROW, form.incomplete().stream().map(this::row).toList());
        fields.put(
                SIGNERS,
                List.of(NAME),
                form.kind().signers().stream()
                        .map(signer -> new Fields().put(NAME, voice.of(signer)))
                        .toList());
        return fields;
    }

    private Fields row(Form.Row row) {
        Fields fields = new Fields().put(CLAUSE, row.clause()).put(LABEL, voice.of(row.label()));
        fields.put(VALUE, lines(row.values()));
        fields.put(MISSING, lines(row.missing()));
        fields.put(BOX, row.group() ? "" : "☐");
        row.state()
                .ifPresentOrElse(
                        state -> fields.put(
                                STATE,
                                voice.say("{}，{}", "{}, {}", voice.of(state.verdict()), voice.of(state.assurance())),
                                VerdictLook.hex(VerdictLook.colour(state.verdict()))),
                        () -> fields.put(STATE, ""));
        return fields;
    }

    private String lines(List<Text> texts) {
        return String.join("\n", texts.stream().map(voice::of).toList());
    }
}
