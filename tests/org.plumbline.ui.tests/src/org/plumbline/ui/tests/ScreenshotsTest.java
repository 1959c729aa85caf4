// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.model.outsourcing.Evidence;
import org.plumbline.model.outsourcing.Filing;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.storage.ProjectStore;
import org.plumbline.ui.comparison.ComparisonView;
import org.plumbline.ui.editor.ClauseBrowser;
import org.plumbline.ui.editor.EditorFile;
import org.plumbline.ui.editor.ProjectEditor;
import org.plumbline.ui.findings.FindingsView;
import org.plumbline.ui.outline.OutlineView;
import org.plumbline.ui.preferences.UsersLanguage;
import org.plumbline.ui.project.LiveAssessment;
import org.plumbline.ui.properties.PropertiesView;
import org.plumbline.ui.text.Texts;
import org.plumbline.ui.verify.Packages;

/**
 * Takes a picture of everything that the workbench shows, for people to look at: {@code releng/screenshots.sh}. The language
 * and the theme are those of the workbench that it runs in.
 */
@EnabledIfSystemProperty(named = ScreenshotsTest.FOLDER, matches = "(?!none$).+")
class ScreenshotsTest {

    /** The property that names the folder for the pictures; none are taken where it is "none" or not set. */
    static final String FOLDER = "plumbline.screenshots";

    /** The property with the size of the window in pixels, such as 800x600. */
    private static final String SIZE = FOLDER + ".size";

    private static final String HAILAN = "hailan-government-cloud.outsourcing";
    private static final String CLAUSES = ClauseBrowser.ID;
    private static final int SOON = 50;
    private static final int TRIES = 100;
    private static final int DARK = 3 * 128;

    /** An item with findings of several kinds. */
    private static final String ITEM = "4.2.2 c) 1)";

    @TempDir
    private Path folder;

    private Camera camera;
    private IProject workspace;
    private ProjectEditor editor;
    private AssertionError failure;

    @AfterEach
    void close() throws Exception {
        Workbench.closeAll();
        if (workspace != null) {
            workspace.delete(true, true, new NullProgressMonitor());
        }
    }

    @Test
    void everythingThatIsShown() throws Exception {
        camera = new Camera(Path.of(System.getProperty(FOLDER)));
        String[] size = System.getProperty(SIZE, "1280x860").split("x");
        shell().setBounds(0, 0, Integer.parseInt(size[0]), Integer.parseInt(size[1]));
        Workbench.page().resetPerspective();
        Workbench.run("org.plumbline.ui.showWelcome");
        shoot("welcome");
        assertEquals(Display.isSystemDarkTheme(), isDark(), "the workbench and the system have the same theme");
        newProject();
        open();
        pages();
        properties();
        views();
        menus();
        dialogs();
        preferences();
        comparison();
        outsideChanges();
        unreadable();
        assertTrue(camera.taken() > 60, camera.taken() + " pictures");
    }

    /** Selects an element in the editor, as a user does who works there. */
    private void reveal(EObject element) {
        Workbench.page().activate(editor);
        editor.reveal(element);
    }

    private static boolean isDark() {
        Color ground = Dialogs.all(shell(), Tree.class).get(0).getBackground();
        return ground.getRed() + ground.getGreen() + ground.getBlue() < DARK;
    }

    /** Opens the example as a user has it that made a project in the workspace. */
    private void open() throws Exception {
        workspace = ResourcesPlugin.getWorkspace().getRoot().getProject("hailan");
        workspace.create(new NullProgressMonitor());
        workspace.open(new NullProgressMonitor());
        IFile file = workspace.getFile(HAILAN);
        file.create(Files.newInputStream(Workbench.example(HAILAN, folder)), true, new NullProgressMonitor());
        editor = Workbench.open(Path.of(file.getLocationURI()));
        IViewPart findings = Workbench.page().findView(FindingsView.ID);
        Workbench.await("the number of findings", () -> findings.getTitle().matches(".*\\d.*"));
        for (Tree tree : Dialogs.all(shell(), Tree.class)) {
            if (tree.getItemCount() > 0 && tree.getItem(0).getText().contains("hailan")) {
                Event event = new Event();
                event.item = tree.getItem(0);
                tree.notifyListeners(SWT.Expand, event);
                tree.getItem(0).setExpanded(true);
                Workbench.settle();
            }
        }
    }

    private void newProject() {
        dialog("org.eclipse.ui.newWizard", dialog -> {
            shoot("new-1-empty", dialog);
            List<Text> fields = Dialogs.all(dialog, Text.class).stream()
                    .filter(field -> field.isVisible() && field.getEditable())
                    .toList();
            fields.get(0).setText("海澜市政务云运维");
            fields.get(1).setText("海澜市大数据管理局");
            fields.get(2).setText("平台运行处\n数据资源处");
            shoot("new-1", dialog);
            Dialogs.press(dialog, plain(IDialogConstants.NEXT_LABEL));
            shoot("new-2", dialog);
        });
    }

    private void pages() {
        CTabFolder pages = Dialogs.all(shell(), CTabFolder.class).stream()
                .filter(candidate -> candidate.getItemCount() > 2 && (candidate.getStyle() & SWT.BOTTOM) != 0)
                .findFirst()
                .orElseThrow();
        for (int i = 0; i < pages.getItemCount(); i++) {
            CTabItem page = pages.getItem(i);
            choose(pages, page, () -> pages.setSelection(page));
            shoot("page-" + (i + 1));
            maximised("page-" + (i + 1) + "-large", Workbench.page().getReference(editor));
            Composite content = (Composite) page.getControl();
            Dialogs.all(content, Tree.class).stream()
                    .filter(tree -> "diagrams".equals(tree.getData("name")))
                    .forEach(this::diagrams);
            Dialogs.all(content, Combo.class).stream()
                    .filter(combo -> combo.isVisible() && combo.getItemCount() > 1)
                    .limit(1)
                    .forEach(this::tables);
        }
        choose(pages, pages.getItem(0), () -> pages.setSelection(0));
    }

    private void diagrams(Tree tree) {
        for (int i = 0; i < tree.getItemCount(); i++) {
            TreeItem item = tree.getItem(i).getItemCount() > 0 ? tree.getItem(i).getItem(0) : tree.getItem(i);
            choose(tree, item, () -> tree.setSelection(item));
            shoot("diagram-" + (i + 1));
        }
    }

    private void tables(Combo tables) {
        for (int i = 1; i < tables.getItemCount(); i++) {
            tables.select(i);
            tables.notifyListeners(SWT.Selection, new Event());
            shoot("table-" + (i + 1));
        }
    }

    private void properties() {
        OutsourcingProject project = editor.project().project();
        reveal(project.getAgencies().get(0).getPersonnel().get(0));
        shoot("properties-person");
        Evidence evidence = project.getEvidenceRegister().get(0);
        reveal(evidence);
        shoot("properties-evidence");
        IWorkbenchPartReference view = Workbench.page().findViewReference(PropertiesView.ID);
        var all = project.eAllContents();
        while (all.hasNext()) {
            if (all.next() instanceof Filing filing) {
                reveal(filing);
                maximised("properties-filing", view);
                break;
            }
        }
        reveal(project.getContracts().get(0));
        shoot("properties-contract");
        maximised("properties-contract-large", view);
        Texts texts = Texts.of(PropertiesView.class);
        dialog(() -> press(texts.say("choose")), dialog -> shoot("element-picker", dialog));
        dialog(() -> press(texts.say("calendar")), dialog -> {
            shoot("calendar", dialog);
            shoot("calendar-in-window");
        });
    }

    private void views() throws Exception {
        Workbench.page().showView(FindingsView.ID);
        shoot("findings");
        maximised("findings-large", Workbench.page().findViewReference(FindingsView.ID));
        ClauseBrowser.open(
                Workbench.page(), LiveAssessment.standard().find(ITEM).orElseThrow());
        shoot("clauses");
        maximised("clauses-large", Workbench.page().findViewReference(CLAUSES));
        Workbench.page().showView("org.eclipse.ui.views.ProgressView");
        shoot("progress");
        Workbench.page().hideView(Workbench.page().findView("org.eclipse.ui.views.ProgressView"));
        Workbench.run("org.plumbline.ui.steps");
        Combo phases = Dialogs.all(shell(), Combo.class).stream()
                .filter(combo -> combo.isVisible() && combo.getItemCount() == 4)
                .findFirst()
                .orElseThrow();
        for (int i = 0; i < phases.getItemCount(); i++) {
            phases.select(i);
            phases.notifyListeners(SWT.Selection, new Event());
            shoot("steps-" + (i + 1));
        }
        Workbench.page().showView("org.plumbline.ui.navigator");
    }

    /** The menus of the window, and those of trees. */
    private void menus() throws Exception {
        Menu bar = shell().getMenuBar();
        Rectangle bounds = shell().getBounds();
        mouse(SWT.MouseMove, bounds.x + 20, bounds.y + 12);
        mouse(SWT.MouseDown, 0, 0);
        mouse(SWT.MouseUp, 0, 0);
        for (int i = 0; i < bar.getItemCount(); i++) {
            shoot("menu-" + (i + 1));
            key(SWT.ARROW_RIGHT);
        }
        key(SWT.ESC);
        key(SWT.ESC);
        Workbench.page().showView(FindingsView.ID);
        Tree findings = findings();
        context("menu-findings", findings);
        Workbench.page().showView(OutlineView.ID);
        for (Tree tree : Dialogs.all(shell(), Tree.class)) {
            if (tree.isVisible() && tree != findings && tree.getSelectionCount() > 0) {
                context("menu-tree", tree);
            }
        }
    }

    private void context(String name, Tree tree) {
        Point place = tree.toDisplay(60, 40);
        tree.getMenu().setLocation(place);
        tree.getMenu().setVisible(true);
        shoot(name);
        tree.getMenu().setVisible(false);
    }

    /** The rows of the findings, of which the first two are selected. */
    private static Tree findings() {
        Tree tree = Dialogs.all(shell(), Tree.class).stream()
                .filter(candidate -> candidate.isVisible() && candidate.getColumnCount() == 6)
                .findFirst()
                .orElseThrow();
        TreeItem group = tree.getItem(0);
        tree.setSelection(new TreeItem[] {group, tree.getItem(1)});
        tree.notifyListeners(SWT.Selection, event(group));
        return tree;
    }

    private void dialogs() throws Exception {
        Workbench.page().activate(editor);
        dialog("org.plumbline.ui.export", dialog -> {
            shoot("export", dialog);
            checkLast(Dialogs.all(dialog, Tree.class).get(0));
            Dialogs.press(dialog, plain(IDialogConstants.NEXT_LABEL));
            shoot("export-signing", dialog);
            Dialogs.all(dialog, Button.class).stream()
                    .filter(button -> button.isVisible() && (button.getStyle() & SWT.CHECK) != 0)
                    .findFirst()
                    .ifPresent(button -> Dialogs.press(button.getParent(), plain(button.getText())));
            shoot("export-signing-on", dialog);
        });
        verification();
        dialog("org.plumbline.ui.judge", dialog -> {
            shoot("judgement-empty", dialog);
            Dialogs.all(dialog, Combo.class).get(0).setText(ITEM);
            Combo verdict = Dialogs.all(dialog, Combo.class).get(1);
            verdict.select(0);
            List<Text> fields = Dialogs.all(dialog, Text.class);
            fields.stream().filter(field -> field.getText().isEmpty()).forEach(field -> field.setText("周启明"));
            verdict.notifyListeners(SWT.Selection, new Event());
            shoot("judgement", dialog);
        });
        ClauseBrowser.open(
                Workbench.page(), LiveAssessment.standard().find(ITEM).orElseThrow());
        dialog("org.plumbline.ui.explain", dialog -> shoot("explanation", dialog));
        Workbench.page().showView(FindingsView.ID);
        Menu menu = findings().getMenu();
        menu.notifyListeners(SWT.Show, new Event());
        String fix = Texts.of(FindingsView.class).say("fix.selected", "\0").split("\0")[0];
        MenuItem record = Arrays.stream(menu.getItems())
                .filter(item -> item.getText().startsWith(fix))
                .findFirst()
                .orElseThrow();
        dialog(() -> record.notifyListeners(SWT.Selection, new Event()), dialog -> shoot("record-facts", dialog));
        editor.project().change("edit", () -> editor.project().project().setName("海澜"));
        Workbench.page().activate(editor);
        dialog("org.plumbline.ui.export", dialog -> shoot("export-save-first", dialog));
        dialog(() -> Workbench.page().closeEditor(editor, true), dialog -> shoot("save-before-closing", dialog));
        dialog("org.eclipse.ui.file.exit", dialog -> shoot("save-before-leaving", dialog));
        Workbench.run("org.eclipse.ui.edit.undo");
        dialog("org.eclipse.ui.help.aboutAction", dialog -> shoot("about", dialog));
        dialog("org.eclipse.ui.window.resetPerspective", dialog -> shoot("reset", dialog));
    }

    /** Checks the last of what a tree offers. */
    private static void checkLast(Tree tree) {
        TreeItem group = tree.getItem(tree.getItemCount() - 1);
        TreeItem item = group.getItem(group.getItemCount() - 1);
        item.setChecked(true);
        Event event = event(item);
        event.detail = SWT.CHECK;
        tree.notifyListeners(SWT.Selection, event);
    }

    private void verification() throws Exception {
        Path intact = Packages.intact(folder.resolve(HAILAN));
        dialog(() -> Packages.verify(intact), dialog -> shoot("verified", dialog));
        Path changed = Packages.changed(intact);
        dialog(() -> Packages.verify(changed), dialog -> shoot("verified-changed", dialog));
        Path letter = Files.writeString(folder.resolve("letter.zip"), "no package");
        dialog(() -> Packages.verify(letter), dialog -> shoot("verified-no-package", dialog));
    }

    private void preferences() throws Exception {
        UsersLanguage.spared(() -> dialog("org.eclipse.ui.window.preferences", dialog -> {
            Tree tree = Dialogs.all(dialog, Tree.class).get(0);
            for (int i = 0; i < tree.getItemCount(); i++) {
                TreeItem item = tree.getItem(i);
                choose(tree, item, () -> tree.setSelection(item));
                shoot("preferences-" + (i + 1), dialog);
            }
            Dialogs.all(dialog, Button.class).stream()
                    .filter(button -> List.of("中文", "English").contains(button.getText()))
                    .filter(button -> !button.getText().equals("English")
                            == (Texts.language().ordinal() == 1))
                    .forEach(button -> Dialogs.press(button.getParent(), button.getText()));
            dialog(
                    () -> Dialogs.press(dialog, plain(JFaceResources.getString("PreferencesDialog.okButtonLabel"))),
                    question -> shoot("restart", question));
        }));
    }

    private void outsideChanges() throws Exception {
        editor.project().change("mine", () -> editor.project().project().setName("我的"));
        Path file = EditorFile.of(editor.getEditorInput()).orElseThrow();
        new ProjectStore().update(file, project -> project.setName("别人的"));
        dialog(this::comeBack, dialog -> {
            shoot("changed-outside", dialog);
            // opens when this one is closed
            look(new HashSet<>(shells()), conflicts -> shoot("conflicts", conflicts), new boolean[1], TRIES);
            dialog.getDefaultButton().notifyListeners(SWT.Selection, new Event());
        });
        new ProjectStore().update(file, project -> project.setName("再次"));
        dialog(() -> Workbench.page().saveEditor(editor, false), dialog -> shoot("replace", dialog));
        Files.writeString(file, "<broken");
        dialog(this::comeBack, dialog -> shoot("unreadable-outside", dialog));
        Files.delete(file);
        dialog(this::comeBack, dialog -> shoot("deleted-outside", dialog));
    }

    private void comeBack() {
        shell().notifyListeners(SWT.Activate, new Event());
        Workbench.settle();
    }

    private void comparison() throws Exception {
        ProjectStore store = new ProjectStore();
        OutsourcingProject older = store.load(editor.project().file());
        older.getAgencies().get(0).getPersonnel().get(1).setPosition("组长");
        EcoreUtil.deleteAll(List.copyOf(older.getResponsibilityLetters()), true);
        Path file = folder.resolve("2025.outsourcing");
        store.save(older, file);
        Texts texts = Texts.of(ComparisonView.class);
        Dialogs.Use use = Dialogs.use(texts.say("dialog.title"), dialog -> {
            Dialogs.all(dialog, Text.class).stream()
                    .filter(Text::getEditable)
                    .findFirst()
                    .orElseThrow()
                    .setText(file.toString());
            shoot("compare", dialog);
            Dialogs.press(dialog, texts.say("dialog.compare"));
        });
        Workbench.run("org.plumbline.ui.compare");
        use.check();
        Workbench.await("the comparison", () -> Dialogs.all(shell(), Tree.class).stream()
                .anyMatch(tree -> "comparison".equals(tree.getData("name")) && tree.getItemCount() > 0));
        shoot("comparison");
    }

    private void unreadable() throws Exception {
        Workbench.closeAll();
        Workbench.open(Files.writeString(folder.resolve("broken.outsourcing"), "<broken"));
        shoot("unreadable");
    }

    private void maximised(String name, IWorkbenchPartReference part) {
        IWorkbenchPage page = Workbench.page();
        page.activate(part.getPart(true));
        page.setPartState(part, IWorkbenchPage.STATE_MAXIMIZED);
        Workbench.await("it is maximised", () -> page.getPartState(part) == IWorkbenchPage.STATE_MAXIMIZED);
        shell().layout(true, true);
        shoot(name);
        page.setPartState(part, IWorkbenchPage.STATE_RESTORED);
        page.activate(editor);
        Workbench.settle();
    }

    /** Presses the first button of a tool bar that is seen and has a tool tip. */
    private static void press(String tip) {
        Dialogs.all(shell(), ToolBar.class).stream()
                .filter(Control::isVisible)
                .flatMap(bar -> Arrays.stream(bar.getItems()))
                .filter(item -> tip.equals(item.getToolTipText()))
                .findFirst()
                .map(ToolItem.class::cast)
                .orElseThrow(() -> new AssertionError("no button " + tip))
                .notifyListeners(SWT.Selection, new Event());
    }

    private void dialog(String command, Consumer<Shell> user) {
        dialog(
                () -> {
                    try {
                        Workbench.run(command);
                    } catch (Exception e) {
                        throw new AssertionError(command, e);
                    }
                },
                user);
    }

    /** Does what opens a dialog, uses it, and closes it. */
    private void dialog(Runnable opens, Consumer<Shell> user) {
        Set<Shell> before = new HashSet<>(shells());
        boolean[] done = {false};
        look(before, user, done, TRIES);
        opens.run();
        Workbench.await("a dialog", () -> done[0] || failure != null);
        if (failure != null) {
            throw failure;
        }
    }

    private void look(Set<Shell> before, Consumer<Shell> user, boolean[] done, int tries) {
        Display.getCurrent().timerExec(SOON, () -> {
            Shell found = shells().stream()
                    .filter(candidate -> !before.contains(candidate))
                    .findFirst()
                    .orElse(null);
            if (found == null && tries > 0) {
                look(before, user, done, tries - 1);
                return;
            }
            try {
                if (found == null) {
                    throw new AssertionError("no dialog");
                }
                user.accept(found);
            } catch (AssertionError e) {
                failure = e;
            } catch (RuntimeException e) {
                failure = new AssertionError(e);
            } finally {
                done[0] = true;
                if (found != null && !found.isDisposed()) {
                    found.close();
                }
            }
        });
    }

    private static List<Shell> shells() {
        return Arrays.stream(Display.getCurrent().getShells())
                .filter(Shell::isVisible)
                .toList();
    }

    private static Shell shell() {
        return Workbench.page().getWorkbenchWindow().getShell();
    }

    private static void choose(Control control, Widget item, Runnable select) {
        select.run();
        control.notifyListeners(SWT.Selection, event(item));
    }

    private static Event event(Widget item) {
        Event event = new Event();
        event.item = item;
        return event;
    }

    private static void mouse(int type, int x, int y) {
        Event event = new Event();
        event.type = type;
        event.button = type == SWT.MouseMove ? 0 : 1;
        event.x = x;
        event.y = y;
        post(event);
    }

    private static void key(int code) {
        for (int type : new int[] {SWT.KeyDown, SWT.KeyUp}) {
            Event event = new Event();
            event.type = type;
            event.keyCode = code;
            if (code == SWT.ESC) {
                event.character = SWT.ESC;
            }
            post(event);
        }
    }

    private static void post(Event event) {
        Display.getCurrent().post(event);
        Workbench.settle();
    }

    private static String plain(String label) {
        return label.replace("&", "");
    }

    private void shoot(String name) {
        camera.shoot(name, shell());
    }

    private void shoot(String name, Shell shell) {
        camera.shoot(name, shell);
    }
}
