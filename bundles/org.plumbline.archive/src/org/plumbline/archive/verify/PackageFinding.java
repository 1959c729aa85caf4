// SPDX-License-Identifier: EPL-2.0
package org.plumbline.archive.verify;

import org.plumbline.standard.Text;

/**
 * Something about a package that is not as it was when it was made, or was not right then.
 *
 * @param kind what it is about
 * @param subject the file, item or piece of evidence
 * @param message the sentence
 */
public record PackageFinding(Kind kind, String subject, Text message) {

    /** Kinds of findings. */
    public enum Kind {
        /** A listed file is not there. */
        MISSING,
        /** A file is there that is not listed. */
        ADDED,
        /** A file has other content. */
        CHANGED,
        /** A file has another name. */
        RENAMED,
        /** The bag is not as BagIt or Plumbline has it. */
        BAG,
        /** The zip file has other bytes than Plumbline writes. */
        CONTAINER,
        /** A signature does not hold. */
        SIGNATURE,
        /** Evidence is not what the model records. */
        EVIDENCE,
        /** The model or the recorded assessment cannot be read. */
        MODEL,
        /** The model gives another verdict than is recorded. */
        VERDICT
    }
}
