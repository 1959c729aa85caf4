// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.ui.tests.Dialogs;
import org.plumbline.ui.tests.Workbench;
import org.plumbline.ui.text.Texts;

/** A diagram fills the paper it is printed on; the printer is the one that writes a file, which needs no service. */
class PrintTest {

    /** Where that printer writes, whatever file it is told. */
    private static final Path WRITTEN = Path.of("output.pdf");

    private static final Texts TEXTS = Texts.of(DiagramCommands.class);
    private static final int DPI = 80;
    private static final int WHITE = 0xFFFFFF;

    @TempDir
    private Path folder;

    private final List<String> said = new ArrayList<>();
    private Paper paper;
    private int[] range;

    @AfterEach
    void close() throws IOException {
        Workbench.closeAll();
        Files.deleteIfExists(WRITTEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ManagementModel", "PhaseProcess"})
    void fillsAPageOfPaper(String diagram) throws Exception {
        List<BufferedImage> pages = printed(diagram, (commands, print) -> print.onOnePage());
        assertEquals(1, pages.size());
        BufferedImage page = pages.get(0);
        Print print = new Print(page.getWidth(), page.getHeight(), ink(page));
        java.awt.Rectangle ink = print.ink;
        assertEquals(
                ink.width > ink.height, print.width > print.height, "the paper lies if the diagram does: " + print);
        assertTrue(ink.x > 0.02 * print.width && ink.y > 0.02 * print.height, "nothing at the edges: " + print);
        assertTrue(ink.getMaxX() < 0.98 * print.width && ink.getMaxY() < 0.98 * print.height, "nothing cut: " + print);
        assertTrue(
                ink.width > 0.8 * print.width || ink.height > 0.8 * print.height,
                "as large as it fits, and not in a corner: " + print);
    }

    @Test
    void whatCouldNotBeReadOnOnePageIsPrintedOnSeveralThatOverlap() throws Exception {
        List<BufferedImage> pages = printed("ManagementModel", (commands, print) -> {
            assertTrue(print.points() < 5, "too small to read: " + print.points());
            Dialogs.Use use = Dialogs.use(
                    TEXTS.say("print.title"),
                    dialog -> Dialogs.press(dialog, TEXTS.say("print.several", print.pages())));
            commands.print(print);
            use.check();
            assertTrue(print.pages() > 1);
        });
        assertEquals(4, pages.size(), "two rows of two");
        for (int i = 0; i < pages.size(); i += 2) {
            double shared = shared(pages.get(i), pages.get(i + 1));
            assertTrue(shared > 0.95, "page " + (i + 1) + " ends with what the next one begins with: " + shared);
        }
    }

    @ParameterizedTest
    @CsvSource({"2,3,2", "3,9,2", "4,4,1", "1,4,4"})
    void onlyPagesThatAreChosenArePrinted(int first, int last, int printed) throws Exception {
        range = new int[] {first, last};
        List<BufferedImage> pages = printed("ManagementModel", (commands, print) -> assertTrue(print.onSeveralPages()));
        assertEquals(printed, pages.size());
        assertEquals(List.of(), said);
    }

    @Test
    void aPageThatIsChosenLooksAsItDoesAmongAll() throws Exception {
        BufferedImage among = printed("ManagementModel", (commands, print) -> print.onSeveralPages())
                .get(2);
        Files.delete(WRITTEN);
        range = new int[] {3, 3};
        BufferedImage alone = printed("ManagementModel", (commands, print) -> print.onSeveralPages())
                .get(0);
        assertEquals(ink(among), ink(alone));
        for (int y = 0; y < among.getHeight(); y++) {
            for (int x = 0; x < among.getWidth(); x++) {
                assertEquals(among.getRGB(x, y), alone.getRGB(x, y), "at " + x + ", " + y);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"2,3", "0,0", "3,2"})
    void whoChoosesNoPageThatThereIsIsTold(int first, int last) throws Exception {
        range = new int[] {first, last};
        print("PhaseProcess", (commands, print) -> {
            assertTrue(print.isReadableOnOne());
            commands.print(print);
        });
        assertEquals(List.of(TEXTS.say("print.none", 1)), said);
        Workbench.settle();
        assertFalse(Files.exists(WRITTEN));
    }

    @ParameterizedTest
    @CsvSource({"1000,500,1,1", "1300,600,1,1", "1500,500,2,1", "500,1500,1,2", "3000,2000,3,3"})
    void pagesAreAsFewAsLetLettersBeReadAndShowAll(double width, double height, int columns, int rows) {
        Rectangle reached = new Rectangle(18, 18, 806, 559);
        Paper paper = new Paper(new Point(72, 72), reached, new Rectangle(0, 0, 842, 595));
        PrintedPages pages = PrintedPages.readable(paper, width, height, 10, 6);
        assertEquals(columns + "x" + rows, pages.columns() + "x" + pages.rows());
        assertTrue(pages.points(10) >= 6 && pages.points(10) <= 7.5, "letters of " + pages.points(10));
        Rectangle2D all = new Rectangle2D.Double();
        all.setRect(pages.part(0, 0));
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                Rectangle2D.union(all, pages.part(row, column), all);
            }
        }
        assertTrue(all.contains(0.001, 0.001, width - 0.002, height - 0.002), all::toString);
    }

    /** How much of what a page shows of the next one stands there, too. */
    private double shared(BufferedImage left, BufferedImage right) {
        double edge = (paper.left() - paper.whole().x) / paper.dpi().x;
        int begin = (int) Math.round(edge * DPI);
        int end = (int) Math.round((edge + paper.width()) * DPI);
        int strip = (int) Math.round(PrintedPages.OVERLAP * DPI);
        int all = 0;
        int same = 0;
        for (int x = 3; x < strip - 3; x++) {
            for (int y = 0; y < left.getHeight(); y++) {
                if (isInk(left, end - strip + x, y)) {
                    all++;
                    same += isInkNear(right, begin + x, y) ? 1 : 0;
                }
            }
        }
        assertTrue(all > 100, "something is in the strip: " + all);
        return (double) same / all;
    }

    private static boolean isInkNear(BufferedImage page, int x, int y) {
        for (int dx = -1; dx <= 1; dx++) {
            for (int dy = -1; dy <= 1; dy++) {
                if (isInk(page, x + dx, Math.min(page.getHeight() - 1, Math.max(0, y + dy)))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isInk(BufferedImage page, int x, int y) {
        return (page.getRGB(x, y) & 0xFF) < 180;
    }

    /** A page and where it is not white, in dots of the same size. */
    private record Print(int width, int height, java.awt.Rectangle ink) {}

    private List<BufferedImage> printed(String diagram, BiConsumer<DiagramCommands, DiagramPrint> user)
            throws Exception {
        print(diagram, user);
        Workbench.await("the file", () -> Files.exists(WRITTEN) && isWhole());
        List<BufferedImage> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(WRITTEN.toFile())) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                pages.add(renderer.renderImageWithDPI(i, DPI));
            }
        }
        return pages;
    }

    private void print(String diagram, BiConsumer<DiagramCommands, DiagramPrint> user) throws Exception {
        Path project = folder.resolve("hailan-government-cloud.outsourcing");
        if (!Files.exists(project)) {
            Workbench.example(project.getFileName().toString(), folder);
        }
        var editor = Workbench.open(project);
        Hand hand = Hand.on(editor);
        hand.show(diagram);
        DiagramPictures pictures = new DiagramPictures(editor.project());
        PrinterData file = Stream.of(Printer.getPrinterList())
                .filter(printer -> printer.driver.contains("File"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("GTK has no printer that writes a file"));
        file.printToFile = true;
        file.orientation = pictures.wishes(hand.editor().diagram()).orientation;
        if (range != null) {
            file.scope = PrinterData.PAGE_RANGE;
            file.startPage = range[0];
            file.endPage = range[1];
        }
        Printer printer = new Printer(file);
        try {
            paper = Paper.of(printer);
            user.accept(
                    new DiagramCommands(hand.editor(), new Host()),
                    pictures.print(hand.editor().diagram(), printer));
        } finally {
            printer.dispose();
        }
    }

    /** Hears what the user is told. */
    private final class Host implements DiagramHost {

        @Override
        public void selected(List<EObject> elements) {}

        @Override
        public void shown() {}

        @Override
        public void toolChanged() {}

        @Override
        public void open(String representation, EObject element) {}

        @Override
        public void showProperties() {}

        @Override
        public void say(String sentence) {
            said.add(sentence);
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

    private static java.awt.Rectangle ink(BufferedImage page) {
        java.awt.Rectangle ink = new java.awt.Rectangle(-1, -1);
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                if ((page.getRGB(x, y) & WHITE) != WHITE) {
                    ink.add(new java.awt.Rectangle(x, y, 1, 1));
                }
            }
        }
        return ink;
    }
}
