// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.findings;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.plumbline.assessment.Finding;
import org.plumbline.assessment.Labels;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.ui.editor.MenuEntry;
import org.plumbline.ui.project.OpenProject;
import org.plumbline.ui.text.Texts;

/** What can be done with the findings that are selected. */
final class FindingsMenu {

    private static final Texts TEXTS = Texts.of(FindingsMenu.class);

    /** So many facts are named one by one before they are recorded together. */
    private static final int NAMED = 12;

    private final FindingsView view;

    FindingsMenu(FindingsView view) {
        this.view = view;
    }

    /** Fills the context menu. */
    void fill(IMenuManager menu) {
        List<Finding> findings = view.tree().findings();
        if (findings.isEmpty()) {
            return;
        }
        menu.add(new MenuEntry(TEXTS.say("reveal"), () -> view.follower()
                .reveal(findings.get(0).elements().get(0))));
        menu.add(new Separator());
        fixes(menu, findings);
        menu.add(new Separator());
        ItemMenu.fill(menu, view.getSite());
        menu.add(new Separator());
        menu.add(new MenuEntry(TEXTS.say("copy"), this::copy));
    }

    private void fixes(IMenuManager menu, List<Finding> findings) {
        List<Finding> fixable = findings.stream().filter(Finding::hasFix).toList();
        if (fixable.isEmpty()) {
            Action none = new MenuEntry(TEXTS.say("fix.none"), () -> {});
            none.setEnabled(false);
            menu.add(none);
            return;
        }
        Finding first = fixable.get(0);
        if (findings.size() == 1) {
            Action one =
                    new MenuEntry(TEXTS.say("fix.one", label(Texts.of(first.remedy()))), () -> fix(List.of(first)));
            one.setImageDescriptor(ImageDescriptor.createFromURL(Icons.QUICK_FIX));
            menu.add(one);
        } else {
            Action all = new MenuEntry(TEXTS.say("fix.selected", fixable.size()), () -> confirm(fixable));
            all.setImageDescriptor(ImageDescriptor.createFromURL(Icons.QUICK_FIX));
            menu.add(all);
        }
        List<Finding> kind = ofKind(first);
        if (kind.size() > 1) {
            menu.add(new MenuEntry(TEXTS.say("fix.kind", kind.size()), () -> confirm(kind)));
        }
    }

    /** All findings of the result that miss the same by the same rule, whether they are shown or not. */
    private List<Finding> ofKind(Finding sample) {
        return view.follower()
                .result()
                .map(result -> result.item(sample.item()).findings().stream()
                        .filter(finding -> finding.hasFix() && finding.kind().equals(sample.kind()))
                        .toList())
                .orElse(List.of());
    }

    /** An ampersand in a name is no mnemonic. */
    private static String label(String text) {
        return text.replace("&", "&&").replace('\t', ' ');
    }

    /** Opens the menu of quick fixes at the row that is selected. */
    void showFixes() {
        Tree tree = view.tree().control();
        List<Finding> findings = view.tree().findings();
        if (findings.isEmpty()) {
            return;
        }
        MenuManager manager = new MenuManager();
        fixes(manager, findings);
        Menu menu = manager.createContextMenu(tree);
        TreeItem row = tree.getSelection()[0];
        Rectangle bounds = row.getBounds();
        Point below = tree.toDisplay(Math.max(bounds.x, 0) + 20, bounds.y + bounds.height);
        menu.setLocation(below);
        menu.addListener(SWT.Hide, event -> tree.getDisplay().asyncExec(manager::dispose));
        menu.setVisible(true);
    }

    private void confirm(List<Finding> findings) {
        String facts = findings.stream()
                .limit(NAMED)
                .map(finding -> TEXTS.say("fix.fact", Texts.of(finding.remedy())))
                .collect(Collectors.joining("\n"));
        String more = findings.size() > NAMED ? "\n" + TEXTS.say("fix.more", findings.size() - NAMED) : "";
        Shell shell = view.getSite().getShell();
        String question = TEXTS.say(
                "fix.question",
                findings.size(),
                view.follower().result().orElseThrow().settings().asOf(),
                facts + more);
        boolean yes = MessageDialog.open(
                        MessageDialog.QUESTION,
                        shell,
                        TEXTS.say("fix.title"),
                        question,
                        SWT.SHEET,
                        TEXTS.say("fix.yes"),
                        TEXTS.say("cancel"))
                == 0;
        if (yes) {
            fix(findings);
        }
    }

    private void fix(List<Finding> findings) {
        OpenProject open = view.follower().project().orElseThrow();
        String label = findings.size() == 1
                ? TEXTS.say("fix.step", Texts.of(findings.get(0).remedy()))
                : TEXTS.say("fix.steps", findings.size());
        QuickFixes fixes =
                new QuickFixes(open, view.follower().result().orElseThrow().settings());
        BusyIndicator.showWhile(view.getSite().getShell().getDisplay(), () -> fixes.apply(findings, label));
    }

    /** Copies the findings that are selected as text. */
    void copy() {
        List<Finding> findings = view.tree().findings();
        if (findings.isEmpty()) {
            return;
        }
        String text = findings.stream().map(FindingsMenu::text).collect(Collectors.joining("\n"));
        Clipboard clipboard = new Clipboard(view.getSite().getShell().getDisplay());
        clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }

    private static String text(Finding finding) {
        String elements = finding.elements().stream()
                .map((Element element) -> Texts.of(Labels.of(element)))
                .collect(Collectors.joining(TEXTS.say("count.comma")));
        return String.join(
                "\t",
                finding.item().number(),
                finding.severity().label(Texts.language()),
                Texts.of(finding.message()),
                elements,
                Texts.of(finding.remedy()));
    }
}
