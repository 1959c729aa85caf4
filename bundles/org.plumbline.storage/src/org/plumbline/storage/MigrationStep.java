// SPDX-License-Identifier: EPL-2.0
package org.plumbline.storage;

import org.w3c.dom.Document;

/** Brings a file of one old format to the next one; steps form a chain up to the current format. */
public interface MigrationStep {

    /** The format that this step reads; it writes the next one. */
    int from();

    /**
     * Changes the document from {@link #from()} to the next format. Names are the qualified names of the file; the
     * namespace of the root is renamed by the caller.
     *
     * @throws RuntimeException if the document does not fit the old format
     */
    void migrate(Document document);
}
