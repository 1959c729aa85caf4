// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report.print;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.plumbline.standard.Language;

/**
 * A document to be set on pages.
 *
 * @param title of the document
 * @param kind what it is, for the head of its pages
 * @param foot what the foot of its pages says beside their numbers
 * @param language of the document
 * @param day the day that it is about; stands for the time at which it was made
 * @param blocks its content
 * @param attachment the file that it was made from, where it takes one along
 */
public record PrintDocument(
        String title,
        String kind,
        String foot,
        Language language,
        LocalDate day,
        List<Block> blocks,
        Optional<Attachment> attachment) {

    public PrintDocument {
        Objects.requireNonNull(title);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(foot);
        Objects.requireNonNull(language);
        Objects.requireNonNull(day);
        blocks = List.copyOf(blocks);
        Objects.requireNonNull(attachment);
    }

    /**
     * A file inside a document.
     *
     * @param name of the file, without a folder
     * @param description what it is
     * @param content of the file; not copied
     */
    public record Attachment(String name, String description, byte[] content) {}

    String tongue() {
        return language == Language.ZH ? "zh-CN" : "en";
    }
}
