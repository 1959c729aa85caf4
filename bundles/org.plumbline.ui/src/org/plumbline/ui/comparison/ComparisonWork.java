// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.comparison;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.archive.Hash;
import org.plumbline.archive.version.ProjectVersion;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.assessment.AssessmentSettings;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.ui.project.AssessmentPreferences;
import org.plumbline.ui.project.OpenProject;
import org.plumbline.ui.text.Texts;

/**
 * Compares an open project, as it stands now, with another version.
 *
 * @param open the project
 * @param file its file
 * @param edited whether it has changes that are in no file
 * @param counterpart what it is compared with
 * @param swapped whether the open project is the older one
 * @param done told the result
 */
record ComparisonWork(
        OpenProject open, Path file, boolean edited, Counterpart counterpart, boolean swapped, Consumer<Compared> done)
        implements BackgroundWork.Work {

    private static final Texts TEXTS = Texts.of(ComparisonWork.class);

    @Override
    public void run(SubMonitor progress) throws InterruptedException {
        // a copy, since the user goes on editing; copying takes less time than assessing
        OutsourcingProject copy = open.read(() -> EcoreUtil.copy(open.project()));
        progress.subTask(TEXTS.say("work.reading"));
        progress.split(1);
        ProjectVersion version = counterpart.read(file);
        progress.subTask(TEXTS.say("work.assessing"));
        progress.split(3);
        Side other = new Side(version.name(), version.sha256(), assess(version.project(), settings(version)));
        progress.split(2);
        Side now = new Side(
                edited ? TEXTS.say("work.edited", file) : file.toString(),
                edited ? "" : Hash.of(file, Hash.ALGORITHM).orElse(""),
                assess(copy, AssessmentPreferences.settings(copy)));
        progress.subTask(TEXTS.say("work.comparing"));
        progress.split(2);
        Compared compared = swapped ? Compared.of(now, other) : Compared.of(other, now);
        progress.split(2);
        done.accept(compared);
    }

    private static AssessmentSettings settings(ProjectVersion version) {
        OutsourcingProject project = version.project();
        return version.recorded()
                .or(() -> version.day().map(day -> AssessmentPreferences.settings(project, day)))
                .orElseGet(() -> AssessmentPreferences.settings(project));
    }

    private AssessmentResult assess(OutsourcingProject project, AssessmentSettings settings) {
        Assessment assessment = open.assessment().assessment();
        return assessment.assess(project, settings);
    }
}
