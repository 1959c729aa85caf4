// SPDX-License-Identifier: EPL-2.0
package org.plumbline.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.plumbline.model.PartialDate;
import org.plumbline.model.outsourcing.OutsourcingPackage;
import org.plumbline.standard.Language;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command {@code plumbline}. */
@Command(name = "plumbline", versionProvider = Version.class)
public final class Main implements Runnable {

    /**
     * Sets the metamodel up, which takes as long as all else before a command runs. Nothing else may touch EMF before it is
     * done, since classes that are initialised from two sides wait for each other.
     */
    private static final Thread METAMODEL = metamodel();

    private static final Map<String, Function<Terminal, Object>> COMMANDS = commands();

    @Option(names = "--lang", scope = CommandLine.ScopeType.INHERIT)
    private Language lang;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = CommandLine.ScopeType.INHERIT)
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true)
    private boolean version;

    @Spec
    private CommandSpec spec;

    private Main() {}

    /** Runs the command line and leaves the virtual machine with its exit code. */
    public static void main(String[] arguments) {
        // UTF-8 whatever the locale, so that Chinese text shows as Chinese text
        StandardOutput standard = new StandardOutput(new FileOutputStream(FileDescriptor.out));
        PrintStream out = new PrintStream(standard, false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        boolean interactive = System.console() != null;
        Map<String, String> environment = System.getenv();
        boolean colour = interactive && !environment.containsKey("NO_COLOR") && !"dumb".equals(environment.get("TERM"));
        Language language = language(environment, Locale.getDefault());
        Terminal terminal = new Terminal(out, err, language, interactive, colour, LocalDate.now());
        int code = run(arguments, terminal);
        out.flush();
        if (standard.failed()) {
            new Complaints(terminal).print(terminal.say("output.failed"));
            code = Math.max(code, ExitCode.BAD_INPUT);
        }
        System.exit(code);
    }

    /**
     * The language of the environment. What its variables say counts first, since Java forgets them where the system
     * does not have the locale they name.
     */
    static Language language(Map<String, String> environment, Locale otherwise) {
        return Stream.of("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")
                .map(environment::get)
                .filter(value -> value != null && !value.isEmpty())
                .findFirst()
                .map(value -> value.startsWith("zh") ? Language.ZH : Language.EN)
                .orElseGet(() -> Language.of(otherwise));
    }

    /**
     * Runs the command line.
     *
     * @return the exit code: 0 clean, 1 findings, 2 bad input, 3 internal error
     */
    public static int run(String[] arguments, Terminal terminal) {
        Terminal spoken = terminal.in(language(arguments, terminal.language()));
        // all commands take longer to set up than many a project to assess
        Set<String> names =
                arguments.length > 0 && COMMANDS.containsKey(arguments[0]) ? Set.of(arguments[0]) : COMMANDS.keySet();
        return commandLine(names, spoken)
                .setExecutionStrategy(parsed -> {
                    join(METAMODEL);
                    return new CommandLine.RunLast().execute(parsed);
                })
                .execute(arguments);
    }

    private static Thread metamodel() {
        Thread thread = new Thread(() -> OutsourcingPackage.eINSTANCE.getNsURI(), "metamodel");
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** All commands, with their words in the language of the terminal. */
    public static CommandLine commandLine(Terminal terminal) {
        return commandLine(COMMANDS.keySet(), terminal);
    }

    private static CommandLine commandLine(Set<String> names, Terminal terminal) {
        Complaints complaints = new Complaints(terminal);
        CommandLine commandLine = named(new Main());
        for (String name : names) {
            Object command = COMMANDS.get(name).apply(terminal);
            CommandLine subcommand = named(command);
            commandLine.addSubcommand(subcommand);
            if (command instanceof RosterCommand group) {
                group.commands().forEach(inner -> subcommand.addSubcommand(named(inner)));
            }
        }
        return commandLine
                .registerConverter(LocalDate.class, LocalDate::parse)
                .registerConverter(PartialDate.class, PartialDate::valueOf)
                .registerConverter(Period.class, Main::period)
                .setResourceBundle(terminal.words())
                .setOut(writer(terminal.out()))
                .setErr(writer(terminal.err()))
                .setUsageHelpAutoWidth(terminal.interactive())
                .setExpandAtFiles(false)
                .setParameterExceptionHandler((failure, rest) -> complaints.about(failure))
                .setExecutionExceptionHandler((failure, command, parsed) -> complaints.about(failure));
    }

    private static Map<String, Function<Terminal, Object>> commands() {
        Map<String, Function<Terminal, Object>> commands = new LinkedHashMap<>();
        commands.put("new", NewCommand::new);
        commands.put("assess", AssessCommand::new);
        commands.put("draw", DrawCommand::new);
        commands.put("form", FormCommand::new);
        commands.put("explain", ExplainCommand::new);
        commands.put("judge", JudgeCommand::new);
        commands.put("compare", CompareCommand::new);
        commands.put("merge", MergeCommand::new);
        commands.put("archive", ArchiveCommand::new);
        commands.put("verify", VerifyCommand::new);
        commands.put("convert", ConvertCommand::new);
        commands.put("template", TemplateCommand::new);
        commands.put("roster", RosterCommand::new);
        commands.put("oscal", OscalCommand::new);
        commands.put("catalogue", CatalogueCommand::new);
        commands.put("completion", CompletionCommand::new);
        return commands;
    }

    private static CommandLine named(Object command) {
        CommandLine commandLine = new CommandLine(command);
        Choices.name(commandLine.getCommandSpec());
        return commandLine;
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    private static Period period(String text) {
        Period period = Period.parse(text);
        if (period.isZero() || period.isNegative()) {
            throw new IllegalArgumentException(text);
        }
        return period;
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /** The language asked for, before the arguments are parsed, since complaints about them are in it too. */
    private static Language language(String[] arguments, Language otherwise) {
        Language language = otherwise;
        for (int i = 0; i < arguments.length; i++) {
            String asked = arguments[i].startsWith("--lang=")
                    ? arguments[i].substring("--lang=".length())
                    : arguments[i].equals("--lang") && i + 1 < arguments.length ? arguments[i + 1] : "";
            for (Language known : Language.values()) {
                if (Choices.word(known).equalsIgnoreCase(asked)) {
                    language = known;
                }
            }
        }
        return language;
    }
}
