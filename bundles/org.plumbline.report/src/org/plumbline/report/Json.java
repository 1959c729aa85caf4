// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import org.plumbline.assessment.Score;

/** What the reports in JSON have in common. */
public final class Json {

    private Json() {}

    /** A generator of indented JSON with the same line breaks everywhere; closing it leaves the stream open. */
    public static JsonGenerator generator(OutputStream out) throws IOException {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        JsonGenerator json = new JsonFactory().createGenerator(out, JsonEncoding.UTF8);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.setPrettyPrinter(
                new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
        return json;
    }

    /** A score with the numbers that it comes from. */
    static void score(JsonGenerator json, Score score) throws IOException {
        json.writeObjectFieldStart("score");
        if (score.percent().isPresent()) {
            json.writeNumberField("percent", score.percent().getAsInt());
        }
        json.writeNumberField("due", score.due());
        json.writeNumberField("total", score.total());
        json.writeNumberField("satisfied", score.satisfied());
        json.writeNumberField("partial", score.partial());
        json.writeNumberField("gap", score.gap());
        json.writeNumberField("undecided", score.undecided());
        json.writeNumberField("error", score.error());
        json.writeNumberField("notDue", score.notDue());
        json.writeNumberField("notApplicable", score.notApplicable());
        json.writeEndObject();
    }
}
