// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.assessment.Finding;
import org.plumbline.assessment.Labels;
import org.plumbline.assessment.Score;
import org.plumbline.report.comparison.Comparison;
import org.plumbline.report.comparison.Direction;
import org.plumbline.report.comparison.ElementChange;
import org.plumbline.report.comparison.FeatureChange;
import org.plumbline.report.comparison.OpenFinding;
import org.plumbline.report.comparison.VerdictChange;

/** A comparison for a terminal. */
record ComparisonText(
        Comparison comparison, ReportContext before, ReportContext after, Voice voice, TerminalText terminal) {

    private static final int NUMBER = 14;
    private static final int LABEL = 12;

    void write(OutputStream out) throws IOException {
        header();
        verdicts();
        findings(voice.say("已关闭的问题", "Findings closed"), comparison.closed());
        findings(voice.say("新出现的问题", "Findings opened"), comparison.opened());
        open();
        facts();
        outcome();
        terminal.write(out);
    }

    private void header() {
        terminal.bold(Fact.of(comparison.after().project(), voice).name());
        terminal.line(comparison.after().catalogue().edition() + "  "
                + voice.of(comparison.after().catalogue().title()));
        version(voice.say("此前", "Before"), comparison.before(), before);
        version(voice.say("此后", "After"), comparison.after(), after);
    }

    private void version(String name, AssessmentResult result, ReportContext context) {
        Score score = result.score();
        String file = context.file().isEmpty() ? "" : Clean.line(context.file()) + voice.say("，", ", ");
        terminal.line("");
        terminal.add("", Columns.fit(name, LABEL));
        terminal.wrappedRest(
                LABEL,
                file
                        + voice.say(
                                "评估日期 {}，{}",
                                "as of {}, {}",
                                result.settings().asOf(),
                                result.milestone().label(voice.language())));
        terminal.add("", " ".repeat(LABEL));
        terminal.add(TerminalText.of(result.verdict()), voice.of(result.verdict()));
        terminal.line("  " + voice.percent(score) + "  " + score.satisfied() + "/" + score.due());
    }

    private void verdicts() {
        List<VerdictChange> changes = comparison.verdicts();
        terminal.heading(voice.say(
                "结论变化（{}：改善 {}，变差 {}）",
                "Verdicts that changed ({}: {} better, {} worse)",
                changes.size(),
                comparison.count(Direction.BETTER),
                comparison.count(Direction.WORSE)));
        for (VerdictChange change : changes) {
            terminal.add(TerminalText.BOLD, Columns.fit(change.item().number(), NUMBER));
            terminal.add(TerminalText.of(change.before()), voice.of(change.before()));
            terminal.add("", " -> ");
            terminal.add(TerminalText.of(change.after()), voice.of(change.after()));
            terminal.line(voice.say("（{}）", " ({})", change.direction().label(voice.language())));
            terminal.wrapped("  ", voice.of(change.item().statement()));
        }
    }

    private void findings(String title, List<Finding> findings) {
        terminal.heading(title + voice.say("（{}）", " ({})", findings.size()));
        for (Finding finding : findings.subList(0, Math.min(ComparisonPage.MOST, findings.size()))) {
            lead(finding);
            terminal.line("  " + place(finding));
            terminal.wrapped("  ", Clean.line(voice.of(finding.message())));
        }
        more(findings.size());
    }

    private void lead(Finding finding) {
        terminal.add(TerminalText.BOLD, Columns.fit(finding.item().number(), NUMBER));
        terminal.add(TerminalText.of(finding.severity()), voice.of(finding.severity()));
    }

    private String place(Finding finding) {
        return Columns.fit(Fact.of(finding.elements().get(0), voice).inFull(voice), 70)
                .stripTrailing();
    }

    private void open() {
        List<OpenFinding> open = comparison.open();
        terminal.heading(voice.say("仍未关闭的问题（{}）", "Findings still open ({})", open.size()));
        for (OpenFinding finding : open.subList(0, Math.min(ComparisonPage.MOST, open.size()))) {
            lead(finding.after());
            if (finding.before().severity() != finding.after().severity()) {
                terminal.add(
                        "",
                        voice.say(
                                "（此前：{}）",
                                " (before: {})",
                                finding.before().severity().label(voice.language())));
            }
            terminal.line("  " + place(finding.after()));
        }
        more(open.size());
    }

    private void facts() {
        terminal.heading(ComparisonPage.factsTitle(comparison, voice));
        List<ElementChange> changes = comparison.elements();
        for (ElementChange change : changes.subList(0, Math.min(ComparisonPage.MOST, changes.size()))) {
            String sign =
                    switch (change.kind()) {
                        case ADDED -> "+ ";
                        case REMOVED -> "- ";
                        case MOVED -> "> ";
                        case CHANGED -> "~ ";
                    };
            terminal.wrapped(
                    sign, Fact.of(change.element(), voice).inFull(voice) + ComparisonPage.where(change, voice));
            change.besidesName().forEach(feature -> terminal.wrapped("    ", values(change, feature)));
        }
        more(changes.size());
    }

    private String values(ElementChange change, FeatureChange feature) {
        String name = voice.capital(Labels.of(feature.feature()).in(voice.language())) + voice.say("：", ": ");
        String old = ValueText.of(feature.before(), voice);
        String now = ValueText.of(feature.after(), voice);
        return switch (change.kind()) {
            case ADDED -> name + now;
            case REMOVED -> name + old;
            case MOVED, CHANGED ->
                feature.feature().isMany()
                        ? name
                                + (feature.before().isEmpty() ? "" : "- " + old)
                                + (feature.before().isEmpty() || feature.after().isEmpty() ? "" : "  ")
                                + (feature.after().isEmpty() ? "" : "+ " + now)
                        : name + old + " -> " + now;
        };
    }

    private void more(int size) {
        if (size > ComparisonPage.MOST) {
            terminal.line(ComparisonPage.more(size, voice));
        }
    }

    private void outcome() {
        terminal.line("");
        terminal.bold(ComparisonPage.outcome(comparison, voice));
    }
}
