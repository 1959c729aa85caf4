// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.assessment.Finding;
import org.plumbline.assessment.ItemResult;
import org.plumbline.assessment.Labels;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.model.outsourcing.Evidence;
import org.plumbline.model.outsourcing.Judgement;
import org.plumbline.standard.Item;
import org.plumbline.standard.Strength;

/**
 * The items of the standard on a page: requirement, verdict, what is missing, and what the verdict rests on.
 *
 * @param page where to
 * @param result what was found out
 * @param context gives the features that rules look at
 * @param drawings where elements are drawn
 */
record HtmlItems(Page page, AssessmentResult result, ReportContext context, HtmlDrawings drawings) {

    /** A page with hundreds of thousands of elements helps nobody; the JSON report names them all. */
    private static final int MOST = 100;

    static String id(Item item) {
        return "item-" + item.ruleId().substring("GBT32926-".length());
    }

    /** Writes an item and the items inside it. */
    void write(Item item) {
        write(item, 0);
    }

    private void write(Item item, int depth) {
        ItemResult outcome = result.item(item);
        html().open("article", "item d" + depth + " " + Page.style(outcome.verdict()));
        html().set("id", id(item))
                .set("aria-labelledby", id(item) + "-n")
                .set("data-verdict", outcome.verdict().name());
        html().set("data-phase", item.phase().name())
                .set("data-role", item.role().name());
        html().open("div", "head");
        html().open("a", "n")
                .set("id", id(item) + "-n")
                .set("href", "#" + id(item))
                .text(item.number())
                .close();
        page.badge(outcome.verdict());
        page.assurance(outcome.assurance());
        html().leaf("span", "meta", meta(item, voice()));
        html().close();
        html().leaf("p", "statement", voice().of(item.statement()));
        outcome.reason().ifPresent(reason -> html().open("p", "reason")
                .leaf("bdi", "", voice().of(reason))
                .close());
        findings(outcome);
        outcome.judgement().ifPresent(judgement -> judgement(judgement, outcome.disagreement()));
        details(outcome);
        html().close();
        item.items().forEach(part -> write(part, depth + 1));
    }

    /** Whom an item obliges and from when on. */
    static String meta(Item item, Voice voice) {
        List<String> parts = new ArrayList<>();
        parts.add(voice.capital(item.role().label(voice.language())));
        parts.add(voice.say("自{}起", "from {}", item.due().label(voice.language())));
        if (item.strength() == Strength.MAY) {
            parts.add(voice.say("可选", "optional"));
        }
        return String.join(" · ", parts);
    }

    private Html html() {
        return page.html();
    }

    private Voice voice() {
        return page.voice();
    }

    private String say(String zh, String en, Object... arguments) {
        return page.voice().say(zh, en, arguments);
    }

    private void findings(ItemResult outcome) {
        if (outcome.findings().isEmpty()) {
            return;
        }
        html().open("ul", "findings").set("aria-label", say("问题", "Findings"));
        for (Finding finding : outcome.findings()) {
            html().open("li", "finding");
            page.severity(finding.severity());
            html().open("div")
                    .open("p", "message")
                    .leaf("bdi", "", voice().of(finding.message()))
                    .close();
            html().open("p", "elements").leaf("span", "label", say("要素", "Elements"));
            names(finding.elements());
            html().close();
            html().open("p", "remedy").leaf("span", "label", say("弥补", "Remedy"));
            html().leaf("bdi", "", voice().of(finding.remedy())).close();
            html().close().close();
        }
        html().close();
    }

    private void names(List<Element> elements) {
        for (int i = 0; i < Math.min(MOST, elements.size()); i++) {
            html().text(i == 0 ? " " : say("、", ", "));
            name(elements.get(i));
        }
        if (elements.size() > MOST) {
            html().text(say(" 等共 {} 个", " and others, {} in all", elements.size()));
        }
    }

    private void name(Element element) {
        Optional<String> place = drawings.placeOf(element);
        place.ifPresent(href -> html().open("a").set("href", href));
        html().leaf("bdi", "", Fact.of(element, voice()).inFull(voice()));
        place.ifPresent(href -> html().close());
    }

    private void judgement(Judgement judgement, boolean disagreement) {
        html().open("div", disagreement ? "judgement disagrees" : "judgement");
        html().open("p").leaf("span", "label", say("评审判断", "Judgement"));
        html().text(" " + JudgementText.verdict(judgement, voice()) + " ");
        html().leaf("bdi", "by", JudgementText.by(judgement, voice())).close();
        String rationale = Clean.text(judgement.getRationale());
        if (!rationale.isBlank()) {
            html().open("p", "rationale").leaf("bdi", "", rationale).close();
        }
        if (disagreement) {
            html().leaf(
                            "p",
                            "warning",
                            say("与规则的结论不一致，以规则为准。", "This disagrees with what the rule found; the rule stands."));
        }
        html().close();
    }

    private void details(ItemResult outcome) {
        List<Element> witnesses = outcome.witnesses();
        Set<Evidence> evidence = new LinkedHashSet<>();
        witnesses.forEach(witness -> evidence.addAll(Assessment.evidence(witness)));
        var features = context.reads().apply(outcome.item());
        if (witnesses.isEmpty() && features.isEmpty()) {
            return;
        }
        html().open("details").open("summary");
        html().text(
                        witnesses.isEmpty()
                                ? say("规则查看的内容", "What the rule looks at")
                                : say(
                                        "依据（事实 {}，证据 {}）",
                                        "Basis (facts: {}, evidence: {})",
                                        witnesses.size(),
                                        evidence.size()));
        html().close();
        if (!witnesses.isEmpty()) {
            witnesses(witnesses);
        }
        if (!evidence.isEmpty()) {
            evidence(new ArrayList<>(evidence));
        }
        if (!features.isEmpty()) {
            Set<String> names = new LinkedHashSet<>();
            features.forEach(feature ->
                    names.add(Labels.of(feature.getEContainingClass()).in(voice().language())
                            + say("的", ": ")
                            + Labels.of(feature).in(voice().language())));
            html().open("p", "reads").leaf("span", "label", say("规则查看", "The rule looks at"));
            html().text(" " + String.join(say("、", "; "), names)).close();
        }
        html().close();
    }

    private void witnesses(List<Element> witnesses) {
        html().open("table").open("thead").open("tr");
        page.columnHeader("", say("事实", "Fact"));
        page.columnHeader("", say("类别", "Class"));
        page.columnHeader("", say("日期", "Date"));
        html().close().close().open("tbody");
        for (Element witness : witnesses.subList(0, Math.min(MOST, witnesses.size()))) {
            Fact fact = Fact.of(witness, voice());
            html().open("tr").open("td").leaf("bdi", "", fact.name()).close();
            html().leaf("td", "", fact.kind())
                    .open("td")
                    .dated(fact.date())
                    .close()
                    .close();
        }
        html().close().close();
        more(witnesses.size());
    }

    private void evidence(List<Evidence> evidence) {
        html().open("table").open("thead").open("tr");
        page.columnHeader("", say("证据", "Evidence"));
        page.columnHeader("", say("类别", "Kind"));
        page.columnHeader("", say("日期", "Date"));
        page.columnHeader("", say("核验", "Verified"));
        html().close().close().open("tbody");
        for (Evidence piece : evidence.subList(0, Math.min(MOST, evidence.size()))) {
            html().open("tr").open("td").leaf("bdi", "", Fact.of(piece, voice()).name());
            if (piece.getDigest() != null) {
                html().open("span", "digest");
                html().text(Clean.line(piece.getDigestAlgorithm()) + " " + Clean.line(piece.getDigest()))
                        .close();
            }
            html().close();
            html().leaf("td", "", Labels.of(piece.getKind()).in(voice().language()));
            html().open("td")
                    .dated(
                            piece.getEffectiveOn() == null
                                    ? ""
                                    : piece.getEffectiveOn().toString())
                    .close();
            html().open("td").leaf("bdi", "", Clean.line(piece.getVerifiedBy()));
            html().dated(piece.getVerifiedOn() == null ? "" : " " + piece.getVerifiedOn())
                    .close();
            html().close();
        }
        html().close().close();
        more(evidence.size());
    }

    private void more(int size) {
        if (size > MOST) {
            html().leaf("p", "note", say("此处列出前 {} 个，共 {} 个。", "The first {} of {}.", MOST, size));
        }
    }
}
