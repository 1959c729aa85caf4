// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.view;

/**
 * The viewpoint is wrong: its file says something that is not supported, or an expression of it fails. The message is one
 * sentence that names the place.
 */
public final class ViewpointException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message one sentence with the place */
    public ViewpointException(String message) {
        super(message);
    }

    /** @param message one sentence with the place */
    public ViewpointException(String message, Throwable cause) {
        super(message, cause);
    }
}
