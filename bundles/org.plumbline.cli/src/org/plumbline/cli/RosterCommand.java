// SPDX-License-Identifier: EPL-2.0
package org.plumbline.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.office.sheet.Table;
import org.plumbline.office.sheet.TableReader;
import org.plumbline.roster.ImportedRow;
import org.plumbline.roster.ImportedRow.Outcome;
import org.plumbline.roster.Problem;
import org.plumbline.roster.Roster;
import org.plumbline.roster.RosterImport;
import org.plumbline.roster.RosterSheet;
import org.plumbline.roster.RosterTable;
import org.plumbline.storage.ProjectStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code plumbline roster}: brings lists of agencies, personnel, assets and accounts into a project and out of it. */
@Command(name = "roster")
final class RosterCommand implements Runnable {

    private static final String CSV = ".csv";

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    RosterCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** The commands inside this one. */
    List<Object> commands() {
        return List.of(new Template(terminal), new Import(terminal), new Export(terminal));
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    private static void write(RosterSheet sheet, Path file, boolean force, Terminal terminal) {
        NewFile written = new NewFile(file, force, terminal);
        String extension = written.extension(".xlsx", CSV);
        written.write(extension.equals(CSV) ? sheet::writeCsv : sheet::writeXlsx);
    }

    /** {@code plumbline roster template}: writes a table to fill in. */
    @Command(name = "template")
    static final class Template implements Callable<Integer> {

        private final Terminal terminal;

        @Parameters(index = "0", paramLabel = "ROSTER", descriptionKey = "roster")
        private Roster roster;

        @Option(names = "--out", required = true, paramLabel = "FILE")
        private Path file;

        @Option(names = "--force")
        private boolean force;

        Template(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public Integer call() {
            RosterSheet sheet = RosterSheet.template(roster, terminal.language());
            write(sheet, file, force, terminal);
            return ExitCode.CLEAN;
        }
    }

    /** {@code plumbline roster export}: writes the table of what a project has. */
    @Command(name = "export")
    static final class Export implements Callable<Integer> {

        private final Terminal terminal;

        @Parameters(index = "0", paramLabel = "ROSTER", descriptionKey = "roster")
        private Roster roster;

        @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "file")
        private Path project;

        @Option(names = "--out", required = true, paramLabel = "FILE")
        private Path file;

        @Option(names = "--force")
        private boolean force;

        Export(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public Integer call() {
            OutsourcingProject loaded = new ProjectStore().load(project);
            write(RosterSheet.of(roster, loaded, terminal.language()), file, force, terminal);
            return ExitCode.CLEAN;
        }
    }

    /** {@code plumbline roster import}: brings tables into a project, all of them or none. */
    @Command(name = "import")
    static final class Import implements Callable<Integer> {

        /** More problems than that nobody reads at once. */
        private static final int MOST = 100;

        private final Terminal terminal;
        private final Complaints complaints;

        @Parameters(arity = "2..*", paramLabel = "FILE", descriptionKey = "files")
        private List<Path> files;

        @Option(names = "--preview")
        private boolean preview;

        Import(Terminal terminal) {
            this.terminal = terminal;
            complaints = new Complaints(terminal);
        }

        /** There is nothing to save. */
        private static final class Unsaved extends RuntimeException {

            private static final long serialVersionUID = 1L;
        }

        @Override
        public Integer call() {
            Path file = files.get(files.size() - 1);
            if (!ProjectFiles.name(file).endsWith(ProjectFiles.EXTENSION)) {
                throw terminal.badInput("roster.project", file, ProjectFiles.EXTENSION);
            }
            List<RosterTable> tables = files.subList(0, files.size() - 1).stream()
                    .flatMap(table -> TableReader.read(table).stream().map(t -> named(table, t)))
                    .toList();
            RosterImport.Result result = preview
                    ? RosterImport.run(new ProjectStore().load(file), tables, terminal.language())
                    : update(file, tables);
            if (!result.problems().isEmpty()) {
                return refuse(result.problems());
            }
            tell(result, tables);
            String key = result.isChange() ? preview ? "roster.preview" : "roster.done" : "roster.nothing";
            terminal.out().println(terminal.say(key, file));
            return ExitCode.CLEAN;
        }

        private static RosterTable named(Path file, Table table) {
            return new RosterTable(file.toString(), table);
        }

        private RosterImport.Result update(Path file, List<RosterTable> tables) {
            RosterImport.Result[] result = new RosterImport.Result[1];
            try {
                new ProjectStore().update(file, project -> {
                    result[0] = RosterImport.run(project, tables, terminal.language());
                    if (!result[0].problems().isEmpty() || !result[0].isChange()) {
                        throw new Unsaved();
                    }
                });
            } catch (Unsaved nothing) {
                return result[0];
            }
            return result[0];
        }

        private int refuse(List<Problem> problems) {
            for (Problem problem : problems.subList(0, Math.min(MOST, problems.size()))) {
                complaints.print(problem.sentence().in(terminal.language()));
            }
            complaints.print(terminal.say("roster.refused", problems.size()));
            return ExitCode.BAD_INPUT;
        }

        private void tell(RosterImport.Result result, List<RosterTable> tables) {
            for (RosterTable table : tables) {
                List<ImportedRow> rows = result.rows().stream()
                        .filter(row -> row.table() == table)
                        .toList();
                if (!rows.isEmpty()) {
                    String sheet = table.table().name();
                    terminal.out()
                            .println(terminal.say(
                                    "roster.table",
                                    table.file() + (sheet.isEmpty() ? "" : " [" + sheet + "]"),
                                    count(rows, Outcome.ADDED),
                                    count(rows, Outcome.CHANGED),
                                    count(rows, Outcome.UNCHANGED),
                                    count(rows, Outcome.REPEATED)));
                    rows.forEach(this::tell);
                }
            }
            if (result.hidden() > 0) {
                terminal.out().println(terminal.say("roster.hidden", result.hidden()));
            }
        }

        private static long count(List<ImportedRow> rows, Outcome outcome) {
            return rows.stream().filter(row -> row.outcome() == outcome).count();
        }

        private void tell(ImportedRow row) {
            String name = row.name().in(terminal.language());
            switch (row.outcome()) {
                case ADDED -> terminal.out().println(terminal.say("roster.added", name));
                case CHANGED ->
                    row.changes().forEach(change -> terminal.out()
                            .println(terminal.say(
                                    "roster.changed",
                                    name,
                                    change.heading().in(terminal.language()),
                                    shown(change.before()),
                                    shown(change.after()))));
                case REPEATED ->
                    terminal.out().println(terminal.say("roster.repeated", name, row.number(), row.first()));
                case UNCHANGED -> {}
            }
        }

        private String shown(String value) {
            return value.isEmpty() ? terminal.say("merge.nothing") : value.replace("\n", "; ");
        }
    }
}
