// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.project;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.assessment.AssessmentSettings;
import org.plumbline.assessment.rules.RuleBook;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.standard.Catalogue;
import org.plumbline.ui.text.Texts;
import org.plumbline.viewpoint.Viewing;

/**
 * Assesses an open project again after each change, in the background, and tells the result in the UI thread. Changes that
 * come faster than assessments are assessed together.
 */
public final class LiveAssessment {

    /** Read once, since reading takes a while and nothing changes it. */
    private static final Assessment GBT32926 = new Assessment(Catalogue.load(), RuleBook.gbt32926());

    /** Milliseconds that the user gets to go on typing before the model is looked at. */
    private static final long PAUSE = 20;

    private final OpenProject open;
    private final Executor ui;
    private final Job job;
    private final List<Consumer<AssessmentResult>> listeners = new CopyOnWriteArrayList<>();
    private volatile Function<OutsourcingProject, AssessmentSettings> settings = LiveAssessment::today;
    private volatile boolean disposed;
    private AssessmentResult result;

    LiveAssessment(OpenProject open, Executor ui) {
        this.open = open;
        this.ui = ui;
        job = Job.createSystem(Texts.of(LiveAssessment.class).say("assessing"), this::assess);
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

    /** Sets the day and the periods, and assesses anew. */
    public void settings(Function<OutsourcingProject, AssessmentSettings> chosen) {
        settings = chosen;
        schedule();
    }

    /** The day that the project states, else today, with the usual periods. */
    private static AssessmentSettings today(OutsourcingProject project) {
        return AssessmentSettings.of(
                project.getAssessedOn() == null
                        ? LocalDate.now()
                        : project.getAssessedOn().latest());
    }

    void schedule() {
        if (!disposed) {
            job.schedule(PAUSE);
        }
    }

    private IStatus assess(IProgressMonitor monitor) {
        AssessmentResult assessed = open.read(() -> {
            OutsourcingProject project = open.project();
            return GBT32926.assess(project, settings.apply(project));
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
        listeners.forEach(listener -> listener.accept(assessed));
    }

    void dispose() {
        disposed = true;
        job.cancel();
        listeners.clear();
    }
}
