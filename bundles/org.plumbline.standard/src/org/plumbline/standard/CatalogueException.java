// SPDX-License-Identifier: EPL-2.0
package org.plumbline.standard;

/** The catalogue's data cannot be read. The message names file, line and what was expected. */
public final class CatalogueException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CatalogueException(String message, Throwable cause) {
        super(message, cause);
    }
}
