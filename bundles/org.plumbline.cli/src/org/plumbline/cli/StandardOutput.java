// SPDX-License-Identifier: EPL-2.0
package org.plumbline.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Standard output that remembers whether something was lost. A reader who has seen enough and left loses nothing. */
final class StandardOutput extends OutputStream {

    private final OutputStream out;
    private boolean failed;
    private boolean closed;

    StandardOutput(OutputStream out) {
        this.out = new BufferedOutputStream(out, 1 << 16);
    }

    /** Whether something was lost, for instance because the disk is full. */
    boolean failed() {
        return failed;
    }

    private interface Step {
        void take() throws IOException;
    }

    private void attempt(Step step) {
        if (failed || closed) {
            return;
        }
        try {
            step.take();
        } catch (IOException failure) {
            closed = "Broken pipe".equals(failure.getMessage());
            failed = !closed;
        }
    }

    @Override
    public void write(int b) {
        attempt(() -> out.write(b));
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        attempt(() -> out.write(bytes, from, length));
    }

    @Override
    public void flush() {
        attempt(out::flush);
    }
}
