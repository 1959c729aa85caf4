// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.rules;

import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.MANAGED_DOCUMENT__PUBLISHED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.MANAGED_DOCUMENT__REVIEWS;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.OUTSOURCING_POLICY__CONTENTS;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.REVIEW__COVERAGE;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.REVIEW__REVIEWED_BY;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.REVIEW__REVIEWED_ON;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.assessment.Facts;
import org.plumbline.assessment.Outcome;
import org.plumbline.assessment.SectionRules;
import org.plumbline.assessment.Shortfall;
import org.plumbline.assessment.Tally;
import org.plumbline.model.outsourcing.OutsourcingFactory;
import org.plumbline.model.outsourcing.OutsourcingPolicy;
import org.plumbline.model.outsourcing.PeriodSubject;
import org.plumbline.model.outsourcing.PolicyContent;
import org.plumbline.model.outsourcing.Review;
import org.plumbline.model.outsourcing.ReviewCoverage;
import org.plumbline.standard.Text;

/** 5.2.1 Outsourcing security policy (服务外包信息安全管理策略). */
final class Section5_2_1 extends SectionRules {

    /** The policy, in one or several documents. */
    static final Documents<OutsourcingPolicy> POLICY =
            new Documents<>(OutsourcingPolicy.class, OutsourcingFactory.eINSTANCE::createOutsourcingPolicy);

    Section5_2_1() {
        rule("5.2.1 a)", Section5_2_1::approved, Documents.reads());
        content("5.2.1 a) 1)", PolicyContent.ROLES_AND_RESPONSIBILITIES);
        content("5.2.1 a) 2)", PolicyContent.RISK_OBJECTIVES_AND_CONTROLS);
        content("5.2.1 a) 3)", PolicyContent.SUPERVISION_PURPOSE);
        content("5.2.1 a) 4)", PolicyContent.CONTINUAL_IMPROVEMENT_OBJECTIVES);
        content("5.2.1 a) 5)", PolicyContent.RELATION_TO_OPERATING_MANAGEMENT);
        rule(
                "5.2.1 b)",
                this::reviewedRegularly,
                Documents.reads(
                        MANAGED_DOCUMENT__PUBLISHED_ON,
                        MANAGED_DOCUMENT__REVIEWS,
                        REVIEW__REVIEWED_ON,
                        REVIEW__REVIEWED_BY,
                        REVIEW__COVERAGE));
    }

    private void content(String item, PolicyContent content) {
        rule(
                item,
                facts -> POLICY.contain(facts, OutsourcingPolicy::getContents, content),
                Documents.reads(OUTSOURCING_POLICY__CONTENTS));
    }

    static Outcome approved(Facts facts) {
        Tally tally = new Tally();
        for (OutsourcingPolicy policy : POLICY.current(facts)) {
            Approvals.count(facts, policy, tally);
        }
        if (tally.isEmpty()) {
            tally.unmet(POLICY.missing(facts, policy -> Approvals.give(facts, policy)));
        }
        return tally.outcome();
    }

    private Outcome reviewedRegularly(Facts facts) {
        List<OutsourcingPolicy> policies = POLICY.current(facts);
        if (policies.isEmpty()) {
            return new Tally()
                    .unmet(POLICY.missing(facts, policy -> review(facts, policy, ReviewCoverage.values())))
                    .outcome();
        }
        Tally tally = new Tally();
        for (OutsourcingPolicy policy : policies) {
            countReviews(facts, policy, tally);
        }
        return tally.isEmpty()
                ? Outcome.notDue("第一次策略审查尚未到期", "the first review of the policy is not due yet")
                : tally.outcome();
    }

    /** Where reviews say what they looked at, text and effect each need a recent one. */
    private static void countReviews(Facts facts, OutsourcingPolicy policy, Tally tally) {
        List<Review> ofText = new ArrayList<>();
        List<Review> ofEffect = new ArrayList<>();
        boolean byAnother = false;
        for (Review review : policy.getReviews()) {
            if (!facts.happened(review.getReviewedOn())) {
                continue;
            }
            if (review.getReviewedBy() != null && review.getReviewedBy() != facts.leader()) {
                byAnother = true;
                continue;
            }
            List<ReviewCoverage> coverage = review.getCoverage();
            if (coverage.isEmpty() || coverage.contains(ReviewCoverage.CONTENT)) {
                ofText.add(review);
            }
            if (coverage.isEmpty() || coverage.contains(ReviewCoverage.OPERATING_EFFECT)) {
                ofEffect.add(review);
            }
        }
        if (byAnother && ofText.isEmpty() && ofEffect.isEmpty()) {
            countReviewByAnother(facts, policy, tally);
        } else if (ofText.equals(ofEffect)) {
            countReviews(facts, policy, tally, ofText, ReviewCoverage.values());
        } else {
            countReviews(facts, policy, tally, ofText, ReviewCoverage.CONTENT);
            countReviews(facts, policy, tally, ofEffect, ReviewCoverage.OPERATING_EFFECT);
        }
    }

    private static void countReviewByAnother(Facts facts, OutsourcingPolicy policy, Tally tally) {
        Tally byLeader = new Tally();
        countReviews(facts, policy, byLeader, List.of(), ReviewCoverage.values());
        if (byLeader.hasUnmet()) {
            tally.met(policy)
                    .unmet(Shortfall.at(
                                    policy,
                                    "{0}由他人审查过，主管领导没有审查",
                                    "{0} was reviewed by others, not by the supervising leader",
                                    policy)
                            .fix(
                                    () -> review(facts, policy, ReviewCoverage.values()),
                                    "由主管领导审查{0}及其运行效果",
                                    "have the supervising leader review {0} and its effect in practice",
                                    policy));
        }
    }

    private static void countReviews(
            Facts facts, OutsourcingPolicy policy, Tally tally, List<Review> reviews, ReviewCoverage... coverage) {
        Regularly regularly = Regularly.of(facts, PeriodSubject.POLICY_REVIEW);
        if (coverage.length == 1) {
            regularly = regularly.called(
                    coverage[0] == ReviewCoverage.CONTENT
                            ? new Text("策略内容审查", "the review of the policy's text")
                            : new Text("策略运行效果审查", "the review of the policy's effect in practice"));
        }
        regularly.count(
                tally,
                policy,
                Documents.drawnUp(policy),
                reviews,
                Review::getReviewedOn,
                () -> review(facts, policy, coverage));
    }

    private static void review(Facts facts, OutsourcingPolicy policy, ReviewCoverage... coverage) {
        Review review = OutsourcingFactory.eINSTANCE.createReview();
        review.setReviewedOn(facts.today());
        review.setReviewedBy(facts.leader());
        review.getCoverage().addAll(List.of(coverage));
        policy.getReviews().add(review);
    }
}
