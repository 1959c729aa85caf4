// SPDX-License-Identifier: EPL-2.0
package org.plumbline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.assessment.Verdict;
import org.plumbline.assessment.rules.RuleBook;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.report.oscal.OscalExport;
import org.plumbline.standard.Catalogue;
import org.plumbline.storage.ProjectStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code plumbline oscal}: the standard, a project and its assessment as documents in OSCAL. */
@Command(name = "oscal")
final class OscalCommand implements Callable<Integer> {

    private static final Path DEFAULT_FOLDER = Path.of("build", "oscal");
    private static final String JSON = ".json";

    private final Terminal terminal;
    private final Complaints complaints;

    @Parameters(arity = "0..1", paramLabel = "FILE", descriptionKey = "file")
    private Path file;

    @Option(names = "--out", paramLabel = "FOLDER")
    private Path folder;

    @Mixin
    private SettingsOptions settings;

    OscalCommand(Terminal terminal) {
        this.terminal = terminal;
        complaints = new Complaints(terminal);
    }

    @Override
    public Integer call() {
        Catalogue catalogue = Catalogue.load();
        OscalExport export = new OscalExport(Version.number(), terminal.language());
        ReportFolder target = new ReportFolder(folder == null ? DEFAULT_FOLDER : folder, terminal);
        if (file == null) {
            write(List.of(export.catalog(catalogue)), target);
            return ExitCode.CLEAN;
        }
        OutsourcingProject project = new ProjectStore().load(file);
        AssessmentResult result =
                RuleBook.assessment().assess(project, settings.of(project, file, terminal, complaints::print));
        complaints.aboutRules(file, result).ifPresent(complaints::print);
        List<OscalExport.Document> documents = export.documents(result);
        write(documents, target);
        removeOld(documents, target);
        return result.verdict() == Verdict.ERROR ? ExitCode.INTERNAL_ERROR : ExitCode.CLEAN;
    }

    private void write(List<OscalExport.Document> documents, ReportFolder target) {
        for (OscalExport.Document document : documents) {
            String name = document.name().substring(0, document.name().length() - JSON.length());
            terminal.err().println(terminal.say("new.done", target.write(name, "json", document::write)));
        }
    }

    /** A plan of action that was written when something was still open does not stay beside newer documents. */
    private void removeOld(List<OscalExport.Document> documents, ReportFolder target) {
        Set<String> written = new HashSet<>();
        documents.forEach(document -> written.add(document.name()));
        if (!written.contains(OscalExport.ACTION_PLAN)) {
            Path old = target.folder().resolve(OscalExport.ACTION_PLAN);
            try {
                Files.deleteIfExists(old);
            } catch (IOException failure) {
                throw terminal.badInput("report.unwritable", old); // NOPMD: the sentence is all that a user needs
            }
            terminal.err().println(terminal.say("oscal.nothing.open"));
        }
    }
}
