// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.assessment.Facts;
import org.plumbline.model.outsourcing.AgreementTemplate;
import org.plumbline.model.outsourcing.ConfidentialityAgreement;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.model.outsourcing.Party;
import org.plumbline.model.outsourcing.ServiceAgency;
import org.plumbline.model.outsourcing.ServicePerson;
import org.plumbline.report.form.Form.Fact;
import org.plumbline.report.form.Form.Part;
import org.plumbline.report.form.Form.Row;
import org.plumbline.standard.Section;
import org.plumbline.standard.Text;

/** What to check of confidentiality agreements, 6.4: one paper for all that have the same contents. */
final class AgreementChecklists {

    private final Project project;

    AgreementChecklists(AssessmentResult result) {
        this.project = new Project(result);
    }

    /** What makes agreements alike: the agency, whether it signed itself, and the contents. */
    private record Likeness(Party agency, boolean self, AgreementTemplate template, Set<?> contents) {}

    List<Form> all() {
        Map<Likeness, List<ConfidentialityAgreement>> alike = new LinkedHashMap<>();
        for (ConfidentialityAgreement agreement : project.model().getAgreements()) {
            alike.computeIfAbsent(likeness(agreement), key -> new ArrayList<>()).add(agreement);
        }
        List<Form> forms = new ArrayList<>();
        alike.forEach((likeness, agreements) -> forms.add(form(likeness, agreements)));
        List<Party> without = partiesWithout();
        if (!without.isEmpty() || forms.isEmpty()) {
            forms.add(unsigned(without));
        }
        return forms;
    }

    private static Likeness likeness(ConfidentialityAgreement agreement) {
        Party signatory = agreement.getSignatory();
        Party agency = signatory instanceof ServicePerson person ? person.getAgency() : signatory;
        return new Likeness(
                agency, agency == signatory, agreement.getTemplate(), new LinkedHashSet<>(agreement.getContents()));
    }

    private Form form(Likeness likeness, List<ConfidentialityAgreement> agreements) {
        List<Element> elements = new ArrayList<>(agreements);
        List<Text> signatories = new ArrayList<>();
        for (ConfidentialityAgreement agreement : agreements) {
            if (agreement.getSignatory() != null) {
                elements.add(agreement.getSignatory());
            }
            signatories.add(signature(agreement));
        }
        if (likeness.template() != null) {
            elements.add(likeness.template());
        }
        List<Fact> facts = facts(likeness.agency());
        facts.add(Project.fact("协议文本", "Template", Project.text(likeness.template())));
        facts.add(Project.fact("签署方", "Signed by", Optional.of(Project.joined(signatories))));
        return new Form(FormKind.CONFIDENTIALITY, facts, List.of(part(Scope.only(project.result(), elements))));
    }

    private static Text signature(ConfidentialityAgreement agreement) {
        Text who = Project.text(agreement.getSignatory())
                .or(() -> Project.text(agreement))
                .orElse(new Text("未写明", "not stated"));
        Object on = agreement.getSignedOn();
        return on == null
                ? new Text(who.zh() + "（未签署）", who.en() + " (not signed)")
                : new Text(who.zh() + "（" + on + "）", who.en() + " (" + on + ")");
    }

    private List<Party> partiesWithout() {
        Facts facts = project.facts();
        List<Party> without = new ArrayList<>();
        List<Party> bound = new ArrayList<>(facts.selectedAgencies());
        bound.addAll(facts.personnelInService());
        for (Party party : bound) {
            if (party.getAgreements().isEmpty()) {
                without.add(party);
            }
        }
        return without;
    }

    /** For those who have not signed anything yet. */
    private Form unsigned(List<Party> parties) {
        Party agency = parties.stream()
                .map(party -> party instanceof ServicePerson person ? person.getAgency() : party)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        List<Fact> facts = facts(agency);
        List<Text> names =
                parties.stream().flatMap(party -> Project.text(party).stream()).toList();
        facts.add(Project.fact(
                "待签署方", "Yet to sign", names.isEmpty() ? Optional.empty() : Optional.of(Project.joined(names))));
        Scope scope = Scope.only(project.result(), parties);
        return new Form(FormKind.CONFIDENTIALITY, facts, List.of(part(scope)));
    }

    private List<Fact> facts(Party agency) {
        List<Fact> facts = new ArrayList<>(project.facts(null).subList(0, 3));
        facts.add(Project.fact(
                "外包服务机构", "Agency", agency instanceof ServiceAgency ? Project.text(agency) : Optional.empty()));
        return facts;
    }

    private Part part(Scope scope) {
        Section section = project.result().catalogue().section("6.4");
        List<Row> rows = new ArrayList<>();
        section.items().forEach(item -> rows.addAll(scope.rows(item)));
        return new Part(
                new Text("6.4 " + section.title().zh(), "6.4 " + section.title().en()), rows);
    }
}
