// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.assessment.AssessmentSettings;
import org.plumbline.assessment.Assurance;
import org.plumbline.assessment.Verdict;
import org.plumbline.assessment.rules.RuleBook;
import org.plumbline.model.PartialDate;
import org.plumbline.model.outsourcing.AgreementTemplate;
import org.plumbline.model.outsourcing.ConfidentialityAgreement;
import org.plumbline.model.outsourcing.ConfidentialityContent;
import org.plumbline.model.outsourcing.Evidence;
import org.plumbline.model.outsourcing.ExitManagementContent;
import org.plumbline.model.outsourcing.ExitStrategy;
import org.plumbline.model.outsourcing.Official;
import org.plumbline.model.outsourcing.OutsourcedService;
import org.plumbline.model.outsourcing.OutsourcingFactory;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.model.outsourcing.Party;
import org.plumbline.model.outsourcing.SecurityClauseContent;
import org.plumbline.model.outsourcing.SecurityClauses;
import org.plumbline.model.outsourcing.ServiceAgency;
import org.plumbline.model.outsourcing.ServiceContract;
import org.plumbline.model.outsourcing.ServicePerson;
import org.plumbline.model.outsourcing.ServiceType;
import org.plumbline.model.outsourcing.SupervisingLeader;
import org.plumbline.report.FormReport;
import org.plumbline.report.ReportContext;
import org.plumbline.report.ReportFormat;
import org.plumbline.report.form.Form;
import org.plumbline.report.form.FormKind;
import org.plumbline.report.form.Forms;
import org.plumbline.standard.Language;

/** The filing form and the checklists, filled from small projects by the real rules. */
class FormReportTest {

    private static final OutsourcingFactory MAKE = OutsourcingFactory.eINSTANCE;
    private static final Assessment ASSESSMENT = new Assessment(Sample.CATALOGUE, RuleBook.gbt32926());

    private final OutsourcingProject project = MAKE.createOutsourcingProject();
    private final ServiceAgency agency = MAKE.createServiceAgency();
    private final ServiceContract one = contract("合同甲");
    private final ServiceContract other = contract("合同乙");

    FormReportTest() {
        project.setName("政务云");
        project.setDepartment(MAKE.createDepartment());
        project.getDepartment().setName("数据局");
        project.getDepartment().setContact("0571-0000");
        agency.setName("云擎公司");
        agency.setScale("300 人");
        project.getAgencies().add(agency);
    }

    private ServiceContract contract(String name) {
        ServiceContract contract = MAKE.createServiceContract();
        contract.setName(name);
        contract.setAgency(agency);
        contract.setSignedOn(PartialDate.valueOf("2025-03-18"));
        contract.setStartsOn(PartialDate.valueOf("2025-04-01"));
        project.getContracts().add(contract);
        return contract;
    }

    private AssessmentResult result() {
        return ASSESSMENT.assess(project, AssessmentSettings.of(Sample.AS_OF));
    }

    private static Form.Row row(Form form, String clause) {
        return form.parts().stream()
                .flatMap(part -> part.rows().stream())
                .filter(row -> row.clause().equals(clause) && !row.group())
                .findFirst()
                .orElseThrow();
    }

    private static byte[] write(FormKind kind, ReportFormat format, Language language, AssessmentResult result) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new FormReport(ReportContext.of("1.0.0")).write(kind, result, format, language, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    @Test
    void aChecklistTellsForEachContractWhatItAgreesOn() {
        SecurityClauses clauses = MAKE.createSecurityClauses();
        clauses.getContents().add(SecurityClauseContent.NO_FORCED_PURCHASE);
        one.setSecurityClauses(clauses);
        other.setSecurityClauses(MAKE.createSecurityClauses());
        List<Form> forms = Forms.of(FormKind.CONTRACT, result());
        assertEquals(2, forms.size());
        assertEquals(
                Optional.of(new Form.State(Verdict.SATISFIED, Assurance.STATED)),
                row(forms.get(0), "6.2.1 a) 4)").state());
        assertEquals(List.of(), row(forms.get(0), "6.2.1 a) 4)").missing());
        Form.Row missing = row(forms.get(1), "6.2.1 a) 4)");
        assertEquals(Optional.of(new Form.State(Verdict.GAP, Assurance.NONE)), missing.state());
        assertTrue(
                missing.missing().get(0).zh().contains("合同乙"), missing.missing().toString());
    }

    @Test
    void theAssuranceIsThatOfTheContractAndNotOfOthers() {
        for (ServiceContract contract : List.of(one, other)) {
            ExitStrategy strategy = MAKE.createExitStrategy();
            strategy.getManagement().add(ExitManagementContent.DATA_ERASED);
            contract.setExitStrategy(strategy);
        }
        Evidence evidence = MAKE.createEvidence();
        evidence.setName("合同扫描件");
        evidence.setEffectiveOn(PartialDate.valueOf("2025-03-18"));
        project.getEvidenceRegister().add(evidence);
        one.getEvidence().add(evidence);
        List<Form> forms = Forms.of(FormKind.EXIT, result());
        assertEquals(
                Assurance.EVIDENCED,
                row(forms.get(0), "6.2.2 b) 5)").state().orElseThrow().assurance());
        assertTrue(row(forms.get(0), "6.2.2 b) 5)").values().get(0).zh().contains("合同扫描件"));
        assertEquals(
                Assurance.STATED,
                row(forms.get(1), "6.2.2 b) 5)").state().orElseThrow().assurance());
    }

    @Test
    void theExitChecklistHasTheAgreementAndTheExit() {
        Form form = Forms.of(FormKind.EXIT, result()).get(0);
        for (String number : List.of("6.2.2", "8.2")) {
            Sample.CATALOGUE.section(number).allItems().stream()
                    .filter(item -> item.isLeaf())
                    .forEach(item -> row(form, item.number()));
        }
        assertEquals(3, form.parts().get(2).rows().size());
    }

    @Test
    void agreementsThatAreAlikeShareAPaperAndWhoHasNoneGetsOne() {
        AgreementTemplate template = MAKE.createAgreementTemplate();
        template.setName("范本");
        template.getContents().add(ConfidentialityContent.NO_DISCLOSURE);
        project.getDocuments().add(template);
        person("张伟", template);
        person("李娜", template);
        person("陈晨", null);
        List<Form> forms = Forms.of(FormKind.CONFIDENTIALITY, result());
        assertEquals(2, forms.size());
        Form alike = forms.get(0);
        String signers = alike.facts()
                .get(alike.facts().size() - 1)
                .value()
                .orElseThrow()
                .zh();
        assertEquals("张伟（2025-03-20）、李娜（2025-03-20）", signers);
        assertEquals(
                Verdict.SATISFIED, row(alike, "6.4 b) 2)").state().orElseThrow().verdict());
        assertEquals(Verdict.GAP, row(alike, "6.4 b) 1)").state().orElseThrow().verdict());
        assertEquals(
                Verdict.SATISFIED, row(alike, "6.4 a)").state().orElseThrow().verdict());
        Form without = forms.get(1);
        assertEquals(Verdict.GAP, row(without, "6.4 a)").state().orElseThrow().verdict());
        assertTrue(without.facts()
                .get(without.facts().size() - 1)
                .value()
                .orElseThrow()
                .zh()
                .contains("陈晨"));
    }

    private void person(String name, AgreementTemplate template) {
        ServicePerson person = MAKE.createServicePerson();
        person.setName(name);
        agency.getPersonnel().add(person);
        one.getPersonnel().add(person);
        if (template != null) {
            agreement(person, template);
        }
    }

    private void agreement(Party party, AgreementTemplate template) {
        ConfidentialityAgreement agreement = MAKE.createConfidentialityAgreement();
        agreement.setSignatory(party);
        agreement.setSignedOn(PartialDate.valueOf("2025-03-20"));
        agreement.setTemplate(template);
        project.getAgreements().add(agreement);
    }

    @Test
    void theFilingFormIsFilledFromTheModelAndSaysWhatIsMissing() {
        Official leader = MAKE.createOfficial();
        leader.setName("周启明");
        leader.setTitle("副局长");
        project.getDepartment().getOfficials().add(leader);
        SupervisingLeader role = MAKE.createSupervisingLeader();
        role.setHolder(leader);
        project.setSupervisingLeader(role);
        OutsourcedService service = MAKE.createOutsourcedService();
        service.setType(ServiceType.OPERATION_AND_MAINTENANCE);
        one.getServices().add(service);
        Form form = Forms.of(FormKind.FILING, result()).get(0);
        String all = form.parts().toString();
        for (String text : List.of("数据局", "周启明（主管领导，副局长）", "数据局：0571-0000", "云擎公司", "300 人", "2025-03-18")) {
            assertTrue(all.contains(text), text);
        }
        List<String> missing = form.incomplete().stream()
                .flatMap(row -> row.missing().stream())
                .map(text -> text.zh())
                .toList();
        assertTrue(missing.contains("模型中没有写明：项目负责人"), missing.toString());
        assertTrue(missing.contains("合同甲没有备案"), missing.toString());
        assertFalse(missing.contains("模型中没有写明：规模"), missing.toString());
        assertFalse(missing.stream().anyMatch(m -> m.contains("合同乙")), missing.toString());
    }

    @ParameterizedTest
    @EnumSource
    void aProjectWithoutContractsGetsABlankPaper(FormKind kind) {
        project.getContracts().clear();
        project.getAgencies().clear();
        assertEquals(1, Forms.of(kind, result()).size());
    }

    @ParameterizedTest
    @EnumSource
    void pagesShowEveryRow(FormKind kind) throws IOException {
        for (Language language : Language.values()) {
            AssessmentResult result = result();
            try (PDDocument pdf = Loader.loadPDF(write(kind, ReportFormat.PDF, language, result))) {
                PDFTextStripper stripper = new PDFTextStripper();
                String text = stripper.getText(pdf).replaceAll("\\s", "");
                String html = new String(write(kind, ReportFormat.HTML, language, result), StandardCharsets.UTF_8);
                for (Form form : Forms.of(kind, result)) {
                    for (Form.Part part : form.parts()) {
                        for (Form.Row row : part.rows()) {
                            String label = row.label().in(language);
                            assertTrue(text.contains(label.replaceAll("\\s", "")), label);
                            assertTrue(html.contains(label.replace("'", "&#39;")), label);
                        }
                    }
                }
                // others than the readers of the model get these papers
                assertEquals(null, pdf.getDocumentCatalog().getNames());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingAModelSaysBecomesMarkup(Hostile name) throws Exception {
        project.setName(name.text());
        agency.setName(name.text());
        one.setName(name.text());
        for (FormKind kind : FormKind.values()) {
            byte[] html = write(kind, ReportFormat.HTML, Language.ZH, result());
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            var root = factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(new String(html, StandardCharsets.UTF_8)
                            .replace("<!DOCTYPE html>", "")
                            .getBytes(StandardCharsets.UTF_8)))
                    .getDocumentElement();
            assertEquals(0, root.getElementsByTagName("script").getLength());
            assertEquals(0, root.getElementsByTagName("img").getLength());
        }
    }

    @ParameterizedTest
    @EnumSource
    void theSameProjectGivesTheSameBytes(FormKind kind) {
        for (ReportFormat format : FormReport.FORMATS) {
            assertArrayEquals(write(kind, format, Language.ZH, result()), write(kind, format, Language.ZH, result()));
        }
    }

    @Test
    void otherFormatsAreRefused() {
        AssessmentResult result = result();
        for (ReportFormat format : ReportFormat.values()) {
            if (!FormReport.FORMATS.contains(format)) {
                assertThrows(IllegalArgumentException.class, () -> write(FormKind.FILING, format, Language.ZH, result));
            }
        }
    }
}
