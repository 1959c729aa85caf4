// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment;

import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import java.util.function.Predicate;
import org.plumbline.model.outsourcing.Evidence;

/**
 * What an assessment depends on beside the model and the standard.
 *
 * @param asOf the day for which verdicts are given; later facts are not looked at
 * @param regularPeriod how often "regularly" is where the project states no period of its own
 * @param digestChecked whether the digest of a piece of evidence was checked and found right
 */
public record AssessmentSettings(LocalDate asOf, Period regularPeriod, Predicate<Evidence> digestChecked) {

    /** How often "regularly" is unless something else is said: once a year. */
    public static final Period DEFAULT_PERIOD = Period.ofYears(1);

    public AssessmentSettings {
        Objects.requireNonNull(asOf);
        Objects.requireNonNull(digestChecked);
        if (regularPeriod.isNegative() || regularPeriod.isZero()) {
            throw new IllegalArgumentException("the regular period must be positive: " + regularPeriod);
        }
    }

    /** Settings for the given day with the default period and no digest checked. */
    public static AssessmentSettings of(LocalDate asOf) {
        return new AssessmentSettings(asOf, DEFAULT_PERIOD, evidence -> false);
    }
}
