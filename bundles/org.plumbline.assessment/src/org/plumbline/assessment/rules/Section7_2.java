// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.rules;

import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.ACTIVITY__PERFORMED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.ACTIVITY__STATE;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.DELIVERY_STAGE__DELIVERED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.DELIVERY_STAGE__DUE_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.DELIVERY_STAGE__VERIFICATIONS;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.DELIVERY_VERIFICATION__CONTENTS;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.DELIVERY_VERIFICATION__STAGE;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.MANAGEMENT_REPORT__SUBJECTS;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.MANAGEMENT_REPORT__SUBMITTED_TO;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.PROBLEM__ANALYSED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.PROBLEM__CAUSE;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.PROBLEM__REPORTED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.PROBLEM__REPORTED_TO;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.SERVICE_CONTRACT__DELIVERY_STAGES;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.SUPERVISION_ACTIVITY__CONTRACT;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.SUPERVISION_ACTIVITY__PROBLEMS;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.plumbline.assessment.Facts;
import org.plumbline.assessment.Outcome;
import org.plumbline.assessment.SectionRules;
import org.plumbline.assessment.Shortfall;
import org.plumbline.assessment.Tally;
import org.plumbline.model.PartialDate;
import org.plumbline.model.outsourcing.DeliveryStage;
import org.plumbline.model.outsourcing.DeliveryVerification;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.model.outsourcing.ManagementReport;
import org.plumbline.model.outsourcing.OutsourcingFactory;
import org.plumbline.model.outsourcing.PeriodSubject;
import org.plumbline.model.outsourcing.Problem;
import org.plumbline.model.outsourcing.ServiceContract;
import org.plumbline.model.outsourcing.VerificationContent;

/** 7.2 Verification of stage deliverables (阶段成果交付验证). */
final class Section7_2 extends SectionRules {

    private final Walk<DeliveryVerification> recent =
            new Walk<>(facts -> verifications(facts).recent());

    Section7_2() {
        rule(
                "7.2 a)",
                facts -> everyDeliveryVerified(facts, verifications(facts)),
                ACTIVITY__PERFORMED_ON,
                ACTIVITY__STATE,
                DELIVERY_VERIFICATION__STAGE,
                SERVICE_CONTRACT__DELIVERY_STAGES,
                DELIVERY_STAGE__DUE_ON,
                DELIVERY_STAGE__DELIVERED_ON,
                DELIVERY_STAGE__VERIFICATIONS);
        content("7.2 a) 1)", VerificationContent.SECURITY_CLAUSES);
        content("7.2 a) 2)", VerificationContent.AUTHORISATION_AND_REVOCATION);
        content("7.2 a) 3)", VerificationContent.SERVICE_RECORDS);
        content("7.2 a) 4)", VerificationContent.TRAINING_RECORDS);
        rule(
                "7.2 b)",
                this::problemsAnalysedAndReported,
                ACTIVITY__PERFORMED_ON,
                ACTIVITY__STATE,
                SUPERVISION_ACTIVITY__PROBLEMS,
                PROBLEM__CAUSE,
                PROBLEM__ANALYSED_ON,
                PROBLEM__REPORTED_TO,
                PROBLEM__REPORTED_ON,
                MANAGEMENT_REPORT__SUBJECTS,
                MANAGEMENT_REPORT__SUBMITTED_TO);
    }

    private void content(String item, VerificationContent content) {
        Function<Facts, Outcome> lookedAt = recent.join(
                Scrutiny.lookingAt(content, DeliveryVerification::getContents),
                (facts, tally) -> verifications(facts).conclude(content, tally));
        rule(
                item,
                facts -> verifications(facts).performed().isEmpty()
                        ? everyDeliveryVerified(facts, verifications(facts))
                        : lookedAt.apply(facts),
                ACTIVITY__PERFORMED_ON,
                ACTIVITY__STATE,
                SUPERVISION_ACTIVITY__CONTRACT,
                DELIVERY_VERIFICATION__CONTENTS,
                DELIVERY_VERIFICATION__STAGE,
                SERVICE_CONTRACT__DELIVERY_STAGES,
                DELIVERY_STAGE__DUE_ON,
                DELIVERY_STAGE__DELIVERED_ON,
                DELIVERY_STAGE__VERIFICATIONS);
    }

    private static Scrutiny<DeliveryVerification, VerificationContent> verifications(Facts facts) {
        return facts.derived(
                DeliveryVerification.class,
                () -> new Scrutiny<>(
                        facts,
                        DeliveryVerification.class,
                        DeliveryVerification::getContents,
                        VerificationContent.VALUES,
                        OutsourcingFactory.eINSTANCE::createDeliveryVerification));
    }

    private static Outcome everyDeliveryVerified(
            Facts facts, Scrutiny<DeliveryVerification, VerificationContent> verifications) {
        Tally tally = new Tally();
        verifications.performed().forEach(tally::met);
        for (ServiceContract contract : facts.signedContracts()) {
            for (DeliveryStage stage : contract.getDeliveryStages()) {
                if (facts.past(stage.getDeliveredOn())
                        && stage.getVerifications().stream().noneMatch(facts::performed)) {
                    tally.unmet(Shortfall.at(stage, "{0}已交付，但没有验证", "{0} was delivered but not verified", stage)
                            .fix(
                                    () -> verifications.another(contract).setStage(stage),
                                    "验证{0}并记录",
                                    "verify {0} and record it",
                                    stage));
                }
            }
        }
        return tally.isEmpty() ? nothingDelivered(facts, verifications) : tally.outcome();
    }

    /**
     * Nothing was delivered and nothing verified: due from the first planned day of delivery; where none is planned, once
     * a contract has run for a period of service evaluation.
     */
    private static Outcome nothingDelivered(
            Facts facts, Scrutiny<DeliveryVerification, VerificationContent> verifications) {
        Tally tally = new Tally();
        boolean planned = false;
        for (ServiceContract contract : facts.signedContracts()) {
            for (DeliveryStage stage : contract.getDeliveryStages()) {
                planned |= stage.getDueOn() != null;
                if (facts.over(stage.getDueOn())) {
                    tally.unmet(Shortfall.at(
                                    stage,
                                    "{0}应于 {1} 交付，至今没有交付验证",
                                    "{0} was to be delivered on {1}, but nothing has been verified",
                                    stage,
                                    stage.getDueOn())
                            .fix(
                                    () -> verifications.another(contract).setStage(stage),
                                    "交付后验证{0}并记录",
                                    "verify {0} once delivered and record it",
                                    stage));
                }
            }
        }
        PartialDate start = facts.serviceStart();
        boolean early = start != null
                && Regularly.of(facts, PeriodSubject.SERVICE_EVALUATION).isRecent(start);
        if (tally.isEmpty() && (planned || early)) {
            return Outcome.notDue("阶段成果尚未交付", "no stage has been delivered yet");
        }
        if (tally.isEmpty()) {
            for (ServiceContract contract : Contracts.concerned(facts)) {
                tally.unmet(Shortfall.at(
                                contract,
                                "{0}履行至今，没有验证过任何阶段成果",
                                "no deliverable of {0} has ever been verified",
                                contract)
                        .fix(
                                () -> verifications.ofToday(contract),
                                "验证{0}的阶段成果并记录",
                                "verify the deliverables of {0} and record it",
                                contract));
            }
        }
        return tally.isEmpty() ? tally.unmet(Contracts.missing(facts)).outcome() : tally.outcome();
    }

    private Outcome problemsAnalysedAndReported(Facts facts) {
        TimeLimit limit = new TimeLimit(facts, PeriodSubject.PROBLEM_ANALYSIS);
        Map<Element, ManagementReport> reports = reports(facts);
        Tally tally = new Tally();
        boolean found = false;
        for (DeliveryVerification verification : facts.all(DeliveryVerification.class)) {
            if (facts.performed(verification)) {
                for (Problem problem : verification.getProblems()) {
                    found = true;
                    PartialDate since = verification.getPerformedOn();
                    countAnalysis(facts, tally, limit, since, problem);
                    countReport(facts, tally, limit, since, problem, reports.get(problem));
                }
            }
        }
        if (!tally.isEmpty()) {
            return tally.outcome();
        }
        return found
                ? Outcome.notDue("规定的问题分析时限未到", "the time limit stated for analysing problems is not over")
                : Outcome.notDue("交付验证没有发现问题", "no delivery verification found a problem");
    }

    /** The earliest report to the leader on each element that reports are about. */
    private static Map<Element, ManagementReport> reports(Facts facts) {
        Map<Element, ManagementReport> reports = new HashMap<>();
        for (ManagementReport report : facts.all(ManagementReport.class)) {
            boolean toLeader = report.getSubmittedTo() == null || report.getSubmittedTo() == facts.leader();
            if (toLeader && facts.performed(report)) {
                for (Element subject : report.getSubjects()) {
                    reports.merge(subject, report, Section7_2::earlier);
                }
            }
        }
        return reports;
    }

    /** Of two reports the earlier one; one without a date may be as early as it needs to be. */
    private static ManagementReport earlier(ManagementReport one, ManagementReport other) {
        if (one.getPerformedOn() == null || other.getPerformedOn() == null) {
            return one.getPerformedOn() == null ? one : other;
        }
        return other.getPerformedOn().compareTo(one.getPerformedOn()) < 0 ? other : one;
    }

    private static void countAnalysis(Facts facts, Tally tally, TimeLimit limit, PartialDate since, Problem problem) {
        PartialDate on = problem.getAnalysedOn();
        boolean stated = problem.getCause() != null && !problem.getCause().isBlank();
        if (stated ? facts.happened(on) : facts.past(on)) {
            tally.met(problem);
            if (limit.isMissed(since, on)) {
                tally.unmet(limit.late(problem, on));
            }
        } else if (!limit.isOpen(since)) {
            tally.unmet(Shortfall.at(problem, "没有分析{0}的原因", "the cause of {0} was not analysed", problem)
                    .fix(
                            () -> problem.setAnalysedOn(facts.today()),
                            "分析{0}的原因并记录",
                            "analyse the cause of {0} and record it",
                            problem));
        }
    }

    private static void countReport(
            Facts facts, Tally tally, TimeLimit limit, PartialDate since, Problem problem, ManagementReport report) {
        PartialDate on = problem.getReportedOn();
        boolean told = problem.getReportedTo() == null
                ? facts.past(on)
                : problem.getReportedTo() == facts.leader() && facts.happened(on);
        if (told || report != null) {
            boolean byReport = report != null && (!told || limit.isMissed(since, on));
            PartialDate first = byReport ? report.getPerformedOn() : on;
            tally.met(byReport ? report : problem);
            if (limit.isMissed(since, first)) {
                tally.unmet(limit.late(byReport ? report : problem, first));
            }
        } else if (!limit.isOpen(since)) {
            tally.unmet(Shortfall.at(problem, "{0}没有报主管领导", "{0} was not reported to the supervising leader", problem)
                    .fix(
                            () -> {
                                problem.setReportedTo(facts.leader());
                                problem.setReportedOn(facts.today());
                            },
                            "将{0}报主管领导决策改进",
                            "report {0} to the supervising leader",
                            problem));
        }
    }
}
