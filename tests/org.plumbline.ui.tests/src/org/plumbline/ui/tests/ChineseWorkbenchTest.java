// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.standard.Language;
import org.plumbline.ui.editor.ClauseBrowser;
import org.plumbline.ui.findings.FindingsView;
import org.plumbline.ui.outline.OutlineView;
import org.plumbline.ui.project.LiveAssessment;
import org.plumbline.ui.properties.PropertiesView;
import org.plumbline.ui.text.Texts;

/** A workbench that was started in Chinese speaks Chinese everywhere; only what has no Chinese name is named otherwise. */
@EnabledIf("isChinese")
class ChineseWorkbenchTest {

    private static final String HAILAN = "hailan-government-cloud.outsourcing";

    /** Names, and words that are the same in Chinese documents. */
    private static final Set<String> NAMES = Set.of(
            "CSV",
            "DOCX",
            "English",
            "GB",
            "HTML",
            "JSON",
            "JUnit",
            "OFD",
            "PDF",
            "Plumbline",
            "SARIF",
            "SVG",
            "XLSX",
            "XML",
            "PNG",
            "VPN",
            "PT",
            "Java",
            "Eclipse",
            "Public",
            "License",
            "OSCAL",
            "UUID",
            "SHA",
            "SM",
            "Language",
            "Mac");

    private static final Pattern WORD = Pattern.compile("[A-Za-z]{2,}");
    private static final Pattern NO_WORD = Pattern.compile(
            "\\t.*|\\((Ctrl|Shift|Alt)\\+[^)]*\\)|\\S*\\.outsourcing|/\\S+|<a[^>]*>|</a>|[(（]Alt\\+.[)）]|\\(\\.outsourcing\\)");

    private final Set<String> foreign = new TreeSet<>();
    private final Set<String> seen = new HashSet<>();

    @TempDir
    private Path folder;

    private AssertionError failure;

    static boolean isChinese() {
        return Texts.language() == Language.ZH;
    }

    @AfterEach
    void close() {
        Workbench.closeAll();
    }

    @Test
    void noEnglishWordIsSeen() throws Exception {
        Workbench.run("org.plumbline.ui.showWelcome");
        readWindow();
        var editor = Workbench.open(Workbench.example(HAILAN, folder));
        for (String view : List.of(
                "org.plumbline.ui.navigator",
                "org.plumbline.ui.stepsView",
                OutlineView.ID,
                PropertiesView.ID,
                FindingsView.ID,
                ClauseBrowser.ID)) {
            Workbench.page().showView(view);
            readWindow();
        }
        Workbench.page().activate(editor);
        pages();
        for (var part : List.of(
                editor.project().project().getContracts().get(0),
                editor.project().project().getEvidenceRegister().get(0))) {
            editor.reveal(part);
            readWindow();
        }
        menu(shell().getMenuBar());
        Dialogs.all(shell(), Control.class).stream()
                .filter(control -> control.getMenu() != null)
                .map(Control::getMenu)
                .distinct()
                .forEach(this::menu);
        dialogs();
        assertEquals(Set.of(), foreign);
        assertTrue(seen.size() > 300, seen.size() + " texts");
        assertTrue(seen.contains("文件(&F)"), "the menus are read");
        assertTrue(seen.contains("问题"), "the views are read");
        assertTrue(seen.stream().anyMatch(text -> text.startsWith("完成")), "the buttons of dialogs are read");
    }

    private void pages() {
        CTabFolder pages = Dialogs.all(shell(), CTabFolder.class).stream()
                .filter(candidate -> candidate.getItemCount() > 2 && (candidate.getStyle() & SWT.BOTTOM) != 0)
                .findFirst()
                .orElseThrow();
        for (int i = 0; i < pages.getItemCount(); i++) {
            CTabItem page = pages.getItem(i);
            pages.setSelection(page);
            Event event = new Event();
            event.item = page;
            pages.notifyListeners(SWT.Selection, event);
            Workbench.settle();
            readWindow();
        }
    }

    private void dialogs() throws Exception {
        dialog("org.eclipse.ui.newWizard", dialog -> {
            read(dialog);
            List<Text> fields = Dialogs.all(dialog, Text.class).stream()
                    .filter(field -> field.isVisible() && field.getEditable())
                    .toList();
            fields.get(0).setText("甲");
            fields.get(1).setText("乙");
            Dialogs.press(dialog, IDialogConstants.NEXT_LABEL.replace("&", ""));
            read(dialog);
        });
        dialog("org.plumbline.ui.export", this::read);
        dialog("org.plumbline.ui.judge", this::read);
        ClauseBrowser.open(Workbench.page(), LiveAssessment.standard().items().get(10));
        dialog("org.plumbline.ui.explain", this::read);
        dialog("org.eclipse.ui.help.aboutAction", this::read);
        dialog("org.eclipse.ui.window.resetPerspective", this::read);
        dialog("org.eclipse.ui.window.preferences", dialog -> {
            Tree tree = Dialogs.all(dialog, Tree.class).get(0);
            assertTrue(tree.getItemCount() > 2, "pages");
            for (TreeItem item : tree.getItems()) {
                read(item.getText());
                tree.setSelection(item);
                Event event = new Event();
                event.item = item;
                tree.notifyListeners(SWT.Selection, event);
                Workbench.settle();
                read(dialog);
            }
        });
    }

    private void readWindow() {
        Workbench.settle();
        read(shell());
        for (IViewReference view : Workbench.page().getViewReferences()) {
            read(view.getTitle());
        }
    }

    private void read(Shell shell) {
        read(shell.getText());
        read((Composite) shell);
    }

    private void read(Composite parent) {
        for (Control child : parent.getChildren()) {
            if (child.isVisible()) {
                read(child.getToolTipText());
                words(child);
                if (child instanceof Composite composite) {
                    read(composite);
                }
            }
        }
    }

    private void words(Control control) {
        if (control instanceof Label label) {
            read(label.getText());
        } else if (control instanceof CLabel label) {
            read(label.getText());
        } else if (control instanceof Button button) {
            read(button.getText());
        } else if (control instanceof Link link) {
            read(link.getText());
        } else if (control instanceof Hyperlink link) {
            read(link.getText());
        } else if (control instanceof Group group) {
            read(group.getText());
        } else if (control instanceof Text text) {
            read(text.getMessage());
        } else if (control instanceof Combo combo) {
            Arrays.stream(combo.getItems()).forEach(this::read);
        } else if (control instanceof CTabFolder tabs) {
            Arrays.stream(tabs.getItems()).forEach(tab -> {
                read(tab.getText());
                read(tab.getToolTipText());
            });
        } else if (control instanceof ToolBar bar) {
            for (ToolItem item : bar.getItems()) {
                read(item.getText());
                read(item.getToolTipText());
            }
        } else if (control instanceof Tree tree) {
            Arrays.stream(tree.getColumns()).forEach(column -> read(column.getText()));
        } else if (control instanceof Table table) {
            Arrays.stream(table.getColumns()).forEach(column -> read(column.getText()));
        }
    }

    private void menu(Menu menu) {
        menu.notifyListeners(SWT.Show, new Event());
        for (MenuItem item : menu.getItems()) {
            read(item.getText());
            if (item.getMenu() != null) {
                menu(item.getMenu());
            }
        }
        menu.notifyListeners(SWT.Hide, new Event());
    }

    private void read(String text) {
        if (text == null || !seen.add(text)) {
            return;
        }
        var words = WORD.matcher(NO_WORD.matcher(text).replaceAll(""));
        while (words.find()) {
            if (!NAMES.contains(words.group())) {
                foreign.add(text);
            }
        }
    }

    private void dialog(String command, Consumer<Shell> user) throws Exception {
        List<Shell> before = List.of(Display.getCurrent().getShells());
        boolean[] done = {false};
        look(before, user, done, 100);
        Workbench.run(command);
        Workbench.await("the dialog of " + command, () -> done[0]);
        if (failure != null) {
            throw failure;
        }
    }

    private void look(List<Shell> before, Consumer<Shell> user, boolean[] done, int tries) {
        Display.getCurrent().timerExec(50, () -> {
            Shell found = Arrays.stream(Display.getCurrent().getShells())
                    .filter(shell -> shell.isVisible() && !before.contains(shell))
                    .findFirst()
                    .orElse(null);
            if (found == null && tries > 0) {
                look(before, user, done, tries - 1);
                return;
            }
            try {
                user.accept(found);
            } catch (AssertionError | RuntimeException e) {
                failure = new AssertionError(e);
            } finally {
                done[0] = true;
                if (found != null && !found.isDisposed()) {
                    found.close();
                }
            }
        });
    }

    private static Shell shell() {
        return Workbench.page().getWorkbenchWindow().getShell();
    }
}
