// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.comparison;

import java.util.List;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.plumbline.ui.editor.MenuEntry;
import org.plumbline.ui.text.Texts;

/** The tool bar of the comparison. */
final class ComparisonTools {

    private static final Texts TEXTS = Texts.of(ComparisonTools.class);
    private static final String PLATFORM = "org.eclipse.ui/icons/full/";

    private final Action refresh;
    private final Action swap;
    private final Action stop;
    private final Action report;
    private final List<Action> onResults;

    ComparisonTools(IViewSite site, ComparisonView view, ComparisonTree tree) {
        refresh = action("refresh", PLATFORM + "elcl16/refresh_nav.svg", view::refresh);
        swap = action("swap", "org.plumbline.ui/icons/comparison/swap.svg", view::swap);
        stop = action("stop", PLATFORM + "elcl16/stop.svg", view::stop);
        report = action("report", PLATFORM + "etool16/export_wiz.svg", view::saveReport);
        Action expand = action("expand", PLATFORM + "elcl16/expandall.svg", tree::expandAll);
        Action collapse = action("collapse", PLATFORM + "elcl16/collapseall.svg", tree::collapseAll);
        onResults = List.of(refresh, swap, report, expand, collapse);
        IToolBarManager tools = site.getActionBars().getToolBarManager();
        tools.add(new CommandContributionItem(new CommandContributionItemParameter(
                site, "compare", ComparisonView.COMMAND, CommandContributionItem.STYLE_PUSH)));
        tools.add(refresh);
        tools.add(stop);
        tools.add(swap);
        tools.add(report);
        tools.add(new Separator());
        tools.add(expand);
        tools.add(collapse);
    }

    /** Enables what makes sense. */
    void update(boolean isShown, boolean isRunning) {
        onResults.forEach(action -> action.setEnabled(isShown));
        stop.setEnabled(isRunning);
    }

    private static Action action(String key, String icon, Runnable run) {
        Action action = new MenuEntry(TEXTS.say(key), run);
        action.setToolTipText(TEXTS.say(key));
        action.setImageDescriptor(ToolIcons.at(icon));
        return action;
    }
}
