// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.welcome;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.plumbline.ui.editor.OpenFileHandler;
import org.plumbline.ui.text.Texts;

/** The files used lately, as entries of a menu. */
public final class RecentFilesMenu extends CompoundContributionItem {

    @Override
    protected IContributionItem[] getContributionItems() {
        List<IContributionItem> items = new ArrayList<>();
        int number = 1;
        for (Path file : new RecentFiles().all()) {
            items.add(new ActionContributionItem(new Open(number++, file)));
        }
        if (items.isEmpty()) {
            Action none = new Action(Texts.of(RecentFilesMenu.class).say("recent.none")) {};
            none.setEnabled(false);
            items.add(new ActionContributionItem(none));
        }
        return items.toArray(IContributionItem[]::new);
    }

    /** Opens a file. */
    static void open(Path file) {
        try {
            OpenFileHandler.open(
                    PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), file);
        } catch (PartInitException e) {
            ILog.get().log(e.getStatus());
        }
    }

    private static final class Open extends Action {

        private final Path file;

        Open(int number, Path file) {
            super((number < 10 ? "&" : "") + number + "  "
                    + file.getFileName().toString().replace("&", "&&") + "  ["
                    + file.getParent().toString().replace("&", "&&") + "]");
            this.file = file;
        }

        @Override
        public void run() {
            open(file);
        }
    }
}
