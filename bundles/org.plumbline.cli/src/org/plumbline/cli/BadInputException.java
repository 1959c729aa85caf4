// SPDX-License-Identifier: EPL-2.0
package org.plumbline.cli;

/** Something that the user gave is not as expected; the message is the one sentence to show. */
final class BadInputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BadInputException(String message) {
        super(message);
    }
}
