// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
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

/** A comparison for people: one page without outside resources and without scripts. */
record ComparisonPage(Comparison comparison, ReportContext before, ReportContext after, Page page) {

    /** A page with a hundred thousand changes helps nobody; the report in JSON names them all. */
    static final int MOST = 500;

    void write(OutputStream out) throws IOException {
        String project = Fact.of(comparison.after().project(), voice()).name();
        page.open(say("{}：改进比对报告", "{}: improvement comparison", project), List.of());
        titleBlock(project);
        html().open("main", "columns single").set("id", "main");
        overview();
        verdicts();
        findings("closed", say("已关闭的问题", "Findings closed"), comparison.closed());
        findings("opened", say("新出现的问题", "Findings opened"), comparison.opened());
        open();
        facts();
        legend();
        html().close();
        page.close(after.toolVersion(), List.of());
        html().write(out);
    }

    private Html html() {
        return page.html();
    }

    private Voice voice() {
        return page.voice();
    }

    private String say(String zh, String en, Object... arguments) {
        return voice().say(zh, en, arguments);
    }

    private void titleBlock(String project) {
        html().open("header", "title");
        page.brand();
        html().leaf("h1", "", project);
        html().leaf("p", "subtitle", say("改进比对报告（8.1 d）", "Improvement comparison (8.1 d)"));
        html().open("dl", "facts");
        html().open("div", "whole").leaf("dt", "", say("依据标准", "Standard"));
        html().leaf(
                        "dd",
                        "",
                        comparison.after().catalogue().edition() + " "
                                + voice().of(comparison.after().catalogue().title()))
                .close();
        version(say("此前", "Before"), comparison.before(), before);
        version(say("此后", "After"), comparison.after(), after);
        html().close().close();
    }

    private void version(String name, AssessmentResult result, ReportContext context) {
        html().open("div", "two").leaf("dt", "", name).open("dd");
        html().text(say("评估日期 {}，{}", "as of {}, {}", result.settings().asOf(), milestone(result)));
        if (!context.file().isEmpty()) {
            html().open("br").close().leaf("bdi", "", Clean.line(context.file()));
        }
        if (!context.sha256().isEmpty()) {
            html().leaf("span", "digest", "SHA-256 " + context.sha256());
        }
        html().close().close();
    }

    private String milestone(AssessmentResult result) {
        return result.milestone().label(voice().language());
    }

    private void section(String id, String cssClass, String title) {
        html().open("section");
        if (!cssClass.isEmpty()) {
            html().set("class", cssClass);
        }
        html().set("aria-labelledby", id);
        html().open("h2").set("id", id).text(title).close();
    }

    static String outcome(Comparison comparison, Voice voice) {
        return comparison.isWorse()
                ? voice.say(
                        "比此前变差：有条款的结论变差，或出现了严重问题。",
                        "It got worse: an item has a worse verdict than before, or there is a new critical finding.")
                : voice.say("没有比此前变差。", "It did not get worse.");
    }

    private void overview() {
        section("overview", "overview", say("总体变化", "Overall"));
        html().leaf("p", comparison.isWorse() ? "warning" : "reassuring", outcome(comparison, voice()));
        html().open("div", "scroll").set("tabindex", "0").set("role", "region");
        html().set("aria-label", say("两次评估对照表", "Table of the two assessments"));
        html().open("table", "chart compared").open("thead").open("tr");
        page.columnHeader("", say("评估", "Assessment"));
        page.columnHeader("", say("结论", "Verdict"));
        page.columnHeader("wide", say("分布", "Distribution"));
        page.columnHeader("number", say("得分", "Score"));
        page.columnHeader("number", say("满足/应达到", "Satisfied / due"));
        page.columnHeader("number", say("问题", "Findings"));
        html().close().close().open("tbody");
        row(say("此前", "Before"), comparison.before());
        row(say("此后", "After"), comparison.after());
        html().close().close().close();
        html().open("ul", "counts");
        count(say("结论改善", "Verdicts better"), comparison.count(Direction.BETTER));
        count(say("结论变差", "Verdicts worse"), comparison.count(Direction.WORSE));
        count(say("结论其他变化", "Verdicts changed otherwise"), comparison.count(Direction.NEITHER));
        count(say("已关闭的问题", "Findings closed"), comparison.closed().size());
        count(say("新出现的问题", "Findings opened"), comparison.opened().size());
        count(say("仍未关闭的问题", "Findings still open"), comparison.open().size());
        count(say("变化的事实", "Facts changed"), comparison.elements().size());
        html().close().close();
    }

    private void row(String name, AssessmentResult result) {
        Score score = result.score();
        html().open("tr").open("th").set("scope", "row").text(name);
        html().leaf("span", "digest", result.settings().asOf().toString()).close();
        html().open("td");
        page.badge(result.verdict());
        html().close().open("td", "wide");
        page.bar(score, 10);
        html().close();
        html().leaf("td", "number", voice().percent(score));
        html().leaf("td", "number", score.satisfied() + "/" + score.due());
        html().leaf("td", "number", String.valueOf(result.findings().size())).close();
    }

    private void count(String name, long count) {
        html().open("li", count == 0 ? "none" : "").leaf("span", "", name);
        html().leaf("strong", "", String.valueOf(count)).close();
    }

    private void nothing() {
        html().leaf("p", "note", say("没有。", "None."));
    }

    private void verdicts() {
        section("verdicts", "", say("结论变化", "Verdicts that changed"));
        if (comparison.verdicts().isEmpty()) {
            nothing();
        }
        for (VerdictChange change : comparison.verdicts()) {
            html().open("article", "item " + Page.style(change.after()));
            html().set("aria-labelledby", HtmlItems.id(change.item()));
            html().open("div", "head");
            html().open("span", "n")
                    .set("id", HtmlItems.id(change.item()))
                    .text(change.item().number())
                    .close();
            html().open("span", "change");
            page.badge(change.before());
            html().leaf("span", "arrow", "→");
            page.badge(change.after());
            html().close();
            html().leaf(
                            "span",
                            "direction " + word(change.direction()),
                            voice().capital(change.direction().label(voice().language())));
            html().close();
            html().leaf("p", "statement", voice().of(change.item().statement()));
            html().close();
        }
        html().close();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private void findings(String id, String title, List<Finding> findings) {
        section(id, "first", title + say("（{}）", " ({})", findings.size()));
        if (findings.isEmpty()) {
            nothing();
        } else {
            html().open("ol", "findings");
            for (Finding finding : findings.subList(0, Math.min(MOST, findings.size()))) {
                finding(finding, "");
            }
            html().close();
        }
        note(findings.size());
        html().close();
    }

    private void finding(Finding finding, String remark) {
        html().open("li", "finding");
        page.severity(finding.severity());
        html().leaf("span", "n", finding.item().number());
        html().open("span").leaf("bdi", "", voice().of(finding.message()));
        if (!remark.isEmpty()) {
            html().text(" ").leaf("span", "label", remark);
        }
        html().close().close();
    }

    private void open() {
        List<OpenFinding> open = comparison.open();
        section("open", "first", say("仍未关闭的问题（{}）", "Findings still open ({})", open.size()));
        if (open.isEmpty()) {
            nothing();
        } else {
            html().open("details").leaf("summary", "", say("逐项列出", "Show them"));
            html().open("ol", "findings");
            for (OpenFinding finding : open.subList(0, Math.min(MOST, open.size()))) {
                boolean same = finding.before().severity() == finding.after().severity();
                finding(
                        finding.after(),
                        same
                                ? ""
                                : say(
                                        "此前：{}",
                                        "before: {}",
                                        finding.before().severity().label(voice().language())));
            }
            html().close().close();
        }
        note(open.size());
        html().close();
    }

    static String more(int size, Voice voice) {
        return voice.say(
                "此处列出前 {} 个，共 {} 个；JSON 报告列出全部。", "The first {} of {}; the report in JSON names them all.", MOST, size);
    }

    private void note(int size) {
        if (size > MOST) {
            html().leaf("p", "note", more(size, voice()));
        }
    }

    static String factsTitle(Comparison comparison, Voice voice) {
        return voice.say(
                "事实变化（新增 {}，删除 {}，移动 {}，修改 {}）",
                "Facts that changed ({} added, {} removed, {} moved, {} changed)",
                comparison.count(ElementChange.Kind.ADDED),
                comparison.count(ElementChange.Kind.REMOVED),
                comparison.count(ElementChange.Kind.MOVED),
                comparison.count(ElementChange.Kind.CHANGED));
    }

    /** Where the element is, and where it was if it was moved. */
    static String where(ElementChange change, Voice voice) {
        String place = change.place()
                .map(element -> Fact.of(element, voice).inFull(voice))
                .orElse("");
        if (change.kind() == ElementChange.Kind.MOVED) {
            return voice.say(
                    "，从{}移到{}",
                    ", from {} to {}",
                    change.formerPlace()
                            .map(element -> Fact.of(element, voice).inFull(voice))
                            .orElse("–"),
                    place.isEmpty() ? "–" : place);
        }
        return place.isEmpty() ? "" : voice.say("，在{}中", ", in {}", place);
    }

    private void facts() {
        section("facts", "facts-changed", factsTitle(comparison, voice()));
        List<ElementChange> changes = comparison.elements();
        if (changes.isEmpty()) {
            nothing();
        }
        for (ElementChange change : changes.subList(0, Math.min(MOST, changes.size()))) {
            fact(change);
        }
        note(changes.size());
        html().close();
    }

    private void fact(ElementChange change) {
        html().open("article", "fact " + word(change.kind()));
        html().open("h3").leaf("span", "kind", kind(change.kind())).text(" ");
        html().leaf("bdi", "", Fact.of(change.element(), voice()).inFull(voice()));
        html().open("span", "where")
                .leaf("bdi", "", where(change, voice()))
                .close()
                .close();
        if (!change.besidesName().isEmpty()) {
            table(change);
        }
        html().close();
    }

    private String kind(ElementChange.Kind kind) {
        return switch (kind) {
            case ADDED -> say("新增", "Added");
            case REMOVED -> say("删除", "Removed");
            case MOVED -> say("移动", "Moved");
            case CHANGED -> say("修改", "Changed");
        };
    }

    private void table(ElementChange change) {
        boolean hasFormer = change.kind() != ElementChange.Kind.ADDED;
        boolean isThere = change.kind() != ElementChange.Kind.REMOVED;
        html().open("table").open("thead").open("tr");
        page.columnHeader("", say("特性", "Feature"));
        if (hasFormer) {
            page.columnHeader("", say("此前", "Before"));
        }
        if (isThere) {
            page.columnHeader("", say("此后", "After"));
        }
        html().close().close().open("tbody");
        for (FeatureChange feature : change.besidesName()) {
            html().open("tr").open("th").set("scope", "row");
            html().text(voice().capital(Labels.of(feature.feature()).in(voice().language())))
                    .close();
            boolean several = hasFormer && isThere && feature.feature().isMany();
            if (hasFormer) {
                value(feature.before(), several ? say("去掉：", "gone: ") : "");
            }
            if (isThere) {
                value(feature.after(), several ? say("增加：", "added: ") : "");
            }
            html().close();
        }
        html().close().close();
    }

    private void value(List<Object> values, String lead) {
        html().open("td");
        if (!values.isEmpty() && !lead.isEmpty()) {
            html().leaf("span", "label", lead);
        }
        html().leaf("bdi", "", ValueText.of(values, voice())).close();
    }

    private void legend() {
        section("legend", "legend", say("比对口径", "How to read this comparison"));
        html().leaf(
                        "p",
                        "note",
                        say(
                                "两份评估各按自己的日期得出。结论从好到坏：满足、部分满足、不满足；变为待判断时，只有原先满足的算变差；" + "变为未到期或不适用的，既不算改善也不算变差。",
                                "Each assessment is as of its own day. From good to bad: satisfied, partly satisfied, gap. Becoming"
                                        + " undecided is worse only for what was satisfied; becoming not due or not applicable is"
                                        + " neither better nor worse."));
        html().leaf(
                        "p",
                        "note",
                        say(
                                "同一条款、同样要素（按标识）、同一种不足，是同一个问题，不论要素如何改名。要素按标识和类别对应；列表次序的变化不算事实变化。",
                                "The same shortfall of the same elements, known by their ids, under the same item is the same"
                                        + " finding, whatever the elements are called. Elements are matched by id and class; a new"
                                        + " order of a list is no change of facts."));
        html().close();
    }
}
