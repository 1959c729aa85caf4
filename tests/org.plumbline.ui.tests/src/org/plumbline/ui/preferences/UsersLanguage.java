// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.preferences;

import java.io.IOException;
import java.util.Optional;
import org.plumbline.standard.Language;

/** The language that the user of this computer has chosen, who may be a person. */
public final class UsersLanguage {

    private UsersLanguage() {}

    /** Does something as if none had been chosen, and puts back what was. */
    public static void spared(Runnable use) throws IOException {
        LanguagePreference preference = LanguagePreference.ofUser();
        Optional<Language> chosen = preference.chosen();
        preference.choose(Optional.empty());
        try {
            use.run();
        } finally {
            preference.choose(chosen);
        }
    }
}
