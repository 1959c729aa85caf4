// SPDX-License-Identifier: EPL-2.0
package org.plumbline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.plumbline.archive.Hash;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.assessment.Verdict;
import org.plumbline.assessment.rules.RuleBook;
import org.plumbline.diagram.layout.ArrangementFile;
import org.plumbline.diagram.paint.Drawings;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.office.PackageReader;
import org.plumbline.report.DocumentReport;
import org.plumbline.report.PortfolioEntry;
import org.plumbline.report.PortfolioReport;
import org.plumbline.report.ReportContext;
import org.plumbline.report.ReportFormat;
import org.plumbline.report.ReportWriter;
import org.plumbline.report.TextReport;
import org.plumbline.storage.ElementLines;
import org.plumbline.storage.ProjectStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code plumbline assess}: the verdict on each section and the gaps of one project or many, and reports on them. */
@Command(name = "assess")
final class AssessCommand implements Callable<Integer> {

    private static final String PORTFOLIO = "portfolio";

    private final Terminal terminal;
    private final Complaints complaints;

    @Parameters(arity = "1..*", paramLabel = "FILE|FOLDER", descriptionKey = "files")
    private List<Path> arguments;

    @Option(names = "--format", split = ",", splitSynopsisLabel = ",...", paramLabel = "FORMAT")
    private Set<ReportFormat> formats;

    @Option(names = "--out", paramLabel = "FOLDER")
    private Path folder;

    @Option(names = "--template", paramLabel = "FILE")
    private Path template;

    @Option(names = "--fail-on", defaultValue = "partial")
    private FailOn failOn;

    @Mixin
    private SettingsOptions settings;

    /** The content of the template; null for the one that we ship. */
    private PackageReader document;

    /** Draws the diagrams; null where no report shows them. */
    private Drawings drawings;

    AssessCommand(Terminal terminal) {
        this.terminal = terminal;
        complaints = new Complaints(terminal);
    }

    /**
     * What came of one file.
     *
     * @param failure why it was not assessed or not reported on, or null
     * @param exitCode what it means for the whole
     */
    private record Outcome(PortfolioEntry entry, List<String> warnings, Throwable failure, int exitCode) {}

    @Override
    public Integer call() throws IOException, InterruptedException {
        List<Path> files = ProjectFiles.find(arguments);
        boolean alone = files.size() == 1;
        Set<ReportFormat> wanted = formats == null ? EnumSet.of(ReportFormat.HTML) : EnumSet.copyOf(formats);
        if (folder == null && formats != null) {
            requireOneStream(wanted, alone);
        }
        if (template != null) {
            if (!wanted.contains(ReportFormat.DOCX)) {
                throw terminal.badInput("assess.template");
            }
            document = PackageReader.of(template);
        }
        ReportFolder reports = folder == null && formats != null
                ? null
                : new ReportFolder(folder == null ? ReportFolder.DEFAULT : folder, terminal);
        drawings = wanted.stream().anyMatch(ReportFormat::showsDrawings) ? Drawings.in(terminal.language()) : null;
        Assessment assessment = RuleBook.assessment();
        List<Outcome> outcomes = alone
                ? List.of(assess(files.get(0), assessment, result -> single(files.get(0), result, wanted, reports)))
                : assess(files, assessment, wanted, reports);
        int code = ExitCode.CLEAN;
        for (Outcome outcome : outcomes) {
            outcome.warnings.forEach(complaints::print);
            if (outcome.failure != null) {
                complaints.about(outcome.failure);
            }
            code = Math.max(code, outcome.exitCode);
        }
        if (!alone) {
            portfolio(outcomes.stream().map(Outcome::entry).toList(), wanted, reports);
        }
        return code;
    }

    private void requireOneStream(Set<ReportFormat> wanted, boolean alone) {
        if (wanted.size() > 1) {
            throw terminal.badInput("assess.formats.out");
        }
        ReportFormat format = wanted.iterator().next();
        if (!alone && !PortfolioReport.FORMATS.contains(format)) {
            throw terminal.badInput("assess.portfolio.out", Choices.word(format));
        }
    }

    private List<Outcome> assess(
            List<Path> files, Assessment assessment, Set<ReportFormat> wanted, ReportFolder reports)
            throws InterruptedException {
        Progress progress = new Progress(terminal, files.size());
        Set<String> names = new HashSet<>(Set.of(PORTFOLIO));
        ExecutorService workers = Executors.newFixedThreadPool(
                Math.min(files.size(), Runtime.getRuntime().availableProcessors()));
        try {
            List<Future<Outcome>> futures = new ArrayList<>();
            for (Path file : files) {
                String name = unique(ProjectFiles.baseName(file), names);
                futures.add(workers.submit(() -> {
                    Outcome outcome = assess(file, assessment, result -> several(name, result, wanted, reports));
                    progress.step();
                    return outcome;
                }));
            }
            List<Outcome> outcomes = new ArrayList<>();
            for (Future<Outcome> future : futures) {
                outcomes.add(future.get());
            }
            return outcomes;
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure);
        } finally {
            workers.shutdownNow();
        }
    }

    /** Two projects of one name in different folders get different reports, also where case makes no difference. */
    private static String unique(String base, Set<String> taken) {
        String name = base;
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            name = base + "-" + i;
        }
        return name;
    }

    /** A result with what reports tell besides. */
    private record Assessed(AssessmentResult result, ReportContext context) {}

    /** Reports on a result, and returns the name of the report if there is one in a folder, else an empty text. */
    @FunctionalInterface
    private interface Reporter {
        String report(Assessed assessed) throws IOException;
    }

    /** Assesses a file and reports on it; what goes wrong with it stays with it. */
    private Outcome assess(Path file, Assessment assessment, Reporter reporter) {
        List<String> warnings = new ArrayList<>();
        PortfolioEntry entry = null;
        try {
            if (Files.isDirectory(file)) {
                String key = Files.isReadable(file) ? "folder.empty" : "folder.unreadable";
                throw terminal.badInput(key, file, ProjectFiles.EXTENSION);
            }
            OutsourcingProject project = new ProjectStore().load(file);
            AssessmentResult result = assessment.assess(project, settings.of(project, file, terminal, warnings::add));
            entry = PortfolioEntry.of(file.toString(), result, "");
            ReportContext context = ReportContext.of(Version.number())
                    .withFile(
                            ProjectFiles.name(file),
                            Hash.of(file, Hash.ALGORITHM).orElse(""))
                    .withLines(new ElementLines(file)::of)
                    .withFeatures(item -> assessment.rule(item).reads())
                    .withDrawings(() -> {
                        ArrangementFile.Content arranged = ArrangementFile.read(file);
                        arranged.complaint().ifPresent(text -> warnings.add(text.in(terminal.language())));
                        return drawings.of(project, result, arranged.arrangements());
                    })
                    .withSource(() -> ProjectFiles.content(file));
            String report = reporter.report(new Assessed(result, context));
            entry = PortfolioEntry.of(file.toString(), result, report);
            return new Outcome(entry, warnings, null, exitCode(file, result, warnings));
        } catch (IOException | RuntimeException | StackOverflowError failure) {
            if (entry == null) {
                entry = new PortfolioEntry.Failed(file.toString(), complaints.sentence(failure));
            }
            return new Outcome(entry, warnings, failure, Complaints.code(failure));
        }
    }

    private int exitCode(Path file, AssessmentResult result, List<String> warnings) {
        complaints.aboutRules(file, result).ifPresent(warnings::add);
        if (result.verdict() == Verdict.ERROR) {
            return ExitCode.INTERNAL_ERROR;
        }
        return failOn.concerns(result) ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }

    /** One project: without a format, the text for the person who asked; reports to the folder if there is one. */
    private String single(Path file, Assessed assessed, Set<ReportFormat> wanted, ReportFolder reports)
            throws IOException {
        if (formats == null || reports == null) {
            ReportFormat shown =
                    formats == null ? ReportFormat.TEXT : wanted.iterator().next();
            ReportWriter writer = shown == ReportFormat.TEXT
                    ? new TextReport(assessed.context, terminal.colour())
                    : writer(shown, assessed.context);
            writer.write(assessed.result, terminal.language(), terminal.out());
        }
        if (reports != null) {
            for (ReportFormat format : wanted) {
                written(write(reports, ProjectFiles.baseName(file), format, assessed));
            }
        }
        return "";
    }

    /** One project of several: only the reports in the folder. Those in HTML are what the portfolio refers to. */
    private String several(String name, Assessed assessed, Set<ReportFormat> wanted, ReportFolder reports) {
        if (reports == null) {
            return "";
        }
        for (ReportFormat format : wanted) {
            write(reports, name, format, assessed);
        }
        ReportFormat first = wanted.contains(ReportFormat.HTML)
                ? ReportFormat.HTML
                : wanted.iterator().next();
        return name + "." + first.extension();
    }

    private Path write(ReportFolder reports, String name, ReportFormat format, Assessed assessed) {
        return reports.write(name, format.extension(), out -> writer(format, assessed.context)
                .write(assessed.result, terminal.language(), out));
    }

    private ReportWriter writer(ReportFormat format, ReportContext context) {
        return format == ReportFormat.DOCX ? new DocumentReport(context, document) : format.writer(context);
    }

    private void portfolio(List<PortfolioEntry> entries, Set<ReportFormat> wanted, ReportFolder reports)
            throws IOException {
        PortfolioReport report = new PortfolioReport(Version.number());
        ReportFormat shown = reports == null ? wanted.iterator().next() : ReportFormat.TEXT;
        report.write(entries, shown, terminal.language(), terminal.out());
        if (reports == null) {
            return;
        }
        for (ReportFormat format : wanted) {
            if (PortfolioReport.FORMATS.contains(format)) {
                written(reports.write(
                        PORTFOLIO, format.extension(), out -> report.write(entries, format, terminal.language(), out)));
            }
        }
        terminal.err().println(terminal.say("reports.written", reports.folder()));
    }

    private void written(Path report) {
        terminal.err().println(terminal.say("report.written", report));
    }
}
