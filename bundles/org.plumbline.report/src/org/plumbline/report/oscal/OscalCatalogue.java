// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report.oscal;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.assessment.AssessmentSettings;
import org.plumbline.standard.Catalogue;
import org.plumbline.standard.Item;
import org.plumbline.standard.Language;
import org.plumbline.standard.Section;
import org.plumbline.standard.Text;

/**
 * The standard as an OSCAL catalog: groups for sections, controls for items, in our own words.
 *
 * @param catalogue the standard
 * @param language language of titles and statements
 */
record OscalCatalogue(Catalogue catalogue, Language language) {

    /** The word that the statements have where the standard leaves open how often. */
    private static final String REGULARLY = "定期";

    /** The day on which the standard was issued. */
    private static final String ISSUED = "2016-08-29";

    Fields fields(Metadata metadata) {
        return metadata.document(catalogue.edition() + " " + catalogue.title().in(language), ISSUED, List.of())
                .with("groups", catalogue.sections().stream().map(this::group).toList());
    }

    private Fields group(Section section) {
        Fields group = Fields.of("id", Names.group(section))
                .with("class", "section")
                .with("title", Markup.line(section.title().in(language)))
                .with("props", List.of(label(section.number())));
        List<Fields> controls = section.items().stream().map(this::control).toList();
        List<Fields> groups =
                new ArrayList<>(section.subsections().stream().map(this::group).toList());
        if (!groups.isEmpty() && !controls.isEmpty()) {
            // a group has either groups or controls
            groups.add(
                    0,
                    Fields.of("id", Names.group(section) + "-items")
                            .with("class", "section")
                            .with("title", Markup.line(section.title().in(language)))
                            .with("controls", controls));
            return group.with("groups", groups);
        }
        return group.with("groups", groups).with("controls", controls);
    }

    private Fields control(Item item) {
        List<Fields> links = item.references().stream()
                .map(number -> Fields.of("href", "#" + Names.group(catalogue.section(number)))
                        .with("rel", "section"))
                .toList();
        List<Fields> props = new ArrayList<>(List.of(
                label(item.number()),
                Prop.of("role", item.role().name()),
                Prop.of("due", item.due().name()),
                Prop.of("phase", item.phase().name()),
                Prop.of("strength", item.strength().name()),
                Prop.of("decision", item.decision().name())));
        Fields statement =
                Fields.of("id", Names.statement(item)).with("name", "statement").with("prose", statement(item));
        List<Fields> parts = new ArrayList<>(List.of(statement));
        item.reason()
                .ifPresent(reason -> parts.add(Fields.of("id", item.ruleId() + "_gdn")
                        .with("name", "guidance")
                        .with("prose", Markup.line(reason.in(language)))));
        return Fields.of("id", Names.control(item))
                .with("class", "item")
                .with("title", Markup.line(catalogue.edition() + " " + item.number()))
                .with("params", isRegular(item) ? List.of(period(item)) : null)
                .with("props", props)
                .with("links", links)
                .with("parts", parts)
                .with("controls", item.items().stream().map(this::control).toList());
    }

    /** Whether an item leaves open how often "regularly" is, so that its control has a parameter for it. */
    static boolean isRegular(Item item) {
        return item.statement().zh().contains(REGULARLY);
    }

    private String statement(Item item) {
        String statement = Markup.line(item.statement().in(language));
        if (!isRegular(item)) {
            return statement;
        }
        String period = "{{ insert: param, " + Names.period(item) + " }}";
        return statement + (language == Language.ZH ? "（定期：" + period + "）" : " (regularly: " + period + ")");
    }

    private Fields period(Item item) {
        return Fields.of("id", Names.period(item))
                .with("label", Markup.line(new Text("“定期”的周期", "how often \"regularly\" is").in(language)))
                .with("values", List.of(AssessmentSettings.DEFAULT_PERIOD.toString()));
    }

    private static Fields label(String number) {
        return Fields.of("name", "label").with("value", number);
    }
}
