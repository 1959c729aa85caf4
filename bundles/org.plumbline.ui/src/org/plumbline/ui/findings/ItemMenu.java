// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.findings;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;

/** What can be done with an item of the standard. */
public final class ItemMenu {

    private ItemMenu() {}

    /** Adds explaining and judging to the menu of a part in which items can be chosen. */
    public static void fill(IMenuManager menu, IWorkbenchPartSite site) {
        for (String command : new String[] {"org.plumbline.ui.explain", "org.plumbline.ui.judge"}) {
            menu.add(new CommandContributionItem(
                    new CommandContributionItemParameter(site, null, command, CommandContributionItem.STYLE_PUSH)));
        }
    }
}
