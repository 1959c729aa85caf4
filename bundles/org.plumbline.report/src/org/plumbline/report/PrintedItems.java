// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.assessment.Finding;
import org.plumbline.assessment.ItemResult;
import org.plumbline.assessment.Labels;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.model.outsourcing.Evidence;
import org.plumbline.model.outsourcing.Judgement;
import org.plumbline.report.print.Block;
import org.plumbline.report.print.Block.Cell;
import org.plumbline.report.print.Block.Look;
import org.plumbline.report.print.Block.Row;
import org.plumbline.report.print.Inline;
import org.plumbline.report.print.Style;
import org.plumbline.standard.Item;

/**
 * The items of the standard on paper: requirement, verdict with its assurance, what is missing, and what the verdict rests on.
 *
 * @param result what was found out
 * @param ink how it looks
 * @param blocks where to
 */
record PrintedItems(AssessmentResult result, Ink ink, List<Block> blocks) {

    /** A document with hundreds of thousands of elements helps nobody; the JSON report names them all. */
    private static final int MOST = 100;

    private static final double STEP = 12;
    private static final Style TEXT = Style.BODY.of(9);
    private static final Style SMALL = Style.NOTE.of(7.5);

    /** Writes an item and the items inside it. */
    void write(Item item) {
        write(item, 0);
    }

    private Voice voice() {
        return ink.voice();
    }

    private String say(String zh, String en, Object... arguments) {
        return ink.voice().say(zh, en, arguments);
    }

    private void write(Item item, int depth) {
        ItemResult outcome = result.item(item);
        double left = depth * STEP;
        List<Inline> head = new ArrayList<>();
        head.add(Inline.words(item.number() + "   ", Style.STRONG));
        head.addAll(ink.state(outcome.verdict(), outcome.assurance(), Style.CELL));
        head.add(Inline.words("    " + HtmlItems.meta(item, voice()), SMALL));
        Look look = new Look(left, 0, depth == 0 ? 9 : 7, true, HtmlItems.id(item));
        blocks.add(new Block.Paragraph(head, look));
        boolean more = !outcome.findings().isEmpty()
                || !outcome.witnesses().isEmpty()
                || !item.items().isEmpty();
        Look below = new Look(left, 0, 1, more, "");
        blocks.add(new Block.Paragraph(List.of(Inline.words(voice().of(item.statement()), TEXT)), below));
        Look plain = Look.indented(left, 1);
        outcome.reason()
                .ifPresent(reason ->
                        blocks.add(new Block.Paragraph(List.of(Inline.words(voice().of(reason), Style.NOTE)), plain)));
        outcome.findings().forEach(finding -> finding(finding, left));
        outcome.judgement().ifPresent(judgement -> judgement(judgement, outcome.disagreement(), left));
        basis(outcome, left);
        item.items().forEach(part -> write(part, depth + 1));
    }

    private void finding(Finding finding, double left) {
        List<Inline> message = new ArrayList<>();
        message.add(ink.severity(finding.severity(), Style.CELL));
        message.add(Inline.words("  " + voice().of(finding.message()), Style.CELL));
        blocks.add(new Block.Paragraph(message, Look.indented(left + 10, 3).kept()));
        blocks.add(new Block.Paragraph(
                List.of(
                        Inline.words(say("要素", "Elements") + "  ", SMALL),
                        Inline.words(names(finding.elements()), Style.NOTE.in(Style.INK))),
                Look.indented(left + 10, 0).kept()));
        blocks.add(new Block.Paragraph(
                List.of(
                        Inline.words(say("弥补", "Remedy") + "  ", SMALL),
                        Inline.words(voice().of(finding.remedy()), Style.NOTE.in(Style.INK))),
                Look.indented(left + 10, 0)));
    }

    private String names(List<Element> elements) {
        List<String> names = new ArrayList<>();
        for (Element element : elements.subList(0, Math.min(MOST, elements.size()))) {
            names.add(Fact.of(element, voice()).inFull(voice()));
        }
        return voice().list(names)
                + (elements.size() > MOST ? say(" 等共 {} 个", " and others, {} in all", elements.size()) : "");
    }

    private void judgement(Judgement judgement, boolean disagreement, double left) {
        Look look = Look.indented(left + 10, 3);
        List<Inline> line = new ArrayList<>();
        line.add(Inline.words(say("评审判断", "Judgement") + "  ", SMALL));
        line.add(Inline.words(JudgementText.verdict(judgement, voice()) + "  ", Style.CELL.strong()));
        line.add(Inline.words(JudgementText.by(judgement, voice()), Style.NOTE));
        blocks.add(new Block.Paragraph(line, look));
        String rationale = Clean.text(judgement.getRationale());
        if (!rationale.isBlank()) {
            blocks.add(new Block.Paragraph(List.of(Inline.words(rationale, Style.CELL)), look.after(0)));
        }
        if (disagreement) {
            String warning = say("与规则的结论不一致，以规则为准。", "This disagrees with what the rule found; the rule stands.");
            blocks.add(new Block.Paragraph(
                    List.of(Inline.words(warning, Style.CELL.strong().in(Style.SEAL))), look.after(0)));
        }
    }

    private void basis(ItemResult outcome, double left) {
        List<Element> witnesses = outcome.witnesses();
        if (witnesses.isEmpty()) {
            return;
        }
        Set<Evidence> evidence = new LinkedHashSet<>();
        witnesses.forEach(witness -> evidence.addAll(Assessment.evidence(witness)));
        List<Row> rows = new ArrayList<>();
        for (Element witness : witnesses.subList(0, Math.min(MOST, witnesses.size()))) {
            Fact fact = Fact.of(witness, voice());
            rows.add(Row.of(small(fact.name()), small(fact.kind()), small(fact.date())));
        }
        table(List.of(-3.0, -1.4, -1.6), say("事实", "Fact"), say("类别", "Class"), say("日期", "Date"), "", rows, left);
        more(witnesses.size(), left);
        if (!evidence.isEmpty()) {
            evidence(new ArrayList<>(evidence), left);
        }
    }

    private void evidence(List<Evidence> evidence, double left) {
        List<Row> rows = new ArrayList<>();
        for (Evidence piece : evidence.subList(0, Math.min(MOST, evidence.size()))) {
            List<List<Inline>> name = new ArrayList<>();
            name.add(List.of(Inline.words(Fact.of(piece, voice()).name(), SMALL.in(Style.INK))));
            if (piece.getDigest() != null) {
                String digest = Clean.line(piece.getDigestAlgorithm()) + " " + Clean.line(piece.getDigest());
                name.add(List.of(Inline.words(digest, SMALL.of(6))));
            }
            String verified = Clean.line(piece.getVerifiedBy())
                    + (piece.getVerifiedOn() == null ? "" : " " + piece.getVerifiedOn());
            rows.add(Row.of(
                    new Cell(name, 1, false, false, null),
                    small(Labels.of(piece.getKind()).in(voice().language())),
                    small(
                            piece.getEffectiveOn() == null
                                    ? ""
                                    : piece.getEffectiveOn().toString()),
                    small(verified.strip())));
        }
        table(
                List.of(-3.0, -1.0, -0.9, -1.1),
                say("证据", "Evidence"),
                say("类别", "Kind"),
                say("日期", "Date"),
                say("核验", "Verified"),
                rows,
                left);
        more(evidence.size(), left);
    }

    private void table(List<Double> widths, String a, String b, String c, String d, List<Row> rows, double left) {
        List<Cell> head = new ArrayList<>();
        for (String title : List.of(a, b, c, d).subList(0, widths.size())) {
            head.add(Cell.of(Inline.words(title, SMALL)).asTitle());
        }
        blocks.add(new Block.Table("", widths, head, rows, false, left + 10));
    }

    private static Cell small(String text) {
        return Cell.of(Inline.words(text, SMALL.in(Style.INK)));
    }

    private void more(int size, double left) {
        if (size > MOST) {
            String note = say("此处列出前 {} 个，共 {} 个。", "The first {} of {}.", MOST, size);
            blocks.add(new Block.Paragraph(List.of(Inline.words(note, SMALL)), Look.indented(left + 10, 1)));
        }
    }
}
