// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report.oscal;

import java.util.List;
import org.plumbline.standard.Item;

/**
 * The items that apply to a project, as a profile of the catalog.
 *
 * @param project the project
 */
record Profile(Project project) {

    Fields fields(Metadata metadata) {
        List<String> ids = project.applicable().stream().map(Names::control).toList();
        Fields selected = Fields.of("href", OscalExport.CATALOG);
        int all = project.result().catalogue().items().size();
        return metadata.document(
                        project.say("适用的条款：", "Items that apply: ") + project.name(),
                        project.day(),
                        new Subject(project.model()).props())
                .with(
                        "imports",
                        List.of(
                                ids.size() == all
                                        ? selected.withEmpty("include-all")
                                        : selected.with("include-controls", List.of(Fields.of("with-ids", ids)))))
                .with("merge", Fields.of("as-is", Boolean.TRUE))
                .with("modify", Fields.of("set-parameters", periods(project)));
    }

    /** How often "regularly" is taken to be in this project, for each item that leaves it open. */
    static List<Fields> periods(Project project) {
        String period = project.result().settings().regularPeriod().toString();
        return project.applicable().stream()
                .filter(OscalCatalogue::isRegular)
                .map(item -> Fields.of("param-id", Names.period(item)).with("values", List.of(period)))
                .toList();
    }

    /** The selection of items that were decided on: those that are due and apply. */
    static Fields reviewed(Project project, List<Item> items) {
        Fields selection = items.isEmpty()
                ? new Fields()
                        .withEmpty("include-all")
                        .with(
                                "exclude-controls",
                                selected(project.result().catalogue().items()))
                : Fields.of("include-controls", selected(items));
        return Fields.of("control-selections", List.of(selection));
    }

    private static List<Fields> selected(List<Item> items) {
        return items.stream()
                .map(item -> Fields.of("control-id", Names.control(item)))
                .toList();
    }
}
