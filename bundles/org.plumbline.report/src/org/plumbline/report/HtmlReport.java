// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.assessment.Assurance;
import org.plumbline.assessment.Finding;
import org.plumbline.assessment.Score;
import org.plumbline.assessment.Verdict;
import org.plumbline.standard.Language;
import org.plumbline.standard.ObligedRole;
import org.plumbline.standard.Phase;
import org.plumbline.standard.Section;
import org.plumbline.standard.Text;

/** The report for people: one page without outside resources, readable without scripts, made to be printed and signed. */
public final class HtmlReport implements ReportWriter {

    private final ReportContext context;

    /** A report that names the tool and the file of the context. */
    public HtmlReport(ReportContext context) {
        this.context = context;
    }

    @Override
    public void write(AssessmentResult result, Language language, OutputStream out) throws IOException {
        Page page = new Page(new Html(), new Voice(language));
        new Document(
                        page,
                        result,
                        context,
                        new HtmlDrawings(page, result, context.drawings().get()),
                        new Wording(page.voice()))
                .write();
        page.html().write(out);
    }

    private record Document(
            Page page, AssessmentResult result, ReportContext context, HtmlDrawings drawings, Wording wording) {

        /** How many findings the overview names. */
        private static final int FIRST = 10;

        void write() {
            String project = Fact.of(result.project(), voice()).name();
            List<PageCode> scripts = List.of(PageCode.load("report.js"));
            page.open(
                    voice().say("{}：信息安全评估报告", "{}: security assessment report", project), scripts, drawings.styles());
            titleBlock(project);
            html().open("div", "columns");
            contents();
            html().open("main").set("id", "main");
            conclusion();
            scores();
            firstFindings();
            remarks();
            drawings.write();
            items();
            signatures();
            legend();
            html().close().close();
            page.close(context.toolVersion(), scripts);
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

        private void titleBlock(String project) {
            html().open("header", "title");
            page.brand();
            html().leaf("h1", "", project);
            html().open("p", "subtitle");
            html().leaf("span", "", say("信息安全评估报告", "Security assessment report"));
            html().close();
            html().open("dl", "facts");
            html().open("div", "two").leaf("dt", "", say("依据标准", "Standard"));
            html().leaf(
                            "dd",
                            "",
                            result.catalogue().edition() + " "
                                    + voice().of(result.catalogue().title()))
                    .close();
            if (result.project().getDepartment() != null) {
                page.pair(
                        say("政府部门", "Department"),
                        Fact.of(result.project().getDepartment(), voice()).name());
            }
            page.pair(
                    say("评估日期", "Date of assessment"), result.settings().asOf().toString());
            page.pair(
                    say("项目进展", "Progress"), voice().capital(result.milestone().label(voice().language())));
            if (!context.file().isEmpty()) {
                page.pair(say("模型文件", "Model file"), Clean.line(context.file()));
            }
            if (!context.sha256().isEmpty()) {
                html().open("div", "two")
                        .leaf("dt", "", "SHA-256")
                        .leaf("dd", "digest", context.sha256())
                        .close();
            }
            html().close().close();
        }

        private void contents() {
            html().open("nav", "contents").set("aria-labelledby", "contents");
            html().open("h2").set("id", "contents").text(say("目录", "Contents")).close();
            html().open("ol");
            entry("overview", say("总体结论", "Conclusion"));
            entry("scores", say("得分", "Scores"));
            if (!result.findings().isEmpty()) {
                entry("first", say("首要问题", "Most serious findings"));
            }
            if (!Wording.remarks(result).isEmpty()) {
                entry("remarks", say("说明", "Remarks"));
            }
            if (!drawings.isEmpty()) {
                entry("drawings", say("图", "Diagrams"));
            }
            entry("items", say("逐项结论", "Item by item"));
            for (Section chapter : result.catalogue().sections()) {
                sectionEntry(chapter);
            }
            entry("signatures", say("评审与签署", "Review and signatures"));
            entry("legend", say("图例与口径", "How to read this report"));
            html().close().close();
        }

        private void entry(String id, String title) {
            html().open("li")
                    .open("a")
                    .set("href", "#" + id)
                    .text(title)
                    .close()
                    .close();
        }

        private void sectionEntry(Section section) {
            Verdict verdict = result.verdict(section);
            html().open("li").open("a").set("href", "#" + id(section)).set("class", "s");
            html().leaf("span", "n", section.number());
            html().leaf("span", "t", voice().of(section.title()));
            page.icon(verdict, voice().of(verdict));
            html().close();
            if (!section.subsections().isEmpty()) {
                html().open("ol");
                section.subsections().forEach(this::sectionEntry);
                html().close();
            }
            html().close();
        }

        private static String id(Section section) {
            return "section-" + section.number();
        }

        private void conclusion() {
            Score score = result.score();
            html().open("section", "overview").set("aria-labelledby", "overview");
            html().open("h2")
                    .set("id", "overview")
                    .text(say("总体结论", "Conclusion"))
                    .close();
            html().open("div", "verdict-line");
            page.badge(result.verdict());
            html().open("p", "score").leaf("strong", "", voice().percent(score));
            html().leaf("span", "", wording.satisfied(score)).close();
            html().close();
            page.bar(score, 24);
            html().open("ul", "counts");
            for (Verdict verdict : Verdict.values()) {
                int count = score.of(verdict);
                html().open("li", count == 0 ? "none" : "");
                page.icon(verdict, "");
                html().leaf("span", "", voice().of(verdict)).leaf("strong", "", String.valueOf(count));
                html().close();
            }
            html().close();
            html().open("p", "note").text(wording.assurances(result)).close();
            html().close();
        }

        private void scores() {
            html().open("section", "scores").set("aria-labelledby", "scores");
            html().open("h2").set("id", "scores").text(say("得分", "Scores")).close();
            html().open("div", "pair");
            chart(
                    say("按阶段", "By phase"),
                    List.of(Phase.values()),
                    phase -> voice().capital(phase.label(voice().language())),
                    result::score);
            chart(
                    say("按角色", "By role"),
                    List.of(ObligedRole.values()),
                    role -> voice().capital(role.label(voice().language())),
                    result::score);
            html().close();
            List<Section> leaves = result.catalogue().allSections().stream()
                    .filter(section -> !section.items().isEmpty())
                    .toList();
            chart(
                    say("按章节", "By section"),
                    leaves,
                    section -> section.number() + " " + voice().of(section.title()),
                    result::score);
            html().close();
        }

        private <T> void chart(String title, List<T> rows, Function<T, String> name, Function<T, Score> score) {
            html().open("table", "chart").leaf("caption", "", title);
            html().open("thead").open("tr");
            page.columnHeader("", say("名称", "Name"));
            page.columnHeader("wide", say("分布", "Distribution"));
            page.columnHeader("number", say("得分", "Score"));
            page.columnHeader("number", say("满足/应达到", "Satisfied/due"));
            html().close().close().open("tbody");
            for (T row : rows) {
                Score s = score.apply(row);
                html().open("tr")
                        .open("th")
                        .set("scope", "row")
                        .text(name.apply(row))
                        .close();
                html().open("td", "wide");
                page.bar(s, 10);
                html().close();
                html().leaf("td", "number", voice().percent(s));
                html().leaf("td", "number", s.satisfied() + "/" + s.due());
                html().close();
            }
            html().close().close();
        }

        private void firstFindings() {
            List<Finding> findings = new ArrayList<>(result.findings());
            if (findings.isEmpty()) {
                return;
            }
            findings.sort(Comparator.comparing(Finding::severity)); // stable: the standard's order remains
            html().open("section", "first").set("aria-labelledby", "first");
            html().open("h2")
                    .set("id", "first")
                    .text(say("首要问题", "Most serious findings"))
                    .close();
            html().leaf("p", "note", wording.findings(findings, FIRST));
            html().open("ol", "findings");
            for (Finding finding : findings.subList(0, Math.min(FIRST, findings.size()))) {
                html().open("li", "finding");
                page.severity(finding.severity());
                html().open("a", "n")
                        .set("href", "#" + HtmlItems.id(finding.item()))
                        .text(finding.item().number())
                        .close();
                html().open("span")
                        .leaf("bdi", "", voice().of(finding.message()))
                        .close();
                html().close();
            }
            html().close().close();
        }

        private void remarks() {
            List<Text> remarks = Wording.remarks(result);
            if (remarks.isEmpty()) {
                return;
            }
            html().open("section").set("aria-labelledby", "remarks");
            html().open("h2").set("id", "remarks").text(say("说明", "Remarks")).close();
            html().open("ul");
            remarks.forEach(remark ->
                    html().open("li").leaf("bdi", "", voice().of(remark)).close());
            html().close().close();
        }

        private void items() {
            html().open("section", "items").set("aria-labelledby", "items");
            html().open("h2")
                    .set("id", "items")
                    .text(say("逐项结论", "Item by item"))
                    .close();
            filter();
            HtmlItems writer = new HtmlItems(page, result, context, drawings);
            result.catalogue().sections().forEach(chapter -> section(chapter, 3, writer));
            html().close();
        }

        private void section(Section section, int level, HtmlItems writer) {
            html().open("section", level == 3 ? "chapter" : "subsection").set("aria-labelledby", id(section));
            html().open("div", "section-head");
            html().open("h" + level).set("id", id(section));
            html().leaf("span", "n", section.number())
                    .text(" " + voice().of(section.title()))
                    .close();
            page.badge(result.verdict(section));
            Score score = result.score(section);
            html().leaf("span", "numbers", voice().percent(score) + "  " + score.satisfied() + "/" + score.due());
            html().close();
            section.items().forEach(writer::write);
            section.subsections().forEach(subsection -> section(subsection, level + 1, writer));
            html().close();
        }

        /** Hidden until the script shows it, because it does nothing without. */
        private void filter() {
            html().open("form", "filter")
                    .set("id", "filter")
                    .set("role", "search")
                    .set("hidden", "hidden");
            html().set("aria-label", say("筛选条款", "Filter the items"));
            html().open("div", "row").open("label", "field").leaf("span", "", say("查找", "Find"));
            html().open("input").set("type", "search").set("name", "text").set("autocomplete", "off");
            html().set("placeholder", say("条款号、要素或文字", "Number, element or text"))
                    .close()
                    .close();
            select("phase", say("阶段", "Phase"), List.of(Phase.values()), p -> p.label(voice().language()));
            select("role", say("角色", "Role"), List.of(ObligedRole.values()), r -> r.label(voice().language()));
            html().close();
            html().open("fieldset", "row").leaf("legend", "", say("结论", "Verdict"));
            for (Verdict verdict : Verdict.values()) {
                long count = result.items().stream()
                        .filter(item -> item.verdict() == verdict)
                        .count();
                html().open("label", "chip").open("input").set("type", "checkbox");
                html().set("name", "verdict")
                        .set("value", verdict.name())
                        .set("checked", "checked")
                        .close();
                page.icon(verdict, "");
                html().leaf("span", "", voice().of(verdict)).leaf("span", "count", String.valueOf(count));
                html().close();
            }
            html().close();
            html().open("div", "row actions");
            html().open("p").set("id", "shown").set("role", "status");
            html().set("data-pattern", say("显示 {} / {} 项", "{} of {} items shown"));
            html().text(say(
                    "显示 {} / {} 项",
                    "{} of {} items shown",
                    result.items().size(),
                    result.items().size()));
            html().close();
            button("shortfalls", say("只看不足", "Shortfalls only"));
            button("expand", say("展开依据", "Open all details"));
            button("collapse", say("收起依据", "Close all details"));
            html().open("button").set("type", "reset").text(say("重置", "Reset")).close();
            html().close().close();
        }

        private void button(String name, String label) {
            html().open("button")
                    .set("type", "button")
                    .set("name", name)
                    .text(label)
                    .close();
        }

        private <E extends Enum<E>> void select(String name, String label, List<E> values, Function<E, String> word) {
            html().open("label", "field").leaf("span", "", label).open("select").set("name", name);
            html().open("option").set("value", "").text(say("全部", "All")).close();
            for (E value : values) {
                html().open("option")
                        .set("value", value.name())
                        .text(voice().capital(word.apply(value)))
                        .close();
            }
            html().close().close();
        }

        private void signatures() {
            html().open("section", "signatures").set("aria-labelledby", "signatures");
            html().open("h2")
                    .set("id", "signatures")
                    .text(say("评审与签署", "Review and signatures"))
                    .close();
            html().leaf("p", "note", wording.signatures());
            html().open("div", "opinion")
                    .leaf("h3", "", say("评审意见", "Reviewer's opinion"))
                    .close();
            html().open("div", "signers");
            signer(say("评审人", "Reviewer"));
            signer(say("负责机构负责人", "Head of the responsible unit"));
            signer(say("主管领导", "Supervising leader"));
            html().close().close();
        }

        private void signer(String who) {
            html().open("div", "signer").leaf("h3", "", who);
            html().open("dl");
            page.pair(say("签名", "Signature"), "");
            page.pair(say("日期", "Date"), "");
            html().close().close();
        }

        private void legend() {
            html().open("section", "legend").set("aria-labelledby", "legend");
            html().open("h2")
                    .set("id", "legend")
                    .text(say("图例与口径", "How to read this report"))
                    .close();
            html().open("dl");
            for (Verdict verdict : Verdict.values()) {
                html().open("div").open("dt");
                page.badge(verdict);
                html().close().leaf("dd", "", wording.meaning(verdict)).close();
            }
            for (Assurance assurance : Assurance.values()) {
                html().open("div").open("dt");
                page.assurance(assurance);
                html().close().leaf("dd", "", wording.meaning(assurance)).close();
            }
            html().close();
            html().leaf("p", "note", wording.score());
            html().close();
        }
    }
}
