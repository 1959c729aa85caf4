// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report.tests;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.assessment.AssessmentSettings;
import org.plumbline.assessment.Facts;
import org.plumbline.assessment.Outcome;
import org.plumbline.assessment.SectionRules;
import org.plumbline.assessment.Shortfall;
import org.plumbline.assessment.Tally;
import org.plumbline.diagram.Representation.Kind;
import org.plumbline.diagram.Selection;
import org.plumbline.diagram.Viewpoint;
import org.plumbline.diagram.paint.Drawing;
import org.plumbline.model.PartialDate;
import org.plumbline.model.outsourcing.ConfidentialityAgreement;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.model.outsourcing.Evidence;
import org.plumbline.model.outsourcing.EvidenceKind;
import org.plumbline.model.outsourcing.JudgedVerdict;
import org.plumbline.model.outsourcing.Judgement;
import org.plumbline.model.outsourcing.OutsourcingFactory;
import org.plumbline.model.outsourcing.OutsourcingPackage;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.model.outsourcing.ServiceAgency;
import org.plumbline.model.outsourcing.ServiceContract;
import org.plumbline.model.outsourcing.ServicePerson;
import org.plumbline.report.ReportContext;
import org.plumbline.report.ReportFormat;
import org.plumbline.report.ReportWriter;
import org.plumbline.standard.Catalogue;
import org.plumbline.standard.Item;
import org.plumbline.standard.Language;
import org.plumbline.viewpoint.Viewing;

/**
 * A project in service, and rules that give each verdict to some items, so that reports can be tested without regard to
 * what the real rules say.
 */
final class Sample {

    static final Catalogue CATALOGUE = Catalogue.load();
    static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
    static final String DIGEST = "0123456789abcdef".repeat(4);

    private static final OutsourcingFactory MAKE = OutsourcingFactory.eINSTANCE;
    private static final Assessment ASSESSMENT = new Assessment(CATALOGUE, List.of(new EveryVerdict()));

    final OutsourcingProject project = named(MAKE.createOutsourcingProject(), "project");
    final ServiceAgency agency = MAKE.createServiceAgency();
    final ServicePerson person = MAKE.createServicePerson();
    final ServiceContract contract = MAKE.createServiceContract();

    private Sample(String name) {
        project.setName(name);
        project.setDepartment(named(MAKE.createDepartment(), name));
        project.getAgencies().add(named(agency, name));
        agency.getPersonnel().add(named(person, name));
        contract.setAgency(agency);
        contract.setSignedOn(PartialDate.valueOf("2025-03-18"));
        contract.setStartsOn(PartialDate.valueOf("2025-03"));
        contract.getPersonnel().add(person);
        project.getContracts().add(named(contract, name));
        ConfidentialityAgreement agreement = named(MAKE.createConfidentialityAgreement(), name);
        agreement.setSignatory(agency);
        project.getAgreements().add(agreement);
        Evidence evidence = named(MAKE.createEvidence(), name);
        evidence.setKind(EvidenceKind.CONTRACT);
        evidence.setLocation(name);
        evidence.setEffectiveOn(PartialDate.valueOf("2025-03-18"));
        evidence.setDigestAlgorithm("SHA-256");
        evidence.setDigest(DIGEST);
        evidence.setVerifiedBy(name);
        evidence.setVerifiedOn(PartialDate.valueOf("2025-04-01"));
        project.getEvidenceRegister().add(evidence);
        contract.getEvidence().add(evidence);
        judge("4.1 a)", name, JudgedVerdict.SATISFIED);
        judge("6.1 a)", name, JudgedVerdict.NOT_APPLICABLE);
    }

    private <T extends Element> T named(T element, String name) {
        element.setId(UUID.nameUUIDFromBytes(element.eClass().getName().getBytes(StandardCharsets.UTF_8))
                .toString());
        element.setName(name);
        return element;
    }

    private void judge(String item, String text, JudgedVerdict verdict) {
        Judgement judgement = MAKE.createJudgement();
        judgement.setItem(item);
        judgement.setVerdict(verdict);
        judgement.setReviewer(text);
        judgement.setJudgedOn(PartialDate.valueOf("2026-06-01"));
        judgement.setRationale(text);
        project.getJudgements().add(judgement);
    }

    /** A project all of whose elements have this name; reviewers and their reasons too. */
    static AssessmentResult named(String name) {
        return ASSESSMENT.assess(new Sample(name).project, AssessmentSettings.of(AS_OF));
    }

    /** The same project later: renamed, with a new person, without its agreement, its contract extended. */
    static AssessmentResult later(String name) {
        Sample sample = new Sample(name);
        ServicePerson another = MAKE.createServicePerson();
        another.setId("00000000-0000-4000-8000-000000000001");
        another.setName(name + "2");
        another.setPosition(name);
        sample.agency.getPersonnel().add(another);
        sample.contract.getPersonnel().add(another);
        sample.contract.getPersonnel().remove(sample.person);
        sample.contract.setStartsOn(PartialDate.valueOf("2025-04"));
        sample.contract.setEndsOn(PartialDate.valueOf("2028"));
        sample.project.getEvidenceRegister().get(0).setKind(EvidenceKind.MINUTES);
        sample.project.getJudgements().clear();
        return ASSESSMENT.assess(sample.project, AssessmentSettings.of(AS_OF.plusMonths(3)));
    }

    static AssessmentResult ordinary() {
        return named("政务云平台运维");
    }

    static AssessmentResult hostile(Hostile name) {
        return named(name.text());
    }

    /** A context that says all that one can say. */
    static ReportContext context() {
        return ReportContext.of("1.0.0")
                .withFile("政务云 平台.outsourcing", DIGEST)
                .withLines(element -> element.getName() == null ? OptionalInt.empty() : OptionalInt.of(7))
                .withFeatures(item -> ASSESSMENT.rule(item).reads());
    }

    /** The same with the diagrams of the viewpoint. */
    static ReportContext context(AssessmentResult result, Language language) {
        Viewing.of(result.project()).language(language).settings(result.settings());
        Viewpoint viewpoint = Viewpoint.load(language);
        return context().withDrawings(() -> viewpoint.representations(result.project()).stream()
                .filter(representation -> representation.kind() == Kind.DIAGRAM)
                .map(representation -> Drawing.of(
                        viewpoint.diagram(representation.name(), result.project(), Selection.DEFAULT), language))
                .toList());
    }

    static byte[] bytes(ReportWriter writer, AssessmentResult result, Language language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writer.write(result, language, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static String text(ReportFormat format, AssessmentResult result, Language language) {
        return new String(bytes(format.writer(context()), result, language), StandardCharsets.UTF_8);
    }

    /** Gives each verdict to every seventh item without sub-items. */
    private static final class EveryVerdict extends SectionRules {

        EveryVerdict() {
            int leaf = 0;
            for (Item item : CATALOGUE.items()) {
                if (!item.isLeaf()) {
                    summary(item.number());
                } else {
                    int kind = leaf++ % 7;
                    rule(
                            item.number(),
                            facts -> decide(kind, facts),
                            OutsourcingPackage.Literals.SERVICE_CONTRACT__SIGNED_ON,
                            OutsourcingPackage.Literals.SERVICE_CONTRACT__PERSONNEL);
                }
            }
        }

        private static Outcome decide(int kind, Facts facts) {
            ServiceContract contract = facts.project().getContracts().get(0);
            ServiceAgency agency = facts.project().getAgencies().get(0);
            Element agreement = facts.project().getAgreements().get(0);
            Tally tally = new Tally();
            switch (kind) {
                case 0 -> {
                    return Outcome.undecided("仅凭事实不能判定{0}", "facts alone cannot decide {0}", contract);
                }
                case 1 -> tally.met(contract);
                case 2 -> {
                    tally.met(contract);
                    tally.unmet(missing(agreement));
                }
                case 3 -> tally.unmet(missing(agency).also(contract, agreement).critical());
                case 4 -> {
                    return Outcome.notDue("{0}尚未发生", "{0} has not happened yet", agreement);
                }
                case 5 -> {
                    return Outcome.notApplicable(List.of(agency), "{0}不会发生", "{0} cannot happen", agency);
                }
                default -> throw new IllegalStateException(agency.getName());
            }
            return tally.outcome();
        }

        private static Shortfall missing(Element element) {
            return Shortfall.at(element, "{0}缺少约定", "{0} lacks an agreement", element)
                    .remedy("在{0}中补充约定", "add the agreement to {0}", element);
        }
    }
}
