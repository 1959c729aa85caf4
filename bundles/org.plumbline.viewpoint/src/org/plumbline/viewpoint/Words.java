// SPDX-License-Identifier: EPL-2.0
package org.plumbline.viewpoint;

import java.time.Period;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.assessment.Labels;
import org.plumbline.model.PartialDate;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.standard.Language;
import org.plumbline.standard.Text;

/** Puts the short texts of drawings together, in the language of the reader. */
record Words(Language language) {

    private static final String NOT_STATED = "NOT_STATED";

    /** Those for the reader of the project that an element belongs to. */
    static Words of(EObject element) {
        return new Words(Viewing.of(element).language());
    }

    /** One of the two. */
    String say(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }

    /** The one in the reader's language. */
    String say(Text text) {
        return text.in(language);
    }

    /** A label with something said of it, such as a role and who has it. */
    String said(String label, String text) {
        return label + say("：", ": ") + text;
    }

    /** The label of a literal, also of one that says that nothing is stated. */
    String label(Enumerator literal) {
        return Labels.of(literal).in(language);
    }

    /** The name of an element; the label of its class where it has none; empty for null. */
    String name(Element element) {
        return element == null ? "" : Labels.of(element).in(language);
    }

    /** The label of a class. */
    String type(EClass type) {
        return Labels.of(type).in(language);
    }

    /** The label of a literal; empty for null and for what is not stated. */
    String literal(Enumerator literal) {
        return literal == null || NOT_STATED.equals(literal.getName())
                ? ""
                : Labels.of(literal).in(language);
    }

    /** The labels of literals, one after the other. */
    String list(Collection<? extends Enumerator> literals) {
        return literals.stream()
                .map(this::literal)
                .filter(label -> !label.isEmpty())
                .collect(Collectors.joining(say("、", ", ")));
    }

    /** What happened and when; empty where the date is null. */
    String on(PartialDate date, String zh, String en) {
        return date == null ? "" : say(date + " " + zh, en + " " + date);
    }

    /** A length of time. */
    String period(Period period) {
        return Labels.fill("{0}", "{0}", period).in(language);
    }

    /** The parts that are not empty, parted by a dot. */
    String parts(String... parts) {
        return Arrays.stream(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }

    /** Says that something of a class is missing, and which provision asks for it. */
    static String missing(EObject at, EClass missing, String provision) {
        return of(at).missing(missing) + " " + provision;
    }

    /** Says that something of a class is missing. */
    String missing(EClass missing) {
        return said(say("缺", "Missing"), type(missing));
    }

    /** The parts that are not empty, with something between them; null is empty. */
    static String join(String separator, Object... parts) {
        return Arrays.stream(parts)
                .map(part -> part == null ? "" : part.toString())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(separator));
    }

    /** The sign of the verdict on an element before its name, and further parts on a second line. */
    String twoLines(Element element, String... parts) {
        String second = parts(parts);
        return second.isEmpty() ? signed(element) : signed(element) + "\n" + second;
    }

    /** The sign of the verdict on an element before its name and further parts. */
    String signed(Element element, String... parts) {
        if (element == null) {
            return "";
        }
        String sign = VerdictServices.sign(element);
        String[] all = new String[parts.length + 1];
        all[0] = sign.isEmpty() ? name(element) : sign + " " + name(element);
        System.arraycopy(parts, 0, all, 1, parts.length);
        return parts(all);
    }
}
