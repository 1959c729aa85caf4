// SPDX-License-Identifier: EPL-2.0
package org.plumbline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.plumbline.archive.Hash;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.assessment.rules.RuleBook;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.office.PackageReader;
import org.plumbline.report.FormReport;
import org.plumbline.report.ReportContext;
import org.plumbline.report.ReportFormat;
import org.plumbline.report.form.Form;
import org.plumbline.report.form.FormKind;
import org.plumbline.report.form.Forms;
import org.plumbline.standard.Text;
import org.plumbline.storage.ProjectStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code plumbline form}: the filing form and the checklists of the standard, filled from a project. */
@Command(name = "form")
final class FormCommand implements Callable<Integer> {

    private static final Path DEFAULT_FOLDER = Path.of("build", "forms");

    /** The formats of papers. */
    static final class Formats extends Choices.Formats {

        Formats() {
            super(FormReport.FORMATS);
        }
    }

    private final Terminal terminal;
    private final Complaints complaints;

    @Parameters(index = "0", paramLabel = "KIND", descriptionKey = "kind")
    private FormKind kind;

    @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "file")
    private Path file;

    @Option(
            names = "--format",
            split = ",",
            splitSynopsisLabel = ",...",
            paramLabel = "FORMAT",
            completionCandidates = Formats.class)
    private Set<ReportFormat> formats;

    @Option(names = "--out", paramLabel = "FOLDER")
    private Path folder;

    @Option(names = "--template", paramLabel = "FILE")
    private Path template;

    @Mixin
    private SettingsOptions settings;

    FormCommand(Terminal terminal) {
        this.terminal = terminal;
        complaints = new Complaints(terminal);
    }

    @Override
    public Integer call() throws IOException {
        if (formats != null && folder == null && formats.size() > 1) {
            throw terminal.badInput("assess.formats.out");
        }
        if (template != null && (formats == null || !formats.contains(ReportFormat.DOCX))) {
            throw terminal.badInput("assess.template");
        }
        PackageReader document = template == null ? null : PackageReader.of(template);
        OutsourcingProject project = new ProjectStore().load(file);
        Assessment assessment = RuleBook.assessment();
        AssessmentResult result = assessment.assess(project, settings.of(project, file, terminal, complaints::print));
        ReportContext context = ReportContext.of(Version.number())
                .withFile(ProjectFiles.name(file), Hash.of(file, Hash.ALGORITHM).orElse(""));
        FormReport report = new FormReport(context, document);
        Set<ReportFormat> wanted = formats == null ? EnumSet.of(ReportFormat.PDF) : EnumSet.copyOf(formats);
        boolean toStream = formats != null && folder == null;
        for (ReportFormat format : wanted) {
            if (toStream) {
                report.write(kind, result, format, terminal.language(), terminal.out());
            } else {
                Path path = new ReportFolder(folder == null ? DEFAULT_FOLDER : folder, terminal)
                        .write(
                                ProjectFiles.baseName(file) + "-" + Choices.word(kind),
                                format.extension(),
                                out -> report.write(kind, result, format, terminal.language(), out));
                terminal.err().println(terminal.say("form.written", path));
            }
        }
        return summary(result, toStream);
    }

    /** Says what is still missing, unless a paper that says it goes the same way. */
    private int summary(AssessmentResult result, boolean toStream) {
        int code = ExitCode.CLEAN;
        for (Form form : Forms.of(kind, result)) {
            for (Form.Row row : form.incomplete()) {
                code = ExitCode.FINDINGS;
                for (Text missing : toStream ? List.<Text>of() : row.missing()) {
                    terminal.out().println(terminal.say("form.missing", row.clause(), missing.in(terminal.language())));
                }
            }
        }
        return code;
    }
}
