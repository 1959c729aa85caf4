// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.rules;

import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.BACKUP__KIND;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.BACKUP__MEDIA;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.BACKUP__TESTS;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.STORAGE_MEDIUM__RELIABILITY;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.TEST_RUN__RESULT;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.TEST_RUN__TESTED_ON;

import java.util.LinkedHashSet;
import java.util.Set;
import org.plumbline.assessment.Facts;
import org.plumbline.assessment.Outcome;
import org.plumbline.assessment.SectionRules;
import org.plumbline.assessment.Shortfall;
import org.plumbline.assessment.Tally;
import org.plumbline.model.outsourcing.Backup;
import org.plumbline.model.outsourcing.BackupKind;
import org.plumbline.model.outsourcing.ControlKind;
import org.plumbline.model.outsourcing.MediumReliability;
import org.plumbline.model.outsourcing.OutsourcingFactory;
import org.plumbline.model.outsourcing.PeriodSubject;
import org.plumbline.model.outsourcing.StorageMedium;
import org.plumbline.model.outsourcing.TestRun;

/** A.2.2 Backup strategy (备份策略). */
final class SectionA_2_2 extends SectionRules {

    SectionA_2_2() {
        rule("A.2.2 a)", this::operationIsBackedUp, BACKUP__KIND);
        rule("A.2.2 b)", this::mediaAreReliable, Controls.reads(BACKUP__MEDIA, STORAGE_MEDIUM__RELIABILITY));
        rule("A.2.2 c)", this::recoveryIsTested, BACKUP__TESTS, TEST_RUN__TESTED_ON, TEST_RUN__RESULT);
    }

    private Outcome operationIsBackedUp(Facts facts) {
        Tally tally = new Tally();
        for (Backup backup : facts.all(Backup.class)) {
            if (backup.getKind() == BackupKind.OPERATION) {
                tally.met(backup);
            }
        }
        if (tally.hasMet()) {
            return tally.outcome();
        }
        for (Backup backup : facts.all(Backup.class)) {
            if (backup.getKind() == BackupKind.NOT_STATED) {
                tally.unmet(Shortfall.at(
                                backup,
                                "{0}没有说明备份的内容，不能说明服务操作已有备份",
                                "{0} does not state what it holds, so it does not show that service operation is backed up",
                                backup)
                        .fix(
                                () -> backup.setKind(BackupKind.OPERATION),
                                "核实并记录{0}是服务操作的备份",
                                "verify and record that {0} is a backup of service operation",
                                backup));
            }
        }
        if (tally.isEmpty()) {
            tally.unmet(Shortfall.at(facts.project(), "没有信息技术服务操作备份", "there is no backup of service operation")
                    .fix(
                            () -> backUp(facts),
                            "建立服务操作备份，存于可靠介质，并测试恢复",
                            "set up a backup of service operation on a reliable medium and test its recovery"));
        }
        return tally.outcome();
    }

    /** A backup alone would open findings of b) and c). */
    private static void backUp(Facts facts) {
        Backup backup = OutsourcingFactory.eINSTANCE.createBackup();
        backup.setName("服务操作备份");
        backup.setKind(BackupKind.OPERATION);
        Assets.add(facts, backup);
        store(facts, backup);
        TestRuns.pass(facts, backup.getTests());
    }

    private static void store(Facts facts, Backup backup) {
        StorageMedium medium = OutsourcingFactory.eINSTANCE.createStorageMedium();
        medium.setName("备份介质");
        medium.setReliability(MediumReliability.RELIABLE);
        Assets.add(facts, medium);
        backup.getMedia().add(medium);
    }

    /** A control that keeps backups on reliable media stands in for media that state nothing, not for unreliable ones. */
    private Outcome mediaAreReliable(Facts facts) {
        Tally tally = new Tally();
        if (!Controls.existing(facts, ControlKind.BACKUP_MEDIA_PROTECTION).isEmpty()) {
            tally.add(Controls.inPlace(facts, ControlKind.BACKUP_MEDIA_PROTECTION));
        }
        boolean vouchedFor = tally.hasMet();
        Set<StorageMedium> media = new LinkedHashSet<>();
        for (Backup backup : facts.all(Backup.class)) {
            media.addAll(backup.getMedia());
            if (backup.getMedia().isEmpty() && !vouchedFor) {
                tally.unmet(Shortfall.at(
                                backup, "没有说明{0}存放在什么介质上", "on which medium {0} is stored is not stated", backup)
                        .fix(() -> store(facts, backup), "将{0}存放在可靠介质上", "store {0} on a reliable medium", backup));
            }
        }
        for (StorageMedium medium : media) {
            if (medium.getReliability() == MediumReliability.RELIABLE) {
                tally.met(medium);
            } else if (medium.getReliability() == MediumReliability.UNRELIABLE) {
                tally.unmet(
                        Shortfall.at(medium, "存放备份的{0}不可靠", "{0}, on which backups are stored, is not reliable", medium)
                                .remedy("将备份改存到可靠介质上", "move the backups to a reliable medium"));
            } else if (!vouchedFor) {
                tally.unmet(Shortfall.at(
                                medium,
                                "没有说明存放备份的{0}是否可靠",
                                "whether {0}, on which backups are stored, is reliable is not stated",
                                medium)
                        .fix(
                                () -> medium.setReliability(MediumReliability.RELIABLE),
                                "核实并记录{0}可靠",
                                "verify and record that {0} is reliable",
                                medium));
            }
        }
        if (tally.isEmpty()) {
            tally.unmet(noBackup(facts));
        }
        return tally.outcome();
    }

    private static Shortfall noBackup(Facts facts) {
        return Shortfall.at(facts.project(), "没有备份可供核对", "there is no backup to look at")
                .remedy("先建立备份（A.2.2 a)）", "first set up a backup (A.2.2 a))");
    }

    private Outcome recoveryIsTested(Facts facts) {
        Tally tally = new Tally();
        for (Backup backup : facts.all(Backup.class)) {
            Regularly.of(facts, PeriodSubject.RECOVERY_TEST)
                    .count(
                            tally,
                            backup,
                            facts.serviceStart(),
                            backup.getTests(),
                            TestRun::getTestedOn,
                            () -> TestRuns.pass(facts, backup.getTests()));
            TestRun failure = TestRuns.standingFailure(facts, backup.getTests());
            if (failure != null) {
                tally.unmet(TestRuns.failed(facts, backup, failure, backup.getTests()));
            }
        }
        if (!tally.isEmpty()) {
            return tally.outcome();
        }
        return facts.all(Backup.class).isEmpty()
                ? tally.unmet(noBackup(facts)).outcome()
                : Outcome.notDue("第一次恢复测试尚未到期", "the first recovery test is not due yet");
    }
}
