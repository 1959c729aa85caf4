// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.ui.tests.SecondWorkbench;
import org.plumbline.ui.text.Texts;

class ApplicationTest {

    private static final int PATIENCE = 60;

    @TempDir
    private Path folder;

    @Test
    @EnabledOnOs(OS.LINUX)
    void withoutAScreenItSaysSoInASentence() throws Exception {
        ProcessBuilder builder = SecondWorkbench.in(folder, "org.plumbline.ui.application");
        builder.environment().keySet().removeAll(Set.of("DISPLAY", "WAYLAND_DISPLAY"));
        Path said = folder.resolve("said");
        Process process =
                builder.redirectErrorStream(true).redirectOutput(said.toFile()).start();
        try {
            assertTrue(process.waitFor(PATIENCE, TimeUnit.SECONDS));
        } finally {
            process.destroyForcibly();
        }
        assertEquals(3, process.exitValue());
        List<String> sentences = Files.readAllLines(said).stream()
                .filter(line -> line.startsWith("plumbline-workbench"))
                .toList();
        assertEquals(List.of(Texts.of(Application.class).say("no.screen")), sentences);
    }

    @Test
    void filesAreOpenedBeforeAndBehindOptionsAndTheirValuesAreNot() {
        List<Path> files = Application.files(
                "/a/first", "-cssTheme", "dark", "-showLocation", "/a/second.outsourcing", "/a/third", "-last");
        assertEquals(List.of(Path.of("/a/first"), Path.of("/a/second.outsourcing"), Path.of("/a/third")), files);
    }

    @Test
    void iconsOfWhatIsDisabledArePaleOnAnyGround() {
        ImageData white = new ImageData(1, 1, 24, new PaletteData(0xff0000, 0xff00, 0xff));
        white.setPixel(0, 0, 0xffffff);
        white.setAlpha(0, 0, 255);
        Image enabled = new Image(Display.getCurrent(), white);
        Image disabled = new Image(Display.getCurrent(), enabled, SWT.IMAGE_DISABLE);
        int alpha = disabled.getImageData().getAlpha(0, 0);
        enabled.dispose();
        disabled.dispose();
        assertTrue(alpha <= 128, "alpha " + alpha);
    }
}
