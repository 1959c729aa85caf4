// SPDX-License-Identifier: EPL-2.0
package org.plumbline.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Locale;

/** What every message about a file must be: one sentence in each language that begins with the file. */
final class Sentences {

    private Sentences() {}

    /** Checks the messages and returns the English one without the name of the file. */
    static String check(ProjectFileException e, Path file) {
        String english = e.message(Locale.ENGLISH);
        String chinese = e.message(Locale.SIMPLIFIED_CHINESE);
        assertEquals(english, e.getMessage());
        assertEquals(file, e.file().orElseThrow());
        assertTrue(english.startsWith(file.toString()), english);
        assertTrue(chinese.startsWith(file.toString()), chinese);
        assertTrue(english.endsWith("."), english);
        assertTrue(chinese.endsWith("。") && chinese.chars().anyMatch(c -> c >= 0x4E00 && c < 0xA000), chinese);
        assertTrue(english.codePoints().noneMatch(Character::isISOControl), english);
        assertTrue(chinese.codePoints().noneMatch(Character::isISOControl), chinese);
        e.line()
                .ifPresent(line -> assertTrue(
                        english.matches("(?s).*, line " + line + "(, column [1-9]\\d*)?: .*")
                                && chinese.matches("(?s).*，第 " + line + " 行(第 [1-9]\\d* 列)?：.*"),
                        english + chinese));
        return english.substring(file.toString().length());
    }
}
