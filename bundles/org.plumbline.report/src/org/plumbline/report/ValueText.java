// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report;

import java.util.List;
import org.plumbline.assessment.Labels;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.standard.Text;

/** Values of features in words: names and classes of elements, labels of literals, dates and periods. */
public final class ValueText {

    private ValueText() {}

    /** The value in both languages, on one line and safe to show; an element with its class. */
    public static Text of(Object value) {
        Text text = Labels.fill("{0}", "{0}", value);
        if (value instanceof Element element
                && element.getName() != null
                && !element.getName().isBlank()) {
            Text kind = Labels.of(element.eClass());
            text = new Text(text.zh() + "（" + kind.zh() + "）", text.en() + " (" + kind.en() + ")");
        }
        return new Text(Clean.line(text.zh()), Clean.line(text.en()));
    }

    /** Several values as one text; a dash where there is none. */
    static String of(List<Object> values, Voice voice) {
        return values.isEmpty()
                ? "–"
                : voice.list(values.stream()
                        .map(value -> of(value).in(voice.language()))
                        .toList());
    }
}
