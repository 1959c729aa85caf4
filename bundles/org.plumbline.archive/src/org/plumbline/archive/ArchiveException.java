// SPDX-License-Identifier: EPL-2.0
package org.plumbline.archive;

import org.plumbline.standard.Language;
import org.plumbline.standard.Text;

/** A package that cannot be made or is refused, said in one sentence that names the file and what was expected. */
public final class ArchiveException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Text sentence;

    /** An exception with its sentence in both languages. */
    public ArchiveException(String zh, String en) {
        this(zh, en, null);
    }

    /** @param cause what failed below, or null */
    public ArchiveException(String zh, String en, Throwable cause) {
        super(harmless(en), cause);
        sentence = new Text(harmless(zh), harmless(en));
    }

    /** Names in packages of strangers may hold anything; nothing of it steers a terminal. */
    private static String harmless(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}]", "\uFFFD");
    }

    /** The sentence in the given language. */
    public String message(Language language) {
        return sentence.in(language);
    }
}
