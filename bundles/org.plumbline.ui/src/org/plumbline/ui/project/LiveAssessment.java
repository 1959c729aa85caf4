// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.project;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.SafeRunner;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.assessment.rules.RuleBook;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.standard.Catalogue;
import org.plumbline.ui.text.Texts;
import org.plumbline.viewpoint.Viewing;

/**
 * Assesses an open project again after each change, in the background, and tells the result in the UI thread. Changes that
 * come faster than assessments are assessed together. The user may prefer an assessment only when saving.
 */
public final class LiveAssessment {

    /** Read once, since reading takes a while and nothing changes it. */
    private static final Assessment GBT32926 = RuleBook.assessment();

    /** Nanoseconds that the user gets to go on typing before the model is looked at. */
    private static final long PAUSE = 20_000_000;

    private final OpenProject open;
    private final Executor ui;
    private final Job job;
    private final List<Consumer<AssessmentResult>> listeners = new CopyOnWriteArrayList<>();
    private final IPreferenceChangeListener preferences = event -> {
        if (AssessmentPreferences.matters(event.getKey())) {
            schedule();
        }
    };
    private volatile boolean disposed;
    private volatile boolean wanted;
    private AssessmentResult result;

    LiveAssessment(OpenProject open, Executor ui) {
        this.open = open;
        this.ui = ui;
        job = Job.createSystem(Texts.of(LiveAssessment.class).say("assessing"), this::assess);
        AssessmentPreferences.chosen().addPreferenceChangeListener(preferences);
    }

    /** The standard, for those who show it without a project. */
    public static Catalogue standard() {
        return GBT32926.catalogue();
    }

    /** The standard and its rules. */
    public Assessment assessment() {
        return GBT32926;
    }

    /** The latest result, for what the model was a moment ago; empty until the first one is there. */
    public Optional<AssessmentResult> result() {
        return Optional.ofNullable(result);
    }

    /** Has a listener told each new result, in the UI thread. */
    public void addListener(Consumer<AssessmentResult> listener) {
        listeners.add(listener);
    }

    /** Removes a listener; nothing happens if it is none. */
    public void removeListener(Consumer<AssessmentResult> listener) {
        listeners.remove(listener);
    }

    /** Assesses now, also where the user does not want that after each edit. */
    public void now() {
        schedule();
    }

    void edited() {
        if (AssessmentPreferences.isLive()) {
            schedule();
        }
    }

    void schedule() {
        if (!disposed) {
            wanted = true;
            job.schedule();
        }
    }

    private IStatus assess(IProgressMonitor monitor) {
        // a job that is scheduled for later than now begins 50 ms after that, more often than not
        LockSupport.parkNanos(PAUSE);
        if (disposed || !wanted) {
            return Status.OK_STATUS;
        }
        AssessmentResult assessed = open.read(() -> {
            // what is changed after this is assessed again
            wanted = false;
            OutsourcingProject project = open.project();
            return GBT32926.assess(project, AssessmentPreferences.settings(project));
        });
        if (!disposed) {
            ui.execute(() -> publish(assessed));
        }
        return Status.OK_STATUS;
    }

    private void publish(AssessmentResult assessed) {
        if (disposed || assessed.project() != open.project()) {
            return;
        }
        result = assessed;
        Viewing.of(assessed.project()).show(assessed);
        // a listener that fails is logged, and keeps the result from nobody else
        listeners.forEach(listener -> SafeRunner.run(() -> listener.accept(assessed)));
    }

    void dispose() {
        disposed = true;
        AssessmentPreferences.chosen().removePreferenceChangeListener(preferences);
        job.cancel();
        listeners.clear();
    }
}
