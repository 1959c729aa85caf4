// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report;

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

    /** Begins what stands where there is nothing. */
    String none(Text name) {
        return mark("^", name);
    }

    String end(Text name) {
        return mark("/", name);
    }

    private String mark(String kind, Text name) {
        return "{{" + kind + name.in(voice.language()) + "}}";
    }
}
