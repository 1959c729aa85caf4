// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.assessment.Assurance;
import org.plumbline.assessment.Finding;
import org.plumbline.assessment.ItemResult;
import org.plumbline.assessment.Score;
import org.plumbline.assessment.Severity;
import org.plumbline.assessment.Verdict;
import org.plumbline.standard.Text;

/**
 * What reports for people say in the same words, on screens and on paper.
 *
 * @param voice the language
 */
record Wording(Voice voice) {

    /** How many of the satisfied items are more than stated. */
    String assurances(AssessmentResult result) {
        return voice.say(
                "满足的 {} 项中：已核验 {} 项，有证据 {} 项，仅有陈述 {} 项。只统计没有下级项的条款。",
                "Of the {} satisfied items, {} are verified, {} evidenced and {} merely stated. Only items"
                        + " without sub-items are counted.",
                result.score().satisfied(),
                satisfied(result, Assurance.VERIFIED),
                satisfied(result, Assurance.EVIDENCED),
                satisfied(result, Assurance.STATED));
    }

    private static long satisfied(AssessmentResult result, Assurance assurance) {
        return result.items().stream()
                .filter(item -> item.item().isLeaf() && item.verdict() == Verdict.SATISFIED)
                .filter(item -> item.assurance() == assurance)
                .count();
    }

    /** How many items are satisfied of those that should be. */
    String satisfied(Score score) {
        return voice.say(
                "满足 {} 项，应达到 {} 项", "{} of the {} items that are due are satisfied", score.satisfied(), score.due());
    }

    /**
     * How many findings there are and how serious they are.
     *
     * @param first how many of them a reader sees beside this
     */
    String findings(List<Finding> findings, int first) {
        String counts = voice.say(
                "共 {} 个问题：严重 {}，主要 {}，次要 {}，提示 {}。",
                "{} findings: {} critical, {} major, {} minor, {} notes.",
                findings.size(),
                count(findings, Severity.CRITICAL),
                count(findings, Severity.MAJOR),
                count(findings, Severity.MINOR),
                count(findings, Severity.NOTE));
        return findings.size() <= first
                ? counts
                : counts
                        + voice.say(
                                "以下为最严重的 {} 个，其余见逐项结论。",
                                " The {} most serious; the others stand at their items.",
                                first);
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** What those who sign confirm. */
    String signatures() {
        return voice.say(
                "签署人确认已阅本报告；标明“已陈述”的结论未附证据，由负责机构对其真实性负责。",
                "The signatories have read this report. Verdicts marked “stated” come without evidence; the"
                        + " responsible unit answers for their truth.");
    }

    /** How scores are counted. */
    String score() {
        return voice.say(
                "得分 = 满足的项数 ÷ 已到期且适用的项数，舍去小数。部分满足、待判断和出错都不算满足。要求以本工具自己的语言概括，以标准原文为准。",
                "Score = satisfied items ÷ items that are due and apply, rounded down. Partly satisfied,"
                        + " undecided and error never count as satisfied. Requirements are put in our own"
                        + " words; the standard's text prevails.");
    }

    /** The remarks of the assessment, and where a judgement disagrees with a rule. */
    static List<Text> remarks(AssessmentResult result) {
        List<Text> remarks = new ArrayList<>(result.remarks());
        for (ItemResult item : result.items()) {
            if (item.disagreement()) {
                String number = item.item().number();
                remarks.add(new Text(
                        number + " 的评审判断与规则的结论不一致，以规则为准，见该项。",
                        "The judgement of " + number
                                + " disagrees with what the rule found; the rule stands. See the item."));
            }
        }
        return remarks;
    }

    String meaning(Verdict verdict) {
        return switch (verdict) {
            case SATISFIED -> voice.say("已做到，模型中有要素可以证明。", "Met, and something in the model shows it.");
            case PARTIAL -> voice.say("做到一部分，缺少的逐条列出。", "Met in part; what is missing is listed.");
            case GAP -> voice.say("没有做到。", "Not met.");
            case NOT_DUE -> voice.say("义务尚未产生。", "The obligation has not arisen yet.");
            case NOT_APPLICABLE -> voice.say("本项目不会产生这一义务。", "The obligation cannot arise in this project.");
            case UNDECIDED -> voice.say("仅凭事实不能判定，等待评审人判断。", "Facts alone cannot decide; a reviewer must.");
            case ERROR -> voice.say("规则执行失败，既不算满足也不算不满足。", "The rule failed; neither a pass nor a gap.");
        };
    }

    String meaning(Assurance assurance) {
        return switch (assurance) {
            case NONE -> voice.say("没有可供结论依据的要素。", "There is nothing that the verdict could rest on.");
            case STATED -> voice.say("模型如此陈述，没有证据。", "The model says so, without evidence.");
            case EVIDENCED -> voice.say("有注明日期的证据。", "Dated evidence shows it.");
            case VERIFIED ->
                voice.say("评审人看过证据，或证据摘要核对无误。", "A reviewer has seen the evidence, or its digest was checked.");
        };
    }
}
