// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Plain text in lines of at most 100 columns. */
final class Paper implements Telling {

    private static final int WIDTH = 100;
    private static final int NAMES = 14;

    private final StringBuilder text = new StringBuilder();

    void line(String line) {
        text.append(line).append('\n');
    }

    @Override
    public void title(String lead, String paragraph) {
        lead(lead, paragraph);
        line("");
    }

    @Override
    public void heading(String heading) {
        line("");
        line(heading);
    }

    /** The values stand in a column. */
    @Override
    public void field(String name, String value) {
        lead(Columns.fit(name, NAMES), value);
    }

    /** The further lines are indented as far as the first one by its lead. */
    @Override
    public void lead(String lead, String paragraph) {
        int indent = Columns.width(lead);
        line(lead + String.join("\n" + " ".repeat(indent), Columns.wrap(paragraph, WIDTH - indent)));
    }

    void write(OutputStream out) throws IOException {
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
