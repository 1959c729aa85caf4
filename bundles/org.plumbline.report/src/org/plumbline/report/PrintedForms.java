// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.report.form.Form;
import org.plumbline.report.form.FormKind;
import org.plumbline.report.print.Block;
import org.plumbline.report.print.Block.Cell;
import org.plumbline.report.print.Block.Look;
import org.plumbline.report.print.Block.Row;
import org.plumbline.report.print.Inline;
import org.plumbline.report.print.PrintDocument;
import org.plumbline.report.print.Style;
import org.plumbline.standard.Text;

/** Filing forms and checklists on paper, to be filled in, ticked and signed. */
final class PrintedForms {

    private static final double LEAST = 24;
    private static final Style SMALL = Style.NOTE.of(7.5);

    private final FormKind kind;
    private final Voice voice;
    private final Ink ink;
    private final List<Block> blocks = new ArrayList<>();

    private PrintedForms(FormKind kind, Voice voice) {
        this.kind = kind;
        this.voice = voice;
        this.ink = new Ink(voice);
    }

    static PrintDocument of(FormKind kind, List<Form> forms, AssessmentResult result, Voice voice) {
        PrintedForms printed = new PrintedForms(kind, voice);
        for (int i = 0; i < forms.size(); i++) {
            if (i > 0) {
                printed.blocks.add(new Block.NewPage());
            }
            printed.form(forms.get(i), i, forms.size());
        }
        return new PrintDocument(
                Fact.of(result.project(), voice).name(),
                voice.of(kind.title()),
                result.catalogue().edition() + "  ·  "
                        + voice.say("评估日期 {}", "as of {}", result.settings().asOf()),
                voice.language(),
                result.settings().asOf(),
                printed.blocks,
                Optional.empty()); // what a paper says is for others than the model is
    }

    private void form(Form form, int index, int count) {
        String title = voice.of(kind.title());
        String number = count > 1 ? voice.say("（{}/{}）", " ({} of {})", index + 1, count) : "";
        blocks.add(new Block.Heading(
                1,
                title + number,
                "form-" + (index + 1),
                List.of(Inline.words(title, Style.STRONG.of(18)), Inline.words(number, Style.BODY.of(11))),
                List.of(),
                false));
        blocks.add(new Block.Paragraph(List.of(Inline.words(voice.of(kind.purpose()), Style.NOTE)), Look.PLAIN.kept()));
        List<Row> facts = new ArrayList<>();
        for (Form.Fact fact : form.facts()) {
            facts.add(Row.of(
                    Cell.of(Inline.words(voice.of(fact.name()), Style.NOTE)).asTitle(),
                    Cell.of(fact.value().map(voice::of).orElse(""))));
        }
        blocks.add(new Block.Table("", List.of(110.0, -1.0), List.of(), facts, false, 0));
        for (int i = 0; i < form.parts().size(); i++) {
            part(form.parts().get(i), "form-" + (index + 1) + "-" + (i + 1));
        }
        if (!kind.isChecklist()) {
            missing(form, "form-" + (index + 1) + "-missing");
        }
        blocks.addAll(PrintedReport.signatures(
                voice,
                voice.say("备注", "Remarks"),
                60,
                kind.signers().stream().map(voice::of).toList()));
    }

    private void part(Form.Part part, String anchor) {
        String title = voice.of(part.title());
        blocks.add(new Block.Heading(
                2, title, anchor, List.of(Inline.words(title, Style.STRONG.of(11.5))), List.of(), false));
        List<Row> rows = new ArrayList<>();
        for (Form.Row row : part.rows()) {
            rows.add(row.group() ? group(row) : kind.isChecklist() ? check(row) : answer(row));
        }
        blocks.add(
                kind.isChecklist()
                        ? new Block.Table(
                                "",
                                List.of(66.0, -1.0, 172.0, 36.0, 84.0),
                                List.of(
                                        Cell.head(voice.say("条款", "Item")),
                                        Cell.head(voice.say("要求", "Requirement")),
                                        Cell.head(voice.say("评估所见", "Found by the assessment")),
                                        Cell.head(voice.say("勾选", "Tick")),
                                        Cell.head(voice.say("备注", "Remarks"))),
                                rows,
                                true,
                                0)
                        : new Block.Table(
                                "",
                                List.of(54.0, 130.0, -1.0),
                                List.of(
                                        Cell.head(voice.say("条款", "Item")),
                                        Cell.head(voice.say("内容", "Content")),
                                        Cell.head(voice.say("填写", "Answer"))),
                                rows,
                                true,
                                0));
    }

    private Row group(Form.Row row) {
        return Row.of(
                Cell.of(Inline.words(row.clause(), Style.CELL.strong())).on(Style.FAINT),
                Cell.of(Inline.words(voice.of(row.label()), Style.CELL.strong()))
                        .over(kind.isChecklist() ? 4 : 2)
                        .on(Style.FAINT));
    }

    private Row check(Form.Row row) {
        List<List<Inline>> found = new ArrayList<>();
        row.state().ifPresent(state -> found.add(ink.state(state.verdict(), state.assurance(), Style.CELL)));
        row.values().forEach(value -> found.add(List.of(Inline.words(voice.of(value), SMALL.in(Style.INK)))));
        row.missing().forEach(missing -> found.add(missing(missing)));
        Cell state = new Cell(found, 1, false, false, null);
        return new Row(
                List.of(
                        Cell.of(row.clause()).asTitle(),
                        Cell.of(voice.of(row.label())),
                        state,
                        Cell.of(ink.box(11)),
                        Cell.of("")),
                found.isEmpty() ? LEAST : 0);
    }

    private Row answer(Form.Row row) {
        List<List<Inline>> answers = new ArrayList<>();
        row.values().forEach(value -> answers.add(List.of(Inline.words(voice.of(value), Style.CELL))));
        return new Row(
                List.of(
                        Cell.of(row.clause()),
                        Cell.of(voice.of(row.label())).asTitle(),
                        new Cell(answers, 1, false, false, null)),
                answers.isEmpty() ? LEAST : 0);
    }

    private List<Inline> missing(Text missing) {
        return List.of(
                Inline.words(voice.say("缺：", "Missing: "), SMALL.strong().in(Style.SEAL)),
                Inline.words(voice.of(missing), SMALL.in(Style.INK)));
    }

    private void missing(Form form, String anchor) {
        String title = voice.say("尚缺内容", "Still missing");
        blocks.add(new Block.Heading(
                2, title, anchor, List.of(Inline.words(title, Style.STRONG.of(11.5))), List.of(), false));
        List<Row> rows = new ArrayList<>();
        for (Form.Row row : form.incomplete()) {
            for (Text missing : row.missing()) {
                rows.add(Row.of(Cell.of(row.clause()), Cell.of(voice.of(missing)), Cell.of(ink.box(9))));
            }
        }
        if (rows.isEmpty()) {
            blocks.add(
                    new Block.Paragraph(List.of(Inline.words(voice.say("没有。", "Nothing."), Style.BODY)), Look.PLAIN));
            return;
        }
        blocks.add(new Block.Table(
                "",
                List.of(66.0, -1.0, 40.0),
                List.of(
                        Cell.head(voice.say("条款", "Item")),
                        Cell.head(voice.say("缺少", "What is missing")),
                        Cell.head(voice.say("已补", "Done"))),
                rows,
                true,
                0));
    }
}
