// SPDX-License-Identifier: EPL-2.0
package org.plumbline.storage;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.ResourceBundle;

/** A project file that cannot be read or written, said in one sentence that names the file, the place and what was expected. */
public final class ProjectFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_QUOTE = 60;

    private final transient Path file;
    private final long place;
    private final Fault fault;
    private final transient Object[] arguments;

    /**
     * @param file the file, or null if the model is not written to one
     * @param place {@link Place} in the file, which may be just its line from 1, or 0 if no line is at fault
     * @param cause what failed below, or null
     * @param arguments for the sentence: texts, numbers or {@link Expectation}s
     */
    ProjectFileException(Path file, long place, Throwable cause, Fault fault, Object... arguments) {
        super(null, cause);
        this.file = file;
        this.place = place;
        this.fault = fault;
        this.arguments = arguments.clone();
    }

    /** A value that was expected, named in the language of the reader. */
    record Expectation(String key, String detail) {}

    /** The file at fault; empty if the model was not being written to a file. */
    public Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    /** The line at fault, counted from 1; empty if the fault is not in one line. */
    public OptionalInt line() {
        return Place.line(place) > 0 ? OptionalInt.of(Place.line(place)) : OptionalInt.empty();
    }

    Fault fault() {
        return fault;
    }

    /** The sentence in English. */
    @Override
    public String getMessage() {
        return message(Locale.ENGLISH);
    }

    /** The sentence in the given language: Chinese for {@code zh} and its variants, English for every other. */
    public String message(Locale language) {
        ResourceBundle texts = texts(language);
        Object[] shown = new Object[arguments.length];
        for (int i = 0; i < shown.length; i++) {
            shown[i] = arguments[i] instanceof Expectation expectation
                    ? format(texts, "value." + expectation.key(), expectation.detail())
                    : arguments[i].toString();
        }
        String sentence = format(texts, fault.name(), shown);
        if (file == null) {
            return sentence;
        }
        String name = quotable(file.toString(), Integer.MAX_VALUE);
        if (Place.line(place) == 0) {
            return format(texts, "at.file", name, sentence);
        }
        String line = Integer.toString(Place.line(place));
        return Place.column(place) == 0
                ? format(texts, "at.line", name, line, sentence)
                : format(texts, "at.column", name, line, Integer.toString(Place.column(place)), sentence);
    }

    /** Text from a file made fit to be quoted: one line, not long, nothing that steers a terminal. */
    static String quotable(String text) {
        return quotable(text, LONGEST_QUOTE);
    }

    private static String quotable(String text, int longest) {
        int end = Math.min(text.length(), longest);
        if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        StringBuilder shown = new StringBuilder();
        text.substring(0, end).codePoints().forEach(c -> {
            int type = Character.getType(c);
            boolean harmless = type != Character.CONTROL
                    && type != Character.FORMAT
                    && type != Character.SURROGATE
                    && type != Character.LINE_SEPARATOR
                    && type != Character.PARAGRAPH_SEPARATOR;
            shown.appendCodePoint(harmless ? c : 0xFFFD);
        });
        return end < text.length() ? shown + "…" : shown.toString();
    }

    private static ResourceBundle texts(Locale language) {
        Locale known = language.getLanguage().equals("zh") ? Locale.CHINESE : Locale.ROOT;
        return ResourceBundle.getBundle(
                ProjectFileException.class.getPackageName() + ".messages",
                known,
                ProjectFileException.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static String format(ResourceBundle texts, String key, Object... arguments) {
        return new MessageFormat(texts.getString(key), Locale.ROOT).format(arguments);
    }
}
