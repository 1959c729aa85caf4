// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.assessment.Assurance;
import org.plumbline.assessment.Finding;
import org.plumbline.assessment.ItemResult;
import org.plumbline.assessment.Score;
import org.plumbline.assessment.Verdict;
import org.plumbline.standard.Language;
import org.plumbline.standard.ObligedRole;
import org.plumbline.standard.Phase;
import org.plumbline.standard.Section;

/** The verdicts for a terminal: each section on a line, then the gaps, what waits for a judgement, and the totals. */
public final class TextReport implements ReportWriter {

    private final ReportContext context;
    private final boolean colour;

    /**
     * A report for a terminal.
     *
     * @param colour whether to colour verdicts and severities with ANSI sequences; the words stand there in any case
     */
    public TextReport(ReportContext context, boolean colour) {
        this.context = context;
        this.colour = colour;
    }

    @Override
    public void write(AssessmentResult result, Language language, OutputStream out) throws IOException {
        Document document = new Document(result, context, new Voice(language), new TerminalText(colour));
        document.write();
        document.terminal().write(out);
    }

    private record Document(AssessmentResult result, ReportContext context, Voice voice, TerminalText terminal) {

        private static final int TITLE = 50;
        private static final int VERDICT = 16;

        void write() {
            header();
            sections();
            gaps();
            undecided();
            errors();
            remarks();
            totals();
        }

        private void header() {
            terminal.bold(Fact.of(result.project(), voice).name());
            terminal.line(result.catalogue().edition() + "  "
                    + voice.of(result.catalogue().title()));
            if (!context.file().isEmpty()) {
                field(voice.say("文件", "File"), Clean.line(context.file()));
            }
            field(voice.say("评估日期", "As of"), result.settings().asOf().toString());
            field(voice.say("项目进展", "Milestone"), result.milestone().label(voice.language()));
        }

        private void field(String name, String value) {
            terminal.line(Columns.fit(name, 12) + value);
        }

        private void sections() {
            terminal.heading(voice.say("各章节", "Sections"));
            for (Section section : result.catalogue().allSections()) {
                Verdict verdict = result.verdict(section);
                boolean chapter = section.parent().isEmpty();
                String title = Columns.fit(section.number(), 7) + Columns.fit(voice.of(section.title()), TITLE) + "  ";
                terminal.add(chapter ? TerminalText.BOLD : "", title);
                terminal.add(TerminalText.of(verdict), Columns.fit(voice.of(verdict), VERDICT));
                terminal.line(numbers(result.score(section)));
            }
        }

        private String numbers(Score score) {
            return Columns.right(voice.percent(score), 6) + Columns.right(score.satisfied() + "/" + score.due(), 9);
        }

        private void gaps() {
            List<Finding> findings = result.findings();
            terminal.heading(voice.say("问题（{}）", "Findings ({})", findings.size()));
            for (Finding finding : findings) {
                terminal.add(TerminalText.BOLD, Columns.fit(finding.item().number(), 14));
                terminal.add(TerminalText.of(finding.severity()), voice.of(finding.severity()));
                terminal.line("  " + Columns.fit(places(finding), 70).stripTrailing());
                terminal.wrapped("  ", Clean.line(voice.of(finding.message())));
                terminal.wrapped("  -> ", Clean.line(voice.of(finding.remedy())));
            }
        }

        private String places(Finding finding) {
            Fact first = Fact.of(finding.elements().get(0), voice);
            int all = finding.elements().size();
            return first.inFull(voice) + (all == 1 ? "" : voice.say(" 等 {} 处", ", one of {}", all));
        }

        private void undecided() {
            List<ItemResult> waiting = with(Verdict.UNDECIDED);
            if (waiting.isEmpty()) {
                return;
            }
            terminal.heading(voice.say("待判断（{}）", "Waiting for a judgement ({})", waiting.size()));
            for (ItemResult item : waiting) {
                terminal.add(TerminalText.BOLD, Columns.fit(item.item().number(), 14));
                terminal.wrappedRest(14, Clean.line(voice.of(item.item().statement())));
                item.reason().ifPresent(reason -> terminal.wrapped("  ", Clean.line(voice.of(reason))));
            }
        }

        private void errors() {
            List<ItemResult> failed = with(Verdict.ERROR);
            if (failed.isEmpty()) {
                return;
            }
            terminal.heading(voice.say("规则出错（{}）", "Rules that failed ({})", failed.size()));
            for (ItemResult item : failed) {
                terminal.add(TerminalText.BOLD, Columns.fit(item.item().number(), 14));
                terminal.wrappedRest(
                        14, item.reason().map(voice::of).map(Clean::line).orElse(""));
            }
        }

        private List<ItemResult> with(Verdict verdict) {
            return result.items().stream()
                    .filter(item -> item.verdict() == verdict && item.item().isLeaf())
                    .toList();
        }

        private void remarks() {
            List<ItemResult> disagreements =
                    result.items().stream().filter(ItemResult::disagreement).toList();
            if (result.remarks().isEmpty() && disagreements.isEmpty()) {
                return;
            }
            terminal.heading(voice.say("说明", "Remarks"));
            result.remarks().forEach(remark -> terminal.wrapped("  ", Clean.line(voice.of(remark))));
            for (ItemResult item : disagreements) {
                terminal.wrapped(
                        "  ",
                        voice.say(
                                "{} 的评审判断（{}）与规则的结论（{}）不一致，以规则为准",
                                "the judgement of {} ({}) disagrees with what the rule found ({}); the rule stands",
                                item.item().number(),
                                item.judgement()
                                        .map(j -> JudgementText.verdict(j, voice))
                                        .orElse(""),
                                voice.of(item.verdict())));
            }
        }

        private void totals() {
            terminal.heading(voice.say("合计", "Totals"));
            for (Phase phase : Phase.values()) {
                total(voice.capital(phase.label(voice.language())), result.score(phase));
            }
            for (ObligedRole role : ObligedRole.values()) {
                total(voice.capital(role.label(voice.language())), result.score(role));
            }
            Score score = result.score();
            terminal.add(TerminalText.BOLD, Columns.fit(voice.say("全部", "All"), 7 + TITLE + 2));
            terminal.add(TerminalText.of(result.verdict()), Columns.fit(voice.of(result.verdict()), VERDICT));
            terminal.line(numbers(score));
            terminal.line("");
            terminal.wrapped(
                    "",
                    voice.say(
                            "满足 {}，部分满足 {}，不满足 {}，待判断 {}，出错 {}，未到期 {}，不适用 {}",
                            "{} satisfied, {} partly, {} gaps, {} undecided, {} errors, {} not due, {} not applicable",
                            score.satisfied(),
                            score.partial(),
                            score.gap(),
                            score.undecided(),
                            score.error(),
                            score.notDue(),
                            score.notApplicable()));
            terminal.wrapped(
                    "",
                    voice.say(
                            "满足项的保证程度：已核验 {}，有证据 {}，已陈述 {}",
                            "Assurance of what is satisfied: {} verified, {} evidenced, {} stated",
                            satisfied(Assurance.VERIFIED),
                            satisfied(Assurance.EVIDENCED),
                            satisfied(Assurance.STATED)));
        }

        private long satisfied(Assurance assurance) {
            return with(Verdict.SATISFIED).stream()
                    .filter(item -> item.assurance() == assurance)
                    .count();
        }

        private void total(String name, Score score) {
            terminal.line(Columns.fit(name, 7 + TITLE + 2 + VERDICT) + numbers(score));
        }
    }
}
