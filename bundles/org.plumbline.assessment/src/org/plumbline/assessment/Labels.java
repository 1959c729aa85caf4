// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment;

import java.time.Duration;
import java.time.Period;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EModelElement;
import org.plumbline.model.LabelAnnotation;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.model.outsourcing.OutsourcingPackage;
import org.plumbline.standard.Text;

/** Names of elements, classes, features and literals in both languages, as the metamodel gives them. */
public final class Labels {

    private Labels() {}

    /** The label of a class, feature, enumeration or literal. */
    public static Text of(EModelElement part) {
        EAnnotation annotation = part.getEAnnotation(LabelAnnotation.SOURCE);
        return new Text(
                annotation.getDetails().get(LabelAnnotation.CHINESE),
                annotation.getDetails().get(LabelAnnotation.ENGLISH));
    }

    /** The label of a literal of the metamodel. */
    public static Text of(Enumerator literal) {
        EEnum type = (EEnum)
                OutsourcingPackage.eINSTANCE.getEClassifier(literal.getClass().getSimpleName());
        return of((EModelElement) type.getEEnumLiteral(literal.getValue()));
    }

    /** The name of an element, or the label of its class where it has none. */
    public static Text of(Element element) {
        String name = element.getName();
        return name == null || name.isBlank() ? of(element.eClass()) : new Text(name, name);
    }

    /**
     * Fills the places {0} to {9} of a sentence in both languages.
     *
     * @param arguments elements, classes, literals, texts, periods or anything with a language-neutral {@code toString}
     */
    public static Text fill(String zh, String en, Object... arguments) {
        return new Text(fill(zh, true, arguments), fill(en, false, arguments));
    }

    private static String fill(String sentence, boolean zh, Object... arguments) {
        int place = sentence.indexOf('{');
        if (place < 0) {
            return sentence;
        }
        StringBuilder filled = new StringBuilder(sentence.length() + 32);
        int from = 0;
        for (; place >= 0; place = sentence.indexOf('{', from)) {
            Object argument = arguments[sentence.charAt(place + 1) - '0'];
            filled.append(sentence, from, place).append(word(argument, zh));
            from = place + 3;
        }
        return filled.append(sentence, from, sentence.length()).toString();
    }

    private static String word(Object argument, boolean zh) {
        Text text = null;
        if (argument instanceof Text t) {
            text = t;
        } else if (argument instanceof Element element) {
            text = of(element);
        } else if (argument instanceof EModelElement part) {
            text = of(part);
        } else if (argument instanceof Enumerator literal) {
            text = of(literal);
        } else if (argument instanceof Period period) {
            text = words(period);
        } else if (argument instanceof Duration duration) {
            text = new Text(duration.toMinutes() + " 分钟", duration.toMinutes() + " minutes");
        }
        return text == null ? String.valueOf(argument) : zh ? text.zh() : text.en();
    }

    private static Text words(Period period) {
        StringBuilder zh = new StringBuilder();
        StringBuilder en = new StringBuilder();
        append(zh, en, period.getYears(), "年", "year");
        append(zh, en, period.getMonths(), "个月", "month");
        append(zh, en, period.getDays(), "天", "day");
        return zh.isEmpty() ? new Text("0 天", "0 days") : new Text(zh.toString(), en.toString());
    }

    private static void append(StringBuilder zh, StringBuilder en, int number, String zhUnit, String enUnit) {
        if (number != 0) {
            zh.append(zh.isEmpty() ? "" : " ").append(number).append(' ').append(zhUnit);
            en.append(en.isEmpty() ? "" : " ").append(number).append(' ').append(enUnit);
            en.append(number == 1 ? "" : "s");
        }
    }
}
