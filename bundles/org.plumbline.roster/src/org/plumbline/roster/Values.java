// SPDX-License-Identifier: EPL-2.0
package org.plumbline.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.plumbline.model.PartialDate;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.model.outsourcing.OutsourcingPackage.Literals;
import org.plumbline.standard.Language;
import org.plumbline.standard.Text;

/**
 * Values of the model as texts of a table, and back.
 *
 * @param references knows elements by name
 */
record Values(References references) {

    private static final Pattern DATE =
            Pattern.compile("(\\d{4})(?:[-/.年](\\d{1,2})(?:[-/.月](\\d{1,2})日?|月)?|年)?(?: 0?0:00(?::00)?)?");
    private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})?");
    private static final Pattern SEPARATOR = Pattern.compile("[;；\\n]");
    private static final int LONGEST_CELL = 32_000;

    /** The value of a feature in a language; empty where there is none. Reading it gives the same value. */
    String shown(Object value, EStructuralFeature feature, Language language) {
        if (value instanceof List<?> list) {
            return String.join(
                    "\n",
                    list.stream().map(one -> single(one, feature, language)).toList());
        }
        return value == null ? "" : single(value, feature, language);
    }

    private String single(Object value, EStructuralFeature feature, Language language) {
        if (value instanceof Element element) {
            return references.shown(element, ((EReference) feature).getEReferenceType());
        }
        if (value instanceof Enumerator literal) {
            return literal.getName().equals("NOT_STATED")
                    ? ""
                    : Wording.label((EEnum) feature.getEType(), literal).in(language);
        }
        String text = value.toString().replaceAll("\\r\\n?", "\n").strip();
        return text.length() <= LONGEST_CELL ? text : text.substring(0, LONGEST_CELL) + "…";
    }

    /**
     * The value that a text means.
     *
     * @throws Unreadable if it means none that the feature can have
     */
    Object read(String text, EStructuralFeature feature) {
        if (!feature.isMany()) {
            return one(text, feature);
        }
        List<Object> values = new ArrayList<>();
        for (String part : SEPARATOR.split(text)) {
            if (!part.isBlank()) {
                Object value = one(part.strip(), feature);
                if (!values.contains(value)) {
                    values.add(value);
                }
            }
        }
        return values;
    }

    private Object one(String text, EStructuralFeature feature) {
        if (feature instanceof EReference reference) {
            return references.find(text, reference.getEReferenceType());
        }
        if (feature.getEType() instanceof EEnum type) {
            return literal(text, type);
        }
        if (feature.getEType() == Literals.PARTIAL_DATE) {
            return date(text);
        }
        return text(text);
    }

    /** A text that a project file can hold. */
    static String text(String text) {
        boolean steers = text.codePoints()
                .anyMatch(
                        c -> c < ' ' && c != '\n' && c != '\t' || c >= 0xD800 && c < 0xE000 || (c & 0xFFFE) == 0xFFFE);
        if (steers) {
            throw new Unreadable(new Text("文字中含有控制字符，应为普通文字", "the text has control characters; expected plain text"));
        }
        return text;
    }

    private static Enumerator literal(String text, EEnum type) {
        String key = Wording.heading(text);
        for (EEnumLiteral literal : type.getELiterals()) {
            Text label = Wording.label(literal);
            if (key.equals(Wording.heading(label.zh()))
                    || key.equals(Wording.heading(label.en()))
                    || key.equals(literal.getName().toLowerCase(Locale.ROOT))) {
                return literal.getInstance();
            }
        }
        List<Text> labels = choices(type);
        String quoted = Wording.quoted(text);
        throw new Unreadable(new Text(
                "“" + quoted + "”不在可选值之中，应为："
                        + String.join("、", labels.stream().map(Text::zh).toList()),
                "\"" + quoted + "\" is none of the choices; expected: "
                        + String.join(", ", labels.stream().map(Text::en).toList())));
    }

    /** What a column with choices offers. */
    static List<Text> choices(EEnum type) {
        return type.getELiterals().stream()
                .filter(literal -> !literal.getName().equals("NOT_STATED"))
                .map(Wording::label)
                .toList();
    }

    private static PartialDate date(String text) {
        String plain = Wording.plain(text)
                .replaceAll(" ?([年月日/.-]) ?", "$1")
                .replaceAll("([日\\d])[ T]0{1,2}:00(:00(\\.0+)?)?$", "$1");
        Matcher parts = DATE.matcher(plain);
        Matcher digits = DIGITS.matcher(plain);
        try {
            if (digits.matches()) {
                return date(digits);
            }
            if (parts.matches()) {
                return date(parts);
            }
        } catch (IllegalArgumentException noDay) {
            throw unreadable(text); // NOPMD: the sentence says all
        }
        throw unreadable(text);
    }

    private static Unreadable unreadable(String text) {
        String quoted = Wording.quoted(text);
        return new Unreadable(new Text(
                "“" + quoted + "”不是日期，应为 2026-03-01、2026年3月1日 等，只知年月时写 2026-03",
                "\"" + quoted + "\" is no date; expected one such as 2026-03-01 or 2026-03"));
    }

    private static PartialDate date(Matcher parts) {
        return new PartialDate(number(parts.group(1)), number(parts.group(2)), number(parts.group(3)));
    }

    private static int number(String digits) {
        if (digits == null) {
            return 0;
        }
        int number = Integer.parseInt(digits);
        if (number == 0) {
            throw new IllegalArgumentException(digits);
        }
        return number;
    }

    /** Whether a table would take the text for several. */
    static boolean isSeparated(String text) {
        return SEPARATOR.matcher(text).find();
    }

    static String line(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    static String lower(String label) {
        return label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }
}
