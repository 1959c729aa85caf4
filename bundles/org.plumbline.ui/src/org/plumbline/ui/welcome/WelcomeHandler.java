// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.welcome;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows the welcome page. */
public final class WelcomeHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        WelcomePage.show(HandlerUtil.getActiveWorkbenchWindow(event).getActivePage());
        return null;
    }
}
