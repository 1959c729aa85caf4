// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.assessment.Finding;
import org.plumbline.assessment.ItemResult;
import org.plumbline.assessment.Labels;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.model.outsourcing.Evidence;
import org.plumbline.model.outsourcing.Judgement;
import org.plumbline.standard.Item;
import org.plumbline.standard.Language;
import org.plumbline.standard.Text;

/** Why an item has its verdict: what the rule looks at, what shows it met, what is missing, what a reviewer judged. */
public final class ExplanationReport {

    private final ReportContext context;

    /** A report that knows the features that rules look at. */
    public ExplanationReport(ReportContext context) {
        this.context = context;
    }

    /**
     * Writes the explanation as text.
     *
     * @param out flushed, but not closed
     * @throws IOException if {@code out} cannot be written
     */
    public void write(AssessmentResult result, Item item, Language language, OutputStream out) throws IOException {
        Paper paper = new Paper();
        tell(result, item, language, paper);
        paper.write(out);
    }

    /** Tells the explanation piece by piece. */
    public void tell(AssessmentResult result, Item item, Language language, Telling telling) {
        new Document(result, result.item(item), telling, new Voice(language)).write(context);
    }

    private record Document(AssessmentResult result, ItemResult outcome, Telling telling, Voice voice) {

        void write(ReportContext context) {
            Item item = outcome.item();
            telling.title(item.number() + "  ", voice.of(item.statement()));
            telling.field(
                    voice.say("项目", "Project"), Fact.of(result.project(), voice).name());
            telling.field(voice.say("评估日期", "As of"), result.settings().asOf().toString());
            telling.field(
                    voice.say("项目进展", "Milestone"),
                    voice.capital(result.milestone().label(voice.language())));
            telling.field(voice.say("结论", "Verdict"), voice.of(outcome.verdict()));
            outcome.reason().ifPresent(reason -> telling.field("", voice.of(reason)));
            telling.field(voice.say("保证程度", "Assurance"), voice.of(outcome.assurance()));
            ItemFacts facts = new ItemFacts(item, voice);
            facts.obligation(telling);
            facts.references(telling);
            facts.decision(telling);
            facts.reads(telling, context.reads().apply(item));
            witnesses();
            findings();
            parts();
            outcome.judgement().ifPresent(this::judgement);
            remarks();
        }

        private void witnesses() {
            if (outcome.witnesses().isEmpty()) {
                return;
            }
            telling.heading(
                    voice.say("依据（{}）", "Shown by ({})", outcome.witnesses().size()));
            List<Element> witnesses = outcome.witnesses();
            for (Element witness : witnesses.subList(0, Math.min(witnesses.size(), telling.most()))) {
                element("  + ", witness);
                for (Evidence evidence : Assessment.evidence(witness)) {
                    telling.element("    " + voice.say("证据：", "evidence: "), evidence(evidence), evidence);
                }
            }
            others(witnesses.size());
        }

        private void findings() {
            if (outcome.findings().isEmpty()) {
                return;
            }
            telling.heading(
                    voice.say("问题（{}）", "Findings ({})", outcome.findings().size()));
            List<Finding> findings = outcome.findings();
            for (Finding finding : findings.subList(0, Math.min(findings.size(), telling.most()))) {
                telling.lead(
                        "  - ",
                        voice.say("[{}] {}", "[{}] {}", voice.of(finding.severity()), voice.of(finding.message())));
                for (Element element : finding.elements()) {
                    element("    " + voice.say("要素：", "element: "), element);
                }
                telling.lead("    -> ", voice.of(finding.remedy()));
            }
            others(findings.size());
        }

        private void others(int number) {
            if (number > telling.most()) {
                telling.lead("  ", voice.say("另有 {} 项。", "and {} more.", number - telling.most()));
            }
        }

        /** The element with its class, what contains it, and the date that matters most. */
        private void element(String lead, Element element) {
            Fact fact = Fact.of(element, voice);
            List<String> parts = new ArrayList<>();
            parts.add(fact.inFull(voice));
            if (!fact.date().isEmpty()) {
                parts.add(fact.date());
            }
            if (element.eContainer() instanceof Element container && container != result.project()) {
                parts.add(voice.say("属于 {}", "in {}", Fact.of(container, voice).inFull(voice)));
            }
            telling.element(lead, String.join(voice.say("；", "; "), parts), element);
        }

        private String evidence(Evidence evidence) {
            List<String> parts = new ArrayList<>();
            parts.add(Fact.of(evidence, voice).name());
            parts.add(voice.of(Labels.of(evidence.getKind())));
            if (evidence.getEffectiveOn() != null) {
                parts.add(voice.say("日期 {}", "effective {}", evidence.getEffectiveOn()));
            }
            if (evidence.getLocation() != null) {
                parts.add(Clean.line(evidence.getLocation()));
            }
            if (evidence.getVerifiedBy() != null) {
                String on = evidence.getVerifiedOn() == null ? "" : " " + evidence.getVerifiedOn();
                parts.add(voice.say("由 {} 核验", "verified by {}", Clean.line(evidence.getVerifiedBy()) + on));
            }
            return String.join(voice.say("；", "; "), parts);
        }

        private void parts() {
            List<Item> parts = outcome.item().items();
            if (parts.isEmpty()) {
                return;
            }
            telling.heading(voice.say("所含各项（{}）", "Sub-items ({})", parts.size()));
            for (Item part : parts) {
                String verdict = Columns.fit(voice.of(result.item(part).verdict()), 16);
                telling.item("  " + Columns.fit(part.number(), 14) + verdict + "  ", voice.of(part.statement()), part);
            }
        }

        private void remarks() {
            List<Text> remarks = result.remarks(outcome.item());
            if (!remarks.isEmpty()) {
                telling.heading(voice.say("说明", "Remarks"));
                remarks.forEach(remark -> telling.lead("  ", Clean.line(voice.of(remark))));
            }
        }

        private void judgement(Judgement judgement) {
            telling.heading(voice.say("评审判断", "Judgement"));
            String by = JudgementText.by(judgement, voice);
            telling.lead(
                    "  ", JudgementText.verdict(judgement, voice) + (by.isEmpty() ? "" : voice.say("；", "; ") + by));
            if (judgement.getRationale() != null && !judgement.getRationale().isBlank()) {
                telling.lead("  ", Clean.line(judgement.getRationale()));
            }
            for (Evidence evidence : judgement.getEvidence()) {
                telling.element("  " + voice.say("证据：", "evidence: "), evidence(evidence), evidence);
            }
            if (outcome.disagreement()) {
                telling.lead(
                        "  ",
                        voice.say("与规则的结论不一致，以规则为准。", "This disagrees with what the rule found; the rule stands."));
            }
        }
    }
}
