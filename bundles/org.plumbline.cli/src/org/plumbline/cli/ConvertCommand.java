// SPDX-License-Identifier: EPL-2.0
package org.plumbline.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.storage.ProjectJson;
import org.plumbline.storage.ProjectStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code plumbline convert}: a project as JSON for other programs, and back; nothing is lost. */
@Command(name = "convert")
final class ConvertCommand implements Callable<Integer> {

    /** The forms of a project. */
    enum Form {
        OUTSOURCING,
        JSON
    }

    private static final String JSON = ".json";

    private final Terminal terminal;
    private final ProjectStore store = new ProjectStore();
    private final ProjectJson json = new ProjectJson();

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
    private Path file;

    @Option(names = "--to", required = true)
    private Form form;

    @Option(names = "--out", paramLabel = "FILE")
    private Path out;

    @Option(names = "--force")
    private boolean force;

    ConvertCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (out != null) {
            new NewFile(out, force, terminal).requireFree();
        }
        boolean fromJson = ProjectFiles.name(file).toLowerCase(Locale.ROOT).endsWith(JSON);
        OutsourcingProject project = fromJson ? json.load(file) : store.load(file);
        if (out == null) {
            byte[] content = form == Form.JSON ? json.toBytes(project) : store.toBytes(project);
            terminal.out().write(content, 0, content.length);
            return ExitCode.CLEAN;
        }
        if (form == Form.JSON) {
            json.save(project, out);
        } else {
            store.save(project, out);
        }
        terminal.err().println(terminal.say("new.done", out));
        return ExitCode.CLEAN;
    }
}
