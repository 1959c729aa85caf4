// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.Form;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.ui.editor.ProjectEditor;
import org.plumbline.ui.findings.FindingsView;
import org.plumbline.ui.outline.OutlineView;
import org.plumbline.ui.properties.PropertiesView;
import org.plumbline.ui.tests.Dialogs;
import org.plumbline.ui.tests.Workbench;

/** The themes of the platform look as if they were made for this workbench. */
@SuppressWarnings("restriction") // the platform has no API for its themes
class ThemesTest {

    private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
    private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";
    private static final double ENOUGH = 4.5;
    private static final double GOOD = 7;

    @TempDir
    private Path folder;

    private String before;
    private ProjectEditor editor;

    @BeforeEach
    void remember() {
        before = engine().getActiveTheme().getId();
    }

    @AfterEach
    void close() {
        use(before);
        Workbench.page().resetPerspective();
        Workbench.settle();
    }

    @Test
    void aNewFormStandsOnOneGround() throws Exception {
        for (String theme : List.of(LIGHT, DARK)) {
            open(theme);
            List<Form> forms = forms().stream().filter(form -> !isPage(form)).toList();
            assertEquals(2, forms.size(), forms.toString());
            for (Form form : forms) {
                RGB ground = form.getBody().getBackground().getRGB();
                List<Control> parts =
                        visible(form.getBody(), Composite.class, Label.class, Link.class, Hyperlink.class);
                assertTrue(parts.size() > 10, parts.toString());
                for (Control part : parts) {
                    if (!(part instanceof Table)) {
                        assertEquals(ground, part.getBackground().getRGB(), theme + ": " + part);
                    }
                }
            }
        }
    }

    @Test
    void theHeadingOfAPageStandsOnThePage() throws Exception {
        for (String theme : List.of(LIGHT, DARK)) {
            open(theme);
            Form page = forms().stream().filter(ThemesTest::isPage).findFirst().orElseThrow();
            assertEquals(
                    page.getBody().getBackground().getRGB(),
                    page.getHead().getBackground().getRGB(),
                    theme);
        }
    }

    @Test
    void toolsStandOnTheGroundOfTheirBar() throws Exception {
        open(DARK);
        // beside the steps its tools have a row of their own
        Workbench.page().showView("org.plumbline.ui.navigator");
        Workbench.page().activate(editor);
        Workbench.settle();
        List<Control> bars = visible(shell(), ToolBar.class);
        assertTrue(bars.size() > 3, bars.toString());
        for (Control bar : bars) {
            if (((ToolBar) bar).getItemCount() > 0) {
                RGB behind = bar.getBackground().getRGB();
                assertEquals(behind, ((ToolBar) bar).getItem(0).getBackground().getRGB(), bar.toString());
            }
        }
    }

    @Test
    void whatIsWrittenInTheDarkCanBeRead() throws Exception {
        open(DARK);
        List<Control> written =
                visible(shell(), Button.class, Combo.class, Label.class, Link.class, Text.class, Tree.class);
        assertTrue(written.size() > 50, written.toString());
        for (Control one : written) {
            double contrast = Contrast.of(
                    one.getForeground().getRGB(), one.getBackground().getRGB());
            assertTrue(contrast >= GOOD, one + ": " + contrast);
        }
    }

    @Test
    void disabledButtonsLookDisabledInTheDark() throws Exception {
        open(DARK);
        Control button = visible(shell(), Button.class).get(0);
        double enabled = contrast(button, button.getSize().y);
        button.setEnabled(false);
        double disabled = contrast(button, button.getSize().y);
        assertTrue(disabled < enabled / 1.5, disabled + " to " + enabled);
    }

    @Test
    void headingsOfColumnsCanBeRead() throws Exception {
        for (String theme : List.of(LIGHT, DARK)) {
            open(theme);
            Tree findings = visible(shell(), Tree.class).stream()
                    .map(Tree.class::cast)
                    .filter(Tree::getHeaderVisible)
                    .findFirst()
                    .orElseThrow();
            double contrast = contrast(findings, findings.getHeaderHeight());
            assertTrue(contrast >= ENOUGH, theme + ": " + contrast);
        }
    }

    private static IThemeEngine engine() {
        return PlatformUI.getWorkbench().getService(IThemeEngine.class);
    }

    /** Closes everything, since only what is made after the system has its other colours has them, too. */
    private static void use(String theme) {
        Workbench.closeAll();
        for (IViewReference view : Workbench.page().getViewReferences()) {
            Workbench.page().hideView(view);
        }
        engine().setTheme(theme, false);
        Display display = Display.getCurrent();
        Workbench.await("the colours of the system", () -> isDark(display) == theme.equals(DARK));
    }

    /** Opens an example in a theme, as if the workbench had been started with it. */
    private void open(String theme) throws Exception {
        use(theme);
        Path file = folder.resolve("hailan-government-cloud.outsourcing");
        editor = Workbench.open(
                Files.exists(file) ? file : Workbench.example(file.getFileName().toString(), folder));
        for (String view : List.of("org.plumbline.ui.navigator", OutlineView.ID, FindingsView.ID, PropertiesView.ID)) {
            Workbench.page().showView(view);
        }
        Workbench.run("org.plumbline.ui.steps");
        Workbench.page().activate(editor);
        Workbench.settle();
    }

    private static boolean isDark(Display display) {
        return Contrast.of(
                        new RGB(255, 255, 255),
                        display.getSystemColor(SWT.COLOR_WIDGET_BACKGROUND).getRGB())
                > ENOUGH;
    }

    private static Shell shell() {
        return Workbench.page().getWorkbenchWindow().getShell();
    }

    /** Whether a form has a heading. */
    private static boolean isPage(Form form) {
        return form.getText() != null && !form.getText().isEmpty();
    }

    private static List<Form> forms() {
        return Dialogs.all(shell(), Form.class).stream().filter(Form::isVisible).toList();
    }

    /** What can be seen of some classes. */
    private static List<Control> visible(Composite parent, Class<?>... types) {
        List<Control> found = new ArrayList<>();
        for (Control control : Dialogs.all(parent, Control.class)) {
            for (Class<?> type : types) {
                if (control.isVisible() && type.isInstance(control)) {
                    found.add(control);
                    break;
                }
            }
        }
        return found;
    }

    /** How well what is written in the top of a control can be told from what is behind it, as it is on the screen. */
    private static double contrast(Control control, int height) {
        long end = System.nanoTime() + 400_000_000;
        Workbench.await("what is painted", () -> System.nanoTime() > end);
        Rectangle place = control.getDisplay().map(control.getParent(), null, control.getBounds());
        Image image = new Image(control.getDisplay(), Math.min(place.width, 200), height);
        GC gc = new GC(control.getDisplay());
        gc.copyArea(image, place.x, place.y);
        gc.dispose();
        ImageData data = image.getImageData();
        image.dispose();
        Map<RGB, Integer> pixels = new HashMap<>();
        for (int y = 0; y < data.height; y++) {
            for (int x = 0; x < data.width; x++) {
                pixels.merge(data.palette.getRGB(data.getPixel(x, y)), 1, Integer::sum);
            }
        }
        assertFalse(pixels.isEmpty());
        RGB ground = pixels.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        return pixels.keySet().stream()
                .mapToDouble(colour -> Contrast.of(colour, ground))
                .max()
                .orElseThrow();
    }
}
