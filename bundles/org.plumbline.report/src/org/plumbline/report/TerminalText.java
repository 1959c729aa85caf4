// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.plumbline.assessment.Severity;
import org.plumbline.assessment.Verdict;

/** Lines of at most 100 columns. Nothing of a model reaches it uncleaned, so no escape sequence but our own does. */
final class TerminalText {

    static final String BOLD = "1";
    private static final int WIDTH = 100;

    private final StringBuilder text = new StringBuilder();
    private final boolean colour;

    TerminalText(boolean colour) {
        this.colour = colour;
    }

    static String of(Verdict verdict) {
        return switch (verdict) {
            case SATISFIED -> "32";
            case PARTIAL -> "33";
            case GAP, ERROR -> "31";
            case UNDECIDED -> "35";
            case NOT_DUE, NOT_APPLICABLE -> "2";
        };
    }

    static String of(Severity severity) {
        return switch (severity) {
            case CRITICAL -> "1;31";
            case MAJOR -> "31";
            case MINOR -> "33";
            case NOTE -> "36";
        };
    }

    void add(String style, String part) {
        boolean styled = colour && !style.isEmpty();
        text.append(styled ? "\u001B[" + style + "m" : "").append(part).append(styled ? "\u001B[0m" : "");
    }

    void line(String line) {
        text.append(line).append('\n');
    }

    void bold(String line) {
        add(BOLD, line);
        text.append('\n');
    }

    void heading(String heading) {
        text.append('\n');
        bold(heading);
    }

    /** A paragraph whose first line begins with the lead and whose further lines are indented as far. */
    void wrapped(String lead, String paragraph) {
        text.append(lead);
        wrappedRest(lead.length(), paragraph);
    }

    /** A paragraph that begins in the middle of a line. */
    void wrappedRest(int indent, String paragraph) {
        String gap = " ".repeat(indent);
        text.append(String.join("\n" + gap, Columns.wrap(paragraph, WIDTH - indent)))
                .append('\n');
    }

    void write(OutputStream out) throws IOException {
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
