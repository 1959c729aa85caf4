// SPDX-License-Identifier: EPL-2.0
package org.plumbline.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.plumbline.model.StarterProject;
import org.plumbline.storage.ProjectStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code plumbline new}: writes a starter project with the roles and phases in place. */
@Command(name = "new")
final class NewCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file;

    @Option(names = "--name", paramLabel = "NAME")
    private String name;

    @Option(names = "--department", paramLabel = "NAME")
    private String department;

    @Option(names = "--unit", paramLabel = "NAME")
    private List<String> units;

    @Option(names = "--force")
    private boolean force;

    NewCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        NewFile written = new NewFile(file, force, terminal);
        written.extension(ProjectFiles.EXTENSION);
        written.requireFree();
        new ProjectStore()
                .save(
                        StarterProject.create(
                                name == null ? ProjectFiles.baseName(file) : name,
                                department,
                                units == null ? List.of() : units,
                                Choices.word(terminal.language())),
                        file);
        terminal.out().println(terminal.say("new.done", file));
        return ExitCode.CLEAN;
    }
}
