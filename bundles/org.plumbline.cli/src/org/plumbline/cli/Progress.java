// SPDX-License-Identifier: EPL-2.0
package org.plumbline.cli;

/** A bar on the terminal that shows how many files are done; silent where nobody watches or there is only one. */
final class Progress {

    private static final int WIDTH = 40;

    private final Terminal terminal;
    private final int total;
    private int done;

    Progress(Terminal terminal, int total) {
        this.terminal = terminal;
        this.total = total;
    }

    /** One more file is done. */
    synchronized void step() {
        done++;
        if (terminal.interactive() && total > 1) {
            int filled = WIDTH * done / total;
            String bar = "[" + "#".repeat(filled) + ".".repeat(WIDTH - filled) + "] " + done + "/" + total;
            terminal.err().print("\r" + bar + (done == total ? "\r" + " ".repeat(bar.length()) + "\r" : ""));
            terminal.err().flush();
        }
    }
}
