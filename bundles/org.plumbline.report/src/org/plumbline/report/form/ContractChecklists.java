// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.assessment.Labels;
import org.plumbline.model.outsourcing.Disposition;
import org.plumbline.model.outsourcing.DispositionMethod;
import org.plumbline.model.outsourcing.DispositionSubject;
import org.plumbline.model.outsourcing.ServiceContract;
import org.plumbline.model.outsourcing.ServiceExit;
import org.plumbline.report.form.Form.Part;
import org.plumbline.report.form.Form.Row;
import org.plumbline.standard.Section;
import org.plumbline.standard.Text;

/** What to check of contracts: their security clauses, 6.2.1, and the exit, 6.2.2 and 8.2. */
final class ContractChecklists {

    private final Project project;

    ContractChecklists(AssessmentResult result) {
        this.project = new Project(result);
    }

    List<Form> security() {
        return each(contract ->
                new Form(FormKind.CONTRACT, project.facts(contract), List.of(part("6.2.1", project.scope(contract)))));
    }

    List<Form> exit() {
        return each(contract -> {
            Scope scope = project.scope(contract);
            return new Form(
                    FormKind.EXIT,
                    project.facts(contract),
                    List.of(part("6.2.2", scope), part("8.2", scope), dispositions(contract)));
        });
    }

    private List<Form> each(Function<ServiceContract, Form> form) {
        List<Form> forms = new ArrayList<>();
        project.contracts().forEach(contract -> forms.add(form.apply(contract)));
        return forms.isEmpty() ? List.of(form.apply(null)) : forms;
    }

    private Part part(String number, Scope scope) {
        Section section = project.result().catalogue().section(number);
        List<Row> rows = new ArrayList<>();
        section.items().forEach(item -> rows.addAll(scope.rows(item)));
        return new Part(
                new Text(
                        number + " " + section.title().zh(),
                        number + " " + section.title().en()),
                rows);
    }

    /** What is handed over or destroyed, kind by kind; what is recorded already is filled in. */
    private Part dispositions(ServiceContract contract) {
        List<Row> rows = new ArrayList<>();
        for (DispositionSubject subject : DispositionSubject.VALUES) {
            if (subject == DispositionSubject.NOT_STATED) {
                continue;
            }
            List<Text> recorded = new ArrayList<>();
            for (ServiceExit exit : contract == null ? List.<ServiceExit>of() : contract.getExits()) {
                for (Disposition disposition : exit.getDispositions()) {
                    if (disposition.getSubject() == subject) {
                        recorded.add(words(disposition));
                    }
                }
            }
            rows.add(new Row("8.2 c)", Labels.of(subject), false, recorded, Optional.empty(), List.of()));
        }
        return new Part(new Text("销毁与交接清单（8.2 c)）", "Destroyed or handed over, 8.2 c)"), rows);
    }

    private static Text words(Disposition disposition) {
        Text name = Labels.of(disposition);
        StringBuilder zh = new StringBuilder(name.zh());
        StringBuilder en = new StringBuilder(name.en());
        if (disposition.getMethod() != DispositionMethod.NOT_STATED) {
            Text method = Labels.of(disposition.getMethod());
            zh.append("，").append(method.zh());
            en.append(", ").append(method.en());
        }
        if (disposition.getDisposedOn() != null) {
            zh.append("，").append(disposition.getDisposedOn());
            en.append(", ").append(disposition.getDisposedOn());
        }
        if (disposition.getVerifiedOn() != null) {
            zh.append("，验证于 ").append(disposition.getVerifiedOn());
            en.append(", verified on ").append(disposition.getVerifiedOn());
        }
        return new Text(zh.toString(), en.toString());
    }
}
