// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report;

import java.util.Optional;
import org.plumbline.report.print.PrintDocument;

/** The model's file, as documents on paper take it along. */
final class Attachments {

    private Attachments() {}

    /** The file with its content; empty if the context does not know it. */
    static Optional<PrintDocument.Attachment> of(ReportContext context, Voice voice) {
        byte[] content = context.source().get();
        if (content.length == 0) {
            return Optional.empty();
        }
        String path = context.file().replace('\\', '/');
        String name = Clean.line(path.substring(path.lastIndexOf('/') + 1)).replace(':', '_');
        return Optional.of(new PrintDocument.Attachment(
                name.isEmpty() ? "model.outsourcing" : name,
                voice.say("本文档所依据的模型", "The model that this document was made from"),
                content));
    }
}
