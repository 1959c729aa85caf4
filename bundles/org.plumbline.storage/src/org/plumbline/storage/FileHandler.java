// SPDX-License-Identifier: EPL-2.0
package org.plumbline.storage;

import org.xml.sax.Locator;
import org.xml.sax.helpers.DefaultHandler;

/** What the parser tells a file to: knows the place in the file and whether the file is complete. */
abstract class FileHandler extends DefaultHandler {

    private Locator locator;

    @Override
    public final void setDocumentLocator(Locator locator) {
        this.locator = locator;
    }

    /** The line of what was told last, from 1; 0 if nothing was. */
    final int line() {
        return locator == null ? 0 : Math.max(locator.getLineNumber(), 0);
    }

    /** The column of what was told last, from 1. */
    final int column() {
        return locator == null ? 1 : Math.max(locator.getColumnNumber(), 1);
    }

    /** Whether the root element has been closed. */
    abstract boolean isComplete();
}
