// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report.form;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.util.Enumerator;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.assessment.Labels;
import org.plumbline.model.outsourcing.AuthorityKind;
import org.plumbline.model.outsourcing.ConfidentialityAgreement;
import org.plumbline.model.outsourcing.ControlMeasure;
import org.plumbline.model.outsourcing.ControlStatus;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.model.outsourcing.Filing;
import org.plumbline.model.outsourcing.ManagementPlan;
import org.plumbline.model.outsourcing.Official;
import org.plumbline.model.outsourcing.OtherRequirement;
import org.plumbline.model.outsourcing.OutsourcedService;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.model.outsourcing.Party;
import org.plumbline.model.outsourcing.Qualification;
import org.plumbline.model.outsourcing.RequirementSubject;
import org.plumbline.model.outsourcing.ResponsibleUnit;
import org.plumbline.model.outsourcing.ServiceAgency;
import org.plumbline.model.outsourcing.ServiceContract;
import org.plumbline.model.outsourcing.SupervisingAuthority;
import org.plumbline.report.form.Form.Fact;
import org.plumbline.report.form.Form.Part;
import org.plumbline.report.form.Form.Row;
import org.plumbline.standard.Item;
import org.plumbline.standard.Text;

/** The filing form, 6.5 a): everything that is listed there, filled from the model, and what is still missing. */
final class FilingForms {

    private static final String DEPARTMENT = "6.5 a) 1)";
    private static final String SERVICES = "6.5 a) 2)";
    private static final String AGENCY = "6.5 a) 3)";
    private static final String CONTROLS = "6.5 a) 4)";
    private static final String OTHER = "6.5 a) 5)";

    private final Project project;
    private final OutsourcingProject model;

    FilingForms(AssessmentResult result) {
        this.project = new Project(result);
        this.model = result.project();
    }

    List<Form> all() {
        List<Form> forms = new ArrayList<>();
        project.contracts().forEach(contract -> forms.add(form(contract)));
        return forms.isEmpty() ? List.of(form(null)) : forms;
    }

    private Form form(ServiceContract contract) {
        List<Fact> facts = new ArrayList<>(project.facts(contract));
        facts.add(Project.fact("受理单位", "Authority", authority(contract)));
        ServiceAgency agency = contract == null ? null : contract.getAgency();
        return new Form(
                FormKind.FILING,
                facts,
                List.of(
                        part(
                                DEPARTMENT,
                                "政府部门与负责机构",
                                "Department and responsible unit",
                                found(DEPARTMENT, department(), contract)),
                        part(SERVICES, "信息技术服务", "IT services", found(SERVICES, services(contract), contract)),
                        part(AGENCY, "外包服务机构", "Agency", found(AGENCY, agency(agency), contract)),
                        part(
                                CONTROLS,
                                "信息安全风险控制措施",
                                "Controls of security risks",
                                found(CONTROLS, controls(contract), contract)),
                        part(OTHER, "其他备案信息", "Other information", List.of(other())),
                        part("6.5 a)", "签订与备案", "Signing and filing", signing(contract))));
    }

    private static Part part(String clause, String zh, String en, List<Row> rows) {
        return new Part(new Text(clause + " " + zh, clause + " " + en), rows);
    }

    /** Adds to the last of some rows what the assessment misses for their item. */
    private List<Row> found(String clause, List<Row> rows, ServiceContract contract) {
        List<Text> found =
                project.scope(contract).missing(project.result().catalogue().item(clause));
        int end = rows.size() - 1;
        Row last = rows.get(end);
        List<Text> missing = new ArrayList<>(last.missing());
        missing.addAll(found);
        List<Row> completed = new ArrayList<>(rows.subList(0, end));
        completed.add(new Row(last.clause(), last.label(), false, last.values(), last.state(), missing));
        return completed;
    }

    private Optional<Text> authority(ServiceContract contract) {
        for (Filing filing : contract == null ? List.<Filing>of() : contract.getFilings()) {
            if (filing.getAuthority() != null) {
                return Project.text(filing.getAuthority());
            }
        }
        return model.getAuthorities().stream()
                .filter(authority -> authority.getKind() == AuthorityKind.EGOVERNMENT_SECURITY)
                .findFirst()
                .flatMap((SupervisingAuthority authority) -> Project.text(authority));
    }

    // 1)

    private List<Row> department() {
        List<Text> units = new ArrayList<>();
        List<Text> managers = new ArrayList<>();
        if (model.getSupervisingLeader() != null) {
            manager(
                    managers,
                    "主管领导",
                    "supervising leader",
                    model.getSupervisingLeader().getHolder());
        }
        for (ResponsibleUnit role : model.getResponsibleUnits()) {
            if (role.getUnit() != null) {
                Project.text(role.getUnit()).ifPresent(unit -> units.add(with(unit, role.getParticipation())));
                manager(
                        managers,
                        "负责机构负责人",
                        "head of the responsible unit",
                        role.getUnit().getHead());
            }
        }
        return List.of(
                row(DEPARTMENT, "政府部门名称", "Name of the department", list(Project.text(model.getDepartment()))),
                row(DEPARTMENT, "负责机构", "Responsible unit", units),
                row(DEPARTMENT, "管理人员", "Managers", managers),
                row(DEPARTMENT, "联系方式", "How to reach them", contacts()));
    }

    private static Text with(Text name, Enumerator detail) {
        Text word = Labels.of(detail);
        return detail.getValue() == 0
                ? name
                : new Text(name.zh() + "（" + word.zh() + "）", name.en() + " (" + word.en() + ")");
    }

    private static void manager(List<Text> managers, String zh, String en, Official official) {
        if (official != null
                && official.getName() != null
                && !official.getName().isBlank()) {
            String title = official.getTitle() == null || official.getTitle().isBlank() ? "" : official.getTitle();
            managers.add(new Text(
                    official.getName() + "（" + zh + (title.isEmpty() ? "" : "，" + title) + "）",
                    official.getName() + " (" + en + (title.isEmpty() ? "" : ", " + title) + ")"));
        }
    }

    private List<Text> contacts() {
        Set<Text> contacts = new LinkedHashSet<>();
        contact(contacts, model.getDepartment());
        if (model.getSupervisingLeader() != null) {
            contact(contacts, model.getSupervisingLeader().getHolder());
        }
        for (ResponsibleUnit role : model.getResponsibleUnits()) {
            contact(contacts, role.getUnit());
            if (role.getUnit() != null) {
                contact(contacts, role.getUnit().getHead());
            }
        }
        return List.copyOf(contacts);
    }

    private static void contact(Set<Text> contacts, Party party) {
        if (party != null && party.getContact() != null && !party.getContact().isBlank()) {
            Text name = Labels.of(party);
            contacts.add(new Text(name.zh() + "：" + party.getContact(), name.en() + ": " + party.getContact()));
        }
    }

    // 2)

    private List<Row> services(ServiceContract contract) {
        List<Text> services = new ArrayList<>();
        for (OutsourcedService service : contract == null ? List.<OutsourcedService>of() : contract.getServices()) {
            Text type = Labels.of(service.getType());
            services.add(Project.text(service)
                    .map(name -> with(name, service.getType()))
                    .orElse(type));
        }
        return List.of(row(SERVICES, "服务类型", "Types of service", services));
    }

    // 3)

    private static List<Row> agency(ServiceAgency agency) {
        List<Text> qualifications = new ArrayList<>();
        Set<Text> contacts = new LinkedHashSet<>();
        Optional<Text> leader = Optional.empty();
        Optional<Text> scale = Optional.empty();
        if (agency != null) {
            agency.getQualifications().forEach(qualification -> qualifications.add(words(qualification)));
            scale = Project.text(agency.getScale());
            leader = Project.text(agency.getProjectLeader());
            contact(contacts, agency.getProjectLeader());
            contact(contacts, agency);
        }
        return List.of(
                row(AGENCY, "机构名称", "Name of the agency", list(Project.text(agency))),
                row(AGENCY, "规模", "Its scale", list(scale)),
                row(AGENCY, "服务能力资质", "Its qualifications", qualifications),
                row(AGENCY, "项目负责人", "Its project leader", list(leader)),
                row(AGENCY, "联系方式", "How to reach them", List.copyOf(contacts)));
    }

    private static Text words(Qualification qualification) {
        Text name = with(Labels.of(qualification), qualification.getKind());
        StringBuilder rest = new StringBuilder();
        if (qualification.getNumber() != null && !qualification.getNumber().isBlank()) {
            rest.append(' ').append(qualification.getNumber());
        }
        if (qualification.getValidFrom() != null || qualification.getValidUntil() != null) {
            rest.append(' ').append(qualification.getValidFrom() == null ? "" : qualification.getValidFrom());
            rest.append(" – ").append(qualification.getValidUntil() == null ? "" : qualification.getValidUntil());
        }
        return new Text(name.zh() + rest, name.en() + rest);
    }

    // 4)

    private List<Row> controls(ServiceContract contract) {
        List<Text> plans = new ArrayList<>();
        for (ManagementPlan plan : contract == null ? List.<ManagementPlan>of() : contract.getPlans()) {
            plans.add(dated(Labels.of(plan), plan.getEstablishedOn()));
        }
        List<Text> controls = new ArrayList<>();
        for (ControlMeasure measure : model.getControls()) {
            if (measure.getStatus() != ControlStatus.WITHDRAWN) {
                Text name = Labels.of(measure);
                Text status = with(name, measure.getStatus());
                controls.add(dated(status, measure.getInPlaceSince()));
            }
        }
        return List.of(
                row(CONTROLS, "服务外包信息安全管理计划", "Security management plan", plans),
                row(CONTROLS, "风险控制措施说明", "The controls", controls));
    }

    private static Text dated(Text name, Object date) {
        return date == null ? name : new Text(name.zh() + "，" + date, name.en() + ", " + date);
    }

    // 5)

    private Row other() {
        List<Text> required = new ArrayList<>();
        Item item = project.result().catalogue().item(OTHER);
        for (OtherRequirement requirement : model.getRequirements()) {
            if (requirement.getSubject() == RequirementSubject.FILING) {
                Text name = Labels.of(requirement);
                List<Text> met = requirement.getMetBy().stream()
                        .map((Element element) -> Labels.of(element))
                        .toList();
                required.add(
                        met.isEmpty()
                                ? name
                                : new Text(
                                        name.zh() + "：" + Project.joined(met).zh(),
                                        name.en() + ": " + Project.joined(met).en()));
            }
        }
        Scope whole = Scope.of(project.result(), List.of());
        return new Row(OTHER, item.statement(), false, required, Optional.empty(), whole.missing(item));
    }

    // before and after

    private List<Row> signing(ServiceContract contract) {
        List<Text> signed = new ArrayList<>();
        List<Text> agreements = new ArrayList<>();
        List<Text> filed = new ArrayList<>();
        if (contract != null) {
            if (contract.getSignedOn() != null) {
                signed.add(dated(Labels.of(contract), contract.getSignedOn()));
            }
            if (contract.getAgency() != null) {
                agreements(contract, agreements);
            }
            for (Filing filing : contract.getFilings()) {
                filed.add(dated(Labels.of(filing), filing.getPerformedOn()));
            }
        }
        return List.of(
                row("6.5 a)", "服务合同的签订", "Contract signed", signed),
                row("6.4 a)", "保密协议的签订", "Confidentiality agreements signed", agreements),
                new Row(
                        "6.5 a)",
                        new Text("备案的办理", "Filed"),
                        false,
                        filed,
                        Optional.empty(),
                        project.scope(contract)
                                .missing(project.result().catalogue().item("6.5 a)"))));
    }

    private static void agreements(ServiceContract contract, List<Text> agreements) {
        List<Party> parties = new ArrayList<>(List.of(contract.getAgency()));
        parties.addAll(contract.getPersonnel());
        for (Party party : parties) {
            for (ConfidentialityAgreement agreement : party.getAgreements()) {
                if (agreement.getSignedOn() != null) {
                    agreements.add(dated(Labels.of(party), agreement.getSignedOn()));
                }
            }
        }
    }

    private static List<Text> list(Optional<Text> value) {
        return value.map(List::of).orElse(List.of());
    }

    /** A row that is incomplete while the model says nothing to it. */
    private static Row row(String clause, String zh, String en, List<Text> values) {
        List<Text> missing =
                values.isEmpty() ? List.of(new Text("模型中没有写明：" + zh, "not stated in the model: " + en)) : List.of();
        return new Row(clause, new Text(zh, en), false, values, Optional.empty(), missing);
    }
}
