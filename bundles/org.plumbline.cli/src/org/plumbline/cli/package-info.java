// SPDX-License-Identifier: EPL-2.0
/** The command line: each command is a class that parses its options, calls the libraries once and returns an exit code. */
package org.plumbline.cli;
