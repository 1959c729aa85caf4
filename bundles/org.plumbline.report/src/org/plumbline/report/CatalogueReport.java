// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.plumbline.standard.Catalogue;
import org.plumbline.standard.Item;
import org.plumbline.standard.Language;
import org.plumbline.standard.Text;

/** Lists items of the standard, the number of each first. */
public final class CatalogueReport {

    /** The formats in which items can be listed. */
    public static final Set<ReportFormat> FORMATS = Set.of(ReportFormat.TEXT, ReportFormat.CSV, ReportFormat.JSON);

    private final Catalogue catalogue;
    private final Function<Item, List<EStructuralFeature>> reads;

    /**
     * A report on items of the catalogue.
     *
     * @param reads the features that the rule for an item looks at
     */
    public CatalogueReport(Catalogue catalogue, Function<Item, List<EStructuralFeature>> reads) {
        this.catalogue = catalogue;
        this.reads = reads;
    }

    /**
     * Writes the items in the order given.
     *
     * @param language the language; JSON carries both
     * @param out flushed, but not closed
     * @throws IllegalArgumentException if the format is none of {@link #FORMATS}
     * @throws IOException if {@code out} cannot be written
     */
    public void write(List<Item> items, ReportFormat format, Language language, OutputStream out) throws IOException {
        Voice voice = new Voice(language);
        switch (format) {
            case TEXT -> text(items, voice, out);
            case CSV -> csv(items, voice, out);
            case JSON -> json(items, out);
            default -> throw new IllegalArgumentException("no list of items in the format " + format);
        }
    }

    /**
     * Writes all that is known of one item, as text.
     *
     * @param out flushed, but not closed
     * @throws IOException if {@code out} cannot be written
     */
    public void explain(Item item, Language language, OutputStream out) throws IOException {
        Voice voice = new Voice(language);
        Paper paper = new Paper();
        paper.lead(item.number() + "  ", voice.of(item.statement()));
        paper.line("");
        paper.field(
                voice.say("章节", "Section"),
                item.section().number() + " " + voice.of(item.section().title()));
        item.parent()
                .ifPresent(parent ->
                        paper.field(voice.say("上级", "Part of"), parent.number() + " " + voice.of(parent.statement())));
        ItemFacts facts = new ItemFacts(item, voice);
        facts.obligation(paper);
        facts.references(paper);
        facts.decision(paper);
        facts.reads(paper, reads.apply(item));
        if (!item.isLeaf()) {
            paper.heading(voice.say("所含各项", "Sub-items"));
            item.items().forEach(part -> paper.lead("  " + part.number() + "  ", voice.of(part.statement())));
        }
        paper.write(out);
    }

    /** One line for each, so that it can be searched line by line. */
    private static void text(List<Item> items, Voice voice, OutputStream out) throws IOException {
        Paper paper = new Paper();
        for (Item item : items) {
            paper.line(Columns.fit(item.number(), 14) + voice.of(item.statement()));
        }
        paper.write(out);
    }

    private void csv(List<Item> items, Voice voice, OutputStream out) throws IOException {
        Csv csv = new Csv();
        csv.row(List.of(
                voice.say("条款", "Item"),
                voice.say("章节", "Section"),
                voice.say("上级", "Part of"),
                voice.say("要求", "Requirement"),
                voice.say("角色", "Role"),
                voice.say("到期", "Due from"),
                voice.say("阶段", "Phase"),
                voice.say("强度", "Strength"),
                voice.say("参见", "Refers to"),
                voice.say("判定方式", "Decision"),
                voice.say("由评审人员判断的原因", "Why a reviewer decides"),
                voice.say("规则", "Rule"),
                voice.say("规则查看", "The rule looks at")));
        for (Item item : items) {
            csv.row(List.of(
                    item.number(),
                    item.section().number(),
                    item.parent().map(Item::number).orElse(""),
                    voice.of(item.statement()),
                    item.role().label(voice.language()),
                    item.due().label(voice.language()),
                    item.phase().label(voice.language()),
                    item.strength().label(voice.language()),
                    String.join(" ", item.references()),
                    item.decision().label(voice.language()),
                    item.reason().map(voice::of).orElse(""),
                    item.ruleId(),
                    String.join(" ", features(item))));
        }
        csv.write(out);
    }

    private void json(List<Item> items, OutputStream out) throws IOException {
        try (JsonGenerator json = Json.generator(out)) {
            json.writeStartObject();
            json.writeStringField("edition", catalogue.edition());
            text(json, "title", catalogue.title());
            json.writeArrayFieldStart("items");
            for (Item item : items) {
                item(json, item);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
        out.flush();
    }

    private void item(JsonGenerator json, Item item) throws IOException {
        json.writeStartObject();
        json.writeStringField("item", item.number());
        json.writeStringField("section", item.section().number());
        if (item.parent().isPresent()) {
            json.writeStringField("parent", item.parent().get().number());
        }
        text(json, "statement", item.statement());
        json.writeStringField("role", item.role().name());
        json.writeStringField("due", item.due().name());
        json.writeStringField("phase", item.phase().name());
        json.writeStringField("strength", item.strength().name());
        json.writeStringField("decision", item.decision().name());
        if (item.reason().isPresent()) {
            text(json, "reason", item.reason().get());
        }
        json.writeStringField("ruleId", item.ruleId());
        strings(json, "references", item.references());
        strings(json, "items", item.items().stream().map(Item::number).toList());
        strings(json, "reads", features(item));
        json.writeEndObject();
    }

    /** The features that the rule looks at, as the metamodel names them. */
    private List<String> features(Item item) {
        return reads.apply(item).stream()
                .map(feature -> feature.getEContainingClass().getName() + "." + feature.getName())
                .toList();
    }

    private static void strings(JsonGenerator json, String field, List<String> values) throws IOException {
        json.writeArrayFieldStart(field);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    private static void text(JsonGenerator json, String field, Text text) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("zh", text.zh());
        json.writeStringField("en", text.en());
        json.writeEndObject();
    }
}
