// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.text;

import java.util.Locale;
import java.util.ResourceBundle;
import org.plumbline.standard.Language;
import org.plumbline.standard.Text;

/**
 * The texts of one package of the workbench, in the language of its user. They stand in {@code messages.properties} (English)
 * and {@code messages_zh.properties} (Chinese) beside the classes that say them, in UTF-8.
 */
public final class Texts {

    private static final ResourceBundle.Control WITHOUT_DEFAULT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle words;

    private Texts(ResourceBundle words) {
        this.words = words;
    }

    /** The texts beside a class. */
    public static Texts of(Class<?> speaker) {
        return new Texts(ResourceBundle.getBundle(
                speaker.getPackageName() + ".messages", locale(), speaker.getClassLoader(), WITHOUT_DEFAULT));
    }

    /** The language of the user: that of the platform. */
    public static Language language() {
        return Language.of(Locale.getDefault());
    }

    /** The same as a locale, for those that ask for one. */
    public static Locale locale() {
        return language() == Language.ZH ? Locale.CHINESE : Locale.ROOT;
    }

    /** A text in the language of the user. */
    public static String of(Text text) {
        return text.in(language());
    }

    /** A label as it stands where nothing is before it. */
    public static String capital(String label) {
        return label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
    }

    /**
     * The sentence with a key, its places {0} to {9} filled in.
     *
     * @throws java.util.MissingResourceException if there is none
     */
    public String say(String key, Object... arguments) {
        String sentence = words.getString(key);
        if (arguments.length == 0) {
            return sentence;
        }
        StringBuilder said = new StringBuilder();
        int from = 0;
        for (int place = sentence.indexOf('{'); place >= 0; place = sentence.indexOf('{', from)) {
            said.append(sentence, from, place).append(word(arguments[sentence.charAt(place + 1) - '0']));
            from = place + "{0}".length();
        }
        return said.append(sentence, from, sentence.length()).toString();
    }

    private static String word(Object argument) {
        return argument instanceof Text text ? of(text) : String.valueOf(argument);
    }
}
