// SPDX-License-Identifier: EPL-2.0
package org.plumbline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.eclipse.emf.ecore.EReference;
import org.plumbline.assessment.Labels;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.report.ValueText;
import org.plumbline.storage.ProjectStore;
import org.plumbline.storage.merge.MergeConflict;
import org.plumbline.storage.merge.MergeResult;
import org.plumbline.storage.merge.ThreeWayMerge;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code plumbline merge}: joins two versions of a project; as a merge driver, git calls it with %O %A %B. */
@Command(name = "merge")
final class MergeCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final ProjectStore store = new ProjectStore();

    @Parameters(index = "0", paramLabel = "BASE", descriptionKey = "base")
    private Path base;

    @Parameters(index = "1", paramLabel = "OURS", descriptionKey = "ours")
    private Path ours;

    @Parameters(index = "2", paramLabel = "THEIRS", descriptionKey = "theirs")
    private Path theirs;

    @Option(names = "--out", paramLabel = "FILE")
    private Path out;

    @Option(names = "--name", paramLabel = "NAME")
    private Path name;

    MergeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Path target = out == null ? ours : out;
        Path shown = name == null ? target : name;
        // git gives an empty file where there is no common version
        boolean unrelated = Files.isRegularFile(base) && Files.size(base) == 0;
        OutsourcingProject common = unrelated ? null : load(base, "base");
        OutsourcingProject our = load(ours, "ours");
        OutsourcingProject their = load(theirs, "theirs");
        if (!ThreeWayMerge.isSameProject(our, their) || common != null && !ThreeWayMerge.isSameProject(common, our)) {
            throw terminal.badInput("merge.different", shown);
        }
        MergeResult result = ThreeWayMerge.merge(common, our, their);
        store.save(result.project(), target);
        for (MergeConflict conflict : result.conflicts()) {
            terminal.out().println(sentence(conflict));
        }
        if (result.conflicts().isEmpty()) {
            terminal.err().println(terminal.say("merge.done", shown));
            return ExitCode.CLEAN;
        }
        terminal.err()
                .println(terminal.say(
                        "merge.conflicts", shown, result.conflicts().size()));
        return ExitCode.FINDINGS;
    }

    /** A version; where git names the file, messages name it too, and say which version. */
    private OutsourcingProject load(Path file, String version) throws IOException {
        if (name == null || !Files.isRegularFile(file)) {
            return store.load(file);
        }
        return store.fromBytes(Files.readAllBytes(file), Path.of(name + " (" + version + ")"));
    }

    private String sentence(MergeConflict conflict) {
        String key = "merge.conflict." + Choices.word(conflict.kind());
        boolean deleted = conflict.kind() == MergeConflict.Kind.DELETED_IN_OURS
                || conflict.kind() == MergeConflict.Kind.DELETED_IN_THEIRS;
        boolean placed = conflict.feature() instanceof EReference reference && reference.isContainment();
        String feature = Labels.of(conflict.feature()).in(terminal.language());
        return terminal.say(
                deleted && placed ? key + ".place" : key,
                words(conflict.element()),
                feature,
                words(conflict.base()),
                words(conflict.ours()),
                words(conflict.theirs()),
                words(conflict.holder()));
    }

    private String words(List<Object> values) {
        return values.isEmpty()
                ? terminal.say("merge.nothing")
                : terminal.list(values.stream().map(this::words).toList());
    }

    private String words(Object value) {
        return ValueText.of(value).in(terminal.language());
    }
}
