// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.assessment.Facts;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.model.outsourcing.Filing;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.model.outsourcing.ResponsibleUnit;
import org.plumbline.model.outsourcing.ServiceContract;
import org.plumbline.model.outsourcing.ServiceExit;
import org.plumbline.report.form.Form.Fact;
import org.plumbline.standard.Text;

/**
 * What papers of all kinds say of a project.
 *
 * @param result the project with its assessment
 */
record Project(AssessmentResult result) {

    OutsourcingProject model() {
        return result.project();
    }

    Facts facts() {
        return new Facts(result.project(), result.settings());
    }

    /** The contracts that papers are for: those concerned, else all there are, drafts included. */
    List<ServiceContract> contracts() {
        List<ServiceContract> concerned = facts().concernedContracts();
        return concerned.isEmpty() ? List.copyOf(model().getContracts()) : List.copyOf(concerned);
    }

    /** A contract with what refers to it. */
    Scope scope(ServiceContract contract) {
        List<Element> elements = new ArrayList<>();
        if (contract != null) {
            elements.add(contract);
            elements.addAll(contract.getExits());
            elements.addAll(contract.getFilings());
            elements.addAll(contract.getPlans());
            boolean only = contracts().size() == 1;
            for (ServiceExit exit : only ? facts().all(ServiceExit.class) : List.<ServiceExit>of()) {
                if (exit.getContract() == null) {
                    elements.add(exit);
                }
            }
            for (Filing filing : only ? facts().all(Filing.class) : List.<Filing>of()) {
                if (filing.getContract() == null) {
                    elements.add(filing);
                }
            }
        }
        return Scope.of(result, elements);
    }

    /** Project, department and responsible units. */
    List<Fact> facts(ServiceContract contract) {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("项目", "Project", text(model())));
        facts.add(fact("政府部门", "Department", text(model().getDepartment())));
        List<Text> units = model().getResponsibleUnits().stream()
                .map(ResponsibleUnit::getUnit)
                .flatMap(unit -> text(unit).stream())
                .toList();
        facts.add(fact("负责机构", "Responsible unit", units.isEmpty() ? Optional.empty() : Optional.of(joined(units))));
        facts.add(fact("服务合同", "Contract", text(contract)));
        facts.add(fact("外包服务机构", "Agency", contract == null ? Optional.empty() : text(contract.getAgency())));
        return facts;
    }

    static Fact fact(String zh, String en, Optional<Text> value) {
        return new Fact(new Text(zh, en), value);
    }

    /** The name of an element; empty if there is none. */
    static Optional<Text> text(Element element) {
        return element == null ? Optional.empty() : text(element.getName());
    }

    static Optional<Text> text(String string) {
        return string == null || string.isBlank() ? Optional.empty() : Optional.of(new Text(string, string));
    }

    static Text joined(List<Text> texts) {
        return new Text(
                String.join("、", texts.stream().map(Text::zh).toList()),
                String.join(", ", texts.stream().map(Text::en).toList()));
    }
}
