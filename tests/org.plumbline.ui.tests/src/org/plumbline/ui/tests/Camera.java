// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.plumbline.ui.text.Texts;

/** Takes pictures of windows as they are on the screen, numbered in the order in which they are taken. */
final class Camera {

    /** Milliseconds after which everything is drawn that is going to be. */
    private static final int QUIET = 450;

    private final Path folder;
    private int taken;

    /** @param folder for the pictures; made if there is none */
    Camera(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    int taken() {
        return taken;
    }

    /** Takes a picture of a window, with all that lies before it. */
    void shoot(String name, Shell shell) {
        // a mouse over a control would show its tip
        Rectangle screen = shell.getDisplay().getBounds();
        shell.getDisplay().setCursorLocation(screen.width - 1, screen.height - 1);
        long end = System.nanoTime() + QUIET * 1_000_000L;
        Workbench.await("quiet", () -> System.nanoTime() > end);
        shell.update();
        Rectangle bounds = shell.getBounds();
        // without the frame, which SWT counts also where no window manager draws one
        Rectangle inside = shell.getClientArea();
        Point corner = shell.toDisplay(inside.x + inside.width, inside.y + inside.height);
        // rows are written without the padding that other widths need
        int width = (corner.x - bounds.x) / 4 * 4;
        Image image = new Image(shell.getDisplay(), width, corner.y - bounds.y);
        GC gc = new GC(shell.getDisplay());
        gc.copyArea(image, bounds.x, bounds.y);
        gc.dispose();
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {few(image.getImageData())};
        image.dispose();
        String language = Texts.language().name().toLowerCase(Locale.ROOT);
        String theme = Display.isSystemDarkTheme() ? "dark" : "light";
        taken++;
        String file = String.format(Locale.ROOT, "%02d-%s-%s-%s.png", taken, name, language, theme);
        loader.save(folder.resolve(file).toString(), SWT.IMAGE_PNG);
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
