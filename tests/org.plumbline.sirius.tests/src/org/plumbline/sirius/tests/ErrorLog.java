// SPDX-License-Identifier: EPL-2.0
package org.plumbline.sirius.tests;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.GC;

/** What is written to the platform's error log while this is open: Sirius reports most failures nowhere else. */
final class ErrorLog implements AutoCloseable {

    /** Said by every Eclipse under test; none concerns us. */
    private static final List<String> NOISE = List.of(
            "Can't find Navigator Content Descriptor",
            "org.eclipse.swt.${osgi.platform}",
            "GTK",
            "Could not resolve module");

    private final List<String> entries = new ArrayList<>();
    private final ILogListener listener = (status, plugin) -> add(status, plugin);

    ErrorLog() {
        Platform.addLogListener(listener);
    }

    /** GEF draws once more what has just been closed; a user never sees it. */
    private static boolean isAboutClosedWindows(Throwable failure) {
        return failure instanceof SWTException disposed && disposed.code == SWT.ERROR_WIDGET_DISPOSED
                || failure instanceof IllegalArgumentException
                        && Arrays.stream(failure.getStackTrace())
                                .anyMatch(f -> f.getClassName().equals(GC.class.getName())
                                        && f.getMethodName().equals("setFont"));
    }

    private void add(IStatus status, String plugin) {
        if (isAboutClosedWindows(status.getException())) {
            return;
        }
        if (status.getSeverity() >= IStatus.WARNING && NOISE.stream().noneMatch(text(status)::contains)) {
            StringBuilder entry = new StringBuilder(plugin + ": " + text(status));
            for (Throwable t = status.getException(); t != null; t = t.getCause()) {
                entry.append(" | ").append(t);
                for (int i = 0; i < Math.min(6, t.getStackTrace().length); i++) {
                    entry.append("\n    ").append(t.getStackTrace()[i]);
                }
            }
            for (IStatus child : status.getChildren()) {
                entry.append("\n  - ").append(child.getMessage());
            }
            entries.add(entry.toString());
        }
    }

    private static String text(IStatus status) {
        return String.valueOf(status.getMessage());
    }

    /** The warnings and errors so far. */
    List<String> entries() {
        return List.copyOf(entries);
    }

    @Override
    public void close() {
        Platform.removeLogListener(listener);
    }
}
