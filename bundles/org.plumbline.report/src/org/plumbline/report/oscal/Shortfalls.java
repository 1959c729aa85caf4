// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report.oscal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.plumbline.assessment.Finding;
import org.plumbline.model.PartialDate;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.standard.Item;

/** The findings of an assessment, each as an observation and as a risk, the same in every document. */
final class Shortfalls {

    private static final List<String> DUE_DATES = List.of("dueOn", "plannedOn");

    /**
     * A finding.
     *
     * @param finding what is missing
     * @param key what tells it from all other findings
     */
    record Shortfall(Finding finding, String key) {}

    private final Project project;
    private final Map<Item, List<Shortfall>> byItem = new HashMap<>();
    private final List<Shortfall> all = new ArrayList<>();

    Shortfalls(Project project) {
        this.project = project;
        Map<String, Integer> met = new HashMap<>();
        for (Finding finding : project.result().findings()) {
            int number = met.merge(finding.identity(), 1, Integer::sum);
            Shortfall shortfall = new Shortfall(finding, finding.identity() + "\n" + number);
            all.add(shortfall);
            byItem.computeIfAbsent(finding.item(), any -> new ArrayList<>()).add(shortfall);
        }
    }

    List<Shortfall> all() {
        return all;
    }

    List<Shortfall> of(Item item) {
        return byItem.getOrDefault(item, List.of());
    }

    UUID observation(Shortfall shortfall) {
        return project.uuid("shortfall", shortfall.key());
    }

    UUID risk(Shortfall shortfall) {
        return project.uuid("risk", shortfall.key());
    }

    String title(Shortfall shortfall) {
        return Markup.line(shortfall.finding().item().number() + " "
                + shortfall.finding().message().in(project.language()));
    }

    String remedy(Shortfall shortfall) {
        return project.sentence(shortfall.finding().remedy());
    }

    Fields observation(Shortfall shortfall, Observations observations) {
        return observations.byTool(
                observation(shortfall),
                title(shortfall),
                project.sentence(shortfall.finding().message()),
                "finding",
                List.of(severity(shortfall)),
                shortfall.finding().elements());
    }

    private static Fields severity(Shortfall shortfall) {
        return Prop.of("severity", shortfall.finding().severity().name());
    }

    Fields risk(Shortfall shortfall, Fields origin) {
        Fields facet = Fields.of("name", "severity")
                .with("system", Names.NAMESPACE)
                .with("value", shortfall.finding().severity().name());
        Fields remediation = Fields.of("uuid", project.uuid("remediation", shortfall.key()))
                .with("lifecycle", "recommendation")
                .with("title", remedy(shortfall))
                .with("description", remedy(shortfall))
                .with("origins", List.of(origin));
        return Fields.of("uuid", risk(shortfall))
                .with("title", title(shortfall))
                .with("description", project.sentence(shortfall.finding().message()))
                .with(
                        "statement",
                        Markup.line(shortfall.finding().item().statement().in(project.language())))
                .with("props", List.of(severity(shortfall)))
                .with("status", "open")
                .with("origins", List.of(origin))
                .with("characterizations", List.of(Fields.of("origin", origin).with("facets", List.of(facet))))
                .with("deadline", deadline(shortfall.finding().elements()).map(Metadata::time))
                .with("remediations", List.of(remediation))
                .with("related-observations", List.of(Fields.of("observation-uuid", observation(shortfall))));
    }

    /** The first of the days by which the elements at fault are to be done; imprecise dates at their end. */
    static Optional<LocalDate> deadline(List<Element> elements) {
        return elements.stream()
                .map(Shortfalls::due)
                .filter(Objects::nonNull)
                .map(PartialDate::latest)
                .min(Comparator.naturalOrder());
    }

    private static PartialDate due(Element element) {
        for (String name : DUE_DATES) {
            EStructuralFeature feature = element.eClass().getEStructuralFeature(name);
            if (feature != null && element.eGet(feature) != null) {
                return (PartialDate) element.eGet(feature);
            }
        }
        return null;
    }
}
