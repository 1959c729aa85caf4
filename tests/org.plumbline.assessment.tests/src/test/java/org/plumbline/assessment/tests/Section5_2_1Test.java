// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.plumbline.assessment.tests.Conforming.date;
import static org.plumbline.assessment.tests.Violation.gap;
import static org.plumbline.assessment.tests.Violation.partial;

import java.time.Period;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.plumbline.assessment.ItemResult;
import org.plumbline.assessment.Verdict;
import org.plumbline.model.outsourcing.ApprovalDecision;
import org.plumbline.model.outsourcing.OutsourcingPolicy;
import org.plumbline.model.outsourcing.PeriodSetting;
import org.plumbline.model.outsourcing.PeriodSubject;
import org.plumbline.model.outsourcing.PolicyContent;
import org.plumbline.model.outsourcing.Review;
import org.plumbline.model.outsourcing.ReviewCoverage;

class Section5_2_1Test extends SectionTest {

    @Override
    List<Violation> violations() {
        return List.of(
                partial("5.2.1 a)", "the policy was never approved", c -> policy(c)
                        .setApproval(null)),
                partial("5.2.1 a)", "the approval is pending", c -> decide(c, ApprovalDecision.PENDING)),
                partial("5.2.1 a)", "the policy was rejected", c -> decide(c, ApprovalDecision.REJECTED)),
                partial("5.2.1 a)", "somebody else approved the policy", c -> policy(c)
                        .getApproval()
                        .setApprover(c.head)),
                partial("5.2.1 a)", "the approval lies in the future", c -> policy(c)
                        .getApproval()
                        .setApprovedOn(date("2026-07-01"))),
                partial("5.2.1 a)", "a content is missing", c -> lacks(c, PolicyContent.SUPERVISION_PURPOSE)),
                gap("5.2.1 a)", "there is no policy", Section5_2_1Test::withoutPolicy),
                gap("5.2.1 a) 1)", "roles are missing", c -> lacks(c, PolicyContent.ROLES_AND_RESPONSIBILITIES)),
                gap("5.2.1 a) 1)", "there is no policy", Section5_2_1Test::withoutPolicy),
                gap(
                        "5.2.1 a) 2)",
                        "risk objectives are missing",
                        c -> lacks(c, PolicyContent.RISK_OBJECTIVES_AND_CONTROLS)),
                gap("5.2.1 a) 3)", "supervision is missing", c -> lacks(c, PolicyContent.SUPERVISION_PURPOSE)),
                gap(
                        "5.2.1 a) 4)",
                        "improvement is missing",
                        c -> lacks(c, PolicyContent.CONTINUAL_IMPROVEMENT_OBJECTIVES)),
                gap(
                        "5.2.1 a) 5)",
                        "the relation is missing",
                        c -> lacks(c, PolicyContent.RELATION_TO_OPERATING_MANAGEMENT)),
                gap("5.2.1 b)", "never reviewed", c -> policy(c).getReviews().clear()),
                gap("5.2.1 b)", "there is no policy", Section5_2_1Test::withoutPolicy),
                partial("5.2.1 b)", "reviewed too long ago", c -> review(c).setReviewedOn(date("2025-06-29"))),
                partial("5.2.1 b)", "the review bears no date", c -> review(c).setReviewedOn(null)),
                gap("5.2.1 b)", "the review lies in the future", c -> review(c).setReviewedOn(date("2026-07-01"))),
                partial("5.2.1 b)", "only others reviewed it", c -> review(c).setReviewedBy(c.head)),
                partial("5.2.1 b)", "the effect was not looked at", c -> covers(c, ReviewCoverage.CONTENT)),
                partial("5.2.1 b)", "the text was not looked at", c -> covers(c, ReviewCoverage.OPERATING_EFFECT)),
                partial("5.2.1 b)", "the project's own period is over", c -> {
                    PeriodSetting period = c.make.createPeriodSetting();
                    period.setSubject(PeriodSubject.POLICY_REVIEW);
                    period.setLength(Period.ofMonths(5));
                    c.project.getPeriods().add(period);
                }));
    }

    private static OutsourcingPolicy policy(Conforming c) {
        return c.project.getDocuments().stream()
                .filter(OutsourcingPolicy.class::isInstance)
                .map(OutsourcingPolicy.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Review review(Conforming c) {
        return policy(c).getReviews().get(0);
    }

    private static void withoutPolicy(Conforming c) {
        c.project.getDocuments().removeIf(OutsourcingPolicy.class::isInstance);
    }

    private static void decide(Conforming c, ApprovalDecision decision) {
        policy(c).getApproval().setDecision(decision);
    }

    private static void lacks(Conforming c, PolicyContent content) {
        policy(c).getContents().remove(content);
    }

    private static void covers(Conforming c, ReviewCoverage coverage) {
        review(c).getCoverage().clear();
        review(c).getCoverage().add(coverage);
    }

    private static OutsourcingPolicy another(Conforming c) {
        OutsourcingPolicy other = c.make.createOutsourcingPolicy();
        other.setName("另一份策略");
        c.project.getDocuments().add(other);
        return other;
    }

    @Test
    void anApprovalWithoutNameOrDateCounts() {
        Conforming c = new Conforming();
        policy(c).getApproval().setApprover(null);
        policy(c).getApproval().setApprovedOn(null);
        assertEquals(Verdict.SATISFIED, assess(c, "5.2.1 a)").verdict());
    }

    @Test
    void theFindingOnAnotherApproverNamesHim() {
        Conforming c = new Conforming();
        policy(c).getApproval().setApprover(c.head);
        assertEquals(
                List.of(policy(c), c.head),
                assess(c, "5.2.1 a)").findings().get(0).elements());
    }

    @Test
    void aRejectedPolicyIsSaidToBeRejected() {
        Conforming c = new Conforming();
        decide(c, ApprovalDecision.REJECTED);
        assertEquals(List.of("管理策略 was not approved but rejected"), texts(assess(c, "5.2.1 a)")));
        decide(c, ApprovalDecision.PENDING);
        assertEquals(List.of("管理策略 is not approved by the supervising leader"), texts(assess(c, "5.2.1 a)")));
        policy(c).setApproval(null);
        assertEquals(List.of("管理策略 is not approved by the supervising leader"), texts(assess(c, "5.2.1 a)")));
    }

    @Test
    void aDraftNeitherHelpsNorHarmsAnApprovedPolicy() {
        Conforming c = new Conforming();
        another(c).getContents().add(PolicyContent.SUPERVISION_PURPOSE);
        assertEquals(Verdict.SATISFIED, assess(c, "5.2.1 a)").verdict());
        lacks(c, PolicyContent.SUPERVISION_PURPOSE);
        ItemResult result = assess(c, "5.2.1 a) 3)");
        assertEquals(Verdict.GAP, result.verdict());
        assertEquals(List.of(policy(c)), result.findings().get(0).elements());
    }

    @Test
    void severalApprovedDocumentsMakeUpThePolicy() {
        Conforming c = new Conforming();
        OutsourcingPolicy other = another(c);
        other.setApproval(EcoreUtil.copy(policy(c).getApproval()));
        other.getContents().add(PolicyContent.SUPERVISION_PURPOSE);
        other.setApproval(c.make.createApproval());
        other.getApproval().setDecision(ApprovalDecision.APPROVED);
        lacks(c, PolicyContent.SUPERVISION_PURPOSE);
        assertEquals(List.of(other), assess(c, "5.2.1 a) 3)").witnesses());
    }

    @Test
    void aPolicyOfTheFutureIsNone() {
        Conforming c = new Conforming();
        policy(c).setEstablishedOn(date("2026-07-01"));
        assertEquals(Verdict.GAP, assess(c, "5.2.1 a) 1)").verdict());
        assertEquals(Verdict.GAP, assess(c, "5.2.1 a)").verdict());
    }

    @Test
    void aReviewExactlyOnePeriodAgoIsRecent() {
        Conforming c = new Conforming();
        review(c).setReviewedOn(date("2025-06-30"));
        assertEquals(Verdict.SATISFIED, assess(c, "5.2.1 b)").verdict());
    }

    @Test
    void aReviewThatDoesNotSayWhatItCoversCoversAll() {
        Conforming c = new Conforming();
        review(c).getCoverage().clear();
        review(c).setReviewedBy(null);
        assertEquals(Verdict.SATISFIED, assess(c, "5.2.1 b)").verdict());
    }

    @Test
    void textAndEffectMayBeReviewedApart() {
        Conforming c = new Conforming();
        covers(c, ReviewCoverage.CONTENT);
        Review effect = c.make.createReview();
        effect.setReviewedOn(date("2025-12-01"));
        effect.getCoverage().add(ReviewCoverage.OPERATING_EFFECT);
        policy(c).getReviews().add(effect);
        assertEquals(Verdict.SATISFIED, assess(c, "5.2.1 b)").verdict());
        effect.setReviewedOn(date("2025-06-01"));
        ItemResult overdue = assess(c, "5.2.1 b)");
        assertEquals(Verdict.PARTIAL, overdue.verdict());
        assertEquals(List.of(effect), overdue.findings().get(0).elements());
        assertEquals(
                List.of(
                        "the review of the policy's effect in practice was last done on 2025-06-01, more than 1 year ago"),
                texts(overdue));
    }

    @Test
    void anOverdueReviewOfEverythingIsOneFinding() {
        Conforming c = new Conforming();
        review(c).setReviewedOn(date("2025-01-20"));
        assertEquals(1, assess(c, "5.2.1 b)").findings().size());
        assertEquals(
                "Policy review was last done on 2025-01-20, more than 1 year ago",
                texts(assess(c, "5.2.1 b)")).get(0));
    }

    @Test
    void theFirstReviewIsNotDueWithinOnePeriodOfTheNewPolicy() {
        Conforming c = new Conforming();
        policy(c).getReviews().clear();
        policy(c).setEstablishedOn(date("2025-06-30"));
        assertEquals(Verdict.NOT_DUE, assess(c, "5.2.1 b)").verdict());
        Review byHead = c.make.createReview();
        byHead.setReviewedBy(c.head);
        policy(c).getReviews().add(byHead);
        assertEquals(Verdict.NOT_DUE, assess(c, "5.2.1 b)").verdict());
        policy(c).setEstablishedOn(date("2025-06-29"));
        assertEquals(Verdict.PARTIAL, assess(c, "5.2.1 b)").verdict());
        policy(c).getReviews().clear();
        policy(c).setEstablishedOn(null);
        policy(c).getApproval().setApprovedOn(date("2026-01-01"));
        assertEquals(Verdict.NOT_DUE, assess(c, "5.2.1 b)").verdict());
        policy(c).getApproval().setApprovedOn(null);
        policy(c).setPublishedOn(date("2026-01-01"));
        assertEquals(Verdict.NOT_DUE, assess(c, "5.2.1 b)").verdict());
        policy(c).setApproval(null);
        assertEquals(Verdict.NOT_DUE, assess(c, "5.2.1 b)").verdict());
    }

    @Test
    void anEmptyProjectMeetsNothing() {
        assertEquals(Set.of(Verdict.GAP), Empty.verdicts("5.2.1"));
    }

    @Test
    void theLastReviewCountsAndOfTwoOnADayTheOneWithTheSmallerId() {
        Conforming c = new Conforming();
        Review one = review(c);
        one.setReviewedOn(date("2025-01-01"));
        one.setId("b");
        Review other = EcoreUtil.copy(one);
        other.setReviewedOn(date("2025-02-01"));
        other.setId("c");
        policy(c).getReviews().add(other);
        assertLastReview(other, c);
        policy(c).getReviews().move(0, other);
        assertLastReview(other, c);
        other.setReviewedOn(date("2025-01-01"));
        assertLastReview(one, c);
        other.setId("a");
        assertLastReview(other, c);
        policy(c).getReviews().move(1, other);
        assertLastReview(other, c);
    }

    private static void assertLastReview(Review expected, Conforming c) {
        assertSame(expected, assess(c, "5.2.1 b)").findings().get(0).elements().get(0));
    }

    @Test
    void anyApprovedPolicyMayStateAContent() {
        Conforming c = new Conforming();
        OutsourcingPolicy other = another(c);
        other.setApproval(EcoreUtil.copy(policy(c).getApproval()));
        other.getContents().add(PolicyContent.SUPERVISION_PURPOSE);
        assertEquals(Verdict.SATISFIED, assess(c, "5.2.1 a) 1)").verdict());
        lacks(c, PolicyContent.SUPERVISION_PURPOSE);
        assertEquals(Verdict.SATISFIED, assess(c, "5.2.1 a) 3)").verdict());
        assertEquals(List.of(other), assess(c, "5.2.1 a) 3)").witnesses());
    }

    @Test
    void ofUndatedReviewsTheOneWithTheSmallestIdIsNamed() {
        Conforming c = new Conforming();
        review(c).setReviewedOn(null);
        review(c).setId("b");
        for (String id : List.of("c", "a")) {
            Review other = EcoreUtil.copy(review(c));
            other.setId(id);
            policy(c).getReviews().add(other);
        }
        assertLastReview(policy(c).getReviews().get(2), c);
    }
}
