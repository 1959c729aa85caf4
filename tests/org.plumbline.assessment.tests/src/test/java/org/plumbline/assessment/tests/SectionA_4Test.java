// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.assessment.tests.Conforming.date;
import static org.plumbline.assessment.tests.ConformingControls.account;
import static org.plumbline.assessment.tests.ConformingControls.control;
import static org.plumbline.assessment.tests.ConformingControls.found;
import static org.plumbline.assessment.tests.ConformingControls.without;
import static org.plumbline.assessment.tests.Violation.gap;
import static org.plumbline.assessment.tests.Violation.partial;

import java.time.Period;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.assessment.Finding;
import org.plumbline.assessment.Severity;
import org.plumbline.assessment.Verdict;
import org.plumbline.model.outsourcing.AccessGrant;
import org.plumbline.model.outsourcing.AccountState;
import org.plumbline.model.outsourcing.ControlKind;
import org.plumbline.model.outsourcing.Effectiveness;
import org.plumbline.model.outsourcing.GrantBasis;
import org.plumbline.model.outsourcing.PeriodSetting;
import org.plumbline.model.outsourcing.PeriodSubject;
import org.plumbline.model.outsourcing.RemoteAccess;
import org.plumbline.model.outsourcing.RemoteAccessState;

class SectionA_4Test extends AnnexTest {

    @Override
    List<Violation> violations() {
        return List.of(
                gap("A.4 a)", "no authorisation", c -> without(c, ControlKind.ACCESS_AUTHORISATION)),
                gap(
                        "A.4 a)",
                        "ineffective",
                        c -> found(c, ControlKind.ACCESS_AUTHORISATION, Effectiveness.INEFFECTIVE)),
                gap("A.4 b)", "no least privilege", c -> without(c, ControlKind.LEAST_PRIVILEGE_AUTHORISATION)),
                partial("A.4 b)", "a right beyond need", c -> grant(c)),
                partial("A.4 b)", "an account outlives its holder", c -> c.li.setServesUntil(date("2026-06-29"))),
                partial("A.4 b)", "revoked too late", c -> revokedLate(c)),
                gap("A.4 c)", "no ban", c -> without(c, ControlKind.PRIVATE_REMOTE_ACCESS_BAN)),
                partial("A.4 c)", "a private access", c -> access(c)),
                gap("A.4 d)", "no controls", c -> without(c, ControlKind.REMOTE_ACCESS_CONTROL)),
                partial("A.4 e)", "no monitoring", c -> without(c, ControlKind.AUTHORISED_ACCESS_MONITORING)),
                partial("A.4 e)", "no review", c -> without(c, ControlKind.ACCESS_LOG_REVIEW)),
                partial("A.4 e)", "reviewed long ago", c -> control(c, ControlKind.ACCESS_LOG_REVIEW)
                        .getExecutions()
                        .get(0)
                        .setPerformedOn(date("2025-06-29"))),
                gap("A.4 e)", "neither", c -> {
                    without(c, ControlKind.AUTHORISED_ACCESS_MONITORING);
                    without(c, ControlKind.ACCESS_LOG_REVIEW);
                }),
                gap("A.4 f)", "no monitoring", c -> without(c, ControlKind.UNAUTHORISED_ACCESS_MONITORING)));
    }

    private static AccessGrant grant(Conforming c) {
        AccessGrant grant = c.make.createAccessGrant();
        grant.setName("数据库管理");
        grant.setBasis(GrantBasis.BEYOND_NEED);
        account(c.li).getGrants().add(grant);
        return grant;
    }

    private static RemoteAccess access(Conforming c) {
        RemoteAccess access = c.make.createRemoteAccess();
        access.setName("私设通道");
        access.setState(RemoteAccessState.OPEN_PRIVATE);
        c.project.getEnvironment().getAssets().add(access);
        return access;
    }

    private static void limit(Conforming c, int days) {
        PeriodSetting setting = c.make.createPeriodSetting();
        setting.setSubject(PeriodSubject.ACCOUNT_REVOCATION);
        setting.setLength(Period.ofDays(days));
        c.project.getPeriods().add(setting);
    }

    private static void revoke(Conforming c, String day) {
        account(c.li).setState(AccountState.REVOKED);
        account(c.li).setRevokedOn(day == null ? null : date(day));
    }

    private static void revokedLate(Conforming c) {
        limit(c, 3);
        c.li.setServesUntil(date("2026-05-01"));
        revoke(c, "2026-05-05");
    }

    @Test
    void theAccountOfALeaverAndThePersonAreNamedAndCritical() {
        Conforming c = new Conforming();
        c.li.setServesUntil(date("2026-06-29"));
        Finding finding = assess(c, "A.4 b)").findings().get(0);
        assertEquals(List.of(account(c.li), c.li), finding.elements());
        assertEquals(Severity.CRITICAL, finding.severity());
        assertTrue(finding.message().zh().contains("李工"));
        assertTrue(finding.message().zh().contains("2026-06-29"));
    }

    @Test
    void theLastDayIsStillService() {
        Conforming c = new Conforming();
        c.li.setServesUntil(date("2026-06-30"));
        assertVerdict(Verdict.SATISFIED, c, "A.4 b)");
    }

    @Test
    void whoLeftAnyAgencyIsFound() {
        Conforming c = new Conforming();
        var other = c.make.createServiceAgency();
        c.project.getAgencies().add(other);
        other.getPersonnel().add(c.li);
        c.li.setServesUntil(date("2026-06-29"));
        assertAtFault(Set.of(account(c.li)), c, "A.4 b)");
    }

    @Test
    void aRevokedAccountIsMet() {
        Conforming c = new Conforming();
        c.li.setServesUntil(date("2026-06-01"));
        revoke(c, "2026-06-29");
        assertVerdict(Verdict.SATISFIED, c, "A.4 b)");
        assertTrue(assess(c, "A.4 b)").witnesses().contains(account(c.li)));
        revoke(c, null);
        assertVerdict(Verdict.SATISFIED, c, "A.4 b)");
        revoke(c, "2026-07-01");
        assertVerdict(Verdict.PARTIAL, c, "A.4 b)");
        account(c.li).setCreatedOn(date("2026-07-01"));
        assertVerdict(Verdict.SATISFIED, c, "A.4 b)");
        assertEquals(1, assess(c, "A.4 b)").witnesses().size());
    }

    @Test
    void aStatedLimitGivesTimeAndMakesLatenessAFinding() {
        Conforming c = new Conforming();
        limit(c, 3);
        c.li.setServesUntil(date("2026-06-27"));
        assertVerdict(Verdict.SATISFIED, c, "A.4 b)");
        c.li.setServesUntil(date("2026-06-26"));
        assertVerdict(Verdict.PARTIAL, c, "A.4 b)");
        revoke(c, "2026-06-29");
        assertVerdict(Verdict.SATISFIED, c, "A.4 b)");
        revoke(c, "2026-06-30");
        assertEquals(
                List.of(account(c.li), c.li),
                assess(c, "A.4 b)").findings().get(0).elements());
    }

    @Test
    void onlyRightsInUseCount() {
        Conforming c = new Conforming();
        AccessGrant grant = grant(c);
        assertEquals(
                List.of(grant, account(c.li)),
                assess(c, "A.4 b)").findings().get(0).elements());
        grant.setAuthorisedOn(date("2026-07-01"));
        assertVerdict(Verdict.SATISFIED, c, "A.4 b)");
        grant.setAuthorisedOn(date("2026-06-30"));
        assertVerdict(Verdict.PARTIAL, c, "A.4 b)");
        grant.setRevokedOn(date("2026-07-01"));
        assertVerdict(Verdict.PARTIAL, c, "A.4 b)");
        grant.setRevokedOn(date("2026-06-30"));
        assertVerdict(Verdict.SATISFIED, c, "A.4 b)");
        grant.setRevokedOn(null);
        grant.setBasis(GrantBasis.LEAST_PRIVILEGE);
        assertVerdict(Verdict.SATISFIED, c, "A.4 b)");
        grant.setBasis(GrantBasis.BEYOND_NEED);
        revoke(c, null);
        assertVerdict(Verdict.SATISFIED, c, "A.4 b)");
    }

    @Test
    void closedAndAuthorisedAccessIsNotPrivate() {
        Conforming c = new Conforming();
        RemoteAccess access = access(c);
        assertAtFault(Set.of(access), c, "A.4 c)");
        access.setState(RemoteAccessState.OPEN_AUTHORISED);
        assertVerdict(Verdict.SATISFIED, c, "A.4 c)");
        access.setState(RemoteAccessState.CLOSED);
        assertVerdict(Verdict.SATISFIED, c, "A.4 c)");
    }

    @Test
    void controlsOnRemoteAccessNeedNoAssessmentToBeApplied() {
        Conforming c = new Conforming();
        control(c, ControlKind.REMOTE_ACCESS_CONTROL).getAssessments().clear();
        assertVerdict(Verdict.SATISFIED, c, "A.4 d)");
    }

    @Test
    void aReviewNotDueYetIsNotCounted() {
        Conforming c = new Conforming();
        control(c, ControlKind.ACCESS_LOG_REVIEW).getExecutions().clear();
        control(c, ControlKind.ACCESS_LOG_REVIEW).setInPlaceSince(date("2025-06-30"));
        assertVerdict(Verdict.SATISFIED, c, "A.4 e)");
    }

    @Test
    void revokingAnAccountRecordsStateAndDay() {
        Conforming c = new Conforming();
        c.li.setServesUntil(date("2026-06-29"));
        account(c.li).setState(AccountState.ACTIVE);
        fix(c, "A.4 b)");
        assertTrue(account(c.li).getState() == AccountState.REVOKED);
        assertTrue(date("2026-06-30").equals(account(c.li).getRevokedOn()));
    }
}
