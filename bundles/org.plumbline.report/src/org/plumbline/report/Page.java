// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.plumbline.assessment.Assurance;
import org.plumbline.assessment.Score;
import org.plumbline.assessment.Severity;
import org.plumbline.assessment.Verdict;

/**
 * What all pages have in common: the frame, and how verdicts, assurance, severity and scores look.
 *
 * @param html the page under construction
 * @param voice the language of the page
 */
record Page(Html html, Voice voice) {

    /** Writes the head and everything up to the content. A page without a script has an empty list of them. */
    void open(String title, List<PageCode> scripts) {
        open(title, scripts, List.of());
    }

    /** The same, with further styles; they may bring fonts along. */
    void open(String title, List<PageCode> scripts, List<PageCode> moreStyles) {
        List<PageCode> styles = new ArrayList<>(List.of(PageCode.load("report.css")));
        styles.addAll(moreStyles);
        StringBuilder policy = new StringBuilder("default-src 'none'; style-src");
        styles.forEach(style -> policy.append(' ').append(style.hash()));
        if (!moreStyles.isEmpty()) {
            policy.append("; font-src data:");
        }
        scripts.forEach(script -> policy.append("; script-src ").append(script.hash()));
        policy.append("; base-uri 'none'; form-action 'none'");
        html.open("html").set("lang", voice.tag());
        html.open("head");
        html.open("meta").set("charset", "utf-8").close();
        html.open("meta").set("http-equiv", "Content-Security-Policy");
        html.set("content", policy.toString());
        html.close();
        html.open("meta")
                .set("name", "viewport")
                .set("content", "width=device-width, initial-scale=1")
                .close();
        html.open("meta")
                .set("name", "color-scheme")
                .set("content", "light dark")
                .close();
        html.open("meta").set("name", "generator").set("content", "Plumbline").close();
        html.leaf("title", "", title);
        styles.forEach(style -> html.code("style", style));
        html.close().open("body");
        html.open("a", "skip")
                .set("href", "#main")
                .text(voice.say("跳到正文", "Skip to the content"))
                .close();
        symbols();
    }

    /** Writes the foot of the page and closes everything. */
    void close(String toolVersion, List<PageCode> scripts) {
        html.open("footer").open("p");
        html.text(voice.say("由准绳 {} 生成", "Written by Plumbline {}", Clean.line(toolVersion)));
        html.close().close();
        scripts.forEach(script -> html.code("script", script));
        html.close().close();
    }

    void brand() {
        html.open("p", "brand").open("svg").set("viewBox", "0 0 16 16").set("aria-hidden", "true");
        html.open("path").set("d", "M2.5 1.5h11M8 1.5v6M8 7.5l3 3-3 5-3-5z").close();
        html.close().text(voice.say("准绳", "Plumbline")).close();
    }

    /** A name and a value of a list of such. */
    void pair(String name, String value) {
        html.open("div")
                .leaf("dt", "", name)
                .open("dd")
                .leaf("bdi", "", value)
                .close()
                .close();
    }

    void columnHeader(String cssClass, String title) {
        html.open("th").set("scope", "col");
        if (!cssClass.isEmpty()) {
            html.set("class", cssClass);
        }
        html.text(title).close();
    }

    /** Icon, word and colour of a verdict. */
    void badge(Verdict verdict) {
        html.open("span", "badge " + style(verdict));
        icon(verdict, "");
        html.leaf("span", "", voice.of(verdict)).close();
    }

    /** The icon of a verdict; without a label where the word stands beside it. */
    void icon(Verdict verdict, String label) {
        picture("icon " + style(verdict), label);
        html.open("use").set("href", "#i-" + verdict.name()).close().close();
    }

    private void picture(String cssClass, String label) {
        html.open("svg", cssClass).set("viewBox", "0 0 16 16");
        if (label.isEmpty()) {
            html.set("aria-hidden", "true");
        } else {
            html.set("role", "img").set("aria-label", label);
        }
    }

    void assurance(Assurance assurance) {
        html.open("span", "assurance");
        picture("icon", "");
        for (int i = 0; i < 3; i++) {
            html.open("rect", i < assurance.ordinal() ? "on" : "off");
            html.set("x", 1 + 5 * i)
                    .set("y", 10 - 4 * i)
                    .set("width", 4)
                    .set("height", 5 + 4 * i)
                    .close();
        }
        html.close().leaf("span", "", voice.of(assurance)).close();
    }

    void severity(Severity severity) {
        html.leaf("span", "severity " + severity.name().toLowerCase(Locale.ROOT), voice.of(severity));
    }

    static String style(Verdict verdict) {
        return "v-" + verdict.name();
    }

    /** A bar divided by verdict; its label says the same in words. */
    void bar(Score score, int height) {
        int width = 1000;
        int total = Math.max(1, score.total());
        StringBuilder label = new StringBuilder();
        for (Verdict verdict : Verdict.values()) {
            if (score.of(verdict) > 0) {
                label.append(label.isEmpty() ? "" : voice.say("，", ", "));
                label.append(voice.of(verdict)).append(' ').append(score.of(verdict));
            }
        }
        html.open("svg", "bar").set("viewBox", "0 0 " + width + " " + height).set("preserveAspectRatio", "none");
        html.set("role", "img").set("aria-label", label.toString()).set("height", height);
        int before = 0;
        for (Verdict verdict : Verdict.values()) {
            int from = before * width / total;
            before += score.of(verdict);
            int to = before * width / total;
            if (to > from) {
                html.open("rect", style(verdict)).set("x", from).set("y", 0);
                html.set("width", to - from).set("height", height).close();
            }
        }
        html.close();
    }

    private void symbols() {
        html.open("svg", "symbols").set("aria-hidden", "true").set("width", 0).set("height", 0);
        for (Verdict verdict : Verdict.values()) {
            html.open("symbol").set("id", "i-" + verdict.name()).set("viewBox", "0 0 16 16");
            html.open("path").set("fill-rule", "evenodd").set("d", VerdictLook.outline(verdict));
            html.close().close();
        }
        html.close();
    }
}
