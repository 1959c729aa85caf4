// SPDX-License-Identifier: EPL-2.0
package org.plumbline.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.plumbline.report.DocumentReport;
import org.plumbline.report.FormReport;
import org.plumbline.report.form.FormKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code plumbline template}: writes a template of a document, to be made one's own. */
@Command(name = "template")
final class TemplateCommand implements Callable<Integer> {

    private static final String EXTENSION = ".docx";

    /** What there are templates of: the report, and the papers of {@link FormKind}. */
    enum Kind {
        REPORT,
        FILING,
        EXIT,
        CONTRACT,
        CONFIDENTIALITY
    }

    private final Terminal terminal;

    @Parameters(paramLabel = "KIND", descriptionKey = "kind")
    private Kind kind;

    @Option(names = "--out", required = true, paramLabel = "FILE")
    private Path file;

    @Option(names = "--force")
    private boolean force;

    TemplateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        NewFile written = new NewFile(file, force, terminal);
        written.extension(EXTENSION);
        written.write(out -> out.write(content()));
        return ExitCode.CLEAN;
    }

    private byte[] content() {
        return kind == Kind.REPORT
                ? DocumentReport.template(terminal.language())
                : FormReport.template(FormKind.valueOf(kind.name()), terminal.language());
    }
}
