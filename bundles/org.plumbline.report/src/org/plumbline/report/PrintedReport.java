// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.assessment.Assurance;
import org.plumbline.assessment.Finding;
import org.plumbline.assessment.Score;
import org.plumbline.assessment.Verdict;
import org.plumbline.diagram.paint.Drawing;
import org.plumbline.report.print.Block;
import org.plumbline.report.print.Block.Cell;
import org.plumbline.report.print.Block.Look;
import org.plumbline.report.print.Block.Row;
import org.plumbline.report.print.Inline;
import org.plumbline.report.print.PrintDocument;
import org.plumbline.report.print.Style;
import org.plumbline.standard.ObligedRole;
import org.plumbline.standard.Phase;
import org.plumbline.standard.Section;
import org.plumbline.standard.Text;

/** The report for people on paper: what {@link HtmlReport} shows, in the same order and words. */
final class PrintedReport {

    /** How many findings the overview names. */
    private static final int FIRST = 10;

    private static final double BAR = 130;

    private final AssessmentResult result;
    private final ReportContext context;
    private final Voice voice;
    private final Ink ink;
    private final Wording wording;
    private final List<Block> blocks = new ArrayList<>();

    private PrintedReport(AssessmentResult result, ReportContext context, Voice voice) {
        this.result = result;
        this.context = context;
        this.voice = voice;
        this.ink = new Ink(voice);
        this.wording = new Wording(voice);
    }

    static PrintDocument of(AssessmentResult result, ReportContext context, Voice voice) {
        PrintedReport report = new PrintedReport(result, context, voice);
        report.write();
        return report.document();
    }

    private PrintDocument document() {
        String kind = say("信息安全评估报告", "Security assessment report");
        String project = Fact.of(result.project(), voice).name();
        List<String> foot = new ArrayList<>();
        foot.add(result.catalogue().edition());
        foot.add(say("评估日期 {}", "as of {}", result.settings().asOf()));
        if (!context.sha256().isEmpty()) {
            foot.add("SHA-256 " + context.sha256().substring(0, 16) + "…");
        }
        return new PrintDocument(
                project,
                kind,
                String.join("  ·  ", foot),
                voice.language(),
                result.settings().asOf(),
                blocks,
                Attachments.of(context, voice));
    }

    private String say(String zh, String en, Object... arguments) {
        return voice.say(zh, en, arguments);
    }

    private void write() {
        title();
        conclusion();
        scores();
        firstFindings();
        remarks();
        drawings();
        heading(1, "items", say("逐项结论", "Item by item"));
        PrintedItems items = new PrintedItems(result, ink, blocks);
        result.catalogue().sections().forEach(chapter -> section(chapter, 2, items));
        signatures();
        legend();
    }

    private void heading(int level, String anchor, String title) {
        double size = level == 1 ? 14 : 11;
        blocks.add(new Block.Heading(
                level, title, anchor, List.of(Inline.words(title, Style.STRONG.of(size))), List.of(), true));
    }

    private void paragraph(String text, Style style, Look look) {
        blocks.add(new Block.Paragraph(List.of(Inline.words(text, style)), look));
    }

    // the first page

    private void title() {
        paragraph(say("准绳", "Plumbline"), Style.STRONG.in(Style.SEAL), Look.PLAIN.kept());
        String project = Fact.of(result.project(), voice).name();
        blocks.add(new Block.Heading(
                1, project, "title", List.of(Inline.words(project, Style.STRONG.of(22))), List.of(), false));
        paragraph(say("信息安全评估报告", "Security assessment report"), Style.BODY.of(13), Look.PLAIN.kept());
        List<Row> rows = new ArrayList<>();
        fact(
                rows,
                say("依据标准", "Standard"),
                result.catalogue().edition() + " " + voice.of(result.catalogue().title()));
        if (result.project().getDepartment() != null) {
            fact(
                    rows,
                    say("政府部门", "Department"),
                    Fact.of(result.project().getDepartment(), voice).name());
        }
        fact(rows, say("评估日期", "Date of assessment"), result.settings().asOf().toString());
        fact(rows, say("项目进展", "Progress"), voice.capital(result.milestone().label(voice.language())));
        if (!context.file().isEmpty()) {
            fact(rows, say("模型文件", "Model file"), Clean.line(context.file()));
        }
        if (!context.sha256().isEmpty()) {
            fact(rows, "SHA-256", context.sha256());
        }
        fact(rows, say("工具", "Tool"), say("准绳 {}", "Plumbline {}", Clean.line(context.toolVersion())));
        blocks.add(new Block.Table("", List.of(110.0, -1.0), List.of(), rows, false, 0));
        blocks.add(new Block.Paragraph(verdictLine(), Look.indented(0, 14).kept()));
        paragraph(wording.assurances(result), Style.NOTE, Look.PLAIN);
        blocks.add(new Block.Contents(say("目录", "Contents")));
        blocks.add(new Block.NewPage());
    }

    private static void fact(List<Row> rows, String name, String value) {
        rows.add(Row.of(Cell.of(Inline.words(name, Style.NOTE)).asTitle(), Cell.of(value)));
    }

    private List<Inline> verdictLine() {
        Score score = result.score();
        List<Inline> line = new ArrayList<>(ink.badge(result.verdict(), Style.STRONG.of(13)));
        line.add(Inline.words("    " + voice.percent(score) + "  ", Style.STRONG.of(13)));
        line.add(Inline.words(wording.satisfied(score), Style.BODY));
        return line;
    }

    // in numbers

    private void conclusion() {
        heading(1, "overview", say("总体结论", "Conclusion"));
        blocks.add(new Block.Paragraph(verdictLine(), Look.PLAIN.kept()));
        blocks.add(new Block.Paragraph(
                List.of(ink.bar(result.score(), 499, 14)), Look.indented(0, 6).kept()));
        List<Inline> counts = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            counts.addAll(ink.badge(verdict, Style.CELL));
            counts.add(Inline.words(" " + result.score().of(verdict) + "     ", Style.CELL.strong()));
        }
        blocks.add(new Block.Paragraph(counts, Look.PLAIN.after(6)));
        paragraph(wording.assurances(result), Style.NOTE, Look.PLAIN);
    }

    private void scores() {
        heading(1, "scores", say("得分", "Scores"));
        chart(
                say("按阶段", "By phase"),
                List.of(Phase.values()),
                phase -> voice.capital(phase.label(voice.language())),
                result::score);
        chart(
                say("按角色", "By role"),
                List.of(ObligedRole.values()),
                role -> voice.capital(role.label(voice.language())),
                result::score);
        chart(
                say("按章节", "By section"),
                result.catalogue().allSections().stream()
                        .filter(section -> !section.items().isEmpty())
                        .toList(),
                section -> section.number() + " " + voice.of(section.title()),
                result::score);
    }

    private <T> void chart(String title, List<T> rows, Function<T, String> name, Function<T, Score> score) {
        List<Row> cells = new ArrayList<>();
        for (T row : rows) {
            Score s = score.apply(row);
            cells.add(Row.of(
                    Cell.of(name.apply(row)).asTitle(),
                    Cell.of(ink.bar(s, BAR, 7)),
                    Cell.of(voice.percent(s)).toTheRight(),
                    Cell.of(s.satisfied() + "/" + s.due()).toTheRight()));
        }
        List<Cell> head = List.of(
                Cell.head(say("名称", "Name")),
                Cell.head(say("分布", "Distribution")),
                Cell.head(say("得分", "Score")).toTheRight(),
                Cell.head(say("满足/应达到", "Satisfied/due")).toTheRight());
        blocks.add(new Block.Table(title, List.of(-1.0, BAR + 10, 50.0, 75.0), head, cells, false, 0));
    }

    private void firstFindings() {
        List<Finding> findings = new ArrayList<>(result.findings());
        if (findings.isEmpty()) {
            return;
        }
        findings.sort(Comparator.comparing(Finding::severity)); // stable: the standard's order remains
        heading(1, "first", say("首要问题", "Most serious findings"));
        String note = wording.findings(findings, FIRST);
        paragraph(note, Style.NOTE, Look.PLAIN.kept());
        List<Row> rows = new ArrayList<>();
        for (Finding finding : findings.subList(0, Math.min(FIRST, findings.size()))) {
            String anchor = HtmlItems.id(finding.item());
            rows.add(Row.of(
                    Cell.of(ink.severity(finding.severity(), Style.CELL)),
                    Cell.of(new Inline.Words(
                            finding.item().number(), Style.CELL.strong().in(Style.LINK), anchor)),
                    Cell.of(voice.of(finding.message()))));
        }
        List<Cell> head = List.of(
                Cell.head(say("严重程度", "Severity")), Cell.head(say("条款", "Item")), Cell.head(say("问题", "Finding")));
        blocks.add(new Block.Table("", List.of(60.0, 80.0, -1.0), head, rows, false, 0));
    }

    private void remarks() {
        List<Text> remarks = Wording.remarks(result);
        if (!remarks.isEmpty()) {
            heading(1, "remarks", say("说明", "Remarks"));
            remarks.forEach(remark -> paragraph("•  " + voice.of(remark), Style.BODY, Look.ENTRY));
        }
    }

    private void drawings() {
        List<Drawing> drawings = context.drawings().get();
        if (drawings.isEmpty()) {
            return;
        }
        heading(1, "drawings", say("图", "Diagrams"));
        for (int i = 0; i < drawings.size(); i++) {
            String title = Clean.line(drawings.get(i).title());
            heading(2, "drawing-" + (i + 1), title);
            blocks.add(new Block.Figure(drawings.get(i), ""));
        }
        blocks.add(new Block.NewPage());
    }

    // section by section

    private void section(Section section, int level, PrintedItems items) {
        String title = section.number() + " " + voice.of(section.title());
        Score score = result.score(section);
        List<Inline> aside = new ArrayList<>(ink.badge(result.verdict(section), Style.CELL));
        aside.add(
                Inline.words("   " + voice.percent(score) + "  " + score.satisfied() + "/" + score.due(), Style.NOTE));
        double size = level == 2 ? 12 : 10.5;
        blocks.add(new Block.Heading(
                level,
                title,
                "section-" + section.number(),
                List.of(Inline.words(title, Style.STRONG.of(size))),
                aside,
                true));
        section.items().forEach(items::write);
        section.subsections().forEach(subsection -> section(subsection, level + 1, items));
    }

    // the end

    private void signatures() {
        blocks.add(new Block.NewPage());
        heading(1, "signatures", say("评审与签署", "Review and signatures"));
        paragraph(wording.signatures(), Style.NOTE, Look.PLAIN);
        blocks.addAll(signatures(
                voice,
                say("评审意见", "Reviewer's opinion"),
                120,
                List.of(
                        say("评审人", "Reviewer"),
                        say("负责机构负责人", "Head of the responsible unit"),
                        say("主管领导", "Supervising leader"))));
    }

    /** Room for an opinion and for the signatures of several people. */
    static List<Block> signatures(Voice voice, String opinion, double room, List<String> who) {
        Row written = new Row(List.of(Cell.of(Inline.words(opinion, Style.HEAD))), room);
        List<Row> rows = new ArrayList<>();
        for (String signer : who) {
            rows.add(new Row(
                    List.of(Cell.of(Inline.words(signer, Style.CELL)).asTitle(), Cell.of(""), Cell.of("")), 36));
        }
        List<Cell> head =
                List.of(Cell.head(""), Cell.head(voice.say("签名", "Signature")), Cell.head(voice.say("日期", "Date")));
        return List.of(
                new Block.Table("", List.of(-1.0), List.of(), List.of(written), true, 0),
                new Block.Table("", List.of(170.0, -1.0, 110.0), head, rows, true, 0, true));
    }

    private void legend() {
        heading(1, "legend", say("图例与口径", "How to read this report"));
        List<Row> rows = new ArrayList<>();
        Arrays.stream(Verdict.values())
                .forEach(verdict -> rows.add(legend(ink.badge(verdict, Style.CELL), wording.meaning(verdict))));
        Arrays.stream(Assurance.values())
                .forEach(assurance ->
                        rows.add(legend(ink.assurance(assurance, Style.CELL), wording.meaning(assurance))));
        List<Cell> head = List.of(Cell.head(say("标记", "Mark")), Cell.head(say("含义", "Meaning")));
        blocks.add(new Block.Table("", List.of(120.0, -1.0), head, rows, false, 0));
        paragraph(wording.score(), Style.NOTE, Look.PLAIN.after(8));
    }

    private static Row legend(List<Inline> mark, String meaning) {
        return Row.of(Cell.of(mark.toArray(new Inline[0])).asTitle(), Cell.of(meaning));
    }
}
