// SPDX-License-Identifier: EPL-2.0
package org.plumbline.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.rules.RuleBook;
import org.plumbline.report.CatalogueReport;
import org.plumbline.report.ReportFormat;
import org.plumbline.standard.Catalogue;
import org.plumbline.standard.Item;
import org.plumbline.standard.Section;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code plumbline catalogue}: lists the items of the standard or of a section, or explains one item. */
@Command(name = "catalogue")
final class CatalogueCommand implements Callable<Integer> {

    /** The formats of {@link CatalogueReport#FORMATS}. */
    enum Format {
        TEXT,
        CSV,
        JSON
    }

    private final Terminal terminal;

    @Parameters(arity = "0..*", paramLabel = "ITEM", descriptionKey = "item")
    private List<String> words;

    @Option(names = "--format", defaultValue = "text")
    private Format format;

    CatalogueCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Catalogue catalogue = Catalogue.load();
        Assessment assessment = RuleBook.assessment();
        CatalogueReport report =
                new CatalogueReport(catalogue, item -> assessment.rule(item).reads());
        ReportFormat reportFormat = ReportFormat.valueOf(format.name());
        List<Item> items = catalogue.items();
        if (words != null) {
            Optional<Section> section = section(catalogue);
            if (section.isPresent()) {
                items = section.get().allItems();
            } else {
                Item item = terminal.item(catalogue, words);
                if (format == Format.TEXT) {
                    report.explain(item, terminal.language(), terminal.out());
                    return ExitCode.CLEAN;
                }
                items = withParts(item, new ArrayList<>());
            }
        }
        report.write(items, reportFormat, terminal.language(), terminal.out());
        return ExitCode.CLEAN;
    }

    /** The section of exactly that number, unless an item has the same. */
    private Optional<Section> section(Catalogue catalogue) {
        String number = String.join(" ", words);
        return catalogue.allSections().stream()
                .filter(section -> section.number().equalsIgnoreCase(number))
                .filter(section -> catalogue.find(number).isEmpty())
                .findFirst();
    }

    private static List<Item> withParts(Item item, List<Item> all) {
        all.add(item);
        item.items().forEach(part -> withParts(part, all));
        return all;
    }
}
