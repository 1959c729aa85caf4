// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.plumbline.assessment.tests.Conforming.date;
import static org.plumbline.assessment.tests.ConformingControls.first;
import static org.plumbline.assessment.tests.ConformingControls.found;
import static org.plumbline.assessment.tests.ConformingControls.test;
import static org.plumbline.assessment.tests.ConformingControls.without;
import static org.plumbline.assessment.tests.Violation.gap;
import static org.plumbline.assessment.tests.Violation.partial;

import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.plumbline.assessment.Verdict;
import org.plumbline.model.outsourcing.Backup;
import org.plumbline.model.outsourcing.BackupKind;
import org.plumbline.model.outsourcing.ControlKind;
import org.plumbline.model.outsourcing.Effectiveness;
import org.plumbline.model.outsourcing.MediumReliability;
import org.plumbline.model.outsourcing.PeriodSetting;
import org.plumbline.model.outsourcing.PeriodSubject;
import org.plumbline.model.outsourcing.StorageMedium;
import org.plumbline.model.outsourcing.TestResult;

class SectionA_2_2Test extends AnnexTest {

    private static final Consumer<Conforming> NO_CONTROL = c -> without(c, ControlKind.BACKUP_MEDIA_PROTECTION);

    @Override
    List<Violation> violations() {
        return List.of(
                gap("A.2.2 a)", "no backup", SectionA_2_2Test::noBackup),
                gap("A.2.2 a)", "what the backup holds is not stated", c -> backup(c)
                        .setKind(BackupKind.NOT_STATED)),
                gap("A.2.2 a)", "only data are backed up", c -> backup(c).setKind(BackupKind.DATA)),
                gap("A.2.2 b)", "no backup", SectionA_2_2Test::noBackup).given(NO_CONTROL),
                gap("A.2.2 b)", "no medium", c -> backup(c).getMedia().clear()).given(NO_CONTROL),
                gap("A.2.2 b)", "reliability not stated", c -> medium(c).setReliability(MediumReliability.NOT_STATED))
                        .given(NO_CONTROL),
                gap("A.2.2 b)", "not reliable", c -> medium(c).setReliability(MediumReliability.UNRELIABLE))
                        .given(NO_CONTROL),
                partial("A.2.2 b)", "one of two backups", c -> addBackup(c)).given(NO_CONTROL),
                partial(
                        "A.2.2 b)",
                        "a control is found ineffective",
                        c -> found(c, ControlKind.BACKUP_MEDIA_PROTECTION, Effectiveness.INEFFECTIVE)),
                gap("A.2.2 c)", "never tested", c -> backup(c).getTests().clear()),
                partial(
                        "A.2.2 c)",
                        "tested too long ago",
                        c -> backup(c).getTests().get(0).setTestedOn(date("2025-06-29"))),
                partial(
                        "A.2.2 c)",
                        "the test failed",
                        c -> backup(c).getTests().get(0).setResult(TestResult.FAILED)),
                partial("A.2.2 c)", "one of two backups", c -> addBackup(c)),
                gap("A.2.2 c)", "no backup", SectionA_2_2Test::noBackup));
    }

    private static Backup backup(Conforming c) {
        return first(c, Backup.class);
    }

    private static StorageMedium medium(Conforming c) {
        return first(c, StorageMedium.class);
    }

    private static void noBackup(Conforming c) {
        c.project.getEnvironment().getAssets().removeIf(Backup.class::isInstance);
    }

    private static Backup addBackup(Conforming c) {
        Backup backup = c.make.createBackup();
        backup.setName("数据备份");
        backup.setKind(BackupKind.DATA);
        c.project.getEnvironment().getAssets().add(backup);
        return backup;
    }

    @Test
    void aNewOperationBackupOpensNoOtherFinding() {
        Conforming c = new Conforming();
        backup(c).setKind(BackupKind.SERVICE);
        NO_CONTROL.accept(c);
        assess(c, "A.2.2 a)").findings().get(0).fix().orElseThrow().change().run();
        assertVerdict(Verdict.SATISFIED, c, "A.2.2 a)");
        assertVerdict(Verdict.SATISFIED, c, "A.2.2 b)");
        assertVerdict(Verdict.SATISFIED, c, "A.2.2 c)");
    }

    @Test
    void aBackupIsRecordedWhereThereIsNoEnvironmentYet() {
        Conforming c = new Conforming();
        c.project.setEnvironment(null);
        assess(c, "A.2.2 a)").findings().get(0).fix().orElseThrow().change().run();
        assertVerdict(Verdict.SATISFIED, c, "A.2.2 a)");
    }

    @Test
    void aControlStandsInForMediaThatStateNothingButNotForUnreliableOnes() {
        Conforming c = new Conforming();
        backup(c).getMedia().clear();
        assertVerdict(Verdict.SATISFIED, c, "A.2.2 b)");
        backup(c).getMedia().add(medium(c));
        medium(c).setReliability(MediumReliability.NOT_STATED);
        assertVerdict(Verdict.SATISFIED, c, "A.2.2 b)");
        medium(c).setReliability(MediumReliability.UNRELIABLE);
        assertVerdict(Verdict.PARTIAL, c, "A.2.2 b)");
    }

    @Test
    void aMediumUsedByTwoBackupsIsSaidOnce() {
        Conforming c = new Conforming();
        NO_CONTROL.accept(c);
        addBackup(c).getMedia().add(medium(c));
        medium(c).setReliability(MediumReliability.UNRELIABLE);
        assertAtFault(Set.of(medium(c)), c, "A.2.2 b)");
    }

    @Test
    void aTestCountsForOneYearToTheDay() {
        Conforming c = new Conforming();
        backup(c).getTests().get(0).setTestedOn(date("2025-06-30"));
        assertVerdict(Verdict.SATISFIED, c, "A.2.2 c)");
    }

    @Test
    void theProjectsOwnPeriodHolds() {
        Conforming c = new Conforming();
        PeriodSetting half = c.make.createPeriodSetting();
        half.setSubject(PeriodSubject.RECOVERY_TEST);
        half.setLength(Period.ofMonths(6));
        c.project.getPeriods().add(half);
        backup(c).getTests().get(0).setTestedOn(date("2025-12-30"));
        assertVerdict(Verdict.SATISFIED, c, "A.2.2 c)");
        backup(c).getTests().get(0).setTestedOn(date("2025-06-11"));
        assertVerdict(Verdict.PARTIAL, c, "A.2.2 c)");
    }

    @Test
    void theFirstTestIsDueAPeriodAfterTheServiceBegan() {
        Conforming c = new Conforming();
        backup(c).getTests().clear();
        c.contract.setStartsOn(date("2025-06-30"));
        assertVerdict(Verdict.NOT_DUE, c, "A.2.2 c)");
        c.contract.setStartsOn(date("2025-06-29"));
        assertVerdict(Verdict.GAP, c, "A.2.2 c)");
    }

    @Test
    void aFailedTestStandsUntilALaterOneIsPassed() {
        Conforming c = new Conforming();
        backup(c).getTests().add(test(c, "2026-04-01", TestResult.FAILED));
        assertVerdict(Verdict.PARTIAL, c, "A.2.2 c)");
        backup(c).getTests().add(test(c, "2026-07-01", TestResult.PASSED));
        assertVerdict(Verdict.PARTIAL, c, "A.2.2 c)");
        backup(c).getTests().add(test(c, "2026-04-01", TestResult.NOT_STATED));
        assertVerdict(Verdict.SATISFIED, c, "A.2.2 c)");
        backup(c).getTests().add(test(c, "2026-07-01", TestResult.FAILED));
        assertVerdict(Verdict.SATISFIED, c, "A.2.2 c)");
    }

    @Test
    void whetherATestFailedLastIsDecidedOnlyWhenCertain() {
        Conforming c = new Conforming();
        backup(c).getTests().add(test(c, "2026-03", TestResult.FAILED));
        assertVerdict(Verdict.SATISFIED, c, "A.2.2 c)");
        backup(c).getTests().get(1).setTestedOn(date("2026-04"));
        assertVerdict(Verdict.PARTIAL, c, "A.2.2 c)");
        backup(c).getTests().get(1).setTestedOn(null);
        assertVerdict(Verdict.SATISFIED, c, "A.2.2 c)");
        backup(c).getTests().get(0).setTestedOn(null);
        backup(c).getTests().get(1).setTestedOn(date("2026-04"));
        assertEquals(0, assess(c, "A.2.2 c)").findings().size());
    }
}
