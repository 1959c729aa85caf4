// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ofd;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ofdrw.converter.ImageMaker;
import org.ofdrw.core.attachment.CT_Attachment;
import org.ofdrw.reader.ContentExtractor;
import org.ofdrw.reader.OFDReader;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.assessment.AssessmentSettings;
import org.plumbline.assessment.rules.RuleBook;
import org.plumbline.diagram.Representation.Kind;
import org.plumbline.diagram.Selection;
import org.plumbline.diagram.Viewpoint;
import org.plumbline.diagram.paint.Drawing;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.report.ReportContext;
import org.plumbline.report.ReportFormat;
import org.plumbline.standard.Catalogue;
import org.plumbline.standard.Item;
import org.plumbline.standard.Language;
import org.plumbline.storage.ProjectStore;
import org.plumbline.viewpoint.Viewing;

/** The report on a whole example as OFD, read back and rendered by a library that is not ours. */
class OfdReportTest {

    private static final Path HAILAN = Path.of("..", "..", "examples", "hailan-government-cloud.outsourcing");
    private static final double DOTS = 2;

    @TempDir
    private static Path folder;

    private static Path file;
    private static AssessmentResult result;

    @BeforeAll
    static void write() throws IOException {
        OutsourcingProject project = new ProjectStore().load(HAILAN);
        result = new Assessment(Catalogue.load(), RuleBook.gbt32926())
                .assess(project, AssessmentSettings.of(LocalDate.of(2026, 6, 30)));
        Viewing.of(project).language(Language.ZH).settings(result.settings());
        Viewpoint viewpoint = Viewpoint.load(Language.ZH);
        ReportContext context = new ReportContext(
                "1.0.0",
                "hailan-government-cloud.outsourcing",
                "",
                element -> OptionalInt.empty(),
                item -> List.of(),
                () -> viewpoint.representations(project).stream()
                        .filter(representation -> representation.kind() == Kind.DIAGRAM)
                        .map(representation -> Drawing.of(
                                viewpoint.diagram(representation.name(), project, Selection.DEFAULT), Language.ZH))
                        .toList(),
                () -> content(HAILAN));
        file = folder.resolve("report.ofd");
        try (OutputStream out = Files.newOutputStream(file)) {
            ReportFormat.OFD.writer(context).write(result, Language.ZH, out);
        }
    }

    private static byte[] content(Path of) {
        try {
            return Files.readAllBytes(of);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void theTextIsText() throws Exception {
        try (OFDReader reader = new OFDReader(file)) {
            String text = String.join("\n", new ContentExtractor(reader).extractAll());
            assertTrue(text.contains("海澜市政务云平台运行维护服务外包"), text.substring(0, 300));
            for (Item item : result.catalogue().items()) {
                assertTrue(text.contains("\n" + item.number() + "\n"), item.number());
            }
            assertTrue(text.contains("第 " + reader.getNumberOfPages() + " 页，共 " + reader.getNumberOfPages() + " 页"));
        }
    }

    @Test
    void theModelIsAttached() throws Exception {
        try (OFDReader reader = new OFDReader(file)) {
            List<CT_Attachment> attachments = reader.getAttachmentList();
            assertEquals(1, attachments.size());
            assertEquals(
                    "hailan-government-cloud.outsourcing", attachments.get(0).getAttachmentName());
            Path attached = reader.getAttachmentFile(attachments.get(0).getAttachmentName());
            assertArrayEquals(Files.readAllBytes(HAILAN), Files.readAllBytes(attached));
        }
    }

    /** Ink on every page, and none in the margins: everything is drawn, and in its place. */
    @Test
    void everyPageIsDrawn() throws Exception {
        try (OFDReader reader = new OFDReader(file)) {
            ImageMaker maker = new ImageMaker(reader, DOTS);
            List<String> odd = new ArrayList<>();
            for (int i = 0; i < reader.getNumberOfPages(); i++) {
                BufferedImage page = maker.makePage(i);
                int margin = (int) (12 * DOTS);
                double inside =
                        ink(page, margin, margin, page.getWidth() - margin, page.getHeight() - (int) (8 * DOTS));
                double beside = ink(page, 0, 0, margin, page.getHeight())
                        + ink(page, page.getWidth() - margin, 0, page.getWidth(), page.getHeight());
                if (inside < 0.004 || beside > 0) {
                    odd.add("page " + (i + 1) + ": " + inside + " inside, " + beside + " beside");
                }
            }
            assertEquals(List.of(), odd);
        }
    }

    private static double ink(BufferedImage page, int left, int top, int right, int bottom) {
        long dark = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                int rgb = page.getRGB(x, y);
                dark += (rgb >> 16 & 0xFF) + (rgb >> 8 & 0xFF) + (rgb & 0xFF) < 3 * 0xC0 ? 1 : 0;
            }
        }
        return dark / (double) ((right - left) * (long) (bottom - top));
    }
}
