// SPDX-License-Identifier: EPL-2.0
package org.plumbline.cli;

/** Exit codes of every command. */
final class ExitCode {

    /** Nothing to complain about. */
    static final int CLEAN = 0;
    /** The assessment found something. */
    static final int FINDINGS = 1;
    /** An argument or a file was not as expected. */
    static final int BAD_INPUT = 2;
    /** Plumbline itself failed. */
    static final int INTERNAL_ERROR = 3;

    private ExitCode() {}
}
