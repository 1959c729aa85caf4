// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.welcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.plumbline.assessment.Labels;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.ui.editor.ProjectEditor;
import org.plumbline.ui.findings.FindingsView;
import org.plumbline.ui.properties.PropertiesView;
import org.plumbline.ui.tests.Dialogs;
import org.plumbline.ui.tests.Hands;
import org.plumbline.ui.tests.Workbench;
import org.plumbline.ui.text.Texts;
import org.plumbline.ui.tree.ElementTree;
import org.plumbline.ui.welcome.Tutorial.Step;

/** Whoever follows the tutorial of the help to the letter comes to where it says. */
class TutorialTest {

    private static final String OUTLINE = "org.plumbline.ui.outline";
    private static final List<String> WINDOW =
            List.of("org.eclipse.ui.contexts.window", "org.eclipse.ui.contexts.dialogAndWindow");

    private final Map<String, Deed> deeds = new LinkedHashMap<>();
    private int left;

    /** What a step has done. */
    private interface Deed {
        void follow(Step step) throws Exception;
    }

    TutorialTest() {
        deeds.put("new", this::makeProject);
        deeds.put("gaps", step -> Workbench.page().showView(FindingsView.ID));
        deeds.put("day", step -> {
            Workbench.page().showView(OUTLINE);
            Workbench.await("the outline", () -> outline().control().getItemCount() > 0);
            select(root());
            type(step.label(2), step.typed(0));
        });
        deeds.put("official", step -> {
            create(element(step.typed(0), ""), step.label(0), step.label(1));
            type(step.label(2), step.typed(1));
        });
        deeds.put("leader", step -> {
            select(element(step.typed(0), ""));
            choose(step.label(0), step.label(1), step.typed(1));
        });
        deeds.put("fix", this::fix);
        deeds.put("duties", this::duties);
        deeds.put("authorise", this::authorise);
        deeds.put("letter", step -> {
            create(root(), step.label(0), step.label(1));
            set(step.label(2), step.label(3));
            choose(step.label(4), choose(), step.typed(0));
            type(step.label(5), step.typed(1));
        });
        deeds.put("undo", step -> {
            press(step.keys().get(0));
            Workbench.await("a finding that is back", () -> findings() > left);
            press(step.keys().get(1));
        });
        deeds.put("diagram", this::diagram);
        deeds.put("save", step -> {
            press(step.keys().get(0));
            assertFalse(editor().isDirty());
        });
        deeds.put("report", this::report);
    }

    @AfterEach
    void close() throws Exception {
        Workbench.closeAll();
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            project.delete(true, true, new NullProgressMonitor());
        }
    }

    @Test
    void theTutorialHasTheStepsThatAreFollowedHere() throws Exception {
        for (String language : List.of("zh", "en")) {
            List<String> ids = Tutorial.steps(language).stream().map(Step::id).toList();
            assertEquals(List.copyOf(deeds.keySet()), ids, language);
        }
        assertEquals(
                Tutorial.steps("zh").stream().map(Step::counts).toList(),
                Tutorial.steps("en").stream().map(Step::counts).toList());
    }

    @Test
    void followingItLeadsToItsFindingsAndItsReport() throws Exception {
        int first = 0;
        for (Step step : Tutorial.steps(Texts.language().name().toLowerCase(Locale.ROOT))) {
            deeds.get(step.id()).follow(step);
            Workbench.settle();
            if (!step.counts().isEmpty()) {
                left = step.counts().get(0);
                first = first == 0 ? left : first;
                Workbench.await(step.id() + ": " + left + " findings", () -> findings() == left);
                Workbench.await("the view", () -> Workbench.page()
                        .findView(FindingsView.ID)
                        .getTitle()
                        .contains(String.valueOf(left)));
            }
        }
        assertEquals(9, first - left, "findings closed");
    }

    // the steps

    private void makeProject(Step step) throws Exception {
        Dialogs.Use use = Dialogs.use(step.label(1), shell -> {
            List<Text> fields = Dialogs.all(shell, Text.class).stream()
                    .filter(field -> field.isVisible() && field.getEditable())
                    .toList();
            fields.get(0).setText(step.typed(0));
            fields.get(1).setText(step.typed(1));
            fields.get(2).setText(String.join("\n", step.typed().subList(2, 5)));
            Dialogs.press(shell, step.label(2));
            Dialogs.press(shell, step.label(3));
            Dialogs.press(shell, step.label(4));
        });
        menu(step.label(0), step.label(1));
        use.check();
        Workbench.await(
                "the assessment",
                () -> editor() != null
                        && editor().project().assessment().result().isPresent());
        assertEquals(step.typed(0) + ".outsourcing", file().getFileName().toString());
    }

    private void fix(Step step) throws Exception {
        Composite view = findingsSearch().getParent();
        Tree tree = Dialogs.all(view, Tree.class).get(0);
        findingsSearch().setText(step.typed(0));
        Workbench.await(
                "the finding",
                () -> tree.getItemCount() == 1
                        && tree.getItem(0).getText() != null
                        && tree.getItem(0).getItemCount() == 1);
        tree.setSelection(tree.getItem(0).getItem(0));
        tree.notifyListeners(SWT.Selection, new Event());
        Hands.choose(tree.getMenu(), step.label(0));
        findingsSearch().setText("");
    }

    private void duties(Step step) {
        int units = step.typed().size() / 2;
        for (int i = 0; i < units; i++) {
            select(element(step.typed(i), step.label(0)));
            type(step.label(1), step.typed(units + i));
            type(step.label(2), step.typed(2 * units));
        }
    }

    private void authorise(Step step) {
        create(root(), step.label(0), step.label(1));
        choose(step.label(2), choose(), step.typed(0));
        type(step.label(3), step.typed(1));
        String field = step.label(4);
        Dialogs.Use use = Dialogs.use(Texts.of(PropertiesView.class).say("add.title", field), shell -> {
            Table table = Dialogs.all(shell, Table.class).get(0);
            assertEquals(3, table.getItemCount());
            table.selectAll();
            Dialogs.press(shell, step.label(6));
        });
        pressTool(field, step.label(5));
        use.check();
    }

    private void diagram(Step step) {
        CTabFolder pages = Dialogs.all(shell(), CTabFolder.class).stream()
                .filter(folder -> tab(folder, step.label(0)) != null)
                .findFirst()
                .orElseThrow();
        pages.setSelection(tab(pages, step.label(0)));
        pages.notifyListeners(SWT.Selection, event(tab(pages, step.label(0))));
        Workbench.settle();
        Tree diagrams = named("diagrams");
        TreeItem item = Arrays.stream(diagrams.getItems())
                .filter(candidate -> candidate.getText().equals(step.label(1)))
                .findFirst()
                .orElseThrow();
        diagrams.setSelection(item);
        diagrams.notifyListeners(SWT.Selection, event(item));
        assertTrue(named("palette").getItemCount() > 1, "there are tools");
    }

    private void report(Step step) throws Exception {
        Dialogs.Use use = Dialogs.use(step.label(1), shell -> {
            Tree outputs = Dialogs.all(shell, Tree.class).get(0);
            for (TreeItem group : outputs.getItems()) {
                for (TreeItem item : group.getItems()) {
                    boolean wanted = item.getText().equals(step.label(2));
                    if (item.getChecked() != wanted) {
                        item.setChecked(wanted);
                        Event check = event(item);
                        check.detail = SWT.CHECK;
                        outputs.notifyListeners(SWT.Selection, check);
                    }
                }
            }
            // a test opens no browser
            Dialogs.all(shell, org.eclipse.swt.widgets.Button.class).stream()
                    .filter(button -> (button.getStyle() & SWT.CHECK) != 0)
                    .forEach(button -> button.setSelection(false));
            Dialogs.press(shell, step.label(3));
        });
        menu(step.label(0), step.label(1));
        use.check();
        String name = file().getFileName().toString().replace(".outsourcing", ".html");
        Path report = file().resolveSibling("reports").resolve(name);
        Workbench.await("the report", () -> Files.exists(report));
        assertTrue(
                Files.readString(report).contains(editor().project().project().getName()));
    }

    // what hands do

    private static Shell shell() {
        return Workbench.page().getWorkbenchWindow().getShell();
    }

    private static ProjectEditor editor() {
        return (ProjectEditor) Workbench.page().getActiveEditor();
    }

    private static Path file() {
        return editor().project().file();
    }

    private static int findings() {
        return editor().project().assessment().result().orElseThrow().findings().size();
    }

    private static void menu(String... path) {
        Hands.choose(shell().getMenuBar(), path);
    }

    private static void press(String keys) throws Exception {
        IBindingService bindings = PlatformUI.getWorkbench().getService(IBindingService.class);
        KeySequence sequence = KeySequence.getInstance(keys.toUpperCase(Locale.ROOT));
        Binding binding = Arrays.stream(bindings.getBindings())
                .filter(bound -> sequence.equals(bound.getTriggerSequence()))
                .filter(bound -> bound.getParameterizedCommand() != null)
                .filter(bound -> WINDOW.contains(bound.getContextId()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(keys + " does nothing"));
        Workbench.page().activate(editor());
        Workbench.run(binding.getParameterizedCommand().getId());
    }

    private static Event event(org.eclipse.swt.widgets.Widget item) {
        Event event = new Event();
        event.item = item;
        return event;
    }

    private static ElementTree outline() {
        return (ElementTree) Workbench.page().findView(OUTLINE).getSite().getSelectionProvider();
    }

    private static Element root() {
        return editor().project().project();
    }

    /** The element of a name, and of a class if one is given. */
    private static Element element(String name, String type) {
        for (var all = root().eAllContents(); all.hasNext(); ) {
            if (all.next() instanceof Element element
                    && name.equals(element.getName())
                    && (type.isEmpty() || type.equals(Texts.of(Labels.of(element.eClass()))))) {
                return element;
            }
        }
        throw new AssertionError(name + " is not in the project");
    }

    private static void select(Element element) {
        outline().setSelection(new StructuredSelection(element));
        assertEquals(List.of(element), outline().rows());
        shows(element.getName());
    }

    /** Waits until the properties are those of the element that is selected. */
    private static void shows(String name) {
        Workbench.await("the properties of " + name, () -> Dialogs.all(shell(), Label.class).stream()
                .anyMatch(label -> label.isVisible() && label.getText().startsWith(name)));
    }

    private static void create(Element owner, String... path) {
        select(owner);
        Hands.choose(outline().control().getMenu(), path);
        String type = path[path.length - 1];
        Workbench.await(
                "the new " + type,
                () -> outline().rows().size() == 1
                        && outline().rows().get(0) instanceof Element made
                        && type.equals(Texts.of(Labels.of(made.eClass()))));
        Workbench.await("its properties", () -> Dialogs.all(shell(), Label.class).stream()
                .anyMatch(label -> label.isVisible() && label.getText().equals(type)));
    }

    private static Text findingsSearch() {
        String hint = Texts.of(FindingsView.class).say("search");
        return Hands.first(shell(), Text.class, text -> hint.equals(text.getMessage()));
    }

    private static Tree named(String name) {
        return Hands.first(shell(), Tree.class, tree -> name.equals(tree.getData("name")));
    }

    private static CTabItem tab(CTabFolder folder, String text) {
        return Arrays.stream(folder.getItems())
                .filter(item -> item.getText().equals(text))
                .findFirst()
                .orElse(null);
    }

    private static String choose() {
        return Texts.of(PropertiesView.class).say("choose");
    }

    /** Everything that belongs to a field of the properties, which is what stands after its name. */
    private static List<Control> field(String name) {
        Label label = Hands.first(
                shell(),
                Label.class,
                found -> found.isVisible() && found.getText().equals(name));
        Control[] all = label.getParent().getChildren();
        int index = Arrays.asList(all).indexOf(label);
        return Arrays.asList(all).subList(index + 1, Math.min(index + 3, all.length));
    }

    private static <T extends Control> T within(String field, Class<T> type) {
        for (Control control : field(field)) {
            if (type.isInstance(control)) {
                return type.cast(control);
            }
            if (control instanceof Composite composite) {
                List<T> found = Dialogs.all(composite, type);
                if (!found.isEmpty()) {
                    return found.get(0);
                }
            }
        }
        throw new AssertionError("no " + type.getSimpleName() + " at " + field);
    }

    private static void type(String field, String value) {
        Text text = within(field, Text.class);
        text.setText(value);
        text.notifyListeners(SWT.DefaultSelection, new Event());
        Workbench.settle();
    }

    private static void set(String field, String value) {
        Combo combo = within(field, Combo.class);
        int index = Arrays.asList(combo.getItems()).indexOf(value);
        assertTrue(index >= 0, value);
        combo.select(index);
        combo.notifyListeners(SWT.Selection, new Event());
        Workbench.settle();
    }

    private static void pressTool(String field, String tooltip) {
        ToolItem tool = Arrays.stream(within(field, ToolBar.class).getItems())
                .filter(item -> tooltip.equals(item.getToolTipText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + tooltip + " at " + field));
        tool.notifyListeners(SWT.Selection, new Event());
        Workbench.settle();
    }

    /** Chooses another element for a field. */
    private static void choose(String field, String button, String name) {
        Consumer<Shell> user = shell -> {
            Dialogs.all(shell, Text.class).get(0).setText(name);
            Table table = Dialogs.all(shell, Table.class).get(0);
            assertEquals(1, table.getSelectionCount());
            assertEquals(name, table.getSelection()[0].getText());
            Dialogs.press(shell, Texts.of(PropertiesView.class).say("choose"));
        };
        Dialogs.Use use = Dialogs.use(Texts.of(PropertiesView.class).say("choose.title", field), user);
        pressTool(field, button);
        use.check();
    }
}
