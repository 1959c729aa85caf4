// SPDX-License-Identifier: EPL-2.0
package org.plumbline.roster;

import java.text.Normalizer;
import java.util.Locale;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EModelElement;
import org.plumbline.model.LabelAnnotation;
import org.plumbline.standard.Text;

/** Words of the metamodel, and words of people compared with them. */
final class Wording {

    private static final int LONGEST_QUOTE = 60;

    private Wording() {}

    /** The label of a class, feature or literal. */
    static Text label(EModelElement part) {
        var labels = part.getEAnnotation(LabelAnnotation.SOURCE).getDetails();
        return new Text(labels.get(LabelAnnotation.CHINESE), labels.get(LabelAnnotation.ENGLISH));
    }

    static Text label(EEnum type, Enumerator literal) {
        return label(type.getEEnumLiteral(literal.getValue()));
    }

    /** A part of a whole, such as the end of an employment. */
    static Text part(Text whole, Text part) {
        return new Text(whole.zh() + "：" + part.zh(), whole.en() + ": " + part.en());
    }

    /** The text with full-width letters, digits and signs as half-width ones, on one line. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\u00A0]+", " ")
                .strip();
    }

    /** Text of a table made fit to be quoted: one line, not long, nothing that steers a terminal. */
    static String quoted(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_QUOTE
                ? harmless(text)
                : harmless(text.substring(0, text.offsetByCodePoints(0, LONGEST_QUOTE))) + "…";
    }

    /** The text without anything that steers a terminal, on one line. */
    static String harmless(String text) {
        StringBuilder harmless = new StringBuilder();
        text.codePoints().forEach(c -> {
            int type = Character.getType(c);
            boolean steers = type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE;
            harmless.appendCodePoint(c == '\n' ? ' ' : steers ? 0xFFFD : c);
        });
        return harmless.toString();
    }

    /** What two names have in common that people take for the same. */
    static String key(String text) {
        return plain(text).replace(" ", "");
    }

    /** What two headings have in common that people take for the same. */
    static String heading(String text) {
        return key(text).replaceAll("[*:：/]", "").toLowerCase(Locale.ROOT);
    }
}
