// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.rules;

import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.ACTIVITY__PERFORMED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.ACTIVITY__STATE;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.DISPOSITION__DISPOSED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.DISPOSITION__METHOD;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.DISPOSITION__SUBJECT;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.DISPOSITION__VERIFIED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.EXIT_STRATEGY__CONDITIONS;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.EXIT_STRATEGY__MANAGEMENT;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.EXIT_STRATEGY__TECHNICAL;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.MANAGEMENT_REPORT__SUBJECTS;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.MANAGEMENT_REPORT__SUBMITTED_TO;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.MANAGEMENT_REPORT__TOPICS;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.OUTSOURCED_SERVICE__TERMINATED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.OUTSOURCED_SERVICE__TERMINATION_REQUIRED_BY;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.SERVICE_CONTRACT__EXITS;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.SERVICE_CONTRACT__EXIT_STRATEGY;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.SERVICE_CONTRACT__SERVICES;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.SERVICE_EXIT__CONDITION;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.SERVICE_EXIT__CONTRACT;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.SERVICE_EXIT__DISPOSITIONS;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.SERVICE_EXIT__MANAGEMENT;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.SERVICE_EXIT__STARTED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.SERVICE_EXIT__TECHNICAL;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.emf.common.util.Enumerator;
import org.plumbline.assessment.Facts;
import org.plumbline.assessment.Labels;
import org.plumbline.assessment.Outcome;
import org.plumbline.assessment.SectionRules;
import org.plumbline.assessment.Shortfall;
import org.plumbline.assessment.Tally;
import org.plumbline.assessment.rules.Departures.Departure;
import org.plumbline.model.PartialDate;
import org.plumbline.model.outsourcing.Disposition;
import org.plumbline.model.outsourcing.DispositionMethod;
import org.plumbline.model.outsourcing.DispositionSubject;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.model.outsourcing.ExitStrategy;
import org.plumbline.model.outsourcing.ManagementReport;
import org.plumbline.model.outsourcing.OutsourcedService;
import org.plumbline.model.outsourcing.OutsourcingFactory;
import org.plumbline.model.outsourcing.PhaseKind;
import org.plumbline.model.outsourcing.ReportTopic;
import org.plumbline.model.outsourcing.ServiceContract;
import org.plumbline.model.outsourcing.ServiceExit;
import org.plumbline.model.outsourcing.SupervisionActivity;

/** 8.2 Exit (服务退出). */
final class Section8_2 extends SectionRules {

    Section8_2() {
        rule(
                "8.2 a)",
                this::faultyServicesTerminated,
                ACTIVITY__PERFORMED_ON,
                ACTIVITY__STATE,
                SERVICE_CONTRACT__SERVICES,
                OUTSOURCED_SERVICE__TERMINATION_REQUIRED_BY,
                OUTSOURCED_SERVICE__TERMINATED_ON);
        rule(
                "8.2 b)",
                this::strategyFollowed,
                ACTIVITY__PERFORMED_ON,
                ACTIVITY__STATE,
                SERVICE_CONTRACT__EXITS,
                SERVICE_EXIT__CONTRACT,
                SERVICE_EXIT__STARTED_ON,
                SERVICE_EXIT__CONDITION,
                SERVICE_EXIT__MANAGEMENT,
                SERVICE_EXIT__TECHNICAL,
                SERVICE_CONTRACT__EXIT_STRATEGY,
                EXIT_STRATEGY__CONDITIONS,
                EXIT_STRATEGY__MANAGEMENT,
                EXIT_STRATEGY__TECHNICAL);
        rule(
                "8.2 c)",
                this::everythingDisposedOf,
                ACTIVITY__PERFORMED_ON,
                ACTIVITY__STATE,
                SERVICE_CONTRACT__EXITS,
                SERVICE_EXIT__CONTRACT,
                SERVICE_EXIT__STARTED_ON,
                SERVICE_EXIT__DISPOSITIONS,
                DISPOSITION__SUBJECT,
                DISPOSITION__METHOD,
                DISPOSITION__DISPOSED_ON,
                DISPOSITION__VERIFIED_ON);
        rule(
                "8.2 d)",
                this::reportedToLeader,
                ACTIVITY__PERFORMED_ON,
                ACTIVITY__STATE,
                SERVICE_CONTRACT__EXITS,
                SERVICE_EXIT__CONTRACT,
                SERVICE_EXIT__STARTED_ON,
                MANAGEMENT_REPORT__SUBMITTED_TO,
                MANAGEMENT_REPORT__TOPICS,
                MANAGEMENT_REPORT__SUBJECTS);
    }

    /** Not applicable once evaluations and audits are done and none of them called for the end of a service. */
    private Outcome faultyServicesTerminated(Facts facts) {
        Tally tally = new Tally();
        for (ServiceContract contract : facts.signedContracts()) {
            for (OutsourcedService service : contract.getServices()) {
                for (SupervisionActivity activity : service.getTerminationRequiredBy()) {
                    if (facts.performed(activity)) {
                        countTermination(facts, tally, contract, service, activity);
                    }
                }
            }
        }
        if (!tally.isEmpty()) {
            return tally.outcome();
        }
        List<SupervisionActivity> performed = ProposedMeasures.evaluationsAndAudits(facts);
        return performed.isEmpty()
                ? Outcome.notDue(
                        "没有做过评估或审计，没有据以终止服务的结果（见 7.1）",
                        "no evaluation or audit was carried out that could call for the end of a service (see 7.1)")
                : Outcome.notApplicable(
                        performed, "评估和审计没有要求终止任何服务", "no evaluation or audit called for the end of a service");
    }

    private static void countTermination(
            Facts facts,
            Tally tally,
            ServiceContract contract,
            OutsourcedService service,
            SupervisionActivity activity) {
        if (facts.past(service.getTerminatedOn())) {
            tally.met(service);
        } else if (facts.past(contract.getTerminatedOn())) {
            tally.met(contract);
        } else if (facts.inForce(contract)) {
            tally.unmet(Shortfall.at(
                            service,
                            "{1}要求终止{0}，但至今没有终止",
                            "{1} requires the end of {0}, which still goes on",
                            service,
                            activity)
                    .also(activity)
                    .critical()
                    .fix(() -> service.setTerminatedOn(facts.today()), "终止{0}并记录", "end {0} and record it", service));
        } else {
            tally.unmet(Shortfall.at(
                            service,
                            "{1}要求终止{0}，但没有终止的记录，直到合同期满",
                            "{1} requires the end of {0}, but it is not recorded to have ended before the contract did",
                            service,
                            activity)
                    .also(activity)
                    .remedy("若已提前终止，补录终止日期", "if it was ended earlier, record when"));
        }
    }

    /** Counts what the exit strategy agreed for each exit that is over; while it is under way nothing is missing yet. */
    private Outcome strategyFollowed(Facts facts) {
        return forEachCompleted(facts, (departure, tally) -> {
            ServiceExit exit = departure.exit();
            if (departure.contract() == null) {
                tally.unmet(Shortfall.at(exit, "{0}没有写明退出的是哪份合同", "{0} does not name the contract", exit)
                        .remedy("写明退出的合同", "name the contract"));
                return;
            }
            ExitStrategy strategy = departure.contract().getExitStrategy();
            if (strategy == null
                    || strategy.getManagement().isEmpty()
                            && strategy.getTechnical().isEmpty()
                            && strategy.getConditions().isEmpty()) {
                tally.unmet(Shortfall.at(
                                departure.contract(),
                                "{0}没有退出策略条款可供执行",
                                "{0} has no exit strategy clauses to follow",
                                departure.contract())
                        .also(exit)
                        .remedy("与服务机构补充约定退出策略（见 6.2.2）", "agree on an exit strategy with the agency (see 6.2.2)"));
                return;
            }
            countCondition(tally, exit, strategy);
            countCarriedOut(tally, exit, strategy.getManagement(), ServiceExit::getManagement);
            countCarriedOut(tally, exit, strategy.getTechnical(), ServiceExit::getTechnical);
        });
    }

    private static void countCondition(Tally tally, ServiceExit exit, ExitStrategy strategy) {
        if (exit.getCondition() != null && strategy.getConditions().contains(exit.getCondition())) {
            tally.met(exit);
        } else {
            tally.unmet(Shortfall.at(
                            exit,
                            "{0}没有写明依据退出策略中的哪个退出条件",
                            "{0} does not name the condition of the exit strategy that led to it",
                            exit)
                    .also(strategy)
                    .remedy("写明退出依据的条件", "name the condition that led to the exit"));
        }
    }

    private static <E extends Enumerator> void countCarriedOut(
            Tally tally, ServiceExit exit, List<E> agreed, Function<ServiceExit, List<E>> done) {
        for (E content : agreed) {
            if (done.apply(exit).contains(content)) {
                tally.met(exit);
            } else {
                tally.unmet(Shortfall.at(
                                exit,
                                "{0}没有执行合同约定的：{1}",
                                "{0} did not carry out what the contract agreed: {1}",
                                exit,
                                content)
                        .fix(() -> done.apply(exit).add(content), "执行并记录：{0}", "carry out and record: {0}", content));
            }
        }
    }

    private Outcome everythingDisposedOf(Facts facts) {
        return forEachCompleted(facts, (departure, tally) -> {
            for (DispositionSubject subject : DispositionSubject.VALUES) {
                boolean recorded = false;
                for (Disposition disposition : departure.exit().getDispositions()) {
                    if (disposition.getSubject() == subject) {
                        recorded = true;
                        countDisposition(facts, tally, disposition);
                    }
                }
                if (!recorded) {
                    tally.unmet(Shortfall.at(
                                    departure.exit(),
                                    "没有{0}的销毁或交接记录",
                                    "there is no record of destroying or handing over: {0}",
                                    subject)
                            .remedy(
                                    "安全销毁或交接并验证：{0}，并记录方式和日期",
                                    "destroy or hand over and verify: {0}, and record how and when", subject));
                }
            }
        });
    }

    private static void countDisposition(Facts facts, Tally tally, Disposition disposition) {
        PartialDate verified = disposition.getVerifiedOn();
        boolean disposed =
                disposition.getMethod() != DispositionMethod.NOT_STATED && facts.past(disposition.getDisposedOn());
        if (!disposed) {
            tally.unmet(Shortfall.at(
                            disposition,
                            "{0}没有写明已完成的处置方式和日期：{1}",
                            "{0} does not state how and when it was done: {1}",
                            disposition,
                            disposition.getSubject())
                    .remedy("销毁或交接后记录方式、日期和验证情况", "record how and when it was done and verified"));
        } else if (!facts.past(verified) || verified.isBefore(disposition.getDisposedOn())) {
            tally.unmet(Shortfall.at(
                            disposition,
                            "{0}完成后没有验证：{1}",
                            "{0} was not verified after it was done: {1}",
                            disposition,
                            disposition.getSubject())
                    .fix(
                            () -> disposition.setVerifiedOn(facts.today()),
                            "验证{0}已安全完成并记录",
                            "verify that it was done securely and record it: {0}",
                            disposition));
        } else {
            tally.met(disposition);
        }
    }

    private interface PerDeparture {
        void count(Departure departure, Tally tally);
    }

    private static Outcome forEachCompleted(Facts facts, PerDeparture count) {
        Tally tally = new Tally();
        for (Departure departure : Departures.of(facts)) {
            if (departure.exit() == null) {
                tally.unmet(Shortfall.at(
                                departure.contract(),
                                "{0}已经结束，但没有退出记录",
                                "{0} has ended, but there is no record of an exit",
                                departure.contract())
                        .remedy("录入服务退出及其执行情况", "record the exit and how it was carried out"));
            } else if (departure.completed()) {
                count.count(departure, tally);
            }
        }
        return tally.isEmpty() ? Outcome.notDue("退出尚未完成", "no exit is completed yet") : tally.outcome();
    }

    /** The course is to be reported once an exit began, the result once it is over. */
    private Outcome reportedToLeader(Facts facts) {
        Map<Element, ManagementReport> courses = latestReports(facts, ReportTopic.EXIT_PROCESS);
        Map<Element, ManagementReport> results = latestReports(facts, ReportTopic.EXIT_RESULT);
        Tally tally = new Tally();
        for (Departure departure : Departures.of(facts)) {
            ServiceExit exit = departure.exit();
            PartialDate began = exit == null ? null : exit.getStartedOn();
            countReport(facts, tally, departure, ReportTopic.EXIT_PROCESS, courses, began);
            if (departure.completed()) {
                boolean dated = exit != null && facts.past(exit.getPerformedOn());
                countReport(
                        facts,
                        tally,
                        departure,
                        ReportTopic.EXIT_RESULT,
                        results,
                        dated ? exit.getPerformedOn() : began);
            }
        }
        return tally.isEmpty() ? Outcome.notDue("没有开始退出", "no exit has begun") : tally.outcome();
    }

    /** The latest report on each exit or contract, and under null the latest that names none. */
    private static Map<Element, ManagementReport> latestReports(Facts facts, ReportTopic topic) {
        Map<Element, ManagementReport> latest = new HashMap<>();
        for (ManagementReport report : facts.all(ManagementReport.class)) {
            boolean toLeader = report.getSubmittedTo() == null || report.getSubmittedTo() == facts.leader();
            if (toLeader && facts.performed(report) && report.getTopics().contains(topic)) {
                boolean general = true;
                for (Element subject : report.getSubjects()) {
                    if (subject instanceof ServiceExit || subject instanceof ServiceContract) {
                        latest.merge(subject, report, Section8_2::later);
                        general = false;
                    }
                }
                if (general) {
                    latest.merge(null, report, Section8_2::later);
                }
            }
        }
        return latest;
    }

    /** Of two reports the later one; one without a date may be as late as it needs to be. */
    private static ManagementReport later(ManagementReport one, ManagementReport other) {
        if (one.getPerformedOn() == null || other.getPerformedOn() == null) {
            return one.getPerformedOn() == null ? one : other;
        }
        return one.getPerformedOn().latest().isBefore(other.getPerformedOn().latest()) ? other : one;
    }

    private static void countReport(
            Facts facts,
            Tally tally,
            Departure departure,
            ReportTopic topic,
            Map<Element, ManagementReport> latest,
            PartialDate since) {
        for (Element subject : new Element[] {departure.exit(), departure.contract(), null}) {
            ManagementReport report = latest.get(subject);
            if (report != null
                    && (since == null
                            || report.getPerformedOn() == null
                            || !report.getPerformedOn().isBefore(since))) {
                tally.met(report);
                return;
            }
        }
        tally.unmet(
                Shortfall.at(departure.element(), "没有向主管领导报告：{0}", "not reported to the supervising leader: {0}", topic)
                        .fix(
                                () -> report(facts, departure, topic),
                                "向主管领导报告并记录：{0}",
                                "report to the supervising leader and record it: {0}",
                                topic));
    }

    private static void report(Facts facts, Departure departure, ReportTopic topic) {
        ManagementReport report = OutsourcingFactory.eINSTANCE.createManagementReport();
        report.setName(Labels.of(topic).zh());
        report.setSubmittedTo(facts.leader());
        report.getTopics().add(topic);
        report.getSubjects().add(departure.element());
        Activities.record(facts, report, PhaseKind.IMPROVEMENT);
    }
}
