// SPDX-License-Identifier: EPL-2.0
package org.plumbline.office;

import org.plumbline.standard.Language;
import org.plumbline.standard.Text;

/** A spreadsheet or document that cannot be used, said in one sentence that names the file and what was expected. */
public final class OfficeFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Text sentence;

    /** @param sentence names the file and what was expected */
    public OfficeFileException(Text sentence) {
        this(sentence, null);
    }

    /**
     * @param sentence names the file and what was expected
     * @param cause what failed below, or null
     */
    public OfficeFileException(Text sentence, Throwable cause) {
        super(sentence.en(), cause);
        this.sentence = sentence;
    }

    /** The sentence about a file. */
    public static OfficeFileException of(String file, String zh, String en) {
        return of(file, zh, en, null);
    }

    /** The sentence about a file, with what failed below. */
    public static OfficeFileException of(String file, String zh, String en, Throwable cause) {
        String shown = file.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}]", "\uFFFD"); // nothing of a name steers a terminal
        return new OfficeFileException(new Text(shown + "：" + zh, shown + ": " + en), cause);
    }

    /** The sentence in a language. */
    public String message(Language language) {
        return sentence.in(language);
    }
}
