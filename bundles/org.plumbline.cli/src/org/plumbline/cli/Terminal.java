// SPDX-License-Identifier: EPL-2.0
package org.plumbline.cli;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.plumbline.standard.Catalogue;
import org.plumbline.standard.Item;
import org.plumbline.standard.Language;

/**
 * What a command sees of the world.
 *
 * @param out where results go
 * @param err where complaints and progress go
 * @param language the user's language
 * @param interactive whether a person watches, so that progress makes sense
 * @param colour whether to colour what a person watches
 * @param today the day of the call
 */
public record Terminal(
        PrintStream out, PrintStream err, Language language, boolean interactive, boolean colour, LocalDate today) {

    /** This terminal in another language. */
    Terminal in(Language other) {
        return new Terminal(out, err, other, interactive, colour, today);
    }

    /** The locale of the user's language. */
    Locale locale() {
        return language == Language.ZH ? Locale.CHINESE : Locale.ROOT;
    }

    /** The words of the command line in the user's language. */
    ResourceBundle words() {
        return ResourceBundle.getBundle(
                "org.plumbline.cli.messages",
                locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** A sentence with its places {0}, {1} … filled in. */
    String say(String key, Object... arguments) {
        String sentence = words().getString(key);
        StringBuilder said = new StringBuilder();
        int from = 0;
        for (int place = sentence.indexOf('{'); place >= 0; place = sentence.indexOf('{', from)) {
            said.append(sentence, from, place).append(shown(arguments[sentence.charAt(place + 1) - '0']));
            from = place + "{0}".length();
        }
        return said.append(sentence, from, sentence.length()).toString();
    }

    /** Names of files and arguments may hold anything; nothing of it steers the terminal. */
    private static String shown(Object argument) {
        StringBuilder shown = new StringBuilder();
        String.valueOf(argument).codePoints().forEach(c -> {
            int type = Character.getType(c);
            boolean harmless = type != Character.CONTROL && type != Character.FORMAT && type != Character.SURROGATE;
            shown.appendCodePoint(harmless ? c : 0xFFFD);
        });
        return shown.toString();
    }

    /** A large number as people read it, its digits in groups of three. */
    static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** Several short texts as one. */
    String list(List<String> texts) {
        return String.join(say("list.separator"), texts);
    }

    BadInputException badInput(String key, Object... arguments) {
        return new BadInputException(say(key, arguments));
    }

    /**
     * The item that words name; {@code 6.2.2 b) 3)} without quotes is several words.
     *
     * @throws BadInputException if there is none, with what may have been meant
     */
    Item item(Catalogue catalogue, List<String> words) {
        String text = String.join(" ", words);
        return catalogue.find(text).orElseThrow(() -> {
            List<String> alike = catalogue.suggestions(text);
            return alike.isEmpty() ? badInput("item.unknown", text) : badInput("item.unknown.alike", text, list(alike));
        });
    }
}
