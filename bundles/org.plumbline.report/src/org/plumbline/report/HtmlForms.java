// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report;

import java.util.List;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.report.form.Form;
import org.plumbline.report.form.FormKind;
import org.plumbline.standard.Text;

/**
 * Filing forms and checklists on one page, which can be printed too.
 *
 * @param page where to
 * @param kind which papers they are
 */
record HtmlForms(Page page, FormKind kind) {

    void write(List<Form> forms, AssessmentResult result, ReportContext context) {
        String project = Fact.of(result.project(), voice()).name();
        page.open(voice().say("{}：{}", "{}: {}", project, voice().of(kind.title())), List.of());
        html().open("header", "title");
        page.brand();
        html().leaf("h1", "", voice().of(kind.title()));
        html().leaf("p", "subtitle", project);
        html().open("dl", "facts");
        page.pair(voice().say("依据标准", "Standard"), result.catalogue().edition());
        page.pair(
                voice().say("评估日期", "Date of assessment"),
                result.settings().asOf().toString());
        if (!context.file().isEmpty()) {
            page.pair(voice().say("模型文件", "Model file"), Clean.line(context.file()));
        }
        html().close().leaf("p", "note", voice().of(kind.purpose())).close();
        html().open("main", "sheet forms").set("id", "main");
        forms.forEach(this::form);
        html().close();
        page.close(context.toolVersion(), List.of());
    }

    private Html html() {
        return page.html();
    }

    private Voice voice() {
        return page.voice();
    }

    private void form(Form form) {
        html().open("section", "form").open("dl", "facts");
        for (Form.Fact fact : form.facts()) {
            page.pair(voice().of(fact.name()), fact.value().map(voice()::of).orElse("–"));
        }
        html().close();
        form.parts().forEach(this::part);
        if (!kind.isChecklist()) {
            missing(form);
        }
        html().open("div", "opinion")
                .leaf("h3", "", voice().say("备注", "Remarks"))
                .close();
        html().open("div", "signers");
        for (Text signer : kind.signers()) {
            html().open("div", "signer").leaf("h3", "", voice().of(signer)).open("dl");
            page.pair(voice().say("签名", "Signature"), "");
            page.pair(voice().say("日期", "Date"), "");
            html().close().close();
        }
        html().close().close();
    }

    private void part(Form.Part part) {
        html().leaf("h2", "", voice().of(part.title())).open("table", "grid").open("thead");
        html().open("tr");
        page.columnHeader("clause", voice().say("条款", "Item"));
        if (kind.isChecklist()) {
            page.columnHeader("", voice().say("要求", "Requirement"));
            page.columnHeader("", voice().say("评估所见", "Found by the assessment"));
            page.columnHeader("tick", voice().say("勾选", "Tick"));
            page.columnHeader("", voice().say("备注", "Remarks"));
        } else {
            page.columnHeader("", voice().say("内容", "Content"));
            page.columnHeader("", voice().say("填写", "Answer"));
        }
        html().close().close().open("tbody");
        part.rows().forEach(this::row);
        html().close().close();
    }

    private void row(Form.Row row) {
        html().open("tr", row.group() ? "group" : "").leaf("td", "clause", row.clause());
        html().open("th").set("scope", "row");
        if (row.group()) {
            html().set("colspan", kind.isChecklist() ? 4 : 2);
        }
        html().leaf("bdi", "", voice().of(row.label())).close();
        if (!row.group()) {
            html().open("td");
            row.state().ifPresent(state -> {
                html().open("p", "state");
                page.badge(state.verdict());
                page.assurance(state.assurance());
                html().close();
            });
            row.values()
                    .forEach(value ->
                            html().open("p").leaf("bdi", "", voice().of(value)).close());
            if (kind.isChecklist()) {
                row.missing().forEach(missing -> html().open("p", "remedy")
                        .leaf("span", "label", voice().say("缺", "Missing"))
                        .leaf("bdi", "", voice().of(missing))
                        .close());
            }
            html().close();
            if (kind.isChecklist()) {
                html().leaf("td", "tick", "☐").leaf("td", "remark", "");
            }
        }
        html().close();
    }

    private void missing(Form form) {
        html().leaf("h2", "", voice().say("尚缺内容", "Still missing"));
        if (form.incomplete().isEmpty()) {
            html().leaf("p", "", voice().say("没有。", "Nothing."));
            return;
        }
        html().open("ul");
        for (Form.Row row : form.incomplete()) {
            for (Text missing : row.missing()) {
                html().open("li")
                        .leaf("strong", "", row.clause())
                        .text(" ")
                        .leaf("bdi", "", voice().of(missing))
                        .close();
            }
        }
        html().close();
    }
}
