// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.start;

import java.lang.management.ManagementFactory;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.plumbline.ui.editor.ActiveEditor;
import org.plumbline.ui.project.OpenProject;

/**
 * Tells whoever measures the start when the window can be used, and how much memory is in use then; the workbench is closed
 * after that. Asked for by the system property {@value #PROPERTY}: {@code true}, or {@code empty} for a window with nothing
 * in it, as something to compare with. See {@code releng/benchmark.sh workbench}.
 */
final class Measurement {

    private static final String PROPERTY = "plumbline.measure";
    private static final String EMPTY = "empty";

    /** So often is the collector asked, as what is freed by one may free more by the next. */
    private static final int COLLECTIONS = 3;

    private Measurement() {}

    /** Whether a window is wanted that has nothing in it. */
    static boolean isOfNothing() {
        return EMPTY.equals(System.getProperty(PROPERTY));
    }

    /** A workbench with an empty window. */
    static WorkbenchAdvisor nothing() {
        return new WorkbenchAdvisor() {
            @Override
            public String getInitialWindowPerspectiveId() {
                return null;
            }

            @Override
            public void postStartup() {
                tellWhenIdle();
            }
        };
    }

    /** Measures if that is wanted; the window has been opened. */
    static void begin(IWorkbenchPage page) {
        if (!Boolean.getBoolean(PROPERTY)) {
            return;
        }
        OpenProject open = ActiveEditor.project(page.getWorkbenchWindow()).orElse(null);
        if (open == null) {
            tellWhenIdle();
        } else {
            boolean[] told = {false};
            open.assessment().addListener(result -> {
                if (!told[0]) {
                    told[0] = true;
                    tellWhenIdle();
                }
            });
        }
    }

    /** After all that is to be shown has been shown. */
    private static void tellWhenIdle() {
        Display display = Display.getCurrent();
        display.asyncExec(() -> {
            System.out.println("usable " + System.currentTimeMillis());
            Job.createSystem("memory", monitor -> {
                        for (int i = 0; i < COLLECTIONS; i++) {
                            System.gc();
                        }
                        System.out.println("heap "
                                + ManagementFactory.getMemoryMXBean()
                                        .getHeapMemoryUsage()
                                        .getUsed());
                        display.asyncExec(() -> PlatformUI.getWorkbench().close());
                    })
                    .schedule();
        });
    }
}
