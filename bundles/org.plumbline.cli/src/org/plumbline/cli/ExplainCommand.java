// SPDX-License-Identifier: EPL-2.0
package org.plumbline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.assessment.Verdict;
import org.plumbline.assessment.rules.RuleBook;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.report.ExplanationReport;
import org.plumbline.report.ReportContext;
import org.plumbline.standard.Catalogue;
import org.plumbline.standard.Item;
import org.plumbline.storage.ProjectStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code plumbline explain}: why an item has its verdict. */
@Command(name = "explain")
final class ExplainCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
    private Path file;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "ITEM", descriptionKey = "item")
    private List<String> words;

    @Mixin
    private SettingsOptions settings;

    ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Catalogue catalogue = Catalogue.load();
        Item item = terminal.item(catalogue, words);
        OutsourcingProject project = new ProjectStore().load(file);
        Assessment assessment = RuleBook.assessment();
        Complaints complaints = new Complaints(terminal);
        AssessmentResult result = assessment.assess(project, settings.of(project, file, terminal, complaints::print));
        ReportContext context = ReportContext.of(Version.number())
                .withFeatures(explained -> assessment.rule(explained).reads());
        new ExplanationReport(context).write(result, item, terminal.language(), terminal.out());
        if (result.item(item).verdict() == Verdict.ERROR) {
            complaints.print(terminal.say("rules.failed", file, item.number()));
            return ExitCode.INTERNAL_ERROR;
        }
        return ExitCode.CLEAN;
    }
}
