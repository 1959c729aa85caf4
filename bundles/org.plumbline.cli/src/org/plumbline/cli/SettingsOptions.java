// SPDX-License-Identifier: EPL-2.0
package org.plumbline.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.function.Consumer;
import org.plumbline.assessment.AssessmentSettings;
import org.plumbline.model.outsourcing.OutsourcingProject;
import picocli.CommandLine.Option;

/** The options that an assessment depends on. */
final class SettingsOptions {

    @Option(names = "--as-of", paramLabel = "DATE")
    private LocalDate asOf;

    @Option(names = "--period", paramLabel = "PERIOD")
    private Period period;

    @Option(names = "--check-digests")
    private boolean checkDigests;

    /**
     * The settings for a project: the day asked for, else the day that the project states, else today.
     *
     * @param file the file of the project; files of evidence are looked for beside it
     * @param warnings takes a sentence for each piece of evidence whose file is not the recorded one
     */
    AssessmentSettings of(OutsourcingProject project, Path file, Terminal terminal, Consumer<String> warnings) {
        return of(project, file, terminal.today(), terminal, warnings);
    }

    /** The same with another day than today where neither the call nor the project names one. */
    AssessmentSettings of(
            OutsourcingProject project, Path file, LocalDate otherwise, Terminal terminal, Consumer<String> warnings) {
        LocalDate day = asOf;
        if (day == null) {
            day = project.getAssessedOn() == null
                    ? otherwise
                    : project.getAssessedOn().latest();
        }
        Period regular = period == null ? AssessmentSettings.DEFAULT_PERIOD : period;
        if (!checkDigests) {
            return new AssessmentSettings(day, regular, evidence -> false);
        }
        EvidenceCheck check =
                EvidenceCheck.of(project, file.toAbsolutePath().normalize().getParent());
        check.wrong()
                .forEach(evidence -> warnings.accept(
                        terminal.say("evidence.differs", file, evidence.getLocation(), evidence.getName())));
        return new AssessmentSettings(day, regular, check.right()::contains);
    }
}
