// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.project;

import java.time.LocalDate;
import java.time.Period;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.plumbline.assessment.AssessmentSettings;
import org.plumbline.model.outsourcing.OutsourcingProject;

/** How the user wants open projects assessed. */
public final class AssessmentPreferences {

    /** Where preferences are kept. */
    public static final String NODE = "org.plumbline.ui";

    /** Whether each edit is followed by an assessment; otherwise saving is. */
    public static final String LIVE = "assessment.live";

    /** Whether today counts even where the project states a day of assessment. */
    public static final String TODAY = "assessment.today";

    /** How often "regularly" is where the project states no period of its own, in months. */
    public static final String MONTHS = "assessment.months";

    private AssessmentPreferences() {}

    /** The usual ones: live, the project's own day, once a year. */
    public static void setDefaults() {
        IEclipsePreferences defaults = DefaultScope.INSTANCE.getNode(NODE);
        defaults.putBoolean(LIVE, true);
        defaults.putBoolean(TODAY, false);
        defaults.putInt(MONTHS, (int) AssessmentSettings.DEFAULT_PERIOD.toTotalMonths());
    }

    static IEclipsePreferences chosen() {
        return InstanceScope.INSTANCE.getNode(NODE);
    }

    /** Whether assessments depend on a preference of the node; files opened lately, for instance, are kept there, too. */
    static boolean matters(String key) {
        return key.startsWith("assessment.");
    }

    static boolean isLive() {
        return chosen().getBoolean(LIVE, true);
    }

    /** The settings for a project: the day that it states, unless today is wanted or it states none. */
    public static AssessmentSettings settings(OutsourcingProject project) {
        LocalDate today = LocalDate.now();
        return chosen().getBoolean(TODAY, false) ? asOf(today) : settings(project, today);
    }

    /** The settings for a former version of a project: the day that it states, or another if it states none. */
    public static AssessmentSettings settings(OutsourcingProject project, LocalDate otherwise) {
        return asOf(
                project.getAssessedOn() == null
                        ? otherwise
                        : project.getAssessedOn().latest());
    }

    private static AssessmentSettings asOf(LocalDate day) {
        int months = chosen().getInt(MONTHS, (int) AssessmentSettings.DEFAULT_PERIOD.toTotalMonths());
        return new AssessmentSettings(day, Period.ofMonths(Math.max(1, months)).normalized(), evidence -> false);
    }
}
