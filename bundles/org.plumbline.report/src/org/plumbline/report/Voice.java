// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report;

import java.util.List;
import java.util.OptionalInt;
import org.plumbline.assessment.Assurance;
import org.plumbline.assessment.Score;
import org.plumbline.assessment.Severity;
import org.plumbline.assessment.Verdict;
import org.plumbline.standard.Language;
import org.plumbline.standard.Text;

/**
 * Says things in the language of a report.
 *
 * @param language the language
 */
record Voice(Language language) {

    /** The sentence in the language of the report; {} stands for the arguments in turn. */
    String say(String zh, String en, Object... arguments) {
        String sentence = language == Language.ZH ? zh : en;
        if (arguments.length == 0) {
            return sentence;
        }
        StringBuilder said = new StringBuilder();
        int from = 0;
        for (Object argument : arguments) {
            int place = sentence.indexOf("{}", from);
            said.append(sentence, from, place).append(argument);
            from = place + 2;
        }
        return said.append(sentence.substring(from)).toString();
    }

    /** The text, safe to show. */
    String of(Text text) {
        return Clean.text(text.in(language));
    }

    String of(Verdict verdict) {
        return capital(verdict.label(language));
    }

    String of(Assurance assurance) {
        return capital(assurance.label(language));
    }

    String of(Severity severity) {
        return capital(severity.label(language));
    }

    /** The share of the satisfied, such as {@code 63%}, or a dash where nothing is due. */
    String percent(Score score) {
        OptionalInt percent = score.percent();
        return percent.isEmpty() ? "–" : percent.getAsInt() + "%";
    }

    /** Several short texts as one. */
    String list(List<String> texts) {
        return String.join(say("、", ", "), texts);
    }

    /** The English word with a capital letter; Chinese has none. */
    String capital(String word) {
        return language == Language.ZH ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** The tag of the language, for formats that name it. */
    String tag() {
        return say("zh-CN", "en");
    }
}
