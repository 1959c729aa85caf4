// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.rules;

import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.ACTIVITY__PERFORMED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.ACTIVITY__PLANNED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.ACTIVITY__STATE;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.MANAGED_DOCUMENT__PUBLISHED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.MANAGED_DOCUMENT__REVIEWS;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.MANAGED_DOCUMENT__REVISIONS;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.MANAGEMENT_REGULATION__BASED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.MANAGEMENT_REGULATION__CONTENTS;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.MANAGEMENT_REPORT__PERIOD_END;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.MANAGEMENT_REPORT__SUBMITTED_TO;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.MANAGEMENT_REPORT__TOPICS;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.OUTSOURCING_PROJECT__RESPONSIBLE_UNITS;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.PHASE__ACTIVITIES;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.RESPONSIBLE_UNIT__ASSIGNED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.RESPONSIBLE_UNIT__PARTICIPATION;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.REVIEW__REVIEWED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.REVISION__REVISED_ON;

import java.util.List;
import org.plumbline.assessment.Facts;
import org.plumbline.assessment.Outcome;
import org.plumbline.assessment.SectionRules;
import org.plumbline.assessment.Shortfall;
import org.plumbline.assessment.Tally;
import org.plumbline.model.PartialDate;
import org.plumbline.model.outsourcing.ManagementRegulation;
import org.plumbline.model.outsourcing.OutsourcingFactory;
import org.plumbline.model.outsourcing.OutsourcingPolicy;
import org.plumbline.model.outsourcing.PeriodSubject;
import org.plumbline.model.outsourcing.RegulationContent;
import org.plumbline.model.outsourcing.ReportTopic;
import org.plumbline.model.outsourcing.Review;
import org.plumbline.model.outsourcing.Revision;

/** 5.2.2 Outsourcing security regulations (服务外包信息安全管理制度). */
final class Section5_2_2 extends SectionRules {

    /** The regulations, in one or several documents. */
    static final Documents<ManagementRegulation> REGULATIONS =
            new Documents<>(ManagementRegulation.class, OutsourcingFactory.eINSTANCE::createManagementRegulation);

    Section5_2_2() {
        rule(
                "5.2.2 a)",
                this::basedOnPolicy,
                Documents.reads(
                        MANAGED_DOCUMENT__PUBLISHED_ON,
                        MANAGED_DOCUMENT__REVISIONS,
                        REVISION__REVISED_ON,
                        MANAGEMENT_REGULATION__BASED_ON));
        content("5.2.2 a) 1)", RegulationContent.MANAGEMENT_PROCEDURES);
        content("5.2.2 a) 2)", RegulationContent.ROLE_OPERATING_RULES);
        content("5.2.2 a) 3)", RegulationContent.CONTROL_AND_INSPECTION_RULES);
        content("5.2.2 a) 4)", RegulationContent.DOCUMENT_AND_RECORD_RULES);
        rule(
                "5.2.2 b)",
                Section5_2_2::reviewedApprovedPublished,
                Documents.reads(MANAGED_DOCUMENT__PUBLISHED_ON, MANAGED_DOCUMENT__REVIEWS, REVIEW__REVIEWED_ON));
        rule(
                "5.2.2 c)",
                facts -> Reports.regularly(facts, ReportTopic.MANAGEMENT_STATUS),
                OUTSOURCING_PROJECT__RESPONSIBLE_UNITS,
                RESPONSIBLE_UNIT__ASSIGNED_ON,
                RESPONSIBLE_UNIT__PARTICIPATION,
                PHASE__ACTIVITIES,
                ACTIVITY__PLANNED_ON,
                ACTIVITY__PERFORMED_ON,
                ACTIVITY__STATE,
                MANAGEMENT_REPORT__SUBMITTED_TO,
                MANAGEMENT_REPORT__PERIOD_END,
                MANAGEMENT_REPORT__TOPICS);
    }

    private void content(String item, RegulationContent content) {
        rule(
                item,
                facts -> REGULATIONS.contain(facts, ManagementRegulation::getContents, content),
                Documents.reads(MANAGEMENT_REGULATION__CONTENTS));
    }

    /** Where regulations do not say on which policy they rest, any policy will do. */
    private Outcome basedOnPolicy(Facts facts) {
        List<OutsourcingPolicy> policies = Section5_2_1.POLICY.existing(facts);
        Tally tally = new Tally();
        for (ManagementRegulation regulation : REGULATIONS.current(facts)) {
            tally.met(regulation);
            if (policies.isEmpty()) {
                tally.unmet(Shortfall.at(
                                regulation, "{0}没有可依据的管理策略", "there is no policy on which {0} could rest", regulation)
                        .remedy(
                                "先批准管理策略（5.2.1），再据以修订{0}",
                                "first approve a policy (5.2.1), then revise {0} to follow it", regulation));
                continue;
            }
            List<OutsourcingPolicy> basis = regulation.getBasedOn().isEmpty() ? policies : regulation.getBasedOn();
            if (Documents.restsOnLater(facts, Documents.drawnUp(regulation), regulation.getRevisions(), basis)) {
                tally.unmet(Shortfall.at(
                                regulation,
                                "{0}先于它所依据的管理策略建立",
                                "{0} was drawn up before the policy on which it rests",
                                regulation)
                        .also(basis.toArray(OutsourcingPolicy[]::new))
                        .fix(
                                () -> revise(facts, regulation),
                                "依据管理策略修订{0}",
                                "revise {0} to follow the policy",
                                regulation));
            }
        }
        if (tally.isEmpty()) {
            tally.unmet(
                    policies.isEmpty()
                            ? Shortfall.at(
                                            facts.project(),
                                            "没有管理制度，也没有可依据的管理策略",
                                            "there are no regulations, and no policy on which they could rest")
                                    .remedy(
                                            "先批准管理策略（5.2.1），再据以建立管理制度",
                                            "first approve a policy (5.2.1), then draw up regulations that follow it")
                            : REGULATIONS.missing(
                                    facts, regulation -> regulation.getBasedOn().addAll(policies)));
        }
        return tally.outcome();
    }

    private static void revise(Facts facts, ManagementRegulation regulation) {
        Revision revision = OutsourcingFactory.eINSTANCE.createRevision();
        revision.setRevisedOn(facts.today());
        regulation.getRevisions().add(revision);
    }

    static Outcome reviewedApprovedPublished(Facts facts) {
        Tally tally = new Tally();
        for (ManagementRegulation regulation : issued(facts)) {
            countIssue(facts, regulation, tally);
            Regularly.of(facts, PeriodSubject.REGULATION_REVIEW)
                    .count(
                            tally,
                            regulation,
                            regulation.getPublishedOn() == null
                                    ? Documents.drawnUp(regulation)
                                    : regulation.getPublishedOn(),
                            regulation.getReviews(),
                            Review::getReviewedOn,
                            () -> review(facts, regulation));
        }
        if (tally.isEmpty()) {
            tally.unmet(REGULATIONS.missing(facts, regulation -> {
                Approvals.give(facts, regulation);
                regulation.setPublishedOn(facts.today());
            }));
        }
        return tally.outcome();
    }

    /** What is approved or published; a draft counts only while there is nothing else. */
    private static List<ManagementRegulation> issued(Facts facts) {
        List<ManagementRegulation> existing = REGULATIONS.existing(facts);
        List<ManagementRegulation> issued = existing.stream()
                .filter(regulation ->
                        facts.past(regulation.getPublishedOn()) || Approvals.given(facts, regulation.getApproval()))
                .toList();
        return issued.isEmpty() ? existing : issued;
    }

    private static void countIssue(Facts facts, ManagementRegulation regulation, Tally tally) {
        boolean approved = Approvals.given(facts, regulation.getApproval());
        boolean published = facts.past(regulation.getPublishedOn());
        Approvals.count(facts, regulation, tally);
        if (approved && published && !publishedBeforeApproval(regulation)) {
            tally.met(regulation);
            return;
        }
        Shortfall shortfall = published
                ? Shortfall.at(
                        regulation,
                        "{0}在主管领导批准之前发布",
                        "{0} was issued before the supervising leader approved it",
                        regulation)
                : Shortfall.at(regulation, "{0}尚未发布", "{0} is not issued", regulation);
        tally.unmet(shortfall.fix(
                () -> regulation.setPublishedOn(facts.today()),
                "经主管领导批准后发布{0}",
                "issue {0} after approval by the supervising leader",
                regulation));
    }

    private static boolean publishedBeforeApproval(ManagementRegulation regulation) {
        PartialDate approvedOn = regulation.getApproval().getApprovedOn();
        return approvedOn != null && regulation.getPublishedOn().isBefore(approvedOn);
    }

    private static void review(Facts facts, ManagementRegulation regulation) {
        Review review = OutsourcingFactory.eINSTANCE.createReview();
        review.setReviewedOn(facts.today());
        regulation.getReviews().add(review);
    }
}
