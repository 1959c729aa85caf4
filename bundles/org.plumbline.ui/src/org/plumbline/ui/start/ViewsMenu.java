// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.start;

import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.actions.ContributionItemFactory;

/** The views that can be shown, as entries of a menu. */
public final class ViewsMenu extends CompoundContributionItem {

    @Override
    protected IContributionItem[] getContributionItems() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return window == null
                ? new IContributionItem[0]
                : new IContributionItem[] {ContributionItemFactory.VIEWS_SHORTLIST.create(window)};
    }
}
