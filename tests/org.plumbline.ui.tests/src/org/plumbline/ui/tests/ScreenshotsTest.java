// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.storage.ProjectStore;
import org.plumbline.ui.comparison.ComparisonView;
import org.plumbline.ui.editor.ClauseBrowser;
import org.plumbline.ui.editor.ProjectEditor;
import org.plumbline.ui.project.LiveAssessment;
import org.plumbline.ui.text.Texts;

/**
 * Takes a picture of everything that the workbench shows, for people to look at: {@code releng/screenshots.sh}. The language
 * and the theme are those of the workbench that it runs in.
 */
@EnabledIfSystemProperty(named = ScreenshotsTest.FOLDER, matches = "(?!none$).+")
class ScreenshotsTest {

    /** The property that names the folder for the pictures; none are taken where it is "none" or not set. */
    static final String FOLDER = "plumbline.screenshots";

    private static final String HAILAN = "hailan-government-cloud.outsourcing";

    /** Milliseconds after which everything is drawn that is going to be. */
    private static final int QUIET = 900;

    private final Path pictures = Path.of(System.getProperty(FOLDER));
    private int taken;

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        Workbench.closeAll();
    }

    @Test
    void everythingThatIsShown() throws Exception {
        Files.createDirectories(pictures);
        shell().setBounds(0, 0, 1280, 860);
        Workbench.run("org.plumbline.ui.showWelcome");
        shoot("welcome");
        ProjectEditor editor = Workbench.open(Workbench.example(HAILAN, folder));
        pages();
        views(editor);
        dialogs();
        comparison(editor);
        unreadable();
        assertTrue(taken > 20, taken + " pictures");
    }

    private void pages() throws Exception {
        CTabFolder pages = Dialogs.all(shell(), CTabFolder.class).stream()
                .filter(candidate -> candidate.getItemCount() > 2 && (candidate.getStyle() & SWT.BOTTOM) != 0)
                .findFirst()
                .orElseThrow();
        for (int i = 0; i < pages.getItemCount(); i++) {
            CTabItem page = pages.getItem(i);
            pages.setSelection(page);
            pages.notifyListeners(SWT.Selection, event(page));
            shoot("page-" + (i + 1));
            List<Tree> diagrams =
                    Dialogs.all((org.eclipse.swt.widgets.Composite) page.getControl(), Tree.class).stream()
                            .filter(tree -> "diagrams".equals(tree.getData("name")))
                            .toList();
            if (!diagrams.isEmpty()) {
                diagrams(diagrams.get(0));
            }
        }
        pages.setSelection(0);
        pages.notifyListeners(SWT.Selection, event(pages.getItem(0)));
    }

    private void diagrams(Tree tree) throws Exception {
        for (int i = 0; i < tree.getItemCount(); i++) {
            TreeItem item = tree.getItem(i).getItemCount() > 0 ? tree.getItem(i).getItem(0) : tree.getItem(i);
            tree.setSelection(item);
            tree.notifyListeners(SWT.Selection, event(item));
            shoot("diagram-" + (i + 1));
        }
    }

    private void views(ProjectEditor editor) throws Exception {
        OutsourcingProject project = editor.project().project();
        editor.reveal(project.getContracts().get(0));
        shoot("properties-contract");
        editor.reveal(project.getAgencies().get(0).getPersonnel().get(0));
        shoot("properties-person");
        Workbench.page().showView("org.plumbline.ui.findings");
        shoot("findings");
        ClauseBrowser.open(Workbench.page(), LiveAssessment.standard().items().get(10));
        shoot("clauses");
        Workbench.run("org.plumbline.ui.steps");
        shoot("steps");
    }

    private void dialogs() throws Exception {
        dialog("org.eclipse.ui.newWizard", shell -> {
            shoot("new-1", shell);
            List<Text> fields = Dialogs.all(shell, Text.class).stream()
                    .filter(field -> field.isVisible() && field.getEditable())
                    .toList();
            fields.get(0).setText("A");
            fields.get(1).setText("B");
            Dialogs.press(shell, IDialogConstants.NEXT_LABEL.replace("&", ""));
            shoot("new-2", shell);
        });
        dialog("org.plumbline.ui.export", shell -> shoot("export", shell));
        dialog("org.plumbline.ui.judge", shell -> shoot("judgement", shell));
        ClauseBrowser.open(Workbench.page(), LiveAssessment.standard().items().get(10));
        dialog("org.plumbline.ui.explain", shell -> shoot("explanation", shell));
        dialog("org.eclipse.ui.window.preferences", shell -> {
            Tree tree = Dialogs.all(shell, Tree.class).get(0);
            for (int i = 0; i < tree.getItemCount(); i++) {
                tree.setSelection(tree.getItem(i));
                tree.notifyListeners(SWT.Selection, event(tree.getItem(i)));
                shoot("preferences-" + (i + 1), shell);
            }
        });
        dialog("org.eclipse.ui.help.aboutAction", shell -> shoot("about", shell));
        dialog("org.eclipse.ui.window.resetPerspective", shell -> shoot("reset", shell));
    }

    private void comparison(ProjectEditor editor) throws Exception {
        ProjectStore store = new ProjectStore();
        OutsourcingProject older = store.load(editor.project().file());
        older.getAgencies().get(0).getPersonnel().get(1).setPosition("组长");
        EcoreUtil.deleteAll(List.copyOf(older.getResponsibilityLetters()), true);
        Path file = folder.resolve("2025.outsourcing");
        store.save(older, file);
        Texts texts = Texts.of(ComparisonView.class);
        Dialogs.Use use = Dialogs.use(texts.say("dialog.title"), shell -> {
            Dialogs.all(shell, Text.class).stream()
                    .filter(Text::getEditable)
                    .findFirst()
                    .orElseThrow()
                    .setText(file.toString());
            shoot("compare", shell);
            Dialogs.press(shell, texts.say("dialog.compare"));
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

    private void dialog(String command, Consumer<Shell> user) throws Exception {
        Display.getCurrent().timerExec(QUIET, () -> {
            Shell[] dialogs = Arrays.stream(Display.getCurrent().getShells())
                    .filter(candidate -> candidate.isVisible() && candidate != shell())
                    .toArray(Shell[]::new);
            for (Shell dialog : dialogs) {
                user.accept(dialog);
                dialog.close();
            }
        });
        Workbench.run(command);
    }

    private static Shell shell() {
        return Workbench.page().getWorkbenchWindow().getShell();
    }

    private static Event event(org.eclipse.swt.widgets.Widget item) {
        Event event = new Event();
        event.item = item;
        return event;
    }

    private void shoot(String name) {
        shoot(name, shell());
    }

    private void shoot(String name, Shell shell) {
        long end = System.nanoTime() + QUIET * 1_000_000L;
        Workbench.await("quiet", () -> System.nanoTime() > end);
        shell.update();
        Rectangle bounds = shell.getBounds();
        // rows are written without the padding that other widths need
        int width = bounds.width / 4 * 4;
        Image image = new Image(shell.getDisplay(), width, bounds.height);
        GC gc = new GC(shell.getDisplay());
        gc.copyArea(image, bounds.x, bounds.y);
        gc.dispose();
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {few(image.getImageData())};
        image.dispose();
        String language = Texts.language().name().toLowerCase(Locale.ROOT);
        String theme = Display.isSystemDarkTheme() ? "dark" : "light";
        taken++;
        String number = String.format(Locale.ROOT, "%02d", taken);
        loader.save(
                pictures.resolve(number + "-" + name + "-" + language + "-" + theme + ".png")
                        .toString(),
                SWT.IMAGE_PNG);
    }

    /** The picture without what no reader sees, so that its file is small. */
    private static ImageData few(ImageData data) {
        ImageData plain = new ImageData(data.width, data.height, 24, new PaletteData(0xff0000, 0xff00, 0xff));
        int[] line = new int[data.width];
        for (int y = 0; y < data.height; y++) {
            data.getPixels(0, y, data.width, line, 0);
            for (int x = 0; x < data.width; x++) {
                line[x] = plain.palette.getPixel(data.palette.getRGB(line[x]));
            }
            plain.setPixels(0, y, data.width, line, 0);
        }
        return plain;
    }
}
