// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.preferences;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.standard.Language;
import org.plumbline.ui.text.Texts;

/** In which language the workbench speaks. */
public final class LanguagePage extends ChoicePage {

    private static final Texts TEXTS = Texts.of(LanguagePage.class);

    /** Each language in itself, for those who cannot read the other one. */
    private static final List<String> NAMES = List.of("中文", "English");

    private static final List<Optional<Language>> CHOICES =
            List.of(Optional.empty(), Optional.of(Language.ZH), Optional.of(Language.EN));

    private final LanguagePreference preference = LanguagePreference.ofUser();

    /** A page for the language of the user. */
    public LanguagePage() {
        super(
                Stream.concat(Stream.of(TEXTS.say("language.system")), NAMES.stream())
                        .toList(),
                TEXTS.say("language.about"));
    }

    @Override
    int chosen() {
        return CHOICES.indexOf(preference.chosen());
    }

    @Override
    boolean choose(int place) {
        try {
            preference.choose(CHOICES.get(place));
        } catch (IOException e) {
            setErrorMessage(TEXTS.say("language.not.kept", e.getMessage()));
            return false;
        }
        boolean shown = CHOICES.get(place).filter(Texts.language()::equals).isPresent();
        if (!shown) {
            offerRestart(TEXTS.say("language.restart.title"), TEXTS.say("language.restart"));
        }
        return true;
    }
}
