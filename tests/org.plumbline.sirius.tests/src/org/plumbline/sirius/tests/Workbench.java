// SPDX-License-Identifier: EPL-2.0
package org.plumbline.sirius.tests;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.eclipse.gmf.runtime.diagram.ui.actions.ActionIds;
import org.eclipse.gmf.runtime.diagram.ui.editparts.DiagramEditPart;
import org.eclipse.gmf.runtime.diagram.ui.parts.IDiagramWorkbenchPart;
import org.eclipse.gmf.runtime.diagram.ui.requests.ArrangeRequest;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;

/** What a user waits for and does in the window. */
final class Workbench {

    private static final long PATIENCE = 2_500;
    private static final long LONG_PATIENCE = 30_000;
    private static final int QUIET = 5;

    private Workbench() {}

    /** Runs what is queued for the user interface, the first layout of diagrams among it. */
    static void settle() throws InterruptedException {
        Display display = Display.getCurrent();
        long end = System.currentTimeMillis() + PATIENCE;
        for (int quiet = 0; quiet < QUIET && System.currentTimeMillis() < end; ) {
            if (display.readAndDispatch()) {
                quiet = 0;
            } else {
                quiet++;
                Thread.sleep(20);
            }
        }
    }

    /** Waits for what happens a little later. */
    static void await(BooleanSupplier condition) throws InterruptedException {
        long end = System.currentTimeMillis() + LONG_PATIENCE;
        while (!condition.getAsBoolean() && System.currentTimeMillis() < end) {
            settle();
        }
    }

    /** Diagram, Arrange All. */
    static void arrange(IEditorPart editor) throws InterruptedException {
        DiagramEditPart diagram = ((IDiagramWorkbenchPart) editor).getDiagramEditPart();
        ArrangeRequest request = new ArrangeRequest(ActionIds.ACTION_ARRANGE_ALL);
        request.setPartsToArrange(List.of(diagram));
        diagram.performRequest(request);
        settle();
    }
}
