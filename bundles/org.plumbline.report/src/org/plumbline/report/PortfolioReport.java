// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.plumbline.report.PortfolioEntry.Assessed;
import org.plumbline.report.PortfolioEntry.Failed;
import org.plumbline.standard.Item;
import org.plumbline.standard.Language;
import org.plumbline.standard.Phase;

/** Compares several projects: verdict and scores of each, and what is missing most often. */
public final class PortfolioReport {

    /** The formats in which a portfolio can be written. */
    public static final Set<ReportFormat> FORMATS =
            Set.of(ReportFormat.TEXT, ReportFormat.HTML, ReportFormat.JSON, ReportFormat.CSV);

    private static final int MOST_FREQUENT = 10;

    private final String toolVersion;

    /** A report that names the version of the tool. */
    public PortfolioReport(String toolVersion) {
        this.toolVersion = toolVersion;
    }

    /**
     * Writes the report on the entries in their order.
     *
     * @param out flushed, but not closed
     * @throws IllegalArgumentException if the format is none of {@link #FORMATS}
     * @throws IOException if {@code out} cannot be written
     */
    public void write(List<PortfolioEntry> entries, ReportFormat format, Language language, OutputStream out)
            throws IOException {
        Portfolio portfolio = new Portfolio(entries, new Voice(language));
        switch (format) {
            case TEXT -> portfolio.text(out);
            case HTML -> portfolio.html(toolVersion, out);
            case JSON -> portfolio.json(toolVersion, out);
            case CSV -> portfolio.csv(out);
            default -> throw new IllegalArgumentException("no portfolio in the format " + format);
        }
    }

    /** How many projects fall short of an item. */
    private record Frequency(Item item, int projects) {}

    private record Portfolio(List<PortfolioEntry> entries, Voice voice) {

        private List<Assessed> assessed() {
            return entries.stream()
                    .filter(Assessed.class::isInstance)
                    .map(Assessed.class::cast)
                    .toList();
        }

        /** The most frequent first; among equals, the standard's order. */
        private List<Frequency> frequencies() {
            Map<Integer, Frequency> byPosition = new TreeMap<>();
            for (Assessed project : assessed()) {
                for (Item item : project.shortfalls()) {
                    byPosition.merge(
                            item.position(),
                            new Frequency(item, 1),
                            (one, other) -> new Frequency(item, one.projects() + other.projects()));
                }
            }
            List<Frequency> frequencies = new ArrayList<>(byPosition.values());
            frequencies.sort(Comparator.comparing(Frequency::projects).reversed());
            return frequencies.subList(0, Math.min(MOST_FREQUENT, frequencies.size()));
        }

        private String name(Assessed project) {
            return project.project().isEmpty() ? Clean.line(project.file()) : project.project();
        }

        private String phase(Phase phase) {
            return voice.capital(phase.label(voice.language()));
        }

        private String mostFrequent() {
            return voice.say("最常见的不足", "Most frequent shortfalls");
        }

        private String frequency(Frequency frequency) {
            return frequency.projects() + "/" + assessed().size();
        }

        void text(OutputStream out) throws IOException {
            StringBuilder text = new StringBuilder();
            text.append(voice.say("共 {} 个文件\n\n", "{} files\n\n", entries.size()));
            for (PortfolioEntry entry : entries) {
                if (entry instanceof Assessed project) {
                    text.append(Columns.fit(name(project), 40)).append("  ");
                    text.append(Columns.fit(voice.of(project.verdict()), 16));
                    text.append(Columns.right(voice.percent(project.score()), 6));
                    text.append(Columns.right(
                            project.score().satisfied() + "/" + project.score().due(), 9));
                    text.append(voice.say(
                            "  问题 {}，严重 {}", "  {} findings, {} critical", project.findings(), project.critical()));
                } else if (entry instanceof Failed failed) {
                    text.append(Columns.fit(Clean.line(failed.file()), 40))
                            .append("  ")
                            .append(Clean.line(failed.error()));
                }
                text.append('\n');
            }
            List<Frequency> frequencies = frequencies();
            if (!frequencies.isEmpty()) {
                text.append('\n').append(mostFrequent()).append('\n');
                for (Frequency frequency : frequencies) {
                    text.append(Columns.right(frequency(frequency), 7)).append("  ");
                    text.append(Columns.fit(frequency.item().number(), 14));
                    text.append(Columns.fit(voice.of(frequency.item().statement()), 76)
                                    .stripTrailing())
                            .append('\n');
                }
            }
            out.write(text.toString().getBytes(StandardCharsets.UTF_8));
            out.flush();
        }

        void csv(OutputStream out) throws IOException {
            Csv csv = new Csv();
            List<String> header = new ArrayList<>(List.of(
                    voice.say("文件", "File"),
                    voice.say("项目", "Project"),
                    voice.say("评估日期", "As of"),
                    voice.say("项目进展", "Milestone"),
                    voice.say("结论", "Verdict"),
                    voice.say("得分（%）", "Score (%)"),
                    voice.say("满足", "Satisfied"),
                    voice.say("部分满足", "Partly satisfied"),
                    voice.say("不满足", "Gaps"),
                    voice.say("待判断", "Undecided"),
                    voice.say("出错", "Errors"),
                    voice.say("未到期", "Not due"),
                    voice.say("不适用", "Not applicable")));
            for (Phase phase : Phase.values()) {
                header.add(phase(phase) + voice.say("（%）", " (%)"));
            }
            header.add(voice.say("问题数", "Findings"));
            header.add(voice.say("严重问题数", "Critical findings"));
            header.add(voice.say("未能评估的原因", "Why it was not assessed"));
            csv.row(header);
            for (PortfolioEntry entry : entries) {
                csv.row(row(entry, header.size()));
            }
            csv.write(out);
        }

        private List<String> row(PortfolioEntry entry, int size) {
            List<String> row = new ArrayList<>();
            row.add(entry.file());
            if (entry instanceof Assessed project) {
                row.add(project.project());
                row.add(project.asOf().toString());
                row.add(project.milestone().label(voice.language()));
                row.add(voice.of(project.verdict()));
                row.add(voice.percent(project.score()).replaceAll("\\D", ""));
                row.add(String.valueOf(project.score().satisfied()));
                row.add(String.valueOf(project.score().partial()));
                row.add(String.valueOf(project.score().gap()));
                row.add(String.valueOf(project.score().undecided()));
                row.add(String.valueOf(project.score().error()));
                row.add(String.valueOf(project.score().notDue()));
                row.add(String.valueOf(project.score().notApplicable()));
                for (Phase phase : Phase.values()) {
                    row.add(voice.percent(project.phases().get(phase)).replaceAll("\\D", ""));
                }
                row.add(String.valueOf(project.findings()));
                row.add(String.valueOf(project.critical()));
            }
            while (row.size() < size - 1) {
                row.add("");
            }
            row.add(entry instanceof Failed failed ? failed.error() : "");
            return row;
        }

        void json(String toolVersion, OutputStream out) throws IOException {
            try (JsonGenerator json = Json.generator(out)) {
                json.writeStartObject();
                json.writeStringField("$schema", "urn:plumbline:portfolio-report:1");
                json.writeObjectFieldStart("tool");
                json.writeStringField("name", "Plumbline");
                json.writeStringField("version", Clean.line(toolVersion));
                json.writeEndObject();
                json.writeArrayFieldStart("projects");
                for (PortfolioEntry entry : entries) {
                    json.writeStartObject();
                    json.writeStringField("file", Clean.line(entry.file()));
                    if (entry instanceof Assessed project) {
                        project(json, project);
                    } else if (entry instanceof Failed failed) {
                        json.writeStringField("error", Clean.line(failed.error()));
                    }
                    json.writeEndObject();
                }
                json.writeEndArray();
                json.writeArrayFieldStart("mostFrequentShortfalls");
                for (Frequency frequency : frequencies()) {
                    json.writeStartObject();
                    json.writeStringField("item", frequency.item().number());
                    json.writeNumberField("projects", frequency.projects());
                    json.writeEndObject();
                }
                json.writeEndArray();
                json.writeEndObject();
                json.writeRaw('\n');
            }
            out.flush();
        }

        private static void project(JsonGenerator json, Assessed project) throws IOException {
            json.writeStringField("project", project.project());
            json.writeStringField("asOf", project.asOf().toString());
            json.writeStringField("milestone", project.milestone().name());
            json.writeStringField("verdict", project.verdict().name());
            Json.score(json, project.score());
            json.writeArrayFieldStart("phases");
            for (Phase phase : Phase.values()) {
                json.writeStartObject();
                json.writeStringField("phase", phase.name());
                Json.score(json, project.phases().get(phase));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeNumberField("findings", project.findings());
            json.writeNumberField("critical", project.critical());
            json.writeArrayFieldStart("shortfalls");
            for (Item item : project.shortfalls()) {
                json.writeString(item.number());
            }
            json.writeEndArray();
            if (!project.report().isEmpty()) {
                json.writeStringField("report", Clean.line(project.report()));
            }
        }

        void html(String toolVersion, OutputStream out) throws IOException {
            Html html = new Html();
            Page page = new Page(html, voice);
            String title = voice.say("项目组合评估报告", "Portfolio assessment report");
            page.open(title, List.of());
            html.open("header", "title");
            page.brand();
            html.leaf("h1", "", title);
            html.leaf("p", "subtitle", voice.say("共 {} 个文件", "{} files", entries.size()))
                    .close();
            html.open("main", "columns single").set("id", "main");
            projects(page);
            frequencies(page);
            html.close();
            page.close(toolVersion, List.of());
            html.write(out);
        }

        private void projects(Page page) {
            Html html = page.html();
            html.open("section").set("aria-labelledby", "projects");
            html.open("h2")
                    .set("id", "projects")
                    .text(voice.say("各项目", "Projects"))
                    .close();
            html.open("div", "scroll").set("tabindex", "0").set("role", "region");
            html.set("aria-label", voice.say("各项目对照表", "Table of the projects"));
            html.open("table", "chart").open("thead").open("tr");
            page.columnHeader("", voice.say("项目", "Project"));
            page.columnHeader("", voice.say("结论", "Verdict"));
            page.columnHeader("wide", voice.say("分布", "Distribution"));
            page.columnHeader("number", voice.say("得分", "Score"));
            for (Phase phase : Phase.values()) {
                page.columnHeader("number", phase(phase));
            }
            page.columnHeader("number", voice.say("问题", "Findings"));
            page.columnHeader("number", voice.say("严重", "Critical"));
            html.close().close().open("tbody");
            for (PortfolioEntry entry : entries) {
                html.open("tr").open("th").set("scope", "row");
                if (entry instanceof Assessed project) {
                    title(html, project);
                    assessed(page, project);
                } else if (entry instanceof Failed failed) {
                    html.leaf("bdi", "", Clean.line(failed.file())).close();
                    html.open("td", "warning").set("colspan", 5 + Phase.values().length);
                    html.leaf("bdi", "", Clean.line(failed.error())).close();
                }
                html.close();
            }
            html.close().close().close().close();
        }

        private void title(Html html, Assessed project) {
            if (project.report().isEmpty()) {
                html.leaf("bdi", "", name(project));
            } else {
                html.open("a")
                        .set("href", FileUri.of(project.report()))
                        .leaf("bdi", "", name(project))
                        .close();
            }
            html.leaf("span", "digest", Clean.line(project.file())).close();
        }

        private void assessed(Page page, Assessed project) {
            Html html = page.html();
            html.open("td");
            page.badge(project.verdict());
            html.close().open("td", "wide");
            page.bar(project.score(), 10);
            html.close();
            html.leaf("td", "number", voice.percent(project.score()));
            for (Phase phase : Phase.values()) {
                html.leaf("td", "number", voice.percent(project.phases().get(phase)));
            }
            html.leaf("td", "number", String.valueOf(project.findings()));
            html.leaf("td", "number", String.valueOf(project.critical()));
        }

        private void frequencies(Page page) {
            List<Frequency> frequencies = frequencies();
            if (frequencies.isEmpty()) {
                return;
            }
            Html html = page.html();
            html.open("section").set("aria-labelledby", "frequent");
            html.open("h2").set("id", "frequent").text(mostFrequent()).close();
            html.open("table", "chart").open("thead").open("tr");
            page.columnHeader("", voice.say("条款", "Item"));
            page.columnHeader("", voice.say("要求", "Requirement"));
            page.columnHeader("number", voice.say("项目数", "Projects"));
            html.close().close().open("tbody");
            for (Frequency frequency : frequencies) {
                html.open("tr")
                        .open("th")
                        .set("scope", "row")
                        .text(frequency.item().number())
                        .close();
                html.leaf("td", "", voice.of(frequency.item().statement()));
                html.leaf("td", "number", frequency(frequency)).close();
            }
            html.close().close().close();
        }
    }
}
