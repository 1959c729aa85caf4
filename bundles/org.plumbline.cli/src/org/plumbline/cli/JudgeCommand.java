// SPDX-License-Identifier: EPL-2.0
package org.plumbline.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.plumbline.assessment.NewJudgement;
import org.plumbline.model.PartialDate;
import org.plumbline.model.outsourcing.Evidence;
import org.plumbline.model.outsourcing.JudgedVerdict;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.standard.Catalogue;
import org.plumbline.standard.Item;
import org.plumbline.storage.ProjectStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code plumbline judge}: records a reviewer's judgement of an item in the project. */
@Command(name = "judge")
final class JudgeCommand implements Callable<Integer> {

    /** What a reviewer can find; the verdicts of {@link JudgedVerdict} that state something. */
    enum Judged {
        SATISFIED,
        PARTIAL,
        GAP,
        NOT_APPLICABLE
    }

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
    private Path file;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "ITEM", descriptionKey = "item")
    private List<String> words;

    @Option(names = "--verdict", required = true)
    private Judged verdict;

    @Option(names = "--by", required = true, paramLabel = "NAME")
    private String reviewer;

    @Option(names = "--reason", required = true, paramLabel = "TEXT")
    private String reason;

    @Option(names = "--on", paramLabel = "DATE")
    private PartialDate on;

    @Option(names = "--evidence", paramLabel = "NAME|ID")
    private List<String> evidence;

    JudgeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Item item = terminal.item(Catalogue.load(), words);
        NewJudgement judgement = new NewJudgement(
                item,
                JudgedVerdict.valueOf(verdict.name()),
                notBlank("--by", reviewer),
                on == null ? PartialDate.of(terminal.today()) : on,
                notBlank("--reason", reason),
                List.of());
        OutsourcingProject project = new ProjectStore().update(file, dossier -> {
            List<Evidence> seen = new ArrayList<>();
            if (evidence != null) {
                evidence.forEach(wanted -> seen.add(evidence(dossier, wanted)));
            }
            judgement.with(seen).record(dossier);
        });
        terminal.out().println(terminal.say("judge.done", item.number(), file));
        PartialDate assessedOn = project.getAssessedOn();
        if (assessedOn != null && !judgement.countsOn(assessedOn.latest())) {
            terminal.err().println(terminal.say("judge.later", assessedOn, judgement.judgedOn()));
        }
        return ExitCode.CLEAN;
    }

    private String notBlank(String option, String text) {
        if (text.isBlank()) {
            throw terminal.badInput("argument.missing", option);
        }
        return text;
    }

    private Evidence evidence(OutsourcingProject project, String wanted) {
        List<Evidence> found = project.getEvidenceRegister().stream()
                .filter(candidate -> wanted.equals(candidate.getId()) || wanted.equals(candidate.getName()))
                .toList();
        if (found.size() != 1) {
            throw terminal.badInput(found.isEmpty() ? "judge.no.evidence" : "judge.ambiguous.evidence", file, wanted);
        }
        return found.get(0);
    }
}
