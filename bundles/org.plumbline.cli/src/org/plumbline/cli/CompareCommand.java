// SPDX-License-Identifier: EPL-2.0
package org.plumbline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.plumbline.archive.version.ProjectVersion;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.assessment.AssessmentSettings;
import org.plumbline.assessment.Verdict;
import org.plumbline.assessment.rules.RuleBook;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.report.ComparisonReport;
import org.plumbline.report.ReportContext;
import org.plumbline.report.ReportFormat;
import org.plumbline.report.comparison.Comparison;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code plumbline compare}: what changed between two versions of a project, and whether it got worse. */
@Command(name = "compare")
final class CompareCommand implements Callable<Integer> {

    /** The formats of comparisons. */
    static final class Formats extends Choices.Formats {

        Formats() {
            super(ComparisonReport.FORMATS);
        }
    }

    private final Terminal terminal;
    private final Complaints complaints;

    @Parameters(arity = "1..2", paramLabel = "FILE", descriptionKey = "files")
    private List<Path> files;

    @Option(names = "--since", paramLabel = "DATE|REVISION")
    private String since;

    @Option(
            names = "--format",
            split = ",",
            splitSynopsisLabel = ",...",
            paramLabel = "FORMAT",
            completionCandidates = Formats.class)
    private Set<ReportFormat> formats;

    @Option(names = "--out", paramLabel = "FOLDER")
    private Path folder;

    @Mixin
    private SettingsOptions settings;

    CompareCommand(Terminal terminal) {
        this.terminal = terminal;
        complaints = new Complaints(terminal);
    }

    /** A version of the project, and where it came from. */
    private record Assessed(OutsourcingProject project, AssessmentResult result, ReportContext context) {}

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (since == null && files.size() < 2) {
            throw terminal.badInput("compare.second");
        }
        if (since != null && files.size() > 1) {
            throw terminal.badInput("compare.too.many");
        }
        if (formats != null && folder == null && formats.size() > 1) {
            throw terminal.badInput("assess.formats.out");
        }
        Path newer = files.get(files.size() - 1);
        Assessment assessment = RuleBook.assessment();
        // the file first, so that a mistyped name is not looked for in a history
        ProjectVersion now = ProjectVersion.of(newer, Version.number());
        Assessed after = assessed(now, newer, assessment);
        Path older = since == null ? files.get(0) : newer;
        ProjectVersion then =
                since == null ? ProjectVersion.of(older, Version.number()) : ProjectVersion.former(newer, since);
        Assessed before = assessed(then, older, assessment);
        if (!String.valueOf(before.project.getId()).equals(after.project.getId())) {
            complaints.print(terminal.say("compare.unrelated"));
        }
        Comparison comparison = Comparison.of(before.result, after.result);
        write(comparison, before.context, after.context, ProjectFiles.baseName(newer) + "-comparison");
        if (before.result.verdict() == Verdict.ERROR || after.result.verdict() == Verdict.ERROR) {
            return ExitCode.INTERNAL_ERROR;
        }
        return comparison.isWorse() ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }

    private Assessed assessed(ProjectVersion version, Path file, Assessment assessment) {
        OutsourcingProject project = version.project();
        AssessmentSettings chosen = version.recorded()
                .map(settings::over)
                .orElseGet(() -> settings.of(
                        project, file, version.day().orElse(terminal.today()), terminal, complaints::print));
        AssessmentResult result = assessment.assess(project, chosen);
        complaints.aboutRules(version.name(), result).ifPresent(complaints::print);
        return new Assessed(
                project, result, ReportContext.of(Version.number()).withFile(version.name(), version.sha256()));
    }

    private void write(Comparison comparison, ReportContext before, ReportContext after, String name)
            throws IOException {
        Set<ReportFormat> wanted = formats == null ? EnumSet.of(ReportFormat.HTML) : EnumSet.copyOf(formats);
        if (formats == null || folder == null) {
            ReportFormat shown =
                    formats == null ? ReportFormat.TEXT : wanted.iterator().next();
            new ComparisonReport(before, after, terminal.colour())
                    .write(comparison, shown, terminal.language(), terminal.out());
        }
        if (formats == null || folder != null) {
            ReportFolder reports = new ReportFolder(folder == null ? ReportFolder.DEFAULT : folder, terminal);
            ComparisonReport report = new ComparisonReport(before, after, false);
            for (ReportFormat format : wanted) {
                Path file = reports.write(
                        name, format.extension(), out -> report.write(comparison, format, terminal.language(), out));
                terminal.err().println(terminal.say("report.written", file));
            }
        }
    }
}
