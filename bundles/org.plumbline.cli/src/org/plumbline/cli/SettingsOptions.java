// SPDX-License-Identifier: EPL-2.0
package org.plumbline.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.function.Consumer;
import org.plumbline.assessment.AssessmentSettings;
import org.plumbline.model.outsourcing.OutsourcingProject;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that an assessment depends on. */
final class SettingsOptions {

    @Mixin
    private DayOptions day;

    @Option(names = "--check-digests")
    private boolean checkDigests;

    /**
     * The settings for a project: the day asked for, else the day that the project states, else today.
     *
     * @param file the file of the project; files of evidence are looked for beside it
     * @param warnings takes a sentence for each piece of evidence whose file is not the recorded one or cannot be checked
     */
    AssessmentSettings of(OutsourcingProject project, Path file, Terminal terminal, Consumer<String> warnings) {
        return of(project, file, terminal.today(), terminal, warnings);
    }

    /** The settings for the model of a package: those recorded in it, but for the day and period asked for. */
    AssessmentSettings over(AssessmentSettings recorded) {
        return day.over(recorded);
    }

    /** The same with another day than today where neither the call nor the project names one. */
    AssessmentSettings of(
            OutsourcingProject project, Path file, LocalDate otherwise, Terminal terminal, Consumer<String> warnings) {
        LocalDate asOf = day.of(project, otherwise);
        Period regular = day.period();
        if (!checkDigests) {
            return new AssessmentSettings(asOf, regular, evidence -> false);
        }
        EvidenceCheck check =
                EvidenceCheck.of(project, file.toAbsolutePath().normalize().getParent());
        check.wrong()
                .forEach(evidence -> warnings.accept(
                        terminal.say("evidence.differs", file, evidence.getLocation(), evidence.getName())));
        check.unknown()
                .forEach(evidence -> warnings.accept(terminal.say(
                        "evidence.unknown.algorithm", file, evidence.getName(), evidence.getDigestAlgorithm())));
        return new AssessmentSettings(asOf, regular, check.right()::contains);
    }
}
