// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report;

import org.plumbline.office.document.NewDocument;
import org.plumbline.office.document.NewDocument.Style;
import org.plumbline.standard.Text;

/**
 * Marks in the templates that we ship, in the language of the template.
 *
 * @param voice the language
 */
record TemplateMarks(Voice voice) {

    String field(Text name) {
        return mark("", name);
    }

    /** Begins what repeats. */
    String each(Text name) {
        return mark("#", name);
    }

    /** Begins what stands where there is something. */
    String some(Text name) {
        return mark("?", name);
    }

    /** Adds the sentence that stands where there is nothing. */
    void none(NewDocument document, Text name, String sentence) {
        document.add(Style.BODY, mark("^", name));
        document.add(Style.BODY, sentence);
        document.add(Style.BODY, end(name));
    }

    String end(Text name) {
        return mark("/", name);
    }

    private String mark(String kind, Text name) {
        return "{{" + kind + name.in(voice.language()) + "}}";
    }
}
