// SPDX-License-Identifier: EPL-2.0
package org.plumbline.cli;

import java.time.LocalDate;
import java.time.Period;
import org.plumbline.assessment.AssessmentSettings;
import org.plumbline.model.outsourcing.OutsourcingProject;
import picocli.CommandLine.Option;

/** The options that say for which day to assess, and how often "regularly" is. */
final class DayOptions {

    @Option(names = "--as-of", paramLabel = "DATE")
    private LocalDate asOf;

    @Option(names = "--period", paramLabel = "PERIOD")
    private Period period;

    /** The day asked for, else the day that the project states, else the given one. */
    LocalDate of(OutsourcingProject project, LocalDate otherwise) {
        if (asOf != null) {
            return asOf;
        }
        return project.getAssessedOn() == null
                ? otherwise
                : project.getAssessedOn().latest();
    }

    /** The period asked for, else once a year. */
    Period period() {
        return period == null ? AssessmentSettings.DEFAULT_PERIOD : period;
    }

    /** The given settings with what was asked for in their place. */
    AssessmentSettings over(AssessmentSettings recorded) {
        return new AssessmentSettings(
                asOf == null ? recorded.asOf() : asOf,
                period == null ? recorded.regularPeriod() : period,
                recorded.digestChecked());
    }
}
