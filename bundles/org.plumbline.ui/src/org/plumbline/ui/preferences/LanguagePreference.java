// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.preferences;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.plumbline.standard.Language;

/**
 * The language that the user chose for the workbench. It stands in a file that the start scripts read, because the platform
 * asks for its language before anything of ours runs.
 */
public final class LanguagePreference {

    private final Path file;

    LanguagePreference(Path file) {
        this.file = file;
    }

    /** The one of the user of this computer. */
    public static LanguagePreference ofUser() {
        return new LanguagePreference(file(System.getenv(), System.getProperty("user.home")));
    }

    /** The file in the home that the start scripts go by; that of Java, which may be another, only where they have none. */
    static Path file(Map<String, String> environment, String home) {
        String asked = environment.getOrDefault("USERPROFILE", environment.getOrDefault("HOME", home));
        return Path.of(asked, ".plumbline", "language");
    }

    /** The language chosen; empty if it is that of the system. */
    Optional<Language> chosen() {
        try {
            String word = Files.readString(file).strip();
            for (Language language : Language.values()) {
                if (word(language).equals(word)) {
                    return Optional.of(language);
                }
            }
        } catch (IOException e) {
            // nothing was chosen, or nothing that can be read
        }
        return Optional.empty();
    }

    /**
     * Chooses a language from the next start on; none for that of the system.
     *
     * @throws IOException if that cannot be kept
     */
    void choose(Optional<Language> language) throws IOException {
        if (language.isEmpty()) {
            Files.deleteIfExists(file);
            return;
        }
        Files.createDirectories(file.getParent());
        Files.writeString(file, word(language.get()) + "\n");
    }

    /** The word that the platform has for the language chosen; empty if it is that of the system. */
    public Optional<String> word() {
        return chosen().map(LanguagePreference::word);
    }

    private static String word(Language language) {
        return language.name().toLowerCase(Locale.ROOT);
    }
}
