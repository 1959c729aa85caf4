// SPDX-License-Identifier: EPL-2.0
package org.plumbline.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.diagram.Representation;
import org.plumbline.diagram.Representation.Kind;
import org.plumbline.diagram.Selection;
import org.plumbline.diagram.Viewpoint;
import org.plumbline.diagram.layout.Arrangement;
import org.plumbline.diagram.layout.ArrangementFile;
import org.plumbline.diagram.layout.Arrangements.Diagram;
import org.plumbline.diagram.paint.Drawing;
import org.plumbline.diagram.paint.TitleBlock;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.report.TableReport;
import org.plumbline.report.TreeReport;
import org.plumbline.standard.Catalogue;
import org.plumbline.storage.ProjectStore;
import org.plumbline.viewpoint.Viewing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code plumbline draw}: the diagrams, tables and trees of the viewpoint as files. */
@Command(name = "draw")
final class DrawCommand implements Callable<Integer> {

    private static final Path DEFAULT_FOLDER = Path.of("build", "diagrams");

    /** What representations are written as: diagrams as pictures, tables and trees as pages and values. */
    private enum Format {
        SVG(EnumSet.of(Kind.DIAGRAM)),
        PNG(EnumSet.of(Kind.DIAGRAM)),
        PDF(EnumSet.of(Kind.DIAGRAM)),
        HTML(EnumSet.of(Kind.TABLE, Kind.TREE)),
        CSV(EnumSet.of(Kind.TABLE, Kind.TREE));

        private final Set<Kind> kinds;

        Format(Set<Kind> kinds) {
            this.kinds = kinds;
        }

        String extension() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Terminal terminal;
    private final Complaints complaints;

    @Parameters(arity = "0..*", paramLabel = "FILE|FOLDER", descriptionKey = "files")
    private List<Path> arguments;

    @Option(names = "--list")
    private boolean list;

    @Option(names = "--representation", split = ",", splitSynopsisLabel = ",...", paramLabel = "NAME")
    private Set<String> names;

    @Option(names = "--format", split = ",", splitSynopsisLabel = ",...", paramLabel = "FORMAT")
    private Set<Format> formats;

    @Option(names = "--layers", split = ",", splitSynopsisLabel = ",...", paramLabel = "LAYER")
    private Set<String> layers;

    @Option(names = "--filter", split = ",", splitSynopsisLabel = ",...", paramLabel = "FILTER")
    private Set<String> filters;

    @Option(names = "--out", paramLabel = "FOLDER")
    private Path folder;

    @Mixin
    private SettingsOptions settings;

    DrawCommand(Terminal terminal) {
        this.terminal = terminal;
        complaints = new Complaints(terminal);
    }

    @Override
    public Integer call() {
        Viewpoint viewpoint = Viewpoint.load(terminal.language());
        if (list) {
            list(viewpoint);
            return ExitCode.CLEAN;
        }
        if (arguments == null) {
            throw terminal.badInput("draw.nothing");
        }
        List<Representation> wanted = wanted(viewpoint);
        Set<Format> written = formats == null ? EnumSet.allOf(Format.class) : EnumSet.copyOf(formats);
        requireSomething(wanted, written);
        requireNamed(wanted);
        ReportFolder pictures = new ReportFolder(folder == null ? DEFAULT_FOLDER : folder, terminal);
        int code = ExitCode.CLEAN;
        Set<String> taken = new LinkedHashSet<>();
        for (Path file : ProjectFiles.find(arguments)) {
            try {
                draw(file, unique(ProjectFiles.baseName(file), taken), viewpoint, wanted, written, pictures);
            } catch (RuntimeException failure) { // NOPMD: one bad file does not stop the others
                code = Math.max(code, complaints.about(failure));
            }
        }
        return code;
    }

    /** Two projects of one name in different folders get different pictures, also where case makes no difference. */
    private static String unique(String base, Set<String> taken) {
        String name = base;
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            name = base + "-" + i;
        }
        return name;
    }

    private void list(Viewpoint viewpoint) {
        for (Representation representation : viewpoint.representations()) {
            terminal.out()
                    .println(terminal.say(
                            "draw.representation",
                            word(representation.name()),
                            terminal.say("draw.kind." + representation.kind()),
                            representation.label()));
            if (!representation.documentation().isEmpty()) {
                terminal.out().println("    " + representation.documentation());
            }
            if (!representation.layers().isEmpty()) {
                terminal.out()
                        .println("    "
                                + terminal.say(
                                        "draw.layers",
                                        terminal.list(representation.layers().stream()
                                                .map(layer -> word(layer.name())
                                                        + (layer.active() ? terminal.say("draw.layer.active") : ""))
                                                .toList())));
            }
            if (!representation.filters().isEmpty()) {
                terminal.out()
                        .println("    "
                                + terminal.say(
                                        "draw.filters",
                                        terminal.list(representation.filters().stream()
                                                .map(filter -> word(filter.name()))
                                                .toList())));
            }
        }
    }

    private List<Representation> wanted(Viewpoint viewpoint) {
        if (names == null) {
            return viewpoint.representations();
        }
        List<Representation> wanted = new ArrayList<>();
        for (String name : names) {
            wanted.add(viewpoint.representations().stream()
                    .filter(representation -> is(representation.name(), name))
                    .findFirst()
                    .orElseThrow(() -> terminal.badInput(
                            "draw.unknown.representation",
                            name,
                            terminal.list(viewpoint.representations().stream()
                                    .map(representation -> word(representation.name()))
                                    .toList()))));
        }
        return wanted;
    }

    private void requireSomething(List<Representation> wanted, Set<Format> written) {
        for (Representation representation : wanted) {
            if (names != null && written.stream().noneMatch(format -> format.kinds.contains(representation.kind()))) {
                throw terminal.badInput(
                        "draw.format",
                        word(representation.name()),
                        terminal.list(EnumSet.allOf(Format.class).stream()
                                .filter(format -> format.kinds.contains(representation.kind()))
                                .map(Choices::word)
                                .toList()));
            }
        }
    }

    private void draw(
            Path file,
            String name,
            Viewpoint viewpoint,
            List<Representation> wanted,
            Set<Format> written,
            ReportFolder pictures) {
        if (Files.isDirectory(file)) {
            String key = Files.isReadable(file) ? "folder.empty" : "folder.unreadable";
            throw terminal.badInput(key, file, ProjectFiles.EXTENSION);
        }
        OutsourcingProject project = new ProjectStore().load(file);
        Viewing viewing = Viewing.of(project)
                .language(terminal.language())
                .settings(settings.of(project, file, terminal, complaints::print));
        TitleBlock block = new TitleBlock(
                terminal.language(),
                text(project.getName()),
                project.getDepartment() == null
                        ? ""
                        : text(project.getDepartment().getName()),
                viewing.asOf().toString(),
                Catalogue.load().edition());
        ArrangementFile.Content arranged = ArrangementFile.read(file);
        arranged.complaint().ifPresent(text -> complaints.print(text.in(terminal.language())));
        for (Representation representation : wanted) {
            List<EObject> elements = viewpoint.elements(representation.name(), project);
            for (int i = 0; i < elements.size(); i++) {
                String base = name + "-" + word(representation.name()) + (elements.size() == 1 ? "" : "-" + (i + 1));
                Set<Format> fitting = written.stream()
                        .filter(format -> format.kinds.contains(representation.kind()))
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Format.class)));
                if (!fitting.isEmpty()) {
                    Arrangement arrangement =
                            arranged.arrangements().of(Diagram.of(representation.name(), elements.get(i)));
                    write(base, viewpoint, representation, elements.get(i), arrangement, block, fitting, pictures);
                }
            }
        }
    }

    private void write(
            String name,
            Viewpoint viewpoint,
            Representation representation,
            EObject element,
            Arrangement arrangement,
            TitleBlock block,
            Set<Format> fitting,
            ReportFolder pictures) {
        switch (representation.kind()) {
            case DIAGRAM -> {
                Drawing drawing = Drawing.of(
                        viewpoint.diagram(representation.name(), element, selection(representation)),
                        arrangement,
                        block);
                for (Format format : fitting) {
                    written(pictures.write(name, format.extension(), out -> {
                        switch (format) {
                            case SVG -> out.write(drawing.svg());
                            case PNG -> drawing.png(2, out);
                            default -> drawing.pdf(out);
                        }
                    }));
                }
            }
            case TABLE -> {
                TableReport table = new TableReport(
                        viewpoint.table(representation.name(), element), terminal.language(), Version.number());
                fitting.forEach(format -> written(pictures.write(
                        name, format.extension(), format == Format.CSV ? table::writeCsv : table::writeHtml)));
            }
            case TREE -> {
                TreeReport tree = new TreeReport(
                        viewpoint.tree(representation.name(), element), terminal.language(), Version.number());
                fitting.forEach(format -> written(pictures.write(
                        name, format.extension(), format == Format.CSV ? tree::writeCsv : tree::writeHtml)));
            }
        }
    }

    /** Every layer and filter asked for belongs to at least one of the representations that are drawn. */
    private void requireNamed(List<Representation> wanted) {
        requireNamed(layers, wanted, DrawCommand::layers, "draw.unknown.layer");
        requireNamed(filters, wanted, DrawCommand::filters, "draw.unknown.filter");
    }

    private void requireNamed(
            Set<String> asked,
            List<Representation> wanted,
            Function<Representation, List<String>> names,
            String complaint) {
        Set<String> known = new LinkedHashSet<>();
        wanted.forEach(representation -> known.addAll(names.apply(representation)));
        for (String name : asked == null ? Set.<String>of() : asked) {
            if (known.stream().noneMatch(one -> is(one, name))) {
                String expected =
                        terminal.list(known.stream().map(DrawCommand::word).toList());
                throw wanted.size() == 1
                        ? terminal.badInput(complaint, name, word(wanted.get(0).name()), expected)
                        : terminal.badInput(complaint + ".of.any", name, expected);
            }
        }
    }

    /** What was asked for and this representation has; one that has none of the layers asked for shows its usual ones. */
    private Selection selection(Representation representation) {
        Set<String> shown = named(layers, layers(representation));
        return new Selection(shown.isEmpty() ? null : shown, named(filters, filters(representation)));
    }

    private static List<String> layers(Representation representation) {
        return representation.layers().stream().map(Representation.Layer::name).toList();
    }

    private static List<String> filters(Representation representation) {
        return representation.filters().stream()
                .map(Representation.Filter::name)
                .toList();
    }

    private static Set<String> named(Set<String> asked, List<String> known) {
        Set<String> found = new LinkedHashSet<>();
        for (String name : asked == null ? Set.<String>of() : asked) {
            known.stream().filter(one -> is(one, name)).forEach(found::add);
        }
        return found;
    }

    private static boolean is(String name, String asked) {
        return name.equalsIgnoreCase(asked.strip()) || word(name).equalsIgnoreCase(asked.strip());
    }

    /** The name as users of a command line write it: ManagementModel is management-model. */
    private static String word(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private static String text(String text) {
        return text == null ? "" : text.strip();
    }

    private void written(Path file) {
        terminal.err().println(terminal.say("draw.written", file));
    }
}
