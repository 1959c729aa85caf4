// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.start;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.views.IViewDescriptor;
import org.eclipse.ui.views.IViewRegistry;
import org.plumbline.ui.text.Texts;

/** The views that can be shown, as entries of a menu. */
public final class ViewsMenu extends CompoundContributionItem {

    @Override
    protected IContributionItem[] getContributionItems() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IWorkbenchPage page = window == null ? null : window.getActivePage();
        if (page == null) {
            return new IContributionItem[0];
        }
        IViewRegistry views = PlatformUI.getWorkbench().getViewRegistry();
        return Arrays.stream(page.getShowViewShortcuts())
                .map(views::find)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(IViewDescriptor::getLabel, Collator.getInstance(Texts.locale())))
                .map(view -> new ActionContributionItem(new Show(page, view)))
                .toArray(IContributionItem[]::new);
    }

    private static final class Show extends Action {

        private final IWorkbenchPage page;
        private final String id;

        Show(IWorkbenchPage page, IViewDescriptor view) {
            super(view.getLabel(), view.getImageDescriptor());
            this.page = page;
            id = view.getId();
        }

        @Override
        public void run() {
            try {
                page.showView(id);
            } catch (PartInitException e) {
                ILog.get().log(e.getStatus());
            }
        }
    }
}
