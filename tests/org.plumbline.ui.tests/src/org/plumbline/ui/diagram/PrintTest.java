// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.ui.tests.Workbench;

/** A diagram fills the paper it is printed on; the printer is the one that writes a file, which needs no service. */
class PrintTest {

    /** Where that printer writes, whatever file it is told. */
    private static final Path WRITTEN = Path.of("output.pdf");

    private static final int WHITE = 0xFFFFFF;

    @TempDir
    private Path folder;

    @AfterEach
    void close() throws IOException {
        Workbench.closeAll();
        Files.deleteIfExists(WRITTEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ManagementModel", "PhaseProcess"})
    void fillsAPageOfPaper(String diagram) throws Exception {
        Print print = printed(diagram);
        assertTrue(print.width > print.height, "a wide diagram is printed on paper that lies");
        Rectangle ink = print.ink;
        assertTrue(ink.x > 0.02 * print.width && ink.y > 0.02 * print.height, "nothing at the edges: " + print);
        assertTrue(ink.getMaxX() < 0.98 * print.width && ink.getMaxY() < 0.98 * print.height, "nothing cut: " + print);
        assertTrue(
                ink.width > 0.8 * print.width || ink.height > 0.8 * print.height,
                "as large as it fits, and not in a corner: " + print);
    }

    /** A page and where it is not white, in dots of the same size. */
    private record Print(int width, int height, Rectangle ink) {}

    private Print printed(String diagram) throws Exception {
        var editor = Workbench.open(Workbench.example("hailan-government-cloud.outsourcing", folder));
        Hand hand = Hand.on(editor);
        hand.show(diagram);
        DiagramPictures pictures = new DiagramPictures(editor.project());
        PrinterData file = Stream.of(Printer.getPrinterList())
                .filter(printer -> printer.driver.contains("File"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("GTK has no printer that writes a file"));
        file.printToFile = true;
        file.orientation = pictures.wishes(hand.editor().diagram()).orientation;
        Printer printer = new Printer(file);
        try {
            pictures.print(hand.editor().diagram(), printer);
        } finally {
            printer.dispose();
        }
        Workbench.await("the file", () -> Files.exists(WRITTEN) && isWhole());
        try (PDDocument document = Loader.loadPDF(WRITTEN.toFile())) {
            assertEquals(1, document.getNumberOfPages());
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 50);
            return new Print(page.getWidth(), page.getHeight(), ink(page));
        }
    }

    private static boolean isWhole() {
        try {
            byte[] bytes = Files.readAllBytes(WRITTEN);
            return new String(bytes, StandardCharsets.ISO_8859_1)
                    .stripTrailing()
                    .endsWith("%%EOF");
        } catch (IOException e) {
            return false;
        }
    }

    private static Rectangle ink(BufferedImage page) {
        Rectangle ink = new Rectangle(-1, -1);
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                if ((page.getRGB(x, y) & WHITE) != WHITE) {
                    ink.add(new Rectangle(x, y, 1, 1));
                }
            }
        }
        return ink;
    }
}
